// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type RequestOptions,
  type Stream,
  type Uploadable,
} from '@oai/core';
import { multipart } from '@oai/core/internal';
import { transcriptionStreamEnd } from '../../stream-end.js';
import type { AudioModel, AudioResponseFormat } from './audio.gen.js';

/**
 * The methods of `client.audio.transcriptions`.
 *
 * @public
 */
export class Transcriptions extends APIResource {
  /**
   * Writes down speech in the language spoken. `response_format` decides the shape of the answer;
   * `stream: true` sends it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the format asked for, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsNonStreaming<'json' | undefined>,
    options?: RequestOptions,
  ): APIPromise<Transcription>;
  /**
   * Writes down speech in the language spoken. `response_format` decides the shape of the answer;
   * `stream: true` sends it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the format asked for, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsNonStreaming<'verbose_json'>,
    options?: RequestOptions,
  ): APIPromise<TranscriptionVerbose>;
  /**
   * Writes down speech in the language spoken. `response_format` decides the shape of the answer;
   * `stream: true` sends it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the format asked for, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsNonStreaming<'srt' | 'vtt' | 'text'>,
    options?: RequestOptions,
  ): APIPromise<string>;
  /**
   * Writes down speech in the language spoken. `response_format` decides the shape of the answer;
   * `stream: true` sends it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the format asked for, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Transcription>;
  /**
   * Writes down speech in the language spoken. `response_format` decides the shape of the answer;
   * `stream: true` sends it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the format asked for, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<TranscriptionStreamEvent>>;
  create(body: TranscriptionCreateParams, options?: RequestOptions): APIPromise<unknown> {
    return this._client.post('/audio/transcriptions', {
      body: multipart(body),
      ...options,
      stream: body.stream ?? false,
      streamEnd: transcriptionStreamEnd,
    });
  }
}

/**
 * Transcript of `response_format: "json"`.
 *
 * @public
 */
export interface Transcription {
  /** Whole transcript. */
  text: string;
  /** Languages heard, from `gpt-transcribe`; empty if none could be told. */
  languages?: TranscriptionLanguage[];
  /** Log probabilities of the tokens, if `include` asked for them. */
  logprobs?: Transcription.Logprob[];
  /** Tokens or seconds billed. */
  usage?: Transcription.Tokens | Transcription.Duration;
}

export declare namespace Transcription {
  /** Log probabilities of the tokens, if `include` asked for them. */
  export interface Logprob {
    /** Text of the token. */
    token?: string;
    /** Log probability of the token. */
    logprob?: number;
    /** Bytes of the token. */
    bytes?: number[];
  }

  /** What a request costs where audio is billed by tokens. */
  export interface Tokens {
    /** Always `tokens`. */
    type: 'tokens';
    /** Input tokens billed. */
    input_tokens: number;
    /** Tokens generated. */
    output_tokens: number;
    /** Input and output together, tokens. */
    total_tokens: number;
    /** Input tokens by kind. */
    input_token_details?: Tokens.InputTokenDetails;
  }

  export namespace Tokens {
    /** Input tokens by kind. */
    export interface InputTokenDetails {
      /** Text tokens of the input. */
      text_tokens?: number;
      /** Audio tokens of the input. */
      audio_tokens?: number;
    }
  }

  /** What a request costs where audio is billed by length. */
  export interface Duration {
    /** Always `duration`. */
    type: 'duration';
    /** Length of the audio, seconds. */
    seconds: number;
  }
}

/**
 * Transcript that tells speakers apart, of `response_format: "diarized_json"`.
 *
 * @public
 */
export interface TranscriptionDiarized {
  /** Always `transcribe`. */
  task: 'transcribe';
  /** Length of the audio, seconds. */
  duration: number;
  /** Whole transcript. */
  text: string;
  /** Stretches of the transcript with times and speakers. */
  segments: TranscriptionDiarizedSegment[];
  /** Tokens or seconds billed. */
  usage?: TranscriptionDiarized.Tokens | TranscriptionDiarized.Duration;
}

export declare namespace TranscriptionDiarized {
  export import Tokens = Transcription.Tokens;

  /** What a request costs where audio is billed by length. */
  export interface Duration {
    /** Always `duration`. */
    type: 'duration';
    /** Length of the audio, seconds. */
    seconds: number;
  }
}

/**
 * Stretch of a transcript by one speaker.
 *
 * @public
 */
export interface TranscriptionDiarizedSegment {
  /** Always `transcript.text.segment`. */
  type: 'transcript.text.segment';
  /** Identifier of the segment. */
  id: string;
  /** Start of the segment, seconds. */
  start: number;
  /** End of the segment, seconds. */
  end: number;
  /** Text of the segment. */
  text: string;
  /** Name out of `known_speaker_names`, else `A`, `B` and so on. */
  speaker: string;
}

/**
 * Extra parts of a transcript: `logprobs`.
 *
 * @public
 */
export type TranscriptionInclude = 'logprobs';

/**
 * A language heard in the audio.
 *
 * @public
 */
export interface TranscriptionLanguage {
  /** Code of the language. */
  code: string;
}

/**
 * Stretch of a transcript with times and decoding details.
 *
 * @public
 */
export interface TranscriptionSegment {
  /** Number of the segment. */
  id: number;
  /** Seek position of the segment. */
  seek: number;
  /** Start of the segment, seconds. */
  start: number;
  /** End of the segment, seconds. */
  end: number;
  /** Text of the segment. */
  text: string;
  /** Token IDs of the text. */
  tokens: number[];
  /** Temperature that was used. */
  temperature: number;
  /** Mean log probability of the tokens. Below -1 they are unreliable. */
  avg_logprob: number;
  /** Compression ratio of the text. Above 2.4 the text is unreliable. */
  compression_ratio: number;
  /** Probability that nobody speaks. Above 1.0 with `avg_logprob` below -1: take it for silence. */
  no_speech_prob: number;
}

/**
 * Event of a streamed transcription.
 *
 * @public
 */
export type TranscriptionStreamEvent =
  | TranscriptionTextSegmentEvent
  | TranscriptionTextDeltaEvent
  | TranscriptionTextDoneEvent;

/**
 * A piece of a streamed transcript.
 *
 * @public
 */
export interface TranscriptionTextDeltaEvent {
  /** Always `transcript.text.delta`. */
  type: 'transcript.text.delta';
  /** Next piece of the text. */
  delta: string;
  /** Log probabilities of the tokens of this piece, if `include` asked for them. */
  logprobs?: TranscriptionTextDeltaEvent.Logprob[];
  /** Segment that the piece belongs to. Only from `gpt-4o-transcribe-diarize`. */
  segment_id?: string;
}

export declare namespace TranscriptionTextDeltaEvent {
  /** Log probabilities of the tokens of this piece, if `include` asked for them. */
  export type Logprob = Transcription.Logprob;
}

/**
 * The end of a streamed transcript, with its whole text.
 *
 * @public
 */
export interface TranscriptionTextDoneEvent {
  /** Always `transcript.text.done`. */
  type: 'transcript.text.done';
  /** Whole transcript. */
  text: string;
  /** Languages heard, from `gpt-transcribe`; empty if none could be told. */
  languages?: TranscriptionLanguage[];
  /** Log probabilities of the tokens, if `include` asked for them. */
  logprobs?: TranscriptionTextDoneEvent.Logprob[];
  /** Tokens billed. */
  usage?: TranscriptionTextDoneEvent.Usage;
}

export declare namespace TranscriptionTextDoneEvent {
  /** Log probabilities of the tokens, if `include` asked for them. */
  export type Logprob = Transcription.Logprob;

  export import Usage = Transcription.Tokens;
}

/**
 * A finished segment of a streamed transcript with `diarized_json`.
 *
 * @public
 */
export interface TranscriptionTextSegmentEvent {
  /** Always `transcript.text.segment`. */
  type: 'transcript.text.segment';
  /** Identifier of the segment. */
  id: string;
  /** Start of the segment, seconds. */
  start: number;
  /** End of the segment, seconds. */
  end: number;
  /** Text of the segment. */
  text: string;
  /** Label of the speaker. */
  speaker: string;
}

/**
 * Transcript with times, of `response_format: "verbose_json"`.
 *
 * @public
 */
export interface TranscriptionVerbose {
  /** Language of the audio. */
  language: string;
  /** Length of the audio, seconds. */
  duration: number;
  /** Whole transcript. */
  text: string;
  /** Words with times, if `timestamp_granularities` holds `word`. */
  words?: TranscriptionWord[];
  /** Stretches of the transcript with times and decoding details. */
  segments?: TranscriptionSegment[];
  /** Seconds billed. */
  usage?: TranscriptionVerbose.Usage;
}

export declare namespace TranscriptionVerbose {
  /** What a request costs where audio is billed by length. */
  export interface Usage {
    /** Always `duration`. */
    type: 'duration';
    /** Length of the audio, seconds. */
    seconds: number;
  }
}

/**
 * A word with its times.
 *
 * @public
 */
export interface TranscriptionWord {
  /** Word as it was spoken. */
  word: string;
  /** Start of the word, seconds. */
  start: number;
  /** End of the word, seconds. */
  end: number;
}

/**
 * Response of `client.audio.transcriptions.create`.
 *
 * @public
 */
export type TranscriptionCreateResponse =
  | Transcription
  | TranscriptionDiarized
  | TranscriptionVerbose;

/**
 * Parameters of `client.audio.transcriptions.create`.
 *
 * @public
 */
export type TranscriptionCreateParams<ResponseFormat extends AudioResponseFormat | undefined = AudioResponseFormat | undefined> =
  | TranscriptionCreateParamsNonStreaming<ResponseFormat>
  | TranscriptionCreateParamsStreaming;

type TranscriptionCreateParamsNonStreamingByDefault = TranscriptionCreateParamsNonStreaming;

export declare namespace TranscriptionCreateParams {
  /** Cuts audio at pauses that the server detects. */
  export interface VadConfig {
    /** Always `server_vad`. */
    type: 'server_vad';
    /** Audio kept from before detected speech, milliseconds. Default 300. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a stretch of speech, milliseconds. Default 200. Shorter reacts faster, but
     * may cut at brief pauses.
     */
    silence_duration_ms?: number;
    /** How loud speech must be to count, 0 to 1. Default 0.5. Raise it in noise. */
    threshold?: number;
  }

  export type { TranscriptionCreateParamsNonStreamingByDefault as TranscriptionCreateParamsNonStreaming };

  export type { TranscriptionCreateParamsStreaming };
}

/**
 * Parameters of `client.audio.transcriptions.create`, with or without streaming.
 *
 * @public
 */
export interface TranscriptionCreateParamsBase<ResponseFormat extends AudioResponseFormat | undefined = AudioResponseFormat | undefined> {
  /**
   * Audio to transcribe: flac, m4a, mp3, mp4, mpeg, mpga, ogg, wav, webm. A file name with
   * extension and a content type help to identify it.
   */
  file: Uploadable;
  /**
   * Transcription model: `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`,
   * `gpt-4o-transcribe-diarize` or `whisper-1`.
   */
  model: (string & {}) | AudioModel;
  /** Language spoken, ISO 639-1, such as `en`. Given, results are more accurate and faster. */
  language?: string;
  /** Languages that may be spoken, ISO 639-1, at least one. Only `gpt-transcribe`. */
  languages?: string[];
  /** Words and phrases to listen for. Only `gpt-transcribe`. */
  keywords?: string[];
  /**
   * Text in the language of the audio that sets the style or precedes this segment. Not for
   * `gpt-4o-transcribe-diarize`.
   */
  prompt?: string;
  /**
   * `json` (default), `verbose_json`, `diarized_json`, `text`, `srt` or `vtt`. The gpt-4o models
   * give only `json`; the diarizing one `json`, `text` and `diarized_json`.
   */
  response_format?: ResponseFormat;
  /**
   * Sampling temperature, 0 to 1. Default 0, which lets the model raise it by itself where
   * confidence is low.
   */
  temperature?: number;
  /**
   * `logprobs` adds log probabilities of tokens, with `json` from `gpt-4o-transcribe`,
   * `gpt-4o-mini-transcribe` and their snapshots.
   */
  include?: TranscriptionInclude[];
  /**
   * Times to add with `verbose_json`: `segment` (default), `word`, or both. Word times cost
   * latency. Not for `gpt-4o-transcribe-diarize`.
   */
  timestamp_granularities?: Array<'word' | 'segment'>;
  /** True sends the transcript as server-sent events. Default false; `whisper-1` ignores it. */
  stream?: boolean | null;
  /**
   * How audio is cut: `auto` at pauses, or a `server_vad` object. Unset: one block.
   * `gpt-4o-transcribe-diarize` requires it beyond 30 seconds.
   */
  chunking_strategy?: 'auto' | TranscriptionCreateParams.VadConfig | null;
  /** Names of up to 4 speakers, in the order of `known_speaker_references`. */
  known_speaker_names?: string[];
  /**
   * Voice samples of up to 4 named speakers as data URLs, 2 to 10 seconds each, in any format that
   * `file` takes.
   */
  known_speaker_references?: string[];
}

/**
 * Parameters of `client.audio.transcriptions.create` without streaming.
 *
 * @public
 */
export interface TranscriptionCreateParamsNonStreaming<ResponseFormat extends AudioResponseFormat | undefined = AudioResponseFormat | undefined> extends TranscriptionCreateParamsBase<ResponseFormat> {
  /** True sends the transcript as server-sent events. Default false; `whisper-1` ignores it. */
  stream?: false | null;
}

/**
 * Parameters of `client.audio.transcriptions.create` with streaming.
 *
 * @public
 */
export interface TranscriptionCreateParamsStreaming extends TranscriptionCreateParamsBase {
  /** True sends the transcript as server-sent events. Default false; `whisper-1` ignores it. */
  stream: true;
}

export declare namespace Transcriptions {
  export type {
    Transcription,
    TranscriptionDiarized,
    TranscriptionDiarizedSegment,
    TranscriptionInclude,
    TranscriptionLanguage,
    TranscriptionSegment,
    TranscriptionStreamEvent,
    TranscriptionTextDeltaEvent,
    TranscriptionTextDoneEvent,
    TranscriptionTextSegmentEvent,
    TranscriptionVerbose,
    TranscriptionWord,
    TranscriptionCreateResponse,
    TranscriptionCreateParams,
    TranscriptionCreateParamsNonStreaming,
    TranscriptionCreateParamsStreaming,
  };
}

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
import type { AudioModel, AudioResponseFormat } from './audio-types.gen.js';

/**
 * The methods of `client.audio.transcriptions`.
 *
 * @public
 */
export class Transcriptions extends APIResource {
  private readonly _path = 'audio.transcriptions.';

  /**
   * Transcribes audio in the spoken language. `response_format` determines the shape of the
   * response; `stream: true` returns it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the requested format, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * import { createReadStream } from 'node:fs';
   *
   * const { text } = await client.audio.transcriptions.create({
   *   file: createReadStream('talk.mp3'),
   *   model: 'gpt-4o-transcribe',
   * });
   * console.log(text);
   * ```
   */
  create(
    body: TranscriptionCreateParamsNonStreaming<'json' | undefined>,
    options?: RequestOptions,
  ): APIPromise<Transcription>;
  /**
   * Transcribes audio in the spoken language. `response_format` determines the shape of the
   * response; `stream: true` returns it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the requested format, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsNonStreaming<'verbose_json'>,
    options?: RequestOptions,
  ): APIPromise<TranscriptionVerbose>;
  /**
   * Transcribes audio in the spoken language. `response_format` determines the shape of the
   * response; `stream: true` returns it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the requested format, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsNonStreaming<'diarized_json'>,
    options?: RequestOptions,
  ): APIPromise<TranscriptionDiarized>;
  /**
   * Transcribes audio in the spoken language. `response_format` determines the shape of the
   * response; `stream: true` returns it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the requested format, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsNonStreaming<'srt' | 'vtt' | 'text'>,
    options?: RequestOptions,
  ): APIPromise<string>;
  /**
   * Transcribes audio in the spoken language. `response_format` determines the shape of the
   * response; `stream: true` returns it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the requested format, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Transcription>;
  /**
   * Transcribes audio in the spoken language. `response_format` determines the shape of the
   * response; `stream: true` returns it as events.
   *
   * `POST /audio/transcriptions`
   *
   * @returns The transcript in the requested format, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<TranscriptionStreamEvent>>;
  create(body: TranscriptionCreateParams, options?: RequestOptions): APIPromise<unknown> {
    return this._client.post('/audio/transcriptions', {
      __operation: this._path + 'create',
      body: multipart(body),
      ...options,
      stream: body?.stream ?? false,
      streamEnd: transcriptionStreamEnd,
    });
  }
}

/**
 * A transcript for `response_format: "json"`.
 *
 * @public
 */
export interface Transcription {
  /** Complete transcript. */
  text: string;
  /** Detected languages, from `gpt-transcribe`; empty if none could be detected. */
  languages?: TranscriptionLanguage[];
  /** Log probabilities of the tokens, if requested with `include`. */
  logprobs?: Transcription.Logprob[];
  /** Billed tokens or seconds. */
  usage?: Transcription.Tokens | Transcription.Duration;
}

export declare namespace Transcription {
  /** Log probabilities of the tokens, if requested with `include`. */
  export interface Logprob {
    /** Text of the token. */
    token?: string;
    /** Log probability of the token. */
    logprob?: number;
    /** Bytes of the token. */
    bytes?: number[];
  }

  /** Usage of a request whose audio is billed by tokens. */
  export interface Tokens {
    type: 'tokens';
    /** Billed input tokens. */
    input_tokens: number;
    /** Generated tokens. */
    output_tokens: number;
    /** Sum of input and output tokens. */
    total_tokens: number;
    /** Input tokens by type. */
    input_token_details?: Tokens.InputTokenDetails;
  }

  export namespace Tokens {
    /** Input tokens by type. */
    export interface InputTokenDetails {
      /** Text tokens of the input. */
      text_tokens?: number;
      /** Audio tokens of the input. */
      audio_tokens?: number;
    }
  }

  /** Usage of a request whose audio is billed by duration. */
  export interface Duration {
    type: 'duration';
    /** Length of the audio, in seconds. */
    seconds: number;
  }
}

/**
 * A transcript with speaker labels, for `response_format: "diarized_json"`.
 *
 * @public
 */
export interface TranscriptionDiarized {
  task: 'transcribe';
  /** Length of the audio, in seconds. */
  duration: number;
  /** Complete transcript. */
  text: string;
  /** Segments of the transcript with times and speakers. */
  segments: TranscriptionDiarizedSegment[];
  /** Billed tokens or seconds. */
  usage?: TranscriptionDiarized.Tokens | TranscriptionDiarized.Duration;
}

export declare namespace TranscriptionDiarized {
  /** Usage of a request whose audio is billed by tokens. */
  export type Tokens = Transcription.Tokens;

  export namespace Tokens {
    /** Input tokens by type. */
    export type InputTokenDetails = Transcription.Tokens.InputTokenDetails;
  }

  /** Usage of a request whose audio is billed by duration. */
  export interface Duration {
    type: 'duration';
    /** Length of the audio, in seconds. */
    seconds: number;
  }
}

/**
 * A segment of a transcript by one speaker.
 *
 * @public
 */
export interface TranscriptionDiarizedSegment {
  type: 'transcript.text.segment';
  /** Identifier of the segment. */
  id: string;
  /** Start of the segment, in seconds. */
  start: number;
  /** End of the segment, in seconds. */
  end: number;
  /** Text of the segment. */
  text: string;
  /** Name from `known_speaker_names`, otherwise `A`, `B` and so on. */
  speaker: string;
}

/**
 * Additional parts of a transcript: `logprobs`.
 *
 * @public
 */
export type TranscriptionInclude = 'logprobs';

/**
 * A detected language of the audio.
 *
 * @public
 */
export interface TranscriptionLanguage {
  /** Code of the language. */
  code: string;
}

/**
 * A segment of a transcript with times and decoding details.
 *
 * @public
 */
export interface TranscriptionSegment {
  /** Number of the segment. */
  id: number;
  /** Seek position of the segment. */
  seek: number;
  /** Start of the segment, in seconds. */
  start: number;
  /** End of the segment, in seconds. */
  end: number;
  /** Text of the segment. */
  text: string;
  /** Token IDs of the text. */
  tokens: number[];
  /** Temperature used for the segment. */
  temperature: number;
  /** Mean log probability of the tokens. Values below -1 indicate an unreliable result. */
  avg_logprob: number;
  /** Compression ratio of the text. Values above 2.4 indicate an unreliable result. */
  compression_ratio: number;
  /**
   * Probability that the segment contains no speech. A value above 1.0 together with `avg_logprob`
   * below -1 indicates silence.
   */
  no_speech_prob: number;
}

/**
 * An event of a streamed transcription.
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
  type: 'transcript.text.delta';
  /** Next piece of the text. */
  delta: string;
  /** Log probabilities of the tokens of this piece, if requested with `include`. */
  logprobs?: TranscriptionTextDeltaEvent.Logprob[];
  /** ID of the segment that contains the piece. Only from `gpt-4o-transcribe-diarize`. */
  segment_id?: string;
}

export declare namespace TranscriptionTextDeltaEvent {
  /** Log probabilities of the tokens of this piece, if requested with `include`. */
  export type Logprob = Transcription.Logprob;
}

/**
 * The end of a streamed transcript, with its complete text.
 *
 * @public
 */
export interface TranscriptionTextDoneEvent {
  type: 'transcript.text.done';
  /** Complete transcript. */
  text: string;
  /** Detected languages, from `gpt-transcribe`; empty if none could be detected. */
  languages?: TranscriptionLanguage[];
  /** Log probabilities of the tokens, if requested with `include`. */
  logprobs?: TranscriptionTextDoneEvent.Logprob[];
  /** Billed tokens. */
  usage?: TranscriptionTextDoneEvent.Usage;
}

export declare namespace TranscriptionTextDoneEvent {
  /** Log probabilities of the tokens, if requested with `include`. */
  export type Logprob = Transcription.Logprob;

  /** Usage of a request whose audio is billed by tokens. */
  export type Usage = Transcription.Tokens;

  export namespace Usage {
    /** Input tokens by type. */
    export type InputTokenDetails = Transcription.Tokens.InputTokenDetails;
  }
}

/**
 * A finished segment of a streamed transcript with `diarized_json`.
 *
 * @public
 */
export interface TranscriptionTextSegmentEvent {
  type: 'transcript.text.segment';
  /** Identifier of the segment. */
  id: string;
  /** Start of the segment, in seconds. */
  start: number;
  /** End of the segment, in seconds. */
  end: number;
  /** Text of the segment. */
  text: string;
  /** Label of the speaker. */
  speaker: string;
}

/**
 * A transcript with times, for `response_format: "verbose_json"`.
 *
 * @public
 */
export interface TranscriptionVerbose {
  /** Language of the audio. */
  language: string;
  /** Length of the audio, in seconds. */
  duration: number;
  /** Complete transcript. */
  text: string;
  /** Words with times, if `timestamp_granularities` contains `word`. */
  words?: TranscriptionWord[];
  /** Segments of the transcript with times and decoding details. */
  segments?: TranscriptionSegment[];
  /** Billed seconds. */
  usage?: TranscriptionVerbose.Usage;
}

export declare namespace TranscriptionVerbose {
  /** Usage of a request whose audio is billed by duration. */
  export interface Usage {
    type: 'duration';
    /** Length of the audio, in seconds. */
    seconds: number;
  }
}

/**
 * A word with its times.
 *
 * @public
 */
export interface TranscriptionWord {
  /** The spoken word. */
  word: string;
  /** Start of the word, in seconds. */
  start: number;
  /** End of the word, in seconds. */
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
  /** Splits audio at pauses that the server detects. */
  export interface VadConfig {
    type: 'server_vad';
    /** Audio to include before detected speech, in milliseconds. Default 300. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a segment of speech, in milliseconds. Default 200. Shorter values react
     * faster, but may split at brief pauses.
     */
    silence_duration_ms?: number;
    /** Volume threshold of speech, 0 to 1. Default 0.5. Higher values suit noisy audio. */
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
   * Audio to transcribe: flac, m4a, mp3, mp4, mpeg, mpga, ogg, wav, webm. A file name with an
   * extension and a content type help to identify it.
   */
  file: Uploadable;
  /**
   * Transcription model: `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`,
   * `gpt-4o-transcribe-diarize` or `whisper-1`.
   */
  model: (string & {}) | AudioModel;
  /** Spoken language, ISO 639-1, such as `en`. Makes the result more accurate and faster. */
  language?: string;
  /** Languages that may be spoken, ISO 639-1, at least one. Only for `gpt-transcribe`. */
  languages?: string[];
  /** Words and phrases to expect. Only for `gpt-transcribe`. */
  keywords?: string[];
  /**
   * Text in the language of the audio that sets the style or continues a previous segment. Not for
   * `gpt-4o-transcribe-diarize`.
   */
  prompt?: string;
  /**
   * `json` (default), `verbose_json`, `diarized_json`, `text`, `srt` or `vtt`. The gpt-4o models
   * support only `json`; the diarizing one `json`, `text` and `diarized_json`.
   */
  response_format?: ResponseFormat;
  /**
   * Sampling temperature, 0 to 1. Default 0, at which the model raises it automatically when its
   * confidence is low.
   */
  temperature?: number;
  /**
   * `logprobs` adds the log probabilities of the tokens, with `json` from `gpt-4o-transcribe`,
   * `gpt-4o-mini-transcribe` and their snapshots.
   */
  include?: TranscriptionInclude[];
  /**
   * Timestamps to add with `verbose_json`: `segment` (default), `word`, or both. Word timestamps
   * add latency. Not for `gpt-4o-transcribe-diarize`.
   */
  timestamp_granularities?: Array<'word' | 'segment'>;
  /** True to return the transcript as server-sent events. Default false. `whisper-1` ignores it. */
  stream?: boolean | null;
  /**
   * Method of splitting the audio: `auto` at pauses, or a `server_vad` object. If unset, the audio
   * is one block. `gpt-4o-transcribe-diarize` requires it for audio longer than 30 seconds.
   */
  chunking_strategy?: 'auto' | TranscriptionCreateParams.VadConfig | null;
  /** Names of up to 4 speakers, in the order of `known_speaker_references`. */
  known_speaker_names?: string[];
  /**
   * Voice samples of up to 4 named speakers as data URLs, 2 to 10 seconds each, in any format that
   * `file` accepts.
   */
  known_speaker_references?: string[];
}

/**
 * Parameters of `client.audio.transcriptions.create` without streaming.
 *
 * @public
 */
export interface TranscriptionCreateParamsNonStreaming<ResponseFormat extends AudioResponseFormat | undefined = AudioResponseFormat | undefined> extends TranscriptionCreateParamsBase<ResponseFormat> {
  /** True to return the transcript as server-sent events. Default false. `whisper-1` ignores it. */
  stream?: false | null;
}

/**
 * Parameters of `client.audio.transcriptions.create` with streaming.
 *
 * @public
 */
export interface TranscriptionCreateParamsStreaming extends TranscriptionCreateParamsBase {
  /** True to return the transcript as server-sent events. Default false. `whisper-1` ignores it. */
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

// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { mergeHeaders } from '@oai/core/internal';
import type { ResponsePrompt } from '@oai/responses';
import type {
  RealtimeSessionCreateResponse,
  RealtimeTranscriptionSessionTurnDetection,
} from '../../realtime/client-secrets.gen.js';
import type { AudioTranscription, RealtimeSession } from '../../realtime/realtime-sessions.gen.js';
import type {
  NoiseReductionType,
  RealtimeAudioFormats,
  RealtimeAudioInputTurnDetection,
  RealtimeFunctionTool,
  RealtimeTruncation,
} from '../../realtime/realtime.gen.js';

/**
 * The methods of `client.beta.realtime.sessions`.
 *
 * @public
 */
export class Sessions extends APIResource {
  /**
   * Creates a session of the beta interface together with a short-lived key for client apps. New
   * code makes a client secret instead.
   *
   * `POST /realtime/sessions`
   *
   * @returns The session settings with the key.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: SessionCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<SessionCreateResponse> {
    return this._client.post('/realtime/sessions', {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }
}

/**
 * A session of the beta interface.
 *
 * @public
 */
export interface Session {
  /** ID of the session. */
  id?: string;
  /** Always `realtime.session`. */
  object?: 'realtime.session';
  /** What the model answers with: `text`, `audio` or both. `["text"]` turns audio off. */
  modalities?: Array<'text' | 'audio'>;
  /** Realtime model of the session. */
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15';
  /**
   * System message put before every model call; may steer content as well as the way of speaking.
   */
  instructions?: string;
  /** Voice of the model, built in or custom. Fixed once the model has spoken. */
  voice?:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar';
  /**
   * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
   * `g711_alaw`. Default `pcm16`.
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /**
   * Format of the audio that goes out: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`. Default
   * `pcm16`.
   */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /**
   * Transcription of the audio that comes in; null turns it off. A separate model transcribes, so
   * the text is a rough guide only.
   */
  input_audio_transcription?: Session.InputAudioTranscription;
  /** How the end of the user's turn is found; null leaves that to the client. */
  turn_detection?: Session.TurnDetection;
  /** Noise filter ahead of turn detection and model; null turns it off. */
  input_audio_noise_reduction?: Session.InputAudioNoiseReduction;
  /** Speed of speech, 0.25 to 1.5. Default 1. Can only change between turns. */
  speed?: number;
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  tracing?: 'auto' | Session.TracingConfiguration;
  /** Functions and MCP servers that the model may use. */
  tools?: Session.Tool[];
  /**
   * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: string;
  /** Sampling temperature, 0.6 to 1.2. Default 0.8, which suits audio models best. */
  temperature?: number;
  /**
   * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
   */
  max_response_output_tokens?: number | 'inf';
  /** Time of expiry, Unix seconds. */
  expires_at?: number;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
  /**
   * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
   * of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[] | null;
}

export declare namespace Session {
  /** Transcription settings in effect. */
  export interface InputAudioTranscription {
    /** Model that transcribes. */
    model?:
      | (string & {})
      | 'whisper-1'
      | 'gpt-transcribe'
      | 'gpt-live-transcribe'
      | 'gpt-4o-mini-transcribe'
      | 'gpt-4o-mini-transcribe-2025-12-15'
      | 'gpt-4o-transcribe'
      | 'gpt-4o-transcribe-diarize'
      | 'gpt-realtime-whisper';
    /** Language of the audio. */
    language?: string;
    /** Languages to expect, ISO 639-1. */
    languages?: string[];
    /** Text that guides the transcription. */
    prompt?: string;
  }

  /**
   * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
   */
  export type ServerVad = RealtimeAudioInputTurnDetection.ServerVad;

  /**
   * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
   */
  export type SemanticVad = RealtimeAudioInputTurnDetection.SemanticVad;

  /** Noise filter ahead of turn detection and model; null turns it off. */
  export interface InputAudioNoiseReduction {
    /**
     * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
     * rooms.
     */
    type?: NoiseReductionType;
  }

  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;

  /** A function in the caller's code that the model may ask to run. */
  export type Tool = RealtimeFunctionTool;

  export type TurnDetection = { create_response?: boolean; eagerness?: 'low' | 'medium' | 'high' | 'auto'; idle_timeout_ms?: number | null; interrupt_response?: boolean; prefix_padding_ms?: number; silence_duration_ms?: number; threshold?: number; type?: 'server_vad' | 'semantic_vad' };
}

/**
 * Settings in effect of a session of the beta interface.
 *
 * @public
 */
export interface SessionCreateResponse {
  client_secret: SessionCreateResponse.ClientSecret;
  /** ID of the session. */
  id?: string;
  /** Always `realtime.session`. */
  object?: string;
  /** Time of expiry, Unix seconds. */
  expires_at?: number;
  /**
   * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
   * of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
  /** Realtime model of the session. */
  model?: string;
  /**
   * What the model answers with: `["audio"]` (default; a transcript comes along) or `["text"]`; not
   * both.
   */
  output_modalities?: Array<'text' | 'audio'>;
  /**
   * System message put before every model call; may steer content as well as the way of speaking.
   */
  instructions?: string;
  /** Audio settings. */
  audio?: SessionCreateResponse.Audio;
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  tracing?: 'auto' | SessionCreateResponse.TracingConfiguration;
  /** How the end of the user's turn is found; null leaves that to the client. */
  turn_detection?: SessionCreateResponse.TurnDetection;
  /** Functions and MCP servers that the model may use. */
  tools?: SessionCreateResponse.Tool[];
  /**
   * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: string;
  /**
   * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
   */
  max_output_tokens?: number | 'inf';
  input_audio_format?: string;
  input_audio_transcription?: SessionCreateResponse.InputAudioTranscription;
  /** Most tokens of one answer, 1 to 4096, or `inf`. */
  max_response_output_tokens?: number | 'inf';
  modalities?: Array<'text' | 'audio'>;
  output_audio_format?: string;
  speed?: number;
  temperature?: number;
  voice?: (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse' | 'marin' | 'cedar';
}

export declare namespace SessionCreateResponse {
  /** Audio settings. */
  export interface Audio {
    /** Settings of the audio that comes in. */
    input?: Audio.Input;
    /** Settings of the audio that goes out. */
    output?: Audio.Output;
  }

  export namespace Audio {
    /** Settings of the audio that comes in. */
    export interface Input {
      /** Format of the audio that comes in. */
      format?: RealtimeAudioFormats;
      /**
       * Transcription of the audio that comes in; null turns it off. Default off. A separate model
       * transcribes, so the text is a rough guide only.
       */
      transcription?: AudioTranscription;
      /** Noise filter ahead of turn detection and model; null turns it off. Default off. */
      noise_reduction?: Input.NoiseReduction;
      /** How the end of the user's turn is found; null leaves that to the client. */
      turn_detection?: Input.TurnDetection;
    }

    export namespace Input {
      /** Noise filter ahead of turn detection and model; null turns it off. Default off. */
      export interface NoiseReduction {
        /**
         * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
         * rooms.
         */
        type?: NoiseReductionType;
      }

      /** How the end of the user's turn is found; null leaves that to the client. */
      export type TurnDetection = RealtimeTranscriptionSessionTurnDetection;
    }

    /** Settings of the audio that goes out. */
    export type Output = RealtimeSessionCreateResponse.Audio.Output;
  }

  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;

  /** How the end of the user's turn is found; null leaves that to the client. */
  export interface TurnDetection {
    /** Only `server_vad`: speech is told from silence by volume. */
    type?: string;
    /** Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. */
    threshold?: number;
    /** Audio kept from before speech was noticed, milliseconds. Default 300. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in on
     * pauses.
     */
    silence_duration_ms?: number;
  }

  /** A function in the caller's code that the model may ask to run. */
  export type Tool = RealtimeFunctionTool;

  export type ClientSecret = { expires_at: number; value: string };

  export type InputAudioTranscription = { model?: string };
}

/**
 * Parameters of `client.beta.realtime.sessions.create`.
 *
 * @public
 */
export interface SessionCreateParams {
  /** Short-lived key for client apps. */
  client_secret?: SessionCreateParams.ClientSecret;
  /** What the model answers with: `text`, `audio` or both. `["text"]` turns audio off. */
  modalities?: Array<'text' | 'audio'>;
  /**
   * System message put before every model call; may steer content as well as the way of speaking.
   */
  instructions?: string;
  /** Voice of the model, built in or custom. Fixed once the model has spoken. */
  voice?:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar'
    | SessionCreateParams.Voice;
  /**
   * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
   * `g711_alaw`. Default `pcm16`.
   */
  input_audio_format?: string;
  /**
   * Format of the audio that goes out: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`. Default
   * `pcm16`.
   */
  output_audio_format?: string;
  /**
   * Transcription of the audio that comes in; null turns it off. A separate model transcribes, so
   * the text is a rough guide only.
   */
  input_audio_transcription?: SessionCreateParams.InputAudioTranscription;
  /** Speed of speech, 0.25 to 1.5. Default 1. Can only change between turns. */
  speed?: number;
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  tracing?: 'auto' | SessionCreateParams.TracingConfiguration;
  /** How the end of the user's turn is found; null leaves that to the client. */
  turn_detection?: SessionCreateParams.TurnDetection;
  /** Functions and MCP servers that the model may use. */
  tools?: SessionCreateParams.Tool[];
  /**
   * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: string;
  /** Sampling temperature, 0.6 to 1.2. Default 0.8, which suits audio models best. */
  temperature?: number;
  /**
   * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
   */
  max_response_output_tokens?: number | 'inf';
  /** What happens when the conversation outgrows the model's input limit. */
  truncation?: RealtimeTruncation;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
  /** Noise filter ahead of turn detection and model. */
  input_audio_noise_reduction?: SessionCreateParams.InputAudioNoiseReduction;
  /** Model of the session. */
  model?: string;
}

export declare namespace SessionCreateParams {
  /** Short-lived key for client apps. */
  export interface ClientSecret {
    /** The key. Safe to hand to a browser or mobile app, unlike an API key. */
    value?: string;
    /** Time at which the key expires, Unix seconds; one minute after it was made. */
    expires_at?: number;
    /** When the client secret expires. */
    expires_after?: ClientSecret.ExpiresAfter;
  }

  export namespace ClientSecret {
    export type ExpiresAfter = { anchor: 'created_at'; seconds?: number };
  }

  /** A built-in voice by name, or a custom voice by its identifier. */
  export interface Voice {
    /** Identifier of a custom voice, such as `voice_1234`. */
    id: string;
  }

  /**
   * Transcription of the audio that comes in; null turns it off. A separate model transcribes, so
   * the text is a rough guide only.
   */
  export interface InputAudioTranscription {
    /** Model that transcribes. */
    model?: string;
    /**
     * Language of the audio, as an ISO-639-1 code such as `en`: it makes the transcription faster
     * and better.
     */
    language?: string;
    /** Text that guides the transcription, or continues an earlier piece of it. */
    prompt?: string;
  }

  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;

  /** How the end of the user's turn is found; null leaves that to the client. */
  export interface TurnDetection {
    /** Only `server_vad`: speech is told from silence by volume. */
    type?: string;
    /** Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. */
    threshold?: number;
    /** Audio kept from before speech was noticed, milliseconds. Default 300. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in on
     * pauses.
     */
    silence_duration_ms?: number;
    /** Whether the model answers by itself when a turn has ended. Default true. */
    create_response?: boolean;
    /** Whether speech of the user interrupts an answer that is being given. Default true. */
    interrupt_response?: boolean;
    /**
     * How soon `semantic_vad` takes a turn as ended: `low` waits longer, `high` less. Default
     * `auto`, which is `medium`.
     */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';
  }

  /** Functions and MCP servers that the model may use. */
  export type Tool = RealtimeFunctionTool;

  export type InputAudioNoiseReduction = { type?: 'near_field' | 'far_field' };
}

export declare namespace Sessions {
  export type { Session, SessionCreateResponse, SessionCreateParams };
}

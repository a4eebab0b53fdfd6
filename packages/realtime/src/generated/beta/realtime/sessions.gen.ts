// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { mergeHeaders } from '@oai/core/internal';
import type { ResponsePrompt } from '@oai/responses';
import { refuseRealtimeSchemas } from '../../../dialect/refuse-schemas.js';
import type {
  RealtimeSessionCreateResponse,
  RealtimeTranscriptionSessionTurnDetection,
} from '../../realtime/client-secrets.gen.js';
import type {
  AudioTranscription,
  NoiseReductionType,
  RealtimeAudioFormats,
  RealtimeAudioInputTurnDetection,
  RealtimeFunctionTool,
  RealtimeSession,
  RealtimeTruncation,
} from '../../realtime/realtime-types.gen.js';

/**
 * The methods of `client.beta.realtime.sessions`.
 *
 * @public
 */
export class Sessions extends APIResource {
  private readonly _path = 'beta.realtime.sessions.';

  /**
   * Creates a session of the beta API together with a short-lived key for client apps. New code
   * should create a client secret instead.
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
    refuseRealtimeSchemas(body);
    return this._client.post('/realtime/sessions', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }
}

/**
 * A session of the beta API.
 *
 * @public
 */
export interface Session {
  /** ID of the session. */
  id?: string;
  object?: 'realtime.session';
  /** Types of output: `text`, `audio` or both. `["text"]` disables audio. */
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
   * System message before every call to the model; can guide both the content and the way of
   * speaking.
   */
  instructions?: string;
  /** Voice of the model, built-in or custom. Cannot be changed once the model has spoken. */
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
    | 'fable'
    | 'onyx'
    | 'nova';
  /**
   * Format of the input audio: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or `g711_alaw`.
   * Default `pcm16`.
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /** Format of the output audio: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`. Default `pcm16`. */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /**
   * Transcription of the input audio; null disables it. It uses a separate model, so the text is
   * only a rough guide.
   */
  input_audio_transcription?: Session.InputAudioTranscription;
  /** Detection of the end of the user's turn; null leaves that to the client. */
  turn_detection?: Session.TurnDetection;
  /** Noise filter before turn detection and the model; null disables it. */
  input_audio_noise_reduction?: Session.InputAudioNoiseReduction;
  /** Speaking rate, 0.25 to 1.5. Default 1. Can only be changed between turns. */
  speed?: number;
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  tracing?: 'auto' | Session.TracingConfiguration;
  /** Functions and MCP servers that the model may use. */
  tools?: Session.Tool[];
  /**
   * Tool choice of the model: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: string;
  /** Sampling temperature, 0.6 to 1.2. Default 0.8, which is best for audio models. */
  temperature?: number;
  /**
   * Maximum number of tokens in a response, including tool calls: 1 to 4096, or `inf`. Default
   * `inf`.
   */
  max_response_output_tokens?: number | 'inf';
  /** Time of expiry, in Unix seconds. */
  expires_at?: number;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
  /**
   * Additional data in server events: `item.input_audio_transcription.logprobs` adds log
   * probabilities of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[] | null;
}

export declare namespace Session {
  /** Transcription settings in effect. */
  export interface InputAudioTranscription {
    /** Transcription model. */
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
    /** Expected languages, ISO 639-1. */
    languages?: string[];
    /** Text that guides the transcription. */
    prompt?: string;
  }

  /**
   * Detection of the end of the user's turn: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which interrupts less but may respond later. Null disables it.
   */
  export type ServerVad = RealtimeAudioInputTurnDetection.ServerVad;

  /**
   * Detection of the end of the user's turn: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which interrupts less but may respond later. Null disables it.
   */
  export type SemanticVad = RealtimeAudioInputTurnDetection.SemanticVad;

  /** Noise filter before turn detection and the model; null disables it. */
  export interface InputAudioNoiseReduction {
    /**
     * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
     * rooms.
     */
    type?: NoiseReductionType;
  }

  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;

  /** A function of the application that the model may call. */
  export type Tool = RealtimeFunctionTool;

  export type TurnDetection = { create_response?: boolean; eagerness?: 'low' | 'medium' | 'high' | 'auto'; idle_timeout_ms?: number | null; interrupt_response?: boolean; prefix_padding_ms?: number; silence_duration_ms?: number; threshold?: number; type?: 'server_vad' | 'semantic_vad' };
}

/**
 * Settings of a session of the beta API in effect.
 *
 * @public
 */
export interface SessionCreateResponse {
  client_secret: SessionCreateResponse.ClientSecret;
  /** ID of the session. */
  id?: string;
  /** Always `realtime.session`. */
  object?: string;
  /** Time of expiry, in Unix seconds. */
  expires_at?: number;
  /**
   * Additional data in server events: `item.input_audio_transcription.logprobs` adds log
   * probabilities of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
  /** Realtime model of the session. */
  model?: string;
  /** Types of output: `["audio"]` (default, with a transcript) or `["text"]`, but not both. */
  output_modalities?: Array<'text' | 'audio'>;
  /**
   * System message before every call to the model; can guide both the content and the way of
   * speaking.
   */
  instructions?: string;
  /** Audio settings. */
  audio?: SessionCreateResponse.Audio;
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  tracing?: 'auto' | SessionCreateResponse.TracingConfiguration;
  /** Detection of the end of the user's turn; null leaves that to the client. */
  turn_detection?: SessionCreateResponse.TurnDetection;
  /** Functions and MCP servers that the model may use. */
  tools?: SessionCreateResponse.Tool[];
  /**
   * Tool choice of the model: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: string;
  /**
   * Maximum number of tokens in a response, including tool calls: 1 to 4096, or `inf`. Default
   * `inf`.
   */
  max_output_tokens?: number | 'inf';
  input_audio_format?: string;
  input_audio_transcription?: SessionCreateResponse.InputAudioTranscription;
  /** Maximum number of tokens in a response, 1 to 4096, or `inf`. */
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
    /** Settings of the input audio. */
    input?: Audio.Input;
    /** Settings of the output audio. */
    output?: Audio.Output;
  }

  export namespace Audio {
    /** Settings of the input audio. */
    export interface Input {
      /** Format of the input audio. */
      format?: RealtimeAudioFormats;
      /**
       * Transcription of the input audio; null disables it. Off by default. It uses a separate
       * model, so the text is only a rough guide.
       */
      transcription?: AudioTranscription;
      /** Noise filter before turn detection and the model; null disables it. Off by default. */
      noise_reduction?: Input.NoiseReduction;
      /** Detection of the end of the user's turn; null leaves that to the client. */
      turn_detection?: Input.TurnDetection;
    }

    export namespace Input {
      /** Noise filter before turn detection and the model; null disables it. Off by default. */
      export interface NoiseReduction {
        /**
         * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
         * rooms.
         */
        type?: NoiseReductionType;
      }

      /** Detection of the end of the user's turn; null leaves that to the client. */
      export type TurnDetection = RealtimeTranscriptionSessionTurnDetection;
    }

    /** Settings of the output audio. */
    export type Output = RealtimeSessionCreateResponse.Audio.Output;
  }

  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;

  /** Detection of the end of the user's turn; null leaves that to the client. */
  export interface TurnDetection {
    /** Only `server_vad`, which detects speech by volume. */
    type?: string;
    /** Volume threshold of speech, 0 to 1. Default 0.5. Higher values suit noisy environments. */
    threshold?: number;
    /** Audio to include before detected speech, in milliseconds. Default 300. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn, in milliseconds. Default 500. Shorter values respond faster, but
     * may interrupt pauses.
     */
    silence_duration_ms?: number;
  }

  /** A function of the application that the model may call. */
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
  /** Types of output: `text`, `audio` or both. `["text"]` disables audio. */
  modalities?: Array<'text' | 'audio'>;
  /**
   * System message before every call to the model; can guide both the content and the way of
   * speaking.
   */
  instructions?: string;
  /** Voice of the model, built-in or custom. Cannot be changed once the model has spoken. */
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
    | 'fable'
    | 'onyx'
    | 'nova'
    | SessionCreateParams.Voice;
  /**
   * Format of the input audio: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or `g711_alaw`.
   * Default `pcm16`.
   */
  input_audio_format?: string;
  /** Format of the output audio: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`. Default `pcm16`. */
  output_audio_format?: string;
  /**
   * Transcription of the input audio; null disables it. It uses a separate model, so the text is
   * only a rough guide.
   */
  input_audio_transcription?: SessionCreateParams.InputAudioTranscription;
  /** Speaking rate, 0.25 to 1.5. Default 1. Can only be changed between turns. */
  speed?: number;
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  tracing?: 'auto' | SessionCreateParams.TracingConfiguration;
  /** Detection of the end of the user's turn; null leaves that to the client. */
  turn_detection?: SessionCreateParams.TurnDetection;
  /** Functions and MCP servers that the model may use. */
  tools?: SessionCreateParams.Tool[];
  /**
   * Tool choice of the model: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: string;
  /** Sampling temperature, 0.6 to 1.2. Default 0.8, which is best for audio models. */
  temperature?: number;
  /**
   * Maximum number of tokens in a response, including tool calls: 1 to 4096, or `inf`. Default
   * `inf`.
   */
  max_response_output_tokens?: number | 'inf';
  /** Truncation of a conversation that exceeds the input limit of the model. */
  truncation?: RealtimeTruncation;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
  /** Noise filter before turn detection and the model. */
  input_audio_noise_reduction?: SessionCreateParams.InputAudioNoiseReduction;
  /** Model of the session. */
  model?: string;
}

export declare namespace SessionCreateParams {
  /** Short-lived key for client apps. */
  export interface ClientSecret {
    /** The key. Unlike an API key, it may be used in a browser or mobile app. */
    value?: string;
    /** Time at which the key expires, in Unix seconds; one minute after its creation. */
    expires_at?: number;
    /** Expiry of the client secret. */
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
   * Transcription of the input audio; null disables it. It uses a separate model, so the text is
   * only a rough guide.
   */
  export interface InputAudioTranscription {
    /** Transcription model. */
    model?: string;
    /**
     * Language of the audio, ISO 639-1, such as `en`. Makes the result more accurate and faster.
     */
    language?: string;
    /** Text that guides the transcription, or continues a previous segment. */
    prompt?: string;
  }

  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;

  /** Detection of the end of the user's turn; null leaves that to the client. */
  export interface TurnDetection {
    /** Only `server_vad`, which detects speech by volume. */
    type?: string;
    /** Volume threshold of speech, 0 to 1. Default 0.5. Higher values suit noisy environments. */
    threshold?: number;
    /** Audio to include before detected speech, in milliseconds. Default 300. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn, in milliseconds. Default 500. Shorter values respond faster, but
     * may interrupt pauses.
     */
    silence_duration_ms?: number;
    /** True to start a response automatically at the end of a turn. Default true. */
    create_response?: boolean;
    /** True to let speech of the user interrupt a response. Default true. */
    interrupt_response?: boolean;
    /**
     * Eagerness of `semantic_vad` to respond: `low` waits longer, `high` less. Default `auto`,
     * which equals `medium`.
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

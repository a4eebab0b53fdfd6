// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import type {
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@oai/responses';
import { refuseRealtimeSchemas } from '../../dialect/refuse-schemas.js';
import type {
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
} from './realtime-sessions.gen.js';
import type {
  AudioTranscription,
  NoiseReductionType,
  RealtimeAudioFormats,
  RealtimeAudioInputTurnDetection,
  RealtimeFunctionTool,
  RealtimeReasoning,
  RealtimeResponseCreateMcpTool,
  RealtimeSession,
  RealtimeTruncation,
} from './realtime-types.gen.js';

/**
 * The methods of `client.realtime.clientSecrets`.
 *
 * @public
 */
export class ClientSecrets extends APIResource {
  private readonly _path = 'realtime.clientSecrets.';

  /**
   * Creates a short-lived secret with which a browser or mobile app can open realtime or
   * transcription sessions without the API key.
   *
   * `POST /realtime/client_secrets`
   *
   * @returns The secret, its expiry, and the session settings in effect.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const secret = await client.realtime.clientSecrets.create({
   *   session: { type: 'realtime', model: 'gpt-realtime' },
   * });
   * console.log(secret.value, secret.expires_at);
   * ```
   */
  create(
    body: ClientSecretCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ClientSecretCreateResponse> {
    refuseRealtimeSchemas(body);
    return this._client.post('/realtime/client_secrets', {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }
}

/**
 * Settings of a speech-to-speech session in effect.
 *
 * @public
 */
export interface RealtimeSessionCreateResponse {
  /** Type of session; always `realtime`. */
  type: 'realtime';
  /** ID of the session. */
  id: string;
  object: 'realtime.session';
  /** Time of expiry, in Unix seconds. */
  expires_at?: number;
  /** Types of output: `["audio"]` (default, with a transcript) or `["text"]`, but not both. */
  output_modalities?: Array<'text' | 'audio'>;
  /** Realtime model of the session. */
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
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
  /** Audio settings. */
  audio?: RealtimeSessionCreateResponse.Audio;
  /**
   * Additional data in server events: `item.input_audio_transcription.logprobs` adds log
   * probabilities of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  tracing?: 'auto' | RealtimeSessionCreateResponse.TracingConfiguration | null;
  /** Functions and MCP servers that the model may use. */
  tools?: Array<RealtimeFunctionTool | RealtimeSessionCreateResponse.McpTool>;
  /**
   * Tool choice of the model: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  /** Reasoning settings, for models such as `gpt-realtime-2`. */
  reasoning?: RealtimeReasoning;
  /**
   * Maximum number of tokens in a response, including tool calls: 1 to 4096, or `inf`. Default
   * `inf`.
   */
  max_output_tokens?: number | 'inf';
  /** Truncation of a conversation that exceeds the input limit of the model. */
  truncation?: RealtimeTruncation;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
}

export declare namespace RealtimeSessionCreateResponse {
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
      turn_detection?: Input.ServerVad | Input.SemanticVad | null;
    }

    export namespace Input {
      /** Noise filter before turn detection and the model; null disables it. Off by default. */
      export interface NoiseReduction {
        /**
         * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
         * rooms.
         */
        type?: NoiseReductionType;
        strength?: number;
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
    }

    /** Settings of the output audio. */
    export interface Output {
      /** Format of the output audio. */
      format?: RealtimeAudioFormats;
      /**
       * Voice of the model, built-in or custom. Default `alloy`. Cannot be changed once the model
       * has spoken.
       */
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
      /** Speaking rate, 0.25 to 1.5. Default 1. Can only be changed between turns. */
      speed?: number;
    }
  }

  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;

  /**
   * Gives the model access to the tools of a remote MCP server, identified by `server_url`,
   * `connector_id` or `tunnel_id`.
   */
  export type McpTool = RealtimeResponseCreateMcpTool;

  export namespace McpTool {
    /** Selects tools of an MCP server. */
    export type McpToolFilter = RealtimeResponseCreateMcpTool.McpToolFilter;

    /**
     * Tools that require the caller's approval: `always`, `never`, or a filter for each. Default
     * `always`.
     */
    export type McpToolApprovalFilter = RealtimeResponseCreateMcpTool.McpToolApprovalFilter;

    export namespace McpToolApprovalFilter {
      /** Selects tools of an MCP server. */
      export type Always = RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always;

      /** Selects tools of an MCP server. */
      export type Never = RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never;
    }
  }
}

/**
 * Settings of a transcription session in effect.
 *
 * @public
 */
export interface RealtimeTranscriptionSessionCreateResponse {
  /** Type of session; always `transcription`. */
  type: 'transcription';
  /** ID of the session. */
  id: string;
  /** Always `realtime.transcription_session`. */
  object: string;
  /** Time of expiry, in Unix seconds. */
  expires_at?: number;
  /**
   * Additional data in server events: `item.input_audio_transcription.logprobs` adds log
   * probabilities of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
  /** Audio settings. */
  audio?: RealtimeTranscriptionSessionCreateResponse.Audio;
}

export declare namespace RealtimeTranscriptionSessionCreateResponse {
  /** Audio settings. */
  export interface Audio {
    /** Settings of the input audio. */
    input?: Audio.Input;
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
      /** Detection of the end of a turn; must be null for `gpt-realtime-whisper`. */
      turn_detection?: RealtimeTranscriptionSessionTurnDetection | null;
    }

    export namespace Input {
      /** Noise filter before turn detection and the model; null disables it. Off by default. */
      export interface NoiseReduction {
        /**
         * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
         * rooms.
         */
        type?: NoiseReductionType;
        strength?: number;
      }
    }
  }
}

/**
 * Detection of the end of a turn; must be null for `gpt-realtime-whisper`.
 *
 * @public
 */
export interface RealtimeTranscriptionSessionTurnDetection {
  /** Only `server_vad`, which detects speech by volume. */
  type?: string;
  /** Volume threshold of speech, 0 to 1. Default 0.5. Higher values suit noisy environments. */
  threshold?: number;
  /** Audio to include before detected speech, in milliseconds. Default 300. */
  prefix_padding_ms?: number;
  /** Silence that ends a turn, in milliseconds. Default 500. */
  silence_duration_ms?: number;
}

/**
 * A client secret.
 *
 * @public
 */
export interface ClientSecretCreateResponse {
  /** The secret, which starts with `ek_`. */
  value: string;
  /** Time of expiry, in Unix seconds. */
  expires_at: number;
  /** Session settings in effect. */
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;
}

/**
 * Parameters of `client.realtime.clientSecrets.create`.
 *
 * @public
 */
export interface ClientSecretCreateParams {
  /** Expiry of the secret for starting sessions. Running sessions are not affected. */
  expires_after?: ClientSecretCreateParams.ExpiresAfter;
  /** Settings of the realtime or transcription sessions opened with the secret. */
  session?: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

export declare namespace ClientSecretCreateParams {
  /** Expiry of the secret for starting sessions. Running sessions are not affected. */
  export interface ExpiresAfter {
    /** Start of the lifetime; only `created_at`. */
    anchor?: 'created_at';
    /** Lifetime of the secret, 10 to 7200 seconds. Default 600. */
    seconds?: number;
  }
}

export declare namespace ClientSecrets {
  export type {
    RealtimeSessionCreateResponse,
    RealtimeTranscriptionSessionCreateResponse,
    RealtimeTranscriptionSessionTurnDetection,
    ClientSecretCreateResponse,
    ClientSecretCreateParams,
  };
}

// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import type {
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@oai/responses';
import type {
  AudioTranscription,
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
} from './realtime-sessions.gen.js';
import type {
  NoiseReductionType,
  RealtimeAudioFormats,
  RealtimeFunctionTool,
  RealtimeReasoning,
  RealtimeTruncation,
} from './realtime.gen.js';

/** @public */
export class ClientSecrets extends APIResource {
  /**
   * Creates a short-lived secret with which a browser or mobile app can open realtime or
   * transcription sessions without seeing the API key.
   *
   * @returns The secret, its expiry, and the session settings in effect.
   * @see `POST /realtime/client_secrets`
   */
  create(
    body: ClientSecretCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ClientSecretCreateResponse> {
    return this._client.post('/realtime/client_secrets', { body, ...options });
  }
}

/** @public */
export interface RealtimeSessionCreateResponse {
  type: 'realtime';
  id: string;
  object: 'realtime.session';
  expires_at?: number;
  output_modalities?: Array<'text' | 'audio'>;
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
  instructions?: string;
  audio?: RealtimeSessionCreateResponse.Audio;
  include?: Array<'item.input_audio_transcription.logprobs'>;
  tracing?: 'auto' | RealtimeSessionCreateResponse.TracingConfiguration | null;
  tools?: Array<RealtimeFunctionTool | RealtimeSessionCreateResponse.McpTool>;
  /** Default: `auto`. */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  reasoning?: RealtimeReasoning;
  max_output_tokens?: number | 'inf';
  truncation?: RealtimeTruncation;
  prompt?: ResponsePrompt | null;
}

export declare namespace RealtimeSessionCreateResponse {
  export interface Audio {
    input?: RealtimeSessionCreateResponse.Audio.Input;
    output?: RealtimeSessionCreateResponse.Audio.Output;
  }

  export namespace Audio {
    export interface Input {
      format?: RealtimeAudioFormats;
      transcription?: AudioTranscription;
      noise_reduction?: RealtimeSessionCreateResponse.Audio.Input.NoiseReduction;
      turn_detection?:
        | RealtimeSessionCreateResponse.Audio.Input.ServerVad
        | RealtimeSessionCreateResponse.Audio.Input.SemanticVad
        | null;
    }

    export namespace Input {
      export interface NoiseReduction {
        type?: NoiseReductionType;
      }

      /**
       * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
       * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
       */
      export interface ServerVad {
        /** `server_vad` (by volume, the default) or `semantic_vad` (by meaning). */
        type: 'server_vad';
        /**
         * Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. For
         * `server_vad`.
         */
        threshold?: number;
        /**
         * Audio kept from before speech was noticed, milliseconds. Default 300. For `server_vad`.
         */
        prefix_padding_ms?: number;
        /**
         * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut
         * in on pauses. For `server_vad`.
         */
        silence_duration_ms?: number;
        /** Whether a response starts by itself at the end of a turn. Default true. */
        create_response?: boolean;
        /** Whether speech of the user stops a response in progress. Default true. */
        interrupt_response?: boolean;
        /**
         * Silence after the model's last audio until it speaks up by itself, 5000 to 30000
         * milliseconds. Default none. For `server_vad`.
         */
        idle_timeout_ms?: number | null;
      }

      /**
       * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
       * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
       */
      export interface SemanticVad {
        /** `server_vad` (by volume, the default) or `semantic_vad` (by meaning). */
        type: 'semantic_vad';
        /**
         * How soon to answer: `low` waits up to 8 seconds, `medium` 4, `high` 2. Default `auto`,
         * which equals `medium`. For `semantic_vad`.
         */
        eagerness?: 'low' | 'medium' | 'high' | 'auto';
        /** Whether a response starts by itself at the end of a turn. Default true. */
        create_response?: boolean;
        /** Whether speech of the user stops a response in progress. Default true. */
        interrupt_response?: boolean;
      }
    }

    export interface Output {
      format?: RealtimeAudioFormats;
      /** Default: `alloy`. */
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
      /** Default: `1`. From 0.25 to 1.5. */
      speed?: number;
    }
  }

  export interface TracingConfiguration {
    workflow_name?: string;
    group_id?: string;
    metadata?: unknown;
  }

  /**
   * Gives the model the tools of a remote MCP server, named by one of `server_url`, `connector_id`
   * or `tunnel_id`.
   */
  export interface McpTool {
    /** Always `mcp`. */
    type: 'mcp';
    /** Label that identifies the server in tool calls. */
    server_label: string;
    /** URL of the server. One of `server_url`, `connector_id` and `tunnel_id` is required. */
    server_url?: string;
    /**
     * Hosted connector to use in place of a server, such as `connector_gmail` or
     * `connector_sharepoint`.
     */
    connector_id?:
      | 'connector_dropbox'
      | 'connector_gmail'
      | 'connector_googlecalendar'
      | 'connector_googledrive'
      | 'connector_microsoftteams'
      | 'connector_outlookcalendar'
      | 'connector_outlookemail'
      | 'connector_sharepoint';
    /** ID of a secure MCP tunnel (`tunnel_` and 32 letters or digits) to use in place of a URL. */
    tunnel_id?: string;
    /** OAuth access token for the server or connector; the application obtains it. */
    authorization?: string;
    /** What the server offers; the model reads it. */
    server_description?: string;
    /** HTTP headers sent to the server, for example for authentication. */
    headers?: { [key: string]: string } | null;
    /** Tools the model may use: a list of names, or a filter. Default all. */
    allowed_tools?: Array<string> | RealtimeSessionCreateResponse.McpTool.McpToolFilter | null;
    /**
     * Who may call the tool: the model (`direct`), a program run by programmatic tool calling
     * (`programmatic`), or both.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    require_approval?:
      | RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter
      | 'always'
      | 'never'
      | null;
    /** Keeps the definition out of the context until tool search loads it. */
    defer_loading?: boolean;
  }

  export namespace McpTool {
    /** Selects tools of an MCP server. */
    export interface McpToolFilter {
      /** Names of the tools selected. */
      tool_names?: Array<string>;
      /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
      read_only?: boolean;
    }

    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
     */
    export interface McpToolApprovalFilter {
      /** Tools that always need approval. */
      always?: RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always;
      /** Tools that never need approval. */
      never?: RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      /** Selects tools of an MCP server. */
      export interface Always {
        /** Names of the tools selected. */
        tool_names?: Array<string>;
        /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
        read_only?: boolean;
      }

      /** Selects tools of an MCP server. */
      export interface Never {
        /** Names of the tools selected. */
        tool_names?: Array<string>;
        /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
        read_only?: boolean;
      }
    }
  }
}

/** @public */
export interface RealtimeTranscriptionSessionCreateResponse {
  type: 'transcription';
  id: string;
  object: string;
  expires_at?: number;
  include?: Array<'item.input_audio_transcription.logprobs'>;
  audio?: RealtimeTranscriptionSessionCreateResponse.Audio;
}

export declare namespace RealtimeTranscriptionSessionCreateResponse {
  export interface Audio {
    input?: RealtimeTranscriptionSessionCreateResponse.Audio.Input;
  }

  export namespace Audio {
    export interface Input {
      format?: RealtimeAudioFormats;
      transcription?: AudioTranscription;
      noise_reduction?: RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction;
      turn_detection?: RealtimeTranscriptionSessionTurnDetection | null;
    }

    export namespace Input {
      export interface NoiseReduction {
        type?: NoiseReductionType;
      }
    }
  }
}

/** @public */
export interface RealtimeTranscriptionSessionTurnDetection {
  type?: string;
  threshold?: number;
  prefix_padding_ms?: number;
  silence_duration_ms?: number;
}

/**
 * A client secret.
 *
 * @public
 */
export interface ClientSecretCreateResponse {
  /** The secret, starting with `ek_`. */
  value: string;
  /** Time of expiry, Unix seconds. */
  expires_at: number;
  /** Session settings in effect. */
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;
}

/** @public */
export interface ClientSecretCreateParams {
  /** How long the secret can start sessions. Running sessions outlive it. */
  expires_after?: ClientSecretCreateParams.ExpiresAfter;
  /** Settings of sessions opened with the secret: a realtime or a transcription session. */
  session?: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

export declare namespace ClientSecretCreateParams {
  /** How long the secret can start sessions. Running sessions outlive it. */
  export interface ExpiresAfter {
    /** Time from which the seconds count; only `created_at`. Default: `created_at`. */
    anchor?: 'created_at';
    /** Life of the secret, 10 to 7200 seconds. Default 600. */
    seconds?: number;
  }
}

export declare namespace ClientSecrets {
  export {
    type RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    type RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    type RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
    type ClientSecretCreateResponse as ClientSecretCreateResponse,
    type ClientSecretCreateParams as ClientSecretCreateParams,
  };
}

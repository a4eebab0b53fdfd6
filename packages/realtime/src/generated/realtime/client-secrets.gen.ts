// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import type {
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@oai/responses';
import type {
  AudioTranscription,
  RealtimeSession,
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
} from './realtime-sessions.gen.js';
import type {
  NoiseReductionType,
  RealtimeAudioFormats,
  RealtimeAudioInputTurnDetection,
  RealtimeFunctionTool,
  RealtimeReasoning,
  RealtimeResponseCreateMcpTool,
  RealtimeTruncation,
} from './realtime.gen.js';

/**
 * The methods of `client.realtime.clientSecrets`.
 *
 * @public
 */
export class ClientSecrets extends APIResource {
  /**
   * Creates a short-lived secret with which a browser or mobile app can open realtime or
   * transcription sessions without seeing the API key.
   *
   * `POST /realtime/client_secrets`
   *
   * @returns The secret, its expiry, and the session settings in effect.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ClientSecretCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ClientSecretCreateResponse> {
    return this._client.post('/realtime/client_secrets', { body, ...options });
  }
}

/**
 * Settings in effect of a speech-to-speech session.
 *
 * @public
 */
export interface RealtimeSessionCreateResponse {
  /** Kind of session; always `realtime`. */
  type: 'realtime';
  /** ID of the session. */
  id: string;
  /** Always `realtime.session`. */
  object: 'realtime.session';
  /** Time of expiry, Unix seconds. */
  expires_at?: number;
  /**
   * What the model answers with: `["audio"]` (default; a transcript comes along) or `["text"]`; not
   * both.
   */
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
   * System message put before every model call; may steer content as well as the way of speaking.
   */
  instructions?: string;
  /** Audio settings. */
  audio?: RealtimeSessionCreateResponse.Audio;
  /**
   * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
   * of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  tracing?: 'auto' | RealtimeSessionCreateResponse.TracingConfiguration | null;
  /** Functions and MCP servers that the model may use. */
  tools?: Array<RealtimeFunctionTool | RealtimeSessionCreateResponse.McpTool>;
  /**
   * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  /** Reasoning settings; for models such as `gpt-realtime-2`. */
  reasoning?: RealtimeReasoning;
  /**
   * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
   */
  max_output_tokens?: number | 'inf';
  /** What happens when the conversation outgrows the model's input limit. */
  truncation?: RealtimeTruncation;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
}

export declare namespace RealtimeSessionCreateResponse {
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
      turn_detection?: Input.ServerVad | Input.SemanticVad | null;
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
    }

    /** Settings of the audio that goes out. */
    export interface Output {
      /** Format of the audio that goes out. */
      format?: RealtimeAudioFormats;
      /**
       * Voice of the model, built in or custom. Default `alloy`. Fixed once the model has spoken.
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
        | 'cedar';
      /** Speed of speech, 0.25 to 1.5. Default 1. Can only change between turns. */
      speed?: number;
    }
  }

  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;

  /**
   * Gives the model the tools of a remote MCP server, named by one of `server_url`, `connector_id`
   * or `tunnel_id`.
   */
  export type McpTool = RealtimeResponseCreateMcpTool;

  export namespace McpTool {
    /** Selects tools of an MCP server. */
    export type McpToolFilter = RealtimeResponseCreateMcpTool.McpToolFilter;

    /**
     * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
     * each. Default `always`.
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
 * Settings in effect of a session that only transcribes.
 *
 * @public
 */
export interface RealtimeTranscriptionSessionCreateResponse {
  /** Kind of session; always `transcription`. */
  type: 'transcription';
  /** ID of the session. */
  id: string;
  /** Always `realtime.transcription_session`. */
  object: string;
  /** Time of expiry, Unix seconds. */
  expires_at?: number;
  /**
   * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
   * of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
  /** Audio settings. */
  audio?: RealtimeTranscriptionSessionCreateResponse.Audio;
}

export declare namespace RealtimeTranscriptionSessionCreateResponse {
  /** Audio settings. */
  export interface Audio {
    /** Settings of the audio that comes in. */
    input?: Audio.Input;
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
      /** How the end of a turn is found; must be null for `gpt-realtime-whisper`. */
      turn_detection?: RealtimeTranscriptionSessionTurnDetection | null;
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
    }
  }
}

/**
 * How the end of a turn is found; must be null for `gpt-realtime-whisper`.
 *
 * @public
 */
export interface RealtimeTranscriptionSessionTurnDetection {
  /** Only `server_vad`: speech is told from silence by volume. */
  type?: string;
  /** Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. */
  threshold?: number;
  /** Audio kept from before speech was noticed, milliseconds. Default 300. */
  prefix_padding_ms?: number;
  /** Silence that ends a turn, milliseconds. Default 500. */
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

/**
 * Parameters of `client.realtime.clientSecrets.create`.
 *
 * @public
 */
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
  export type {
    RealtimeSessionCreateResponse,
    RealtimeTranscriptionSessionCreateResponse,
    RealtimeTranscriptionSessionTurnDetection,
    ClientSecretCreateResponse,
    ClientSecretCreateParams,
  };
}

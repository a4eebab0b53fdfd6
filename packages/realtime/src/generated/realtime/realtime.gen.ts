// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { APIResource, type Metadata } from '@oai/core';
import type {
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@oai/responses';
import {
  type CallAcceptParams,
  type CallCreateParams,
  type CallReferParams,
  type CallRejectParams,
  Calls,
} from './calls.gen.js';
import {
  type ClientSecretCreateParams,
  type ClientSecretCreateResponse,
  ClientSecrets,
  type RealtimeSessionCreateResponse,
  type RealtimeTranscriptionSessionCreateResponse,
  type RealtimeTranscriptionSessionTurnDetection,
} from './client-secrets.gen.js';
import type {
  ConversationCreatedEvent,
  ConversationItemCreateEvent,
  ConversationItemCreatedEvent,
  ConversationItemDeleteEvent,
  ConversationItemDeletedEvent,
  ConversationItemInputAudioTranscriptionCompletedEvent,
  ConversationItemInputAudioTranscriptionDeltaEvent,
  ConversationItemInputAudioTranscriptionFailedEvent,
  ConversationItemRetrieveEvent,
  ConversationItemTruncateEvent,
  ConversationItemTruncatedEvent,
  InputAudioBufferAppendEvent,
  InputAudioBufferClearEvent,
  InputAudioBufferClearedEvent,
  InputAudioBufferCommitEvent,
  InputAudioBufferCommittedEvent,
  InputAudioBufferDtmfEventReceivedEvent,
  InputAudioBufferSpeechStartedEvent,
  InputAudioBufferSpeechStoppedEvent,
  OutputAudioBufferClearEvent,
  RateLimitsUpdatedEvent,
  RealtimeClientEvent,
  RealtimeErrorEvent,
  RealtimeServerEvent,
  RealtimeTranslationClientEvent,
  RealtimeTranslationInputAudioBufferAppendEvent,
  RealtimeTranslationInputTranscriptDeltaEvent,
  RealtimeTranslationOutputAudioDeltaEvent,
  RealtimeTranslationOutputTranscriptDeltaEvent,
  RealtimeTranslationServerEvent,
  RealtimeTranslationSessionCloseEvent,
  RealtimeTranslationSessionClosedEvent,
  RealtimeTranslationSessionCreatedEvent,
  RealtimeTranslationSessionUpdateEvent,
  RealtimeTranslationSessionUpdatedEvent,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCancelEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreateEvent,
  ResponseCreatedEvent,
  ResponseDoneEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  SessionCreatedEvent,
  SessionUpdateEvent,
  SessionUpdatedEvent,
  TranscriptionSessionUpdatedEvent,
} from './realtime-events.gen.js';
import type {
  AudioTranscription,
  ConversationItemInputAudioTranscriptionSegment,
  RealtimeSession,
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionAudio,
  RealtimeTranscriptionSessionAudioInput,
  RealtimeTranscriptionSessionAudioInputTurnDetection,
  RealtimeTranscriptionSessionCreateRequest,
  RealtimeTranslationClientSecretCreateRequest,
  RealtimeTranslationClientSecretCreateResponse,
  RealtimeTranslationSession,
  RealtimeTranslationSessionCreateRequest,
  RealtimeTranslationSessionUpdateRequest,
  TranscriptionSessionUpdate,
} from './realtime-sessions.gen.js';
import { Translations } from './translations/translations.gen.js';

/** @public */
export class Realtime extends APIResource {
  clientSecrets: ClientSecrets = new ClientSecrets(this._client);
  calls: Calls = new Calls(this._client);
  translations: Translations = new Translations(this._client);
}

Realtime.ClientSecrets = ClientSecrets;
Realtime.Calls = Calls;
Realtime.Translations = Translations;

/** @public */
export type ConversationItem =
  | RealtimeConversationItemSystemMessage
  | RealtimeConversationItemUserMessage
  | RealtimeConversationItemAssistantMessage
  | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput
  | RealtimeMcpApprovalResponse
  | RealtimeMcpListTools
  | RealtimeMcpToolCall
  | RealtimeMcpApprovalRequest;

/** @public */
export interface ConversationItemAdded {
  event_id: string;
  type: 'conversation.item.added';
  item: ConversationItem;
  previous_item_id?: string | null;
}

/** @public */
export interface ConversationItemDone {
  event_id: string;
  type: 'conversation.item.done';
  item: ConversationItem;
  previous_item_id?: string | null;
}

/** @public */
export interface ConversationItemWithReference {
  id?: string;
  type?: 'message' | 'function_call' | 'function_call_output' | 'item_reference';
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
  role?: 'user' | 'assistant' | 'system';
  content?: Array<ConversationItemWithReference.Content>;
  call_id?: string;
  name?: string;
  arguments?: string;
  output?: string;
}

export declare namespace ConversationItemWithReference {
  export interface Content {
    type?: 'input_audio' | 'input_text' | 'item_reference' | 'text';
    text?: string;
    id?: string;
    audio?: string;
    transcript?: string;
  }
}

/** @public */
export interface InputAudioBufferTimeoutTriggered {
  event_id: string;
  type: 'input_audio_buffer.timeout_triggered';
  audio_start_ms: number;
  audio_end_ms: number;
  item_id: string;
}

/** @public */
export interface LogProbProperties {
  token: string;
  logprob: number;
  bytes: Array<number>;
}

/** @public */
export interface McpListToolsCompleted {
  event_id: string;
  type: 'mcp_list_tools.completed';
  item_id: string;
}

/** @public */
export interface McpListToolsFailed {
  event_id: string;
  type: 'mcp_list_tools.failed';
  item_id: string;
}

/** @public */
export interface McpListToolsInProgress {
  event_id: string;
  type: 'mcp_list_tools.in_progress';
  item_id: string;
}

/** @public */
export type NoiseReductionType = 'near_field' | 'far_field';

/** @public */
export interface RealtimeAudioConfig {
  input?: RealtimeAudioConfigInput;
  output?: RealtimeAudioConfigOutput;
}

/** @public */
export interface RealtimeAudioConfigInput {
  format?: RealtimeAudioFormats;
  transcription?: AudioTranscription;
  noise_reduction?: RealtimeAudioConfigInput.NoiseReduction;
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}

export declare namespace RealtimeAudioConfigInput {
  export interface NoiseReduction {
    type?: NoiseReductionType;
  }
}

/** @public */
export interface RealtimeAudioConfigOutput {
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
    | 'cedar'
    | RealtimeAudioConfigOutput.ID;
  /** Default: `1`. From 0.25 to 1.5. */
  speed?: number;
}

export declare namespace RealtimeAudioConfigOutput {
  /** A built-in voice by name, or a custom voice by its identifier. */
  export interface ID {
    /** Identifier of a custom voice, such as `voice_1234`. */
    id: string;
  }
}

/** @public */
export type RealtimeAudioFormats =
  | RealtimeAudioFormats.AudioPCM
  | RealtimeAudioFormats.AudioPCMU
  | RealtimeAudioFormats.AudioPCMA;

export declare namespace RealtimeAudioFormats {
  export interface AudioPCM {
    type?: 'audio/pcm';
    rate?: 24000;
  }

  export interface AudioPCMU {
    type?: 'audio/pcmu';
  }

  export interface AudioPCMA {
    type?: 'audio/pcma';
  }
}

/** @public */
export type RealtimeAudioInputTurnDetection =
  | RealtimeAudioInputTurnDetection.ServerVad
  | RealtimeAudioInputTurnDetection.SemanticVad;

export declare namespace RealtimeAudioInputTurnDetection {
  export interface ServerVad {
    /** Default: `server_vad`. */
    type: 'server_vad';
    threshold?: number;
    prefix_padding_ms?: number;
    silence_duration_ms?: number;
    /** Default: `true`. */
    create_response?: boolean;
    /** Default: `true`. */
    interrupt_response?: boolean;
    idle_timeout_ms?: number | null;
  }

  export interface SemanticVad {
    type: 'semantic_vad';
    /** Default: `auto`. */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';
    /** Default: `true`. */
    create_response?: boolean;
    /** Default: `true`. */
    interrupt_response?: boolean;
  }
}

/** @public */
export interface RealtimeConversationItemAssistantMessage {
  type: 'message';
  role: 'assistant';
  content: Array<RealtimeConversationItemAssistantMessage.Content>;
  id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemAssistantMessage {
  export interface Content {
    type?: 'output_text' | 'output_audio';
    text?: string;
    audio?: string;
    transcript?: string;
  }
}

/** @public */
export interface RealtimeConversationItemFunctionCall {
  type: 'function_call';
  name: string;
  arguments: string;
  id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
  call_id?: string;
}

/** @public */
export interface RealtimeConversationItemFunctionCallOutput {
  type: 'function_call_output';
  call_id: string;
  output: string;
  id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
}

/** @public */
export interface RealtimeConversationItemSystemMessage {
  type: 'message';
  role: 'system';
  content: Array<RealtimeConversationItemSystemMessage.Content>;
  id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemSystemMessage {
  export interface Content {
    type?: 'input_text';
    text?: string;
  }
}

/** @public */
export interface RealtimeConversationItemUserMessage {
  type: 'message';
  role: 'user';
  content: Array<RealtimeConversationItemUserMessage.Content>;
  id?: string;
  object?: 'realtime.item';
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemUserMessage {
  export interface Content {
    type?: 'input_text' | 'input_audio' | 'input_image';
    text?: string;
    audio?: string;
    image_url?: string;
    /** Default: `auto`. */
    detail?: 'auto' | 'low' | 'high';
    transcript?: string;
  }
}

/** @public */
export interface RealtimeError {
  type: string;
  message: string;
  code?: string | null;
  param?: string | null;
  event_id?: string | null;
}

/** @public */
export interface RealtimeFunctionTool {
  type?: 'function';
  name?: string;
  description?: string;
  parameters?: unknown;
}

/** @public */
export interface RealtimeMcpApprovalRequest {
  type: 'mcp_approval_request';
  id: string;
  server_label: string;
  name: string;
  arguments: string;
}

/** @public */
export interface RealtimeMcpApprovalResponse {
  type: 'mcp_approval_response';
  id: string;
  approval_request_id: string;
  approve: boolean;
  reason?: string | null;
}

/** @public */
export interface RealtimeMcpListTools {
  type: 'mcp_list_tools';
  server_label: string;
  tools: Array<RealtimeMcpListTools.Tool>;
  id?: string;
}

export declare namespace RealtimeMcpListTools {
  /** A tool of an MCP server. */
  export interface Tool {
    /** Name of the tool. */
    name: string;
    /** JSON Schema of its arguments. */
    input_schema: unknown;
    /** What the tool does. */
    description?: string | null;
    /** Further facts that the server states about the tool. */
    annotations?: unknown;
  }
}

/** @public */
export interface RealtimeMcpProtocolError {
  type: 'protocol_error';
  code: number;
  message: string;
}

/** @public */
export interface RealtimeMcpToolCall {
  type: 'mcp_call';
  id: string;
  server_label: string;
  name: string;
  arguments: string;
  approval_request_id?: string | null;
  output?: string | null;
  error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | null;
}

/** @public */
export interface RealtimeMcpToolExecutionError {
  type: 'tool_execution_error';
  message: string;
}

/** @public */
export interface RealtimeMcphttpError {
  type: 'http_error';
  code: number;
  message: string;
}

/** @public */
export interface RealtimeReasoning {
  effort?: RealtimeReasoningEffort;
}

/** @public */
export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

/** @public */
export interface RealtimeResponse {
  id?: string;
  object?: 'realtime.response';
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';
  status_details?: RealtimeResponseStatus;
  output?: Array<ConversationItem>;
  metadata?: Metadata | null;
  audio?: RealtimeResponse.Audio;
  usage?: RealtimeResponseUsage;
  conversation_id?: string;
  output_modalities?: Array<'text' | 'audio'>;
  max_output_tokens?: number | 'inf';
}

export declare namespace RealtimeResponse {
  export interface Audio {
    output?: RealtimeResponse.Audio.Output;
  }

  export namespace Audio {
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
    }
  }
}

/** @public */
export interface RealtimeResponseCreateAudioOutput {
  output?: RealtimeResponseCreateAudioOutput.Output;
}

export declare namespace RealtimeResponseCreateAudioOutput {
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
      | 'cedar'
      | RealtimeResponseCreateAudioOutput.Output.ID;
  }

  export namespace Output {
    /** A built-in voice by name, or a custom voice by its identifier. */
    export interface ID {
      /** Identifier of a custom voice, such as `voice_1234`. */
      id: string;
    }
  }
}

/** @public */
export interface RealtimeResponseCreateMcpTool {
  type: 'mcp';
  server_label: string;
  server_url?: string;
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint';
  tunnel_id?: string;
  authorization?: string;
  server_description?: string;
  headers?: { [key: string]: string } | null;
  allowed_tools?: Array<string> | RealtimeResponseCreateMcpTool.McpToolFilter | null;
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
  require_approval?:
    | RealtimeResponseCreateMcpTool.McpToolApprovalFilter
    | 'always'
    | 'never'
    | null;
  defer_loading?: boolean;
}

export declare namespace RealtimeResponseCreateMcpTool {
  /** Selects tools of an MCP server. */
  export interface McpToolFilter {
    /** Names of the tools selected. */
    tool_names?: Array<string>;
    /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
    read_only?: boolean;
  }

  export interface McpToolApprovalFilter {
    always?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always;
    never?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never;
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

/** @public */
export interface RealtimeResponseCreateParams {
  output_modalities?: Array<'text' | 'audio'>;
  instructions?: string;
  audio?: RealtimeResponseCreateAudioOutput;
  tools?: Array<RealtimeFunctionTool | RealtimeResponseCreateMcpTool>;
  /** Default: `auto`. */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  parallel_tool_calls?: boolean;
  reasoning?: RealtimeReasoning;
  max_output_tokens?: number | 'inf';
  conversation?: (string & {}) | 'auto' | 'none';
  metadata?: Metadata | null;
  prompt?: ResponsePrompt | null;
  input?: Array<ConversationItem>;
}

/** @public */
export interface RealtimeResponseStatus {
  type?: 'completed' | 'cancelled' | 'failed' | 'incomplete';
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';
  error?: RealtimeResponseStatus.Error;
}

export declare namespace RealtimeResponseStatus {
  export interface Error {
    type?: string;
    code?: string;
  }
}

/** @public */
export interface RealtimeResponseUsage {
  total_tokens?: number;
  input_tokens?: number;
  output_tokens?: number;
  input_token_details?: RealtimeResponseUsageInputTokenDetails;
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;
}

/** @public */
export interface RealtimeResponseUsageInputTokenDetails {
  cached_tokens?: number;
  text_tokens?: number;
  image_tokens?: number;
  audio_tokens?: number;
  cached_tokens_details?: RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
}

export declare namespace RealtimeResponseUsageInputTokenDetails {
  export interface CachedTokensDetails {
    text_tokens?: number;
    image_tokens?: number;
    audio_tokens?: number;
  }
}

/** @public */
export interface RealtimeResponseUsageOutputTokenDetails {
  text_tokens?: number;
  audio_tokens?: number;
}

/** @public */
export type RealtimeToolChoiceConfig = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;

/** @public */
export type RealtimeToolsConfig = Array<RealtimeToolsConfigUnion>;

/** @public */
export type RealtimeToolsConfigUnion = RealtimeFunctionTool | RealtimeToolsConfigUnion.Mcp;

export declare namespace RealtimeToolsConfigUnion {
  /**
   * Gives the model the tools of a remote MCP server, named by one of `server_url`, `connector_id`
   * or `tunnel_id`.
   */
  export interface Mcp {
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
    allowed_tools?: Array<string> | RealtimeToolsConfigUnion.Mcp.McpToolFilter | null;
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
      | RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter
      | 'always'
      | 'never'
      | null;
    /** Keeps the definition out of the context until tool search loads it. */
    defer_loading?: boolean;
  }

  export namespace Mcp {
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
      always?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always;
      /** Tools that never need approval. */
      never?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Never;
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
export type RealtimeTracingConfig = 'auto' | RealtimeTracingConfig.TracingConfiguration;

export declare namespace RealtimeTracingConfig {
  export interface TracingConfiguration {
    workflow_name?: string;
    group_id?: string;
    metadata?: unknown;
  }
}

/** @public */
export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio;

/** @public */
export interface RealtimeTruncationRetentionRatio {
  type: 'retention_ratio';
  /** From 0 to 1. */
  retention_ratio: number;
  token_limits?: RealtimeTruncationRetentionRatio.TokenLimits;
}

export declare namespace RealtimeTruncationRetentionRatio {
  export interface TokenLimits {
    post_instructions?: number;
  }
}

/** @public */
export interface ResponseMcpCallArgumentsDelta {
  event_id: string;
  type: 'response.mcp_call_arguments.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  delta: string;
  obfuscation?: string | null;
}

/** @public */
export interface ResponseMcpCallArgumentsDone {
  event_id: string;
  type: 'response.mcp_call_arguments.done';
  response_id: string;
  item_id: string;
  output_index: number;
  arguments: string;
}

/** @public */
export interface ResponseMcpCallCompleted {
  event_id: string;
  type: 'response.mcp_call.completed';
  output_index: number;
  item_id: string;
}

/** @public */
export interface ResponseMcpCallFailed {
  event_id: string;
  type: 'response.mcp_call.failed';
  output_index: number;
  item_id: string;
}

/** @public */
export interface ResponseMcpCallInProgress {
  event_id: string;
  type: 'response.mcp_call.in_progress';
  output_index: number;
  item_id: string;
}

export type {
  AudioTranscription,
  ConversationItemInputAudioTranscriptionSegment,
  RealtimeSession,
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionAudio,
  RealtimeTranscriptionSessionAudioInput,
  RealtimeTranscriptionSessionAudioInputTurnDetection,
  RealtimeTranscriptionSessionCreateRequest,
  RealtimeTranslationClientSecretCreateRequest,
  RealtimeTranslationClientSecretCreateResponse,
  RealtimeTranslationSession,
  RealtimeTranslationSessionCreateRequest,
  RealtimeTranslationSessionUpdateRequest,
  TranscriptionSessionUpdate,
} from './realtime-sessions.gen.js';

export type {
  ConversationCreatedEvent,
  ConversationItemCreateEvent,
  ConversationItemCreatedEvent,
  ConversationItemDeleteEvent,
  ConversationItemDeletedEvent,
  ConversationItemInputAudioTranscriptionCompletedEvent,
  ConversationItemInputAudioTranscriptionDeltaEvent,
  ConversationItemInputAudioTranscriptionFailedEvent,
  ConversationItemRetrieveEvent,
  ConversationItemTruncateEvent,
  ConversationItemTruncatedEvent,
  InputAudioBufferAppendEvent,
  InputAudioBufferClearEvent,
  InputAudioBufferClearedEvent,
  InputAudioBufferCommitEvent,
  InputAudioBufferCommittedEvent,
  InputAudioBufferDtmfEventReceivedEvent,
  InputAudioBufferSpeechStartedEvent,
  InputAudioBufferSpeechStoppedEvent,
  OutputAudioBufferClearEvent,
  RateLimitsUpdatedEvent,
  RealtimeClientEvent,
  RealtimeErrorEvent,
  RealtimeServerEvent,
  RealtimeTranslationClientEvent,
  RealtimeTranslationInputAudioBufferAppendEvent,
  RealtimeTranslationInputTranscriptDeltaEvent,
  RealtimeTranslationOutputAudioDeltaEvent,
  RealtimeTranslationOutputTranscriptDeltaEvent,
  RealtimeTranslationServerEvent,
  RealtimeTranslationSessionCloseEvent,
  RealtimeTranslationSessionClosedEvent,
  RealtimeTranslationSessionCreatedEvent,
  RealtimeTranslationSessionUpdateEvent,
  RealtimeTranslationSessionUpdatedEvent,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCancelEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreateEvent,
  ResponseCreatedEvent,
  ResponseDoneEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  SessionCreatedEvent,
  SessionUpdateEvent,
  SessionUpdatedEvent,
  TranscriptionSessionUpdatedEvent,
} from './realtime-events.gen.js';

export declare namespace Realtime {
  export {
    type AudioTranscription as AudioTranscription,
    type ConversationCreatedEvent as ConversationCreatedEvent,
    type ConversationItem as ConversationItem,
    type ConversationItemAdded as ConversationItemAdded,
    type ConversationItemCreateEvent as ConversationItemCreateEvent,
    type ConversationItemCreatedEvent as ConversationItemCreatedEvent,
    type ConversationItemDeleteEvent as ConversationItemDeleteEvent,
    type ConversationItemDeletedEvent as ConversationItemDeletedEvent,
    type ConversationItemDone as ConversationItemDone,
    type ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    type ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    type ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    type ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
    type ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    type ConversationItemTruncateEvent as ConversationItemTruncateEvent,
    type ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    type ConversationItemWithReference as ConversationItemWithReference,
    type InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    type InputAudioBufferClearEvent as InputAudioBufferClearEvent,
    type InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
    type InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
    type InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    type InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
    type InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    type InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    type InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
    type LogProbProperties as LogProbProperties,
    type McpListToolsCompleted as McpListToolsCompleted,
    type McpListToolsFailed as McpListToolsFailed,
    type McpListToolsInProgress as McpListToolsInProgress,
    type NoiseReductionType as NoiseReductionType,
    type OutputAudioBufferClearEvent as OutputAudioBufferClearEvent,
    type RateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
    type RealtimeAudioConfig as RealtimeAudioConfig,
    type RealtimeAudioConfigInput as RealtimeAudioConfigInput,
    type RealtimeAudioConfigOutput as RealtimeAudioConfigOutput,
    type RealtimeAudioFormats as RealtimeAudioFormats,
    type RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection,
    type RealtimeClientEvent as RealtimeClientEvent,
    type RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
    type RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    type RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    type RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
    type RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
    type RealtimeError as RealtimeError,
    type RealtimeErrorEvent as RealtimeErrorEvent,
    type RealtimeFunctionTool as RealtimeFunctionTool,
    type RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest,
    type RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse,
    type RealtimeMcpListTools as RealtimeMcpListTools,
    type RealtimeMcpProtocolError as RealtimeMcpProtocolError,
    type RealtimeMcpToolCall as RealtimeMcpToolCall,
    type RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError,
    type RealtimeMcphttpError as RealtimeMcphttpError,
    type RealtimeReasoning as RealtimeReasoning,
    type RealtimeReasoningEffort as RealtimeReasoningEffort,
    type RealtimeResponse as RealtimeResponse,
    type RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
    type RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool,
    type RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    type RealtimeResponseStatus as RealtimeResponseStatus,
    type RealtimeResponseUsage as RealtimeResponseUsage,
    type RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    type RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    type RealtimeServerEvent as RealtimeServerEvent,
    type RealtimeSession as RealtimeSession,
    type RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
    type RealtimeToolChoiceConfig as RealtimeToolChoiceConfig,
    type RealtimeToolsConfig as RealtimeToolsConfig,
    type RealtimeToolsConfigUnion as RealtimeToolsConfigUnion,
    type RealtimeTracingConfig as RealtimeTracingConfig,
    type RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
    type RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
    type RealtimeTranscriptionSessionAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
    type RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    type RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
    type RealtimeTranslationClientSecretCreateRequest as RealtimeTranslationClientSecretCreateRequest,
    type RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    type RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
    type RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
    type RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
    type RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
    type RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
    type RealtimeTranslationSession as RealtimeTranslationSession,
    type RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
    type RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
    type RealtimeTranslationSessionCreateRequest as RealtimeTranslationSessionCreateRequest,
    type RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
    type RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
    type RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    type RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
    type RealtimeTruncation as RealtimeTruncation,
    type RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
    type ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    type ResponseCancelEvent as ResponseCancelEvent,
    type ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    type ResponseCreateEvent as ResponseCreateEvent,
    type ResponseCreatedEvent as ResponseCreatedEvent,
    type ResponseDoneEvent as ResponseDoneEvent,
    type ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    type ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
    type ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
    type ResponseMcpCallCompleted as ResponseMcpCallCompleted,
    type ResponseMcpCallFailed as ResponseMcpCallFailed,
    type ResponseMcpCallInProgress as ResponseMcpCallInProgress,
    type ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    type ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    type ResponseTextDoneEvent as ResponseTextDoneEvent,
    type SessionCreatedEvent as SessionCreatedEvent,
    type SessionUpdateEvent as SessionUpdateEvent,
    type SessionUpdatedEvent as SessionUpdatedEvent,
    type TranscriptionSessionUpdate as TranscriptionSessionUpdate,
    type TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent,
  };

  export {
    ClientSecrets as ClientSecrets,
    type RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    type RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    type RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
    type ClientSecretCreateResponse as ClientSecretCreateResponse,
    type ClientSecretCreateParams as ClientSecretCreateParams,
  };

  export {
    Calls as Calls,
    type CallCreateParams as CallCreateParams,
    type CallAcceptParams as CallAcceptParams,
    type CallReferParams as CallReferParams,
    type CallRejectParams as CallRejectParams,
  };

  export { Translations as Translations };
}

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
export interface AudioTranscription {
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
  language?: string;
  languages?: Array<string>;
  keywords?: Array<string>;
  prompt?: string;
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';
}

/** @public */
export interface ConversationCreatedEvent {
  event_id: string;
  type: 'conversation.created';
  conversation: ConversationCreatedEvent.Conversation;
}

export declare namespace ConversationCreatedEvent {
  export interface Conversation {
    id?: string;
    object?: string;
  }
}

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
export interface ConversationItemCreateEvent {
  type: 'conversation.item.create';
  item: ConversationItem;
  /** At most 512 characters. */
  event_id?: string;
  previous_item_id?: string;
}

/** @public */
export interface ConversationItemCreatedEvent {
  event_id: string;
  type: 'conversation.item.created';
  item: ConversationItem;
  previous_item_id?: string | null;
}

/** @public */
export interface ConversationItemDeleteEvent {
  type: 'conversation.item.delete';
  item_id: string;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface ConversationItemDeletedEvent {
  event_id: string;
  type: 'conversation.item.deleted';
  item_id: string;
}

/** @public */
export interface ConversationItemDone {
  event_id: string;
  type: 'conversation.item.done';
  item: ConversationItem;
  previous_item_id?: string | null;
}

/** @public */
export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.completed';
  item_id: string;
  content_index: number;
  transcript: string;
  usage:
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;
  languages?: Array<ConversationItemInputAudioTranscriptionCompletedEvent.Language>;
  logprobs?: Array<LogProbProperties> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  /** A language heard in the audio. */
  export interface Language {
    /** Code of the language. */
    code: string;
  }

  /** What a request costs where audio is billed by tokens. */
  export interface TranscriptTextUsageTokens {
    /** Always `tokens`. */
    type: 'tokens';
    /** Input tokens billed. */
    input_tokens: number;
    /** Tokens generated. */
    output_tokens: number;
    /** Input and output together, tokens. */
    total_tokens: number;
    /** Input tokens by kind. */
    input_token_details?: ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails;
  }

  export namespace TranscriptTextUsageTokens {
    /** Input tokens by kind. */
    export interface InputTokenDetails {
      /** Text tokens of the input. */
      text_tokens?: number;
      /** Audio tokens of the input. */
      audio_tokens?: number;
    }
  }

  /** What a request costs where audio is billed by length. */
  export interface TranscriptTextUsageDuration {
    /** Always `duration`. */
    type: 'duration';
    /** Length of the audio, seconds. */
    seconds: number;
  }
}

/** @public */
export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.delta';
  item_id: string;
  content_index?: number;
  delta?: string;
  logprobs?: Array<LogProbProperties> | null;
}

/** @public */
export interface ConversationItemInputAudioTranscriptionFailedEvent {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.failed';
  item_id: string;
  content_index: number;
  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;
}

export declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  export interface Error {
    type?: string;
    code?: string;
    message?: string;
    param?: string;
  }
}

/** @public */
export interface ConversationItemInputAudioTranscriptionSegment {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.segment';
  item_id: string;
  content_index: number;
  text: string;
  id: string;
  speaker: string;
  start: number;
  end: number;
}

/** @public */
export interface ConversationItemRetrieveEvent {
  type: 'conversation.item.retrieve';
  item_id: string;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface ConversationItemTruncateEvent {
  type: 'conversation.item.truncate';
  item_id: string;
  content_index: number;
  audio_end_ms: number;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface ConversationItemTruncatedEvent {
  event_id: string;
  type: 'conversation.item.truncated';
  item_id: string;
  content_index: number;
  audio_end_ms: number;
}

/** @public */
export interface ConversationItemWithReference {
  id?: string;
  type?: 'message' | 'function_call' | 'function_call_output';
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
export interface InputAudioBufferAppendEvent {
  type: 'input_audio_buffer.append';
  audio: string;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface InputAudioBufferClearEvent {
  type: 'input_audio_buffer.clear';
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface InputAudioBufferClearedEvent {
  event_id: string;
  type: 'input_audio_buffer.cleared';
}

/** @public */
export interface InputAudioBufferCommitEvent {
  type: 'input_audio_buffer.commit';
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface InputAudioBufferCommittedEvent {
  event_id: string;
  type: 'input_audio_buffer.committed';
  item_id: string;
  previous_item_id?: string | null;
}

/** @public */
export interface InputAudioBufferDtmfEventReceivedEvent {
  type: 'input_audio_buffer.dtmf_event_received';
  event: string;
  received_at: number;
}

/** @public */
export interface InputAudioBufferSpeechStartedEvent {
  event_id: string;
  type: 'input_audio_buffer.speech_started';
  audio_start_ms: number;
  item_id: string;
}

/** @public */
export interface InputAudioBufferSpeechStoppedEvent {
  event_id: string;
  type: 'input_audio_buffer.speech_stopped';
  audio_end_ms: number;
  item_id: string;
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
export interface OutputAudioBufferClearEvent {
  type: 'output_audio_buffer.clear';
  event_id?: string;
}

/** @public */
export interface RateLimitsUpdatedEvent {
  event_id: string;
  type: 'rate_limits.updated';
  rate_limits: Array<RateLimitsUpdatedEvent.RateLimit>;
}

export declare namespace RateLimitsUpdatedEvent {
  export interface RateLimit {
    name?: 'requests' | 'tokens';
    limit?: number;
    remaining?: number;
    reset_seconds?: number;
  }
}

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
  | RealtimeAudioInputTurnDetection.SemanticVad
  | null;

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
export type RealtimeClientEvent =
  | ConversationItemCreateEvent
  | ConversationItemDeleteEvent
  | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent
  | InputAudioBufferAppendEvent
  | InputAudioBufferClearEvent
  | OutputAudioBufferClearEvent
  | InputAudioBufferCommitEvent
  | ResponseCancelEvent
  | ResponseCreateEvent
  | SessionUpdateEvent;

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
export interface RealtimeErrorEvent {
  event_id: string;
  type: 'error';
  error: RealtimeError;
}

/** @public */
export interface RealtimeFunctionTool {
  type?: 'function';
  name?: string;
  description?: string;
  parameters?: { [key: string]: unknown };
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
    input_schema: { [key: string]: unknown };
    /** What the tool does. */
    description?: string | null;
    /** Further facts that the server states about the tool. */
    annotations?: { [key: string]: unknown } | null;
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
export type RealtimeServerEvent =
  | ConversationCreatedEvent
  | ConversationItemCreatedEvent
  | ConversationItemDeletedEvent
  | ConversationItemInputAudioTranscriptionCompletedEvent
  | ConversationItemInputAudioTranscriptionDeltaEvent
  | ConversationItemInputAudioTranscriptionFailedEvent
  | RealtimeServerEvent.ConversationItemRetrieved
  | ConversationItemTruncatedEvent
  | RealtimeErrorEvent
  | InputAudioBufferClearedEvent
  | InputAudioBufferCommittedEvent
  | InputAudioBufferDtmfEventReceivedEvent
  | InputAudioBufferSpeechStartedEvent
  | InputAudioBufferSpeechStoppedEvent
  | RateLimitsUpdatedEvent
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseDoneEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | SessionCreatedEvent
  | SessionUpdatedEvent
  | RealtimeServerEvent.OutputAudioBufferStarted
  | RealtimeServerEvent.OutputAudioBufferStopped
  | RealtimeServerEvent.OutputAudioBufferCleared
  | ConversationItemAdded
  | ConversationItemDone
  | InputAudioBufferTimeoutTriggered
  | ConversationItemInputAudioTranscriptionSegment
  | McpListToolsInProgress
  | McpListToolsCompleted
  | McpListToolsFailed
  | ResponseMcpCallArgumentsDelta
  | ResponseMcpCallArgumentsDone
  | ResponseMcpCallInProgress
  | ResponseMcpCallCompleted
  | ResponseMcpCallFailed;

export declare namespace RealtimeServerEvent {
  /** The item that the client asked for. */
  export interface ConversationItemRetrieved {
    /** ID of the event. */
    event_id: string;
    /** Always `conversation.item.retrieved`. */
    type: 'conversation.item.retrieved';
    /** The item. */
    item: ConversationItem;
  }

  /** Audio begins to play. WebRTC and SIP only. */
  export interface OutputAudioBufferStarted {
    /** ID of the event. */
    event_id: string;
    /** Always `output_audio_buffer.started`. */
    type: 'output_audio_buffer.started';
    /** ID of the response. */
    response_id: string;
  }

  /** All audio of a response was played. WebRTC and SIP only. */
  export interface OutputAudioBufferStopped {
    /** ID of the event. */
    event_id: string;
    /** Always `output_audio_buffer.stopped`. */
    type: 'output_audio_buffer.stopped';
    /** ID of the response. */
    response_id: string;
  }

  /** Playback was cut off, by the user speaking or by the client. WebRTC and SIP only. */
  export interface OutputAudioBufferCleared {
    /** ID of the event. */
    event_id: string;
    /** Always `output_audio_buffer.cleared`. */
    type: 'output_audio_buffer.cleared';
    /** ID of the response. */
    response_id: string;
  }
}

/** @public */
export interface RealtimeSession {
  id?: string;
  object?: 'realtime.session';
  modalities?: Array<'text' | 'audio'>;
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
  instructions?: string;
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
  /** Default: `pcm16`. */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /** Default: `pcm16`. */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  input_audio_transcription?: AudioTranscription | null;
  turn_detection?: RealtimeSession.ServerVad | RealtimeSession.SemanticVad | null;
  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;
  /** Default: `1`. From 0.25 to 1.5. */
  speed?: number;
  tracing?: 'auto' | RealtimeSession.TracingConfiguration | null;
  tools?: Array<RealtimeFunctionTool>;
  /** Default: `auto`. */
  tool_choice?: string;
  /** Default: `0.8`. */
  temperature?: number;
  max_response_output_tokens?: number | 'inf';
  expires_at?: number;
  prompt?: ResponsePrompt | null;
  include?: Array<'item.input_audio_transcription.logprobs'> | null;
}

export declare namespace RealtimeSession {
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
    /** Audio kept from before speech was noticed, milliseconds. Default 300. For `server_vad`. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in on
     * pauses. For `server_vad`.
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
     * How soon to answer: `low` waits up to 8 seconds, `medium` 4, `high` 2. Default `auto`, which
     * equals `medium`. For `semantic_vad`.
     */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';
    /** Whether a response starts by itself at the end of a turn. Default true. */
    create_response?: boolean;
    /** Whether speech of the user stops a response in progress. Default true. */
    interrupt_response?: boolean;
  }

  export interface InputAudioNoiseReduction {
    type?: NoiseReductionType;
  }

  export interface TracingConfiguration {
    workflow_name?: string;
    group_id?: string;
    metadata?: { [key: string]: unknown };
  }
}

/** @public */
export interface RealtimeSessionCreateRequest {
  type: 'realtime';
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
  audio?: RealtimeAudioConfig;
  include?: Array<'item.input_audio_transcription.logprobs'>;
  tracing?: RealtimeTracingConfig | null;
  tools?: RealtimeToolsConfig;
  /** Default: `auto`. */
  tool_choice?: RealtimeToolChoiceConfig;
  parallel_tool_calls?: boolean;
  reasoning?: RealtimeReasoning;
  max_output_tokens?: number | 'inf';
  truncation?: RealtimeTruncation;
  prompt?: ResponsePrompt | null;
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
export type RealtimeTracingConfig = 'auto' | RealtimeTracingConfig.TracingConfiguration | null;

export declare namespace RealtimeTracingConfig {
  export interface TracingConfiguration {
    workflow_name?: string;
    group_id?: string;
    metadata?: { [key: string]: unknown };
  }
}

/** @public */
export interface RealtimeTranscriptionSessionAudio {
  input?: RealtimeTranscriptionSessionAudioInput;
}

/** @public */
export interface RealtimeTranscriptionSessionAudioInput {
  format?: RealtimeAudioFormats;
  transcription?: AudioTranscription;
  noise_reduction?: RealtimeTranscriptionSessionAudioInput.NoiseReduction;
  turn_detection?: RealtimeTranscriptionSessionAudioInputTurnDetection | null;
}

export declare namespace RealtimeTranscriptionSessionAudioInput {
  export interface NoiseReduction {
    type?: NoiseReductionType;
  }
}

/** @public */
export type RealtimeTranscriptionSessionAudioInputTurnDetection =
  | RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad
  | RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad
  | null;

export declare namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
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
export interface RealtimeTranscriptionSessionCreateRequest {
  type: 'transcription';
  audio?: RealtimeTranscriptionSessionAudio;
  include?: Array<'item.input_audio_transcription.logprobs'>;
}

/** @public */
export type RealtimeTranslationClientEvent =
  | RealtimeTranslationSessionUpdateEvent
  | RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeTranslationSessionCloseEvent;

/** @public */
export interface RealtimeTranslationClientSecretCreateRequest {
  session: RealtimeTranslationSessionCreateRequest;
  expires_after?: RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}

export declare namespace RealtimeTranslationClientSecretCreateRequest {
  export interface ExpiresAfter {
    /** Default: `created_at`. */
    anchor?: 'created_at';
    /** Default: `600`. From 10 to 7200. */
    seconds?: number;
  }
}

/** @public */
export interface RealtimeTranslationClientSecretCreateResponse {
  value: string;
  expires_at: number;
  session: RealtimeTranslationSession;
}

/** @public */
export interface RealtimeTranslationInputAudioBufferAppendEvent {
  type: 'session.input_audio_buffer.append';
  audio: string;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface RealtimeTranslationInputTranscriptDeltaEvent {
  event_id: string;
  type: 'session.input_transcript.delta';
  delta: string;
  elapsed_ms?: number | null;
}

/** @public */
export interface RealtimeTranslationOutputAudioDeltaEvent {
  event_id: string;
  type: 'session.output_audio.delta';
  delta: string;
  /** Default: `24000`. */
  sample_rate?: number;
  /** Default: `1`. */
  channels?: number;
  format?: 'pcm16';
  elapsed_ms?: number | null;
}

/** @public */
export interface RealtimeTranslationOutputTranscriptDeltaEvent {
  event_id: string;
  type: 'session.output_transcript.delta';
  delta: string;
  elapsed_ms?: number | null;
}

/** @public */
export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent
  | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent
  | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationInputTranscriptDeltaEvent
  | RealtimeTranslationOutputTranscriptDeltaEvent
  | RealtimeTranslationOutputAudioDeltaEvent;

/** @public */
export interface RealtimeTranslationSession {
  id: string;
  type: 'translation';
  expires_at: number;
  model: string;
  audio: RealtimeTranslationSession.Audio;
}

export declare namespace RealtimeTranslationSession {
  export interface Audio {
    input?: RealtimeTranslationSession.Audio.Input;
    output?: RealtimeTranslationSession.Audio.Output;
  }

  export namespace Audio {
    export interface Input {
      transcription?: RealtimeTranslationSession.Audio.Input.Transcription | null;
      noise_reduction?: RealtimeTranslationSession.Audio.Input.NoiseReduction | null;
    }

    export namespace Input {
      export interface Transcription {
        model: string;
      }

      export interface NoiseReduction {
        type: NoiseReductionType;
      }
    }

    export interface Output {
      language?: string;
    }
  }
}

/** @public */
export interface RealtimeTranslationSessionCloseEvent {
  type: 'session.close';
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface RealtimeTranslationSessionClosedEvent {
  event_id: string;
  type: 'session.closed';
}

/** @public */
export interface RealtimeTranslationSessionCreateRequest {
  model: string;
  audio?: RealtimeTranslationSessionCreateRequest.Audio;
}

export declare namespace RealtimeTranslationSessionCreateRequest {
  export interface Audio {
    input?: RealtimeTranslationSessionCreateRequest.Audio.Input;
    output?: RealtimeTranslationSessionCreateRequest.Audio.Output;
  }

  export namespace Audio {
    export interface Input {
      transcription?: RealtimeTranslationSessionCreateRequest.Audio.Input.Transcription | null;
      noise_reduction?: RealtimeTranslationSessionCreateRequest.Audio.Input.NoiseReduction | null;
    }

    export namespace Input {
      export interface Transcription {
        model: string;
      }

      export interface NoiseReduction {
        type: NoiseReductionType;
      }
    }

    export interface Output {
      language?: string;
    }
  }
}

/** @public */
export interface RealtimeTranslationSessionCreatedEvent {
  event_id: string;
  type: 'session.created';
  session: RealtimeTranslationSession;
}

/** @public */
export interface RealtimeTranslationSessionUpdateEvent {
  type: 'session.update';
  session: RealtimeTranslationSessionUpdateRequest;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface RealtimeTranslationSessionUpdateRequest {
  audio?: RealtimeTranslationSessionUpdateRequest.Audio;
}

export declare namespace RealtimeTranslationSessionUpdateRequest {
  export interface Audio {
    input?: RealtimeTranslationSessionUpdateRequest.Audio.Input;
    output?: RealtimeTranslationSessionUpdateRequest.Audio.Output;
  }

  export namespace Audio {
    export interface Input {
      transcription?: RealtimeTranslationSessionUpdateRequest.Audio.Input.Transcription | null;
      noise_reduction?: RealtimeTranslationSessionUpdateRequest.Audio.Input.NoiseReduction | null;
    }

    export namespace Input {
      export interface Transcription {
        model: string;
      }

      export interface NoiseReduction {
        type: NoiseReductionType;
      }
    }

    export interface Output {
      language?: string;
    }
  }
}

/** @public */
export interface RealtimeTranslationSessionUpdatedEvent {
  event_id: string;
  type: 'session.updated';
  session: RealtimeTranslationSession;
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
export interface ResponseAudioDeltaEvent {
  event_id: string;
  type: 'response.output_audio.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

/** @public */
export interface ResponseAudioDoneEvent {
  event_id: string;
  type: 'response.output_audio.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
}

/** @public */
export interface ResponseAudioTranscriptDeltaEvent {
  event_id: string;
  type: 'response.output_audio_transcript.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

/** @public */
export interface ResponseAudioTranscriptDoneEvent {
  event_id: string;
  type: 'response.output_audio_transcript.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  transcript: string;
}

/** @public */
export interface ResponseCancelEvent {
  type: 'response.cancel';
  /** At most 512 characters. */
  event_id?: string;
  response_id?: string;
}

/** @public */
export interface ResponseContentPartAddedEvent {
  event_id: string;
  type: 'response.content_part.added';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  part: ResponseContentPartAddedEvent.Part;
}

export declare namespace ResponseContentPartAddedEvent {
  export interface Part {
    type?: 'audio' | 'text';
    text?: string;
    audio?: string;
    transcript?: string;
  }
}

/** @public */
export interface ResponseContentPartDoneEvent {
  event_id: string;
  type: 'response.content_part.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  part: ResponseContentPartDoneEvent.Part;
}

export declare namespace ResponseContentPartDoneEvent {
  export interface Part {
    type?: 'audio' | 'text';
    text?: string;
    audio?: string;
    transcript?: string;
  }
}

/** @public */
export interface ResponseCreateEvent {
  type: 'response.create';
  /** At most 512 characters. */
  event_id?: string;
  response?: RealtimeResponseCreateParams;
}

/** @public */
export interface ResponseCreatedEvent {
  event_id: string;
  type: 'response.created';
  response: RealtimeResponse;
}

/** @public */
export interface ResponseDoneEvent {
  event_id: string;
  type: 'response.done';
  response: RealtimeResponse;
}

/** @public */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  event_id: string;
  type: 'response.function_call_arguments.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  call_id: string;
  delta: string;
}

/** @public */
export interface ResponseFunctionCallArgumentsDoneEvent {
  event_id: string;
  type: 'response.function_call_arguments.done';
  response_id: string;
  item_id: string;
  output_index: number;
  call_id: string;
  name: string;
  arguments: string;
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

/** @public */
export interface ResponseOutputItemAddedEvent {
  event_id: string;
  type: 'response.output_item.added';
  response_id: string;
  output_index: number;
  item: ConversationItem;
}

/** @public */
export interface ResponseOutputItemDoneEvent {
  event_id: string;
  type: 'response.output_item.done';
  response_id: string;
  output_index: number;
  item: ConversationItem;
}

/** @public */
export interface ResponseTextDeltaEvent {
  event_id: string;
  type: 'response.output_text.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

/** @public */
export interface ResponseTextDoneEvent {
  event_id: string;
  type: 'response.output_text.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
}

/** @public */
export interface SessionCreatedEvent {
  event_id: string;
  type: 'session.created';
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

/** @public */
export interface SessionUpdateEvent {
  type: 'session.update';
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface SessionUpdatedEvent {
  event_id: string;
  type: 'session.updated';
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

/** @public */
export interface TranscriptionSessionUpdate {
  type: 'transcription_session.update';
  session: TranscriptionSessionUpdate.Session;
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  /** Settings of a transcription session of the beta interface. */
  export interface Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    turn_detection?: TranscriptionSessionUpdate.Session.TurnDetection;
    /** Noise filter ahead of turn detection and model; null turns it off. */
    input_audio_noise_reduction?: TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
    /**
     * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
     * `g711_alaw`. Default `pcm16`.
     */
    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
    /** Model, language and prompt of the transcription. */
    input_audio_transcription?: AudioTranscription;
    /**
     * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
     * of transcripts.
     */
    include?: Array<'item.input_audio_transcription.logprobs'>;
  }

  export namespace Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    export interface TurnDetection {
      /** Only `server_vad`: speech is told from silence by volume. */
      type?: 'server_vad';
      /** Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. */
      threshold?: number;
      /** Audio kept from before speech was noticed, milliseconds. Default 300. */
      prefix_padding_ms?: number;
      /**
       * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in
       * on pauses.
       */
      silence_duration_ms?: number;
    }

    /** Noise filter ahead of turn detection and model; null turns it off. */
    export interface InputAudioNoiseReduction {
      /**
       * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
       * rooms.
       */
      type?: NoiseReductionType;
    }
  }
}

/** @public */
export interface TranscriptionSessionUpdatedEvent {
  event_id: string;
  type: 'transcription_session.updated';
  session: TranscriptionSessionUpdatedEvent.Session;
}

export declare namespace TranscriptionSessionUpdatedEvent {
  /** Settings in effect of a transcription session of the beta interface. */
  export interface Session {
    /** Short-lived key for client apps; only present when the session was made by REST. */
    client_secret: TranscriptionSessionUpdatedEvent.Session.ClientSecret;
    /** What the model answers with: `text`, `audio` or both. `["text"]` turns audio off. */
    modalities?: Array<'text' | 'audio'>;
    /**
     * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
     * `g711_alaw`. Default `pcm16`.
     */
    input_audio_format?: string;
    /**
     * Transcription of the audio that comes in; null turns it off. A separate model transcribes, so
     * the text is a rough guide only.
     */
    input_audio_transcription?: AudioTranscription;
    /** How the end of the user's turn is found; null leaves that to the client. */
    turn_detection?: TranscriptionSessionUpdatedEvent.Session.TurnDetection;
  }

  export namespace Session {
    /** Short-lived key for client apps; only present when the session was made by REST. */
    export interface ClientSecret {
      /** The key. Safe to hand to a browser or mobile app, unlike an API key. */
      value: string;
      /** Time at which the key expires, Unix seconds; one minute after it was made. */
      expires_at: number;
    }

    /** How the end of the user's turn is found; null leaves that to the client. */
    export interface TurnDetection {
      /** Only `server_vad`: speech is told from silence by volume. */
      type?: string;
      /** Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. */
      threshold?: number;
      /** Audio kept from before speech was noticed, milliseconds. Default 300. */
      prefix_padding_ms?: number;
      /**
       * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in
       * on pauses.
       */
      silence_duration_ms?: number;
    }
  }
}

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

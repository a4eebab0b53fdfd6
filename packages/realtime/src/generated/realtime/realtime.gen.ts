// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

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

/**
 * The methods of `client.realtime`.
 *
 * @public
 */
export class Realtime extends APIResource {
  clientSecrets: ClientSecrets = new ClientSecrets(this._client);
  calls: Calls = new Calls(this._client);
  translations: Translations = new Translations(this._client);
}

Realtime.ClientSecrets = ClientSecrets;
Realtime.Calls = Calls;
Realtime.Translations = Translations;

/**
 * One item of a realtime conversation.
 *
 * @public
 */
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

/**
 * An item was added to the default conversation: by the client, from the input buffer, or by a
 * response, in which case it is still empty. Audio is left out.
 *
 * @public
 */
export interface ConversationItemAdded {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.item.added`. */
  type: 'conversation.item.added';
  /** Item as it was added. */
  item: ConversationItem;
  /** ID of the item in front of this one; null at the beginning. */
  previous_item_id?: string | null;
}

/**
 * An item is final. Audio is left out; `conversation.item.retrieve` fetches it.
 *
 * @public
 */
export interface ConversationItemDone {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.item.done`. */
  type: 'conversation.item.done';
  /** Item in its final state. */
  item: ConversationItem;
  /** ID of the item in front of this one; null at the beginning. */
  previous_item_id?: string | null;
}

/**
 * An item, or a reference to one that exists.
 *
 * @public
 */
export interface ConversationItemWithReference {
  /** ID of the new item, or of the item referred to. */
  id?: string;
  /** Kind of item. */
  type?: 'message' | 'function_call' | 'function_call_output' | 'item_reference';
  /** Always `realtime.item`. */
  object?: 'realtime.item';
  /** State of the item; the conversation itself ignores it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
  /** Author of a message. */
  role?: 'user' | 'assistant' | 'system';
  /** Parts of the message. */
  content?: ConversationItemWithReference.Content[];
  /** ID that ties a function call to its output. */
  call_id?: string;
  /** Function to run, for a function call. */
  name?: string;
  /** Arguments of a function call. */
  arguments?: string;
  /** Output of a function call. */
  output?: string;
}

export declare namespace ConversationItemWithReference {
  /** Parts of the message. */
  export interface Content {
    /** Kind of part. */
    type?: 'input_audio' | 'input_text' | 'item_reference' | 'text';
    /** Text of the part. */
    text?: string;
    /** ID of the item referred to. */
    id?: string;
    /** Audio, base64-encoded. */
    audio?: string;
    /** Transcript of the audio. */
    transcript?: string;
  }
}

/**
 * The user stayed silent for `idle_timeout_ms`; the model speaks up.
 *
 * @public
 */
export interface InputAudioBufferTimeoutTriggered {
  /** ID of the event. */
  event_id: string;
  /** Always `input_audio_buffer.timeout_triggered`. */
  type: 'input_audio_buffer.timeout_triggered';
  /** Start of the silent stretch within all audio of the session, milliseconds. */
  audio_start_ms: number;
  /** End of the silent stretch, milliseconds. */
  audio_end_ms: number;
  /** ID of the item made of that stretch. */
  item_id: string;
}

/**
 * Log probability of a token.
 *
 * @public
 */
export interface LogProbProperties {
  /** Text of the token, which may be part of a word. */
  token: string;
  /** Its natural-log probability. */
  logprob: number;
  /** UTF-8 bytes of the token. */
  bytes: number[];
}

/**
 * The tools of an MCP server were listed.
 *
 * @public
 */
export interface McpListToolsCompleted {
  /** ID of the event. */
  event_id: string;
  /** Always `mcp_list_tools.completed`. */
  type: 'mcp_list_tools.completed';
  /** ID of the conversation item. */
  item_id: string;
}

/**
 * The tools of an MCP server could not be listed.
 *
 * @public
 */
export interface McpListToolsFailed {
  /** ID of the event. */
  event_id: string;
  /** Always `mcp_list_tools.failed`. */
  type: 'mcp_list_tools.failed';
  /** ID of the conversation item. */
  item_id: string;
}

/**
 * The tools of an MCP server are being listed.
 *
 * @public
 */
export interface McpListToolsInProgress {
  /** ID of the event. */
  event_id: string;
  /** Always `mcp_list_tools.in_progress`. */
  type: 'mcp_list_tools.in_progress';
  /** ID of the conversation item. */
  item_id: string;
}

/**
 * Noise filter for close (`near_field`) or distant (`far_field`) microphones.
 *
 * @public
 */
export type NoiseReductionType = 'near_field' | 'far_field';

/**
 * Audio settings.
 *
 * @public
 */
export interface RealtimeAudioConfig {
  /** Settings of the audio that comes in. */
  input?: RealtimeAudioConfigInput;
  /** Settings of the audio that goes out. */
  output?: RealtimeAudioConfigOutput;
}

/**
 * Settings of the audio that comes in.
 *
 * @public
 */
export interface RealtimeAudioConfigInput {
  /** Format of the audio that comes in. */
  format?: RealtimeAudioFormats;
  /**
   * Transcription of the audio that comes in; null turns it off. Default off. A separate model
   * transcribes, so the text is a rough guide only.
   */
  transcription?: AudioTranscription;
  /** Noise filter ahead of turn detection and model; null turns it off. Default off. */
  noise_reduction?: RealtimeAudioConfigInput.NoiseReduction;
  /** How the end of the user's turn is found; null leaves that to the client. */
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}

export declare namespace RealtimeAudioConfigInput {
  /** Noise filter ahead of turn detection and model; null turns it off. Default off. */
  export interface NoiseReduction {
    /**
     * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
     * rooms.
     */
    type?: NoiseReductionType;
  }
}

/**
 * Settings of the audio that goes out.
 *
 * @public
 */
export interface RealtimeAudioConfigOutput {
  /** Format of the audio that goes out. */
  format?: RealtimeAudioFormats;
  /** Voice of the model, built in or custom. Default `alloy`. Fixed once the model has spoken. */
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
  /** Speed of speech, 0.25 to 1.5. Default 1. Can only change between turns. */
  speed?: number;
}

export declare namespace RealtimeAudioConfigOutput {
  /** A built-in voice by name, or a custom voice by its identifier. */
  export interface ID {
    /** Identifier of a custom voice, such as `voice_1234`. */
    id: string;
  }
}

/**
 * Format of audio: PCM at 24 kHz, or G.711 by mu-law or A-law.
 *
 * @public
 */
export type RealtimeAudioFormats =
  | RealtimeAudioFormats.AudioPCM
  | RealtimeAudioFormats.AudioPCMU
  | RealtimeAudioFormats.AudioPCMA;

export declare namespace RealtimeAudioFormats {
  /** Format of audio: PCM at 24 kHz, or G.711 by mu-law or A-law. */
  export interface AudioPCM {
    /** `audio/pcm`, `audio/pcmu` (G.711 mu-law) or `audio/pcma` (G.711 A-law). */
    type?: 'audio/pcm';
    /** Sample rate, hertz; always 24000. Only for PCM. */
    rate?: 24000;
  }

  /** Format of audio: PCM at 24 kHz, or G.711 by mu-law or A-law. */
  export interface AudioPCMU {
    /** `audio/pcm`, `audio/pcmu` (G.711 mu-law) or `audio/pcma` (G.711 A-law). */
    type?: 'audio/pcmu';
  }

  /** Format of audio: PCM at 24 kHz, or G.711 by mu-law or A-law. */
  export interface AudioPCMA {
    /** `audio/pcm`, `audio/pcmu` (G.711 mu-law) or `audio/pcma` (G.711 A-law). */
    type?: 'audio/pcma';
  }
}

/**
 * How the end of the user's turn is found: by volume (`server_vad`), or by meaning
 * (`semantic_vad`), which cuts in less but may answer later. Null turns it off.
 *
 * @public
 */
export type RealtimeAudioInputTurnDetection =
  | RealtimeAudioInputTurnDetection.ServerVad
  | RealtimeAudioInputTurnDetection.SemanticVad;

export declare namespace RealtimeAudioInputTurnDetection {
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
}

/**
 * A message of the model.
 *
 * @public
 */
export interface RealtimeConversationItemAssistantMessage {
  /** Always `message`. */
  type: 'message';
  /** Always `assistant`. */
  role: 'assistant';
  /** Parts of the message. */
  content: RealtimeConversationItemAssistantMessage.Content[];
  /** ID of the item; chosen by the client or made by the server. */
  id?: string;
  /** Always `realtime.item`. */
  object?: 'realtime.item';
  /** State of the item; the conversation itself ignores it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemAssistantMessage {
  /** Parts of the message. */
  export interface Content {
    /** `output_text` or `output_audio`, by the session's `output_modalities`. */
    type?: 'output_text' | 'output_audio';
    /** Text of the part. */
    text?: string;
    /** Audio in the session's output format, base64-encoded. */
    audio?: string;
    /** Transcript of the audio. */
    transcript?: string;
  }
}

/**
 * The model's request to run a function.
 *
 * @public
 */
export interface RealtimeConversationItemFunctionCall {
  /** Always `function_call`. */
  type: 'function_call';
  /** Function to run. */
  name: string;
  /** Arguments as a JSON string. */
  arguments: string;
  /** ID of the item; chosen by the client or made by the server. */
  id?: string;
  /** Always `realtime.item`. */
  object?: 'realtime.item';
  /** State of the item; the conversation itself ignores it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
  /** ID that ties a function call to its output. */
  call_id?: string;
}

/**
 * What a function returned.
 *
 * @public
 */
export interface RealtimeConversationItemFunctionCallOutput {
  /** Always `function_call_output`. */
  type: 'function_call_output';
  /** ID of the function call that is answered. */
  call_id: string;
  /** Output as free text; may be empty. */
  output: string;
  /** ID of the item; chosen by the client or made by the server. */
  id?: string;
  /** Always `realtime.item`. */
  object?: 'realtime.item';
  /** State of the item; the conversation itself ignores it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

/**
 * A system message, which adds instructions or context in mid-conversation.
 *
 * @public
 */
export interface RealtimeConversationItemSystemMessage {
  /** Always `message`. */
  type: 'message';
  /** Always `system`. */
  role: 'system';
  /** Parts of the message. */
  content: RealtimeConversationItemSystemMessage.Content[];
  /** ID of the item; chosen by the client or made by the server. */
  id?: string;
  /** Always `realtime.item`. */
  object?: 'realtime.item';
  /** State of the item; the conversation itself ignores it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemSystemMessage {
  /** Parts of the message. */
  export interface Content {
    /** Always `input_text`. */
    type?: 'input_text';
    /** Text of the part. */
    text?: string;
  }
}

/**
 * A message of the user.
 *
 * @public
 */
export interface RealtimeConversationItemUserMessage {
  /** Always `message`. */
  type: 'message';
  /** Always `user`. */
  role: 'user';
  /** Parts of the message. */
  content: RealtimeConversationItemUserMessage.Content[];
  /** ID of the item; chosen by the client or made by the server. */
  id?: string;
  /** Always `realtime.item`. */
  object?: 'realtime.item';
  /** State of the item; the conversation itself ignores it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemUserMessage {
  /** Parts of the message. */
  export interface Content {
    /** `input_text`, `input_audio` or `input_image`. */
    type?: 'input_text' | 'input_audio' | 'input_image';
    /** Text, for `input_text`. */
    text?: string;
    /** Audio in the session's input format, base64-encoded, for `input_audio`. */
    audio?: string;
    /** PNG or JPEG image as a base64 data URI, for `input_image`. */
    image_url?: string;
    /** Resolution at which the model sees the image. Default `auto`, which means `high`. */
    detail?: 'auto' | 'low' | 'high';
    /** Transcript of the audio, kept for reference; the model does not see it. */
    transcript?: string;
  }
}

/**
 * What went wrong.
 *
 * @public
 */
export interface RealtimeError {
  /** Class of the error, such as `invalid_request_error`. */
  type: string;
  /** What went wrong, for humans. */
  message: string;
  /** Machine-readable kind of error, if there is one. */
  code?: string | null;
  /** Parameter at fault, if one is. */
  param?: string | null;
  /** ID of the client event at fault, if one is. */
  event_id?: string | null;
}

/**
 * A function in the caller's code that the model may ask to run.
 *
 * @public
 */
export interface RealtimeFunctionTool {
  /** Always `function`. */
  type?: 'function';
  /** Name of the function. */
  name?: string;
  /**
   * What the function does, when to call it, and what to tell the user meanwhile; the model reads
   * it.
   */
  description?: string;
  /** JSON Schema of the arguments. */
  parameters?: unknown;
}

/**
 * Asks the client to approve a tool call on an MCP server.
 *
 * @public
 */
export interface RealtimeMcpApprovalRequest {
  /** Always `mcp_approval_request`. */
  type: 'mcp_approval_request';
  /** ID of the request. */
  id: string;
  /** Label of the MCP server. */
  server_label: string;
  /** Tool that would run. */
  name: string;
  /** Arguments of the call, as a JSON string. */
  arguments: string;
}

/**
 * The client's answer to an approval request.
 *
 * @public
 */
export interface RealtimeMcpApprovalResponse {
  /** Always `mcp_approval_response`. */
  type: 'mcp_approval_response';
  /** ID of the answer. */
  id: string;
  /** ID of the request that is answered. */
  approval_request_id: string;
  /** Whether the call may run. */
  approve: boolean;
  /** Why, in the client's words. */
  reason?: string | null;
}

/**
 * Tools that an MCP server reported.
 *
 * @public
 */
export interface RealtimeMcpListTools {
  /** Always `mcp_list_tools`. */
  type: 'mcp_list_tools';
  /** Label of the MCP server. */
  server_label: string;
  /** Tools that the server offers. */
  tools: RealtimeMcpListTools.Tool[];
  /** ID of the list. */
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

/**
 * A failure of the MCP protocol.
 *
 * @public
 */
export interface RealtimeMcpProtocolError {
  /** Always `protocol_error`. */
  type: 'protocol_error';
  /** JSON-RPC error code. */
  code: number;
  /** What went wrong. */
  message: string;
}

/**
 * A tool call on an MCP server.
 *
 * @public
 */
export interface RealtimeMcpToolCall {
  /** Always `mcp_call`. */
  type: 'mcp_call';
  /** ID of the call. */
  id: string;
  /** Label of the MCP server. */
  server_label: string;
  /** Tool that was run. */
  name: string;
  /** Arguments of the call, as a JSON string. */
  arguments: string;
  /** ID of the approval request of this call, if there was one. */
  approval_request_id?: string | null;
  /** What the tool returned. */
  output?: string | null;
  /** Why the call failed, if it did. */
  error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | null;
}

/**
 * A failure that the tool itself reported.
 *
 * @public
 */
export interface RealtimeMcpToolExecutionError {
  /** Always `tool_execution_error`. */
  type: 'tool_execution_error';
  /** What went wrong. */
  message: string;
}

/**
 * A failure of HTTP between the API and an MCP server.
 *
 * @public
 */
export interface RealtimeMcphttpError {
  /** Always `http_error`. */
  type: 'http_error';
  /** HTTP status. */
  code: number;
  /** What went wrong. */
  message: string;
}

/**
 * Reasoning settings of a realtime model.
 *
 * @public
 */
export interface RealtimeReasoning {
  /** How much the model reasons. Default `low`. */
  effort?: RealtimeReasoningEffort;
}

/**
 * How much a realtime model reasons before it answers. Default `low`.
 *
 * @public
 */
export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

/**
 * A response in a realtime session.
 *
 * @public
 */
export interface RealtimeResponse {
  /** ID of the response. */
  id?: string;
  /** Always `realtime.response`. */
  object?: 'realtime.response';
  /** `completed`, `cancelled`, `failed`, `incomplete` or `in_progress`. */
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';
  /** Why the response ended as it did. */
  status_details?: RealtimeResponseStatus;
  /** Items that were generated. */
  output?: ConversationItem[];
  /** Up to 16 string pairs. Keys hold at most 64 characters, values at most 512. */
  metadata?: Metadata | null;
  /** Audio settings. */
  audio?: RealtimeResponse.Audio;
  /** Tokens spent, as billed. Output of earlier turns counts as input of later ones. */
  usage?: RealtimeResponseUsage;
  /** ID of the conversation that the response went into; null for `none`. */
  conversation_id?: string;
  /**
   * What the model answers with: `["audio"]` (default; a transcript comes along) or `["text"]`; not
   * both.
   */
  output_modalities?: Array<'text' | 'audio'>;
  /** Upper bound on tokens of the response, tool calls included. */
  max_output_tokens?: number | 'inf';
}

export declare namespace RealtimeResponse {
  /** Audio settings. */
  export interface Audio {
    /** Settings of the audio that goes out. */
    output?: Audio.Output;
  }

  export namespace Audio {
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
    }
  }
}

/**
 * Audio settings.
 *
 * @public
 */
export interface RealtimeResponseCreateAudioOutput {
  /** Settings of the audio that goes out. */
  output?: RealtimeResponseCreateAudioOutput.Output;
}

export declare namespace RealtimeResponseCreateAudioOutput {
  /** Settings of the audio that goes out. */
  export interface Output {
    /** Format of the audio that goes out. */
    format?: RealtimeAudioFormats;
    /** Voice of the model, built in or custom. Default `alloy`. Fixed once the model has spoken. */
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
      | Output.ID;
  }

  export namespace Output {
    /** A built-in voice by name, or a custom voice by its identifier. */
    export interface ID {
      /** Identifier of a custom voice, such as `voice_1234`. */
      id: string;
    }
  }
}

/**
 * Gives the model the tools of a remote MCP server, named by one of `server_url`, `connector_id` or
 * `tunnel_id`.
 *
 * @public
 */
export interface RealtimeResponseCreateMcpTool {
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
  allowed_tools?: string[] | RealtimeResponseCreateMcpTool.McpToolFilter | null;
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
    | RealtimeResponseCreateMcpTool.McpToolApprovalFilter
    | 'always'
    | 'never'
    | null;
  /** Keeps the definition out of the context until tool search loads it. */
  defer_loading?: boolean;
}

export declare namespace RealtimeResponseCreateMcpTool {
  /** Selects tools of an MCP server. */
  export interface McpToolFilter {
    /** Names of the tools selected. */
    tool_names?: string[];
    /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
    read_only?: boolean;
  }

  /**
   * Which tools need the caller's approval before they run: `always`, `never`, or a filter for
   * each. Default `always`.
   */
  export interface McpToolApprovalFilter {
    /** Tools that always need approval. */
    always?: McpToolApprovalFilter.Always;
    /** Tools that never need approval. */
    never?: McpToolApprovalFilter.Never;
  }

  export namespace McpToolApprovalFilter {
    /** Selects tools of an MCP server. */
    export interface Always {
      /** Names of the tools selected. */
      tool_names?: string[];
      /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
      read_only?: boolean;
    }

    /** Selects tools of an MCP server. */
    export interface Never {
      /** Names of the tools selected. */
      tool_names?: string[];
      /** Selects tools that only read data, as their `readOnlyHint` annotation says. */
      read_only?: boolean;
    }
  }
}

/**
 * Settings of one response; they override those of the session.
 *
 * @public
 */
export interface RealtimeResponseCreateParams {
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
  audio?: RealtimeResponseCreateAudioOutput;
  /** Functions and MCP servers that the model may use. */
  tools?: Array<RealtimeFunctionTool | RealtimeResponseCreateMcpTool>;
  /**
   * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  /**
   * Whether the model may issue several tool calls at once; for reasoning models such as
   * `gpt-realtime-2` only.
   */
  parallel_tool_calls?: boolean;
  /** Reasoning settings; for models such as `gpt-realtime-2`. */
  reasoning?: RealtimeReasoning;
  /**
   * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
   */
  max_output_tokens?: number | 'inf';
  /** `auto` adds the response to the default conversation, `none` to none. Default `auto`. */
  conversation?: (string & {}) | 'auto' | 'none';
  /** Up to 16 string pairs. Keys hold at most 64 characters, values at most 512. */
  metadata?: Metadata | null;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
  /**
   * Items to answer in place of the default conversation; may refer to earlier items by ID. An
   * empty list means an empty context.
   */
  input?: ConversationItem[];
}

/**
 * Why the response ended as it did.
 *
 * @public
 */
export interface RealtimeResponseStatus {
  /** How it ended; matches `status`. */
  type?: 'completed' | 'cancelled' | 'failed' | 'incomplete';
  /**
   * `turn_detected` or `client_cancelled` if cancelled; `max_output_tokens` or `content_filter` if
   * incomplete.
   */
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';
  /** What went wrong, if the response failed. */
  error?: RealtimeResponseStatus.Error;
}

export declare namespace RealtimeResponseStatus {
  /** What went wrong, if the response failed. */
  export interface Error {
    /** Class of the error. */
    type?: string;
    /** Machine-readable kind of error, if there is one. */
    code?: string;
  }
}

/**
 * Tokens spent, as billed. Output of earlier turns counts as input of later ones.
 *
 * @public
 */
export interface RealtimeResponseUsage {
  /** Input and output tokens together. */
  total_tokens?: number;
  /** Input tokens, text and audio. */
  input_tokens?: number;
  /** Output tokens, text and audio. */
  output_tokens?: number;
  /** Input tokens by kind; cached ones are part of them. */
  input_token_details?: RealtimeResponseUsageInputTokenDetails;
  /** Output tokens by kind. */
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;
}

/**
 * Input tokens by kind; cached ones are part of them.
 *
 * @public
 */
export interface RealtimeResponseUsageInputTokenDetails {
  /** Input tokens read from the cache. */
  cached_tokens?: number;
  /** Tokens of text among them. */
  text_tokens?: number;
  /** Tokens of images among them. */
  image_tokens?: number;
  /** Tokens of audio among them. */
  audio_tokens?: number;
  /** Cached tokens by kind. */
  cached_tokens_details?: RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
}

export declare namespace RealtimeResponseUsageInputTokenDetails {
  /** Cached tokens by kind. */
  export interface CachedTokensDetails {
    /** Cached text tokens. */
    text_tokens?: number;
    /** Cached image tokens. */
    image_tokens?: number;
    /** Cached audio tokens. */
    audio_tokens?: number;
  }
}

/**
 * Output tokens by kind.
 *
 * @public
 */
export interface RealtimeResponseUsageOutputTokenDetails {
  /** Tokens of text among them. */
  text_tokens?: number;
  /** Tokens of audio among them. */
  audio_tokens?: number;
}

/**
 * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
 * `auto`.
 *
 * @public
 */
export type RealtimeToolChoiceConfig = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;

/**
 * Functions and MCP servers that the model may use.
 *
 * @public
 */
export type RealtimeToolsConfig = RealtimeToolsConfigUnion[];

/**
 * Functions and MCP servers that the model may use.
 *
 * @public
 */
export type RealtimeToolsConfigUnion = RealtimeFunctionTool | RealtimeToolsConfigUnion.Mcp;

export declare namespace RealtimeToolsConfigUnion {
  export import Mcp = RealtimeResponseCreateMcpTool;
}

/**
 * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed once
 * turned on.
 *
 * @public
 */
export type RealtimeTracingConfig = 'auto' | RealtimeTracingConfig.TracingConfiguration;

export declare namespace RealtimeTracingConfig {
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;
}

/**
 * What happens when the conversation outgrows the model's input limit: `auto` drops the oldest
 * items, `disabled` gives an error, a retention ratio drops more at once to keep the cache.
 *
 * @public
 */
export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio;

/**
 * What happens when the conversation outgrows the model's input limit: `auto` drops the oldest
 * items, `disabled` gives an error, a retention ratio drops more at once to keep the cache.
 *
 * @public
 */
export interface RealtimeTruncationRetentionRatio {
  /** Always `retention_ratio`. */
  type: 'retention_ratio';
  /**
   * Share of the allowed tokens to keep when items are dropped, 0 to 1. Lower drops more, but less
   * often.
   */
  retention_ratio: number;
  /** Limits of the caller's own; those of the model when absent. */
  token_limits?: RealtimeTruncationRetentionRatio.TokenLimits;
}

export declare namespace RealtimeTruncationRetentionRatio {
  /** Limits of the caller's own; those of the model when absent. */
  export interface TokenLimits {
    /**
     * Upper bound on conversation tokens after instructions and tools; at most the context window
     * less the output limit.
     */
    post_instructions?: number;
  }
}

/**
 * The next piece of an MCP call's arguments.
 *
 * @public
 */
export interface ResponseMcpCallArgumentsDelta {
  /** ID of the event. */
  event_id: string;
  /** Always `response.mcp_call_arguments.delta`. */
  type: 'response.mcp_call_arguments.delta';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Piece of the JSON string. */
  delta: string;
  /** Set if the piece was obfuscated. */
  obfuscation?: string | null;
}

/**
 * The arguments of an MCP call are complete.
 *
 * @public
 */
export interface ResponseMcpCallArgumentsDone {
  /** ID of the event. */
  event_id: string;
  /** Always `response.mcp_call_arguments.done`. */
  type: 'response.mcp_call_arguments.done';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** The whole JSON string. */
  arguments: string;
}

/**
 * An MCP call has succeeded.
 *
 * @public
 */
export interface ResponseMcpCallCompleted {
  /** ID of the event. */
  event_id: string;
  /** Always `response.mcp_call.completed`. */
  type: 'response.mcp_call.completed';
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** ID of the conversation item. */
  item_id: string;
}

/**
 * An MCP call has failed.
 *
 * @public
 */
export interface ResponseMcpCallFailed {
  /** ID of the event. */
  event_id: string;
  /** Always `response.mcp_call.failed`. */
  type: 'response.mcp_call.failed';
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** ID of the conversation item. */
  item_id: string;
}

/**
 * An MCP call has begun.
 *
 * @public
 */
export interface ResponseMcpCallInProgress {
  /** ID of the event. */
  event_id: string;
  /** Always `response.mcp_call.in_progress`. */
  type: 'response.mcp_call.in_progress';
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** ID of the conversation item. */
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
  export type {
    AudioTranscription,
    ConversationCreatedEvent,
    ConversationItem,
    ConversationItemAdded,
    ConversationItemCreateEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeleteEvent,
    ConversationItemDeletedEvent,
    ConversationItemDone,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionSegment,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    ConversationItemTruncatedEvent,
    ConversationItemWithReference,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommitEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    InputAudioBufferTimeoutTriggered,
    LogProbProperties,
    McpListToolsCompleted,
    McpListToolsFailed,
    McpListToolsInProgress,
    NoiseReductionType,
    OutputAudioBufferClearEvent,
    RateLimitsUpdatedEvent,
    RealtimeAudioConfig,
    RealtimeAudioConfigInput,
    RealtimeAudioConfigOutput,
    RealtimeAudioFormats,
    RealtimeAudioInputTurnDetection,
    RealtimeClientEvent,
    RealtimeConversationItemAssistantMessage,
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeConversationItemSystemMessage,
    RealtimeConversationItemUserMessage,
    RealtimeError,
    RealtimeErrorEvent,
    RealtimeFunctionTool,
    RealtimeMcpApprovalRequest,
    RealtimeMcpApprovalResponse,
    RealtimeMcpListTools,
    RealtimeMcpProtocolError,
    RealtimeMcpToolCall,
    RealtimeMcpToolExecutionError,
    RealtimeMcphttpError,
    RealtimeReasoning,
    RealtimeReasoningEffort,
    RealtimeResponse,
    RealtimeResponseCreateAudioOutput,
    RealtimeResponseCreateMcpTool,
    RealtimeResponseCreateParams,
    RealtimeResponseStatus,
    RealtimeResponseUsage,
    RealtimeResponseUsageInputTokenDetails,
    RealtimeResponseUsageOutputTokenDetails,
    RealtimeServerEvent,
    RealtimeSession,
    RealtimeSessionCreateRequest,
    RealtimeToolChoiceConfig,
    RealtimeToolsConfig,
    RealtimeToolsConfigUnion,
    RealtimeTracingConfig,
    RealtimeTranscriptionSessionAudio,
    RealtimeTranscriptionSessionAudioInput,
    RealtimeTranscriptionSessionAudioInputTurnDetection,
    RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranslationClientEvent,
    RealtimeTranslationClientSecretCreateRequest,
    RealtimeTranslationClientSecretCreateResponse,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEvent,
    RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationServerEvent,
    RealtimeTranslationSession,
    RealtimeTranslationSessionCloseEvent,
    RealtimeTranslationSessionClosedEvent,
    RealtimeTranslationSessionCreateRequest,
    RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionUpdateEvent,
    RealtimeTranslationSessionUpdateRequest,
    RealtimeTranslationSessionUpdatedEvent,
    RealtimeTruncation,
    RealtimeTruncationRetentionRatio,
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
    ResponseMcpCallArgumentsDelta,
    ResponseMcpCallArgumentsDone,
    ResponseMcpCallCompleted,
    ResponseMcpCallFailed,
    ResponseMcpCallInProgress,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    SessionCreatedEvent,
    SessionUpdateEvent,
    SessionUpdatedEvent,
    TranscriptionSessionUpdate,
    TranscriptionSessionUpdatedEvent,
  };

  export { ClientSecrets };
  export type {
    RealtimeSessionCreateResponse,
    RealtimeTranscriptionSessionCreateResponse,
    RealtimeTranscriptionSessionTurnDetection,
    ClientSecretCreateResponse,
    ClientSecretCreateParams,
  };

  export { Calls };
  export type { CallCreateParams, CallAcceptParams, CallReferParams, CallRejectParams };

  export { Translations };
}

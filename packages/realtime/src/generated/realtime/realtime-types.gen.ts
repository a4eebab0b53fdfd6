// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { Metadata } from '@oai/core';
import type {
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@oai/responses';

/**
 * Transcription settings of the input audio.
 *
 * @public
 */
export interface AudioTranscription {
  /**
   * Transcription model, such as `gpt-4o-transcribe`; `gpt-4o-transcribe-diarize` distinguishes
   * speakers.
   */
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
  /** Language of the audio, ISO 639-1, such as `en`. Makes the result more accurate and faster. */
  language?: string;
  /**
   * Expected languages, ISO 639-1, at least one; for `gpt-transcribe` and `gpt-live-transcribe`.
   */
  languages?: string[];
  /** Expected words and phrases; for `gpt-transcribe` and `gpt-live-transcribe`. */
  keywords?: string[];
  /**
   * Text that guides the style or spelling: keywords for `whisper-1`, free text for
   * `gpt-4o-transcribe` models. Not for `gpt-realtime-whisper`.
   */
  prompt?: string;
  /**
   * Delay before text is sent, `minimal` to `xhigh`; longer delays are more accurate. Only for
   * `gpt-realtime-whisper`.
   */
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';
}

/**
 * An item of a realtime conversation.
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
 * An item was added to the default conversation by the client, from the input buffer, or by a
 * response. In the last case it is still empty. Audio is omitted.
 *
 * @public
 */
export interface ConversationItemAdded {
  /** ID of the event. */
  event_id: string;
  type: 'conversation.item.added';
  /** The added item. */
  item: ConversationItem;
  /** ID of the previous item; null at the beginning. */
  previous_item_id?: string | null;
}

/**
 * An item is final. Audio is omitted; use `conversation.item.retrieve` to retrieve it.
 *
 * @public
 */
export interface ConversationItemDone {
  /** ID of the event. */
  event_id: string;
  type: 'conversation.item.done';
  /** The final item. */
  item: ConversationItem;
  /** ID of the previous item; null at the beginning. */
  previous_item_id?: string | null;
}

/**
 * An item, or a reference to an existing one.
 *
 * @public
 */
export interface ConversationItemWithReference {
  /** ID of the new item or of the referenced item. */
  id?: string;
  /** Type of item. */
  type?: 'message' | 'function_call' | 'function_call_output' | 'item_reference';
  object?: 'realtime.item';
  /** State of the item; it has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
  /** Author of a message. */
  role?: 'user' | 'assistant' | 'system';
  /** Parts of the message. */
  content?: ConversationItemWithReference.Content[];
  /** ID that links a function call to its output. */
  call_id?: string;
  /** Name of the function, for a function call. */
  name?: string;
  /** Arguments of the function call. */
  arguments?: string;
  /** Output of the function call. */
  output?: string;
}

export declare namespace ConversationItemWithReference {
  /** Parts of the message. */
  export interface Content {
    /** Type of part. */
    type?: 'input_audio' | 'input_text' | 'item_reference' | 'text';
    /** Text of the part. */
    text?: string;
    /** ID of the referenced item. */
    id?: string;
    /** Audio, base64-encoded. */
    audio?: string;
    /** Transcript of the audio. */
    transcript?: string;
  }
}

/**
 * The user was silent for `idle_timeout_ms`, and the model will speak.
 *
 * @public
 */
export interface InputAudioBufferTimeoutTriggered {
  /** ID of the event. */
  event_id: string;
  type: 'input_audio_buffer.timeout_triggered';
  /** Start of the silence in the audio of the session, in milliseconds. */
  audio_start_ms: number;
  /** End of the silence, in milliseconds. */
  audio_end_ms: number;
  /** ID of the item created from the silence. */
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
  /** Natural logarithm of the probability. */
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
  /** Settings of the input audio. */
  input?: RealtimeAudioConfigInput;
  /** Settings of the output audio. */
  output?: RealtimeAudioConfigOutput;
}

/**
 * Settings of the input audio.
 *
 * @public
 */
export interface RealtimeAudioConfigInput {
  /** Format of the input audio. */
  format?: RealtimeAudioFormats;
  /**
   * Transcription of the input audio; null disables it. Off by default. It uses a separate model,
   * so the text is only a rough guide.
   */
  transcription?: AudioTranscription;
  /** Noise filter before turn detection and the model; null disables it. Off by default. */
  noise_reduction?: RealtimeAudioConfigInput.NoiseReduction;
  /** Detection of the end of the user's turn; null leaves that to the client. */
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}

export declare namespace RealtimeAudioConfigInput {
  /** Noise filter before turn detection and the model; null disables it. Off by default. */
  export interface NoiseReduction {
    /**
     * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
     * rooms.
     */
    type?: NoiseReductionType;
    /** Strength of the noise reduction. */
    strength?: number;
  }
}

/**
 * Settings of the output audio.
 *
 * @public
 */
export interface RealtimeAudioConfigOutput {
  /** Format of the output audio. */
  format?: RealtimeAudioFormats;
  /**
   * Voice of the model, built-in or custom. Default `alloy`. Cannot be changed once the model has
   * spoken.
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
    | 'nova'
    | RealtimeAudioConfigOutput.ID;
  /** Speaking rate, 0.25 to 1.5. Default 1. Can only be changed between turns. */
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
 * Audio format: PCM at 24 kHz, or G.711 with mu-law or A-law.
 *
 * @public
 */
export type RealtimeAudioFormats =
  | RealtimeAudioFormats.AudioPCM
  | RealtimeAudioFormats.AudioPCMU
  | RealtimeAudioFormats.AudioPCMA;

export declare namespace RealtimeAudioFormats {
  /** Audio format: PCM at 24 kHz, or G.711 with mu-law or A-law. */
  export interface AudioPCM {
    /** `audio/pcm`, `audio/pcmu` (G.711 mu-law) or `audio/pcma` (G.711 A-law). */
    type?: 'audio/pcm';
    /** Sample rate, in hertz; always 24000. Only for PCM. */
    rate?: 24000;
  }

  /** Audio format: PCM at 24 kHz, or G.711 with mu-law or A-law. */
  export interface AudioPCMU {
    /** `audio/pcm`, `audio/pcmu` (G.711 mu-law) or `audio/pcma` (G.711 A-law). */
    type?: 'audio/pcmu';
  }

  /** Audio format: PCM at 24 kHz, or G.711 with mu-law or A-law. */
  export interface AudioPCMA {
    /** `audio/pcm`, `audio/pcmu` (G.711 mu-law) or `audio/pcma` (G.711 A-law). */
    type?: 'audio/pcma';
  }
}

/**
 * Detection of the end of the user's turn: by volume (`server_vad`), or by meaning
 * (`semantic_vad`), which interrupts less but may respond later. Null disables it.
 *
 * @public
 */
export type RealtimeAudioInputTurnDetection =
  | RealtimeAudioInputTurnDetection.ServerVad
  | RealtimeAudioInputTurnDetection.SemanticVad;

export declare namespace RealtimeAudioInputTurnDetection {
  /**
   * Detection of the end of the user's turn: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which interrupts less but may respond later. Null disables it.
   */
  export interface ServerVad {
    /** `server_vad` (by volume, the default) or `semantic_vad` (by meaning). */
    type: 'server_vad';
    /**
     * Volume threshold of speech, 0 to 1. Default 0.5. Higher values suit noisy environments. For
     * `server_vad`.
     */
    threshold?: number;
    /** Audio to include before detected speech, in milliseconds. Default 300. For `server_vad`. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn, in milliseconds. Default 500. Shorter values respond faster, but
     * may interrupt pauses. For `server_vad`.
     */
    silence_duration_ms?: number;
    /** True to start a response automatically at the end of a turn. Default true. */
    create_response?: boolean;
    /** True to let speech of the user interrupt a response. Default true. */
    interrupt_response?: boolean;
    /**
     * Silence after the last audio of the model after which it speaks again, 5000 to 30000
     * milliseconds. None by default. For `server_vad`.
     */
    idle_timeout_ms?: number | null;
  }

  /**
   * Detection of the end of the user's turn: by volume (`server_vad`), or by meaning
   * (`semantic_vad`), which interrupts less but may respond later. Null disables it.
   */
  export interface SemanticVad {
    /** `server_vad` (by volume, the default) or `semantic_vad` (by meaning). */
    type: 'semantic_vad';
    /**
     * Eagerness to respond: `low` waits up to 8 seconds, `medium` 4, `high` 2. Default `auto`,
     * which equals `medium`. For `semantic_vad`.
     */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';
    /** True to start a response automatically at the end of a turn. Default true. */
    create_response?: boolean;
    /** True to let speech of the user interrupt a response. Default true. */
    interrupt_response?: boolean;
  }
}

/**
 * A message of the model.
 *
 * @public
 */
export interface RealtimeConversationItemAssistantMessage {
  type: 'message';
  role: 'assistant';
  /** Parts of the message. */
  content: RealtimeConversationItemAssistantMessage.Content[];
  /** ID of the item, generated by the client or the server. */
  id?: string;
  object?: 'realtime.item';
  /** State of the item; it has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemAssistantMessage {
  /** Parts of the message. */
  export interface Content {
    /** `output_text` or `output_audio`, depending on the `output_modalities` of the session. */
    type?: 'output_text' | 'output_audio';
    /** Text of the part. */
    text?: string;
    /** Audio in the output format of the session, base64-encoded. */
    audio?: string;
    /** Transcript of the audio. */
    transcript?: string;
  }
}

/**
 * A request of the model to call a function.
 *
 * @public
 */
export interface RealtimeConversationItemFunctionCall {
  type: 'function_call';
  /** Name of the function to call. */
  name: string;
  /** Arguments as a JSON string. */
  arguments: string;
  /** ID of the item, generated by the client or the server. */
  id?: string;
  object?: 'realtime.item';
  /** State of the item; it has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
  /** ID that links a function call to its output. */
  call_id?: string;
}

/**
 * Output of a function.
 *
 * @public
 */
export interface RealtimeConversationItemFunctionCallOutput {
  type: 'function_call_output';
  /** ID of the function call that this output answers. */
  call_id: string;
  /** Output as free text; may be empty. */
  output: string;
  /** ID of the item, generated by the client or the server. */
  id?: string;
  object?: 'realtime.item';
  /** State of the item; it has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

/**
 * A system message, which adds instructions or context during the conversation.
 *
 * @public
 */
export interface RealtimeConversationItemSystemMessage {
  type: 'message';
  role: 'system';
  /** Parts of the message. */
  content: RealtimeConversationItemSystemMessage.Content[];
  /** ID of the item, generated by the client or the server. */
  id?: string;
  object?: 'realtime.item';
  /** State of the item; it has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemSystemMessage {
  /** Parts of the message. */
  export interface Content {
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
  type: 'message';
  role: 'user';
  /** Parts of the message. */
  content: RealtimeConversationItemUserMessage.Content[];
  /** ID of the item, generated by the client or the server. */
  id?: string;
  object?: 'realtime.item';
  /** State of the item; it has no effect on the conversation. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemUserMessage {
  /** Parts of the message. */
  export interface Content {
    /** `input_text`, `input_audio` or `input_image`. */
    type?: 'input_text' | 'input_audio' | 'input_image';
    /** Text, for `input_text`. */
    text?: string;
    /** Audio in the input format of the session, base64-encoded, for `input_audio`. */
    audio?: string;
    /** PNG or JPEG image as a base64 data URI, for `input_image`. */
    image_url?: string;
    /** Resolution at which the model sees the image. Default `auto`, which means `high`. */
    detail?: 'auto' | 'low' | 'high';
    /** Transcript of the audio, for reference only; the model does not see it. */
    transcript?: string;
  }
}

/**
 * Description of the error.
 *
 * @public
 */
export interface RealtimeError {
  /** Type of the error, such as `invalid_request_error`. */
  type: string;
  /** Error message for humans. */
  message: string;
  /** Machine-readable error code, if any. */
  code?: string | null;
  /** Parameter that caused the error, if any. */
  param?: string | null;
  /** ID of the client event that caused the error, if any. */
  event_id?: string | null;
}

/**
 * A function of the application that the model may call.
 *
 * @public
 */
export interface RealtimeFunctionTool {
  type?: 'function';
  /** Name of the function. */
  name?: string;
  /**
   * Description of the function, of when to call it, and of what to tell the user meanwhile; shown
   * to the model.
   */
  description?: string;
  /** JSON Schema of the arguments. */
  parameters?: unknown;
}

/**
 * Requests the client's approval of a call to a tool of an MCP server.
 *
 * @public
 */
export interface RealtimeMcpApprovalRequest {
  type: 'mcp_approval_request';
  /** ID of the request. */
  id: string;
  /** Label of the MCP server. */
  server_label: string;
  /** Name of the tool to run. */
  name: string;
  /** Arguments of the call, as a JSON string. */
  arguments: string;
}

/**
 * The client's response to an approval request.
 *
 * @public
 */
export interface RealtimeMcpApprovalResponse {
  type: 'mcp_approval_response';
  /** ID of the approval response. */
  id: string;
  /** ID of the approval request that this response answers. */
  approval_request_id: string;
  /** True to allow the call. */
  approve: boolean;
  /** Reason for the decision, in the client's words. */
  reason?: string | null;
}

/**
 * The tools reported by an MCP server.
 *
 * @public
 */
export interface RealtimeMcpListTools {
  type: 'mcp_list_tools';
  /** Label of the MCP server. */
  server_label: string;
  /** Tools of the server. */
  tools: RealtimeMcpListTools.Tool[];
  /** ID of the list. */
  id?: string;
}

export declare namespace RealtimeMcpListTools {
  /** A tool of an MCP server. */
  export interface Tool {
    /** Name of the tool. */
    name: string;
    /** JSON Schema of the arguments. */
    input_schema: unknown;
    /** Description of the tool. */
    description?: string | null;
    /** Additional information from the server about the tool. */
    annotations?: unknown;
  }
}

/**
 * An error of the MCP protocol.
 *
 * @public
 */
export interface RealtimeMcpProtocolError {
  type: 'protocol_error';
  /** JSON-RPC error code. */
  code: number;
  /** Description of the error. */
  message: string;
}

/**
 * A call to a tool of an MCP server.
 *
 * @public
 */
export interface RealtimeMcpToolCall {
  type: 'mcp_call';
  /** ID of the call. */
  id: string;
  /** Label of the MCP server. */
  server_label: string;
  /** Name of the tool that was run. */
  name: string;
  /** Arguments of the call, as a JSON string. */
  arguments: string;
  /** ID of the approval request of this call, if any. */
  approval_request_id?: string | null;
  /** Output of the tool. */
  output?: string | null;
  /** Reason of the failure, if the call failed. */
  error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | null;
}

/**
 * An error reported by the tool itself.
 *
 * @public
 */
export interface RealtimeMcpToolExecutionError {
  type: 'tool_execution_error';
  /** Description of the error. */
  message: string;
}

/**
 * An HTTP error between the API and an MCP server.
 *
 * @public
 */
export interface RealtimeMcphttpError {
  type: 'http_error';
  /** HTTP status code. */
  code: number;
  /** Description of the error. */
  message: string;
}

/**
 * Reasoning settings of a realtime model.
 *
 * @public
 */
export interface RealtimeReasoning {
  /** Reasoning effort of the model. Default `low`. */
  effort?: RealtimeReasoningEffort;
}

/**
 * Reasoning effort of a realtime model. Default `low`.
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
  object?: 'realtime.response';
  /** `completed`, `cancelled`, `failed`, `incomplete` or `in_progress`. */
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';
  /** Details of the final state of the response. */
  status_details?: RealtimeResponseStatus;
  /** Generated items. */
  output?: ConversationItem[];
  /** Up to 16 key-value pairs. Keys have at most 64 characters and values at most 512. */
  metadata?: Metadata | null;
  /** Audio settings. */
  audio?: RealtimeResponse.Audio;
  /** Token usage, as billed. Output of earlier turns counts as input of later ones. */
  usage?: RealtimeResponseUsage;
  /** ID of the conversation to which the response was added; null for `none`. */
  conversation_id?: string;
  /** Types of output: `["audio"]` (default, with a transcript) or `["text"]`, but not both. */
  output_modalities?: Array<'text' | 'audio'>;
  /** Maximum number of tokens in the response, including tool calls. */
  max_output_tokens?: number | 'inf';
}

export declare namespace RealtimeResponse {
  /** Audio settings. */
  export interface Audio {
    /** Settings of the output audio. */
    output?: Audio.Output;
  }

  export namespace Audio {
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
    }
  }
}

/**
 * Audio settings.
 *
 * @public
 */
export interface RealtimeResponseCreateAudioOutput {
  /** Settings of the output audio. */
  output?: RealtimeResponseCreateAudioOutput.Output;
}

export declare namespace RealtimeResponseCreateAudioOutput {
  /** Settings of the output audio. */
  export interface Output {
    /** Format of the output audio. */
    format?: RealtimeAudioFormats;
    /**
     * Voice of the model, built-in or custom. Default `alloy`. Cannot be changed once the model has
     * spoken.
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
      | 'nova'
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
 * Gives the model access to the tools of a remote MCP server, identified by `server_url`,
 * `connector_id` or `tunnel_id`.
 *
 * @public
 */
export interface RealtimeResponseCreateMcpTool {
  type: 'mcp';
  /** Label that identifies the server in tool calls. */
  server_label: string;
  /** URL of the server. One of `server_url`, `connector_id` and `tunnel_id` is required. */
  server_url?: string;
  /**
   * Hosted connector to use instead of a server, such as `connector_gmail` or
   * `connector_sharepoint`.
   *
   * @deprecated
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
  /** ID of a secure MCP tunnel (`tunnel_` and 32 letters or digits) to use instead of a URL. */
  tunnel_id?: string;
  /** OAuth access token for the server or connector, obtained by the application. */
  authorization?: string;
  /** Description of the server, shown to the model. */
  server_description?: string;
  /** HTTP headers to send to the server, for example for authentication. */
  headers?: { [key: string]: string } | null;
  /** Tools that the model may use: a list of names, or a filter. All by default. */
  allowed_tools?: string[] | RealtimeResponseCreateMcpTool.McpToolFilter | null;
  /**
   * Allowed callers of the tool: the model (`direct`), a program in programmatic tool calling
   * (`programmatic`), or both.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
  /**
   * Tools that require the caller's approval: `always`, `never`, or a filter for each. Default
   * `always`.
   */
  require_approval?:
    | RealtimeResponseCreateMcpTool.McpToolApprovalFilter
    | 'always'
    | 'never'
    | null;
  /** True to keep the definition out of the context until tool search loads it. */
  defer_loading?: boolean;
}

export declare namespace RealtimeResponseCreateMcpTool {
  /** Selects tools of an MCP server. */
  export interface McpToolFilter {
    /** Names of the selected tools. */
    tool_names?: string[];
    /** Selects tools that only read data, according to their `readOnlyHint` annotation. */
    read_only?: boolean;
  }

  /**
   * Tools that require the caller's approval: `always`, `never`, or a filter for each. Default
   * `always`.
   */
  export interface McpToolApprovalFilter {
    /** Tools that always require approval. */
    always?: McpToolApprovalFilter.Always;
    /** Tools that never require approval. */
    never?: McpToolApprovalFilter.Never;
  }

  export namespace McpToolApprovalFilter {
    /** Selects tools of an MCP server. */
    export interface Always {
      /** Names of the selected tools. */
      tool_names?: string[];
      /** Selects tools that only read data, according to their `readOnlyHint` annotation. */
      read_only?: boolean;
    }

    /** Selects tools of an MCP server. */
    export interface Never {
      /** Names of the selected tools. */
      tool_names?: string[];
      /** Selects tools that only read data, according to their `readOnlyHint` annotation. */
      read_only?: boolean;
    }
  }
}

/**
 * Settings of a response, which override those of the session.
 *
 * @public
 */
export interface RealtimeResponseCreateParams {
  /** Types of output: `["audio"]` (default, with a transcript) or `["text"]`, but not both. */
  output_modalities?: Array<'text' | 'audio'>;
  /**
   * System message before every call to the model; can guide both the content and the way of
   * speaking.
   */
  instructions?: string;
  /** Audio settings. */
  audio?: RealtimeResponseCreateAudioOutput;
  /** Functions and MCP servers that the model may use. */
  tools?: Array<RealtimeFunctionTool | RealtimeResponseCreateMcpTool>;
  /**
   * Tool choice of the model: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  /**
   * True to allow several tool calls at once. Only for reasoning models such as `gpt-realtime-2`.
   */
  parallel_tool_calls?: boolean;
  /** Reasoning settings, for models such as `gpt-realtime-2`. */
  reasoning?: RealtimeReasoning;
  /**
   * Maximum number of tokens in a response, including tool calls: 1 to 4096, or `inf`. Default
   * `inf`.
   */
  max_output_tokens?: number | 'inf';
  /**
   * `auto` adds the response to the default conversation, `none` to no conversation. Default
   * `auto`.
   */
  conversation?: (string & {}) | 'auto' | 'none';
  /** Up to 16 key-value pairs. Keys have at most 64 characters and values at most 512. */
  metadata?: Metadata | null;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
  /**
   * Input items to use instead of the default conversation; may refer to earlier items by ID. An
   * empty list means an empty context.
   */
  input?: ConversationItem[];
}

/**
 * Details of the final state of the response.
 *
 * @public
 */
export interface RealtimeResponseStatus {
  /** Type of the final state; equals `status`. */
  type?: 'completed' | 'cancelled' | 'failed' | 'incomplete';
  /**
   * `turn_detected` or `client_cancelled` if cancelled; `max_output_tokens` or `content_filter` if
   * incomplete.
   */
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';
  /** Error of a failed response. */
  error?: RealtimeResponseStatus.Error;
}

export declare namespace RealtimeResponseStatus {
  /** Error of a failed response. */
  export interface Error {
    /** Type of the error. */
    type?: string;
    /** Machine-readable error code, if any. */
    code?: string;
    message?: string;
  }
}

/**
 * Token usage, as billed. Output of earlier turns counts as input of later ones.
 *
 * @public
 */
export interface RealtimeResponseUsage {
  /** Sum of input and output tokens. */
  total_tokens?: number;
  /** Input tokens, including text and audio. */
  input_tokens?: number;
  /** Output tokens, including text and audio. */
  output_tokens?: number;
  /** Input tokens by type, including cached ones. */
  input_token_details?: RealtimeResponseUsageInputTokenDetails;
  /** Output tokens by type. */
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;
}

/**
 * Input tokens by type, including cached ones.
 *
 * @public
 */
export interface RealtimeResponseUsageInputTokenDetails {
  /** Input tokens read from the cache. */
  cached_tokens?: number;
  /** Text tokens of the total. */
  text_tokens?: number;
  /** Image tokens of the total. */
  image_tokens?: number;
  /** Audio tokens of the total. */
  audio_tokens?: number;
  /** Cached tokens by type. */
  cached_tokens_details?: RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
}

export declare namespace RealtimeResponseUsageInputTokenDetails {
  /** Cached tokens by type. */
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
 * Output tokens by type.
 *
 * @public
 */
export interface RealtimeResponseUsageOutputTokenDetails {
  /** Text tokens of the total. */
  text_tokens?: number;
  /** Audio tokens of the total. */
  audio_tokens?: number;
}

/**
 * A session of the beta API.
 *
 * @public
 */
export interface RealtimeSession {
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
  input_audio_transcription?: AudioTranscription | null;
  /** Detection of the end of the user's turn; null leaves that to the client. */
  turn_detection?: RealtimeSession.ServerVad | RealtimeSession.SemanticVad | null;
  /** Noise filter before turn detection and the model; null disables it. */
  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;
  /** Speaking rate, 0.25 to 1.5. Default 1. Can only be changed between turns. */
  speed?: number;
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  tracing?: 'auto' | RealtimeSession.TracingConfiguration | null;
  /** Functions and MCP servers that the model may use. */
  tools?: RealtimeFunctionTool[];
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

export declare namespace RealtimeSession {
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
  export interface TracingConfiguration {
    /** Name of the trace. */
    workflow_name?: string;
    /** ID that groups traces. */
    group_id?: string;
    /** Metadata of the trace. */
    metadata?: unknown;
  }
}

/**
 * Tool choice of the model: `auto`, `none`, `required`, or one function or MCP tool. Default
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
  /**
   * Gives the model access to the tools of a remote MCP server, identified by `server_url`,
   * `connector_id` or `tunnel_id`.
   */
  export type Mcp = RealtimeResponseCreateMcpTool;

  export namespace Mcp {
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
 * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
 * be changed once enabled.
 *
 * @public
 */
export type RealtimeTracingConfig = 'auto' | RealtimeTracingConfig.TracingConfiguration;

export declare namespace RealtimeTracingConfig {
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. None by default. Cannot
   * be changed once enabled.
   */
  export type TracingConfiguration = RealtimeSession.TracingConfiguration;
}

/**
 * Truncation of a conversation that exceeds the input limit of the model: `auto` drops the oldest
 * items, `disabled` returns an error, and a retention ratio drops more items at once to preserve
 * the cache.
 *
 * @public
 */
export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio;

/**
 * Truncation of a conversation that exceeds the input limit of the model: `auto` drops the oldest
 * items, `disabled` returns an error, and a retention ratio drops more items at once to preserve
 * the cache.
 *
 * @public
 */
export interface RealtimeTruncationRetentionRatio {
  type: 'retention_ratio';
  /**
   * Share of the allowed tokens to keep when items are dropped, 0 to 1. Lower values drop more
   * items, but less often.
   */
  retention_ratio: number;
  /** Custom token limits; those of the model if absent. */
  token_limits?: RealtimeTruncationRetentionRatio.TokenLimits;
}

export declare namespace RealtimeTruncationRetentionRatio {
  /** Custom token limits; those of the model if absent. */
  export interface TokenLimits {
    /**
     * Maximum number of conversation tokens after instructions and tools; at most the context
     * window minus the output limit.
     */
    post_instructions?: number;
  }
}

/**
 * The next piece of the arguments of an MCP call.
 *
 * @public
 */
export interface ResponseMcpCallArgumentsDelta {
  /** ID of the event. */
  event_id: string;
  type: 'response.mcp_call_arguments.delta';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item in the response, from 0. */
  output_index: number;
  /** Piece of the JSON string. */
  delta: string;
  /** Set if the piece is padded. */
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
  type: 'response.mcp_call_arguments.done';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item in the response, from 0. */
  output_index: number;
  /** The complete JSON string. */
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
  type: 'response.mcp_call.completed';
  /** Index of the output item in the response, from 0. */
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
  type: 'response.mcp_call.failed';
  /** Index of the output item in the response, from 0. */
  output_index: number;
  /** ID of the conversation item. */
  item_id: string;
}

/**
 * An MCP call has started.
 *
 * @public
 */
export interface ResponseMcpCallInProgress {
  /** ID of the event. */
  event_id: string;
  type: 'response.mcp_call.in_progress';
  /** Index of the output item in the response, from 0. */
  output_index: number;
  /** ID of the conversation item. */
  item_id: string;
}

/** @public */
export interface RealtimeResponseCreateParamsWithReferencesParam {
  audio?: RealtimeResponseCreateParamsWithReferencesParam.Audio;
  conversation?: (string & {}) | 'auto' | 'none';
  input?: Array<RealtimeConversationItemSystemMessage | RealtimeConversationItemUserMessage | RealtimeConversationItemAssistantMessage | RealtimeConversationItemFunctionCall | RealtimeConversationItemFunctionCallOutput | RealtimeMcpApprovalResponse | RealtimeMcpListTools | RealtimeMcpToolCall | RealtimeMcpApprovalRequest | ResponseItemReference>;
  instructions?: string;
  max_output_tokens?: 'inf' | number;
  metadata?: Metadata | null;
  output_modalities?: Array<'text' | 'audio'>;
  parallel_tool_calls?: boolean;
  prompt?: ResponsePrompt | null;
  reasoning?: RealtimeReasoning;
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  tools?: Array<RealtimeFunctionTool | RealtimeResponseCreateParamsWithReferencesParam.McpTool>;
}

export declare namespace RealtimeResponseCreateParamsWithReferencesParam {
  export interface Audio {
    output?: Audio.Output;
  }

  export namespace Audio {
    export interface Output {
      format?: RealtimeAudioFormats;
      voice?:
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
        | (string & {})
        | Output.ID;
    }

    export namespace Output {
      export interface ID {
        id: string;
      }
    }
  }

  export interface McpTool {
    server_label: string;
    type: 'mcp';
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    allowed_tools?: string[] | McpTool.McpToolFilter | null;
    authorization?: string;
    /** @deprecated */
    connector_id?:
      | 'connector_dropbox'
      | 'connector_gmail'
      | 'connector_googlecalendar'
      | 'connector_googledrive'
      | 'connector_microsoftteams'
      | 'connector_outlookcalendar'
      | 'connector_outlookemail'
      | 'connector_sharepoint';
    defer_loading?: boolean;
    headers?: { [key: string]: string } | null;
    require_approval?: 'always' | 'never' | McpTool.McpToolApprovalFilter | null;
    server_description?: string;
    server_url?: string;
    tunnel_id?: string;
  }

  export namespace McpTool {
    export interface McpToolFilter {
      /** True to select the tools that only read. */
      read_only?: boolean;
      /** Names of the tools to select. */
      tool_names?: string[];
    }

    export interface McpToolApprovalFilter {
      always?: McpToolApprovalFilter.Always;
      never?: McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      export interface Always {
        read_only?: boolean;
        tool_names?: string[];
      }

      export interface Never {
        read_only?: boolean;
        tool_names?: string[];
      }
    }
  }
}

/** @public */
export interface ResponseCreateEventWithReferencesParam {
  type: 'response.create';
  event_id?: string;
  response?: RealtimeResponseCreateParamsWithReferencesParam;
}

/** @public */
export interface ResponseItemReference {
  id: string;
  type: 'item_reference';
}

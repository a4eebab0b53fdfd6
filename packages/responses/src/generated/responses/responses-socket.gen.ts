// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type { Metadata, Reasoning, ResponsesModel } from '@oai/core';
import type {
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCodeInterpreterCallCodeDeltaEvent,
  ResponseCodeInterpreterCallCodeDoneEvent,
  ResponseCodeInterpreterCallCompletedEvent,
  ResponseCodeInterpreterCallInProgressEvent,
  ResponseCodeInterpreterCallInterpretingEvent,
  ResponseCompletedEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreatedEvent,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseErrorEvent,
  ResponseFailedEvent,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseImageGenCallCompletedEvent,
  ResponseImageGenCallGeneratingEvent,
  ResponseImageGenCallInProgressEvent,
  ResponseImageGenCallPartialImageEvent,
  ResponseInProgressEvent,
  ResponseIncompleteEvent,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseOutputTextAnnotationAddedEvent,
  ResponseQueuedEvent,
  ResponseReasoningSummaryPartAddedEvent,
  ResponseReasoningSummaryPartDoneEvent,
  ResponseReasoningSummaryTextDeltaEvent,
  ResponseReasoningSummaryTextDoneEvent,
  ResponseReasoningTextDeltaEvent,
  ResponseReasoningTextDoneEvent,
  ResponseRefusalDeltaEvent,
  ResponseRefusalDoneEvent,
  ResponseShellCallCommandAddedEvent,
  ResponseShellCallCommandDeltaEvent,
  ResponseShellCallCommandDoneEvent,
  ResponseShellCallOutputContentDeltaEvent,
  ResponseShellCallOutputContentDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
} from './responses-events.gen.js';
import type { ResponseInput } from './responses-input.gen.js';
import type {
  Tool,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolChoiceTypes,
} from './responses-tools.gen.js';
import type {
  ResponseConversationParam,
  ResponseIncludable,
  ResponsePrompt,
  ResponseTextConfig,
  ServiceTier,
} from './responses.gen.js';

/**
 * Starts a response over a WebSocket. Takes the body of create, except `background`; `stream` is
 * implied and is not sent.
 *
 * @public
 */
export interface ResponsesClientEvent {
  /** Always `response.create`. */
  type: 'response.create';
  /**
   * Lane of the response: letters, digits, `_`, `.` and `-`, 1 to 256 characters. Requests of one
   * lane run in order; their events carry the same ID.
   */
  stream_id?: string;
  /**
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata?: Metadata | null;
  /** Number of most likely alternatives to report for each output token, 0 to 20. */
  top_logprobs?: number | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature?: number | null;
  /** Share of probability mass that tokens are drawn from, 0 to 1. Default 1. */
  top_p?: number | null;
  /**
   * Identifier of the end user. Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;
  /** Stable identifier of the end user for abuse detection, at most 64 characters; best a hash. */
  safety_identifier?: string | null;
  /** Key that groups requests with a common prefix in the prompt cache. */
  prompt_cache_key?: string | null;
  /**
   * Longest life of a cached prefix: `in_memory` or `24h`. Deprecated in favour of
   * `prompt_cache_options.ttl`.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** Cache mode and minimum lifetime of cached prefixes. Needs `gpt-5.6` or newer. */
  prompt_cache_options?: ResponsesClientEvent.PromptCacheOptions;
  /** ID of the response that this one continues. Excludes `conversation`. */
  previous_response_id?: string | null;
  /** Model that generates the response. */
  model?: ResponsesModel;
  /** Whether the response runs in the background. Default false. */
  background?: boolean | null;
  /** Upper bound on built-in tool calls, counted over all tools. */
  max_tool_calls?: number | null;
  /** Format and verbosity of the text output. */
  text?: ResponseTextConfig;
  /** Tools that the model may call. */
  tools?: Tool[];
  /** How the model picks tools. */
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ResponsesClientEvent.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** Stored prompt template in use. */
  prompt?: ResponsePrompt | null;
  service_tier?: ServiceTier | null;
  /** @deprecated */
  truncation?: 'auto' | 'disabled' | null;
  reasoning?: Reasoning | null;
  input?: string | ResponseInput;
  include?: ResponseIncludable[] | null;
  parallel_tool_calls?: boolean | null;
  store?: boolean | null;
  instructions?: string | null;
  moderation?: ResponsesClientEvent.Moderation | null;
  stream?: boolean | null;
  stream_options?: ResponsesClientEvent.StreamOptions | null;
  conversation?: string | ResponseConversationParam | null;
  context_management?: ResponsesClientEvent.ContextManagement[] | null;
  max_output_tokens?: number | null;
}

export declare namespace ResponsesClientEvent {
  /**
   * Controls the prompt cache of `gpt-5.6` and later. A request writes at most 4 breakpoints;
   * matching looks at up to the latest 80 of the conversation.
   */
  export interface PromptCacheOptions {
    /**
     * Least lifetime of each breakpoint that the request writes. Default `30m`, the only value so
     * far; entries may live longer.
     */
    ttl?: '30m';
    /**
     * `implicit` (default) adds one automatic breakpoint to the latest 3 explicit ones. `explicit`
     * writes only the latest 4 explicit ones, and without any the cache is off.
     */
    mode?: 'implicit' | 'explicit';
  }

  /** Makes the model write a program that calls tools. */
  export interface SpecificProgrammaticToolCallingParam {
    /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
    type: 'programmatic_tool_calling';
  }

  /** Moderates the input and the output of a generation request along the way. */
  export interface Moderation {
    /** Moderation model, such as `omni-moderation-latest`. */
    model: string;
    /** What happens to flagged input and output. */
    policy?: Moderation.Policy | null;
  }

  export namespace Moderation {
    /** Moderation policy for each direction. */
    export interface Policy {
      /** Policy for the input of the request. */
      input?: Policy.Input | null;
      /** Policy for the generated output. */
      output?: Policy.Output | null;
    }

    export namespace Policy {
      /** Moderation policy for one direction. */
      export interface Input {
        /** `score` only reports; `block` also stops flagged content. */
        mode: 'score' | 'block';
      }

      /** Moderation policy for one direction. */
      export interface Output {
        /** `score` only reports; `block` also stops flagged content. */
        mode: 'score' | 'block';
      }
    }
  }

  /** Options of a streamed response. */
  export interface StreamOptions {
    /**
     * Whether delta events carry random padding in `obfuscation` that hides their true length.
     * Default true; false saves bandwidth.
     */
    include_obfuscation?: boolean;
  }

  /** One rule of context management. */
  export interface ContextManagement {
    /** Kind of rule; only `compaction` exists. */
    type: string;
    /** Number of context tokens above which compaction starts. At least 1000. */
    compact_threshold?: number | null;
  }
}

/**
 * Event that the server sends over a Responses WebSocket.
 *
 * @public
 */
export type ResponsesServerEvent =
  | ResponsesServerEvent.ResponseAudioWsDelta
  | ResponsesServerEvent.ResponseAudioWsDone
  | ResponsesServerEvent.ResponseAudioTranscriptWsDelta
  | ResponsesServerEvent.ResponseAudioTranscriptWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDelta
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsCompleted
  | ResponsesServerEvent.ResponseCodeInterpreterCallInWsProgress
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsInterpreting
  | ResponsesServerEvent.ResponseWsCompleted
  | ResponsesServerEvent.ResponseContentPartWsAdded
  | ResponsesServerEvent.ResponseContentPartWsDone
  | ResponsesServerEvent.ResponseWsCreated
  | ResponsesServerEvent.ResponseFileSearchCallWsCompleted
  | ResponsesServerEvent.ResponseFileSearchCallInWsProgress
  | ResponsesServerEvent.ResponseFileSearchCallWsSearching
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDone
  | ResponsesServerEvent.ResponseShellCallCommandWsAdded
  | ResponsesServerEvent.ResponseShellCallCommandWsDelta
  | ResponsesServerEvent.ResponseShellCallCommandWsDone
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDelta
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDone
  | ResponsesServerEvent.ResponseInWsProgress
  | ResponsesServerEvent.ResponseWsFailed
  | ResponsesServerEvent.ResponseWsIncomplete
  | ResponsesServerEvent.ResponseOutputItemWsAdded
  | ResponsesServerEvent.ResponseOutputItemWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsAdded
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDelta
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDone
  | ResponsesServerEvent.ResponseReasoningTextWsDelta
  | ResponsesServerEvent.ResponseReasoningTextWsDone
  | ResponsesServerEvent.ResponseRefusalWsDelta
  | ResponsesServerEvent.ResponseRefusalWsDone
  | ResponsesServerEvent.ResponseTextWsDelta
  | ResponsesServerEvent.ResponseTextWsDone
  | ResponsesServerEvent.ResponseWebSearchCallWsCompleted
  | ResponsesServerEvent.ResponseWebSearchCallInWsProgress
  | ResponsesServerEvent.ResponseWebSearchCallWsSearching
  | ResponsesServerEvent.ResponseImageGenCallWsCompleted
  | ResponsesServerEvent.ResponseImageGenCallWsGenerating
  | ResponsesServerEvent.ResponseImageGenCallInWsProgress
  | ResponsesServerEvent.ResponseImageGenCallPartialWsImage
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDone
  | ResponsesServerEvent.ResponseMcpCallWsCompleted
  | ResponsesServerEvent.ResponseMcpCallWsFailed
  | ResponsesServerEvent.ResponseMcpCallInWsProgress
  | ResponsesServerEvent.ResponseMcpListToolsWsCompleted
  | ResponsesServerEvent.ResponseMcpListToolsWsFailed
  | ResponsesServerEvent.ResponseMcpListToolsInWsProgress
  | ResponsesServerEvent.ResponseOutputTextAnnotationWsAdded
  | ResponsesServerEvent.ResponseWsQueued
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDelta
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDone
  | ResponsesServerEvent.ResponseWsError
  | ResponsesServerEvent.ResponseWsStreamingError;

export declare namespace ResponsesServerEvent {
  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseAudioWsDelta extends ResponseAudioDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseAudioWsDone extends ResponseAudioDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseAudioTranscriptWsDelta extends ResponseAudioTranscriptDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseAudioTranscriptWsDone extends ResponseAudioTranscriptDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallCodeWsDelta extends ResponseCodeInterpreterCallCodeDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallCodeWsDone extends ResponseCodeInterpreterCallCodeDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallWsCompleted extends ResponseCodeInterpreterCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallInWsProgress extends ResponseCodeInterpreterCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallWsInterpreting extends ResponseCodeInterpreterCallInterpretingEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsCompleted extends ResponseCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseContentPartWsAdded extends ResponseContentPartAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseContentPartWsDone extends ResponseContentPartDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsCreated extends ResponseCreatedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFileSearchCallWsCompleted extends ResponseFileSearchCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFileSearchCallInWsProgress extends ResponseFileSearchCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFileSearchCallWsSearching extends ResponseFileSearchCallSearchingEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFunctionCallArgumentsWsDelta extends ResponseFunctionCallArgumentsDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFunctionCallArgumentsWsDone extends ResponseFunctionCallArgumentsDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallCommandWsAdded extends ResponseShellCallCommandAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallCommandWsDelta extends ResponseShellCallCommandDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallCommandWsDone extends ResponseShellCallCommandDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallOutputContentWsDelta extends ResponseShellCallOutputContentDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallOutputContentWsDone extends ResponseShellCallOutputContentDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseInWsProgress extends ResponseInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsFailed extends ResponseFailedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsIncomplete extends ResponseIncompleteEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseOutputItemWsAdded extends ResponseOutputItemAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseOutputItemWsDone extends ResponseOutputItemDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningSummaryPartWsAdded extends ResponseReasoningSummaryPartAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningSummaryPartWsDone extends ResponseReasoningSummaryPartDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningSummaryTextWsDelta extends ResponseReasoningSummaryTextDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningSummaryTextWsDone extends ResponseReasoningSummaryTextDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningTextWsDelta extends ResponseReasoningTextDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningTextWsDone extends ResponseReasoningTextDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseRefusalWsDelta extends ResponseRefusalDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseRefusalWsDone extends ResponseRefusalDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseTextWsDelta extends ResponseTextDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseTextWsDone extends ResponseTextDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWebSearchCallWsCompleted extends ResponseWebSearchCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWebSearchCallInWsProgress extends ResponseWebSearchCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWebSearchCallWsSearching extends ResponseWebSearchCallSearchingEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseImageGenCallWsCompleted extends ResponseImageGenCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseImageGenCallWsGenerating extends ResponseImageGenCallGeneratingEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseImageGenCallInWsProgress extends ResponseImageGenCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseImageGenCallPartialWsImage extends ResponseImageGenCallPartialImageEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallArgumentsWsDelta extends ResponseMcpCallArgumentsDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallArgumentsWsDone extends ResponseMcpCallArgumentsDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallWsCompleted extends ResponseMcpCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallWsFailed extends ResponseMcpCallFailedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallInWsProgress extends ResponseMcpCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpListToolsWsCompleted extends ResponseMcpListToolsCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpListToolsWsFailed extends ResponseMcpListToolsFailedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpListToolsInWsProgress extends ResponseMcpListToolsInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseOutputTextAnnotationWsAdded extends ResponseOutputTextAnnotationAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsQueued extends ResponseQueuedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCustomToolCallInputWsDelta extends ResponseCustomToolCallInputDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCustomToolCallInputWsDone extends ResponseCustomToolCallInputDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** An error on a Responses WebSocket connection. */
  export interface ResponseWsError {
    /** Always `error`. */
    type: 'error';
    /** What went wrong. */
    error: ResponseWsError.Error;
    /** HTTP status that fits the error, for errors of the protocol. */
    status?: number;
    /** Position in the response's stream, for errors of a response. */
    sequence_number?: number;
    /** Lane of the request at fault, if it named one. */
    stream_id?: string;
  }

  export namespace ResponseWsError {
    /** Error sent in a stream. */
    export interface Error {
      /** Class of the error. */
      type: string;
      /** Machine-readable kind of error, if there is one. */
      code: string | null;
      /** What went wrong. */
      message: string;
      /** Request parameter at fault, if one is. */
      param: string | null;
      /** HTTP response headers that belong to the error. */
      headers?: { [key: string]: string };
    }
  }

  export type ResponseWsStreamingError = ResponseErrorEvent & { stream_id?: string };
}

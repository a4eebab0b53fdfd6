// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

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
  SharedConnectionEvent,
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
  ResponseSettings,
  ResponseTextConfig,
  ServiceTier,
} from './responses-types.gen.js';

/**
 * Starts a response over a WebSocket. Takes the body of create, except `background`; `stream` is
 * implied and is not sent.
 *
 * @public
 */
export interface ResponsesClientEvent extends ResponseSettings {
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
  /** Cache mode and minimum lifetime of cached prefixes. Needs `gpt-5.6` or newer. */
  prompt_cache_options?: ResponsesClientEvent.PromptCacheOptions;
  /** Model that generates the response. */
  model?: ResponsesModel;
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
  export interface ResponseAudioWsDelta extends ResponseAudioDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseAudioWsDone extends ResponseAudioDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseAudioTranscriptWsDelta extends ResponseAudioTranscriptDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseAudioTranscriptWsDone extends ResponseAudioTranscriptDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallCodeWsDelta extends ResponseCodeInterpreterCallCodeDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallCodeWsDone extends ResponseCodeInterpreterCallCodeDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallWsCompleted extends ResponseCodeInterpreterCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallInWsProgress extends ResponseCodeInterpreterCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallWsInterpreting extends ResponseCodeInterpreterCallInterpretingEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsCompleted extends ResponseCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseContentPartWsAdded extends ResponseContentPartAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseContentPartWsDone extends ResponseContentPartDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsCreated extends ResponseCreatedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFileSearchCallWsCompleted extends ResponseFileSearchCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFileSearchCallInWsProgress extends ResponseFileSearchCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFileSearchCallWsSearching extends ResponseFileSearchCallSearchingEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFunctionCallArgumentsWsDelta extends ResponseFunctionCallArgumentsDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseFunctionCallArgumentsWsDone extends ResponseFunctionCallArgumentsDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallCommandWsAdded extends ResponseShellCallCommandAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallCommandWsDelta extends ResponseShellCallCommandDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallCommandWsDone extends ResponseShellCallCommandDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallOutputContentWsDelta extends ResponseShellCallOutputContentDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseShellCallOutputContentWsDone extends ResponseShellCallOutputContentDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseInWsProgress extends ResponseInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsFailed extends ResponseFailedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsIncomplete extends ResponseIncompleteEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseOutputItemWsAdded extends ResponseOutputItemAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseOutputItemWsDone extends ResponseOutputItemDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningSummaryPartWsAdded extends ResponseReasoningSummaryPartAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningSummaryPartWsDone extends ResponseReasoningSummaryPartDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningSummaryTextWsDelta extends ResponseReasoningSummaryTextDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningSummaryTextWsDone extends ResponseReasoningSummaryTextDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningTextWsDelta extends ResponseReasoningTextDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseReasoningTextWsDone extends ResponseReasoningTextDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseRefusalWsDelta extends ResponseRefusalDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseRefusalWsDone extends ResponseRefusalDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseTextWsDelta extends ResponseTextDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseTextWsDone extends ResponseTextDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWebSearchCallWsCompleted extends ResponseWebSearchCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWebSearchCallInWsProgress extends ResponseWebSearchCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWebSearchCallWsSearching extends ResponseWebSearchCallSearchingEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseImageGenCallWsCompleted extends ResponseImageGenCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseImageGenCallWsGenerating extends ResponseImageGenCallGeneratingEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseImageGenCallInWsProgress extends ResponseImageGenCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseImageGenCallPartialWsImage extends ResponseImageGenCallPartialImageEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallArgumentsWsDelta extends ResponseMcpCallArgumentsDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallArgumentsWsDone extends ResponseMcpCallArgumentsDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallWsCompleted extends ResponseMcpCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallWsFailed extends ResponseMcpCallFailedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpCallInWsProgress extends ResponseMcpCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpListToolsWsCompleted extends ResponseMcpListToolsCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpListToolsWsFailed extends ResponseMcpListToolsFailedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseMcpListToolsInWsProgress extends ResponseMcpListToolsInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseOutputTextAnnotationWsAdded extends ResponseOutputTextAnnotationAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseWsQueued extends ResponseQueuedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCustomToolCallInputWsDelta extends ResponseCustomToolCallInputDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface ResponseCustomToolCallInputWsDone extends ResponseCustomToolCallInputDoneEvent, SharedConnectionEvent {}

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

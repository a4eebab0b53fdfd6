// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
  ResponseCompactionCompactingEvent,
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
  ResponseSteerAcceptedEvent,
  ResponseSteerEvent,
  ResponseSteerFailedEvent,
  ResponseSteerPendingEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
  SharedConnectionEvent,
} from './responses-events.gen.js';
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
  ResponseCreateParams,
  ResponseError,
  ResponseIncludable,
  ResponseInput,
  ResponsePrompt,
  ResponseSettings,
  ResponseTextConfig,
  ServiceTier,
} from './responses-types.gen.js';

/**
 * An event sent by the client over a Responses WebSocket.
 *
 * @public
 */
export type ResponsesClientEvent = ResponsesClientEvent.ResponseCreate | ResponseSteerEvent;

export declare namespace ResponsesClientEvent {
  /**
   * Starts a response over a WebSocket. Accepts the body of `create`, except `background`; `stream`
   * is implied.
   */
  export interface ResponseCreate extends ResponseSettings {
    type: 'response.create';
    /**
     * Stream of the response: letters, digits, `_`, `.` and `-`, 1 to 256 characters. Requests of
     * one stream run in order; their events have the same ID.
     */
    stream_id?: string;
    /**
     * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values
     * at most 512.
     */
    metadata?: Metadata | null;
    /** Number of most likely alternatives to return for each output token, 0 to 20. */
    top_logprobs?: number | null;
    /** Sampling temperature, 0 to 2. Default 1. */
    temperature?: number | null;
    /** Nucleus sampling: probability mass of the tokens to sample from, 0 to 1. Default 1. */
    top_p?: number | null;
    prompt_cache_options?: ResponseCreate.PromptCacheOptions;
    /** Model that generates the response. */
    model?: ResponsesModel;
    /** Format and verbosity of the text output. */
    text?: ResponseTextConfig;
    /** Tools that the model may call. */
    tools?: Tool[];
    /** Tool choice of the model. */
    tool_choice?:
      | ToolChoiceOptions
      | ToolChoiceAllowed
      | ToolChoiceTypes
      | ToolChoiceFunction
      | ToolChoiceMcp
      | ToolChoiceCustom
      | ResponseCreate.SpecificProgrammaticToolCallingParam
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
    moderation?: ResponseCreate.Moderation | null;
    stream?: boolean | null;
    stream_options?: ResponseCreate.StreamOptions | null;
    conversation?: string | ResponseConversationParam | null;
    context_management?: ResponseCreate.ContextManagement[] | null;
    max_output_tokens?: number | null;
    /** Programs that give access to restricted abilities. */
    access_programs?: ResponseCreate.AccessPrograms;
    /** Settings of a response that is generated in the background. */
    background_options?: ResponseCreate.BackgroundOptions;
    /** Settings of image input. */
    image?: ResponseCreate.Image;
    /** False to process the input without generating a response. */
    generate?: boolean;
  }

  export namespace ResponseCreate {
    /**
     * Settings of the prompt cache for `gpt-5.6` and later. A request writes at most 4 breakpoints;
     * matching considers up to the latest 80 of the conversation.
     */
    export type PromptCacheOptions = ResponseCreateParams.PromptCacheOptions;

    /** Forces the model to write a program that calls tools. */
    export interface SpecificProgrammaticToolCallingParam {
      type: 'programmatic_tool_calling';
    }

    /** Moderation of the input and output of a generation request. */
    export type Moderation = ResponseCreateParams.Moderation;

    export namespace Moderation {
      /** Moderation policy for each direction. */
      export type Policy = ResponseCreateParams.Moderation.Policy;

      export namespace Policy {
        /** Moderation policy for one direction. */
        export type Input = ResponseCreateParams.Moderation.Policy.Input;

        /** Moderation policy for one direction. */
        export type Output = ResponseCreateParams.Moderation.Policy.Output;
      }
    }

    /** Options of a streamed response. */
    export interface StreamOptions {
      /**
       * True to add random padding to delta events in `obfuscation`, which hides their true length.
       * Default true; false saves bandwidth.
       */
      include_obfuscation?: boolean;
    }

    /** A rule of context management. */
    export interface ContextManagement {
      /** Type of rule; only `compaction`. */
      type: string;
      /** Number of context tokens above which compaction starts. At least 1000. */
      compact_threshold?: number | null;
    }

    /** Programs that give access to restricted abilities. */
    export interface AccessPrograms {
      /** Access program for cyber security. */
      cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red';
    }

    /** Settings of a response that is generated in the background. */
    export interface BackgroundOptions {
      /** Time within which the response is completed. */
      completion_window?: 'soonest' | '2h' | '8h';
      /** ID of the response to continue. */
      continuation_id?: string;
    }

    /** Settings of image input. */
    export interface Image {
      /** Compression of images in the context: `auto`, `enabled` or `disabled`. */
      context_compression?: 'auto' | 'enabled' | 'disabled';
    }
  }

  export type ContextManagement = ResponseCreate.ContextManagement;

  export type Moderation = ResponseCreate.Moderation;

  export namespace Moderation {
    export type Policy = ResponseCreate.Moderation.Policy;

    export namespace Policy {
      export type Input = ResponseCreate.Moderation.Policy.Input;

      export type Output = ResponseCreate.Moderation.Policy.Output;
    }
  }

  export type PromptCacheOptions = ResponseCreate.PromptCacheOptions;

  export type StreamOptions = ResponseCreate.StreamOptions;

  export type SpecificProgrammaticToolCallingParam = ResponseCreate.SpecificProgrammaticToolCallingParam;
}

/**
 * An event sent by the server over a Responses WebSocket.
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
  | ResponsesServerEvent.ResponseCompactionWsCompacting
  | ResponseSteerAcceptedEvent
  | ResponseSteerPendingEvent
  | ResponseSteerFailedEvent
  | ResponsesServerEvent.ResponseWsStreamingError;

export declare namespace ResponsesServerEvent {
  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseAudioWsDelta extends ResponseAudioDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseAudioWsDone extends ResponseAudioDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseAudioTranscriptWsDelta extends ResponseAudioTranscriptDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseAudioTranscriptWsDone extends ResponseAudioTranscriptDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallCodeWsDelta extends ResponseCodeInterpreterCallCodeDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallCodeWsDone extends ResponseCodeInterpreterCallCodeDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallWsCompleted extends ResponseCodeInterpreterCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallInWsProgress extends ResponseCodeInterpreterCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallWsInterpreting extends ResponseCodeInterpreterCallInterpretingEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseWsCompleted extends ResponseCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseContentPartWsAdded extends ResponseContentPartAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseContentPartWsDone extends ResponseContentPartDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseWsCreated extends ResponseCreatedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseFileSearchCallWsCompleted extends ResponseFileSearchCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseFileSearchCallInWsProgress extends ResponseFileSearchCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseFileSearchCallWsSearching extends ResponseFileSearchCallSearchingEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseFunctionCallArgumentsWsDelta extends ResponseFunctionCallArgumentsDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseFunctionCallArgumentsWsDone extends ResponseFunctionCallArgumentsDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseShellCallCommandWsAdded extends ResponseShellCallCommandAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseShellCallCommandWsDelta extends ResponseShellCallCommandDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseShellCallCommandWsDone extends ResponseShellCallCommandDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseShellCallOutputContentWsDelta extends ResponseShellCallOutputContentDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseShellCallOutputContentWsDone extends ResponseShellCallOutputContentDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseInWsProgress extends ResponseInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseWsFailed extends ResponseFailedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseWsIncomplete extends ResponseIncompleteEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseOutputItemWsAdded extends ResponseOutputItemAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseOutputItemWsDone extends ResponseOutputItemDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseReasoningSummaryPartWsAdded extends ResponseReasoningSummaryPartAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseReasoningSummaryPartWsDone extends ResponseReasoningSummaryPartDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseReasoningSummaryTextWsDelta extends ResponseReasoningSummaryTextDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseReasoningSummaryTextWsDone extends ResponseReasoningSummaryTextDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseReasoningTextWsDelta extends ResponseReasoningTextDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseReasoningTextWsDone extends ResponseReasoningTextDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseRefusalWsDelta extends ResponseRefusalDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseRefusalWsDone extends ResponseRefusalDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseTextWsDelta extends ResponseTextDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseTextWsDone extends ResponseTextDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseWebSearchCallWsCompleted extends ResponseWebSearchCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseWebSearchCallInWsProgress extends ResponseWebSearchCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseWebSearchCallWsSearching extends ResponseWebSearchCallSearchingEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseImageGenCallWsCompleted extends ResponseImageGenCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseImageGenCallWsGenerating extends ResponseImageGenCallGeneratingEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseImageGenCallInWsProgress extends ResponseImageGenCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseImageGenCallPartialWsImage extends ResponseImageGenCallPartialImageEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseMcpCallArgumentsWsDelta extends ResponseMcpCallArgumentsDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseMcpCallArgumentsWsDone extends ResponseMcpCallArgumentsDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseMcpCallWsCompleted extends ResponseMcpCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseMcpCallWsFailed extends ResponseMcpCallFailedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseMcpCallInWsProgress extends ResponseMcpCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseMcpListToolsWsCompleted extends ResponseMcpListToolsCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseMcpListToolsWsFailed extends ResponseMcpListToolsFailedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseMcpListToolsInWsProgress extends ResponseMcpListToolsInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseOutputTextAnnotationWsAdded extends ResponseOutputTextAnnotationAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseWsQueued extends ResponseQueuedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseCustomToolCallInputWsDelta extends ResponseCustomToolCallInputDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseCustomToolCallInputWsDone extends ResponseCustomToolCallInputDoneEvent, SharedConnectionEvent {}

  /** An error on a Responses WebSocket connection. */
  export interface ResponseWsError {
    type: 'error';
    /** Description of the error. */
    error: ResponseWsError.Error;
    /** HTTP status of the error, for protocol errors. */
    status?: number;
    /** Position in the stream of the response, for errors of a response. */
    sequence_number?: number;
    /** Stream of the request that caused the error, if it specified one. */
    stream_id?: string;
  }

  export namespace ResponseWsError {
    /** An error sent in a stream. */
    export interface Error {
      /** Type of the error. */
      type: string;
      /** Machine-readable error code, if any. */
      code: string | null;
      /** Description of the error. */
      message: string;
      /** Request parameter that caused the error, if any. */
      param: string | null;
      /** HTTP response headers of the error. */
      headers?: { [key: string]: string };
      misalignment?: Error.Misalignment;
    }

    export namespace Error {
      export type Misalignment = ResponseError.Misalignment;

      export namespace Misalignment {
        export type Steer = ResponseError.Misalignment.Steer;
      }
    }
  }

  /** An event sent by the server over a Responses WebSocket. */
  export interface ResponseCompactionWsCompacting extends ResponseCompactionCompactingEvent, SharedConnectionEvent {}

  export type ResponseWsStreamingError = ResponseErrorEvent & { stream_id?: string };
}

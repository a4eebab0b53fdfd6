// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponsesModel } from '@oai/core';
import type {
  ResponseSteerAcceptedEvent,
  ResponseSteerPendingEvent,
  SharedConnectionEvent,
} from '../../responses/responses-events.gen.js';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../../responses/responses-socket.gen.js';
import type {
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
} from '../../responses/responses-tools.gen.js';
import type {
  ResponseConversationParam,
  ResponseCreateParams,
  ResponseIncludable,
  ResponsePrompt,
  ResponseSettings,
  ServiceTier,
} from '../../responses/responses-types.gen.js';
import type {
  BetaAgentEvent,
  BetaResponseAudioDeltaEvent,
  BetaResponseAudioDoneEvent,
  BetaResponseAudioTranscriptDeltaEvent,
  BetaResponseAudioTranscriptDoneEvent,
  BetaResponseCodeInterpreterCallCodeDeltaEvent,
  BetaResponseCodeInterpreterCallCodeDoneEvent,
  BetaResponseCodeInterpreterCallCompletedEvent,
  BetaResponseCodeInterpreterCallInProgressEvent,
  BetaResponseCodeInterpreterCallInterpretingEvent,
  BetaResponseCompactionCompactingEvent,
  BetaResponseCompletedEvent,
  BetaResponseContentPartAddedEvent,
  BetaResponseContentPartDoneEvent,
  BetaResponseCreatedEvent,
  BetaResponseCustomToolCallInputDeltaEvent,
  BetaResponseCustomToolCallInputDoneEvent,
  BetaResponseErrorEvent,
  BetaResponseFailedEvent,
  BetaResponseFileSearchCallCompletedEvent,
  BetaResponseFileSearchCallInProgressEvent,
  BetaResponseFileSearchCallSearchingEvent,
  BetaResponseFunctionCallArgumentsDeltaEvent,
  BetaResponseFunctionCallArgumentsDoneEvent,
  BetaResponseImageGenCallCompletedEvent,
  BetaResponseImageGenCallGeneratingEvent,
  BetaResponseImageGenCallInProgressEvent,
  BetaResponseImageGenCallPartialImageEvent,
  BetaResponseInProgressEvent,
  BetaResponseIncompleteEvent,
  BetaResponseMcpCallArgumentsDeltaEvent,
  BetaResponseMcpCallArgumentsDoneEvent,
  BetaResponseMcpCallCompletedEvent,
  BetaResponseMcpCallFailedEvent,
  BetaResponseMcpCallInProgressEvent,
  BetaResponseMcpListToolsCompletedEvent,
  BetaResponseMcpListToolsFailedEvent,
  BetaResponseMcpListToolsInProgressEvent,
  BetaResponseOutputItemAddedEvent,
  BetaResponseOutputItemDoneEvent,
  BetaResponseOutputTextAnnotationAddedEvent,
  BetaResponseQueuedEvent,
  BetaResponseReasoningSummaryPartAddedEvent,
  BetaResponseReasoningSummaryPartDoneEvent,
  BetaResponseReasoningSummaryTextDeltaEvent,
  BetaResponseReasoningSummaryTextDoneEvent,
  BetaResponseReasoningTextDeltaEvent,
  BetaResponseReasoningTextDoneEvent,
  BetaResponseRefusalDeltaEvent,
  BetaResponseRefusalDoneEvent,
  BetaResponseShellCallCommandAddedEvent,
  BetaResponseShellCallCommandDeltaEvent,
  BetaResponseShellCallCommandDoneEvent,
  BetaResponseShellCallOutputContentDeltaEvent,
  BetaResponseShellCallOutputContentDoneEvent,
  BetaResponseSteerEvent,
  BetaResponseSteerFailedEvent,
  BetaResponseTextDeltaEvent,
  BetaResponseTextDoneEvent,
  BetaResponseWebSearchCallCompletedEvent,
  BetaResponseWebSearchCallInProgressEvent,
  BetaResponseWebSearchCallSearchingEvent,
} from './responses-events.gen.js';
import type { BetaResponseInputItem } from './responses-items.gen.js';
import type { BetaTool, BetaToolChoiceTypes } from './responses-tools.gen.js';
import type {
  BetaResponse,
  BetaResponseInput,
  BetaResponseTextConfig,
} from './responses-types.gen.js';

/**
 * Input injected into a running response was accepted completely.
 *
 * @public
 */
export interface BetaResponseInjectCreatedEvent {
  type: 'response.inject.created';
  /** ID of the response. */
  response_id: string;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** Stream that the event belongs to; only set if the WebSocket uses several streams. */
  stream_id?: string;
}

/**
 * Injects items into a running response over a WebSocket, either all or none. Intended for tool
 * outputs that an agent is waiting for.
 *
 * @public
 */
export interface BetaResponseInjectEvent {
  type: 'response.inject';
  /** ID of the running response. */
  response_id: string;
  /** Items to send, at most 16384. */
  input: BetaResponseInputItem[];
}

/**
 * Input injected into a running response was rejected.
 *
 * @public
 */
export interface BetaResponseInjectFailedEvent {
  type: 'response.inject.failed';
  /** ID of the response. */
  response_id: string;
  /** Rejected items, which can be sent in another response. */
  input: BetaResponseInputItem[];
  /** Reason for the rejection. */
  error: BetaResponseInjectFailedEvent.Error;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** Stream that the event belongs to; only set if the WebSocket uses several streams. */
  stream_id?: string;
}

export declare namespace BetaResponseInjectFailedEvent {
  /** Reason for the rejection. */
  export interface Error {
    /** `response_already_completed` or `response_not_found`. */
    code: 'response_already_completed' | 'response_not_found';
    /** Error message for humans. */
    message: string;
  }
}

/**
 * An event sent by the client over a Responses WebSocket.
 *
 * @public
 */
export type BetaResponsesClientEvent =
  | BetaResponsesClientEvent.ResponseCreate
  | BetaResponseInjectEvent
  | BetaResponseSteerEvent;

export declare namespace BetaResponsesClientEvent {
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
    /** Programs that give access to restricted abilities. */
    access_programs?: ResponseCreate.AccessPrograms;
    /** Settings of a response that is generated in the background. */
    background_options?: ResponseCreate.BackgroundOptions;
    generate?: boolean;
    /** Settings of image input. */
    image?: ResponseCreate.Image;
    /**
     * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values
     * at most 512.
     */
    metadata?: { [key: string]: string } | null;
    /** Number of most likely alternatives to return for each output token, 0 to 20. */
    top_logprobs?: number | null;
    /** Sampling temperature, 0 to 2. Default 1. */
    temperature?: number | null;
    /** Nucleus sampling: probability mass of the tokens to sample from, 0 to 1. Default 1. */
    top_p?: number | null;
    /**
     * Mode of the prompt cache and minimum lifetime of cached prefixes. Requires `gpt-5.6` or
     * newer.
     */
    prompt_cache_options?: ResponseCreate.PromptCacheOptions;
    /** Model that generates the response. */
    model?: ResponsesModel;
    /** Format and verbosity of the text output. */
    text?: BetaResponseTextConfig;
    /** Tools that the model may call. */
    tools?: BetaTool[];
    /** Tool choice of the model. */
    tool_choice?:
      | ToolChoiceOptions
      | ToolChoiceAllowed
      | BetaToolChoiceTypes
      | ToolChoiceFunction
      | ToolChoiceMcp
      | ToolChoiceCustom
      | ResponseCreate.BetaSpecificProgrammaticToolCallingParam
      | ToolChoiceApplyPatch
      | ToolChoiceShell;
    /** Stored prompt template in use. */
    prompt?: ResponsePrompt | null;
    service_tier?: ServiceTier | null;
    /** @deprecated */
    truncation?: 'auto' | 'disabled' | null;
    reasoning?: ResponseCreate.Reasoning | null;
    input?: string | BetaResponseInput;
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
    multi_agent?: ResponseCreate.MultiAgent | null;
  }

  export namespace ResponseCreate {
    /** Programs that give access to restricted abilities. */
    export interface AccessPrograms {
      /** Access program for cyber security. */
      cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red';
    }

    /** Settings of a response that is generated in the background. */
    export interface BackgroundOptions extends ResponsesClientEvent.ResponseCreate.BackgroundOptions {}

    /** Settings of image input. */
    export interface Image {
      /** Compression of images in the context: `auto`, `enabled` or `disabled`. */
      context_compression?: 'auto' | 'enabled' | 'disabled';
    }

    /**
     * Settings of the prompt cache for `gpt-5.6` and later. A request writes at most 4 breakpoints;
     * matching considers up to the latest 80 of the conversation.
     */
    export type PromptCacheOptions = ResponseCreateParams.PromptCacheOptions;

    /** Forces the model to write a program that calls tools. */
    export interface BetaSpecificProgrammaticToolCallingParam {
      type: 'programmatic_tool_calling';
    }

    /** Settings of reasoning models (gpt-5 and o-series). */
    export type Reasoning = BetaResponse.Reasoning;

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
    export interface ContextManagement extends ResponsesClientEvent.ResponseCreate.ContextManagement {}

    /** Settings of multi-agent execution on the server. */
    export interface MultiAgent {
      /** True to allow agents to be started. */
      enabled: boolean;
      /** Maximum number of concurrent agents apart from the root agent; at least 1. Default 3. */
      max_concurrent_subagents?: number;
    }
  }
}

/**
 * An event sent by the server over a Responses WebSocket.
 *
 * @public
 */
export type BetaResponsesServerEvent =
  | BetaResponsesServerEvent.BetaResponseAudioWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioWsDone
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDelta
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsInterpreting
  | BetaResponsesServerEvent.BetaResponseWsCompleted
  | BetaResponsesServerEvent.BetaResponseContentPartWsAdded
  | BetaResponsesServerEvent.BetaResponseContentPartWsDone
  | BetaResponsesServerEvent.BetaResponseWsCreated
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseFileSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsAdded
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDone
  | BetaResponsesServerEvent.BetaResponseInWsProgress
  | BetaResponsesServerEvent.BetaResponseWsFailed
  | BetaResponsesServerEvent.BetaResponseWsIncomplete
  | BetaResponsesServerEvent.BetaResponseOutputItemWsAdded
  | BetaResponsesServerEvent.BetaResponseOutputItemWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsAdded
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDone
  | BetaResponsesServerEvent.BetaResponseRefusalWsDelta
  | BetaResponsesServerEvent.BetaResponseRefusalWsDone
  | BetaResponsesServerEvent.BetaResponseTextWsDelta
  | BetaResponsesServerEvent.BetaResponseTextWsDone
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseWebSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsGenerating
  | BetaResponsesServerEvent.BetaResponseImageGenCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseImageGenCallPartialWsImage
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseMcpCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpCallWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpListToolsInWsProgress
  | BetaResponsesServerEvent.BetaResponseOutputTextAnnotationWsAdded
  | BetaResponsesServerEvent.BetaResponseWsQueued
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDelta
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDone
  | BetaResponsesServerEvent.BetaResponseWsError
  | BetaResponseInjectCreatedEvent
  | BetaResponseInjectFailedEvent
  | BetaResponsesServerEvent.BetaResponseCompactionWsCompacting
  | ResponseSteerAcceptedEvent
  | ResponseSteerPendingEvent
  | BetaResponseSteerFailedEvent
  | BetaResponsesServerEvent.BetaResponseWsStreamingError;

export declare namespace BetaResponsesServerEvent {
  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseAudioWsDelta extends BetaResponseAudioDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseAudioWsDone extends BetaResponseAudioDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseAudioTranscriptWsDelta extends BetaResponseAudioTranscriptDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseAudioTranscriptWsDone extends BetaResponseAudioTranscriptDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallCodeWsDelta extends BetaResponseCodeInterpreterCallCodeDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallCodeWsDone extends BetaResponseCodeInterpreterCallCodeDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallWsCompleted extends BetaResponseCodeInterpreterCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallInWsProgress extends BetaResponseCodeInterpreterCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallWsInterpreting extends BetaResponseCodeInterpreterCallInterpretingEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseWsCompleted extends BetaResponseCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseContentPartWsAdded extends BetaResponseContentPartAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseContentPartWsDone extends BetaResponseContentPartDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseWsCreated extends BetaResponseCreatedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseFileSearchCallWsCompleted extends BetaResponseFileSearchCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseFileSearchCallInWsProgress extends BetaResponseFileSearchCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseFileSearchCallWsSearching extends BetaResponseFileSearchCallSearchingEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseFunctionCallArgumentsWsDelta extends BetaResponseFunctionCallArgumentsDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseFunctionCallArgumentsWsDone extends BetaResponseFunctionCallArgumentsDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsAdded extends BetaResponseShellCallCommandAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsDelta extends BetaResponseShellCallCommandDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsDone extends BetaResponseShellCallCommandDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseShellCallOutputContentWsDelta extends BetaResponseShellCallOutputContentDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseShellCallOutputContentWsDone extends BetaResponseShellCallOutputContentDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseInWsProgress extends BetaResponseInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseWsFailed extends BetaResponseFailedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseWsIncomplete extends BetaResponseIncompleteEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseOutputItemWsAdded extends BetaResponseOutputItemAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseOutputItemWsDone extends BetaResponseOutputItemDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryPartWsAdded extends BetaResponseReasoningSummaryPartAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryPartWsDone extends BetaResponseReasoningSummaryPartDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryTextWsDelta extends BetaResponseReasoningSummaryTextDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryTextWsDone extends BetaResponseReasoningSummaryTextDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseReasoningTextWsDelta extends BetaResponseReasoningTextDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseReasoningTextWsDone extends BetaResponseReasoningTextDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseRefusalWsDelta extends BetaResponseRefusalDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseRefusalWsDone extends BetaResponseRefusalDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseTextWsDelta extends BetaResponseTextDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseTextWsDone extends BetaResponseTextDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseWebSearchCallWsCompleted extends BetaResponseWebSearchCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseWebSearchCallInWsProgress extends BetaResponseWebSearchCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseWebSearchCallWsSearching extends BetaResponseWebSearchCallSearchingEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseImageGenCallWsCompleted extends BetaResponseImageGenCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseImageGenCallWsGenerating extends BetaResponseImageGenCallGeneratingEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseImageGenCallInWsProgress extends BetaResponseImageGenCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseImageGenCallPartialWsImage extends BetaResponseImageGenCallPartialImageEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseMcpCallArgumentsWsDelta extends BetaResponseMcpCallArgumentsDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseMcpCallArgumentsWsDone extends BetaResponseMcpCallArgumentsDoneEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseMcpCallWsCompleted extends BetaResponseMcpCallCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseMcpCallWsFailed extends BetaResponseMcpCallFailedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseMcpCallInWsProgress extends BetaResponseMcpCallInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseMcpListToolsWsCompleted extends BetaResponseMcpListToolsCompletedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseMcpListToolsWsFailed extends BetaResponseMcpListToolsFailedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseMcpListToolsInWsProgress extends BetaResponseMcpListToolsInProgressEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseOutputTextAnnotationWsAdded extends BetaResponseOutputTextAnnotationAddedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseWsQueued extends BetaResponseQueuedEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseCustomToolCallInputWsDelta extends BetaResponseCustomToolCallInputDeltaEvent, SharedConnectionEvent {}

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseCustomToolCallInputWsDone extends BetaResponseCustomToolCallInputDoneEvent, SharedConnectionEvent {}

  /** An error on a Responses WebSocket connection. */
  export interface BetaResponseWsError extends BetaAgentEvent {
    type: 'error';
    /** Description of the error. */
    error: BetaResponseWsError.Error;
    /** HTTP status of the error, for protocol errors. */
    status?: number;
    /** Position in the stream of the response, for errors of a response. */
    sequence_number?: number;
    /** Stream of the request that caused the error, if it specified one. */
    stream_id?: string;
  }

  export namespace BetaResponseWsError {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** An error sent in a stream. */
    export type Error = ResponsesServerEvent.ResponseWsError.Error;

    export namespace Error {
      export type Misalignment = ResponsesServerEvent.ResponseWsError.Error.Misalignment;

      export namespace Misalignment {
        export type Steer = ResponsesServerEvent.ResponseWsError.Error.Misalignment.Steer;
      }
    }
  }

  /** An event sent by the server over a Responses WebSocket. */
  export interface BetaResponseCompactionWsCompacting extends BetaResponseCompactionCompactingEvent, SharedConnectionEvent {}

  export type BetaResponseWsStreamingError = BetaResponseErrorEvent & { stream_id?: string };
}

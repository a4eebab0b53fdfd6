// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponsesModel } from '@oai/core';
import type { SharedConnectionEvent } from '../../responses/responses-events.gen.js';
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
  BetaResponseTextDeltaEvent,
  BetaResponseTextDoneEvent,
  BetaResponseWebSearchCallCompletedEvent,
  BetaResponseWebSearchCallInProgressEvent,
  BetaResponseWebSearchCallSearchingEvent,
} from './responses-events.gen.js';
import type { BetaResponseInput, BetaResponseInputItem } from './responses-input.gen.js';
import type { BetaTool, BetaToolChoiceTypes } from './responses-tools.gen.js';
import type { BetaResponse, BetaResponseTextConfig } from './responses.gen.js';

/**
 * Input sent into a running response was accepted, all of it.
 *
 * @public
 */
export interface BetaResponseInjectCreatedEvent {
  /** Always `response.inject.created`. */
  type: 'response.inject.created';
  /** ID of the response. */
  response_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Lane of the event; only set where WebSocket lanes are in use. */
  stream_id?: string;
}

/**
 * Sends items into a running response over a WebSocket, all or none. Meant for tool outputs that an
 * agent waits for.
 *
 * @public
 */
export interface BetaResponseInjectEvent {
  /** Always `response.inject`. */
  type: 'response.inject';
  /** ID of the running response. */
  response_id: string;
  /** Items to send, at most 16384. */
  input: BetaResponseInputItem[];
}

/**
 * Input sent into a running response was not accepted.
 *
 * @public
 */
export interface BetaResponseInjectFailedEvent {
  /** Always `response.inject.failed`. */
  type: 'response.inject.failed';
  /** ID of the response. */
  response_id: string;
  /** Items that were not accepted; send them again in another response. */
  input: BetaResponseInputItem[];
  /** Why not. */
  error: BetaResponseInjectFailedEvent.Error;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Lane of the event; only set where WebSocket lanes are in use. */
  stream_id?: string;
}

export declare namespace BetaResponseInjectFailedEvent {
  /** Why not. */
  export interface Error {
    /** `response_already_completed` or `response_not_found`. */
    code: 'response_already_completed' | 'response_not_found';
    /** What went wrong, for humans. */
    message: string;
  }
}

/**
 * Event that a client sends over a Responses WebSocket.
 *
 * @public
 */
export type BetaResponsesClientEvent =
  | BetaResponsesClientEvent.ResponseCreate
  | BetaResponseInjectEvent;

export declare namespace BetaResponsesClientEvent {
  /**
   * Starts a response over a WebSocket. Takes the body of create, except `background`; `stream` is
   * implied and is not sent.
   */
  export interface ResponseCreate extends ResponseSettings {
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
    metadata?: { [key: string]: string } | null;
    /** Number of most likely alternatives to report for each output token, 0 to 20. */
    top_logprobs?: number | null;
    /** Sampling temperature, 0 to 2. Default 1. */
    temperature?: number | null;
    /** Share of probability mass that tokens are drawn from, 0 to 1. Default 1. */
    top_p?: number | null;
    /** Cache mode and minimum lifetime of cached prefixes. Needs `gpt-5.6` or newer. */
    prompt_cache_options?: ResponseCreate.PromptCacheOptions;
    /** Model that generates the response. */
    model?: ResponsesModel;
    /** Format and verbosity of the text output. */
    text?: BetaResponseTextConfig;
    /** Tools that the model may call. */
    tools?: BetaTool[];
    /** How the model picks tools. */
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
       * `implicit` (default) adds one automatic breakpoint to the latest 3 explicit ones.
       * `explicit` writes only the latest 4 explicit ones, and without any the cache is off.
       */
      mode?: 'implicit' | 'explicit';
    }

    /** Makes the model write a program that calls tools. */
    export interface BetaSpecificProgrammaticToolCallingParam {
      /** Always `programmatic_tool_calling`. Default: `programmatic_tool_calling`. */
      type: 'programmatic_tool_calling';
    }

    /** Settings of reasoning models (gpt-5 and o-series). */
    export type Reasoning = BetaResponse.Reasoning;

    /** Moderates the input and the output of a generation request along the way. */
    export type Moderation = ResponsesClientEvent.Moderation;

    export namespace Moderation {
      /** Moderation policy for each direction. */
      export type Policy = ResponsesClientEvent.Moderation.Policy;

      export namespace Policy {
        /** Moderation policy for one direction. */
        export type Input = ResponsesClientEvent.Moderation.Policy.Input;

        /** Moderation policy for one direction. */
        export type Output = ResponsesClientEvent.Moderation.Policy.Output;
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

    /** Multi-agent execution on the server. */
    export interface MultiAgent {
      /** Whether agents may be started. */
      enabled: boolean;
      /**
       * Upper bound on agents at work at once, the root agent not counted; at least 1. Default 3.
       */
      max_concurrent_subagents?: number;
    }
  }
}

/**
 * Event that the server sends over a Responses WebSocket.
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
  | BetaResponsesServerEvent.BetaResponseWsStreamingError;

export declare namespace BetaResponsesServerEvent {
  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseAudioWsDelta extends BetaResponseAudioDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseAudioWsDone extends BetaResponseAudioDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseAudioTranscriptWsDelta extends BetaResponseAudioTranscriptDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseAudioTranscriptWsDone extends BetaResponseAudioTranscriptDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallCodeWsDelta extends BetaResponseCodeInterpreterCallCodeDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallCodeWsDone extends BetaResponseCodeInterpreterCallCodeDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallWsCompleted extends BetaResponseCodeInterpreterCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallInWsProgress extends BetaResponseCodeInterpreterCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallWsInterpreting extends BetaResponseCodeInterpreterCallInterpretingEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsCompleted extends BetaResponseCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseContentPartWsAdded extends BetaResponseContentPartAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseContentPartWsDone extends BetaResponseContentPartDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsCreated extends BetaResponseCreatedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFileSearchCallWsCompleted extends BetaResponseFileSearchCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFileSearchCallInWsProgress extends BetaResponseFileSearchCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFileSearchCallWsSearching extends BetaResponseFileSearchCallSearchingEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFunctionCallArgumentsWsDelta extends BetaResponseFunctionCallArgumentsDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFunctionCallArgumentsWsDone extends BetaResponseFunctionCallArgumentsDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsAdded extends BetaResponseShellCallCommandAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsDelta extends BetaResponseShellCallCommandDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsDone extends BetaResponseShellCallCommandDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallOutputContentWsDelta extends BetaResponseShellCallOutputContentDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallOutputContentWsDone extends BetaResponseShellCallOutputContentDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseInWsProgress extends BetaResponseInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsFailed extends BetaResponseFailedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsIncomplete extends BetaResponseIncompleteEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseOutputItemWsAdded extends BetaResponseOutputItemAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseOutputItemWsDone extends BetaResponseOutputItemDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryPartWsAdded extends BetaResponseReasoningSummaryPartAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryPartWsDone extends BetaResponseReasoningSummaryPartDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryTextWsDelta extends BetaResponseReasoningSummaryTextDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryTextWsDone extends BetaResponseReasoningSummaryTextDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningTextWsDelta extends BetaResponseReasoningTextDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningTextWsDone extends BetaResponseReasoningTextDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseRefusalWsDelta extends BetaResponseRefusalDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseRefusalWsDone extends BetaResponseRefusalDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseTextWsDelta extends BetaResponseTextDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseTextWsDone extends BetaResponseTextDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWebSearchCallWsCompleted extends BetaResponseWebSearchCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWebSearchCallInWsProgress extends BetaResponseWebSearchCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWebSearchCallWsSearching extends BetaResponseWebSearchCallSearchingEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseImageGenCallWsCompleted extends BetaResponseImageGenCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseImageGenCallWsGenerating extends BetaResponseImageGenCallGeneratingEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseImageGenCallInWsProgress extends BetaResponseImageGenCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseImageGenCallPartialWsImage extends BetaResponseImageGenCallPartialImageEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallArgumentsWsDelta extends BetaResponseMcpCallArgumentsDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallArgumentsWsDone extends BetaResponseMcpCallArgumentsDoneEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallWsCompleted extends BetaResponseMcpCallCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallWsFailed extends BetaResponseMcpCallFailedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallInWsProgress extends BetaResponseMcpCallInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpListToolsWsCompleted extends BetaResponseMcpListToolsCompletedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpListToolsWsFailed extends BetaResponseMcpListToolsFailedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpListToolsInWsProgress extends BetaResponseMcpListToolsInProgressEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseOutputTextAnnotationWsAdded extends BetaResponseOutputTextAnnotationAddedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsQueued extends BetaResponseQueuedEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCustomToolCallInputWsDelta extends BetaResponseCustomToolCallInputDeltaEvent, SharedConnectionEvent {}

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCustomToolCallInputWsDone extends BetaResponseCustomToolCallInputDoneEvent, SharedConnectionEvent {}

  /** An error on a Responses WebSocket connection. */
  export interface BetaResponseWsError extends BetaAgentEvent {
    /** Always `error`. */
    type: 'error';
    /** What went wrong. */
    error: BetaResponseWsError.Error;
    /** HTTP status that fits the error, for errors of the protocol. */
    status?: number;
    /** Position in the response's stream, for errors of a response. */
    sequence_number?: number;
    /** Lane of the request at fault, if it named one. */
    stream_id?: string;
  }

  export namespace BetaResponseWsError {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Error sent in a stream. */
    export type Error = ResponsesServerEvent.ResponseWsError.Error;
  }

  export type BetaResponseWsStreamingError = BetaResponseErrorEvent & { stream_id?: string };
}

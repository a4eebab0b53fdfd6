// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type { ResponsesModel } from '@oai/core';
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
  ServiceTier,
} from '../../responses/responses.gen.js';
import type {
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
import type { ResponseCreateParams } from './responses-params.gen.js';
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
  export interface ResponseCreate {
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
    /**
     * Identifier of the end user. Deprecated in favour of `safety_identifier` and
     * `prompt_cache_key`.
     *
     * @deprecated
     */
    user?: string;
    /**
     * Stable identifier of the end user for abuse detection, at most 64 characters; best a hash.
     */
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
    prompt_cache_options?: ResponseCreate.PromptCacheOptions;
    /** ID of the response that this one continues. Excludes `conversation`. */
    previous_response_id?: string | null;
    /** Model that generates the response. */
    model?: ResponsesModel;
    /** Whether the response runs in the background. Default false. */
    background?: boolean | null;
    /** Upper bound on built-in tool calls, counted over all tools. */
    max_tool_calls?: number | null;
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
    export type PromptCacheOptions = ResponsesClientEvent.PromptCacheOptions;

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
    export type ContextManagement = ResponsesClientEvent.ContextManagement;

    /** Multi-agent execution on the server. */
    export type MultiAgent = ResponseCreateParams.MultiAgent;
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
  export interface BetaResponseAudioWsDelta extends BetaResponseAudioDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseAudioWsDone extends BetaResponseAudioDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseAudioTranscriptWsDelta extends BetaResponseAudioTranscriptDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseAudioTranscriptWsDone extends BetaResponseAudioTranscriptDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallCodeWsDelta extends BetaResponseCodeInterpreterCallCodeDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallCodeWsDone extends BetaResponseCodeInterpreterCallCodeDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallWsCompleted extends BetaResponseCodeInterpreterCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallInWsProgress extends BetaResponseCodeInterpreterCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallWsInterpreting extends BetaResponseCodeInterpreterCallInterpretingEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsCompleted extends BetaResponseCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseContentPartWsAdded extends BetaResponseContentPartAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseContentPartWsDone extends BetaResponseContentPartDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsCreated extends BetaResponseCreatedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFileSearchCallWsCompleted extends BetaResponseFileSearchCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFileSearchCallInWsProgress extends BetaResponseFileSearchCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFileSearchCallWsSearching extends BetaResponseFileSearchCallSearchingEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFunctionCallArgumentsWsDelta extends BetaResponseFunctionCallArgumentsDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseFunctionCallArgumentsWsDone extends BetaResponseFunctionCallArgumentsDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsAdded extends BetaResponseShellCallCommandAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsDelta extends BetaResponseShellCallCommandDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsDone extends BetaResponseShellCallCommandDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallOutputContentWsDelta extends BetaResponseShellCallOutputContentDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseShellCallOutputContentWsDone extends BetaResponseShellCallOutputContentDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseInWsProgress extends BetaResponseInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsFailed extends BetaResponseFailedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsIncomplete extends BetaResponseIncompleteEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseOutputItemWsAdded extends BetaResponseOutputItemAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseOutputItemWsDone extends BetaResponseOutputItemDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryPartWsAdded extends BetaResponseReasoningSummaryPartAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryPartWsDone extends BetaResponseReasoningSummaryPartDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryTextWsDelta extends BetaResponseReasoningSummaryTextDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryTextWsDone extends BetaResponseReasoningSummaryTextDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningTextWsDelta extends BetaResponseReasoningTextDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseReasoningTextWsDone extends BetaResponseReasoningTextDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseRefusalWsDelta extends BetaResponseRefusalDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseRefusalWsDone extends BetaResponseRefusalDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseTextWsDelta extends BetaResponseTextDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseTextWsDone extends BetaResponseTextDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWebSearchCallWsCompleted extends BetaResponseWebSearchCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWebSearchCallInWsProgress extends BetaResponseWebSearchCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWebSearchCallWsSearching extends BetaResponseWebSearchCallSearchingEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseImageGenCallWsCompleted extends BetaResponseImageGenCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseImageGenCallWsGenerating extends BetaResponseImageGenCallGeneratingEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseImageGenCallInWsProgress extends BetaResponseImageGenCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseImageGenCallPartialWsImage extends BetaResponseImageGenCallPartialImageEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallArgumentsWsDelta extends BetaResponseMcpCallArgumentsDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallArgumentsWsDone extends BetaResponseMcpCallArgumentsDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallWsCompleted extends BetaResponseMcpCallCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallWsFailed extends BetaResponseMcpCallFailedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpCallInWsProgress extends BetaResponseMcpCallInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpListToolsWsCompleted extends BetaResponseMcpListToolsCompletedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpListToolsWsFailed extends BetaResponseMcpListToolsFailedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseMcpListToolsInWsProgress extends BetaResponseMcpListToolsInProgressEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseOutputTextAnnotationWsAdded extends BetaResponseOutputTextAnnotationAddedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseWsQueued extends BetaResponseQueuedEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCustomToolCallInputWsDelta extends BetaResponseCustomToolCallInputDeltaEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** Event that the server sends over a Responses WebSocket. */
  export interface BetaResponseCustomToolCallInputWsDone extends BetaResponseCustomToolCallInputDoneEvent {
    /** Lane of the event, if its request named one. */
    stream_id?: string;
  }

  /** An error on a Responses WebSocket connection. */
  export interface BetaResponseWsError {
    /** Always `error`. */
    type: 'error';
    /** What went wrong. */
    error: BetaResponseWsError.Error;
    /** Agent that the event belongs to; only set in multi-agent responses. */
    agent?: BetaResponseWsError.Agent | null;
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

// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

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
    /** Always `error`. */
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
    }
  }

  export type ResponseWsStreamingError = ResponseErrorEvent & { stream_id?: string };
}

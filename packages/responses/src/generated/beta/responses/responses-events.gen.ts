// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponseFunctionShellToolCallOutput } from '../../responses/responses-calls.gen.js';
import type { ResponseOutputText } from '../../responses/responses-content.gen.js';
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
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseErrorEvent,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseImageGenCallCompletedEvent,
  ResponseImageGenCallGeneratingEvent,
  ResponseImageGenCallInProgressEvent,
  ResponseImageGenCallPartialImageEvent,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseOutputTextAnnotationAddedEvent,
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
  ResponseSteerFailedEvent,
  ResponseSteerPendingEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
} from '../../responses/responses-events.gen.js';
import type { BetaResponseOutputItem } from './responses-items.gen.js';
import type { BetaResponseSteerInput } from './responses-tools.gen.js';
import type { BetaResponse } from './responses-types.gen.js';

/**
 * The next piece of audio.
 *
 * @public
 */
export interface BetaResponseAudioDeltaEvent extends ResponseAudioDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseAudioDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The audio is complete.
 *
 * @public
 */
export interface BetaResponseAudioDoneEvent extends ResponseAudioDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseAudioDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of the transcript of the audio.
 *
 * @public
 */
export interface BetaResponseAudioTranscriptDeltaEvent extends ResponseAudioTranscriptDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseAudioTranscriptDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The transcript of the audio is complete.
 *
 * @public
 */
export interface BetaResponseAudioTranscriptDoneEvent extends ResponseAudioTranscriptDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseAudioTranscriptDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of the code to run.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterCallCodeDeltaEvent extends ResponseCodeInterpreterCallCodeDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseCodeInterpreterCallCodeDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The code to run is complete.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterCallCodeDoneEvent extends ResponseCodeInterpreterCallCodeDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseCodeInterpreterCallCodeDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A code interpreter call has finished.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterCallCompletedEvent extends ResponseCodeInterpreterCallCompletedEvent, BetaAgentEvent {}

export declare namespace BetaResponseCodeInterpreterCallCompletedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A code interpreter call has started.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterCallInProgressEvent extends ResponseCodeInterpreterCallInProgressEvent, BetaAgentEvent {}

export declare namespace BetaResponseCodeInterpreterCallInProgressEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The code is running.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterCallInterpretingEvent extends ResponseCodeInterpreterCallInterpretingEvent, BetaAgentEvent {}

export declare namespace BetaResponseCodeInterpreterCallInterpretingEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The response is complete. Last event of a successful stream.
 *
 * @public
 */
export interface BetaResponseCompletedEvent extends BetaAgentEvent {
  type: 'response.completed';
  /** The completed response. */
  response: BetaResponse;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

export declare namespace BetaResponseCompletedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A content part has started.
 *
 * @public
 */
export interface BetaResponseContentPartAddedEvent extends ResponseContentPartAddedEvent, BetaAgentEvent {}

export declare namespace BetaResponseContentPartAddedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A part of the model's reasoning. */
  export interface ReasoningText extends ResponseContentPartAddedEvent.ReasoningText {}
}

/**
 * A content part is complete.
 *
 * @public
 */
export interface BetaResponseContentPartDoneEvent extends ResponseContentPartDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseContentPartDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A part of the model's reasoning. */
  export interface ReasoningText extends ResponseContentPartDoneEvent.ReasoningText {}
}

/**
 * The response has been created. First event of a stream.
 *
 * @public
 */
export interface BetaResponseCreatedEvent extends BetaAgentEvent {
  type: 'response.created';
  /** The initial response. */
  response: BetaResponse;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

export declare namespace BetaResponseCreatedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of a custom tool's input.
 *
 * @public
 */
export interface BetaResponseCustomToolCallInputDeltaEvent extends ResponseCustomToolCallInputDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseCustomToolCallInputDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The input of a custom tool is complete.
 *
 * @public
 */
export interface BetaResponseCustomToolCallInputDoneEvent extends ResponseCustomToolCallInputDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseCustomToolCallInputDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An error that ended the stream.
 *
 * @public
 */
export interface BetaResponseErrorEvent extends ResponseErrorEvent, BetaAgentEvent {}

export declare namespace BetaResponseErrorEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The response failed. Last event of the stream.
 *
 * @public
 */
export interface BetaResponseFailedEvent extends BetaAgentEvent {
  type: 'response.failed';
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** The response, with its `error`. */
  response: BetaResponse;
}

export declare namespace BetaResponseFailedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A file search has finished.
 *
 * @public
 */
export interface BetaResponseFileSearchCallCompletedEvent extends ResponseFileSearchCallCompletedEvent, BetaAgentEvent {}

export declare namespace BetaResponseFileSearchCallCompletedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A file search has started.
 *
 * @public
 */
export interface BetaResponseFileSearchCallInProgressEvent extends ResponseFileSearchCallInProgressEvent, BetaAgentEvent {}

export declare namespace BetaResponseFileSearchCallInProgressEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A file search is running.
 *
 * @public
 */
export interface BetaResponseFileSearchCallSearchingEvent extends ResponseFileSearchCallSearchingEvent, BetaAgentEvent {}

export declare namespace BetaResponseFileSearchCallSearchingEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of a function call's arguments.
 *
 * @public
 */
export interface BetaResponseFunctionCallArgumentsDeltaEvent extends ResponseFunctionCallArgumentsDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseFunctionCallArgumentsDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The arguments of a function call are complete.
 *
 * @public
 */
export interface BetaResponseFunctionCallArgumentsDoneEvent extends ResponseFunctionCallArgumentsDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseFunctionCallArgumentsDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An image generation has completed.
 *
 * @public
 */
export interface BetaResponseImageGenCallCompletedEvent extends ResponseImageGenCallCompletedEvent, BetaAgentEvent {}

export declare namespace BetaResponseImageGenCallCompletedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An image is being generated.
 *
 * @public
 */
export interface BetaResponseImageGenCallGeneratingEvent extends ResponseImageGenCallGeneratingEvent, BetaAgentEvent {}

export declare namespace BetaResponseImageGenCallGeneratingEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An image generation has started.
 *
 * @public
 */
export interface BetaResponseImageGenCallInProgressEvent extends ResponseImageGenCallInProgressEvent, BetaAgentEvent {}

export declare namespace BetaResponseImageGenCallInProgressEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An intermediate image is available.
 *
 * @public
 */
export interface BetaResponseImageGenCallPartialImageEvent extends ResponseImageGenCallPartialImageEvent, BetaAgentEvent {}

export declare namespace BetaResponseImageGenCallPartialImageEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The response is being generated.
 *
 * @public
 */
export interface BetaResponseInProgressEvent extends BetaAgentEvent {
  type: 'response.in_progress';
  /** Current state of the response. */
  response: BetaResponse;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

export declare namespace BetaResponseInProgressEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The response ended prematurely. Last event of the stream.
 *
 * @public
 */
export interface BetaResponseIncompleteEvent extends BetaAgentEvent {
  type: 'response.incomplete';
  /** The response, with its `incomplete_details`. */
  response: BetaResponse;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

export declare namespace BetaResponseIncompleteEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of the arguments of an MCP call.
 *
 * @public
 */
export interface BetaResponseMcpCallArgumentsDeltaEvent extends ResponseMcpCallArgumentsDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseMcpCallArgumentsDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The arguments of an MCP call are complete.
 *
 * @public
 */
export interface BetaResponseMcpCallArgumentsDoneEvent extends ResponseMcpCallArgumentsDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseMcpCallArgumentsDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An MCP call has succeeded.
 *
 * @public
 */
export interface BetaResponseMcpCallCompletedEvent extends ResponseMcpCallCompletedEvent, BetaAgentEvent {}

export declare namespace BetaResponseMcpCallCompletedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An MCP call has failed.
 *
 * @public
 */
export interface BetaResponseMcpCallFailedEvent extends ResponseMcpCallFailedEvent, BetaAgentEvent {}

export declare namespace BetaResponseMcpCallFailedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An MCP call has started.
 *
 * @public
 */
export interface BetaResponseMcpCallInProgressEvent extends ResponseMcpCallInProgressEvent, BetaAgentEvent {}

export declare namespace BetaResponseMcpCallInProgressEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The tools of an MCP server were listed.
 *
 * @public
 */
export interface BetaResponseMcpListToolsCompletedEvent extends ResponseMcpListToolsCompletedEvent, BetaAgentEvent {}

export declare namespace BetaResponseMcpListToolsCompletedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The tools of an MCP server could not be listed.
 *
 * @public
 */
export interface BetaResponseMcpListToolsFailedEvent extends ResponseMcpListToolsFailedEvent, BetaAgentEvent {}

export declare namespace BetaResponseMcpListToolsFailedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The tools of an MCP server are being listed.
 *
 * @public
 */
export interface BetaResponseMcpListToolsInProgressEvent extends ResponseMcpListToolsInProgressEvent, BetaAgentEvent {}

export declare namespace BetaResponseMcpListToolsInProgressEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An output item has started.
 *
 * @public
 */
export interface BetaResponseOutputItemAddedEvent extends BetaAgentEvent {
  type: 'response.output_item.added';
  /** Index of the output item in the `output` of the response, from 0. */
  output_index: number;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /**
   * The initial item. Use the `encrypted_content` of reasoning from the matching done event
   * instead.
   */
  item: BetaResponseOutputItem;
}

export declare namespace BetaResponseOutputItemAddedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An output item is complete.
 *
 * @public
 */
export interface BetaResponseOutputItemDoneEvent extends BetaAgentEvent {
  type: 'response.output_item.done';
  /** Index of the output item in the `output` of the response, from 0. */
  output_index: number;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** The completed item. */
  item: BetaResponseOutputItem;
}

export declare namespace BetaResponseOutputItemDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An annotation was added to output text.
 *
 * @public
 */
export interface BetaResponseOutputTextAnnotationAddedEvent extends ResponseOutputTextAnnotationAddedEvent, BetaAgentEvent {}

export declare namespace BetaResponseOutputTextAnnotationAddedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A citation of a file. */
  export type FileCitation = ResponseOutputText.FileCitation;

  /** A citation of a web page. */
  export type URLCitation = ResponseOutputText.URLCitation;

  /** A citation of a file in a container. */
  export type ContainerFileCitation = ResponseOutputText.ContainerFileCitation;

  /** A reference to a file created by the model. */
  export type FilePath = ResponseOutputText.FilePath;
}

/**
 * The response is queued.
 *
 * @public
 */
export interface BetaResponseQueuedEvent extends BetaAgentEvent {
  type: 'response.queued';
  /** Current state of the response. */
  response: BetaResponse;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

export declare namespace BetaResponseQueuedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A part of the reasoning summary has started.
 *
 * @public
 */
export interface BetaResponseReasoningSummaryPartAddedEvent extends ResponseReasoningSummaryPartAddedEvent, BetaAgentEvent {}

export declare namespace BetaResponseReasoningSummaryPartAddedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** The initial part. */
  export interface Part extends ResponseReasoningSummaryPartAddedEvent.Part {}
}

/**
 * A part of the reasoning summary is complete.
 *
 * @public
 */
export interface BetaResponseReasoningSummaryPartDoneEvent extends ResponseReasoningSummaryPartDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseReasoningSummaryPartDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** The completed part. */
  export interface Part extends ResponseReasoningSummaryPartDoneEvent.Part {}
}

/**
 * The next piece of the reasoning summary.
 *
 * @public
 */
export interface BetaResponseReasoningSummaryTextDeltaEvent extends ResponseReasoningSummaryTextDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseReasoningSummaryTextDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The text of a part of the reasoning summary is complete.
 *
 * @public
 */
export interface BetaResponseReasoningSummaryTextDoneEvent extends ResponseReasoningSummaryTextDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseReasoningSummaryTextDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of the reasoning text.
 *
 * @public
 */
export interface BetaResponseReasoningTextDeltaEvent extends ResponseReasoningTextDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseReasoningTextDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The reasoning text is complete.
 *
 * @public
 */
export interface BetaResponseReasoningTextDoneEvent extends ResponseReasoningTextDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseReasoningTextDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of a refusal.
 *
 * @public
 */
export interface BetaResponseRefusalDeltaEvent extends ResponseRefusalDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseRefusalDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A refusal is complete.
 *
 * @public
 */
export interface BetaResponseRefusalDoneEvent extends ResponseRefusalDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseRefusalDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A command was added to a shell call.
 *
 * @public
 */
export interface BetaResponseShellCallCommandAddedEvent extends ResponseShellCallCommandAddedEvent {
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseShellCallCommandAddedEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandAddedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of a shell command.
 *
 * @public
 */
export interface BetaResponseShellCallCommandDeltaEvent extends ResponseShellCallCommandDeltaEvent {
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseShellCallCommandDeltaEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A shell command is complete.
 *
 * @public
 */
export interface BetaResponseShellCallCommandDoneEvent extends ResponseShellCallCommandDoneEvent {
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseShellCallCommandDoneEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of a shell command's output.
 *
 * @public
 */
export interface BetaResponseShellCallOutputContentDeltaEvent extends ResponseShellCallOutputContentDeltaEvent {
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseShellCallOutputContentDeltaEvent.Agent;
}

export declare namespace BetaResponseShellCallOutputContentDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A piece of a shell command's output. */
  export interface Delta extends ResponseShellCallOutputContentDeltaEvent.Delta {}
}

/**
 * The output of a shell command is complete.
 *
 * @public
 */
export interface BetaResponseShellCallOutputContentDoneEvent extends ResponseShellCallOutputContentDoneEvent {
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseShellCallOutputContentDoneEvent.Agent;
}

export declare namespace BetaResponseShellCallOutputContentDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Output and outcome of one command. */
  export type Output = ResponseFunctionShellToolCallOutput.Output;

  export namespace Output {
    /** The command exceeded its time limit. */
    export type Timeout = ResponseFunctionShellToolCallOutput.Output.Timeout;

    /** The command exited on its own. */
    export type Exit = ResponseFunctionShellToolCallOutput.Output.Exit;
  }
}

/**
 * An event of a streamed response, identified by `type`.
 *
 * @public
 */
export type BetaResponseStreamEvent =
  | BetaResponseAudioDeltaEvent
  | BetaResponseAudioDoneEvent
  | BetaResponseAudioTranscriptDeltaEvent
  | BetaResponseAudioTranscriptDoneEvent
  | BetaResponseCodeInterpreterCallCodeDeltaEvent
  | BetaResponseCodeInterpreterCallCodeDoneEvent
  | BetaResponseCodeInterpreterCallCompletedEvent
  | BetaResponseCodeInterpreterCallInProgressEvent
  | BetaResponseCodeInterpreterCallInterpretingEvent
  | BetaResponseCompletedEvent
  | BetaResponseContentPartAddedEvent
  | BetaResponseContentPartDoneEvent
  | BetaResponseCreatedEvent
  | BetaResponseErrorEvent
  | BetaResponseFileSearchCallCompletedEvent
  | BetaResponseFileSearchCallInProgressEvent
  | BetaResponseFileSearchCallSearchingEvent
  | BetaResponseFunctionCallArgumentsDeltaEvent
  | BetaResponseFunctionCallArgumentsDoneEvent
  | BetaResponseShellCallCommandAddedEvent
  | BetaResponseShellCallCommandDeltaEvent
  | BetaResponseShellCallCommandDoneEvent
  | BetaResponseShellCallOutputContentDeltaEvent
  | BetaResponseShellCallOutputContentDoneEvent
  | BetaResponseInProgressEvent
  | BetaResponseFailedEvent
  | BetaResponseIncompleteEvent
  | BetaResponseOutputItemAddedEvent
  | BetaResponseOutputItemDoneEvent
  | BetaResponseReasoningSummaryPartAddedEvent
  | BetaResponseReasoningSummaryPartDoneEvent
  | BetaResponseReasoningSummaryTextDeltaEvent
  | BetaResponseReasoningSummaryTextDoneEvent
  | BetaResponseReasoningTextDeltaEvent
  | BetaResponseReasoningTextDoneEvent
  | BetaResponseRefusalDeltaEvent
  | BetaResponseRefusalDoneEvent
  | BetaResponseTextDeltaEvent
  | BetaResponseTextDoneEvent
  | BetaResponseWebSearchCallCompletedEvent
  | BetaResponseWebSearchCallInProgressEvent
  | BetaResponseWebSearchCallSearchingEvent
  | BetaResponseImageGenCallCompletedEvent
  | BetaResponseImageGenCallGeneratingEvent
  | BetaResponseImageGenCallInProgressEvent
  | BetaResponseImageGenCallPartialImageEvent
  | BetaResponseMcpCallArgumentsDeltaEvent
  | BetaResponseMcpCallArgumentsDoneEvent
  | BetaResponseMcpCallCompletedEvent
  | BetaResponseMcpCallFailedEvent
  | BetaResponseMcpCallInProgressEvent
  | BetaResponseMcpListToolsCompletedEvent
  | BetaResponseMcpListToolsFailedEvent
  | BetaResponseMcpListToolsInProgressEvent
  | BetaResponseOutputTextAnnotationAddedEvent
  | BetaResponseQueuedEvent
  | BetaResponseCustomToolCallInputDeltaEvent
  | BetaResponseCustomToolCallInputDoneEvent
  | BetaResponseCompactionCompactingEvent;

/**
 * The next piece of output text.
 *
 * @public
 */
export interface BetaResponseTextDeltaEvent extends ResponseTextDeltaEvent, BetaAgentEvent {}

export declare namespace BetaResponseTextDeltaEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Log probability of a token in a stream. */
  export type Logprob = ResponseTextDeltaEvent.Logprob;

  export namespace Logprob {
    /** Most likely alternatives at this position, at most 20. */
    export type TopLogprob = ResponseTextDeltaEvent.Logprob.TopLogprob;
  }
}

/**
 * A text part is complete.
 *
 * @public
 */
export interface BetaResponseTextDoneEvent extends ResponseTextDoneEvent, BetaAgentEvent {}

export declare namespace BetaResponseTextDoneEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Log probability of a token in a stream. */
  export type Logprob = ResponseTextDeltaEvent.Logprob;

  export namespace Logprob {
    /** Most likely alternatives at this position, at most 20. */
    export type TopLogprob = ResponseTextDeltaEvent.Logprob.TopLogprob;
  }
}

/**
 * A web search has finished.
 *
 * @public
 */
export interface BetaResponseWebSearchCallCompletedEvent extends ResponseWebSearchCallCompletedEvent, BetaAgentEvent {}

export declare namespace BetaResponseWebSearchCallCompletedEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A web search has started.
 *
 * @public
 */
export interface BetaResponseWebSearchCallInProgressEvent extends ResponseWebSearchCallInProgressEvent, BetaAgentEvent {}

export declare namespace BetaResponseWebSearchCallInProgressEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A web search is running.
 *
 * @public
 */
export interface BetaResponseWebSearchCallSearchingEvent extends ResponseWebSearchCallSearchingEvent, BetaAgentEvent {}

export declare namespace BetaResponseWebSearchCallSearchingEvent {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCompactionCompactingEvent extends ResponseCompactionCompactingEvent {
  agent?: BetaResponseCompactionCompactingEvent.Agent;
}

export declare namespace BetaResponseCompactionCompactingEvent {
  export interface Agent {
    agent_name: string;
  }
}

export type { ResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent };

/** @public */
export interface BetaResponseSteerEvent {
  input: BetaResponseSteerInput;
  previous_response_id: string;
  type: 'response.steer';
}

/** @public */
export interface BetaResponseSteerFailedEvent {
  error: BetaResponseSteerFailedEvent.Error;
  sequence_number: number;
  steer: BetaResponseSteerFailedEvent.Steer;
  type: 'response.steer.failed';
  stream_id?: string;
}

export declare namespace BetaResponseSteerFailedEvent {
  export type Error = ResponseSteerFailedEvent.Error;

  export interface Steer {
    input: BetaResponseSteerInput;
    previous_response_id: string;
    id?: string;
  }
}

export type { ResponseSteerPendingEvent as BetaResponseSteerPendingEvent };

/**
 * An event in a multi-agent response.
 *
 * @internal
 */
export interface BetaAgentEvent {
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
}

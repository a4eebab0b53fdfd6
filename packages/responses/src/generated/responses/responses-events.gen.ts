// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponseFunctionShellToolCallOutput } from './responses-calls.gen.js';
import type { ResponseOutputRefusal, ResponseOutputText } from './responses-content.gen.js';
import type { ResponseOutputItem } from './responses-items.gen.js';
import type {
  ResponseSteerErrorCode,
  ResponseSteerInput,
  ResponseSteerPendingReason,
  ResponseSteerRequiredInput,
} from './responses-tools.gen.js';
import type { Response } from './responses-types.gen.js';

/**
 * The next piece of audio.
 *
 * @public
 */
export interface ResponseAudioDeltaEvent {
  type: 'response.audio.delta';
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** Piece of audio, base64-encoded. */
  delta: string;
}

/**
 * The audio is complete.
 *
 * @public
 */
export interface ResponseAudioDoneEvent {
  type: 'response.audio.done';
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * The next piece of the transcript of the audio.
 *
 * @public
 */
export interface ResponseAudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta';
  /** Piece of the transcript. */
  delta: string;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * The transcript of the audio is complete.
 *
 * @public
 */
export interface ResponseAudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done';
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * The next piece of the code to run.
 *
 * @public
 */
export interface ResponseCodeInterpreterCallCodeDeltaEvent extends OutputItemEvent {
  type: 'response.code_interpreter_call_code.delta';
  /** Piece of code. */
  delta: string;
}

/**
 * The code to run is complete.
 *
 * @public
 */
export interface ResponseCodeInterpreterCallCodeDoneEvent extends OutputItemEvent {
  type: 'response.code_interpreter_call_code.done';
  /** The complete code. */
  code: string;
}

/**
 * A code interpreter call has finished.
 *
 * @public
 */
export interface ResponseCodeInterpreterCallCompletedEvent extends OutputItemEvent {
  type: 'response.code_interpreter_call.completed';
}

/**
 * A code interpreter call has started.
 *
 * @public
 */
export interface ResponseCodeInterpreterCallInProgressEvent extends OutputItemEvent {
  type: 'response.code_interpreter_call.in_progress';
}

/**
 * The code is running.
 *
 * @public
 */
export interface ResponseCodeInterpreterCallInterpretingEvent extends OutputItemEvent {
  type: 'response.code_interpreter_call.interpreting';
}

/**
 * The response is complete. Last event of a successful stream.
 *
 * @public
 */
export interface ResponseCompletedEvent {
  type: 'response.completed';
  /** The completed response. */
  response: Response;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * A content part has started.
 *
 * @public
 */
export interface ResponseContentPartAddedEvent extends OutputItemEvent {
  type: 'response.content_part.added';
  /** Index of the content part in its item, from 0. */
  content_index: number;
  /** The initial part. */
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartAddedEvent.ReasoningText;
}

export declare namespace ResponseContentPartAddedEvent {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/**
 * A content part is complete.
 *
 * @public
 */
export interface ResponseContentPartDoneEvent extends OutputItemEvent {
  type: 'response.content_part.done';
  /** Index of the content part in its item, from 0. */
  content_index: number;
  /** The completed part. */
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartDoneEvent.ReasoningText;
}

export declare namespace ResponseContentPartDoneEvent {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/**
 * The response has been created. First event of a stream.
 *
 * @public
 */
export interface ResponseCreatedEvent {
  type: 'response.created';
  /** The initial response. */
  response: Response;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * The next piece of a custom tool's input.
 *
 * @public
 */
export interface ResponseCustomToolCallInputDeltaEvent extends OutputItemEvent {
  type: 'response.custom_tool_call_input.delta';
  /** Piece of the input. */
  delta: string;
}

/**
 * The input of a custom tool is complete.
 *
 * @public
 */
export interface ResponseCustomToolCallInputDoneEvent extends OutputItemEvent {
  type: 'response.custom_tool_call_input.done';
  /** The complete input. */
  input: string;
}

/**
 * An error that ended the stream.
 *
 * @public
 */
export interface ResponseErrorEvent {
  type: 'error';
  /** Machine-readable error code; may be null. */
  code: string | null;
  /** Description of the error. */
  message: string;
  /** Request parameter that caused the error, if any. */
  param: string | null;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * The response failed. Last event of the stream.
 *
 * @public
 */
export interface ResponseFailedEvent {
  type: 'response.failed';
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** The response, with its `error`. */
  response: Response;
}

/**
 * A file search has finished.
 *
 * @public
 */
export interface ResponseFileSearchCallCompletedEvent extends OutputItemEvent {
  type: 'response.file_search_call.completed';
}

/**
 * A file search has started.
 *
 * @public
 */
export interface ResponseFileSearchCallInProgressEvent extends OutputItemEvent {
  type: 'response.file_search_call.in_progress';
}

/**
 * A file search is running.
 *
 * @public
 */
export interface ResponseFileSearchCallSearchingEvent extends OutputItemEvent {
  type: 'response.file_search_call.searching';
}

/**
 * The next piece of a function call's arguments.
 *
 * @public
 */
export interface ResponseFunctionCallArgumentsDeltaEvent extends OutputItemEvent {
  type: 'response.function_call_arguments.delta';
  /** Piece of the JSON string. */
  delta: string;
}

/**
 * The arguments of a function call are complete.
 *
 * @public
 */
export interface ResponseFunctionCallArgumentsDoneEvent extends OutputItemEvent {
  type: 'response.function_call_arguments.done';
  /** Name of the function to call. */
  name: string;
  /** The complete JSON string. */
  arguments: string;
}

/**
 * An image generation has completed.
 *
 * @public
 */
export interface ResponseImageGenCallCompletedEvent extends OutputItemEvent {
  type: 'response.image_generation_call.completed';
}

/**
 * An image is being generated.
 *
 * @public
 */
export interface ResponseImageGenCallGeneratingEvent extends OutputItemEvent {
  type: 'response.image_generation_call.generating';
}

/**
 * An image generation has started.
 *
 * @public
 */
export interface ResponseImageGenCallInProgressEvent extends OutputItemEvent {
  type: 'response.image_generation_call.in_progress';
}

/**
 * An intermediate image is available.
 *
 * @public
 */
export interface ResponseImageGenCallPartialImageEvent extends OutputItemEvent {
  type: 'response.image_generation_call.partial_image';
  /** Index of the intermediate image, from 0. */
  partial_image_index: number;
  /** The image, base64-encoded. */
  partial_image_b64: string;
  /** Size in use. */
  size?: string;
  /** Quality in use. */
  quality?: string;
  /** Background in use. */
  background?: string;
  /** File format in use. */
  output_format?: string;
}

/**
 * The response is being generated.
 *
 * @public
 */
export interface ResponseInProgressEvent {
  type: 'response.in_progress';
  /** Current state of the response. */
  response: Response;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * The response ended prematurely. Last event of the stream.
 *
 * @public
 */
export interface ResponseIncompleteEvent {
  type: 'response.incomplete';
  /** The response, with its `incomplete_details`. */
  response: Response;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * The next piece of the arguments of an MCP call.
 *
 * @public
 */
export interface ResponseMcpCallArgumentsDeltaEvent extends OutputItemEvent {
  type: 'response.mcp_call_arguments.delta';
  /** Piece of the JSON string. */
  delta: string;
}

/**
 * The arguments of an MCP call are complete.
 *
 * @public
 */
export interface ResponseMcpCallArgumentsDoneEvent extends OutputItemEvent {
  type: 'response.mcp_call_arguments.done';
  /** The complete JSON string. */
  arguments: string;
}

/**
 * An MCP call has succeeded.
 *
 * @public
 */
export interface ResponseMcpCallCompletedEvent extends OutputItemEvent {
  type: 'response.mcp_call.completed';
}

/**
 * An MCP call has failed.
 *
 * @public
 */
export interface ResponseMcpCallFailedEvent extends OutputItemEvent {
  type: 'response.mcp_call.failed';
}

/**
 * An MCP call has started.
 *
 * @public
 */
export interface ResponseMcpCallInProgressEvent extends OutputItemEvent {
  type: 'response.mcp_call.in_progress';
}

/**
 * The tools of an MCP server were listed.
 *
 * @public
 */
export interface ResponseMcpListToolsCompletedEvent extends OutputItemEvent {
  type: 'response.mcp_list_tools.completed';
}

/**
 * The tools of an MCP server could not be listed.
 *
 * @public
 */
export interface ResponseMcpListToolsFailedEvent extends OutputItemEvent {
  type: 'response.mcp_list_tools.failed';
}

/**
 * The tools of an MCP server are being listed.
 *
 * @public
 */
export interface ResponseMcpListToolsInProgressEvent extends OutputItemEvent {
  type: 'response.mcp_list_tools.in_progress';
}

/**
 * An output item has started.
 *
 * @public
 */
export interface ResponseOutputItemAddedEvent {
  type: 'response.output_item.added';
  /** Index of the output item in the `output` of the response, from 0. */
  output_index: number;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /**
   * The initial item. Use the `encrypted_content` of reasoning from the matching done event
   * instead.
   */
  item: ResponseOutputItem;
}

/**
 * An output item is complete.
 *
 * @public
 */
export interface ResponseOutputItemDoneEvent {
  type: 'response.output_item.done';
  /** Index of the output item in the `output` of the response, from 0. */
  output_index: number;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** The completed item. */
  item: ResponseOutputItem;
}

/**
 * An annotation was added to output text.
 *
 * @public
 */
export interface ResponseOutputTextAnnotationAddedEvent extends OutputItemEvent {
  type: 'response.output_text.annotation.added';
  /** Index of the content part in its item, from 0. */
  content_index: number;
  /** Index of the annotation in its content part, from 0. */
  annotation_index: number;
  /** The citation or file path that was added. */
  annotation:
    | ResponseOutputTextAnnotationAddedEvent.FileCitation
    | ResponseOutputTextAnnotationAddedEvent.URLCitation
    | ResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | ResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
}

export declare namespace ResponseOutputTextAnnotationAddedEvent {
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
export interface ResponseQueuedEvent {
  type: 'response.queued';
  /** Current state of the response. */
  response: Response;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * A part of the reasoning summary has started.
 *
 * @public
 */
export interface ResponseReasoningSummaryPartAddedEvent extends OutputItemEvent {
  type: 'response.reasoning_summary_part.added';
  /** Index of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** The initial part. */
  part: ResponseReasoningSummaryPartAddedEvent.Part;
}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  /** The initial part. */
  export interface Part {
    type: 'summary_text';
    /** Text of the part. */
    text: string;
  }
}

/**
 * A part of the reasoning summary is complete.
 *
 * @public
 */
export interface ResponseReasoningSummaryPartDoneEvent extends OutputItemEvent {
  type: 'response.reasoning_summary_part.done';
  /** Index of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** The completed part. */
  part: ResponseReasoningSummaryPartDoneEvent.Part;
  /** `incomplete` if generation was interrupted; otherwise absent. */
  status?: 'incomplete';
}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  /** The completed part. */
  export interface Part {
    type: 'summary_text';
    /** Text of the part. */
    text: string;
  }
}

/**
 * The next piece of the reasoning summary.
 *
 * @public
 */
export interface ResponseReasoningSummaryTextDeltaEvent extends OutputItemEvent {
  type: 'response.reasoning_summary_text.delta';
  /** Index of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** Piece of text. */
  delta: string;
}

/**
 * The text of a part of the reasoning summary is complete.
 *
 * @public
 */
export interface ResponseReasoningSummaryTextDoneEvent extends OutputItemEvent {
  type: 'response.reasoning_summary_text.done';
  /** Index of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** The complete text. */
  text: string;
}

/**
 * The next piece of the reasoning text.
 *
 * @public
 */
export interface ResponseReasoningTextDeltaEvent extends OutputItemEvent {
  type: 'response.reasoning_text.delta';
  /** Index of the content part in its item, from 0. */
  content_index: number;
  /** Piece of text. */
  delta: string;
}

/**
 * The reasoning text is complete.
 *
 * @public
 */
export interface ResponseReasoningTextDoneEvent extends OutputItemEvent {
  type: 'response.reasoning_text.done';
  /** Index of the content part in its item, from 0. */
  content_index: number;
  /** The complete text. */
  text: string;
}

/**
 * The next piece of a refusal.
 *
 * @public
 */
export interface ResponseRefusalDeltaEvent extends OutputItemEvent {
  type: 'response.refusal.delta';
  /** Index of the content part in its item, from 0. */
  content_index: number;
  /** Piece of text. */
  delta: string;
}

/**
 * A refusal is complete.
 *
 * @public
 */
export interface ResponseRefusalDoneEvent extends OutputItemEvent {
  type: 'response.refusal.done';
  /** Index of the content part in its item, from 0. */
  content_index: number;
  /** The complete refusal. */
  refusal: string;
}

/**
 * A command was added to a shell call.
 *
 * @public
 */
export interface ResponseShellCallCommandAddedEvent {
  type: 'response.shell_call_command.added';
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** Index of the output item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the shell command in its call, from 0. */
  command_index: number;
  /** The initial command. */
  command: string;
}

/**
 * The next piece of a shell command.
 *
 * @public
 */
export interface ResponseShellCallCommandDeltaEvent {
  type: 'response.shell_call_command.delta';
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** Index of the output item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the shell command in its call, from 0. */
  command_index: number;
  /** Piece of the command. */
  delta: string;
  /** Random padding that hides the true length of the event. */
  obfuscation?: string;
}

/**
 * A shell command is complete.
 *
 * @public
 */
export interface ResponseShellCallCommandDoneEvent {
  type: 'response.shell_call_command.done';
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
  /** Index of the output item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the shell command in its call, from 0. */
  command_index: number;
  /** The complete command. */
  command: string;
}

/**
 * The next piece of a shell command's output.
 *
 * @public
 */
export interface ResponseShellCallOutputContentDeltaEvent extends OutputItemEvent {
  type: 'response.shell_call_output_content.delta';
  /** Index of the shell command in its call, from 0. */
  command_index: number;
  /** Piece of stdout or stderr. */
  delta: ResponseShellCallOutputContentDeltaEvent.Delta;
}

export declare namespace ResponseShellCallOutputContentDeltaEvent {
  /** A piece of a shell command's output. */
  export interface Delta {
    /** New standard output. */
    stdout?: string;
    /** New standard error. */
    stderr?: string;
  }
}

/**
 * The output of a shell command is complete.
 *
 * @public
 */
export interface ResponseShellCallOutputContentDoneEvent extends OutputItemEvent {
  type: 'response.shell_call_output_content.done';
  /** Index of the shell command in its call, from 0. */
  command_index: number;
  /** The complete output, with its outcome. */
  output: ResponseShellCallOutputContentDoneEvent.Output[];
}

export declare namespace ResponseShellCallOutputContentDoneEvent {
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
export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseErrorEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseInProgressEvent
  | ResponseFailedEvent
  | ResponseIncompleteEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent
  | ResponseCompactionCompactingEvent;

/**
 * The next piece of output text.
 *
 * @public
 */
export interface ResponseTextDeltaEvent extends OutputItemEvent {
  type: 'response.output_text.delta';
  /** Index of the content part in its item, from 0. */
  content_index: number;
  /** Piece of text. */
  delta: string;
  /** Log probabilities of the tokens in this piece. */
  logprobs: ResponseTextDeltaEvent.Logprob[];
}

export declare namespace ResponseTextDeltaEvent {
  /** Log probability of a token in a stream. */
  export interface Logprob {
    /** Text of the token, which may be part of a word. */
    token: string;
    /** Natural logarithm of the probability. */
    logprob: number;
    /** Most likely alternatives at this position, at most 20. */
    top_logprobs?: Logprob.TopLogprob[];
  }

  export namespace Logprob {
    /** Most likely alternatives at this position, at most 20. */
    export interface TopLogprob {
      /** The alternative token. */
      token?: string;
      /** Natural logarithm of the probability. */
      logprob?: number;
    }
  }
}

/**
 * A text part is complete.
 *
 * @public
 */
export interface ResponseTextDoneEvent extends OutputItemEvent {
  type: 'response.output_text.done';
  /** Index of the content part in its item, from 0. */
  content_index: number;
  /** The complete text. */
  text: string;
  /** Log probabilities of the tokens. */
  logprobs: ResponseTextDoneEvent.Logprob[];
}

export declare namespace ResponseTextDoneEvent {
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
export interface ResponseWebSearchCallCompletedEvent extends OutputItemEvent {
  type: 'response.web_search_call.completed';
}

/**
 * A web search has started.
 *
 * @public
 */
export interface ResponseWebSearchCallInProgressEvent extends OutputItemEvent {
  type: 'response.web_search_call.in_progress';
}

/**
 * A web search is running.
 *
 * @public
 */
export interface ResponseWebSearchCallSearchingEvent extends OutputItemEvent {
  type: 'response.web_search_call.searching';
}

/** @public */
export interface ResponseCompactionCompactingEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.compaction.compacting';
}

/** @public */
export interface ResponseSteerAcceptedEvent {
  sequence_number: number;
  steer: ResponseSteerAcceptedEvent.Steer;
  type: 'response.steer.accepted';
  stream_id?: string;
}

export declare namespace ResponseSteerAcceptedEvent {
  export interface Steer {
    id: string;
    previous_response_id: string;
  }
}

/** @public */
export interface ResponseSteerEvent {
  input: ResponseSteerInput;
  previous_response_id: string;
  type: 'response.steer';
}

/** @public */
export interface ResponseSteerFailedEvent {
  error: ResponseSteerFailedEvent.Error;
  sequence_number: number;
  steer: ResponseSteerFailedEvent.Steer;
  type: 'response.steer.failed';
  stream_id?: string;
}

export declare namespace ResponseSteerFailedEvent {
  export interface Error {
    code: ResponseSteerErrorCode;
    message: string;
    type: 'invalid_request_error';
  }

  export interface Steer {
    input: ResponseSteerInput;
    previous_response_id: string;
    id?: string;
  }
}

/** @public */
export interface ResponseSteerPendingEvent {
  reason: ResponseSteerPendingReason;
  required_input: ResponseSteerRequiredInput[];
  sequence_number: number;
  steer: ResponseSteerPendingEvent.Steer;
  type: 'response.steer.pending';
  stream_id?: string;
}

export declare namespace ResponseSteerPendingEvent {
  export interface Steer {
    id: string;
    previous_response_id: string;
  }
}

/**
 * An event of an output item of a response.
 *
 * @internal
 */
export interface OutputItemEvent {
  /** ID of the output item of the event. */
  item_id: string;
  /** Index of the output item in the `output` of the response, from 0. */
  output_index: number;
  /** Position of the event in the stream; increases with every event. */
  sequence_number: number;
}

/**
 * An event on a WebSocket shared by several responses.
 *
 * @internal
 */
export interface SharedConnectionEvent {
  /** Stream of the event, if its request specified one. */
  stream_id?: string;
}

// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type {
  ResponseOutputItem,
  ResponseOutputRefusal,
  ResponseOutputText,
} from './responses-items.gen.js';
import type { Response } from './responses.gen.js';

/** @public */
export interface ResponseAudioDeltaEvent {
  type: 'response.audio.delta';
  sequence_number: number;
  delta: string;
}

/** @public */
export interface ResponseAudioDoneEvent {
  type: 'response.audio.done';
  sequence_number: number;
}

/** @public */
export interface ResponseAudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta';
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseAudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done';
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  type: 'response.code_interpreter_call_code.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
  type: 'response.code_interpreter_call_code.done';
  output_index: number;
  item_id: string;
  code: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallCompletedEvent {
  type: 'response.code_interpreter_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallInProgressEvent {
  type: 'response.code_interpreter_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  type: 'response.code_interpreter_call.interpreting';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseCompletedEvent {
  type: 'response.completed';
  response: Response;
  sequence_number: number;
}

/** @public */
export interface ResponseContentPartAddedEvent {
  type: 'response.content_part.added';
  item_id: string;
  output_index: number;
  content_index: number;
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartAddedEvent.ReasoningText;
  sequence_number: number;
}

export declare namespace ResponseContentPartAddedEvent {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface ResponseContentPartDoneEvent {
  type: 'response.content_part.done';
  item_id: string;
  output_index: number;
  content_index: number;
  sequence_number: number;
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartDoneEvent.ReasoningText;
}

export declare namespace ResponseContentPartDoneEvent {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface ResponseCreatedEvent {
  type: 'response.created';
  response: Response;
  sequence_number: number;
}

/** @public */
export interface ResponseCustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta';
  sequence_number: number;
  output_index: number;
  item_id: string;
  delta: string;
}

/** @public */
export interface ResponseCustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done';
  sequence_number: number;
  output_index: number;
  item_id: string;
  input: string;
}

/** @public */
export interface ResponseErrorEvent {
  type: 'error';
  code: string | null;
  message: string;
  param: string | null;
  sequence_number: number;
}

/** @public */
export interface ResponseFailedEvent {
  type: 'response.failed';
  sequence_number: number;
  response: Response;
}

/** @public */
export interface ResponseFileSearchCallCompletedEvent {
  type: 'response.file_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseFileSearchCallInProgressEvent {
  type: 'response.file_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseFileSearchCallSearchingEvent {
  type: 'response.file_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta';
  item_id: string;
  output_index: number;
  sequence_number: number;
  delta: string;
}

/** @public */
export interface ResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  item_id: string;
  name: string;
  output_index: number;
  sequence_number: number;
  arguments: string;
}

/** @public */
export interface ResponseImageGenCallCompletedEvent {
  type: 'response.image_generation_call.completed';
  output_index: number;
  sequence_number: number;
  item_id: string;
}

/** @public */
export interface ResponseImageGenCallGeneratingEvent {
  type: 'response.image_generation_call.generating';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseImageGenCallInProgressEvent {
  type: 'response.image_generation_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseImageGenCallPartialImageEvent {
  type: 'response.image_generation_call.partial_image';
  output_index: number;
  item_id: string;
  sequence_number: number;
  partial_image_index: number;
  partial_image_b64: string;
  size?: string;
  quality?: string;
  background?: string;
  output_format?: string;
}

/** @public */
export interface ResponseInProgressEvent {
  type: 'response.in_progress';
  response: Response;
  sequence_number: number;
}

/** @public */
export interface ResponseIncompleteEvent {
  type: 'response.incomplete';
  response: Response;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done';
  output_index: number;
  item_id: string;
  arguments: string;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpCallCompletedEvent {
  type: 'response.mcp_call.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpCallFailedEvent {
  type: 'response.mcp_call.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpCallInProgressEvent {
  type: 'response.mcp_call.in_progress';
  sequence_number: number;
  output_index: number;
  item_id: string;
}

/** @public */
export interface ResponseMcpListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseMcpListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress';
  item_id: string;
  output_index: number;
  sequence_number: number;
}

/** @public */
export interface ResponseOutputItemAddedEvent {
  type: 'response.output_item.added';
  output_index: number;
  sequence_number: number;
  item: ResponseOutputItem;
}

/** @public */
export interface ResponseOutputItemDoneEvent {
  type: 'response.output_item.done';
  output_index: number;
  sequence_number: number;
  item: ResponseOutputItem;
}

/** @public */
export interface ResponseOutputTextAnnotationAddedEvent {
  type: 'response.output_text.annotation.added';
  item_id: string;
  output_index: number;
  content_index: number;
  annotation_index: number;
  sequence_number: number;
  annotation:
    | ResponseOutputTextAnnotationAddedEvent.FileCitation
    | ResponseOutputTextAnnotationAddedEvent.URLCitation
    | ResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | ResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
}

export declare namespace ResponseOutputTextAnnotationAddedEvent {
  /** A citation of a file. */
  export interface FileCitation {
    /** Always `file_citation`. Default: `file_citation`. */
    type: 'file_citation';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index into the file list. */
    index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A citation of a web page. */
  export interface URLCitation {
    /** Always `url_citation`. Default: `url_citation`. */
    type: 'url_citation';
    /** URL of the page. */
    url: string;
    /** Offset in the text at which the citation starts, characters. */
    start_index: number;
    /** Offset in the text at which the citation ends, characters. */
    end_index: number;
    /** Title of the page. */
    title: string;
  }

  /** A citation of a file in a container. */
  export interface ContainerFileCitation {
    /** Always `container_file_citation`. Default: `container_file_citation`. */
    type: 'container_file_citation';
    /** ID of the container. */
    container_id: string;
    /** ID of the file. */
    file_id: string;
    /** Offset in the text at which the citation starts, characters. */
    start_index: number;
    /** Offset in the text at which the citation ends, characters. */
    end_index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A reference to a file that the model made. */
  export interface FilePath {
    /** Always `file_path`. */
    type: 'file_path';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index into the file list. */
    index: number;
  }
}

/** @public */
export interface ResponseQueuedEvent {
  type: 'response.queued';
  response: Response;
  sequence_number: number;
}

/** @public */
export interface ResponseReasoningSummaryPartAddedEvent {
  type: 'response.reasoning_summary_part.added';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: ResponseReasoningSummaryPartAddedEvent.Part;
}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  export interface Part {
    type: 'summary_text';
    text: string;
  }
}

/** @public */
export interface ResponseReasoningSummaryPartDoneEvent {
  type: 'response.reasoning_summary_part.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: ResponseReasoningSummaryPartDoneEvent.Part;
  status?: 'incomplete';
}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  export interface Part {
    type: 'summary_text';
    text: string;
  }
}

/** @public */
export interface ResponseReasoningSummaryTextDeltaEvent {
  type: 'response.reasoning_summary_text.delta';
  item_id: string;
  output_index: number;
  summary_index: number;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseReasoningSummaryTextDoneEvent {
  type: 'response.reasoning_summary_text.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  text: string;
  sequence_number: number;
}

/** @public */
export interface ResponseReasoningTextDeltaEvent {
  type: 'response.reasoning_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseReasoningTextDoneEvent {
  type: 'response.reasoning_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
}

/** @public */
export interface ResponseRefusalDeltaEvent {
  type: 'response.refusal.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
}

/** @public */
export interface ResponseRefusalDoneEvent {
  type: 'response.refusal.done';
  item_id: string;
  output_index: number;
  content_index: number;
  refusal: string;
  sequence_number: number;
}

/** @public */
export interface ResponseShellCallCommandAddedEvent {
  /** Default: `response.shell_call_command.added`. */
  type: 'response.shell_call_command.added';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
}

/** @public */
export interface ResponseShellCallCommandDeltaEvent {
  /** Default: `response.shell_call_command.delta`. */
  type: 'response.shell_call_command.delta';
  sequence_number: number;
  output_index: number;
  command_index: number;
  delta: string;
  obfuscation?: string;
}

/** @public */
export interface ResponseShellCallCommandDoneEvent {
  /** Default: `response.shell_call_command.done`. */
  type: 'response.shell_call_command.done';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
}

/** @public */
export interface ResponseShellCallOutputContentDeltaEvent {
  /** Default: `response.shell_call_output_content.delta`. */
  type: 'response.shell_call_output_content.delta';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
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

/** @public */
export interface ResponseShellCallOutputContentDoneEvent {
  /** Default: `response.shell_call_output_content.done`. */
  type: 'response.shell_call_output_content.done';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  output: Array<ResponseShellCallOutputContentDoneEvent.Output>;
}

export declare namespace ResponseShellCallOutputContentDoneEvent {
  /** What one command printed, and how it ended. */
  export interface Output {
    /** Standard output. */
    stdout: string;
    /** Standard error. */
    stderr: string;
    /** Exit code, or the fact of a timeout. */
    outcome:
      | ResponseShellCallOutputContentDoneEvent.Output.Timeout
      | ResponseShellCallOutputContentDoneEvent.Output.Exit;
    /** Identifies the actor who created the item. */
    created_by?: string;
  }

  export namespace Output {
    /** The command ran into its time limit. */
    export interface Timeout {
      /** Always `timeout`. Default: `timeout`. */
      type: 'timeout';
    }

    /** The command ended by itself. */
    export interface Exit {
      /** Always `exit`. Default: `exit`. */
      type: 'exit';
      /** Exit code of the process. */
      exit_code: number;
    }
  }
}

/** @public */
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
  | ResponseCustomToolCallInputDoneEvent;

/** @public */
export interface ResponseTextDeltaEvent {
  type: 'response.output_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  logprobs: Array<ResponseTextDeltaEvent.Logprob>;
}

export declare namespace ResponseTextDeltaEvent {
  /** Log probability of a token in a stream. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Array<ResponseTextDeltaEvent.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    /** Most likely alternatives at this place, at most 20. */
    export interface TopLogprob {
      /** The alternative token. */
      token?: string;
      /** Its natural-log probability. */
      logprob?: number;
    }
  }
}

/** @public */
export interface ResponseTextDoneEvent {
  type: 'response.output_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
  logprobs: Array<ResponseTextDoneEvent.Logprob>;
}

export declare namespace ResponseTextDoneEvent {
  /** Log probability of a token in a stream. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Array<ResponseTextDoneEvent.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    /** Most likely alternatives at this place, at most 20. */
    export interface TopLogprob {
      /** The alternative token. */
      token?: string;
      /** Its natural-log probability. */
      logprob?: number;
    }
  }
}

/** @public */
export interface ResponseWebSearchCallCompletedEvent {
  type: 'response.web_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseWebSearchCallInProgressEvent {
  type: 'response.web_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

/** @public */
export interface ResponseWebSearchCallSearchingEvent {
  type: 'response.web_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
}

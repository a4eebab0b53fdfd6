// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type {
  BetaResponseOutputItem,
  BetaResponseOutputRefusal,
  BetaResponseOutputText,
} from './responses-items.gen.js';
import type { BetaResponse } from './responses.gen.js';

/** @public */
export interface BetaResponseAudioDeltaEvent {
  type: 'response.audio.delta';
  sequence_number: number;
  delta: string;
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
}

export declare namespace BetaResponseAudioDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseAudioDoneEvent {
  type: 'response.audio.done';
  sequence_number: number;
  agent?: BetaResponseAudioDoneEvent.Agent | null;
}

export declare namespace BetaResponseAudioDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseAudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta';
  delta: string;
  sequence_number: number;
  agent?: BetaResponseAudioTranscriptDeltaEvent.Agent | null;
}

export declare namespace BetaResponseAudioTranscriptDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseAudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done';
  sequence_number: number;
  agent?: BetaResponseAudioTranscriptDoneEvent.Agent | null;
}

export declare namespace BetaResponseAudioTranscriptDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallCodeDeltaEvent {
  type: 'response.code_interpreter_call_code.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallCodeDeltaEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCodeDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallCodeDoneEvent {
  type: 'response.code_interpreter_call_code.done';
  output_index: number;
  item_id: string;
  code: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallCodeDoneEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCodeDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallCompletedEvent {
  type: 'response.code_interpreter_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallInProgressEvent {
  type: 'response.code_interpreter_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCodeInterpreterCallInterpretingEvent {
  type: 'response.code_interpreter_call.interpreting';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseCodeInterpreterCallInterpretingEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallInterpretingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCompletedEvent {
  type: 'response.completed';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseCompletedEvent.Agent | null;
}

export declare namespace BetaResponseCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseContentPartAddedEvent {
  type: 'response.content_part.added';
  item_id: string;
  output_index: number;
  content_index: number;
  part:
    | BetaResponseOutputText
    | BetaResponseOutputRefusal
    | BetaResponseContentPartAddedEvent.ReasoningText;
  sequence_number: number;
  agent?: BetaResponseContentPartAddedEvent.Agent | null;
}

export declare namespace BetaResponseContentPartAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface BetaResponseContentPartDoneEvent {
  type: 'response.content_part.done';
  item_id: string;
  output_index: number;
  content_index: number;
  sequence_number: number;
  part:
    | BetaResponseOutputText
    | BetaResponseOutputRefusal
    | BetaResponseContentPartDoneEvent.ReasoningText;
  agent?: BetaResponseContentPartDoneEvent.Agent | null;
}

export declare namespace BetaResponseContentPartDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/** @public */
export interface BetaResponseCreatedEvent {
  type: 'response.created';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseCreatedEvent.Agent | null;
}

export declare namespace BetaResponseCreatedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta';
  sequence_number: number;
  output_index: number;
  item_id: string;
  delta: string;
  agent?: BetaResponseCustomToolCallInputDeltaEvent.Agent | null;
}

export declare namespace BetaResponseCustomToolCallInputDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseCustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done';
  sequence_number: number;
  output_index: number;
  item_id: string;
  input: string;
  agent?: BetaResponseCustomToolCallInputDoneEvent.Agent | null;
}

export declare namespace BetaResponseCustomToolCallInputDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseErrorEvent {
  type: 'error';
  code: string | null;
  message: string;
  param: string | null;
  sequence_number: number;
  agent?: BetaResponseErrorEvent.Agent | null;
}

export declare namespace BetaResponseErrorEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFailedEvent {
  type: 'response.failed';
  sequence_number: number;
  response: BetaResponse;
  agent?: BetaResponseFailedEvent.Agent | null;
}

export declare namespace BetaResponseFailedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFileSearchCallCompletedEvent {
  type: 'response.file_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseFileSearchCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFileSearchCallInProgressEvent {
  type: 'response.file_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseFileSearchCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFileSearchCallSearchingEvent {
  type: 'response.file_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseFileSearchCallSearchingEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallSearchingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta';
  item_id: string;
  output_index: number;
  sequence_number: number;
  delta: string;
  agent?: BetaResponseFunctionCallArgumentsDeltaEvent.Agent | null;
}

export declare namespace BetaResponseFunctionCallArgumentsDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  item_id: string;
  name: string;
  output_index: number;
  sequence_number: number;
  arguments: string;
  agent?: BetaResponseFunctionCallArgumentsDoneEvent.Agent | null;
}

export declare namespace BetaResponseFunctionCallArgumentsDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseImageGenCallCompletedEvent {
  type: 'response.image_generation_call.completed';
  output_index: number;
  sequence_number: number;
  item_id: string;
  agent?: BetaResponseImageGenCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseImageGenCallGeneratingEvent {
  type: 'response.image_generation_call.generating';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseImageGenCallGeneratingEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallGeneratingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseImageGenCallInProgressEvent {
  type: 'response.image_generation_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseImageGenCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseImageGenCallPartialImageEvent {
  type: 'response.image_generation_call.partial_image';
  output_index: number;
  item_id: string;
  sequence_number: number;
  partial_image_index: number;
  partial_image_b64: string;
  agent?: BetaResponseImageGenCallPartialImageEvent.Agent | null;
  size?: string;
  quality?: string;
  background?: string;
  output_format?: string;
}

export declare namespace BetaResponseImageGenCallPartialImageEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseInProgressEvent {
  type: 'response.in_progress';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseInProgressEvent.Agent | null;
}

export declare namespace BetaResponseInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseIncompleteEvent {
  type: 'response.incomplete';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseIncompleteEvent.Agent | null;
}

export declare namespace BetaResponseIncompleteEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta';
  output_index: number;
  item_id: string;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseMcpCallArgumentsDeltaEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallArgumentsDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done';
  output_index: number;
  item_id: string;
  arguments: string;
  sequence_number: number;
  agent?: BetaResponseMcpCallArgumentsDoneEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallArgumentsDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpCallCompletedEvent {
  type: 'response.mcp_call.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpCallFailedEvent {
  type: 'response.mcp_call.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpCallFailedEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallFailedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpCallInProgressEvent {
  type: 'response.mcp_call.in_progress';
  sequence_number: number;
  output_index: number;
  item_id: string;
  agent?: BetaResponseMcpCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpListToolsCompletedEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpListToolsFailedEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsFailedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseMcpListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress';
  item_id: string;
  output_index: number;
  sequence_number: number;
  agent?: BetaResponseMcpListToolsInProgressEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseOutputItemAddedEvent {
  type: 'response.output_item.added';
  output_index: number;
  sequence_number: number;
  item: BetaResponseOutputItem;
  agent?: BetaResponseOutputItemAddedEvent.Agent | null;
}

export declare namespace BetaResponseOutputItemAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseOutputItemDoneEvent {
  type: 'response.output_item.done';
  output_index: number;
  sequence_number: number;
  item: BetaResponseOutputItem;
  agent?: BetaResponseOutputItemDoneEvent.Agent | null;
}

export declare namespace BetaResponseOutputItemDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseOutputTextAnnotationAddedEvent {
  type: 'response.output_text.annotation.added';
  item_id: string;
  output_index: number;
  content_index: number;
  annotation_index: number;
  sequence_number: number;
  annotation:
    | BetaResponseOutputTextAnnotationAddedEvent.FileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.URLCitation
    | BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
  agent?: BetaResponseOutputTextAnnotationAddedEvent.Agent | null;
}

export declare namespace BetaResponseOutputTextAnnotationAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseQueuedEvent {
  type: 'response.queued';
  response: BetaResponse;
  sequence_number: number;
  agent?: BetaResponseQueuedEvent.Agent | null;
}

export declare namespace BetaResponseQueuedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseReasoningSummaryPartAddedEvent {
  type: 'response.reasoning_summary_part.added';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: BetaResponseReasoningSummaryPartAddedEvent.Part;
  agent?: BetaResponseReasoningSummaryPartAddedEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryPartAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  export interface Part {
    type: 'summary_text';
    text: string;
  }
}

/** @public */
export interface BetaResponseReasoningSummaryPartDoneEvent {
  type: 'response.reasoning_summary_part.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  sequence_number: number;
  part: BetaResponseReasoningSummaryPartDoneEvent.Part;
  agent?: BetaResponseReasoningSummaryPartDoneEvent.Agent | null;
  status?: 'incomplete';
}

export declare namespace BetaResponseReasoningSummaryPartDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  export interface Part {
    type: 'summary_text';
    text: string;
  }
}

/** @public */
export interface BetaResponseReasoningSummaryTextDeltaEvent {
  type: 'response.reasoning_summary_text.delta';
  item_id: string;
  output_index: number;
  summary_index: number;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseReasoningSummaryTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryTextDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseReasoningSummaryTextDoneEvent {
  type: 'response.reasoning_summary_text.done';
  item_id: string;
  output_index: number;
  summary_index: number;
  text: string;
  sequence_number: number;
  agent?: BetaResponseReasoningSummaryTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryTextDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseReasoningTextDeltaEvent {
  type: 'response.reasoning_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseReasoningTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseReasoningTextDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseReasoningTextDoneEvent {
  type: 'response.reasoning_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
  agent?: BetaResponseReasoningTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseReasoningTextDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseRefusalDeltaEvent {
  type: 'response.refusal.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  agent?: BetaResponseRefusalDeltaEvent.Agent | null;
}

export declare namespace BetaResponseRefusalDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseRefusalDoneEvent {
  type: 'response.refusal.done';
  item_id: string;
  output_index: number;
  content_index: number;
  refusal: string;
  sequence_number: number;
  agent?: BetaResponseRefusalDoneEvent.Agent | null;
}

export declare namespace BetaResponseRefusalDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseShellCallCommandAddedEvent {
  /** Default: `response.shell_call_command.added`. */
  type: 'response.shell_call_command.added';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
  agent?: BetaResponseShellCallCommandAddedEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseShellCallCommandDeltaEvent {
  /** Default: `response.shell_call_command.delta`. */
  type: 'response.shell_call_command.delta';
  sequence_number: number;
  output_index: number;
  command_index: number;
  delta: string;
  agent?: BetaResponseShellCallCommandDeltaEvent.Agent;
  obfuscation?: string;
}

export declare namespace BetaResponseShellCallCommandDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseShellCallCommandDoneEvent {
  /** Default: `response.shell_call_command.done`. */
  type: 'response.shell_call_command.done';
  sequence_number: number;
  output_index: number;
  command_index: number;
  command: string;
  agent?: BetaResponseShellCallCommandDoneEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseShellCallOutputContentDeltaEvent {
  /** Default: `response.shell_call_output_content.delta`. */
  type: 'response.shell_call_output_content.delta';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  delta: BetaResponseShellCallOutputContentDeltaEvent.Delta;
  agent?: BetaResponseShellCallOutputContentDeltaEvent.Agent;
}

export declare namespace BetaResponseShellCallOutputContentDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A piece of a shell command's output. */
  export interface Delta {
    /** New standard output. */
    stdout?: string;
    /** New standard error. */
    stderr?: string;
  }
}

/** @public */
export interface BetaResponseShellCallOutputContentDoneEvent {
  /** Default: `response.shell_call_output_content.done`. */
  type: 'response.shell_call_output_content.done';
  sequence_number: number;
  item_id: string;
  output_index: number;
  command_index: number;
  output: Array<BetaResponseShellCallOutputContentDoneEvent.Output>;
  agent?: BetaResponseShellCallOutputContentDoneEvent.Agent;
}

export declare namespace BetaResponseShellCallOutputContentDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** What one command printed, and how it ended. */
  export interface Output {
    /** Standard output. */
    stdout: string;
    /** Standard error. */
    stderr: string;
    /** Exit code, or the fact of a timeout. */
    outcome:
      | BetaResponseShellCallOutputContentDoneEvent.Output.Timeout
      | BetaResponseShellCallOutputContentDoneEvent.Output.Exit;
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
  | BetaResponseCustomToolCallInputDoneEvent;

/** @public */
export interface BetaResponseTextDeltaEvent {
  type: 'response.output_text.delta';
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
  sequence_number: number;
  logprobs: Array<BetaResponseTextDeltaEvent.Logprob>;
  agent?: BetaResponseTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseTextDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Log probability of a token in a stream. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Array<BetaResponseTextDeltaEvent.Logprob.TopLogprob>;
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
export interface BetaResponseTextDoneEvent {
  type: 'response.output_text.done';
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
  sequence_number: number;
  logprobs: Array<BetaResponseTextDoneEvent.Logprob>;
  agent?: BetaResponseTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseTextDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Log probability of a token in a stream. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Array<BetaResponseTextDoneEvent.Logprob.TopLogprob>;
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
export interface BetaResponseWebSearchCallCompletedEvent {
  type: 'response.web_search_call.completed';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseWebSearchCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseWebSearchCallInProgressEvent {
  type: 'response.web_search_call.in_progress';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseWebSearchCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/** @public */
export interface BetaResponseWebSearchCallSearchingEvent {
  type: 'response.web_search_call.searching';
  output_index: number;
  item_id: string;
  sequence_number: number;
  agent?: BetaResponseWebSearchCallSearchingEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallSearchingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

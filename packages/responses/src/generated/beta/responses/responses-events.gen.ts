// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type {
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../../responses/responses-items.gen.js';
import type { BetaResponseOutputItem } from './responses-items.gen.js';
import type { BetaResponse } from './responses.gen.js';

/**
 * The next piece of audio.
 *
 * @public
 */
export interface BetaResponseAudioDeltaEvent {
  /** Always `response.audio.delta`. */
  type: 'response.audio.delta';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Piece of audio, base64-encoded. */
  delta: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
}

export declare namespace BetaResponseAudioDeltaEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseAudioDoneEvent {
  /** Always `response.audio.done`. */
  type: 'response.audio.done';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseAudioDoneEvent.Agent | null;
}

export declare namespace BetaResponseAudioDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of the audio's transcript.
 *
 * @public
 */
export interface BetaResponseAudioTranscriptDeltaEvent {
  /** Always `response.audio.transcript.delta`. */
  type: 'response.audio.transcript.delta';
  /** Piece of the transcript. */
  delta: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseAudioTranscriptDeltaEvent.Agent | null;
}

export declare namespace BetaResponseAudioTranscriptDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The audio's transcript is complete.
 *
 * @public
 */
export interface BetaResponseAudioTranscriptDoneEvent {
  /** Always `response.audio.transcript.done`. */
  type: 'response.audio.transcript.done';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseAudioTranscriptDoneEvent.Agent | null;
}

export declare namespace BetaResponseAudioTranscriptDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of the code that will run.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterCallCodeDeltaEvent {
  /** Always `response.code_interpreter_call_code.delta`. */
  type: 'response.code_interpreter_call_code.delta';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Piece of code. */
  delta: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseCodeInterpreterCallCodeDeltaEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCodeDeltaEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The code that will run is complete.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterCallCodeDoneEvent {
  /** Always `response.code_interpreter_call_code.done`. */
  type: 'response.code_interpreter_call_code.done';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** The whole code. */
  code: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseCodeInterpreterCallCodeDoneEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCodeDoneEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseCodeInterpreterCallCompletedEvent {
  /** Always `response.code_interpreter_call.completed`. */
  type: 'response.code_interpreter_call.completed';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseCodeInterpreterCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A code interpreter call has begun.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterCallInProgressEvent {
  /** Always `response.code_interpreter_call.in_progress`. */
  type: 'response.code_interpreter_call.in_progress';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseCodeInterpreterCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallInProgressEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseCodeInterpreterCallInterpretingEvent {
  /** Always `response.code_interpreter_call.interpreting`. */
  type: 'response.code_interpreter_call.interpreting';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseCodeInterpreterCallInterpretingEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallInterpretingEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseCompletedEvent {
  /** Always `response.completed`. */
  type: 'response.completed';
  /** The finished response. */
  response: BetaResponse;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseCompletedEvent.Agent | null;
}

export declare namespace BetaResponseCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A content part has begun.
 *
 * @public
 */
export interface BetaResponseContentPartAddedEvent {
  /** Always `response.content_part.added`. */
  type: 'response.content_part.added';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the content part within its item, from 0. */
  content_index: number;
  /** The part as it begins. */
  part:
    | ResponseOutputText
    | ResponseOutputRefusal
    | BetaResponseContentPartAddedEvent.ReasoningText;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
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

/**
 * A content part is complete.
 *
 * @public
 */
export interface BetaResponseContentPartDoneEvent {
  /** Always `response.content_part.done`. */
  type: 'response.content_part.done';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the content part within its item, from 0. */
  content_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** The finished part. */
  part: ResponseOutputText | ResponseOutputRefusal | BetaResponseContentPartDoneEvent.ReasoningText;
  /** Agent that the event belongs to; only set in multi-agent responses. */
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

/**
 * The response has been created. First event of a stream.
 *
 * @public
 */
export interface BetaResponseCreatedEvent {
  /** Always `response.created`. */
  type: 'response.created';
  /** The response as it begins. */
  response: BetaResponse;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseCreatedEvent.Agent | null;
}

export declare namespace BetaResponseCreatedEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseCustomToolCallInputDeltaEvent {
  /** Always `response.custom_tool_call_input.delta`. */
  type: 'response.custom_tool_call_input.delta';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Piece of the input. */
  delta: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseCustomToolCallInputDeltaEvent.Agent | null;
}

export declare namespace BetaResponseCustomToolCallInputDeltaEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseCustomToolCallInputDoneEvent {
  /** Always `response.custom_tool_call_input.done`. */
  type: 'response.custom_tool_call_input.done';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** The whole input. */
  input: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseCustomToolCallInputDoneEvent.Agent | null;
}

export declare namespace BetaResponseCustomToolCallInputDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The stream broke off with an error.
 *
 * @public
 */
export interface BetaResponseErrorEvent {
  /** Always `error`. */
  type: 'error';
  /** Machine-readable kind of error; may be null. */
  code: string | null;
  /** What went wrong. */
  message: string;
  /** Request parameter at fault, if one is. */
  param: string | null;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseErrorEvent.Agent | null;
}

export declare namespace BetaResponseErrorEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The response has failed. Last event of the stream.
 *
 * @public
 */
export interface BetaResponseFailedEvent {
  /** Always `response.failed`. */
  type: 'response.failed';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** The response, with its `error`. */
  response: BetaResponse;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseFailedEvent.Agent | null;
}

export declare namespace BetaResponseFailedEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseFileSearchCallCompletedEvent {
  /** Always `response.file_search_call.completed`. */
  type: 'response.file_search_call.completed';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseFileSearchCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A file search has begun.
 *
 * @public
 */
export interface BetaResponseFileSearchCallInProgressEvent {
  /** Always `response.file_search_call.in_progress`. */
  type: 'response.file_search_call.in_progress';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseFileSearchCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallInProgressEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseFileSearchCallSearchingEvent {
  /** Always `response.file_search_call.searching`. */
  type: 'response.file_search_call.searching';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseFileSearchCallSearchingEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallSearchingEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseFunctionCallArgumentsDeltaEvent {
  /** Always `response.function_call_arguments.delta`. */
  type: 'response.function_call_arguments.delta';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Piece of the JSON string. */
  delta: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseFunctionCallArgumentsDeltaEvent.Agent | null;
}

export declare namespace BetaResponseFunctionCallArgumentsDeltaEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseFunctionCallArgumentsDoneEvent {
  /** Always `response.function_call_arguments.done`. */
  type: 'response.function_call_arguments.done';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Function to run. */
  name: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** The whole JSON string. */
  arguments: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseFunctionCallArgumentsDoneEvent.Agent | null;
}

export declare namespace BetaResponseFunctionCallArgumentsDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An image is finished.
 *
 * @public
 */
export interface BetaResponseImageGenCallCompletedEvent {
  /** Always `response.image_generation_call.completed`. */
  type: 'response.image_generation_call.completed';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseImageGenCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallCompletedEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseImageGenCallGeneratingEvent {
  /** Always `response.image_generation_call.generating`. */
  type: 'response.image_generation_call.generating';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseImageGenCallGeneratingEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallGeneratingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An image generation has begun.
 *
 * @public
 */
export interface BetaResponseImageGenCallInProgressEvent {
  /** Always `response.image_generation_call.in_progress`. */
  type: 'response.image_generation_call.in_progress';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseImageGenCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallInProgressEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseImageGenCallPartialImageEvent {
  /** Always `response.image_generation_call.partial_image`. */
  type: 'response.image_generation_call.partial_image';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Index of the intermediate image, from 0. */
  partial_image_index: number;
  /** The image, base64-encoded. */
  partial_image_b64: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseImageGenCallPartialImageEvent.Agent | null;
  /** Size in use. */
  size?: string;
  /** Quality in use. */
  quality?: string;
  /** Background in use. */
  background?: string;
  /** File format in use. */
  output_format?: string;
}

export declare namespace BetaResponseImageGenCallPartialImageEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseInProgressEvent {
  /** Always `response.in_progress`. */
  type: 'response.in_progress';
  /** The response as it stands. */
  response: BetaResponse;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseInProgressEvent.Agent | null;
}

export declare namespace BetaResponseInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The response ended early. Last event of the stream.
 *
 * @public
 */
export interface BetaResponseIncompleteEvent {
  /** Always `response.incomplete`. */
  type: 'response.incomplete';
  /** The response, with its `incomplete_details`. */
  response: BetaResponse;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseIncompleteEvent.Agent | null;
}

export declare namespace BetaResponseIncompleteEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The next piece of an MCP call's arguments.
 *
 * @public
 */
export interface BetaResponseMcpCallArgumentsDeltaEvent {
  /** Always `response.mcp_call_arguments.delta`. */
  type: 'response.mcp_call_arguments.delta';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Piece of the JSON string. */
  delta: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseMcpCallArgumentsDeltaEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallArgumentsDeltaEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseMcpCallArgumentsDoneEvent {
  /** Always `response.mcp_call_arguments.done`. */
  type: 'response.mcp_call_arguments.done';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** The whole JSON string. */
  arguments: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseMcpCallArgumentsDoneEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallArgumentsDoneEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseMcpCallCompletedEvent {
  /** Always `response.mcp_call.completed`. */
  type: 'response.mcp_call.completed';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseMcpCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallCompletedEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseMcpCallFailedEvent {
  /** Always `response.mcp_call.failed`. */
  type: 'response.mcp_call.failed';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseMcpCallFailedEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallFailedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An MCP call has begun.
 *
 * @public
 */
export interface BetaResponseMcpCallInProgressEvent {
  /** Always `response.mcp_call.in_progress`. */
  type: 'response.mcp_call.in_progress';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseMcpCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallInProgressEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseMcpListToolsCompletedEvent {
  /** Always `response.mcp_list_tools.completed`. */
  type: 'response.mcp_list_tools.completed';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseMcpListToolsCompletedEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsCompletedEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseMcpListToolsFailedEvent {
  /** Always `response.mcp_list_tools.failed`. */
  type: 'response.mcp_list_tools.failed';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseMcpListToolsFailedEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsFailedEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseMcpListToolsInProgressEvent {
  /** Always `response.mcp_list_tools.in_progress`. */
  type: 'response.mcp_list_tools.in_progress';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseMcpListToolsInProgressEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsInProgressEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * An output item has begun.
 *
 * @public
 */
export interface BetaResponseOutputItemAddedEvent {
  /** Always `response.output_item.added`. */
  type: 'response.output_item.added';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /**
   * The item as it begins. Take `encrypted_content` of reasoning from the matching done event
   * instead.
   */
  item: BetaResponseOutputItem;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseOutputItemAddedEvent.Agent | null;
}

export declare namespace BetaResponseOutputItemAddedEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseOutputItemDoneEvent {
  /** Always `response.output_item.done`. */
  type: 'response.output_item.done';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** The finished item. */
  item: BetaResponseOutputItem;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseOutputItemDoneEvent.Agent | null;
}

export declare namespace BetaResponseOutputItemDoneEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseOutputTextAnnotationAddedEvent {
  /** Always `response.output_text.annotation.added`. */
  type: 'response.output_text.annotation.added';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the content part within its item, from 0. */
  content_index: number;
  /** Index of the annotation within its content part, from 0. */
  annotation_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Citation or file path that was added to the text. */
  annotation:
    | BetaResponseOutputTextAnnotationAddedEvent.FileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.URLCitation
    | BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
  /** Agent that the event belongs to; only set in multi-agent responses. */
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

/**
 * The response waits for its turn.
 *
 * @public
 */
export interface BetaResponseQueuedEvent {
  /** Always `response.queued`. */
  type: 'response.queued';
  /** The response as it stands. */
  response: BetaResponse;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseQueuedEvent.Agent | null;
}

export declare namespace BetaResponseQueuedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A part of the reasoning summary has begun.
 *
 * @public
 */
export interface BetaResponseReasoningSummaryPartAddedEvent {
  /** Always `response.reasoning_summary_part.added`. */
  type: 'response.reasoning_summary_part.added';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** The part as it begins. */
  part: BetaResponseReasoningSummaryPartAddedEvent.Part;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseReasoningSummaryPartAddedEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryPartAddedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** The part as it begins. */
  export interface Part {
    /** Always `summary_text`. */
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
export interface BetaResponseReasoningSummaryPartDoneEvent {
  /** Always `response.reasoning_summary_part.done`. */
  type: 'response.reasoning_summary_part.done';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** The finished part. */
  part: BetaResponseReasoningSummaryPartDoneEvent.Part;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseReasoningSummaryPartDoneEvent.Agent | null;
  /** `incomplete` if generation was cut off; otherwise absent. */
  status?: 'incomplete';
}

export declare namespace BetaResponseReasoningSummaryPartDoneEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** The finished part. */
  export interface Part {
    /** Always `summary_text`. */
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
export interface BetaResponseReasoningSummaryTextDeltaEvent {
  /** Always `response.reasoning_summary_text.delta`. */
  type: 'response.reasoning_summary_text.delta';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** Piece of text. */
  delta: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseReasoningSummaryTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryTextDeltaEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseReasoningSummaryTextDoneEvent {
  /** Always `response.reasoning_summary_text.done`. */
  type: 'response.reasoning_summary_text.done';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** The whole text. */
  text: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseReasoningSummaryTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryTextDoneEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseReasoningTextDeltaEvent {
  /** Always `response.reasoning_text.delta`. */
  type: 'response.reasoning_text.delta';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the content part within its item, from 0. */
  content_index: number;
  /** Piece of text. */
  delta: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseReasoningTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseReasoningTextDeltaEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseReasoningTextDoneEvent {
  /** Always `response.reasoning_text.done`. */
  type: 'response.reasoning_text.done';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the content part within its item, from 0. */
  content_index: number;
  /** The whole text. */
  text: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseReasoningTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseReasoningTextDoneEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseRefusalDeltaEvent {
  /** Always `response.refusal.delta`. */
  type: 'response.refusal.delta';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the content part within its item, from 0. */
  content_index: number;
  /** Piece of text. */
  delta: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseRefusalDeltaEvent.Agent | null;
}

export declare namespace BetaResponseRefusalDeltaEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseRefusalDoneEvent {
  /** Always `response.refusal.done`. */
  type: 'response.refusal.done';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the content part within its item, from 0. */
  content_index: number;
  /** The whole refusal. */
  refusal: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseRefusalDoneEvent.Agent | null;
}

export declare namespace BetaResponseRefusalDoneEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseShellCallCommandAddedEvent {
  /** Always `response.shell_call_command.added`. Default: `response.shell_call_command.added`. */
  type: 'response.shell_call_command.added';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the shell command within its call, from 0. */
  command_index: number;
  /** The command as it begins. */
  command: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseShellCallCommandAddedEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandAddedEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseShellCallCommandDeltaEvent {
  /** Always `response.shell_call_command.delta`. Default: `response.shell_call_command.delta`. */
  type: 'response.shell_call_command.delta';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the shell command within its call, from 0. */
  command_index: number;
  /** Piece of the command. */
  delta: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseShellCallCommandDeltaEvent.Agent;
  /** Random padding that hides the true length of the event. */
  obfuscation?: string;
}

export declare namespace BetaResponseShellCallCommandDeltaEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseShellCallCommandDoneEvent {
  /** Always `response.shell_call_command.done`. Default: `response.shell_call_command.done`. */
  type: 'response.shell_call_command.done';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the shell command within its call, from 0. */
  command_index: number;
  /** The whole command. */
  command: string;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseShellCallCommandDoneEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandDoneEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseShellCallOutputContentDeltaEvent {
  /**
   * Always `response.shell_call_output_content.delta`. Default:
   * `response.shell_call_output_content.delta`.
   */
  type: 'response.shell_call_output_content.delta';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the shell command within its call, from 0. */
  command_index: number;
  /** Piece of stdout or stderr. */
  delta: BetaResponseShellCallOutputContentDeltaEvent.Delta;
  /** Agent that the event belongs to; only set in multi-agent responses. */
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

/**
 * The output of a shell command is complete.
 *
 * @public
 */
export interface BetaResponseShellCallOutputContentDoneEvent {
  /**
   * Always `response.shell_call_output_content.done`. Default:
   * `response.shell_call_output_content.done`.
   */
  type: 'response.shell_call_output_content.done';
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the shell command within its call, from 0. */
  command_index: number;
  /** The whole output, with its outcome. */
  output: BetaResponseShellCallOutputContentDoneEvent.Output[];
  /** Agent that the event belongs to; only set in multi-agent responses. */
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
    outcome: Output.Timeout | Output.Exit;
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

/**
 * An event of a streamed response; `type` tells which.
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
  | BetaResponseCustomToolCallInputDoneEvent;

/**
 * The next piece of output text.
 *
 * @public
 */
export interface BetaResponseTextDeltaEvent {
  /** Always `response.output_text.delta`. */
  type: 'response.output_text.delta';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the content part within its item, from 0. */
  content_index: number;
  /** Piece of text. */
  delta: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Log probabilities of the tokens in this piece. */
  logprobs: BetaResponseTextDeltaEvent.Logprob[];
  /** Agent that the event belongs to; only set in multi-agent responses. */
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
    /** Text of the token, which may be part of a word. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Logprob.TopLogprob[];
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

/**
 * A text part is complete.
 *
 * @public
 */
export interface BetaResponseTextDoneEvent {
  /** Always `response.output_text.done`. */
  type: 'response.output_text.done';
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Index of the content part within its item, from 0. */
  content_index: number;
  /** The whole text. */
  text: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Log probabilities of the tokens. */
  logprobs: BetaResponseTextDoneEvent.Logprob[];
  /** Agent that the event belongs to; only set in multi-agent responses. */
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
    /** Text of the token, which may be part of a word. */
    token: string;
    /** Its natural-log probability; nearer to 0 is surer. */
    logprob: number;
    /** Most likely alternatives at this place, at most 20. */
    top_logprobs?: Logprob.TopLogprob[];
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

/**
 * A web search has finished.
 *
 * @public
 */
export interface BetaResponseWebSearchCallCompletedEvent {
  /** Always `response.web_search_call.completed`. */
  type: 'response.web_search_call.completed';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseWebSearchCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallCompletedEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A web search has begun.
 *
 * @public
 */
export interface BetaResponseWebSearchCallInProgressEvent {
  /** Always `response.web_search_call.in_progress`. */
  type: 'response.web_search_call.in_progress';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseWebSearchCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallInProgressEvent {
  /** Agent that made an item or event. */
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
export interface BetaResponseWebSearchCallSearchingEvent {
  /** Always `response.web_search_call.searching`. */
  type: 'response.web_search_call.searching';
  /** Index of the output item within the response's `output`, from 0. */
  output_index: number;
  /** Output item that the event concerns, by ID. */
  item_id: string;
  /** Position of the event in the stream; rises with every event. */
  sequence_number: number;
  /** Agent that the event belongs to; only set in multi-agent responses. */
  agent?: BetaResponseWebSearchCallSearchingEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallSearchingEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

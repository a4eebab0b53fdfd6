// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage } from '@oai/core';
import type {
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseCustomToolCall,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutputItem,
  ResponseFileSearchToolCall,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseToolSearchCall,
} from './responses-calls.gen.js';
import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputItem,
  ResponseInputMessageItem,
  ResponseInputText,
} from './responses-input.gen.js';
import type { Tool } from './responses-tools.gen.js';
import type { ResponseFunctionWebSearch } from './responses-types.gen.js';

/**
 * A mouse or keyboard action, a screenshot, or a pause.
 *
 * @public
 */
export type ComputerAction =
  | ComputerAction.Click
  | ComputerAction.DoubleClick
  | ComputerAction.Drag
  | ComputerAction.Keypress
  | ComputerAction.Move
  | ComputerAction.Screenshot
  | ComputerAction.Scroll
  | ComputerAction.Type
  | ComputerAction.Wait;

export declare namespace ComputerAction {
  /** A mouse click. */
  export interface Click {
    /** Always `click`. */
    type: 'click';
    /** Mouse button. */
    button: 'left' | 'right' | 'wheel' | 'back' | 'forward';
    /** Horizontal position, in pixels. */
    x: number;
    /** Vertical position, in pixels. */
    y: number;
    /** Keys held down during the action. */
    keys?: string[] | null;
  }

  /** A double click. */
  export interface DoubleClick {
    /** Always `double_click`. */
    type: 'double_click';
    /** Horizontal position, in pixels. */
    x: number;
    /** Vertical position, in pixels. */
    y: number;
    /** Keys held down during the action. */
    keys: string[] | null;
  }

  /** A drag with the mouse. */
  export interface Drag {
    /** Always `drag`. */
    type: 'drag';
    /** Points of the path, in order. */
    path: Drag.Path[];
    /** Keys held down during the action. */
    keys?: string[] | null;
  }

  export namespace Drag {
    /** A point on the screen. */
    export interface Path {
      /** Horizontal position, in pixels. */
      x: number;
      /** Vertical position, in pixels. */
      y: number;
    }
  }

  /** A key combination. */
  export interface Keypress {
    /** A key combination. */
    type: 'keypress';
    /** Keys to press together, one per string. */
    keys: string[];
  }

  /** A move of the mouse. */
  export interface Move {
    /** A move of the mouse pointer. */
    type: 'move';
    /** Horizontal position, in pixels. */
    x: number;
    /** Vertical position, in pixels. */
    y: number;
    /** Keys held down during the action. */
    keys?: string[] | null;
  }

  /** A request for a screenshot. */
  export interface Screenshot {
    /** Always `screenshot`. */
    type: 'screenshot';
  }

  /** A scroll of the mouse wheel. */
  export interface Scroll {
    /** Always `scroll`. */
    type: 'scroll';
    /** Horizontal position, in pixels. */
    x: number;
    /** Vertical position, in pixels. */
    y: number;
    /** Horizontal distance, in pixels. */
    scroll_x: number;
    /** Vertical distance, in pixels. */
    scroll_y: number;
    /** Keys held down during the action. */
    keys?: string[] | null;
  }

  /** Text input. */
  export interface Type {
    /** Always `type`. */
    type: 'type';
    /** Text to type. */
    text: string;
  }

  /** A pause before the next action. */
  export interface Wait {
    /** Always `wait`. */
    type: 'wait';
  }
}

/**
 * Actions in the order in which to perform them.
 *
 * @public
 */
export type ComputerActionList = ComputerAction[];

/**
 * The encrypted result of a compaction.
 *
 * @public
 */
export interface ResponseCompactionItem {
  /** Always `compaction`. */
  type: 'compaction';
  /** ID of the compaction item. */
  id: string;
  /** The encrypted summary, to be sent back unchanged. */
  encrypted_content: string;
  /** ID of the actor that created the item. */
  created_by?: string;
}

/**
 * The encrypted result of a compaction, sent as input.
 *
 * @public
 */
export interface ResponseCompactionItemParam {
  /** Always `compaction`. */
  type: 'compaction';
  /** The encrypted summary, at most 20971520 characters, as it was received. */
  encrypted_content: string;
  /** ID of the compaction item. */
  id?: string | null;
}

/**
 * A part of input or output.
 *
 * @public
 */
export type ResponseContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseOutputText
  | ResponseOutputRefusal
  | ResponseContent.ReasoningTextContent;

export declare namespace ResponseContent {
  /** A part of the model's reasoning. */
  export interface ReasoningTextContent {
    /** Always `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/**
 * An input item as stored by the API.
 *
 * @public
 */
export type ResponseItem =
  | ResponseInputMessageItem
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseItem.AdditionalTools
  | ResponseReasoningItem
  | ResponseItem.Program
  | ResponseItem.ProgramOutput
  | ResponseCompactionItem
  | ResponseItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseItem.LocalShellCall
  | ResponseItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseItem.McpListTools
  | ResponseItem.McpApprovalRequest
  | ResponseItem.McpApprovalResponse
  | ResponseItem.McpCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem;

export declare namespace ResponseItem {
  /** Tools that became available at this point. */
  export interface AdditionalTools {
    /** Always `additional_tools`. */
    type: 'additional_tools';
    /** ID of the item. */
    id: string;
    /** Role that added the tools. */
    role:
      | 'unknown'
      | 'user'
      | 'assistant'
      | 'system'
      | 'critic'
      | 'discriminator'
      | 'developer'
      | 'tool';
    /** Definitions of the additional tools. */
    tools: Tool[];
  }

  /** A program written by the model to call tools. */
  export interface Program {
    /** Always `program`. */
    type: 'program';
    /** ID of the program. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** JavaScript source of the program. */
    code: string;
    /** Opaque replay data, to be sent back unchanged. */
    fingerprint: string;
  }

  /** Result of a program that called tools. */
  export interface ProgramOutput {
    /** Always `program_output`. */
    type: 'program_output';
    /** ID of the program output. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** Return value of the program. */
    result: string;
    /** State of the program output. */
    status: 'completed' | 'incomplete';
  }

  /** An image created by the image generation tool. */
  export type ImageGenerationCall = ResponseInputItem.ImageGenerationCall;

  /** A command to be run on the caller's machine. */
  export type LocalShellCall = ResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export type Action = ResponseInputItem.LocalShellCall.Action;
  }

  /** Output of a local shell command. */
  export type LocalShellCallOutput = ResponseInputItem.LocalShellCallOutput;

  /** The tools reported by an MCP server. */
  export type McpListTools = ResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = ResponseInputItem.McpListTools.Tool;
  }

  /** Requests the caller's approval of a call to a tool of an MCP server. */
  export type McpApprovalRequest = ResponseInputItem.McpApprovalRequest;

  /** The caller's response to an approval request, as stored by the API. */
  export interface McpApprovalResponse {
    /** Always `mcp_approval_response`. */
    type: 'mcp_approval_response';
    /** ID of the approval response. */
    id: string;
    /** ID of the approval request that this response answers. */
    approval_request_id: string;
    /** True to allow the call. */
    approve: boolean;
    /** Reason for the decision, in the caller's words. */
    reason?: string | null;
  }

  /** A call to a tool of an MCP server. */
  export type McpCall = ResponseInputItem.McpCall;
}

/**
 * Audio generated by the model.
 *
 * @public
 */
export interface ResponseOutputAudio {
  /** Always `output_audio`. */
  type: 'output_audio';
  /** The audio, base64-encoded. */
  data: string;
  /** Transcript of the audio. */
  transcript: string;
}

/**
 * A generated item: a message, reasoning, a tool call or its output.
 *
 * @public
 */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseOutputItem.Program
  | ResponseOutputItem.ProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseOutputItem.AdditionalTools
  | ResponseCompactionItem
  | ResponseOutputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItem.LocalShellCall
  | ResponseOutputItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseOutputItem.McpCall
  | ResponseOutputItem.McpListTools
  | ResponseOutputItem.McpApprovalRequest
  | ResponseOutputItem.McpApprovalResponse
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;

export declare namespace ResponseOutputItem {
  /** A program written by the model to call tools. */
  export type Program = ResponseItem.Program;

  /** Result of a program that called tools. */
  export type ProgramOutput = ResponseItem.ProgramOutput;

  /** Tools that became available at this point. */
  export type AdditionalTools = ResponseItem.AdditionalTools;

  /** An image created by the image generation tool. */
  export type ImageGenerationCall = ResponseInputItem.ImageGenerationCall;

  /** A command to be run on the caller's machine. */
  export type LocalShellCall = ResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export type Action = ResponseInputItem.LocalShellCall.Action;
  }

  /** Output of a local shell command. */
  export type LocalShellCallOutput = ResponseInputItem.LocalShellCallOutput;

  /** A call to a tool of an MCP server. */
  export type McpCall = ResponseInputItem.McpCall;

  /** The tools reported by an MCP server. */
  export type McpListTools = ResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = ResponseInputItem.McpListTools.Tool;
  }

  /** Requests the caller's approval of a call to a tool of an MCP server. */
  export type McpApprovalRequest = ResponseInputItem.McpApprovalRequest;

  /** The caller's response to an approval request, as stored by the API. */
  export type McpApprovalResponse = ResponseItem.McpApprovalResponse;
}

/**
 * A message written by the model.
 *
 * @public
 */
export interface ResponseOutputMessage {
  /** ID of the message. */
  id: string;
  /** Always `message`. */
  type: 'message';
  /** Always `assistant`. */
  role: 'assistant';
  /** Text and refusal parts of the message. */
  content: Array<ResponseOutputText | ResponseOutputRefusal>;
  /** State of the message. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** `commentary` for an interim message, or `final_answer`. */
  phase?: 'commentary' | 'final_answer' | null;
}

/**
 * A refusal of the model.
 *
 * @public
 */
export interface ResponseOutputRefusal {
  /** Always `refusal`. */
  type: 'refusal';
  /** Explanation of the refusal. */
  refusal: string;
}

/**
 * Text written by the model.
 *
 * @public
 */
export interface ResponseOutputText {
  /** Always `output_text`. */
  type: 'output_text';
  /** Text written by the model. */
  text: string;
  /** Citations of files and web pages, with their positions in the text. */
  annotations: Array<ResponseOutputText.FileCitation | ResponseOutputText.URLCitation | ResponseOutputText.ContainerFileCitation | ResponseOutputText.FilePath>;
  /** Log probabilities of the tokens; only returned if requested with `include`. */
  logprobs?: ResponseOutputText.Logprob[];
}

export declare namespace ResponseOutputText {
  /** A citation of a file. */
  export interface FileCitation {
    /** Always `file_citation`. */
    type: 'file_citation';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index in the list of files. */
    index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A citation of a web page. */
  export interface URLCitation {
    /** Always `url_citation`. */
    type: 'url_citation';
    /** URL of the page. */
    url: string;
    /** Index of the citation's first character. */
    start_index: number;
    /** Index of the citation's last character. */
    end_index: number;
    /** Title of the page. */
    title: string;
  }

  /** A citation of a file in a container. */
  export interface ContainerFileCitation {
    /** Always `container_file_citation`. */
    type: 'container_file_citation';
    /** ID of the container. */
    container_id: string;
    /** ID of the file. */
    file_id: string;
    /** Index of the citation's first character. */
    start_index: number;
    /** Index of the citation's last character. */
    end_index: number;
    /** Name of the file. */
    filename: string;
  }

  /** A reference to a file created by the model. */
  export interface FilePath {
    /** Always `file_path`. */
    type: 'file_path';
    /** ID of an uploaded file. */
    file_id: string;
    /** Index in the list of files. */
    index: number;
  }

  /** Log probability of a token. */
  export interface Logprob {
    /** Text of the token, which may be part of a word. */
    token: string;
    /** Natural logarithm of the probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: number[];
    /** Most likely alternatives at this position. */
    top_logprobs: Logprob.TopLogprob[];
  }

  export namespace Logprob {
    /** A likely alternative token. */
    export interface TopLogprob {
      /** Text of the token, which may be part of a word. */
      token: string;
      /** Natural logarithm of the probability. */
      logprob: number;
      /** UTF-8 bytes of the token. */
      bytes: number[];
    }
  }
}

/**
 * A reasoning step of the model. If you manage the context yourself, send it back in the next turn.
 *
 * @public
 */
export interface ResponseReasoningItem {
  /** Always `reasoning`. */
  type: 'reasoning';
  /** ID of the reasoning item. */
  id: string;
  /** Parts of the reasoning summary. */
  summary: ResponseReasoningItem.Summary[];
  /**
   * Encrypted reasoning, to be sent back if responses are not stored. In a stream, use the one of
   * `response.output_item.done`.
   */
  encrypted_content?: string | null;
  /** Text of the reasoning, if the model exposes it. */
  content?: ResponseReasoningItem.Content[];
  /** State of the reasoning item. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseReasoningItem {
  /** A part of a reasoning summary. */
  export interface Summary {
    /** Always `summary_text`. */
    type: 'summary_text';
    /** Text of the part. */
    text: string;
  }

  /** A part of the model's reasoning. */
  export interface Content {
    /** Always `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/**
 * The tools found by a tool search.
 *
 * @public
 */
export interface ResponseToolSearchOutputItem {
  /** Always `tool_search_output`. */
  type: 'tool_search_output';
  /** ID of the tool search output. */
  id: string;
  /** ID of the search call; may be null. */
  call_id: string | null;
  /** Executor of the search: the API or the caller. */
  execution: 'server' | 'client';
  /** Definitions of the tools that were found. */
  tools: Tool[];
  /** State of the tool search output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the actor that created the item. */
  created_by?: string;
}

/**
 * The tools found by a tool search, sent as input.
 *
 * @public
 */
export interface ResponseToolSearchOutputItemParam {
  /** Always `tool_search_output`. */
  type: 'tool_search_output';
  /** Definitions of the tools that were found. */
  tools: Tool[];
  /** ID of the tool search output. */
  id?: string | null;
  /** ID of the search call, 1 to 64 characters. */
  call_id?: string | null;
  /** Executor of the search: the API or the caller. */
  execution?: 'server' | 'client';
  /** State of the tool search output. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

/**
 * A page of `ResponseItem`.
 *
 * @public
 */
export type ResponseItemsPage = CursorPage<ResponseItem>;

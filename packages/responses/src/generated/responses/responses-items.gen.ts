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
 * One action of mouse or keyboard, a screenshot, or a pause.
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
    /** Always `click`. Default: `click`. */
    type: 'click';
    /** Mouse button. */
    button: 'left' | 'right' | 'wheel' | 'back' | 'forward';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Keys held down during the action. */
    keys?: string[] | null;
  }

  /** A double click. */
  export interface DoubleClick {
    /** Always `double_click`. Default: `double_click`. */
    type: 'double_click';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Keys held down during the action. */
    keys: string[] | null;
  }

  /** A drag with the mouse. */
  export interface Drag {
    /** Always `drag`. Default: `drag`. */
    type: 'drag';
    /** Points along the way, in order. */
    path: Drag.Path[];
    /** Keys held down during the action. */
    keys?: string[] | null;
  }

  export namespace Drag {
    /** A point on the screen. */
    export interface Path {
      /** Horizontal position, pixels. */
      x: number;
      /** Vertical position, pixels. */
      y: number;
    }
  }

  /** A key combination. */
  export interface Keypress {
    /** Always `keypress`. Default: `keypress`. */
    type: 'keypress';
    /** Keys to press together, one a string. */
    keys: string[];
  }

  /** A move of the mouse. */
  export interface Move {
    /** Always `move`. Default: `move`. */
    type: 'move';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Keys held down during the action. */
    keys?: string[] | null;
  }

  /** A request for a screenshot. */
  export interface Screenshot {
    /** Always `screenshot`. Default: `screenshot`. */
    type: 'screenshot';
  }

  /** A turn of the scroll wheel. */
  export interface Scroll {
    /** Always `scroll`. Default: `scroll`. */
    type: 'scroll';
    /** Horizontal position, pixels. */
    x: number;
    /** Vertical position, pixels. */
    y: number;
    /** Horizontal distance, pixels. */
    scroll_x: number;
    /** Vertical distance, pixels. */
    scroll_y: number;
    /** Keys held down during the action. */
    keys?: string[] | null;
  }

  /** Typing of text. */
  export interface Type {
    /** Always `type`. Default: `type`. */
    type: 'type';
    /** Text to type. */
    text: string;
  }

  /** A pause before the next action. */
  export interface Wait {
    /** Always `wait`. Default: `wait`. */
    type: 'wait';
  }
}

/**
 * Actions in the order in which to carry them out.
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
  /** Always `compaction`. Default: `compaction`. */
  type: 'compaction';
  /** ID of the compaction item. */
  id: string;
  /** The encrypted summary; send it back unchanged. */
  encrypted_content: string;
  /** Identifies the actor who created the item. */
  created_by?: string;
}

/**
 * The encrypted result of a compaction, sent as input.
 *
 * @public
 */
export interface ResponseCompactionItemParam {
  /** Always `compaction`. Default: `compaction`. */
  type: 'compaction';
  /** The encrypted summary, at most 20971520 characters; send it unchanged. */
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
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/**
 * An input item as the API stores it.
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
    /** Always `additional_tools`. Default: `additional_tools`. */
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
    /** Definitions of the added tools. */
    tools: Tool[];
  }

  /** A program that the model wrote to call tools. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** ID of the program. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** JavaScript source of the program. */
    code: string;
    /** Opaque replay data; send it back unchanged. */
    fingerprint: string;
  }

  /** Result of a program that calls tools. */
  export interface ProgramOutput {
    /** Always `program_output`. Default: `program_output`. */
    type: 'program_output';
    /** ID of the program output. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** What the program returned. */
    result: string;
    /** State of the program output. */
    status: 'completed' | 'incomplete';
  }

  /** An image made by the image generation tool. */
  export type ImageGenerationCall = ResponseInputItem.ImageGenerationCall;

  /** A command that the caller shall run on its machine. */
  export type LocalShellCall = ResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export type Action = ResponseInputItem.LocalShellCall.Action;
  }

  /** What a local shell command printed. */
  export type LocalShellCallOutput = ResponseInputItem.LocalShellCallOutput;

  /** Tools that an MCP server reported. */
  export type McpListTools = ResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = ResponseInputItem.McpListTools.Tool;
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export type McpApprovalRequest = ResponseInputItem.McpApprovalRequest;

  /** The caller's answer to an approval request, as the API stores it. */
  export interface McpApprovalResponse {
    /** Always `mcp_approval_response`. */
    type: 'mcp_approval_response';
    /** ID of the approval response. */
    id: string;
    /** ID of the request that is answered. */
    approval_request_id: string;
    /** Whether the call may run. */
    approve: boolean;
    /** Why, in the caller's words. */
    reason?: string | null;
  }

  /** A tool call on an MCP server. */
  export type McpCall = ResponseInputItem.McpCall;
}

/**
 * Audio made by the model.
 *
 * @public
 */
export interface ResponseOutputAudio {
  /** Always `output_audio`. */
  type: 'output_audio';
  /** The audio, base64-encoded. */
  data: string;
  /** What is said in it. */
  transcript: string;
}

/**
 * One item that the model generated: a message, reasoning, a tool call or its output.
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
  /** A program that the model wrote to call tools. */
  export type Program = ResponseItem.Program;

  /** Result of a program that calls tools. */
  export type ProgramOutput = ResponseItem.ProgramOutput;

  /** Tools that became available at this point. */
  export type AdditionalTools = ResponseItem.AdditionalTools;

  /** An image made by the image generation tool. */
  export type ImageGenerationCall = ResponseInputItem.ImageGenerationCall;

  /** A command that the caller shall run on its machine. */
  export type LocalShellCall = ResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export type Action = ResponseInputItem.LocalShellCall.Action;
  }

  /** What a local shell command printed. */
  export type LocalShellCallOutput = ResponseInputItem.LocalShellCallOutput;

  /** A tool call on an MCP server. */
  export type McpCall = ResponseInputItem.McpCall;

  /** Tools that an MCP server reported. */
  export type McpListTools = ResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = ResponseInputItem.McpListTools.Tool;
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export type McpApprovalRequest = ResponseInputItem.McpApprovalRequest;

  /** The caller's answer to an approval request, as the API stores it. */
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
  /** Parts of the answer: texts and refusals. */
  content: Array<ResponseOutputText | ResponseOutputRefusal>;
  /** State of the message. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Whether this is interim `commentary` or the `final_answer`. */
  phase?: 'commentary' | 'final_answer' | null;
}

/**
 * The model declined to answer.
 *
 * @public
 */
export interface ResponseOutputRefusal {
  /** Always `refusal`. Default: `refusal`. */
  type: 'refusal';
  /** Its explanation. */
  refusal: string;
}

/**
 * Text written by the model.
 *
 * @public
 */
export interface ResponseOutputText {
  /** Always `output_text`. Default: `output_text`. */
  type: 'output_text';
  /** Text that the model wrote. */
  text: string;
  /** Citations of files and web pages, with their places in the text. */
  annotations: Array<ResponseOutputText.FileCitation | ResponseOutputText.URLCitation | ResponseOutputText.ContainerFileCitation | ResponseOutputText.FilePath>;
  /** Log probabilities of the tokens; filled when asked for by `include`. */
  logprobs?: ResponseOutputText.Logprob[];
}

export declare namespace ResponseOutputText {
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

  /** Log probability of a token. */
  export interface Logprob {
    /** Text of the token, which may be part of a word. */
    token: string;
    /** Its natural-log probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: number[];
    /** Most likely alternatives at this place. */
    top_logprobs: Logprob.TopLogprob[];
  }

  export namespace Logprob {
    /** A likely alternative token. */
    export interface TopLogprob {
      /** Text of the token, which may be part of a word. */
      token: string;
      /** Its natural-log probability. */
      logprob: number;
      /** UTF-8 bytes of the token. */
      bytes: number[];
    }
  }
}

/**
 * A reasoning step of the model. When the context is managed by hand, send it back in the next
 * turn.
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
   * Reasoning in encrypted form, to be sent back when nothing is stored. In a stream, take it from
   * `response.output_item.done`.
   */
  encrypted_content?: string | null;
  /** Text of the reasoning, where the model exposes it. */
  content?: ResponseReasoningItem.Content[];
  /** State of the reasoning item. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseReasoningItem {
  /** A part of a reasoning summary. */
  export interface Summary {
    /** Always `summary_text`. Default: `summary_text`. */
    type: 'summary_text';
    /** Text of the part. */
    text: string;
  }

  /** A part of the model's reasoning. */
  export interface Content {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/**
 * Tools that a search found.
 *
 * @public
 */
export interface ResponseToolSearchOutputItem {
  /** Always `tool_search_output`. Default: `tool_search_output`. */
  type: 'tool_search_output';
  /** ID of the tool search output. */
  id: string;
  /** ID of the search call; may be null. */
  call_id: string | null;
  /** Who searched: the API or the caller. */
  execution: 'server' | 'client';
  /** Definitions of the tools found. */
  tools: Tool[];
  /** State of the tool search output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Identifies the actor who created the item. */
  created_by?: string;
}

/**
 * Tools that a search found, sent as input.
 *
 * @public
 */
export interface ResponseToolSearchOutputItemParam {
  /** Always `tool_search_output`. Default: `tool_search_output`. */
  type: 'tool_search_output';
  /** Definitions of the tools found. */
  tools: Tool[];
  /** ID of the tool search output. */
  id?: string | null;
  /** ID of the search call, 1 to 64 characters. */
  call_id?: string | null;
  /** Who searched: the API or the caller. */
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

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
} from './responses-content.gen.js';
import type {
  ResponseContainerReference,
  ResponseFunctionCallOutputItem,
  ResponseLocalEnvironment,
} from './responses-tools.gen.js';

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
    type: 'screenshot';
  }

  /** A scroll of the mouse wheel. */
  export interface Scroll {
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
    type: 'type';
    /** Text to type. */
    text: string;
  }

  /** A pause before the next action. */
  export interface Wait {
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
 * Reason why an MCP call failed: a protocol, tool or HTTP error.
 *
 * @public
 */
export type McpToolCallError =
  | McpToolCallError.McpProtocolError
  | McpToolCallError.McpToolExecutionError
  | McpToolCallError.HTTPError;

export declare namespace McpToolCallError {
  /** An error of the MCP protocol. */
  export interface McpProtocolError {
    type: 'mcp_protocol_error';
    /** JSON-RPC error code. */
    code: number;
    /** Description of the error. */
    message: string;
  }

  /** An error reported by the tool itself. */
  export interface McpToolExecutionError {
    type: 'mcp_tool_execution_error';
    /** Error content reported by the tool. */
    content: unknown;
  }

  /** An HTTP error between the API and the server. */
  export interface HTTPError {
    type: 'http_error';
    /** HTTP status code. */
    code: number;
    /** Description of the error. */
    message: string;
  }
}

/**
 * A file change that the model wants to apply.
 *
 * @public
 */
export interface ResponseApplyPatchToolCall {
  type: 'apply_patch_call';
  /** ID of the apply-patch call. */
  id: string;
  /** ID that links the call to its output. */
  call_id: string;
  /** State of the apply-patch call. */
  status: 'in_progress' | 'completed';
  /** Change to one file. */
  operation:
    | ResponseApplyPatchToolCall.CreateFile
    | ResponseApplyPatchToolCall.DeleteFile
    | ResponseApplyPatchToolCall.UpdateFile;
  /** Caller of the tool: the model itself or a program that it runs. Absent or null if unknown. */
  caller?: ResponseApplyPatchToolCall.Direct | ResponseApplyPatchToolCall.Program | null;
  /** ID of the actor that created the item. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCall {
  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program {
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }

  /** Creates a file. */
  export interface CreateFile {
    type: 'create_file';
    /** Path of the new file. */
    path: string;
    /** Diff with the content. */
    diff: string;
  }

  /** Deletes a file. */
  export interface DeleteFile {
    type: 'delete_file';
    /** Path of the file. */
    path: string;
  }

  /** Changes a file. */
  export interface UpdateFile {
    type: 'update_file';
    /** Path of the file. */
    path: string;
    /** Diff to apply. */
    diff: string;
  }
}

/**
 * Result of applying a patch.
 *
 * @public
 */
export interface ResponseApplyPatchToolCallOutput {
  type: 'apply_patch_call_output';
  /** ID of the apply-patch output. */
  id: string;
  /** ID that links the call to its output. */
  call_id: string;
  /** State of the apply-patch output. */
  status: 'completed' | 'failed';
  /** Caller of the tool: the model itself or a program that it runs. Absent or null if unknown. */
  caller?:
    | ResponseApplyPatchToolCallOutput.Direct
    | ResponseApplyPatchToolCallOutput.Program
    | null;
  /** Log text, such as the reason of a failure. */
  output?: string | null;
  /** ID of the actor that created the item. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCallOutput {
  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program {
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }
}

/**
 * Code that the model ran in a container.
 *
 * @public
 */
export interface ResponseCodeInterpreterToolCall {
  type: 'code_interpreter_call';
  /** ID of the code interpreter call. */
  id: string;
  /** State of the code interpreter call. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  /** ID of the container. */
  container_id: string;
  /** Code that was run; null if unavailable. */
  code: string | null;
  /** Logs and images produced by the code; null unless requested with `include`. */
  outputs:
    | Array<ResponseCodeInterpreterToolCall.Logs | ResponseCodeInterpreterToolCall.Image>
    | null;
}

export declare namespace ResponseCodeInterpreterToolCall {
  /** Text that the code printed. */
  export interface Logs {
    type: 'logs';
    /** The printed text. */
    logs: string;
  }

  /** An image created by the code. */
  export interface Image {
    type: 'image';
    /** URL of the image. */
    url: string;
  }
}

/**
 * An action that the model wants to perform on the computer.
 *
 * @public
 */
export interface ResponseComputerToolCall {
  type: 'computer_call';
  /** ID of the computer call. */
  id: string;
  /** ID that the output of the call must repeat. */
  call_id: string;
  /** Safety checks to acknowledge before performing the action. */
  pending_safety_checks: ResponseComputerToolCall.PendingSafetyCheck[];
  /** State of the computer call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** The action, if there is a single one. */
  action?:
    | ResponseComputerToolCall.Click
    | ResponseComputerToolCall.DoubleClick
    | ResponseComputerToolCall.Drag
    | ResponseComputerToolCall.Keypress
    | ResponseComputerToolCall.Move
    | ResponseComputerToolCall.Screenshot
    | ResponseComputerToolCall.Scroll
    | ResponseComputerToolCall.Type
    | ResponseComputerToolCall.Wait;
  /** The actions in order, if they are batched. */
  actions?: ComputerActionList;
}

export declare namespace ResponseComputerToolCall {
  /** A mouse click. */
  export type Click = ComputerAction.Click;

  /** A double click. */
  export type DoubleClick = ComputerAction.DoubleClick;

  /** A drag with the mouse. */
  export type Drag = ComputerAction.Drag;

  export namespace Drag {
    /** A point on the screen. */
    export type Path = ComputerAction.Drag.Path;
  }

  /** A key combination. */
  export interface Keypress {
    /** A key combination. */
    type: 'keypress';
    /** Keys to press together, one per string. */
    keys: string[];
  }

  /** A move of the mouse. */
  export type Move = ComputerAction.Move;

  /** A request for a screenshot. */
  export interface Screenshot {
    type: 'screenshot';
  }

  /** A scroll of the mouse wheel. */
  export type Scroll = ComputerAction.Scroll;

  /** Text input. */
  export interface Type {
    type: 'type';
    /** Text to type. */
    text: string;
  }

  /** A pause before the next action. */
  export interface Wait {
    type: 'wait';
  }

  /** A safety check that must be acknowledged. */
  export interface PendingSafetyCheck {
    /** ID of the check. */
    id: string;
    /** Type of check. */
    code?: string | null;
    /** Description of the check. */
    message?: string | null;
  }
}

/**
 * A computer call output as stored by the API.
 *
 * @public
 */
export interface ResponseComputerToolCallOutputItem {
  type: 'computer_call_output';
  /** ID of the computer output. */
  id: string;
  /** ID of the computer call that this output answers. */
  call_id: string;
  /** Screenshot after the action. */
  output: ResponseComputerToolCallOutputScreenshot;
  /** State of the computer output. */
  status: 'completed' | 'incomplete' | 'failed';
  /** Safety checks that the caller has acknowledged. */
  acknowledged_safety_checks?: ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck[];
  /** ID of the actor that created the item. */
  created_by?: string;
}

export declare namespace ResponseComputerToolCallOutputItem {
  /** A safety check that must be acknowledged. */
  export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
}

/**
 * A screenshot, by URL or file ID.
 *
 * @public
 */
export interface ResponseComputerToolCallOutputScreenshot {
  type: 'computer_screenshot';
  /** URL of the screenshot, or a data URL. */
  image_url?: string;
  /** ID of the uploaded screenshot. */
  file_id?: string;
}

/**
 * A request of the model to run a custom tool.
 *
 * @public
 */
export interface ResponseCustomToolCall {
  type: 'custom_tool_call';
  /** ID that the output of the call must repeat. */
  call_id: string;
  /** Name of the custom tool to run. */
  name: string;
  /** Input text from the model. */
  input: string;
  /** ID of the custom tool call. */
  id?: string;
  /** Caller of the tool: the model itself or a program that it runs. Absent or null if unknown. */
  caller?: ResponseCustomToolCall.Direct | ResponseCustomToolCall.Program | null;
  /** Namespace of the tool, if it has one. */
  namespace?: string;
  /** True if the model may continue before the output of the call is there. */
  async?: boolean;
}

export declare namespace ResponseCustomToolCall {
  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program {
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }
}

/**
 * A custom tool call as stored by the API.
 *
 * @public
 */
export interface ResponseCustomToolCallItem extends ResponseCustomToolCall {
  /** ID of the custom tool call. */
  id: string;
  /** State of the custom tool call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the actor that created the item. */
  created_by?: string;
}

/**
 * Output of a custom tool, sent back to the model.
 *
 * @public
 */
export interface ResponseCustomToolCallOutput {
  type: 'custom_tool_call_output';
  /** ID of the custom tool call that this output answers. */
  call_id: string;
  /** Output as a string, or as text, image and file parts. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** ID of the custom tool output. */
  id?: string;
  /** Caller of the tool: the model itself or a program that it runs. Absent or null if unknown. */
  caller?: ResponseCustomToolCallOutput.Direct | ResponseCustomToolCallOutput.Program | null;
}

export declare namespace ResponseCustomToolCallOutput {
  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program {
    type: 'program';
    /** Call ID of the program, 1 to 64 characters. */
    caller_id: string;
  }
}

/**
 * A custom tool output as stored by the API.
 *
 * @public
 */
export interface ResponseCustomToolCallOutputItem extends ResponseCustomToolCallOutput {
  /** ID of the custom tool output. */
  id: string;
  /** State of the custom tool output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the actor that created the item. */
  created_by?: string;
}

/**
 * A search of vector stores and its results.
 *
 * @public
 */
export interface ResponseFileSearchToolCall {
  /** ID of the file search. */
  id: string;
  type: 'file_search_call';
  /** State of the file search. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  /** Queries that were run. */
  queries: string[];
  /** Passages that were found; only returned if requested with `include`. */
  results?: ResponseFileSearchToolCall.Result[] | null;
}

export declare namespace ResponseFileSearchToolCall {
  /** Passages that were found; only returned if requested with `include`. */
  export interface Result {
    /** ID of the file. */
    file_id?: string;
    /** Passage that was found. */
    text?: string;
    /** Name of the file. */
    filename?: string;
    /** Attributes of the file in its vector store. */
    attributes?: { [key: string]: string | number | boolean } | null;
    /** Relevance, 0 to 1. */
    score?: number;
  }
}

/**
 * Output as a string (at most 10485760 characters), or as text, image and file parts.
 *
 * @public
 */
export type ResponseFunctionCallOutputItemList = ResponseFunctionCallOutputItem[];

/**
 * Output and outcome of one command.
 *
 * @public
 */
export interface ResponseFunctionShellCallOutputContent {
  /** Standard output, at most 10485760 characters. */
  stdout: string;
  /** Standard error, at most 10485760 characters. */
  stderr: string;
  /** Exit code, or a timeout. */
  outcome:
    | ResponseFunctionShellCallOutputContent.Timeout
    | ResponseFunctionShellCallOutputContent.Exit;
}

export declare namespace ResponseFunctionShellCallOutputContent {
  /** The command exceeded its time limit. */
  export interface Timeout {
    type: 'timeout';
  }

  /** The command exited on its own. */
  export interface Exit {
    type: 'exit';
    /** Exit code of the process. */
    exit_code: number;
  }
}

/**
 * Shell commands that the model wants to run.
 *
 * @public
 */
export interface ResponseFunctionShellToolCall {
  type: 'shell_call';
  /** ID of the shell call. */
  id: string;
  /** ID that links the call to its output. */
  call_id: string;
  /** Commands to run, with their limits. */
  action: ResponseFunctionShellToolCall.Action;
  /** State of the shell call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Environment of the commands; null if unspecified. */
  environment: ResponseLocalEnvironment | ResponseContainerReference | null;
  /** Caller of the tool: the model itself or a program that it runs. Absent or null if unknown. */
  caller?: ResponseFunctionShellToolCall.Direct | ResponseFunctionShellToolCall.Program | null;
  /** ID of the actor that created the item. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCall {
  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program {
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }

  /** Commands of a shell call. */
  export interface Action {
    /** Commands, in the order in which to run them. */
    commands: string[];
    /** Time limit, in milliseconds; null for none. */
    timeout_ms: number | null;
    /** Maximum number of characters returned per command; null for none. */
    max_output_length: number | null;
  }
}

/**
 * Output of the commands of a shell call.
 *
 * @public
 */
export interface ResponseFunctionShellToolCallOutput {
  type: 'shell_call_output';
  /** ID of the shell output. */
  id: string;
  /** ID that links the call to its output. */
  call_id: string;
  /** State of the shell output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Output and outcome of each command. */
  output: ResponseFunctionShellToolCallOutput.Output[];
  /**
   * Maximum number of output characters, chosen by the model and to be sent back with the output.
   */
  max_output_length: number | null;
  /** Caller of the tool: the model itself or a program that it runs. Absent or null if unknown. */
  caller?:
    | ResponseFunctionShellToolCallOutput.Direct
    | ResponseFunctionShellToolCallOutput.Program
    | null;
  /** ID of the actor that created the item. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCallOutput {
  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program {
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }

  /** Output and outcome of one command. */
  export interface Output {
    /** Standard output. */
    stdout: string;
    /** Standard error. */
    stderr: string;
    /** Exit code, or a timeout. */
    outcome: Output.Timeout | Output.Exit;
    /** ID of the actor that created the item. */
    created_by?: string;
  }

  export namespace Output {
    /** The command exceeded its time limit. */
    export interface Timeout {
      type: 'timeout';
    }

    /** The command exited on its own. */
    export interface Exit {
      type: 'exit';
      /** Exit code of the process. */
      exit_code: number;
    }
  }
}

/**
 * A request of the model to call a function.
 *
 * @public
 */
export interface ResponseFunctionToolCall {
  type: 'function_call';
  /** ID that the output of the call must repeat. */
  call_id: string;
  /** Name of the function to call. */
  name: string;
  /**
   * Arguments as a JSON string. May be invalid JSON or not match the schema unless `strict` is set.
   */
  arguments: string;
  /** ID of the function call. */
  id?: string;
  /** Caller of the tool: the model itself or a program that it runs. Absent or null if unknown. */
  caller?: ResponseFunctionToolCall.Direct | ResponseFunctionToolCall.Program | null;
  /** Namespace of the function, if it has one. */
  namespace?: string;
  /** State of the function call. */
  status?: 'in_progress' | 'completed' | 'incomplete';
  /** True if the model may continue before the output of the call is there. */
  async?: boolean;
}

export declare namespace ResponseFunctionToolCall {
  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program {
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }
}

/**
 * A function call as stored by the API.
 *
 * @public
 */
export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  /** ID of the function call. */
  id: string;
  /** State of the function call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the actor that created the item. */
  created_by?: string;
}

/**
 * A function output as stored by the API.
 *
 * @public
 */
export interface ResponseFunctionToolCallOutputItem {
  /** ID of the function output. */
  id: string;
  type: 'function_call_output';
  /** Output as a string, or as text, image and file parts. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** State of the function output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the function call that this output answers. */
  call_id: string;
  /** Name of the tool that returned the output. */
  name?: string;
  /** Namespace of the tool. */
  namespace?: string;
  /** Caller of the tool: the model itself or a program that it runs. Absent or null if unknown. */
  caller?:
    | ResponseFunctionToolCallOutputItem.Direct
    | ResponseFunctionToolCallOutputItem.Program
    | null;
  /** ID of the actor that created the item. */
  created_by?: string;
}

export declare namespace ResponseFunctionToolCallOutputItem {
  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program {
    type: 'program';
    /** Call ID of the program, 1 to 64 characters. */
    caller_id: string;
  }
}

/**
 * A web search by the model.
 *
 * @public
 */
export interface ResponseFunctionWebSearch {
  /** ID of the web search. */
  id: string;
  type: 'web_search_call';
  /** State of the web search. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';
  /** Action of the model: a search, opening a page, or finding text in it. */
  action:
    | ResponseFunctionWebSearch.Search
    | ResponseFunctionWebSearch.OpenPage
    | ResponseFunctionWebSearch.Find;
}

export declare namespace ResponseFunctionWebSearch {
  /** The model searched the web. */
  export interface Search {
    type: 'search';
    /**
     * Query. Deprecated in favour of `queries`.
     *
     * @deprecated
     */
    query?: string;
    /** Queries that were run. */
    queries?: string[];
    /** Pages that were found; only returned if requested with `include`. */
    sources?: Search.Source[];
  }

  export namespace Search {
    /** Pages that were found; only returned if requested with `include`. */
    export interface Source {
      type: 'url';
      /** URL of the page. */
      url: string;
    }
  }

  /** The model opened a page. */
  export interface OpenPage {
    type: 'open_page';
    /** URL of the page. */
    url?: string | null;
  }

  /** The model searched for text within a page. */
  export interface Find {
    type: 'find_in_page';
    /** URL of the page. */
    url: string;
    /** Text or pattern that was searched for. */
    pattern: string;
  }
}

/**
 * A search for deferred tools.
 *
 * @public
 */
export interface ResponseToolSearchCall {
  type: 'tool_search_call';
  /** ID of the tool search. */
  id: string;
  /** ID of the search call; may be null. */
  call_id: string | null;
  /** Executor of the search: the API or the caller. */
  execution: 'server' | 'client';
  /** Arguments of the search. */
  arguments: unknown;
  /** State of the tool search. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the actor that created the item. */
  created_by?: string;
}

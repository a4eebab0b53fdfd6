// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputText,
  ResponseInputTextContent,
} from './responses-input.gen.js';
import type { ComputerAction, ComputerActionList } from './responses-items.gen.js';
import type {
  ResponseContainerReference,
  ResponseLocalEnvironment,
} from './responses-types.gen.js';

/**
 * Why an MCP call failed: in the protocol, in the tool, or in HTTP.
 *
 * @public
 */
export type McpToolCallError =
  | McpToolCallError.McpProtocolError
  | McpToolCallError.McpToolExecutionError
  | McpToolCallError.HTTPError;

export declare namespace McpToolCallError {
  /** A failure of the MCP protocol. */
  export interface McpProtocolError {
    /** Always `mcp_protocol_error`. Default: `mcp_protocol_error`. */
    type: 'mcp_protocol_error';
    /** JSON-RPC error code. */
    code: number;
    /** What went wrong. */
    message: string;
  }

  /** A failure that the tool itself reported. */
  export interface McpToolExecutionError {
    /** Always `mcp_tool_execution_error`. Default: `mcp_tool_execution_error`. */
    type: 'mcp_tool_execution_error';
    /** What the tool reported. */
    content: unknown;
  }

  /** A failure of HTTP between the API and the server. */
  export interface HTTPError {
    /** Always `http_error`. Default: `http_error`. */
    type: 'http_error';
    /** HTTP status. */
    code: number;
    /** What went wrong. */
    message: string;
  }
}

/**
 * A file change that the model wants applied.
 *
 * @public
 */
export interface ResponseApplyPatchToolCall {
  /** Always `apply_patch_call`. Default: `apply_patch_call`. */
  type: 'apply_patch_call';
  /** ID of the apply-patch call. */
  id: string;
  /** ID that ties the call to its output. */
  call_id: string;
  /** State of the apply-patch call. */
  status: 'in_progress' | 'completed';
  /** Change to one file. */
  operation:
    | ResponseApplyPatchToolCall.CreateFile
    | ResponseApplyPatchToolCall.DeleteFile
    | ResponseApplyPatchToolCall.UpdateFile;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?: ResponseApplyPatchToolCall.Direct | ResponseApplyPatchToolCall.Program | null;
  /** Identifies the actor who created the item. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCall {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }

  /** Creates a file. */
  export interface CreateFile {
    /** Always `create_file`. Default: `create_file`. */
    type: 'create_file';
    /** Path of the new file. */
    path: string;
    /** Diff with the content. */
    diff: string;
  }

  /** Deletes a file. */
  export interface DeleteFile {
    /** Always `delete_file`. Default: `delete_file`. */
    type: 'delete_file';
    /** Path of the file. */
    path: string;
  }

  /** Changes a file. */
  export interface UpdateFile {
    /** Always `update_file`. Default: `update_file`. */
    type: 'update_file';
    /** Path of the file. */
    path: string;
    /** Diff to apply. */
    diff: string;
  }
}

/**
 * Outcome of applying a patch.
 *
 * @public
 */
export interface ResponseApplyPatchToolCallOutput {
  /** Always `apply_patch_call_output`. Default: `apply_patch_call_output`. */
  type: 'apply_patch_call_output';
  /** ID of the apply-patch output. */
  id: string;
  /** ID that ties the call to its output. */
  call_id: string;
  /** State of the apply-patch output. */
  status: 'completed' | 'failed';
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?:
    | ResponseApplyPatchToolCallOutput.Direct
    | ResponseApplyPatchToolCallOutput.Program
    | null;
  /** Log text, such as the reason of a failure. */
  output?: string | null;
  /** Identifies the actor who created the item. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCallOutput {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
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
  /** Always `code_interpreter_call`. Default: `code_interpreter_call`. */
  type: 'code_interpreter_call';
  /** ID of the code interpreter call. */
  id: string;
  /** State of the code interpreter call. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  /** ID of the container. */
  container_id: string;
  /** Code that was run; null if unavailable. */
  code: string | null;
  /** Logs and images that the code produced; null unless asked for by `include`. */
  outputs:
    | Array<ResponseCodeInterpreterToolCall.Logs | ResponseCodeInterpreterToolCall.Image>
    | null;
}

export declare namespace ResponseCodeInterpreterToolCall {
  /** Text that the code printed. */
  export interface Logs {
    /** Always `logs`. Default: `logs`. */
    type: 'logs';
    /** The printed text. */
    logs: string;
  }

  /** An image that the code made. */
  export interface Image {
    /** Always `image`. Default: `image`. */
    type: 'image';
    /** URL of the image. */
    url: string;
  }
}

/**
 * An action that the model wants done on the computer.
 *
 * @public
 */
export interface ResponseComputerToolCall {
  /** Always `computer_call`. Default: `computer_call`. */
  type: 'computer_call';
  /** ID of the computer call. */
  id: string;
  /** ID to quote in the output of the call. */
  call_id: string;
  /** Safety checks to acknowledge before the action is carried out. */
  pending_safety_checks: ResponseComputerToolCall.PendingSafetyCheck[];
  /** State of the computer call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** The action, if it is a single one. */
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
  /** The actions in order, if they come batched. */
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
    /** Always `keypress`. Default: `keypress`. */
    type: 'keypress';
    /** Keys to press together, one a string. */
    keys: string[];
  }

  /** A move of the mouse. */
  export type Move = ComputerAction.Move;

  /** A request for a screenshot. */
  export interface Screenshot {
    /** Always `screenshot`. Default: `screenshot`. */
    type: 'screenshot';
  }

  /** A turn of the scroll wheel. */
  export type Scroll = ComputerAction.Scroll;

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

  /** A safety check that must be acknowledged. */
  export interface PendingSafetyCheck {
    /** ID of the check. */
    id: string;
    /** Kind of check. */
    code?: string | null;
    /** What the check is about. */
    message?: string | null;
  }
}

/**
 * A computer call output as the API stores it.
 *
 * @public
 */
export interface ResponseComputerToolCallOutputItem {
  /** Always `computer_call_output`. Default: `computer_call_output`. */
  type: 'computer_call_output';
  /** ID of the computer output. */
  id: string;
  /** ID of the computer call that is answered. */
  call_id: string;
  /** Screenshot after the action. */
  output: ResponseComputerToolCallOutputScreenshot;
  /** State of the computer output. */
  status: 'completed' | 'incomplete' | 'failed';
  /** Safety checks that the caller has accepted. */
  acknowledged_safety_checks?: ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck[];
  /** Identifies the actor who created the item. */
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
  /** Always `computer_screenshot`. Default: `computer_screenshot`. */
  type: 'computer_screenshot';
  /** URL of the screenshot, or a data URL. */
  image_url?: string;
  /** ID of the uploaded screenshot. */
  file_id?: string;
}

/**
 * The model's request to run a custom tool.
 *
 * @public
 */
export interface ResponseCustomToolCall {
  /** Always `custom_tool_call`. */
  type: 'custom_tool_call';
  /** ID to quote in the output of the call. */
  call_id: string;
  /** Custom tool to run. */
  name: string;
  /** Text that the model passes to the tool. */
  input: string;
  /** ID of the custom tool call. */
  id?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?: ResponseCustomToolCall.Direct | ResponseCustomToolCall.Program | null;
  /** Namespace of the tool, if it has one. */
  namespace?: string;
}

export declare namespace ResponseCustomToolCall {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }
}

/**
 * A custom tool call as the API stores it.
 *
 * @public
 */
export interface ResponseCustomToolCallItem extends ResponseCustomToolCall {
  /** ID of the custom tool call. */
  id: string;
  /** State of the custom tool call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Identifies the actor who created the item. */
  created_by?: string;
}

/**
 * What a custom tool returned, sent back to the model.
 *
 * @public
 */
export interface ResponseCustomToolCallOutput {
  /** Always `custom_tool_call_output`. */
  type: 'custom_tool_call_output';
  /** ID of the custom tool call that is answered. */
  call_id: string;
  /** Output as a string, or as text, image and file parts. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** ID of the custom tool output. */
  id?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?: ResponseCustomToolCallOutput.Direct | ResponseCustomToolCallOutput.Program | null;
}

export declare namespace ResponseCustomToolCallOutput {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program, 1 to 64 characters. */
    caller_id: string;
  }
}

/**
 * A custom tool output as the API stores it.
 *
 * @public
 */
export interface ResponseCustomToolCallOutputItem extends ResponseCustomToolCallOutput {
  /** ID of the custom tool output. */
  id: string;
  /** State of the custom tool output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Identifies the actor who created the item. */
  created_by?: string;
}

/**
 * A search of vector stores and what it found.
 *
 * @public
 */
export interface ResponseFileSearchToolCall {
  /** ID of the file search. */
  id: string;
  /** Always `file_search_call`. */
  type: 'file_search_call';
  /** State of the file search. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  /** Queries that were run. */
  queries: string[];
  /** Passages found; only returned when asked for by `include`. */
  results?: ResponseFileSearchToolCall.Result[] | null;
}

export declare namespace ResponseFileSearchToolCall {
  /** Passages found; only returned when asked for by `include`. */
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
export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;

/**
 * Output as a string (at most 10485760 characters), or as text, image and file parts.
 *
 * @public
 */
export type ResponseFunctionCallOutputItemList = ResponseFunctionCallOutputItem[];

/**
 * What one command printed, and how it ended.
 *
 * @public
 */
export interface ResponseFunctionShellCallOutputContent {
  /** Standard output, at most 10485760 characters. */
  stdout: string;
  /** Standard error, at most 10485760 characters. */
  stderr: string;
  /** Exit code, or the fact of a timeout. */
  outcome:
    | ResponseFunctionShellCallOutputContent.Timeout
    | ResponseFunctionShellCallOutputContent.Exit;
}

export declare namespace ResponseFunctionShellCallOutputContent {
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

/**
 * Shell commands that the model wants run.
 *
 * @public
 */
export interface ResponseFunctionShellToolCall {
  /** Always `shell_call`. Default: `shell_call`. */
  type: 'shell_call';
  /** ID of the shell call. */
  id: string;
  /** ID that ties the call to its output. */
  call_id: string;
  /** Commands to run, with their limits. */
  action: ResponseFunctionShellToolCall.Action;
  /** State of the shell call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Where the commands run; null if unspecified. */
  environment: ResponseLocalEnvironment | ResponseContainerReference | null;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?: ResponseFunctionShellToolCall.Direct | ResponseFunctionShellToolCall.Program | null;
  /** Identifies the actor who created the item. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCall {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }

  /** Commands of a shell call. */
  export interface Action {
    /** Commands, run in this order. */
    commands: string[];
    /** Time limit, milliseconds; null for none. */
    timeout_ms: number | null;
    /** Upper bound on characters returned for each command; null for none. */
    max_output_length: number | null;
  }
}

/**
 * What the commands of a shell call printed.
 *
 * @public
 */
export interface ResponseFunctionShellToolCallOutput {
  /** Always `shell_call_output`. Default: `shell_call_output`. */
  type: 'shell_call_output';
  /** ID of the shell output. */
  id: string;
  /** ID that ties the call to its output. */
  call_id: string;
  /** State of the shell output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** What was printed, with the outcome of each command. */
  output: ResponseFunctionShellToolCallOutput.Output[];
  /** Upper bound on output characters, chosen by the model; send it back with the output. */
  max_output_length: number | null;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?:
    | ResponseFunctionShellToolCallOutput.Direct
    | ResponseFunctionShellToolCallOutput.Program
    | null;
  /** Identifies the actor who created the item. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCallOutput {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
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
 * The model's request to run a function.
 *
 * @public
 */
export interface ResponseFunctionToolCall {
  /** Always `function_call`. */
  type: 'function_call';
  /** ID to quote in the output of the call. */
  call_id: string;
  /** Function to run. */
  name: string;
  /**
   * Arguments as a JSON string; may not be valid JSON or match the schema unless `strict` is set.
   */
  arguments: string;
  /** ID of the function call. */
  id?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?: ResponseFunctionToolCall.Direct | ResponseFunctionToolCall.Program | null;
  /** Namespace of the function, if it has one. */
  namespace?: string;
  /** State of the function call. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseFunctionToolCall {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program. */
    caller_id: string;
  }
}

/**
 * A function call as the API stores it.
 *
 * @public
 */
export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  /** ID of the function call. */
  id: string;
  /** State of the function call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Identifies the actor who created the item. */
  created_by?: string;
}

/**
 * A function output as the API stores it.
 *
 * @public
 */
export interface ResponseFunctionToolCallOutputItem {
  /** ID of the function output. */
  id: string;
  /** Always `function_call_output`. */
  type: 'function_call_output';
  /** Output as a string, or as text, image and file parts. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** State of the function output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the function call that is answered. */
  call_id: string;
  /** Name of the tool that made the output. */
  name?: string;
  /** Namespace of that tool. */
  namespace?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?:
    | ResponseFunctionToolCallOutputItem.Direct
    | ResponseFunctionToolCallOutputItem.Program
    | null;
  /** Identifies the actor who created the item. */
  created_by?: string;
}

export declare namespace ResponseFunctionToolCallOutputItem {
  /** The model made the call itself. */
  export interface Direct {
    /** Always `direct`. Default: `direct`. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program, 1 to 64 characters. */
    caller_id: string;
  }
}

/**
 * A search for deferred tools.
 *
 * @public
 */
export interface ResponseToolSearchCall {
  /** Always `tool_search_call`. Default: `tool_search_call`. */
  type: 'tool_search_call';
  /** ID of the tool search. */
  id: string;
  /** ID of the search call; may be null. */
  call_id: string | null;
  /** Who searched: the API or the caller. */
  execution: 'server' | 'client';
  /** Arguments of the search. */
  arguments: unknown;
  /** State of the tool search. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Identifies the actor who created the item. */
  created_by?: string;
}

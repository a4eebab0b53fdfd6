// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type {
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputText,
  ResponseInputTextContent,
} from './responses-input.gen.js';
import type { ComputerActionList } from './responses-items.gen.js';
import type { ResponseContainerReference, ResponseLocalEnvironment } from './responses.gen.js';

/** @public */
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

/** @public */
export interface ResponseApplyPatchToolCall {
  /** Default: `apply_patch_call`. */
  type: 'apply_patch_call';
  id: string;
  call_id: string;
  status: 'in_progress' | 'completed';
  operation:
    | ResponseApplyPatchToolCall.CreateFile
    | ResponseApplyPatchToolCall.DeleteFile
    | ResponseApplyPatchToolCall.UpdateFile;
  caller?: ResponseApplyPatchToolCall.Direct | ResponseApplyPatchToolCall.Program | null;
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

/** @public */
export interface ResponseApplyPatchToolCallOutput {
  /** Default: `apply_patch_call_output`. */
  type: 'apply_patch_call_output';
  id: string;
  call_id: string;
  status: 'completed' | 'failed';
  caller?:
    | ResponseApplyPatchToolCallOutput.Direct
    | ResponseApplyPatchToolCallOutput.Program
    | null;
  output?: string | null;
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

/** @public */
export interface ResponseCodeInterpreterToolCall {
  /** Default: `code_interpreter_call`. */
  type: 'code_interpreter_call';
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  container_id: string;
  code: string | null;
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

/** @public */
export interface ResponseComputerToolCall {
  /** Default: `computer_call`. */
  type: 'computer_call';
  id: string;
  call_id: string;
  pending_safety_checks: Array<ResponseComputerToolCall.PendingSafetyCheck>;
  status: 'in_progress' | 'completed' | 'incomplete';
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
  actions?: ComputerActionList;
}

export declare namespace ResponseComputerToolCall {
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
    keys?: Array<string> | null;
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
    keys: Array<string> | null;
  }

  /** A drag with the mouse. */
  export interface Drag {
    /** Always `drag`. Default: `drag`. */
    type: 'drag';
    /** Points along the way, in order. */
    path: Array<ResponseComputerToolCall.Drag.Path>;
    /** Keys held down during the action. */
    keys?: Array<string> | null;
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
    keys: Array<string>;
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
    keys?: Array<string> | null;
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
    keys?: Array<string> | null;
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

/** @public */
export interface ResponseComputerToolCallOutputItem {
  /** Always `computer_call_output`. Default: `computer_call_output`. */
  type: 'computer_call_output';
  id: string;
  /** ID of the computer call that is answered. */
  call_id: string;
  /** Screenshot after the action. */
  output: ResponseComputerToolCallOutputScreenshot;
  status: 'completed' | 'incomplete' | 'failed';
  /** Safety checks that the caller has accepted. */
  acknowledged_safety_checks?: Array<ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck>;
  created_by?: string;
}

export declare namespace ResponseComputerToolCallOutputItem {
  /** A safety check that must be acknowledged. */
  export interface AcknowledgedSafetyCheck {
    /** ID of the check. */
    id: string;
    /** Kind of check. */
    code?: string | null;
    /** What the check is about. */
    message?: string | null;
  }
}

/** @public */
export interface ResponseComputerToolCallOutputScreenshot {
  /** Default: `computer_screenshot`. */
  type: 'computer_screenshot';
  image_url?: string;
  file_id?: string;
}

/** @public */
export interface ResponseCustomToolCall {
  type: 'custom_tool_call';
  call_id: string;
  name: string;
  input: string;
  id?: string;
  caller?: ResponseCustomToolCall.Direct | ResponseCustomToolCall.Program | null;
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

/** @public */
export interface ResponseCustomToolCallItem extends ResponseCustomToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface ResponseCustomToolCallOutput {
  type: 'custom_tool_call_output';
  call_id: string;
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  id?: string;
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

/** @public */
export interface ResponseCustomToolCallOutputItem extends ResponseCustomToolCallOutput {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface ResponseFileSearchToolCall {
  id: string;
  type: 'file_search_call';
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  queries: Array<string>;
  results?: Array<ResponseFileSearchToolCall.Result> | null;
}

export declare namespace ResponseFileSearchToolCall {
  export interface Result {
    file_id?: string;
    text?: string;
    filename?: string;
    attributes?: { [key: string]: string | number | boolean } | null;
    score?: number;
  }
}

/** @public */
export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;

/** @public */
export type ResponseFunctionCallOutputItemList = Array<ResponseFunctionCallOutputItem>;

/** @public */
export interface ResponseFunctionShellCallOutputContent {
  /** At most 10485760 characters. */
  stdout: string;
  /** At most 10485760 characters. */
  stderr: string;
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

/** @public */
export interface ResponseFunctionShellToolCall {
  /** Default: `shell_call`. */
  type: 'shell_call';
  id: string;
  call_id: string;
  action: ResponseFunctionShellToolCall.Action;
  status: 'in_progress' | 'completed' | 'incomplete';
  environment: ResponseLocalEnvironment | ResponseContainerReference | null;
  caller?: ResponseFunctionShellToolCall.Direct | ResponseFunctionShellToolCall.Program | null;
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
    commands: Array<string>;
    /** Time limit, milliseconds; null for none. */
    timeout_ms: number | null;
    /** Upper bound on characters returned for each command; null for none. */
    max_output_length: number | null;
  }
}

/** @public */
export interface ResponseFunctionShellToolCallOutput {
  /** Default: `shell_call_output`. */
  type: 'shell_call_output';
  id: string;
  call_id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  output: Array<ResponseFunctionShellToolCallOutput.Output>;
  max_output_length: number | null;
  caller?:
    | ResponseFunctionShellToolCallOutput.Direct
    | ResponseFunctionShellToolCallOutput.Program
    | null;
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
    outcome:
      | ResponseFunctionShellToolCallOutput.Output.Timeout
      | ResponseFunctionShellToolCallOutput.Output.Exit;
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
export interface ResponseFunctionToolCall {
  type: 'function_call';
  call_id: string;
  name: string;
  arguments: string;
  id?: string;
  caller?: ResponseFunctionToolCall.Direct | ResponseFunctionToolCall.Program | null;
  namespace?: string;
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

/** @public */
export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface ResponseFunctionToolCallOutputItem {
  id: string;
  /** Always `function_call_output`. */
  type: 'function_call_output';
  /** Output as a string, or as text, image and file parts. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
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

/** @public */
export interface ResponseToolSearchCall {
  /** Default: `tool_search_call`. */
  type: 'tool_search_call';
  id: string;
  call_id: string | null;
  execution: 'server' | 'client';
  arguments: unknown;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type {
  BetaResponseInputFile,
  BetaResponseInputFileContent,
  BetaResponseInputImage,
  BetaResponseInputImageContent,
  BetaResponseInputText,
  BetaResponseInputTextContent,
} from './responses-input.gen.js';
import type { BetaComputerAction, BetaComputerActionList } from './responses-items.gen.js';
import type {
  BetaResponseContainerReference,
  BetaResponseLocalEnvironment,
} from './responses.gen.js';

/** @public */
export type BetaMcpToolCallError =
  | BetaMcpToolCallError.McpProtocolError
  | BetaMcpToolCallError.McpToolExecutionError
  | BetaMcpToolCallError.HTTPError;

export declare namespace BetaMcpToolCallError {
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
export interface BetaResponseApplyPatchToolCall {
  /** Default: `apply_patch_call`. */
  type: 'apply_patch_call';
  id: string;
  call_id: string;
  status: 'in_progress' | 'completed';
  operation:
    | BetaResponseApplyPatchToolCall.CreateFile
    | BetaResponseApplyPatchToolCall.DeleteFile
    | BetaResponseApplyPatchToolCall.UpdateFile;
  agent?: BetaResponseApplyPatchToolCall.Agent;
  caller?: BetaResponseApplyPatchToolCall.Direct | BetaResponseApplyPatchToolCall.Program | null;
  created_by?: string;
}

export declare namespace BetaResponseApplyPatchToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseApplyPatchToolCallOutput {
  /** Default: `apply_patch_call_output`. */
  type: 'apply_patch_call_output';
  id: string;
  call_id: string;
  status: 'completed' | 'failed';
  agent?: BetaResponseApplyPatchToolCallOutput.Agent;
  caller?:
    | BetaResponseApplyPatchToolCallOutput.Direct
    | BetaResponseApplyPatchToolCallOutput.Program
    | null;
  output?: string | null;
  created_by?: string;
}

export declare namespace BetaResponseApplyPatchToolCallOutput {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseCodeInterpreterToolCall {
  /** Default: `code_interpreter_call`. */
  type: 'code_interpreter_call';
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  container_id: string;
  code: string | null;
  outputs:
    | Array<BetaResponseCodeInterpreterToolCall.Logs | BetaResponseCodeInterpreterToolCall.Image>
    | null;
  agent?: BetaResponseCodeInterpreterToolCall.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseComputerToolCall {
  /** Default: `computer_call`. */
  type: 'computer_call';
  id: string;
  call_id: string;
  pending_safety_checks: Array<BetaResponseComputerToolCall.PendingSafetyCheck>;
  status: 'in_progress' | 'completed' | 'incomplete';
  agent?: BetaResponseComputerToolCall.Agent | null;
  action?: BetaComputerAction;
  actions?: BetaComputerActionList;
}

export declare namespace BetaResponseComputerToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
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
export interface BetaResponseComputerToolCallOutputItem {
  /** Always `computer_call_output`. Default: `computer_call_output`. */
  type: 'computer_call_output';
  id: string;
  /** ID of the computer call that is answered. */
  call_id: string;
  /** Screenshot after the action. */
  output: BetaResponseComputerToolCallOutputScreenshot;
  status: 'completed' | 'incomplete' | 'failed';
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseComputerToolCallOutputItem.Agent | null;
  /** Safety checks that the caller has accepted. */
  acknowledged_safety_checks?: Array<BetaResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck>;
  created_by?: string;
}

export declare namespace BetaResponseComputerToolCallOutputItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseComputerToolCallOutputScreenshot {
  /** Default: `computer_screenshot`. */
  type: 'computer_screenshot';
  image_url?: string;
  file_id?: string;
}

/** @public */
export interface BetaResponseCustomToolCall {
  type: 'custom_tool_call';
  call_id: string;
  name: string;
  input: string;
  agent?: BetaResponseCustomToolCall.Agent | null;
  id?: string;
  caller?: BetaResponseCustomToolCall.Direct | BetaResponseCustomToolCall.Program | null;
  namespace?: string;
}

export declare namespace BetaResponseCustomToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseCustomToolCallItem extends BetaResponseCustomToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface BetaResponseCustomToolCallOutput {
  type: 'custom_tool_call_output';
  call_id: string;
  output: string | Array<BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile>;
  agent?: BetaResponseCustomToolCallOutput.Agent | null;
  id?: string;
  caller?:
    | BetaResponseCustomToolCallOutput.Direct
    | BetaResponseCustomToolCallOutput.Program
    | null;
}

export declare namespace BetaResponseCustomToolCallOutput {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseCustomToolCallOutputItem extends BetaResponseCustomToolCallOutput {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface BetaResponseFileSearchToolCall {
  id: string;
  type: 'file_search_call';
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  queries: Array<string>;
  agent?: BetaResponseFileSearchToolCall.Agent | null;
  results?: Array<BetaResponseFileSearchToolCall.Result> | null;
}

export declare namespace BetaResponseFileSearchToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  export interface Result {
    file_id?: string;
    text?: string;
    filename?: string;
    attributes?: { [key: string]: string | number | boolean } | null;
    score?: number;
  }
}

/** @public */
export type BetaResponseFunctionCallOutputItem =
  | BetaResponseInputTextContent
  | BetaResponseInputImageContent
  | BetaResponseInputFileContent;

/** @public */
export type BetaResponseFunctionCallOutputItemList = Array<BetaResponseFunctionCallOutputItem>;

/** @public */
export interface BetaResponseFunctionShellCallOutputContent {
  /** At most 10485760 characters. */
  stdout: string;
  /** At most 10485760 characters. */
  stderr: string;
  outcome:
    | BetaResponseFunctionShellCallOutputContent.Timeout
    | BetaResponseFunctionShellCallOutputContent.Exit;
}

export declare namespace BetaResponseFunctionShellCallOutputContent {
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
export interface BetaResponseFunctionShellToolCall {
  /** Default: `shell_call`. */
  type: 'shell_call';
  id: string;
  call_id: string;
  action: BetaResponseFunctionShellToolCall.Action;
  status: 'in_progress' | 'completed' | 'incomplete';
  environment: BetaResponseLocalEnvironment | BetaResponseContainerReference | null;
  agent?: BetaResponseFunctionShellToolCall.Agent;
  caller?:
    | BetaResponseFunctionShellToolCall.Direct
    | BetaResponseFunctionShellToolCall.Program
    | null;
  created_by?: string;
}

export declare namespace BetaResponseFunctionShellToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseFunctionShellToolCallOutput {
  /** Default: `shell_call_output`. */
  type: 'shell_call_output';
  id: string;
  call_id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  output: Array<BetaResponseFunctionShellToolCallOutput.Output>;
  max_output_length: number | null;
  agent?: BetaResponseFunctionShellToolCallOutput.Agent;
  caller?:
    | BetaResponseFunctionShellToolCallOutput.Direct
    | BetaResponseFunctionShellToolCallOutput.Program
    | null;
  created_by?: string;
}

export declare namespace BetaResponseFunctionShellToolCallOutput {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
      | BetaResponseFunctionShellToolCallOutput.Output.Timeout
      | BetaResponseFunctionShellToolCallOutput.Output.Exit;
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
export interface BetaResponseFunctionToolCall {
  type: 'function_call';
  call_id: string;
  name: string;
  arguments: string;
  agent?: BetaResponseFunctionToolCall.Agent | null;
  id?: string;
  caller?: BetaResponseFunctionToolCall.Direct | BetaResponseFunctionToolCall.Program | null;
  namespace?: string;
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace BetaResponseFunctionToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseFunctionToolCallItem extends BetaResponseFunctionToolCall {
  id: string;
  status: 'in_progress' | 'completed' | 'incomplete';
  created_by?: string;
}

/** @public */
export interface BetaResponseFunctionToolCallOutputItem {
  id: string;
  /** Always `function_call_output`. */
  type: 'function_call_output';
  /** Output as a string, or as text, image and file parts. */
  output: string | Array<BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile>;
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the function call that is answered. */
  call_id: string;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseFunctionToolCallOutputItem.Agent | null;
  /** Name of the tool that made the output. */
  name?: string;
  /** Namespace of that tool. */
  namespace?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?:
    | BetaResponseFunctionToolCallOutputItem.Direct
    | BetaResponseFunctionToolCallOutputItem.Program
    | null;
  created_by?: string;
}

export declare namespace BetaResponseFunctionToolCallOutputItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseToolSearchCall {
  /** Default: `tool_search_call`. */
  type: 'tool_search_call';
  id: string;
  call_id: string | null;
  execution: 'server' | 'client';
  arguments: unknown;
  status: 'in_progress' | 'completed' | 'incomplete';
  agent?: BetaResponseToolSearchCall.Agent;
  created_by?: string;
}

export declare namespace BetaResponseToolSearchCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

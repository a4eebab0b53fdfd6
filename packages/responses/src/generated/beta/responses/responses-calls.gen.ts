// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type {
  McpToolCallError,
  ResponseComputerToolCallOutputScreenshot,
  ResponseFunctionCallOutputItem,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
} from '../../responses/responses-calls.gen.js';
import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
} from '../../responses/responses-input.gen.js';
import type { ComputerAction, ComputerActionList } from '../../responses/responses-items.gen.js';
import type {
  ResponseContainerReference,
  ResponseLocalEnvironment,
} from '../../responses/responses.gen.js';

export type { McpToolCallError as BetaMcpToolCallError };

/**
 * A file change that the model wants applied.
 *
 * @public
 */
export interface BetaResponseApplyPatchToolCall {
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
    | BetaResponseApplyPatchToolCall.CreateFile
    | BetaResponseApplyPatchToolCall.DeleteFile
    | BetaResponseApplyPatchToolCall.UpdateFile;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseApplyPatchToolCall.Agent;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?: BetaResponseApplyPatchToolCall.Direct | BetaResponseApplyPatchToolCall.Program | null;
  /** Identifies the actor who created the item. */
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

/**
 * Outcome of applying a patch.
 *
 * @public
 */
export interface BetaResponseApplyPatchToolCallOutput {
  /** Always `apply_patch_call_output`. Default: `apply_patch_call_output`. */
  type: 'apply_patch_call_output';
  /** ID of the apply-patch output. */
  id: string;
  /** ID that ties the call to its output. */
  call_id: string;
  /** State of the apply-patch output. */
  status: 'completed' | 'failed';
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseApplyPatchToolCallOutput.Agent;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?:
    | BetaResponseApplyPatchToolCallOutput.Direct
    | BetaResponseApplyPatchToolCallOutput.Program
    | null;
  /** Log text, such as the reason of a failure. */
  output?: string | null;
  /** Identifies the actor who created the item. */
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

/**
 * Code that the model ran in a container.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterToolCall {
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
    | Array<BetaResponseCodeInterpreterToolCall.Logs | BetaResponseCodeInterpreterToolCall.Image>
    | null;
  /** Agent that made the item; only set in multi-agent responses. */
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

/**
 * An action that the model wants done on the computer.
 *
 * @public
 */
export interface BetaResponseComputerToolCall {
  /** Always `computer_call`. Default: `computer_call`. */
  type: 'computer_call';
  /** ID of the computer call. */
  id: string;
  /** ID to quote in the output of the call. */
  call_id: string;
  /** Safety checks to acknowledge before the action is carried out. */
  pending_safety_checks: BetaResponseComputerToolCall.PendingSafetyCheck[];
  /** State of the computer call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseComputerToolCall.Agent | null;
  /** The action, if it is a single one. */
  action?: ComputerAction;
  /** The actions in order, if they come batched. */
  actions?: ComputerActionList;
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

/**
 * A computer call output as the API stores it.
 *
 * @public
 */
export interface BetaResponseComputerToolCallOutputItem {
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
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseComputerToolCallOutputItem.Agent | null;
  /** Safety checks that the caller has accepted. */
  acknowledged_safety_checks?: BetaResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck[];
  /** Identifies the actor who created the item. */
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

export type { ResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot };

/**
 * The model's request to run a custom tool.
 *
 * @public
 */
export interface BetaResponseCustomToolCall {
  /** Always `custom_tool_call`. */
  type: 'custom_tool_call';
  /** ID to quote in the output of the call. */
  call_id: string;
  /** Custom tool to run. */
  name: string;
  /** Text that the model passes to the tool. */
  input: string;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseCustomToolCall.Agent | null;
  /** ID of the custom tool call. */
  id?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?: BetaResponseCustomToolCall.Direct | BetaResponseCustomToolCall.Program | null;
  /** Namespace of the tool, if it has one. */
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

/**
 * A custom tool call as the API stores it.
 *
 * @public
 */
export interface BetaResponseCustomToolCallItem extends BetaResponseCustomToolCall {
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
export interface BetaResponseCustomToolCallOutput {
  /** Always `custom_tool_call_output`. */
  type: 'custom_tool_call_output';
  /** ID of the custom tool call that is answered. */
  call_id: string;
  /** Output as a string, or as text, image and file parts. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseCustomToolCallOutput.Agent | null;
  /** ID of the custom tool output. */
  id?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
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

/**
 * A custom tool output as the API stores it.
 *
 * @public
 */
export interface BetaResponseCustomToolCallOutputItem extends BetaResponseCustomToolCallOutput {
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
export interface BetaResponseFileSearchToolCall {
  /** ID of the file search. */
  id: string;
  /** Always `file_search_call`. */
  type: 'file_search_call';
  /** State of the file search. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  /** Queries that were run. */
  queries: string[];
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseFileSearchToolCall.Agent | null;
  /** Passages found; only returned when asked for by `include`. */
  results?: BetaResponseFileSearchToolCall.Result[] | null;
}

export declare namespace BetaResponseFileSearchToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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

export type { ResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem };

export type { ResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList };

export type { ResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent };

/**
 * Shell commands that the model wants run.
 *
 * @public
 */
export interface BetaResponseFunctionShellToolCall {
  /** Always `shell_call`. Default: `shell_call`. */
  type: 'shell_call';
  /** ID of the shell call. */
  id: string;
  /** ID that ties the call to its output. */
  call_id: string;
  /** Commands to run, with their limits. */
  action: BetaResponseFunctionShellToolCall.Action;
  /** State of the shell call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Where the commands run; null if unspecified. */
  environment: ResponseLocalEnvironment | ResponseContainerReference | null;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseFunctionShellToolCall.Agent;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?:
    | BetaResponseFunctionShellToolCall.Direct
    | BetaResponseFunctionShellToolCall.Program
    | null;
  /** Identifies the actor who created the item. */
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
export interface BetaResponseFunctionShellToolCallOutput {
  /** Always `shell_call_output`. Default: `shell_call_output`. */
  type: 'shell_call_output';
  /** ID of the shell output. */
  id: string;
  /** ID that ties the call to its output. */
  call_id: string;
  /** State of the shell output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** What was printed, with the outcome of each command. */
  output: BetaResponseFunctionShellToolCallOutput.Output[];
  /** Upper bound on output characters, chosen by the model; send it back with the output. */
  max_output_length: number | null;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseFunctionShellToolCallOutput.Agent;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?:
    | BetaResponseFunctionShellToolCallOutput.Direct
    | BetaResponseFunctionShellToolCallOutput.Program
    | null;
  /** Identifies the actor who created the item. */
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
export interface BetaResponseFunctionToolCall {
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
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseFunctionToolCall.Agent | null;
  /** ID of the function call. */
  id?: string;
  /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
  caller?: BetaResponseFunctionToolCall.Direct | BetaResponseFunctionToolCall.Program | null;
  /** Namespace of the function, if it has one. */
  namespace?: string;
  /** State of the function call. */
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

/**
 * A function call as the API stores it.
 *
 * @public
 */
export interface BetaResponseFunctionToolCallItem extends BetaResponseFunctionToolCall {
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
export interface BetaResponseFunctionToolCallOutputItem {
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
  /** Identifies the actor who created the item. */
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

/**
 * A search for deferred tools.
 *
 * @public
 */
export interface BetaResponseToolSearchCall {
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
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseToolSearchCall.Agent;
  /** Identifies the actor who created the item. */
  created_by?: string;
}

export declare namespace BetaResponseToolSearchCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

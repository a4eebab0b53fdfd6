// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  McpToolCallError,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseComputerToolCallOutputScreenshot,
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFileSearchToolCall,
  ResponseFunctionCallOutputItem,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallOutputItem,
  ResponseToolSearchCall,
} from '../../responses/responses-calls.gen.js';
import type { ComputerAction, ComputerActionList } from '../../responses/responses-items.gen.js';
import type { BetaAgentItem } from './responses-items.gen.js';

export type { McpToolCallError as BetaMcpToolCallError };

/**
 * A file change that the model wants applied.
 *
 * @public
 */
export interface BetaResponseApplyPatchToolCall extends ResponseApplyPatchToolCall {
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseApplyPatchToolCall.Agent;
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
  export interface Program extends ResponseApplyPatchToolCall.Program {}

  /** Creates a file. */
  export type CreateFile = ResponseApplyPatchToolCall.CreateFile;

  /** Deletes a file. */
  export interface DeleteFile extends ResponseApplyPatchToolCall.DeleteFile {}

  /** Changes a file. */
  export type UpdateFile = ResponseApplyPatchToolCall.UpdateFile;
}

/**
 * Outcome of applying a patch.
 *
 * @public
 */
export interface BetaResponseApplyPatchToolCallOutput extends ResponseApplyPatchToolCallOutput {
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseApplyPatchToolCallOutput.Agent;
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
  export interface Program extends ResponseApplyPatchToolCallOutput.Program {}
}

/**
 * Code that the model ran in a container.
 *
 * @public
 */
export interface BetaResponseCodeInterpreterToolCall extends ResponseCodeInterpreterToolCall, BetaAgentItem {}

export declare namespace BetaResponseCodeInterpreterToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Text that the code printed. */
  export interface Logs extends ResponseCodeInterpreterToolCall.Logs {}

  /** An image that the code made. */
  export interface Image extends ResponseCodeInterpreterToolCall.Image {}
}

/**
 * An action that the model wants done on the computer.
 *
 * @public
 */
export interface BetaResponseComputerToolCall extends BetaAgentItem {
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
  export type PendingSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
}

/**
 * A computer call output as the API stores it.
 *
 * @public
 */
export interface BetaResponseComputerToolCallOutputItem extends ResponseComputerToolCallOutputItem, BetaAgentItem {}

export declare namespace BetaResponseComputerToolCallOutputItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A safety check that must be acknowledged. */
  export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
}

export type { ResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot };

/**
 * The model's request to run a custom tool.
 *
 * @public
 */
export interface BetaResponseCustomToolCall extends ResponseCustomToolCall, BetaAgentItem {}

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
  export interface Program extends ResponseCustomToolCall.Program {}
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
export interface BetaResponseCustomToolCallOutput extends ResponseCustomToolCallOutput, BetaAgentItem {}

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
  export interface Program extends ResponseCustomToolCallOutput.Program {}
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
export interface BetaResponseFileSearchToolCall extends ResponseFileSearchToolCall, BetaAgentItem {}

export declare namespace BetaResponseFileSearchToolCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Passages found; only returned when asked for by `include`. */
  export type Result = ResponseFileSearchToolCall.Result;
}

export type { ResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem };

export type { ResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList };

export type { ResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent };

/**
 * Shell commands that the model wants run.
 *
 * @public
 */
export interface BetaResponseFunctionShellToolCall extends ResponseFunctionShellToolCall {
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseFunctionShellToolCall.Agent;
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
  export interface Program extends ResponseFunctionShellToolCall.Program {}

  /** Commands of a shell call. */
  export type Action = ResponseFunctionShellToolCall.Action;
}

/**
 * What the commands of a shell call printed.
 *
 * @public
 */
export interface BetaResponseFunctionShellToolCallOutput extends ResponseFunctionShellToolCallOutput {
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseFunctionShellToolCallOutput.Agent;
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
  export interface Program extends ResponseFunctionShellToolCallOutput.Program {}

  /** What one command printed, and how it ended. */
  export type Output = ResponseFunctionShellToolCallOutput.Output;

  export namespace Output {
    /** The command ran into its time limit. */
    export type Timeout = ResponseFunctionShellToolCallOutput.Output.Timeout;

    /** The command ended by itself. */
    export type Exit = ResponseFunctionShellToolCallOutput.Output.Exit;
  }
}

/**
 * The model's request to run a function.
 *
 * @public
 */
export interface BetaResponseFunctionToolCall extends ResponseFunctionToolCall, BetaAgentItem {}

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
  export interface Program extends ResponseFunctionToolCall.Program {}
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
export interface BetaResponseFunctionToolCallOutputItem extends ResponseFunctionToolCallOutputItem, BetaAgentItem {}

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
  export interface Program extends ResponseFunctionToolCallOutputItem.Program {}
}

/**
 * A search for deferred tools.
 *
 * @public
 */
export interface BetaResponseToolSearchCall extends ResponseToolSearchCall {
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseToolSearchCall.Agent;
}

export declare namespace BetaResponseToolSearchCall {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  ComputerAction,
  ComputerActionList,
  McpToolCallError,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseComputerToolCallOutputScreenshot,
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFileSearchToolCall,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseToolSearchCall,
} from '../../responses/responses-calls.gen.js';
import type { ResponseFunctionCallOutputItem } from '../../responses/responses-tools.gen.js';
import type { BetaAgentItem } from './responses-content.gen.js';

export type { ComputerAction as BetaComputerAction };

export type { ComputerActionList as BetaComputerActionList };

export type { McpToolCallError as BetaMcpToolCallError };

/**
 * A file change that the model wants to apply.
 *
 * @public
 */
export interface BetaResponseApplyPatchToolCall extends ResponseApplyPatchToolCall {
  /** Agent that produced the item; only set in multi-agent responses. */
  agent?: BetaResponseApplyPatchToolCall.Agent;
}

export declare namespace BetaResponseApplyPatchToolCall {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program extends ResponseApplyPatchToolCall.Program {}

  /** Creates a file. */
  export type CreateFile = ResponseApplyPatchToolCall.CreateFile;

  /** Deletes a file. */
  export interface DeleteFile extends ResponseApplyPatchToolCall.DeleteFile {}

  /** Changes a file. */
  export type UpdateFile = ResponseApplyPatchToolCall.UpdateFile;
}

/**
 * Result of applying a patch.
 *
 * @public
 */
export interface BetaResponseApplyPatchToolCallOutput extends ResponseApplyPatchToolCallOutput {
  /** Agent that produced the item; only set in multi-agent responses. */
  agent?: BetaResponseApplyPatchToolCallOutput.Agent;
}

export declare namespace BetaResponseApplyPatchToolCallOutput {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program extends ResponseApplyPatchToolCallOutput.Program {}
}

/**
 * An action that the model wants to perform on the computer.
 *
 * @public
 */
export interface BetaResponseComputerToolCall extends BetaAgentItem {
  type: 'computer_call';
  /** ID of the computer call. */
  id: string;
  /** ID that the output of the call must repeat. */
  call_id: string;
  /** Safety checks to acknowledge before performing the action. */
  pending_safety_checks: BetaResponseComputerToolCall.PendingSafetyCheck[];
  /** State of the computer call. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** The action, if there is a single one. */
  action?: ComputerAction;
  /** The actions in order, if they are batched. */
  actions?: ComputerActionList;
}

export declare namespace BetaResponseComputerToolCall {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A safety check that must be acknowledged. */
  export type PendingSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
}

/**
 * A computer call output as stored by the API.
 *
 * @public
 */
export interface BetaResponseComputerToolCallOutputItem extends ResponseComputerToolCallOutputItem, BetaAgentItem {}

export declare namespace BetaResponseComputerToolCallOutputItem {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A safety check that must be acknowledged. */
  export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
}

export type { ResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot };

/**
 * A request of the model to run a custom tool.
 *
 * @public
 */
export interface BetaResponseCustomToolCall extends ResponseCustomToolCall, BetaAgentItem {}

export declare namespace BetaResponseCustomToolCall {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program extends ResponseCustomToolCall.Program {}
}

/**
 * A custom tool call as stored by the API.
 *
 * @public
 */
export interface BetaResponseCustomToolCallItem extends BetaResponseCustomToolCall {
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
export interface BetaResponseCustomToolCallOutput extends ResponseCustomToolCallOutput, BetaAgentItem {}

export declare namespace BetaResponseCustomToolCallOutput {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program extends ResponseCustomToolCallOutput.Program {}
}

/**
 * A custom tool output as stored by the API.
 *
 * @public
 */
export interface BetaResponseCustomToolCallOutputItem extends BetaResponseCustomToolCallOutput {
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
export interface BetaResponseFileSearchToolCall extends ResponseFileSearchToolCall, BetaAgentItem {}

export declare namespace BetaResponseFileSearchToolCall {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** Passages that were found; only returned if requested with `include`. */
  export type Result = ResponseFileSearchToolCall.Result;
}

export type { ResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem };

export type { ResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList };

export type { ResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent };

/**
 * Shell commands that the model wants to run.
 *
 * @public
 */
export interface BetaResponseFunctionShellToolCall extends ResponseFunctionShellToolCall {
  /** Agent that produced the item; only set in multi-agent responses. */
  agent?: BetaResponseFunctionShellToolCall.Agent;
}

export declare namespace BetaResponseFunctionShellToolCall {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program extends ResponseFunctionShellToolCall.Program {}

  /** Commands of a shell call. */
  export type Action = ResponseFunctionShellToolCall.Action;
}

/**
 * Output of the commands of a shell call.
 *
 * @public
 */
export interface BetaResponseFunctionShellToolCallOutput extends ResponseFunctionShellToolCallOutput {
  /** Agent that produced the item; only set in multi-agent responses. */
  agent?: BetaResponseFunctionShellToolCallOutput.Agent;
}

export declare namespace BetaResponseFunctionShellToolCallOutput {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program extends ResponseFunctionShellToolCallOutput.Program {}

  /** Output and outcome of one command. */
  export type Output = ResponseFunctionShellToolCallOutput.Output;

  export namespace Output {
    /** The command exceeded its time limit. */
    export type Timeout = ResponseFunctionShellToolCallOutput.Output.Timeout;

    /** The command exited on its own. */
    export type Exit = ResponseFunctionShellToolCallOutput.Output.Exit;
  }
}

/**
 * A request of the model to call a function.
 *
 * @public
 */
export interface BetaResponseFunctionToolCall extends ResponseFunctionToolCall, BetaAgentItem {}

export declare namespace BetaResponseFunctionToolCall {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program extends ResponseFunctionToolCall.Program {}
}

/**
 * A function call as stored by the API.
 *
 * @public
 */
export interface BetaResponseFunctionToolCallItem extends BetaResponseFunctionToolCall {
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
export interface BetaResponseFunctionToolCallOutputItem extends ResponseFunctionToolCallOutputItem, BetaAgentItem {}

export declare namespace BetaResponseFunctionToolCallOutputItem {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A call made by the model itself. */
  export interface Direct {
    type: 'direct';
  }

  /** A call made by a program that the model wrote. */
  export interface Program extends ResponseFunctionToolCallOutputItem.Program {}
}

/**
 * A web search by the model.
 *
 * @public
 */
export interface BetaResponseFunctionWebSearch extends ResponseFunctionWebSearch, BetaAgentItem {}

export declare namespace BetaResponseFunctionWebSearch {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** The model searched the web. */
  export type Search = ResponseFunctionWebSearch.Search;

  export namespace Search {
    /** Pages that were found; only returned if requested with `include`. */
    export type Source = ResponseFunctionWebSearch.Search.Source;
  }

  /** The model opened a page. */
  export interface OpenPage extends ResponseFunctionWebSearch.OpenPage {}

  /** The model searched for text within a page. */
  export type FindInPage = ResponseFunctionWebSearch.Find;
}

/**
 * A search for deferred tools.
 *
 * @public
 */
export interface BetaResponseToolSearchCall extends ResponseToolSearchCall {
  /** Agent that produced the item; only set in multi-agent responses. */
  agent?: BetaResponseToolSearchCall.Agent;
}

export declare namespace BetaResponseToolSearchCall {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

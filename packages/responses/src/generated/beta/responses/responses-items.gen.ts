// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage } from '@oai/core';
import type { ComputerScreenshotContent } from '../../conversations/conversations.gen.js';
import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
} from '../../responses/responses-input.gen.js';
import type {
  ComputerAction,
  ComputerActionList,
  ResponseCompactionItem,
  ResponseCompactionItemParam,
  ResponseItem,
  ResponseOutputAudio,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseReasoningItem,
} from '../../responses/responses-items.gen.js';
import type {
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseCodeInterpreterToolCall,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputItem,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallItem,
  BetaResponseCustomToolCallOutputItem,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionShellToolCall,
  BetaResponseFunctionShellToolCallOutput,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionToolCallItem,
  BetaResponseFunctionToolCallOutputItem,
  BetaResponseToolSearchCall,
} from './responses-calls.gen.js';
import type { BetaResponseInputItem, BetaResponseInputMessageItem } from './responses-input.gen.js';
import type { BetaTool } from './responses-tools.gen.js';
import type { BetaResponseFunctionWebSearch } from './responses.gen.js';

export type { ComputerAction as BetaComputerAction };

export type { ComputerActionList as BetaComputerActionList };

/**
 * The encrypted result of a compaction.
 *
 * @public
 */
export interface BetaResponseCompactionItem extends ResponseCompactionItem {
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseCompactionItem.Agent;
}

export declare namespace BetaResponseCompactionItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The encrypted result of a compaction, sent as input.
 *
 * @public
 */
export interface BetaResponseCompactionItemParam extends ResponseCompactionItemParam, BetaAgentItem {}

export declare namespace BetaResponseCompactionItemParam {
  /** Agent that made an item. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A part of input or output.
 *
 * @public
 */
export type BetaResponseContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseOutputText
  | ResponseOutputRefusal
  | BetaResponseContent.ReasoningText;

export declare namespace BetaResponseContent {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
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
export type BetaResponseItem =
  | BetaResponseInputMessageItem
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCallItem
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseItem.AgentMessage
  | BetaResponseItem.MultiAgentCall
  | BetaResponseItem.MultiAgentCallOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseItem.AdditionalTools
  | BetaResponseReasoningItem
  | BetaResponseItem.Program
  | BetaResponseItem.ProgramOutput
  | BetaResponseCompactionItem
  | BetaResponseItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseItem.LocalShellCall
  | BetaResponseItem.LocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseItem.McpListTools
  | BetaResponseItem.McpApprovalRequest
  | BetaResponseItem.McpApprovalResponse
  | BetaResponseItem.McpCall
  | BetaResponseCustomToolCallItem
  | BetaResponseCustomToolCallOutputItem;

export declare namespace BetaResponseItem {
  /** A message between agents. */
  export interface AgentMessage {
    /** Always `agent_message`. Default: `agent_message`. */
    type: 'agent_message';
    /** ID of the message. */
    id: string;
    /** Agent that sent it. */
    author: string;
    /** Agent that received it. */
    recipient: string;
    /** Parts of the message, encrypted ones among them. */
    content: Array<ResponseInputText | ResponseOutputText | AgentMessage.Text | AgentMessage.SummaryText | AgentMessage.ReasoningText | ResponseOutputRefusal | ResponseInputImage | AgentMessage.ComputerScreenshot | ResponseInputFile | AgentMessage.EncryptedContent>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: AgentMessage.Agent;
  }

  export namespace AgentMessage {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Plain text. */
    export interface Text {
      /** Always `text`. Default: `text`. */
      type: 'text';
      /** Text of this part. */
      text: string;
    }

    /** A part of a reasoning summary. */
    export interface SummaryText {
      /** Always `summary_text`. Default: `summary_text`. */
      type: 'summary_text';
      /** Text of the part. */
      text: string;
    }

    /** A part of the model's reasoning. */
    export interface ReasoningText {
      /** Always `reasoning_text`. Default: `reasoning_text`. */
      type: 'reasoning_text';
      /** Text of the reasoning. */
      text: string;
    }

    /** A screenshot in a message. */
    export type ComputerScreenshot = ComputerScreenshotContent;

    export namespace ComputerScreenshot {
      /** Marks the exact end of a prompt prefix to cache. */
      export type PromptCacheBreakpoint = ComputerScreenshotContent.PromptCacheBreakpoint;
    }

    /** Encrypted content; only the API can read it. */
    export interface EncryptedContent {
      /** Always `encrypted_content`. Default: `encrypted_content`. */
      type: 'encrypted_content';
      /** The content; send it back unchanged. */
      encrypted_content: string;
    }
  }

  /** A call between agents. */
  export interface MultiAgentCall {
    /** Always `multi_agent_call`. Default: `multi_agent_call`. */
    type: 'multi_agent_call';
    /** ID of the call. */
    id: string;
    /** ID that ties the call to its output. */
    call_id: string;
    /** What to do. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Arguments as a JSON string. */
    arguments: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: MultiAgentCall.Agent;
  }

  export namespace MultiAgentCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Outcome of a call between agents. */
  export interface MultiAgentCallOutput {
    /** Always `multi_agent_call_output`. Default: `multi_agent_call_output`. */
    type: 'multi_agent_call_output';
    /** ID of the output. */
    id: string;
    /** ID of the call. */
    call_id: string;
    /** What was done. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Text that came out of it. */
    output: ResponseOutputText[];
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: MultiAgentCallOutput.Agent;
  }

  export namespace MultiAgentCallOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

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
    tools: BetaTool[];
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: AdditionalTools.Agent;
  }

  export namespace AdditionalTools {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A program that the model wrote to call tools. */
  export interface Program extends ResponseItem.Program {
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: Program.Agent;
  }

  export namespace Program {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Result of a program that calls tools. */
  export interface ProgramOutput extends ResponseItem.ProgramOutput {
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ProgramOutput.Agent;
  }

  export namespace ProgramOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** An image made by the image generation tool. */
  export type ImageGenerationCall = BetaResponseInputItem.ImageGenerationCall;

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.ImageGenerationCall.Agent;
  }

  /** A command that the caller shall run on its machine. */
  export type LocalShellCall = BetaResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.LocalShellCall.Agent;

    /** A command for the local shell. */
    export type Action = BetaResponseInputItem.LocalShellCall.Action;
  }

  /** What a local shell command printed. */
  export type LocalShellCallOutput = BetaResponseInputItem.LocalShellCallOutput;

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.LocalShellCallOutput.Agent;
  }

  /** Tools that an MCP server reported. */
  export type McpListTools = BetaResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.McpListTools.Agent;

    /** A tool of an MCP server. */
    export type Tool = BetaResponseInputItem.McpListTools.Tool;
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export type McpApprovalRequest = BetaResponseInputItem.McpApprovalRequest;

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.McpApprovalRequest.Agent;
  }

  /** The caller's answer to an approval request, as the API stores it. */
  export interface McpApprovalResponse extends ResponseItem.McpApprovalResponse, BetaAgentItem {}

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A tool call on an MCP server. */
  export type McpCall = BetaResponseInputItem.McpCall;

  export namespace McpCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.McpCall.Agent;
  }
}

export type { ResponseOutputAudio as BetaResponseOutputAudio };

/**
 * One item that the model generated: a message, reasoning, a tool call or its output.
 *
 * @public
 */
export type BetaResponseOutputItem =
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseFunctionToolCall
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseOutputItem.AgentMessage
  | BetaResponseOutputItem.MultiAgentCall
  | BetaResponseOutputItem.MultiAgentCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseReasoningItem
  | BetaResponseOutputItem.Program
  | BetaResponseOutputItem.ProgramOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseOutputItem.AdditionalTools
  | BetaResponseCompactionItem
  | BetaResponseOutputItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseOutputItem.LocalShellCall
  | BetaResponseOutputItem.LocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseOutputItem.McpCall
  | BetaResponseOutputItem.McpListTools
  | BetaResponseOutputItem.McpApprovalRequest
  | BetaResponseOutputItem.McpApprovalResponse
  | BetaResponseCustomToolCall
  | BetaResponseCustomToolCallOutputItem;

export declare namespace BetaResponseOutputItem {
  export import AgentMessage = BetaResponseItem.AgentMessage;

  export import MultiAgentCall = BetaResponseItem.MultiAgentCall;

  export import MultiAgentCallOutput = BetaResponseItem.MultiAgentCallOutput;

  export import Program = BetaResponseItem.Program;

  export import ProgramOutput = BetaResponseItem.ProgramOutput;

  export import AdditionalTools = BetaResponseItem.AdditionalTools;

  /** An image made by the image generation tool. */
  export type ImageGenerationCall = BetaResponseInputItem.ImageGenerationCall;

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.ImageGenerationCall.Agent;
  }

  /** A command that the caller shall run on its machine. */
  export type LocalShellCall = BetaResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.LocalShellCall.Agent;

    /** A command for the local shell. */
    export type Action = BetaResponseInputItem.LocalShellCall.Action;
  }

  /** What a local shell command printed. */
  export type LocalShellCallOutput = BetaResponseInputItem.LocalShellCallOutput;

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.LocalShellCallOutput.Agent;
  }

  /** A tool call on an MCP server. */
  export type McpCall = BetaResponseInputItem.McpCall;

  export namespace McpCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.McpCall.Agent;
  }

  /** Tools that an MCP server reported. */
  export type McpListTools = BetaResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.McpListTools.Agent;

    /** A tool of an MCP server. */
    export type Tool = BetaResponseInputItem.McpListTools.Tool;
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export type McpApprovalRequest = BetaResponseInputItem.McpApprovalRequest;

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseInputItem.McpApprovalRequest.Agent;
  }

  export import McpApprovalResponse = BetaResponseItem.McpApprovalResponse;
}

/**
 * A message written by the model.
 *
 * @public
 */
export interface BetaResponseOutputMessage extends ResponseOutputMessage, BetaAgentItem {}

export declare namespace BetaResponseOutputMessage {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

export type { ResponseOutputRefusal as BetaResponseOutputRefusal };

export type { ResponseOutputText as BetaResponseOutputText };

/**
 * A reasoning step of the model. When the context is managed by hand, send it back in the next
 * turn.
 *
 * @public
 */
export interface BetaResponseReasoningItem extends ResponseReasoningItem, BetaAgentItem {}

export declare namespace BetaResponseReasoningItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

  /** A part of a reasoning summary. */
  export interface Summary extends ResponseReasoningItem.Summary {}

  /** A part of the model's reasoning. */
  export interface Content extends ResponseReasoningItem.Content {}
}

/**
 * Tools that a search found.
 *
 * @public
 */
export interface BetaResponseToolSearchOutputItem {
  /** Always `tool_search_output`. Default: `tool_search_output`. */
  type: 'tool_search_output';
  /** ID of the tool search output. */
  id: string;
  /** ID of the search call; may be null. */
  call_id: string | null;
  /** Who searched: the API or the caller. */
  execution: 'server' | 'client';
  /** Definitions of the tools found. */
  tools: BetaTool[];
  /** State of the tool search output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseToolSearchOutputItem.Agent;
  /** Identifies the actor who created the item. */
  created_by?: string;
}

export declare namespace BetaResponseToolSearchOutputItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * Tools that a search found, sent as input.
 *
 * @public
 */
export interface BetaResponseToolSearchOutputItemParam extends BetaAgentItem {
  /** Always `tool_search_output`. Default: `tool_search_output`. */
  type: 'tool_search_output';
  /** Definitions of the tools found. */
  tools: BetaTool[];
  /** ID of the tool search output. */
  id?: string | null;
  /** ID of the search call, 1 to 64 characters. */
  call_id?: string | null;
  /** Who searched: the API or the caller. */
  execution?: 'server' | 'client';
  /** State of the tool search output. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export declare namespace BetaResponseToolSearchOutputItemParam {
  /** Agent that made an item. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * A page of `BetaResponseItem`.
 *
 * @public
 */
export type BetaResponseItemsPage = CursorPage<BetaResponseItem>;

/**
 * An item of one of several agents.
 *
 * @internal
 */
export interface BetaAgentItem {
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseCodeInterpreterToolCall.Agent | null;
}

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
  /** Agent that produced the item; only set in multi-agent responses. */
  agent?: BetaResponseCompactionItem.Agent;
}

export declare namespace BetaResponseCompactionItem {
  /** Agent that produced an item or event. */
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
  /** Agent that produced an item. */
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
    /** Always `agent_message`. */
    type: 'agent_message';
    /** ID of the message. */
    id: string;
    /** Agent that sent the message. */
    author: string;
    /** Agent that received the message. */
    recipient: string;
    /** Parts of the message, including encrypted ones. */
    content: Array<ResponseInputText | ResponseOutputText | AgentMessage.Text | AgentMessage.SummaryText | AgentMessage.ReasoningText | ResponseOutputRefusal | ResponseInputImage | AgentMessage.ComputerScreenshot | ResponseInputFile | AgentMessage.EncryptedContent>;
    /** Agent that produced the item; only set in multi-agent responses. */
    agent?: AgentMessage.Agent;
  }

  export namespace AgentMessage {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Plain text. */
    export interface Text {
      /** Always `text`. */
      type: 'text';
      /** Text of this part. */
      text: string;
    }

    /** A part of a reasoning summary. */
    export interface SummaryText {
      /** Always `summary_text`. */
      type: 'summary_text';
      /** Text of the part. */
      text: string;
    }

    /** A part of the model's reasoning. */
    export interface ReasoningText {
      /** Always `reasoning_text`. */
      type: 'reasoning_text';
      /** Text of the reasoning. */
      text: string;
    }

    /** A screenshot in a message. */
    export type ComputerScreenshot = ComputerScreenshotContent;

    export namespace ComputerScreenshot {
      /** Marks the exact end of a cacheable prompt prefix. */
      export type PromptCacheBreakpoint = ComputerScreenshotContent.PromptCacheBreakpoint;
    }

    /** Encrypted content. Only the API can decrypt it. */
    export interface EncryptedContent {
      /** Always `encrypted_content`. */
      type: 'encrypted_content';
      /** The content, to be sent back unchanged. */
      encrypted_content: string;
    }
  }

  /** A call between agents. */
  export interface MultiAgentCall {
    /** Always `multi_agent_call`. */
    type: 'multi_agent_call';
    /** ID of the call. */
    id: string;
    /** ID that links the call to its output. */
    call_id: string;
    /** Action to perform. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Arguments as a JSON string. */
    arguments: string;
    /** Agent that produced the item; only set in multi-agent responses. */
    agent?: MultiAgentCall.Agent;
  }

  export namespace MultiAgentCall {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Result of a call between agents. */
  export interface MultiAgentCallOutput {
    /** Always `multi_agent_call_output`. */
    type: 'multi_agent_call_output';
    /** ID of the output. */
    id: string;
    /** ID of the call. */
    call_id: string;
    /** Action that was performed. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Text output of the action. */
    output: ResponseOutputText[];
    /** Agent that produced the item; only set in multi-agent responses. */
    agent?: MultiAgentCallOutput.Agent;
  }

  export namespace MultiAgentCallOutput {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

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
    tools: BetaTool[];
    /** Agent that produced the item; only set in multi-agent responses. */
    agent?: AdditionalTools.Agent;
  }

  export namespace AdditionalTools {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A program written by the model to call tools. */
  export interface Program extends ResponseItem.Program {
    /** Agent that produced the item; only set in multi-agent responses. */
    agent?: Program.Agent;
  }

  export namespace Program {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Result of a program that called tools. */
  export interface ProgramOutput extends ResponseItem.ProgramOutput {
    /** Agent that produced the item; only set in multi-agent responses. */
    agent?: ProgramOutput.Agent;
  }

  export namespace ProgramOutput {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** An image created by the image generation tool. */
  export type ImageGenerationCall = BetaResponseInputItem.ImageGenerationCall;

  export namespace ImageGenerationCall {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.ImageGenerationCall.Agent;
  }

  /** A command to be run on the caller's machine. */
  export type LocalShellCall = BetaResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.LocalShellCall.Agent;

    /** A command for the local shell. */
    export type Action = BetaResponseInputItem.LocalShellCall.Action;
  }

  /** Output of a local shell command. */
  export type LocalShellCallOutput = BetaResponseInputItem.LocalShellCallOutput;

  export namespace LocalShellCallOutput {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.LocalShellCallOutput.Agent;
  }

  /** The tools reported by an MCP server. */
  export type McpListTools = BetaResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.McpListTools.Agent;

    /** A tool of an MCP server. */
    export type Tool = BetaResponseInputItem.McpListTools.Tool;
  }

  /** Requests the caller's approval of a call to a tool of an MCP server. */
  export type McpApprovalRequest = BetaResponseInputItem.McpApprovalRequest;

  export namespace McpApprovalRequest {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.McpApprovalRequest.Agent;
  }

  /** The caller's response to an approval request, as stored by the API. */
  export interface McpApprovalResponse extends ResponseItem.McpApprovalResponse, BetaAgentItem {}

  export namespace McpApprovalResponse {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A call to a tool of an MCP server. */
  export type McpCall = BetaResponseInputItem.McpCall;

  export namespace McpCall {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.McpCall.Agent;
  }
}

export type { ResponseOutputAudio as BetaResponseOutputAudio };

/**
 * A generated item: a message, reasoning, a tool call or its output.
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
  /** A message between agents. */
  export type AgentMessage = BetaResponseItem.AgentMessage;

  export namespace AgentMessage {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseItem.AgentMessage.Agent;

    /** Plain text. */
    export type Text = BetaResponseItem.AgentMessage.Text;

    /** A part of a reasoning summary. */
    export type SummaryText = BetaResponseItem.AgentMessage.SummaryText;

    /** A part of the model's reasoning. */
    export type ReasoningText = BetaResponseItem.AgentMessage.ReasoningText;

    /** A screenshot in a message. */
    export type ComputerScreenshot = BetaResponseItem.AgentMessage.ComputerScreenshot;

    export namespace ComputerScreenshot {
      /** Marks the exact end of a cacheable prompt prefix. */
      export type PromptCacheBreakpoint = BetaResponseItem.AgentMessage.ComputerScreenshot.PromptCacheBreakpoint;
    }

    /** Encrypted content. Only the API can decrypt it. */
    export type EncryptedContent = BetaResponseItem.AgentMessage.EncryptedContent;
  }

  /** A call between agents. */
  export type MultiAgentCall = BetaResponseItem.MultiAgentCall;

  export namespace MultiAgentCall {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseItem.MultiAgentCall.Agent;
  }

  /** Result of a call between agents. */
  export type MultiAgentCallOutput = BetaResponseItem.MultiAgentCallOutput;

  export namespace MultiAgentCallOutput {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseItem.MultiAgentCallOutput.Agent;
  }

  /** A program written by the model to call tools. */
  export type Program = BetaResponseItem.Program;

  export namespace Program {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseItem.Program.Agent;
  }

  /** Result of a program that called tools. */
  export type ProgramOutput = BetaResponseItem.ProgramOutput;

  export namespace ProgramOutput {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseItem.ProgramOutput.Agent;
  }

  /** Tools that became available at this point. */
  export type AdditionalTools = BetaResponseItem.AdditionalTools;

  export namespace AdditionalTools {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseItem.AdditionalTools.Agent;
  }

  /** An image created by the image generation tool. */
  export type ImageGenerationCall = BetaResponseInputItem.ImageGenerationCall;

  export namespace ImageGenerationCall {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.ImageGenerationCall.Agent;
  }

  /** A command to be run on the caller's machine. */
  export type LocalShellCall = BetaResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.LocalShellCall.Agent;

    /** A command for the local shell. */
    export type Action = BetaResponseInputItem.LocalShellCall.Action;
  }

  /** Output of a local shell command. */
  export type LocalShellCallOutput = BetaResponseInputItem.LocalShellCallOutput;

  export namespace LocalShellCallOutput {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.LocalShellCallOutput.Agent;
  }

  /** A call to a tool of an MCP server. */
  export type McpCall = BetaResponseInputItem.McpCall;

  export namespace McpCall {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.McpCall.Agent;
  }

  /** The tools reported by an MCP server. */
  export type McpListTools = BetaResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.McpListTools.Agent;

    /** A tool of an MCP server. */
    export type Tool = BetaResponseInputItem.McpListTools.Tool;
  }

  /** Requests the caller's approval of a call to a tool of an MCP server. */
  export type McpApprovalRequest = BetaResponseInputItem.McpApprovalRequest;

  export namespace McpApprovalRequest {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseInputItem.McpApprovalRequest.Agent;
  }

  /** The caller's response to an approval request, as stored by the API. */
  export type McpApprovalResponse = BetaResponseItem.McpApprovalResponse;

  export namespace McpApprovalResponse {
    /** Agent that produced an item or event. */
    export type Agent = BetaResponseItem.McpApprovalResponse.Agent;
  }
}

/**
 * A message written by the model.
 *
 * @public
 */
export interface BetaResponseOutputMessage extends ResponseOutputMessage, BetaAgentItem {}

export declare namespace BetaResponseOutputMessage {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

export type { ResponseOutputRefusal as BetaResponseOutputRefusal };

export type { ResponseOutputText as BetaResponseOutputText };

/**
 * A reasoning step of the model. If you manage the context yourself, send it back in the next turn.
 *
 * @public
 */
export interface BetaResponseReasoningItem extends ResponseReasoningItem, BetaAgentItem {}

export declare namespace BetaResponseReasoningItem {
  /** Agent that produced an item or event. */
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
 * The tools found by a tool search.
 *
 * @public
 */
export interface BetaResponseToolSearchOutputItem {
  /** Always `tool_search_output`. */
  type: 'tool_search_output';
  /** ID of the tool search output. */
  id: string;
  /** ID of the search call; may be null. */
  call_id: string | null;
  /** Executor of the search: the API or the caller. */
  execution: 'server' | 'client';
  /** Definitions of the tools that were found. */
  tools: BetaTool[];
  /** State of the tool search output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Agent that produced the item; only set in multi-agent responses. */
  agent?: BetaResponseToolSearchOutputItem.Agent;
  /** ID of the actor that created the item. */
  created_by?: string;
}

export declare namespace BetaResponseToolSearchOutputItem {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

/**
 * The tools found by a tool search, sent as input.
 *
 * @public
 */
export interface BetaResponseToolSearchOutputItemParam extends BetaAgentItem {
  /** Always `tool_search_output`. */
  type: 'tool_search_output';
  /** Definitions of the tools that were found. */
  tools: BetaTool[];
  /** ID of the tool search output. */
  id?: string | null;
  /** ID of the search call, 1 to 64 characters. */
  call_id?: string | null;
  /** Executor of the search: the API or the caller. */
  execution?: 'server' | 'client';
  /** State of the tool search output. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export declare namespace BetaResponseToolSearchOutputItemParam {
  /** Agent that produced an item. */
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
 * An item in a multi-agent response.
 *
 * @internal
 */
export interface BetaAgentItem {
  /** Agent that produced the item; only set in multi-agent responses. */
  agent?: BetaResponseCodeInterpreterToolCall.Agent | null;
}

// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type { CursorPage } from '@oai/core';
import type { McpToolCallError } from '../../responses/responses-calls.gen.js';
import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
} from '../../responses/responses-input.gen.js';
import type {
  ComputerAction,
  ComputerActionList,
  ResponseOutputAudio,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../../responses/responses-items.gen.js';
import type { ImageDetail } from '../../responses/responses.gen.js';
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
import type { BetaResponseInputMessageItem } from './responses-input.gen.js';
import type { BetaTool } from './responses-tools.gen.js';
import type { BetaResponseFunctionWebSearch } from './responses.gen.js';

export type { ComputerAction as BetaComputerAction };

export type { ComputerActionList as BetaComputerActionList };

/**
 * The encrypted result of a compaction.
 *
 * @public
 */
export interface BetaResponseCompactionItem {
  /** Always `compaction`. Default: `compaction`. */
  type: 'compaction';
  /** ID of the compaction item. */
  id: string;
  /** The encrypted summary; send it back unchanged. */
  encrypted_content: string;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseCompactionItem.Agent;
  /** Identifies the actor who created the item. */
  created_by?: string;
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
export interface BetaResponseCompactionItemParam {
  /** Always `compaction`. Default: `compaction`. */
  type: 'compaction';
  /** The encrypted summary, at most 20971520 characters; send it unchanged. */
  encrypted_content: string;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseCompactionItemParam.Agent | null;
  /** ID of the compaction item. */
  id?: string | null;
}

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
    export interface ComputerScreenshot {
      /** Always `computer_screenshot`. Default: `computer_screenshot`. */
      type: 'computer_screenshot';
      /** URL of the screenshot; may be null. */
      image_url: string | null;
      /** ID of the uploaded screenshot; may be null. */
      file_id: string | null;
      /** Resolution at which the model sees it. Default `auto`. */
      detail: ImageDetail;
      /**
       * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the
       * request's `prompt_cache_options.ttl`.
       */
      prompt_cache_breakpoint?: ComputerScreenshot.PromptCacheBreakpoint;
    }

    export namespace ComputerScreenshot {
      /** Marks the exact end of a prompt prefix to cache. */
      export interface PromptCacheBreakpoint {
        /** Always `explicit`. Default: `explicit`. */
        mode: 'explicit';
      }
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
  export interface ImageGenerationCall {
    /** Always `image_generation_call`. */
    type: 'image_generation_call';
    /** ID of the image generation. */
    id: string;
    /** State of the image generation. */
    status: 'in_progress' | 'completed' | 'generating' | 'failed';
    /** The image, base64-encoded; null until it is ready. */
    result: string | null;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ImageGenerationCall.Agent | null;
  }

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A command that the caller shall run on its machine. */
  export interface LocalShellCall {
    /** Always `local_shell_call`. */
    type: 'local_shell_call';
    /** ID of the local shell call. */
    id: string;
    /** ID of the call, to quote in its output. */
    call_id: string;
    /** Command to run and how. */
    action: LocalShellCall.Action;
    /** State of the local shell call. */
    status: 'in_progress' | 'completed' | 'incomplete';
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: LocalShellCall.Agent | null;
  }

  export namespace LocalShellCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A command for the local shell. */
    export interface Action {
      /** Always `exec`. Default: `exec`. */
      type: 'exec';
      /** Program and arguments, one a string. */
      command: string[];
      /** Environment variables to set. */
      env: { [key: string]: string };
      /** Time limit of the command, milliseconds. */
      timeout_ms?: number | null;
      /** Directory to run in. */
      working_directory?: string | null;
      /** User to run as. */
      user?: string | null;
    }
  }

  /** What a local shell command printed. */
  export interface LocalShellCallOutput {
    /** Always `local_shell_call_output`. */
    type: 'local_shell_call_output';
    /** ID of the local shell call that is answered. */
    id: string;
    /** Output of the command, as a JSON string. */
    output: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: LocalShellCallOutput.Agent | null;
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Tools that an MCP server reported. */
  export interface McpListTools {
    /** Always `mcp_list_tools`. */
    type: 'mcp_list_tools';
    /** ID of the tool list. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tools that the server offers. */
    tools: McpListTools.Tool[];
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: McpListTools.Agent | null;
    /** Why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A tool of an MCP server. */
    export interface Tool {
      /** Name of the tool. */
      name: string;
      /** JSON Schema of its arguments. */
      input_schema: unknown;
      /** What the tool does. */
      description?: string | null;
      /** Further facts that the server states about the tool. */
      annotations?: unknown;
    }
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export interface McpApprovalRequest {
    /** Always `mcp_approval_request`. */
    type: 'mcp_approval_request';
    /** ID of the approval request. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that would run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: McpApprovalRequest.Agent | null;
  }

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: McpApprovalResponse.Agent | null;
    /** Why, in the caller's words. */
    reason?: string | null;
  }

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A tool call on an MCP server. */
  export interface McpCall {
    /** Always `mcp_call`. */
    type: 'mcp_call';
    /** ID of the MCP call. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that was run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: McpCall.Agent | null;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed, if it did. */
    error?: McpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call; quote it in the approval response. */
    approval_request_id?: string | null;
  }

  export namespace McpCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
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
    export interface ComputerScreenshot {
      /** Always `computer_screenshot`. Default: `computer_screenshot`. */
      type: 'computer_screenshot';
      /** URL of the screenshot; may be null. */
      image_url: string | null;
      /** ID of the uploaded screenshot; may be null. */
      file_id: string | null;
      /** Resolution at which the model sees it. Default `auto`. */
      detail: ImageDetail;
      /**
       * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the
       * request's `prompt_cache_options.ttl`.
       */
      prompt_cache_breakpoint?: ComputerScreenshot.PromptCacheBreakpoint;
    }

    export namespace ComputerScreenshot {
      /** Marks the exact end of a prompt prefix to cache. */
      export interface PromptCacheBreakpoint {
        /** Always `explicit`. Default: `explicit`. */
        mode: 'explicit';
      }
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

  /** An image made by the image generation tool. */
  export interface ImageGenerationCall {
    /** Always `image_generation_call`. */
    type: 'image_generation_call';
    /** ID of the image generation. */
    id: string;
    /** State of the image generation. */
    status: 'in_progress' | 'completed' | 'generating' | 'failed';
    /** The image, base64-encoded; null until it is ready. */
    result: string | null;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ImageGenerationCall.Agent | null;
  }

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A command that the caller shall run on its machine. */
  export interface LocalShellCall {
    /** Always `local_shell_call`. */
    type: 'local_shell_call';
    /** ID of the local shell call. */
    id: string;
    /** ID of the call, to quote in its output. */
    call_id: string;
    /** Command to run and how. */
    action: LocalShellCall.Action;
    /** State of the local shell call. */
    status: 'in_progress' | 'completed' | 'incomplete';
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: LocalShellCall.Agent | null;
  }

  export namespace LocalShellCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A command for the local shell. */
    export interface Action {
      /** Always `exec`. Default: `exec`. */
      type: 'exec';
      /** Program and arguments, one a string. */
      command: string[];
      /** Environment variables to set. */
      env: { [key: string]: string };
      /** Time limit of the command, milliseconds. */
      timeout_ms?: number | null;
      /** Directory to run in. */
      working_directory?: string | null;
      /** User to run as. */
      user?: string | null;
    }
  }

  /** What a local shell command printed. */
  export interface LocalShellCallOutput {
    /** Always `local_shell_call_output`. */
    type: 'local_shell_call_output';
    /** ID of the local shell call that is answered. */
    id: string;
    /** Output of the command, as a JSON string. */
    output: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: LocalShellCallOutput.Agent | null;
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A tool call on an MCP server. */
  export interface McpCall {
    /** Always `mcp_call`. */
    type: 'mcp_call';
    /** ID of the MCP call. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that was run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: McpCall.Agent | null;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed, if it did. */
    error?: McpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call; quote it in the approval response. */
    approval_request_id?: string | null;
  }

  export namespace McpCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Tools that an MCP server reported. */
  export interface McpListTools {
    /** Always `mcp_list_tools`. */
    type: 'mcp_list_tools';
    /** ID of the tool list. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tools that the server offers. */
    tools: McpListTools.Tool[];
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: McpListTools.Agent | null;
    /** Why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A tool of an MCP server. */
    export interface Tool {
      /** Name of the tool. */
      name: string;
      /** JSON Schema of its arguments. */
      input_schema: unknown;
      /** What the tool does. */
      description?: string | null;
      /** Further facts that the server states about the tool. */
      annotations?: unknown;
    }
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export interface McpApprovalRequest {
    /** Always `mcp_approval_request`. */
    type: 'mcp_approval_request';
    /** ID of the approval request. */
    id: string;
    /** Label of the MCP server, as given in the tool definition. */
    server_label: string;
    /** Tool that would run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: McpApprovalRequest.Agent | null;
  }

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: McpApprovalResponse.Agent | null;
    /** Why, in the caller's words. */
    reason?: string | null;
  }

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }
}

/**
 * A message written by the model.
 *
 * @public
 */
export interface BetaResponseOutputMessage {
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
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseOutputMessage.Agent | null;
  /** Whether this is interim `commentary` or the `final_answer`. */
  phase?: 'commentary' | 'final_answer' | null;
}

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
export interface BetaResponseReasoningItem {
  /** Always `reasoning`. */
  type: 'reasoning';
  /** ID of the reasoning item. */
  id: string;
  /** Parts of the reasoning summary. */
  summary: BetaResponseReasoningItem.Summary[];
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseReasoningItem.Agent | null;
  /**
   * Reasoning in encrypted form, to be sent back when nothing is stored. In a stream, take it from
   * `response.output_item.done`.
   */
  encrypted_content?: string | null;
  /** Text of the reasoning, where the model exposes it. */
  content?: BetaResponseReasoningItem.Content[];
  /** State of the reasoning item. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace BetaResponseReasoningItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }

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
export interface BetaResponseToolSearchOutputItemParam {
  /** Always `tool_search_output`. Default: `tool_search_output`. */
  type: 'tool_search_output';
  /** Definitions of the tools found. */
  tools: BetaTool[];
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseToolSearchOutputItemParam.Agent | null;
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

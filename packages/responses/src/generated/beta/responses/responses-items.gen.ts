// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage } from '@oai/core';
import type { ComputerScreenshotContent } from '../../conversations/conversations-types.gen.js';
import type { ResponseComputerToolCall } from '../../responses/responses-calls.gen.js';
import type {
  EasyInputMessage,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../../responses/responses-content.gen.js';
import type {
  ResponseCompactionItem,
  ResponseCompactionItemParam,
  ResponseInputItem,
  ResponseInputMessageItem,
  ResponseItem,
  ResponseReasoningItem,
} from '../../responses/responses-items.gen.js';
import type {
  ApplyPatchTool,
  ComputerTool,
  ComputerUsePreviewTool,
  FunctionShellTool,
  FunctionTool,
  ResponseInputImageContent,
  ResponseInputTextContent,
  ResponseToolSearchOutputItemParam,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchTool,
} from '../../responses/responses-tools.gen.js';
import type {
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputItem,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallItem,
  BetaResponseCustomToolCallOutput,
  BetaResponseCustomToolCallOutputItem,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionShellToolCall,
  BetaResponseFunctionShellToolCallOutput,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionToolCallItem,
  BetaResponseFunctionToolCallOutputItem,
  BetaResponseFunctionWebSearch,
  BetaResponseToolSearchCall,
} from './responses-calls.gen.js';
import type {
  BetaAgentItem,
  BetaResponseCodeInterpreterToolCall,
  BetaResponseOutputMessage,
} from './responses-content.gen.js';
import type {
  BetaCustomTool,
  BetaFileSearchTool,
  BetaResponseConfigurationUpdateItem,
  BetaResponseConfigurationUpdateItemParam,
  BetaTool,
  BetaToolSearchOutputNamespaceTool,
} from './responses-tools.gen.js';

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
 * An item of the input: a message, an earlier output item, a tool output, or a reference to a
 * stored item.
 *
 * @public
 */
export type BetaResponseInputItem =
  | EasyInputMessage
  | BetaResponseInputItem.Message
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseInputItem.ComputerCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCall
  | BetaResponseInputItem.FunctionCallOutput
  | BetaResponseInputItem.AgentMessage
  | BetaResponseInputItem.MultiAgentCall
  | BetaResponseInputItem.MultiAgentCallOutput
  | BetaResponseInputItem.ToolSearchCall
  | BetaResponseToolSearchOutputItemParam
  | BetaResponseInputItem.AdditionalTools
  | BetaResponseReasoningItem
  | BetaResponseCompactionItemParam
  | BetaResponseInputItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseInputItem.LocalShellCall
  | BetaResponseInputItem.LocalShellCallOutput
  | BetaResponseInputItem.ShellCall
  | BetaResponseInputItem.ShellCallOutput
  | BetaResponseInputItem.ApplyPatchCall
  | BetaResponseInputItem.ApplyPatchCallOutput
  | BetaResponseInputItem.McpListTools
  | BetaResponseInputItem.McpApprovalRequest
  | BetaResponseInputItem.McpApprovalResponse
  | BetaResponseInputItem.McpCall
  | BetaResponseCustomToolCallOutput
  | BetaResponseCustomToolCall
  | BetaResponseInputItem.CompactionTrigger
  | BetaResponseInputItem.ItemReference
  | BetaResponseInputItem.Program
  | BetaResponseInputItem.ProgramOutput
  | BetaResponseConfigurationUpdateItemParam;

export declare namespace BetaResponseInputItem {
  /**
   * A message to the model. Instructions of the `developer` and `system` roles take precedence over
   * those of `user`.
   */
  export interface Message extends ResponseInputItem.Message, BetaAgentItem {}

  export namespace Message {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Result of a computer call, observed by the caller. */
  export interface ComputerCallOutput extends ResponseInputItem.ComputerCallOutput, BetaAgentItem {}

  export namespace ComputerCallOutput {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A safety check that must be acknowledged. */
    export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
  }

  /** Output of a function, sent back to the model. */
  export interface FunctionCallOutput extends ResponseInputItem.FunctionCallOutput, BetaAgentItem {}

  export namespace FunctionCallOutput {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program extends ResponseInputItem.FunctionCallOutput.Program {}
  }

  /** A message between agents, sent back as input. */
  export interface AgentMessage extends BetaAgentItem {
    type: 'agent_message';
    /** Agent that sent the message. */
    author: string;
    /** Agent that received the message. */
    recipient: string;
    /** Text, image and encrypted parts. */
    content: Array<ResponseInputTextContent | ResponseInputImageContent | AgentMessage.EncryptedContent>;
    /** ID of the message. */
    id?: string | null;
  }

  export namespace AgentMessage {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Encrypted content, sent back as input. Only the API can decrypt it. */
    export interface EncryptedContent {
      type: 'encrypted_content';
      /** The content, at most 10485760 characters, as it was received. */
      encrypted_content: string;
    }
  }

  /** A call between agents, sent back as input. */
  export interface MultiAgentCall extends BetaAgentItem {
    /** ID that links the call to its output, 1 to 64 characters. */
    call_id: string;
    type: 'multi_agent_call';
    /** Action that was performed. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Arguments as a JSON string. */
    arguments: string;
    /** ID of the call. */
    id?: string | null;
  }

  export namespace MultiAgentCall {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Result of a call between agents, sent back as input. */
  export interface MultiAgentCallOutput extends BetaAgentItem {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    type: 'multi_agent_call_output';
    /** Action that was performed. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Text output of the action. */
    output: MultiAgentCallOutput.Output[];
    /** ID of the output. */
    id?: string | null;
  }

  export namespace MultiAgentCallOutput {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Text written by the model, sent back as input. */
    export interface Output {
      type: 'output_text';
      /** The text, at most 10485760 characters. */
      text: string;
      /** Citations in the text. */
      annotations?: Array<Output.FileCitation | Output.URLCitation | Output.ContainerFileCitation>;
    }

    export namespace Output {
      /** A citation of a file, sent back as input. */
      export interface FileCitation {
        type: 'file_citation';
        /** Index in the list of files, from 0. */
        index: number;
        /** ID of an uploaded file. */
        file_id: string;
        /** Name of the file. */
        filename: string;
      }

      /** A citation of a web page, sent back as input. */
      export interface URLCitation {
        type: 'url_citation';
        /** Index of the first cited character, from 0. */
        start_index: number;
        /** Index of the last cited character, from 0. */
        end_index: number;
        /** URL of the page. */
        url: string;
        /** Title of the page. */
        title: string;
      }

      /** A citation of a container file, sent back as input. */
      export interface ContainerFileCitation {
        type: 'container_file_citation';
        /** Index of the first cited character, from 0. */
        start_index: number;
        /** Index of the last cited character, from 0. */
        end_index: number;
        /** ID of the container. */
        container_id: string;
        /** ID of the file in the container. */
        file_id: string;
        /** Name of the file. */
        filename: string;
      }
    }
  }

  /** A search for deferred tools, sent back as input. */
  export interface ToolSearchCall extends ResponseInputItem.ToolSearchCall, BetaAgentItem {}

  export namespace ToolSearchCall {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Makes additional tools available from this point of the input on. */
  export interface AdditionalTools extends BetaAgentItem {
    type: 'additional_tools';
    role: 'developer';
    /** Definitions of the additional tools. */
    tools: BetaTool[];
    /** ID of the item. */
    id?: string | null;
  }

  export namespace AdditionalTools {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** An image created by the image generation tool. */
  export interface ImageGenerationCall extends ResponseInputItem.ImageGenerationCall, BetaAgentItem {}

  export namespace ImageGenerationCall {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Error of the call. */
    export type Error = ResponseInputItem.ImageGenerationCall.Error;

    export namespace Error {
      /** Result of the moderation. */
      export type ModerationDetails = ResponseInputItem.ImageGenerationCall.Error.ModerationDetails;
    }

    /** Tokens that the vector image took. */
    export type SvgUsage = ResponseInputItem.ImageGenerationCall.SvgUsage;
  }

  /** A command to be run on the caller's machine. */
  export interface LocalShellCall extends ResponseInputItem.LocalShellCall, BetaAgentItem {}

  export namespace LocalShellCall {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A command for the local shell. */
    export type Action = ResponseInputItem.LocalShellCall.Action;
  }

  /** Output of a local shell command. */
  export interface LocalShellCallOutput extends ResponseInputItem.LocalShellCallOutput, BetaAgentItem {}

  export namespace LocalShellCallOutput {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A shell call, sent back as input. */
  export interface ShellCall extends ResponseInputItem.ShellCall, BetaAgentItem {}

  export namespace ShellCall {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program extends ResponseInputItem.ShellCall.Program {}

    /** Commands of a shell call. */
    export type Action = ResponseInputItem.ShellCall.Action;
  }

  /** Output of a shell call, sent back as input. */
  export interface ShellCallOutput extends ResponseInputItem.ShellCallOutput, BetaAgentItem {}

  export namespace ShellCallOutput {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program extends ResponseInputItem.ShellCallOutput.Program {}
  }

  /** An apply-patch call, sent back as input. */
  export interface ApplyPatchCall extends ResponseInputItem.ApplyPatchCall, BetaAgentItem {}

  export namespace ApplyPatchCall {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program extends ResponseInputItem.ApplyPatchCall.Program {}

    /** Creates a file. */
    export type CreateFile = ResponseInputItem.ApplyPatchCall.CreateFile;

    /** Deletes a file. */
    export interface DeleteFile extends ResponseInputItem.ApplyPatchCall.DeleteFile {}

    /** Changes a file. */
    export type UpdateFile = ResponseInputItem.ApplyPatchCall.UpdateFile;
  }

  /** Result of applying a patch, sent back to the model. */
  export interface ApplyPatchCallOutput extends ResponseInputItem.ApplyPatchCallOutput, BetaAgentItem {}

  export namespace ApplyPatchCallOutput {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program extends ResponseInputItem.ApplyPatchCallOutput.Program {}
  }

  /** The tools reported by an MCP server. */
  export interface McpListTools extends ResponseInputItem.McpListTools, BetaAgentItem {}

  export namespace McpListTools {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A tool of an MCP server. */
    export type Tool = ResponseInputItem.McpListTools.Tool;
  }

  /** Requests the caller's approval of a call to a tool of an MCP server. */
  export interface McpApprovalRequest extends ResponseInputItem.McpApprovalRequest, BetaAgentItem {}

  export namespace McpApprovalRequest {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** The caller's response to an approval request. */
  export interface McpApprovalResponse extends ResponseInputItem.McpApprovalResponse, BetaAgentItem {}

  export namespace McpApprovalResponse {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A call to a tool of an MCP server. */
  export interface McpCall extends ResponseInputItem.McpCall, BetaAgentItem {}

  export namespace McpCall {
    /** Agent that produced an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Requests compaction of the context so far. Must be the last input item. */
  export interface CompactionTrigger extends ResponseInputItem.CompactionTrigger, BetaAgentItem {}

  export namespace CompactionTrigger {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A reference to an item that is stored by the API. */
  export interface ItemReference extends ResponseInputItem.ItemReference, BetaAgentItem {}

  export namespace ItemReference {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A program written by the model to call tools, sent back as input. */
  export interface Program extends ResponseInputItem.Program, BetaAgentItem {}

  export namespace Program {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Result of a program that called tools, sent back as input. */
  export interface ProgramOutput extends ResponseInputItem.ProgramOutput, BetaAgentItem {}

  export namespace ProgramOutput {
    /** Agent that produced an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }
}

/**
 * A message as stored by the API.
 *
 * @public
 */
export interface BetaResponseInputMessageItem extends ResponseInputMessageItem, BetaAgentItem {}

export declare namespace BetaResponseInputMessageItem {
  /** Agent that produced an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
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
  | BetaResponseCustomToolCallOutputItem
  | BetaResponseConfigurationUpdateItem;

export declare namespace BetaResponseItem {
  /** A message between agents. */
  export interface AgentMessage {
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
      type: 'text';
      /** Text of this part. */
      text: string;
    }

    /** A part of a reasoning summary. */
    export interface SummaryText {
      type: 'summary_text';
      /** Text of the part. */
      text: string;
    }

    /** A part of the model's reasoning. */
    export interface ReasoningText {
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
      type: 'encrypted_content';
      /** The content, to be sent back unchanged. */
      encrypted_content: string;
    }
  }

  /** A call between agents. */
  export interface MultiAgentCall {
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

    /** Error of the call. */
    export type Error = BetaResponseInputItem.ImageGenerationCall.Error;

    export namespace Error {
      /** Result of the moderation. */
      export type ModerationDetails = BetaResponseInputItem.ImageGenerationCall.Error.ModerationDetails;
    }

    /** Tokens that the vector image took. */
    export type SvgUsage = BetaResponseInputItem.ImageGenerationCall.SvgUsage;
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

    /** Error of the call. */
    export type Error = BetaResponseInputItem.ImageGenerationCall.Error;

    export namespace Error {
      /** Result of the moderation. */
      export type ModerationDetails = BetaResponseInputItem.ImageGenerationCall.Error.ModerationDetails;
    }

    /** Tokens that the vector image took. */
    export type SvgUsage = BetaResponseInputItem.ImageGenerationCall.SvgUsage;
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
  type: 'tool_search_output';
  /** Definitions of the tools that were found. */
  tools: Array<FunctionTool | BetaFileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | BetaResponseToolSearchOutputItemParam.Mcp | BetaResponseToolSearchOutputItemParam.CodeInterpreter | BetaResponseToolSearchOutputItemParam.ProgrammaticToolCalling | BetaResponseToolSearchOutputItemParam.ImageGeneration | BetaResponseToolSearchOutputItemParam.LocalShell | FunctionShellTool | BetaCustomTool | BetaToolSearchOutputNamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool>;
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

  /** Definitions of the tools that were found. */
  export type Mcp = ResponseToolSearchOutputItemParam.Mcp;

  export namespace Mcp {
    /** Tools that the model may use: a list of names, or a filter. All by default. */
    export type McpToolFilter = ResponseToolSearchOutputItemParam.Mcp.McpToolFilter;

    /** Calls that need an approval: `always`, `never`, or filters of tools. */
    export type McpToolApprovalFilter = ResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter;

    export namespace McpToolApprovalFilter {
      /** Tools whose calls always need an approval. */
      export type Always = ResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter.Always;

      /** Tools whose calls never need an approval. */
      export type Never = ResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter.Never;
    }
  }

  /** Definitions of the tools that were found. */
  export type CodeInterpreter = ResponseToolSearchOutputItemParam.CodeInterpreter;

  export namespace CodeInterpreter {
    /** Container to run code in: an ID, or settings of a new one. */
    export type CodeInterpreterToolAuto = ResponseToolSearchOutputItemParam.CodeInterpreter.CodeInterpreterToolAuto;
  }

  /** Definitions of the tools that were found. */
  export interface ProgrammaticToolCalling {
    /** Kind of tool. */
    type: 'programmatic_tool_calling';
  }

  /** Definitions of the tools that were found. */
  export type ImageGeneration = ResponseToolSearchOutputItemParam.ImageGeneration;

  export namespace ImageGeneration {
    /** Mask of the part of the image to edit. */
    export type InputImageMask = ResponseToolSearchOutputItemParam.ImageGeneration.InputImageMask;

    /** Settings of vector output. */
    export type Svg = ResponseToolSearchOutputItemParam.ImageGeneration.Svg;

    export namespace Svg {
      /** Reasoning of the model that draws. */
      export type Reasoning = ResponseToolSearchOutputItemParam.ImageGeneration.Svg.Reasoning;
    }
  }

  /** Definitions of the tools that were found. */
  export interface LocalShell {
    /** Kind of tool. */
    type: 'local_shell';
  }
}

/**
 * A page of `BetaResponseItem`.
 *
 * @public
 */
export type BetaResponseItemsPage = CursorPage<BetaResponseItem>;

// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ResponseComputerToolCall } from '../../responses/responses-calls.gen.js';
import type {
  EasyInputMessage,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputItem,
  ResponseInputMessageContentList,
  ResponseInputMessageItem,
  ResponseInputText,
  ResponseInputTextContent,
} from '../../responses/responses-input.gen.js';
import type {
  BetaResponseCodeInterpreterToolCall,
  BetaResponseComputerToolCall,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallOutput,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionToolCall,
} from './responses-calls.gen.js';
import type {
  BetaAgentItem,
  BetaResponseCompactionItemParam,
  BetaResponseOutputMessage,
  BetaResponseReasoningItem,
  BetaResponseToolSearchOutputItemParam,
} from './responses-items.gen.js';
import type { BetaTool } from './responses-tools.gen.js';
import type { BetaResponseFunctionWebSearch } from './responses.gen.js';

export type { EasyInputMessage as BetaEasyInputMessage };

/**
 * Input of a response: a string, which becomes a user message, or a list of items.
 *
 * @public
 */
export type BetaResponseInput = BetaResponseInputItem[];

export type { ResponseInputAudio as BetaResponseInputAudio };

export type { ResponseInputContent as BetaResponseInputContent };

export type { ResponseInputFile as BetaResponseInputFile };

export type { ResponseInputFileContent as BetaResponseInputFileContent };

export type { ResponseInputImage as BetaResponseInputImage };

export type { ResponseInputImageContent as BetaResponseInputImageContent };

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
  | BetaResponseInputItem.ProgramOutput;

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
      /** Always `direct`. */
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program extends ResponseInputItem.FunctionCallOutput.Program {}
  }

  /** A message between agents, sent back as input. */
  export interface AgentMessage extends BetaAgentItem {
    /** Always `agent_message`. */
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
      /** Always `encrypted_content`. */
      type: 'encrypted_content';
      /** The content, at most 10485760 characters, as it was received. */
      encrypted_content: string;
    }
  }

  /** A call between agents, sent back as input. */
  export interface MultiAgentCall extends BetaAgentItem {
    /** ID that links the call to its output, 1 to 64 characters. */
    call_id: string;
    /** Always `multi_agent_call`. */
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
    /** Always `multi_agent_call_output`. */
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
      /** Always `output_text`. */
      type: 'output_text';
      /** The text, at most 10485760 characters. */
      text: string;
      /** Citations in the text. */
      annotations?: Array<Output.FileCitation | Output.URLCitation | Output.ContainerFileCitation>;
    }

    export namespace Output {
      /** A citation of a file, sent back as input. */
      export interface FileCitation {
        /** Always `file_citation`. */
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
        /** Always `url_citation`. */
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
        /** Always `container_file_citation`. */
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
    /** Always `additional_tools`. */
    type: 'additional_tools';
    /** Always `developer`. */
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
      /** Always `direct`. */
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
      /** Always `direct`. */
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
      /** Always `direct`. */
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
      /** Always `direct`. */
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
  export interface CompactionTrigger extends BetaAgentItem {
    /** Always `compaction_trigger`. */
    type: 'compaction_trigger';
  }

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

export type { ResponseInputMessageContentList as BetaResponseInputMessageContentList };

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

export type { ResponseInputText as BetaResponseInputText };

export type { ResponseInputTextContent as BetaResponseInputTextContent };

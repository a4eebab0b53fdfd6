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
 * Input of a response: a string, taken as a user message, or a list of items.
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
 * One item of the input: a message, an earlier output item, a tool output, or a reference to a
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
   * A message given to the model. Instructions of the `developer` and `system` roles outrank those
   * of `user`.
   */
  export interface Message extends ResponseInputItem.Message, BetaAgentItem {}

  export namespace Message {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** What the caller observed after a computer call. */
  export interface ComputerCallOutput extends ResponseInputItem.ComputerCallOutput, BetaAgentItem {}

  export namespace ComputerCallOutput {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A safety check that must be acknowledged. */
    export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
  }

  /** What a function returned, sent back to the model. */
  export interface FunctionCallOutput extends ResponseInputItem.FunctionCallOutput, BetaAgentItem {}

  export namespace FunctionCallOutput {
    /** Agent that made an item. */
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
    export interface Program extends ResponseInputItem.FunctionCallOutput.Program {}
  }

  /** A message between agents, sent back as input. */
  export interface AgentMessage extends BetaAgentItem {
    /** Always `agent_message`. Default: `agent_message`. */
    type: 'agent_message';
    /** Agent that sent it. */
    author: string;
    /** Agent that received it. */
    recipient: string;
    /** Texts, images and encrypted parts. */
    content: Array<ResponseInputTextContent | ResponseInputImageContent | AgentMessage.EncryptedContent>;
    /** ID of the message. */
    id?: string | null;
  }

  export namespace AgentMessage {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Encrypted content, sent back as input; only the API can read it. */
    export interface EncryptedContent {
      /** Always `encrypted_content`. Default: `encrypted_content`. */
      type: 'encrypted_content';
      /** The content, at most 10485760 characters; send it unchanged. */
      encrypted_content: string;
    }
  }

  /** A call between agents, sent back as input. */
  export interface MultiAgentCall extends BetaAgentItem {
    /** ID that ties the call to its output, 1 to 64 characters. */
    call_id: string;
    /** Always `multi_agent_call`. Default: `multi_agent_call`. */
    type: 'multi_agent_call';
    /** What was done. */
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
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Outcome of a call between agents, sent back as input. */
  export interface MultiAgentCallOutput extends BetaAgentItem {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** Always `multi_agent_call_output`. Default: `multi_agent_call_output`. */
    type: 'multi_agent_call_output';
    /** What was done. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Text that came out of it. */
    output: MultiAgentCallOutput.Output[];
    /** ID of the output. */
    id?: string | null;
  }

  export namespace MultiAgentCallOutput {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** Text written by the model, sent back as input. */
    export interface Output {
      /** Always `output_text`. Default: `output_text`. */
      type: 'output_text';
      /** The text, at most 10485760 characters. */
      text: string;
      /** Citations in the text. */
      annotations?: Array<Output.FileCitation | Output.URLCitation | Output.ContainerFileCitation>;
    }

    export namespace Output {
      /** A citation of a file, sent back as input. */
      export interface FileCitation {
        /** Always `file_citation`. Default: `file_citation`. */
        type: 'file_citation';
        /** Index into the file list, from 0. */
        index: number;
        /** ID of an uploaded file. */
        file_id: string;
        /** Name of the file. */
        filename: string;
      }

      /** A citation of a web page, sent back as input. */
      export interface URLCitation {
        /** Always `url_citation`. Default: `url_citation`. */
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
        /** Always `container_file_citation`. Default: `container_file_citation`. */
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
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Makes further tools available from this point of the input on. */
  export interface AdditionalTools extends BetaAgentItem {
    /** Always `additional_tools`. Default: `additional_tools`. */
    type: 'additional_tools';
    /** Always `developer`. Default: `developer`. */
    role: 'developer';
    /** Definitions of the added tools. */
    tools: BetaTool[];
    /** ID of the item. */
    id?: string | null;
  }

  export namespace AdditionalTools {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** An image made by the image generation tool. */
  export interface ImageGenerationCall extends ResponseInputItem.ImageGenerationCall, BetaAgentItem {}

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A command that the caller shall run on its machine. */
  export interface LocalShellCall extends ResponseInputItem.LocalShellCall, BetaAgentItem {}

  export namespace LocalShellCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A command for the local shell. */
    export type Action = ResponseInputItem.LocalShellCall.Action;
  }

  /** What a local shell command printed. */
  export interface LocalShellCallOutput extends ResponseInputItem.LocalShellCallOutput, BetaAgentItem {}

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A shell call, sent back as input. */
  export interface ShellCall extends ResponseInputItem.ShellCall, BetaAgentItem {}

  export namespace ShellCall {
    /** Agent that made an item. */
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
    export interface Program extends ResponseInputItem.ShellCall.Program {}

    /** Commands of a shell call. */
    export type Action = ResponseInputItem.ShellCall.Action;
  }

  /** Output of a shell call, sent back as input. */
  export interface ShellCallOutput extends ResponseInputItem.ShellCallOutput, BetaAgentItem {}

  export namespace ShellCallOutput {
    /** Agent that made an item. */
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
    export interface Program extends ResponseInputItem.ShellCallOutput.Program {}
  }

  /** An apply-patch call, sent back as input. */
  export interface ApplyPatchCall extends ResponseInputItem.ApplyPatchCall, BetaAgentItem {}

  export namespace ApplyPatchCall {
    /** Agent that made an item. */
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
    export interface Program extends ResponseInputItem.ApplyPatchCall.Program {}

    /** Creates a file. */
    export type CreateFile = ResponseInputItem.ApplyPatchCall.CreateFile;

    /** Deletes a file. */
    export interface DeleteFile extends ResponseInputItem.ApplyPatchCall.DeleteFile {}

    /** Changes a file. */
    export type UpdateFile = ResponseInputItem.ApplyPatchCall.UpdateFile;
  }

  /** Outcome of applying a patch, sent back to the model. */
  export interface ApplyPatchCallOutput extends ResponseInputItem.ApplyPatchCallOutput, BetaAgentItem {}

  export namespace ApplyPatchCallOutput {
    /** Agent that made an item. */
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
    export interface Program extends ResponseInputItem.ApplyPatchCallOutput.Program {}
  }

  /** Tools that an MCP server reported. */
  export interface McpListTools extends ResponseInputItem.McpListTools, BetaAgentItem {}

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }

    /** A tool of an MCP server. */
    export type Tool = ResponseInputItem.McpListTools.Tool;
  }

  /** Asks the caller to approve a tool call on an MCP server. */
  export interface McpApprovalRequest extends ResponseInputItem.McpApprovalRequest, BetaAgentItem {}

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** The caller's answer to an approval request. */
  export interface McpApprovalResponse extends ResponseInputItem.McpApprovalResponse, BetaAgentItem {}

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A tool call on an MCP server. */
  export interface McpCall extends ResponseInputItem.McpCall, BetaAgentItem {}

  export namespace McpCall {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Asks for compaction of the context so far. Must be the last input item. */
  export interface CompactionTrigger extends BetaAgentItem {
    /** Always `compaction_trigger`. Default: `compaction_trigger`. */
    type: 'compaction_trigger';
  }

  export namespace CompactionTrigger {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Stands for an item that the API already stores. */
  export interface ItemReference extends ResponseInputItem.ItemReference, BetaAgentItem {}

  export namespace ItemReference {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A program that the model wrote to call tools, sent back as input. */
  export interface Program extends ResponseInputItem.Program, BetaAgentItem {}

  export namespace Program {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Result of a program that calls tools, sent back as input. */
  export interface ProgramOutput extends ResponseInputItem.ProgramOutput, BetaAgentItem {}

  export namespace ProgramOutput {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }
}

export type { ResponseInputMessageContentList as BetaResponseInputMessageContentList };

/**
 * A message as the API stores it.
 *
 * @public
 */
export interface BetaResponseInputMessageItem extends ResponseInputMessageItem, BetaAgentItem {}

export declare namespace BetaResponseInputMessageItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

export type { ResponseInputText as BetaResponseInputText };

export type { ResponseInputTextContent as BetaResponseInputTextContent };

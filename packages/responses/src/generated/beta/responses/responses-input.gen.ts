// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type {
  McpToolCallError,
  ResponseComputerToolCallOutputScreenshot,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
} from '../../responses/responses-calls.gen.js';
import type {
  EasyInputMessage,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputMessageContentList,
  ResponseInputText,
  ResponseInputTextContent,
} from '../../responses/responses-input.gen.js';
import type { ContainerReference, LocalEnvironment } from '../../responses/responses-tools.gen.js';
import type {
  BetaResponseCodeInterpreterToolCall,
  BetaResponseComputerToolCall,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallOutput,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionToolCall,
} from './responses-calls.gen.js';
import type {
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
  export interface Message {
    /** Author of the message. */
    role: 'user' | 'system' | 'developer';
    /** Text, image and file parts. */
    content: ResponseInputMessageContentList;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: Message.Agent | null;
    /** Always `message`. */
    type?: 'message';
    /** State of the message; set on messages that the API returns. */
    status?: 'in_progress' | 'completed' | 'incomplete';
  }

  export namespace Message {
    /** Agent that made an item or event. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** What the caller observed after a computer call. */
  export interface ComputerCallOutput {
    /** ID of the computer call, 1 to 64 characters. */
    call_id: string;
    /** Always `computer_call_output`. Default: `computer_call_output`. */
    type: 'computer_call_output';
    /** Screenshot after the action. */
    output: ResponseComputerToolCallOutputScreenshot;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ComputerCallOutput.Agent | null;
    /** ID of the computer output. */
    id?: string | null;
    /** Safety checks that the caller has accepted. */
    acknowledged_safety_checks?: ComputerCallOutput.AcknowledgedSafetyCheck[] | null;
    /** State of the computer output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ComputerCallOutput {
    /** Agent that made an item. */
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

  /** What a function returned, sent back to the model. */
  export interface FunctionCallOutput {
    /** Always `function_call_output`. Default: `function_call_output`. */
    type: 'function_call_output';
    /** Output as a string (at most 10485760 characters), or as text, image and file parts. */
    output: string | ResponseFunctionCallOutputItemList;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: FunctionCallOutput.Agent | null;
    /** ID of the function output. */
    id?: string | null;
    /** ID of the function call, 1 to 64 characters. */
    call_id?: string | null;
    /** Name of the tool that made the output, at most 128 characters. */
    name?: string | null;
    /** Namespace of that tool, at most 64 characters. */
    namespace?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?: FunctionCallOutput.Direct | FunctionCallOutput.Program | null;
    /** State of the function output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

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
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** A message between agents, sent back as input. */
  export interface AgentMessage {
    /** Always `agent_message`. Default: `agent_message`. */
    type: 'agent_message';
    /** Agent that sent it. */
    author: string;
    /** Agent that received it. */
    recipient: string;
    /** Texts, images and encrypted parts. */
    content: Array<ResponseInputTextContent | ResponseInputImageContent | AgentMessage.EncryptedContent>;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: AgentMessage.Agent | null;
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
  export interface MultiAgentCall {
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: MultiAgentCall.Agent | null;
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
  export interface MultiAgentCallOutput {
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
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: MultiAgentCallOutput.Agent | null;
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
  export interface ToolSearchCall {
    /** Always `tool_search_call`. Default: `tool_search_call`. */
    type: 'tool_search_call';
    /** Arguments of the search. */
    arguments: unknown;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ToolSearchCall.Agent | null;
    /** ID of the tool search. */
    id?: string | null;
    /** ID of the search call, 1 to 64 characters. */
    call_id?: string | null;
    /** Who searched: the API or the caller. */
    execution?: 'server' | 'client';
    /** State of the tool search. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ToolSearchCall {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Makes further tools available from this point of the input on. */
  export interface AdditionalTools {
    /** Always `additional_tools`. Default: `additional_tools`. */
    type: 'additional_tools';
    /** Always `developer`. Default: `developer`. */
    role: 'developer';
    /** Definitions of the added tools. */
    tools: BetaTool[];
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: AdditionalTools.Agent | null;
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

  /** A shell call, sent back as input. */
  export interface ShellCall {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** Always `shell_call`. Default: `shell_call`. */
    type: 'shell_call';
    /** Commands to run, with their limits. */
    action: ShellCall.Action;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ShellCall.Agent | null;
    /** ID of the shell call. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?: ShellCall.Direct | ShellCall.Program | null;
    /** State of the shell call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Where the commands run. */
    environment?: LocalEnvironment | ContainerReference | null;
  }

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
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }

    /** Commands of a shell call. */
    export interface Action {
      /** Commands, run in this order. */
      commands: string[];
      /** Time limit over all commands, wall-clock milliseconds. */
      timeout_ms?: number | null;
      /** Upper bound on captured characters, stdout and stderr together. */
      max_output_length?: number | null;
    }
  }

  /** Output of a shell call, sent back as input. */
  export interface ShellCallOutput {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** Always `shell_call_output`. Default: `shell_call_output`. */
    type: 'shell_call_output';
    /** What was printed, with the outcome of each command. */
    output: ResponseFunctionShellCallOutputContent[];
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ShellCallOutput.Agent | null;
    /** ID of the shell output. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?: ShellCallOutput.Direct | ShellCallOutput.Program | null;
    /** State of the shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Upper bound on captured characters over all commands. */
    max_output_length?: number | null;
  }

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
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** An apply-patch call, sent back as input. */
  export interface ApplyPatchCall {
    /** Always `apply_patch_call`. Default: `apply_patch_call`. */
    type: 'apply_patch_call';
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** State of the apply-patch call. */
    status: 'in_progress' | 'completed';
    /** Change to one file. */
    operation: ApplyPatchCall.CreateFile | ApplyPatchCall.DeleteFile | ApplyPatchCall.UpdateFile;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ApplyPatchCall.Agent | null;
    /** ID of the apply-patch call. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?: ApplyPatchCall.Direct | ApplyPatchCall.Program | null;
  }

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
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }

    /** Creates a file. */
    export interface CreateFile {
      /** Always `create_file`. Default: `create_file`. */
      type: 'create_file';
      /** Path of the new file, relative to the workspace. */
      path: string;
      /** Unified diff with the content, at most 10485760 characters. */
      diff: string;
    }

    /** Deletes a file. */
    export interface DeleteFile {
      /** Always `delete_file`. Default: `delete_file`. */
      type: 'delete_file';
      /** Path of the file, relative to the workspace. */
      path: string;
    }

    /** Changes a file. */
    export interface UpdateFile {
      /** Always `update_file`. Default: `update_file`. */
      type: 'update_file';
      /** Path of the file, relative to the workspace. */
      path: string;
      /** Unified diff to apply, at most 10485760 characters. */
      diff: string;
    }
  }

  /** Outcome of applying a patch, sent back to the model. */
  export interface ApplyPatchCallOutput {
    /** Always `apply_patch_call_output`. Default: `apply_patch_call_output`. */
    type: 'apply_patch_call_output';
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** State of the apply-patch output. */
    status: 'completed' | 'failed';
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ApplyPatchCallOutput.Agent | null;
    /** ID of the apply-patch output. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?: ApplyPatchCallOutput.Direct | ApplyPatchCallOutput.Program | null;
    /** Log text for the model, such as the reason of a failure. At most 10485760 characters. */
    output?: string | null;
  }

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
    export interface Program {
      /** Always `program`. Default: `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
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

  /** The caller's answer to an approval request. */
  export interface McpApprovalResponse {
    /** Always `mcp_approval_response`. */
    type: 'mcp_approval_response';
    /** ID of the request that is answered. */
    approval_request_id: string;
    /** Whether the call may run. */
    approve: boolean;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: McpApprovalResponse.Agent | null;
    /** ID of the approval response. */
    id?: string | null;
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

  /** Asks for compaction of the context so far. Must be the last input item. */
  export interface CompactionTrigger {
    /** Always `compaction_trigger`. Default: `compaction_trigger`. */
    type: 'compaction_trigger';
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: CompactionTrigger.Agent | null;
  }

  export namespace CompactionTrigger {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Stands for an item that the API already stores. */
  export interface ItemReference {
    /** ID of the stored item. */
    id: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ItemReference.Agent | null;
    /** Always `item_reference`. */
    type?: 'item_reference' | null;
  }

  export namespace ItemReference {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** A program that the model wrote to call tools, sent back as input. */
  export interface Program {
    /** ID of the program item. */
    id: string;
    /** Always `program`. Default: `program`. */
    type: 'program';
    /** Call ID of the program, 1 to 64 characters. */
    call_id: string;
    /** JavaScript source of the program, at most 10485760 characters. */
    code: string;
    /** Opaque replay data, at most 10485760 characters; send it back unchanged. */
    fingerprint: string;
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: Program.Agent | null;
  }

  export namespace Program {
    /** Agent that made an item. */
    export interface Agent {
      /** Name of the agent. */
      agent_name: string;
    }
  }

  /** Result of a program that calls tools, sent back as input. */
  export interface ProgramOutput {
    /** ID of the output item. */
    id: string;
    /** Always `program_output`. Default: `program_output`. */
    type: 'program_output';
    /** Call ID of the program, 1 to 64 characters. */
    call_id: string;
    /** What the program returned, at most 10485760 characters. */
    result: string;
    /** How the program ended. */
    status: 'completed' | 'incomplete';
    /** Agent that made the item; only set in multi-agent responses. */
    agent?: ProgramOutput.Agent | null;
  }

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
export interface BetaResponseInputMessageItem {
  /** Always `message`. */
  type: 'message';
  /** Author of the message. */
  role: 'user' | 'system' | 'developer';
  /** Text, image and file parts. */
  content: ResponseInputMessageContentList;
  /** ID of the message. */
  id: string;
  /** Agent that made the item; only set in multi-agent responses. */
  agent?: BetaResponseInputMessageItem.Agent | null;
  /** State of the message; set on messages that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace BetaResponseInputMessageItem {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Name of the agent. */
    agent_name: string;
  }
}

export type { ResponseInputText as BetaResponseInputText };

export type { ResponseInputTextContent as BetaResponseInputTextContent };

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage } from '@oai/core';
import type {
  McpToolCallError,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseComputerToolCallOutputScreenshot,
  ResponseCustomToolCall,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutput,
  ResponseCustomToolCallOutputItem,
  ResponseFileSearchToolCall,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseToolSearchCall,
} from './responses-calls.gen.js';
import type {
  EasyInputMessage,
  ResponseInputMessageContentList,
  ResponseOutputMessage,
} from './responses-content.gen.js';
import type {
  ContainerReference,
  LocalEnvironment,
  ResponseConfigurationUpdateItem,
  ResponseConfigurationUpdateItemParam,
  ResponseToolSearchOutputItemParam,
  Tool,
} from './responses-tools.gen.js';

/**
 * The encrypted result of a compaction.
 *
 * @public
 */
export interface ResponseCompactionItem {
  type: 'compaction';
  /** ID of the compaction item. */
  id: string;
  /** The encrypted summary, to be sent back unchanged. */
  encrypted_content: string;
  /** ID of the actor that created the item. */
  created_by?: string;
}

/**
 * The encrypted result of a compaction, sent as input.
 *
 * @public
 */
export interface ResponseCompactionItemParam {
  type: 'compaction';
  /** The encrypted summary, at most 20971520 characters, as it was received. */
  encrypted_content: string;
  /** ID of the compaction item. */
  id?: string | null;
}

/**
 * An item of the input: a message, an earlier output item, a tool output, or a reference to a
 * stored item.
 *
 * @public
 */
export type ResponseInputItem =
  | EasyInputMessage
  | ResponseInputItem.Message
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseInputItem.ComputerCallOutput
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCall
  | ResponseInputItem.FunctionCallOutput
  | ResponseInputItem.ToolSearchCall
  | ResponseToolSearchOutputItemParam
  | ResponseInputItem.AdditionalTools
  | ResponseReasoningItem
  | ResponseCompactionItemParam
  | ResponseInputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseInputItem.LocalShellCall
  | ResponseInputItem.LocalShellCallOutput
  | ResponseInputItem.ShellCall
  | ResponseInputItem.ShellCallOutput
  | ResponseInputItem.ApplyPatchCall
  | ResponseInputItem.ApplyPatchCallOutput
  | ResponseInputItem.McpListTools
  | ResponseInputItem.McpApprovalRequest
  | ResponseInputItem.McpApprovalResponse
  | ResponseInputItem.McpCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ResponseInputItem.CompactionTrigger
  | ResponseInputItem.ItemReference
  | ResponseInputItem.Program
  | ResponseInputItem.ProgramOutput
  | ResponseConfigurationUpdateItemParam;

export declare namespace ResponseInputItem {
  /**
   * A message to the model. Instructions of the `developer` and `system` roles take precedence over
   * those of `user`.
   */
  export interface Message {
    /** Author of the message. */
    role: 'user' | 'system' | 'developer';
    /** Text, image and file parts. */
    content: ResponseInputMessageContentList;
    type?: 'message';
    /** State of the message; only set on messages returned by the API. */
    status?: 'in_progress' | 'completed' | 'incomplete';
  }

  /** Result of a computer call, observed by the caller. */
  export interface ComputerCallOutput {
    /** ID of the computer call, 1 to 64 characters. */
    call_id: string;
    type: 'computer_call_output';
    /** Screenshot after the action. */
    output: ResponseComputerToolCallOutputScreenshot;
    /** ID of the computer output. */
    id?: string | null;
    /** Safety checks that the caller has acknowledged. */
    acknowledged_safety_checks?: ComputerCallOutput.AcknowledgedSafetyCheck[] | null;
    /** State of the computer output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ComputerCallOutput {
    /** A safety check that must be acknowledged. */
    export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
  }

  /** Output of a function, sent back to the model. */
  export interface FunctionCallOutput {
    type: 'function_call_output';
    /** Output as a string (at most 10485760 characters), or as text, image and file parts. */
    output: string | ResponseFunctionCallOutputItemList;
    /** ID of the function output. */
    id?: string | null;
    /** ID of the function call, 1 to 64 characters. */
    call_id?: string | null;
    /** Name of the tool that returned the output, at most 128 characters. */
    name?: string | null;
    /** Namespace of the tool, at most 64 characters. */
    namespace?: string | null;
    /**
     * Caller of the tool: the model itself or a program that it runs. Absent or null if unknown.
     */
    caller?: FunctionCallOutput.Direct | FunctionCallOutput.Program | null;
    /** State of the function output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace FunctionCallOutput {
    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** A search for deferred tools, sent back as input. */
  export interface ToolSearchCall {
    type: 'tool_search_call';
    /** Arguments of the search. */
    arguments: unknown;
    /** ID of the tool search. */
    id?: string | null;
    /** ID of the search call, 1 to 64 characters. */
    call_id?: string | null;
    /** Executor of the search: the API or the caller. */
    execution?: 'server' | 'client';
    /** State of the tool search. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** Makes additional tools available from this point of the input on. */
  export interface AdditionalTools {
    type: 'additional_tools';
    role: 'developer';
    /** Definitions of the additional tools. */
    tools: Tool[];
    /** ID of the item. */
    id?: string | null;
  }

  /** An image created by the image generation tool. */
  export interface ImageGenerationCall {
    type: 'image_generation_call';
    /** ID of the image generation. */
    id: string;
    /** State of the image generation. */
    status: 'in_progress' | 'completed' | 'generating' | 'failed';
    /** The image, base64-encoded; null until it is ready. */
    result: string | null;
    /** Action that was taken: `generate`, `edit` or `auto`. */
    action?: 'generate' | 'edit' | 'auto' | null;
    /** Background of the image: `transparent`, `opaque` or `auto`. */
    background?: 'transparent' | 'opaque' | 'auto' | null;
    /** Error of the call. */
    error?: ImageGenerationCall.Error;
    /** File format of the image. */
    output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
    /** Quality of the image. */
    quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null;
    /** Prompt as revised by the model. */
    revised_prompt?: string | null;
    /** Size of the image, as width x height in pixels. */
    size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null;
    /** Tokens that the vector image took. */
    svg_usage?: ImageGenerationCall.SvgUsage;
  }

  export namespace ImageGenerationCall {
    /** Error of the call. */
    export interface Error {
      /** Code of the error. */
      code: string | null;
      /** Text of the error. */
      message: string;
      /** Parameter that caused the error. */
      param: string | null;
      /** Kind of error. */
      type: string;
      /** Result of the moderation. */
      moderation_details?: Error.ModerationDetails;
    }

    export namespace Error {
      /** Result of the moderation. */
      export interface ModerationDetails {
        /** Categories that were found. */
        categories: string[];
        /** Stage that was moderated: `input`, `output` or `unknown`. */
        moderation_stage: 'input' | 'output' | 'unknown';
      }
    }

    /** Tokens that the vector image took. */
    export interface SvgUsage {
      /** Number of input tokens. */
      input_tokens: number;
      /** Model that drew the image. */
      model: string;
      /** Number of output tokens. */
      output_tokens: number;
      /** Number of reasoning tokens. */
      reasoning_tokens: number;
      /** Number of tokens in total. */
      total_tokens: number;
    }
  }

  /** A command to be run on the caller's machine. */
  export interface LocalShellCall {
    type: 'local_shell_call';
    /** ID of the local shell call. */
    id: string;
    /** ID of the call, which its output must repeat. */
    call_id: string;
    /** Command to run, with its environment. */
    action: LocalShellCall.Action;
    /** State of the local shell call. */
    status: 'in_progress' | 'completed' | 'incomplete';
  }

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export interface Action {
      type: 'exec';
      /** Program and arguments, one per string. */
      command: string[];
      /** Environment variables of the command. */
      env: { [key: string]: string };
      /** Time limit of the command, in milliseconds. */
      timeout_ms?: number | null;
      /** Working directory of the command. */
      working_directory?: string | null;
      /** User that runs the command. */
      user?: string | null;
    }
  }

  /** Output of a local shell command. */
  export interface LocalShellCallOutput {
    type: 'local_shell_call_output';
    /** ID of the local shell call that this output answers. */
    id: string;
    /** Output of the command, as a JSON string. */
    output: string;
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** A shell call, sent back as input. */
  export interface ShellCall {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    type: 'shell_call';
    /** Commands to run, with their limits. */
    action: ShellCall.Action;
    /** ID of the shell call. */
    id?: string | null;
    /**
     * Caller of the tool: the model itself or a program that it runs. Absent or null if unknown.
     */
    caller?: ShellCall.Direct | ShellCall.Program | null;
    /** State of the shell call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Environment of the commands. */
    environment?: LocalEnvironment | ContainerReference | null;
  }

  export namespace ShellCall {
    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }

    /** Commands of a shell call. */
    export interface Action {
      /** Commands, in the order in which to run them. */
      commands: string[];
      /** Time limit over all commands, in milliseconds of wall-clock time. */
      timeout_ms?: number | null;
      /** Maximum number of captured characters, including stdout and stderr. */
      max_output_length?: number | null;
    }
  }

  /** Output of a shell call, sent back as input. */
  export interface ShellCallOutput {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    type: 'shell_call_output';
    /** Output and outcome of each command. */
    output: ResponseFunctionShellCallOutputContent[];
    /** ID of the shell output. */
    id?: string | null;
    /**
     * Caller of the tool: the model itself or a program that it runs. Absent or null if unknown.
     */
    caller?: ShellCallOutput.Direct | ShellCallOutput.Program | null;
    /** State of the shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Maximum number of captured characters over all commands. */
    max_output_length?: number | null;
  }

  export namespace ShellCallOutput {
    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** An apply-patch call, sent back as input. */
  export interface ApplyPatchCall {
    type: 'apply_patch_call';
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** State of the apply-patch call. */
    status: 'in_progress' | 'completed';
    /** Change to one file. */
    operation: ApplyPatchCall.CreateFile | ApplyPatchCall.DeleteFile | ApplyPatchCall.UpdateFile;
    /** ID of the apply-patch call. */
    id?: string | null;
    /**
     * Caller of the tool: the model itself or a program that it runs. Absent or null if unknown.
     */
    caller?: ApplyPatchCall.Direct | ApplyPatchCall.Program | null;
  }

  export namespace ApplyPatchCall {
    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }

    /** Creates a file. */
    export interface CreateFile {
      type: 'create_file';
      /** Path of the new file, relative to the workspace. */
      path: string;
      /** Unified diff with the content, at most 10485760 characters. */
      diff: string;
    }

    /** Deletes a file. */
    export interface DeleteFile {
      type: 'delete_file';
      /** Path of the file, relative to the workspace. */
      path: string;
    }

    /** Changes a file. */
    export interface UpdateFile {
      type: 'update_file';
      /** Path of the file, relative to the workspace. */
      path: string;
      /** Unified diff to apply, at most 10485760 characters. */
      diff: string;
    }
  }

  /** Result of applying a patch, sent back to the model. */
  export interface ApplyPatchCallOutput {
    type: 'apply_patch_call_output';
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** State of the apply-patch output. */
    status: 'completed' | 'failed';
    /** ID of the apply-patch output. */
    id?: string | null;
    /**
     * Caller of the tool: the model itself or a program that it runs. Absent or null if unknown.
     */
    caller?: ApplyPatchCallOutput.Direct | ApplyPatchCallOutput.Program | null;
    /** Log text for the model, such as the reason of a failure. At most 10485760 characters. */
    output?: string | null;
  }

  export namespace ApplyPatchCallOutput {
    /** A call made by the model itself. */
    export interface Direct {
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** The tools reported by an MCP server. */
  export interface McpListTools {
    type: 'mcp_list_tools';
    /** ID of the tool list. */
    id: string;
    /** Label of the MCP server, as in the tool definition. */
    server_label: string;
    /** Tools of the server. */
    tools: McpListTools.Tool[];
    /** Reason why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export interface Tool {
      /** Name of the tool. */
      name: string;
      /** JSON Schema of the arguments. */
      input_schema: unknown;
      /** Description of the tool. */
      description?: string | null;
      /** Additional information from the server about the tool. */
      annotations?: unknown;
    }
  }

  /** Requests the caller's approval of a call to a tool of an MCP server. */
  export interface McpApprovalRequest {
    type: 'mcp_approval_request';
    /** ID of the approval request. */
    id: string;
    /** Label of the MCP server, as in the tool definition. */
    server_label: string;
    /** Name of the tool to run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
  }

  /** The caller's response to an approval request. */
  export interface McpApprovalResponse {
    type: 'mcp_approval_response';
    /** ID of the approval request that this response answers. */
    approval_request_id: string;
    /** True to allow the call. */
    approve: boolean;
    /** ID of the approval response. */
    id?: string | null;
    /** Reason for the decision, in the caller's words. */
    reason?: string | null;
  }

  /** A call to a tool of an MCP server. */
  export interface McpCall {
    type: 'mcp_call';
    /** ID of the MCP call. */
    id: string;
    /** Label of the MCP server, as in the tool definition. */
    server_label: string;
    /** Name of the tool that was run. */
    name: string;
    /** Arguments of the call, as a JSON string. */
    arguments: string;
    /** Output of the tool. */
    output?: string | null;
    /** Reason of the failure, if the call failed. */
    error?: McpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call, to be repeated in the approval response. */
    approval_request_id?: string | null;
  }

  /** Requests compaction of the context so far. Must be the last input item. */
  export interface CompactionTrigger {
    type: 'compaction_trigger';
    /** ID of the item. */
    id?: string | null;
  }

  /** A reference to an item that is stored by the API. */
  export interface ItemReference {
    /** ID of the stored item. */
    id: string;
    /** Always `item_reference`. */
    type?: 'item_reference' | null;
  }

  /** A program written by the model to call tools, sent back as input. */
  export interface Program {
    /** ID of the program item. */
    id: string;
    type: 'program';
    /** Call ID of the program, 1 to 64 characters. */
    call_id: string;
    /** JavaScript source of the program, at most 10485760 characters. */
    code: string;
    /** Opaque replay data, at most 10485760 characters, to be sent back unchanged. */
    fingerprint: string;
  }

  /** Result of a program that called tools, sent back as input. */
  export interface ProgramOutput {
    /** ID of the output item. */
    id: string;
    type: 'program_output';
    /** Call ID of the program, 1 to 64 characters. */
    call_id: string;
    /** Return value of the program, at most 10485760 characters. */
    result: string;
    /** Final state of the program. */
    status: 'completed' | 'incomplete';
  }
}

/**
 * A message as stored by the API.
 *
 * @public
 */
export interface ResponseInputMessageItem {
  type: 'message';
  /** Author of the message. */
  role: 'user' | 'system' | 'developer';
  /** Text, image and file parts. */
  content: ResponseInputMessageContentList;
  /** ID of the message. */
  id: string;
  /** State of the message; only set on messages returned by the API. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

/**
 * An input item as stored by the API.
 *
 * @public
 */
export type ResponseItem =
  | ResponseInputMessageItem
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseItem.AdditionalTools
  | ResponseReasoningItem
  | ResponseItem.Program
  | ResponseItem.ProgramOutput
  | ResponseCompactionItem
  | ResponseItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseItem.LocalShellCall
  | ResponseItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseItem.McpListTools
  | ResponseItem.McpApprovalRequest
  | ResponseItem.McpApprovalResponse
  | ResponseItem.McpCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem
  | ResponseConfigurationUpdateItem;

export declare namespace ResponseItem {
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
    tools: Tool[];
  }

  /** A program written by the model to call tools. */
  export interface Program {
    type: 'program';
    /** ID of the program. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** JavaScript source of the program. */
    code: string;
    /** Opaque replay data, to be sent back unchanged. */
    fingerprint: string;
  }

  /** Result of a program that called tools. */
  export interface ProgramOutput {
    type: 'program_output';
    /** ID of the program output. */
    id: string;
    /** Call ID of the program. */
    call_id: string;
    /** Return value of the program. */
    result: string;
    /** State of the program output. */
    status: 'completed' | 'incomplete';
  }

  /** An image created by the image generation tool. */
  export type ImageGenerationCall = ResponseInputItem.ImageGenerationCall;

  export namespace ImageGenerationCall {
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
  export type LocalShellCall = ResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export type Action = ResponseInputItem.LocalShellCall.Action;
  }

  /** Output of a local shell command. */
  export type LocalShellCallOutput = ResponseInputItem.LocalShellCallOutput;

  /** The tools reported by an MCP server. */
  export type McpListTools = ResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = ResponseInputItem.McpListTools.Tool;
  }

  /** Requests the caller's approval of a call to a tool of an MCP server. */
  export type McpApprovalRequest = ResponseInputItem.McpApprovalRequest;

  /** The caller's response to an approval request, as stored by the API. */
  export interface McpApprovalResponse {
    type: 'mcp_approval_response';
    /** ID of the approval response. */
    id: string;
    /** ID of the approval request that this response answers. */
    approval_request_id: string;
    /** True to allow the call. */
    approve: boolean;
    /** Reason for the decision, in the caller's words. */
    reason?: string | null;
  }

  /** A call to a tool of an MCP server. */
  export type McpCall = ResponseInputItem.McpCall;
}

/**
 * A generated item: a message, reasoning, a tool call or its output.
 *
 * @public
 */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseOutputItem.Program
  | ResponseOutputItem.ProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseOutputItem.AdditionalTools
  | ResponseCompactionItem
  | ResponseOutputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItem.LocalShellCall
  | ResponseOutputItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseOutputItem.McpCall
  | ResponseOutputItem.McpListTools
  | ResponseOutputItem.McpApprovalRequest
  | ResponseOutputItem.McpApprovalResponse
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;

export declare namespace ResponseOutputItem {
  /** A program written by the model to call tools. */
  export type Program = ResponseItem.Program;

  /** Result of a program that called tools. */
  export type ProgramOutput = ResponseItem.ProgramOutput;

  /** Tools that became available at this point. */
  export type AdditionalTools = ResponseItem.AdditionalTools;

  /** An image created by the image generation tool. */
  export type ImageGenerationCall = ResponseInputItem.ImageGenerationCall;

  export namespace ImageGenerationCall {
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
  export type LocalShellCall = ResponseInputItem.LocalShellCall;

  export namespace LocalShellCall {
    /** A command for the local shell. */
    export type Action = ResponseInputItem.LocalShellCall.Action;
  }

  /** Output of a local shell command. */
  export type LocalShellCallOutput = ResponseInputItem.LocalShellCallOutput;

  /** A call to a tool of an MCP server. */
  export type McpCall = ResponseInputItem.McpCall;

  /** The tools reported by an MCP server. */
  export type McpListTools = ResponseInputItem.McpListTools;

  export namespace McpListTools {
    /** A tool of an MCP server. */
    export type Tool = ResponseInputItem.McpListTools.Tool;
  }

  /** Requests the caller's approval of a call to a tool of an MCP server. */
  export type McpApprovalRequest = ResponseInputItem.McpApprovalRequest;

  /** The caller's response to an approval request, as stored by the API. */
  export type McpApprovalResponse = ResponseItem.McpApprovalResponse;
}

/**
 * A reasoning step of the model. If you manage the context yourself, send it back in the next turn.
 *
 * @public
 */
export interface ResponseReasoningItem {
  type: 'reasoning';
  /** ID of the reasoning item. */
  id: string;
  /** Parts of the reasoning summary. */
  summary: ResponseReasoningItem.Summary[];
  /**
   * Encrypted reasoning, to be sent back if responses are not stored. In a stream, use the one of
   * `response.output_item.done`.
   */
  encrypted_content?: string | null;
  /** Text of the reasoning, if the model exposes it. */
  content?: ResponseReasoningItem.Content[];
  /** State of the reasoning item. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseReasoningItem {
  /** A part of a reasoning summary. */
  export interface Summary {
    type: 'summary_text';
    /** Text of the part. */
    text: string;
  }

  /** A part of the model's reasoning. */
  export interface Content {
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/**
 * The tools found by a tool search.
 *
 * @public
 */
export interface ResponseToolSearchOutputItem {
  type: 'tool_search_output';
  /** ID of the tool search output. */
  id: string;
  /** ID of the search call; may be null. */
  call_id: string | null;
  /** Executor of the search: the API or the caller. */
  execution: 'server' | 'client';
  /** Definitions of the tools that were found. */
  tools: Tool[];
  /** State of the tool search output. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** ID of the actor that created the item. */
  created_by?: string;
}

/**
 * A page of `ResponseItem`.
 *
 * @public
 */
export type ResponseItemsPage = CursorPage<ResponseItem>;

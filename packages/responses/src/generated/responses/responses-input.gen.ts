// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  McpToolCallError,
  ResponseCodeInterpreterToolCall,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputScreenshot,
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFileSearchToolCall,
  ResponseFunctionCallOutputItemList,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionToolCall,
} from './responses-calls.gen.js';
import type {
  ResponseCompactionItemParam,
  ResponseOutputMessage,
  ResponseReasoningItem,
  ResponseToolSearchOutputItemParam,
} from './responses-items.gen.js';
import type { ContainerReference, LocalEnvironment, Tool } from './responses-tools.gen.js';
import type { ImageDetail, ResponseFunctionWebSearch } from './responses-types.gen.js';

/**
 * A message in a short form. Instructions of the `developer` and `system` roles take precedence
 * over those of `user`; `assistant` marks earlier output of the model.
 *
 * @public
 */
export interface EasyInputMessage {
  /** Author of the message. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** Text, or a list of text, image and file parts. */
  content: string | ResponseInputMessageContentList;
  /**
   * For assistant messages: interim `commentary` or the `final_answer`. Send it back unchanged in
   * later turns.
   */
  phase?: 'commentary' | 'final_answer' | null;
  /** Always `message`. */
  type?: 'message';
}

/**
 * Input of a response: a string, which becomes a user message, or a list of items.
 *
 * @public
 */
export type ResponseInput = ResponseInputItem[];

/**
 * Audio input.
 *
 * @public
 */
export interface ResponseInputAudio {
  /** Always `input_audio`. */
  type: 'input_audio';
  /** The audio and its format. */
  input_audio: ResponseInputAudio.InputAudio;
}

export declare namespace ResponseInputAudio {
  /** The audio and its format. */
  export interface InputAudio {
    /** The audio, base64-encoded. */
    data: string;
    /** `mp3` or `wav`. */
    format: 'mp3' | 'wav';
  }
}

/**
 * A part of the input: text, image or file.
 *
 * @public
 */
export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

/**
 * A file input, given by ID, URL or content.
 *
 * @public
 */
export interface ResponseInputFile {
  /** Always `input_file`. */
  type: 'input_file';
  /** ID of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. */
  filename?: string;
  /** Content of the file, base64-encoded. */
  file_data?: string;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputFile.PromptCacheBreakpoint;
  /** URL of the file, to be fetched by the API. */
  file_url?: string;
  /**
   * Rendering quality of the file: `auto`, `low` or `high`. Default `auto`, which means high and
   * more tokens from GPT-5.6 on.
   */
  detail?: 'auto' | 'low' | 'high';
}

export declare namespace ResponseInputFile {
  /** Marks the exact end of a cacheable prompt prefix. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * A file input, given by ID, URL or content.
 *
 * @public
 */
export interface ResponseInputFileContent {
  /** Always `input_file`. */
  type: 'input_file';
  /** ID of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. */
  filename?: string | null;
  /** Content of the file, base64-encoded, at most 73400320 characters. */
  file_data?: string | null;
  /** URL of the file, to be fetched by the API. */
  file_url?: string | null;
  /**
   * Rendering quality of the file: `auto`, `low` or `high`. Default `auto`, which means high and
   * more tokens from GPT-5.6 on.
   */
  detail?: 'auto' | 'low' | 'high';
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputFileContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputFileContent {
  /**
   * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
   * `prompt_cache_options.ttl`.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * An image input, given by URL or file ID.
 *
 * @public
 */
export interface ResponseInputImage {
  /** Always `input_image`. */
  type: 'input_image';
  /**
   * Resolution at which the model sees the image: `low`, `high`, `auto` or `original`. Default
   * `auto`.
   */
  detail: ImageDetail;
  /** URL of the image, or the image itself as a base64 data URL. */
  image_url?: string | null;
  /** ID of the uploaded image. */
  file_id?: string | null;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputImage.PromptCacheBreakpoint;
}

export declare namespace ResponseInputImage {
  /** Marks the exact end of a cacheable prompt prefix. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * An image given to the model, by URL or file ID.
 *
 * @public
 */
export interface ResponseInputImageContent {
  /** Always `input_image`. */
  type: 'input_image';
  /** URL of the image, or the image as a base64 data URL, at most 20971520 characters. */
  image_url?: string | null;
  /** ID of the uploaded image. */
  file_id?: string | null;
  /** Resolution at which the model sees the image. Default `auto`. */
  detail?: ImageDetail | null;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputImageContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputImageContent {
  /**
   * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
   * `prompt_cache_options.ttl`.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
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
  | ResponseInputItem.ProgramOutput;

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
    /** Always `message`. */
    type?: 'message';
    /** State of the message; only set on messages returned by the API. */
    status?: 'in_progress' | 'completed' | 'incomplete';
  }

  /** Result of a computer call, observed by the caller. */
  export interface ComputerCallOutput {
    /** ID of the computer call, 1 to 64 characters. */
    call_id: string;
    /** Always `computer_call_output`. */
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
    /** Always `function_call_output`. */
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
      /** Always `direct`. */
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      /** Always `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** A search for deferred tools, sent back as input. */
  export interface ToolSearchCall {
    /** Always `tool_search_call`. */
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
    /** Always `additional_tools`. */
    type: 'additional_tools';
    /** Always `developer`. */
    role: 'developer';
    /** Definitions of the additional tools. */
    tools: Tool[];
    /** ID of the item. */
    id?: string | null;
  }

  /** An image created by the image generation tool. */
  export interface ImageGenerationCall {
    /** Always `image_generation_call`. */
    type: 'image_generation_call';
    /** ID of the image generation. */
    id: string;
    /** State of the image generation. */
    status: 'in_progress' | 'completed' | 'generating' | 'failed';
    /** The image, base64-encoded; null until it is ready. */
    result: string | null;
  }

  /** A command to be run on the caller's machine. */
  export interface LocalShellCall {
    /** Always `local_shell_call`. */
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
      /** Always `exec`. */
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
    /** Always `local_shell_call_output`. */
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
    /** Always `shell_call`. */
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
      /** Always `direct`. */
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      /** Always `program`. */
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
    /** Always `shell_call_output`. */
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
      /** Always `direct`. */
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      /** Always `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** An apply-patch call, sent back as input. */
  export interface ApplyPatchCall {
    /** Always `apply_patch_call`. */
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
      /** Always `direct`. */
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      /** Always `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }

    /** Creates a file. */
    export interface CreateFile {
      /** Always `create_file`. */
      type: 'create_file';
      /** Path of the new file, relative to the workspace. */
      path: string;
      /** Unified diff with the content, at most 10485760 characters. */
      diff: string;
    }

    /** Deletes a file. */
    export interface DeleteFile {
      /** Always `delete_file`. */
      type: 'delete_file';
      /** Path of the file, relative to the workspace. */
      path: string;
    }

    /** Changes a file. */
    export interface UpdateFile {
      /** Always `update_file`. */
      type: 'update_file';
      /** Path of the file, relative to the workspace. */
      path: string;
      /** Unified diff to apply, at most 10485760 characters. */
      diff: string;
    }
  }

  /** Result of applying a patch, sent back to the model. */
  export interface ApplyPatchCallOutput {
    /** Always `apply_patch_call_output`. */
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
      /** Always `direct`. */
      type: 'direct';
    }

    /** A call made by a program that the model wrote. */
    export interface Program {
      /** Always `program`. */
      type: 'program';
      /** Call ID of the program, 1 to 64 characters. */
      caller_id: string;
    }
  }

  /** The tools reported by an MCP server. */
  export interface McpListTools {
    /** Always `mcp_list_tools`. */
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
    /** Always `mcp_approval_request`. */
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
    /** Always `mcp_approval_response`. */
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
    /** Always `mcp_call`. */
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
    /** Always `compaction_trigger`. */
    type: 'compaction_trigger';
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
    /** Always `program`. */
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
    /** Always `program_output`. */
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
 * Text, image and file parts of a message.
 *
 * @public
 */
export type ResponseInputMessageContentList = ResponseInputContent[];

/**
 * A message as stored by the API.
 *
 * @public
 */
export interface ResponseInputMessageItem {
  /** Always `message`. */
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
 * A text input.
 *
 * @public
 */
export interface ResponseInputText {
  /** Always `input_text`. */
  type: 'input_text';
  /** Text of the input. */
  text: string;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputText.PromptCacheBreakpoint;
}

export declare namespace ResponseInputText {
  /** Marks the exact end of a cacheable prompt prefix. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

/**
 * A text input.
 *
 * @public
 */
export interface ResponseInputTextContent {
  /** Always `input_text`. */
  type: 'input_text';
  /** The text, at most 10485760 characters. */
  text: string;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputTextContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputTextContent {
  /**
   * Marks the exact end of a cacheable prompt prefix. Its lifetime is set by the request's
   * `prompt_cache_options.ttl`.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: 'explicit';
  }
}

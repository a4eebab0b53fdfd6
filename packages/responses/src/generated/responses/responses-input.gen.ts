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
 * A message in short form. Instructions of the `developer` and `system` roles outrank those of
 * `user`; `assistant` marks earlier model output.
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
 * Input of a response: a string, taken as a user message, or a list of items.
 *
 * @public
 */
export type ResponseInput = ResponseInputItem[];

/**
 * Audio given to the model.
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
 * A file given to the model, by ID, URL or content.
 *
 * @public
 */
export interface ResponseInputFile {
  /** Always `input_file`. Default: `input_file`. */
  type: 'input_file';
  /** ID of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. */
  filename?: string;
  /** Content of the file, base64-encoded. */
  file_data?: string;
  /**
   * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the request's
   * `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputFile.PromptCacheBreakpoint;
  /** URL from which the API fetches the file. */
  file_url?: string;
  /**
   * Rendering quality of the file: `auto`, `low` or `high`. Default `auto`, which means high and
   * more tokens from GPT-5.6 on.
   */
  detail?: 'auto' | 'low' | 'high';
}

export declare namespace ResponseInputFile {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/**
 * A file given to the model, by ID, URL or content.
 *
 * @public
 */
export interface ResponseInputFileContent {
  /** Always `input_file`. Default: `input_file`. */
  type: 'input_file';
  /** ID of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. */
  filename?: string | null;
  /** Content of the file, base64-encoded, at most 73400320 characters. */
  file_data?: string | null;
  /** URL from which the API fetches the file. */
  file_url?: string | null;
  /**
   * Rendering quality of the file: `auto`, `low` or `high`. Default `auto`, which means high and
   * more tokens from GPT-5.6 on.
   */
  detail?: 'auto' | 'low' | 'high';
  /**
   * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the request's
   * `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputFileContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputFileContent {
  /**
   * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
   * the request.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/**
 * An image given to the model, by URL or by file ID.
 *
 * @public
 */
export interface ResponseInputImage {
  /** Always `input_image`. Default: `input_image`. */
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
   * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the request's
   * `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputImage.PromptCacheBreakpoint;
}

export declare namespace ResponseInputImage {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/**
 * An image given to the model, by URL or file ID.
 *
 * @public
 */
export interface ResponseInputImageContent {
  /** Always `input_image`. Default: `input_image`. */
  type: 'input_image';
  /** URL of the image, or the image as a base64 data URL, at most 20971520 characters. */
  image_url?: string | null;
  /** ID of the uploaded image. */
  file_id?: string | null;
  /** Resolution at which the model sees the image. Default `auto`. */
  detail?: ImageDetail | null;
  /**
   * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the request's
   * `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputImageContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputImageContent {
  /**
   * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
   * the request.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/**
 * One item of the input: a message, an earlier output item, a tool output, or a reference to a
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
   * A message given to the model. Instructions of the `developer` and `system` roles outrank those
   * of `user`.
   */
  export interface Message {
    /** Author of the message. */
    role: 'user' | 'system' | 'developer';
    /** Text, image and file parts. */
    content: ResponseInputMessageContentList;
    /** Always `message`. */
    type?: 'message';
    /** State of the message; set on messages that the API returns. */
    status?: 'in_progress' | 'completed' | 'incomplete';
  }

  /** What the caller observed after a computer call. */
  export interface ComputerCallOutput {
    /** ID of the computer call, 1 to 64 characters. */
    call_id: string;
    /** Always `computer_call_output`. Default: `computer_call_output`. */
    type: 'computer_call_output';
    /** Screenshot after the action. */
    output: ResponseComputerToolCallOutputScreenshot;
    /** ID of the computer output. */
    id?: string | null;
    /** Safety checks that the caller has accepted. */
    acknowledged_safety_checks?: ComputerCallOutput.AcknowledgedSafetyCheck[] | null;
    /** State of the computer output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ComputerCallOutput {
    /** A safety check that must be acknowledged. */
    export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
  }

  /** What a function returned, sent back to the model. */
  export interface FunctionCallOutput {
    /** Always `function_call_output`. Default: `function_call_output`. */
    type: 'function_call_output';
    /** Output as a string (at most 10485760 characters), or as text, image and file parts. */
    output: string | ResponseFunctionCallOutputItemList;
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

  /** A search for deferred tools, sent back as input. */
  export interface ToolSearchCall {
    /** Always `tool_search_call`. Default: `tool_search_call`. */
    type: 'tool_search_call';
    /** Arguments of the search. */
    arguments: unknown;
    /** ID of the tool search. */
    id?: string | null;
    /** ID of the search call, 1 to 64 characters. */
    call_id?: string | null;
    /** Who searched: the API or the caller. */
    execution?: 'server' | 'client';
    /** State of the tool search. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** Makes further tools available from this point of the input on. */
  export interface AdditionalTools {
    /** Always `additional_tools`. Default: `additional_tools`. */
    type: 'additional_tools';
    /** Always `developer`. Default: `developer`. */
    role: 'developer';
    /** Definitions of the added tools. */
    tools: Tool[];
    /** ID of the item. */
    id?: string | null;
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
  }

  export namespace LocalShellCall {
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
    /** State of the local shell output. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** A shell call, sent back as input. */
  export interface ShellCall {
    /** ID of the call, 1 to 64 characters. */
    call_id: string;
    /** Always `shell_call`. Default: `shell_call`. */
    type: 'shell_call';
    /** Commands to run, with their limits. */
    action: ShellCall.Action;
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
    /** ID of the apply-patch call. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?: ApplyPatchCall.Direct | ApplyPatchCall.Program | null;
  }

  export namespace ApplyPatchCall {
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
    /** ID of the apply-patch output. */
    id?: string | null;
    /** What made the call: the model itself or a program it runs. Absent or null when unknown. */
    caller?: ApplyPatchCallOutput.Direct | ApplyPatchCallOutput.Program | null;
    /** Log text for the model, such as the reason of a failure. At most 10485760 characters. */
    output?: string | null;
  }

  export namespace ApplyPatchCallOutput {
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
    /** Why the tools could not be listed, if they could not. */
    error?: string | null;
  }

  export namespace McpListTools {
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
  }

  /** The caller's answer to an approval request. */
  export interface McpApprovalResponse {
    /** Always `mcp_approval_response`. */
    type: 'mcp_approval_response';
    /** ID of the request that is answered. */
    approval_request_id: string;
    /** Whether the call may run. */
    approve: boolean;
    /** ID of the approval response. */
    id?: string | null;
    /** Why, in the caller's words. */
    reason?: string | null;
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
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed, if it did. */
    error?: McpToolCallError | null;
    /** State of the MCP call. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** ID of the approval request of this call; quote it in the approval response. */
    approval_request_id?: string | null;
  }

  /** Asks for compaction of the context so far. Must be the last input item. */
  export interface CompactionTrigger {
    /** Always `compaction_trigger`. Default: `compaction_trigger`. */
    type: 'compaction_trigger';
  }

  /** Stands for an item that the API already stores. */
  export interface ItemReference {
    /** ID of the stored item. */
    id: string;
    /** Always `item_reference`. */
    type?: 'item_reference' | null;
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
  }
}

/**
 * Parts of a message: texts, images and files in any mix.
 *
 * @public
 */
export type ResponseInputMessageContentList = ResponseInputContent[];

/**
 * A message as the API stores it.
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
  /** State of the message; set on messages that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

/**
 * Text given to the model.
 *
 * @public
 */
export interface ResponseInputText {
  /** Always `input_text`. Default: `input_text`. */
  type: 'input_text';
  /** Text for the model. */
  text: string;
  /**
   * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the request's
   * `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputText.PromptCacheBreakpoint;
}

export declare namespace ResponseInputText {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/**
 * Text given to the model.
 *
 * @public
 */
export interface ResponseInputTextContent {
  /** Always `input_text`. Default: `input_text`. */
  type: 'input_text';
  /** The text, at most 10485760 characters. */
  text: string;
  /**
   * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the request's
   * `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ResponseInputTextContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputTextContent {
  /**
   * Ends a reusable prompt prefix exactly here. Its lifetime is the `prompt_cache_options.ttl` of
   * the request.
   */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

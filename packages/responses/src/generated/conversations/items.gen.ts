// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import type {
  McpToolCallError,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFileSearchToolCall,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseToolSearchCall,
} from '../responses/responses-calls.gen.js';
import type { ResponseInputItem } from '../responses/responses-input.gen.js';
import type {
  ResponseCompactionItem,
  ResponseReasoningItem,
  ResponseToolSearchOutputItem,
} from '../responses/responses-items.gen.js';
import type { Tool } from '../responses/responses-tools.gen.js';
import type { ResponseFunctionWebSearch, ResponseIncludable } from '../responses/responses.gen.js';
import type { Conversation, Message } from './conversations.gen.js';

/**
 * What `client.conversations.items` can do.
 *
 * @public
 */
export class Items extends APIResource {
  /**
   * Appends items to a conversation.
   *
   * `POST /conversations/{conversation_id}/items`
   *
   * @returns The items that were added.
   */
  create(
    conversationID: string,
    params: ItemCreateParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItemList> {
    const { include, ...body } = params;
    return this._client.post(path`/conversations/${conversationID}/items`, {
      query: { include },
      body,
      ...options,
    });
  }

  /**
   * Retrieves one item of a conversation.
   *
   * `GET /conversations/{conversation_id}/items/{item_id}`
   */
  retrieve(
    itemID: string,
    params: ItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItem> {
    const { conversation_id, ...query } = params;
    return this._client.get(path`/conversations/${conversation_id}/items/${itemID}`, {
      query,
      ...options,
    });
  }

  /**
   * Lists the items of a conversation, newest first by default.
   *
   * `GET /conversations/{conversation_id}/items`
   *
   * @returns A page of items; iterate it to read all pages.
   */
  list(
    conversationID: string,
    query: ItemListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ConversationItemsPage, ConversationItem> {
    return this._client.getAPIList(
      path`/conversations/${conversationID}/items`,
      ConversationCursorPage<ConversationItem>,
      withQuery(query, options),
    );
  }

  /**
   * Deletes one item of a conversation.
   *
   * `DELETE /conversations/{conversation_id}/items/{item_id}`
   *
   * @returns The conversation without the item.
   */
  delete(
    itemID: string,
    params: ItemDeleteParams,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    const { conversation_id } = params;
    return this._client.delete(path`/conversations/${conversation_id}/items/${itemID}`, options);
  }
}

/**
 * One item of a conversation: a message, reasoning, a tool call or its output.
 *
 * @public
 */
export type ConversationItem =
  | Message
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseFileSearchToolCall
  | ResponseFunctionWebSearch
  | ConversationItem.ImageGenerationCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ConversationItem.AdditionalTools
  | ResponseReasoningItem
  | ConversationItem.Program
  | ConversationItem.ProgramOutput
  | ResponseCompactionItem
  | ResponseCodeInterpreterToolCall
  | ConversationItem.LocalShellCall
  | ConversationItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ConversationItem.McpListTools
  | ConversationItem.McpApprovalRequest
  | ConversationItem.McpApprovalResponse
  | ConversationItem.McpCall
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput;

export declare namespace ConversationItem {
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
    tools: Tool[];
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
}

/**
 * A page of conversation items.
 *
 * @public
 */
export interface ConversationItemList {
  /** Always `list`. */
  object: 'list';
  /** The items. */
  data: ConversationItem[];
  /** Whether further items follow this page. */
  has_more: boolean;
  /** ID of the first item of the page. */
  first_id: string;
  /** ID of the last item of the page; pass it as `after` for the next page. */
  last_id: string;
}

/**
 * Parameters of `client.conversations.items.create`.
 *
 * @public
 */
export interface ItemCreateParams {
  /** Items to append, at most 20 a call. */
  items: ResponseInputItem[];
  /** Extra data to return with the items, such as `web_search_call.action.sources`. */
  include?: ResponseIncludable[];
}

/**
 * Parameters of `client.conversations.items.retrieve`.
 *
 * @public
 */
export interface ItemRetrieveParams {
  /** ID of the conversation that holds the item. */
  conversation_id: string;
  /** Extra data to return with the item, such as `message.input_image.image_url`. */
  include?: ResponseIncludable[];
}

/**
 * A page of `ConversationItem`.
 *
 * @public
 */
export type ConversationItemsPage = ConversationCursorPage<ConversationItem>;

/**
 * Parameters of `client.conversations.items.list`.
 *
 * @public
 */
export interface ItemListParams extends ConversationCursorPageParams {
  /** Sort order by time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /** Extra data to return with the items, such as `reasoning.encrypted_content`. */
  include?: ResponseIncludable[];
}

/**
 * Parameters of `client.conversations.items.delete`.
 *
 * @public
 */
export interface ItemDeleteParams {
  /** ID of the conversation that holds the item. */
  conversation_id: string;
}

export declare namespace Items {
  export type {
    ConversationItem,
    ConversationItemList,
    ItemCreateParams,
    ItemRetrieveParams,
    ConversationItemsPage,
    ItemListParams,
    ItemDeleteParams,
  };
}

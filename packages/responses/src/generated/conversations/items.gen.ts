// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

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
import { prepareRequest } from '../../parsing/prepare-request.js';
import type {
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
  ResponseFunctionWebSearch,
  ResponseToolSearchCall,
} from '../responses/responses-calls.gen.js';
import type {
  ResponseCompactionItem,
  ResponseInputItem,
  ResponseItem,
  ResponseReasoningItem,
  ResponseToolSearchOutputItem,
} from '../responses/responses-items.gen.js';
import type { ResponseConfigurationUpdateItem } from '../responses/responses-tools.gen.js';
import type { ResponseIncludable } from '../responses/responses-types.gen.js';
import type { Conversation, Message } from './conversations-types.gen.js';

/**
 * The methods of `client.conversations.items`.
 *
 * @public
 */
export class Items extends APIResource {
  private readonly _path = 'conversations.items.';

  /**
   * Appends items to a conversation.
   *
   * `POST /conversations/{conversation_id}/items`
   *
   * @returns The items that were added.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    conversationID: string,
    params: ItemCreateParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItemList> {
    params = prepareRequest(params);
    const { include, ...body } = params ?? {};
    return this._client.post(path`/conversations/${conversationID}/items`, {
      __operation: this._path + 'create',
      query: { include },
      body: params && body,
      ...options,
    });
  }

  /**
   * Retrieves an item of a conversation.
   *
   * `GET /conversations/{conversation_id}/items/{item_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    itemID: string,
    params: ItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItem> {
    const { conversation_id, ...query } = params ?? {};
    return this._client.get(path`/conversations/${conversation_id}/items/${itemID}`, {
      __operation: this._path + 'retrieve',
      query,
      ...options,
    });
  }

  /**
   * Lists the items of a conversation, newest first by default.
   *
   * `GET /conversations/{conversation_id}/items`
   *
   * @returns A page of items. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    conversationID: string,
    query: ItemListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ConversationItemsPage, ConversationItem> {
    return this._client.getAPIList(
      path`/conversations/${conversationID}/items`,
      ConversationCursorPage<ConversationItem>,
      {
        __operation: this._path + 'list',
        ...withQuery(query, options),
      },
    );
  }

  /**
   * Deletes an item of a conversation.
   *
   * `DELETE /conversations/{conversation_id}/items/{item_id}`
   *
   * @returns The conversation without the item.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    itemID: string,
    params: ItemDeleteParams,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    const { conversation_id } = params ?? {};
    return this._client.delete(path`/conversations/${conversation_id}/items/${itemID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }
}

/**
 * An item of a conversation: a message, reasoning, a tool call or its output.
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
  | ResponseCustomToolCallOutput
  | ResponseConfigurationUpdateItem;

export declare namespace ConversationItem {
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

  /** Tools that became available at this point. */
  export type AdditionalTools = ResponseItem.AdditionalTools;

  /** A program written by the model to call tools. */
  export type Program = ResponseItem.Program;

  /** Result of a program that called tools. */
  export type ProgramOutput = ResponseItem.ProgramOutput;

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
  export type McpApprovalResponse = ResponseItem.McpApprovalResponse;

  /** A call to a tool of an MCP server. */
  export type McpCall = ResponseInputItem.McpCall;
}

/**
 * A page of conversation items.
 *
 * @public
 */
export interface ConversationItemList {
  object: 'list';
  /** The items. */
  data: ConversationItem[];
  /** True if there are more items after this page. */
  has_more: boolean;
  /** ID of the first item of the page. */
  first_id: string;
  /** ID of the last item of the page; pass it as `after` to read the next page. */
  last_id: string;
}

/**
 * Parameters of `client.conversations.items.create`.
 *
 * @public
 */
export interface ItemCreateParams {
  /** Items to append, at most 20 per call. */
  items: ResponseInputItem[];
  /** Additional data to return with the items, such as `web_search_call.action.sources`. */
  include?: ResponseIncludable[];
}

/**
 * Parameters of `client.conversations.items.retrieve`.
 *
 * @public
 */
export interface ItemRetrieveParams {
  /** ID of the conversation of the item. */
  conversation_id: string;
  /** Additional data to return with the item, such as `message.input_image.image_url`. */
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
  /** Additional data to return with the items, such as `reasoning.encrypted_content`. */
  include?: ResponseIncludable[];
}

/**
 * Parameters of `client.conversations.items.delete`.
 *
 * @public
 */
export interface ItemDeleteParams {
  /** ID of the conversation of the item. */
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

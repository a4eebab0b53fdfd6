// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type Metadata, type RequestOptions } from '@oai/core';
import { path } from '@oai/core/internal';
import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputItem,
  ResponseInputText,
} from '../responses/responses-input.gen.js';
import type {
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../responses/responses-items.gen.js';
import type { ImageDetail } from '../responses/responses-types.gen.js';
import {
  type ConversationItem,
  type ConversationItemList,
  type ConversationItemsPage,
  type ItemCreateParams,
  type ItemDeleteParams,
  type ItemListParams,
  type ItemRetrieveParams,
  Items,
} from './items.gen.js';

/**
 * The methods of `client.conversations`.
 *
 * @public
 */
export class Conversations extends APIResource {
  items: Items = new Items(this._client);

  /**
   * Creates a conversation, optionally with first items. Responses that name it read and extend it.
   *
   * `POST /conversations`
   *
   * @returns The new conversation.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ConversationCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this._client.post('/conversations', { body, ...options });
  }

  /**
   * Retrieves a conversation, without its items.
   *
   * `GET /conversations/{conversation_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(conversationID: string, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.get(path`/conversations/${conversationID}`, options);
  }

  /**
   * Replaces the metadata of a conversation.
   *
   * `POST /conversations/{conversation_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    conversationID: string,
    body: ConversationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this._client.post(path`/conversations/${conversationID}`, { body, ...options });
  }

  /**
   * Deletes a conversation. Its items are not deleted.
   *
   * `DELETE /conversations/{conversation_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    conversationID: string,
    options?: RequestOptions,
  ): APIPromise<ConversationDeletedResource> {
    return this._client.delete(path`/conversations/${conversationID}`, options);
  }
}

Conversations.Items = Items;

/**
 * A screenshot in a message.
 *
 * @public
 */
export interface ComputerScreenshotContent {
  /** Always `computer_screenshot`. Default: `computer_screenshot`. */
  type: 'computer_screenshot';
  /** URL of the screenshot; may be null. */
  image_url: string | null;
  /** ID of the uploaded screenshot; may be null. */
  file_id: string | null;
  /** Resolution at which the model sees it. Default `auto`. */
  detail: ImageDetail;
  /**
   * Marks this block as the end of a prompt prefix to cache; its lifetime comes from the request's
   * `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ComputerScreenshotContent.PromptCacheBreakpoint;
}

export declare namespace ComputerScreenshotContent {
  /** Marks the exact end of a prompt prefix to cache. */
  export interface PromptCacheBreakpoint {
    /** Always `explicit`. Default: `explicit`. */
    mode: 'explicit';
  }
}

/**
 * A stored sequence of items that responses can share.
 *
 * @public
 */
export interface Conversation {
  /** ID of the conversation. */
  id: string;
  /** Always `conversation`. Default: `conversation`. */
  object: 'conversation';
  /**
   * Up to 16 string pairs stored with the conversation. Keys hold at most 64 characters, values at
   * most 512.
   */
  metadata: unknown;
  /** Creation time, Unix seconds. */
  created_at: number;
}

/**
 * Confirms that a conversation was deleted.
 *
 * @public
 */
export interface ConversationDeleted {
  /** Always `conversation.deleted`. Default: `conversation.deleted`. */
  object: 'conversation.deleted';
  /** Whether it was deleted. */
  deleted: boolean;
  /** ID of the conversation. */
  id: string;
}

/**
 * Confirms that a conversation was deleted.
 *
 * @public
 */
export interface ConversationDeletedResource extends ConversationDeleted {}

/**
 * A message of any role in the context of the model.
 *
 * @public
 */
export interface Message {
  /** Always `message`. Default: `message`. */
  type: 'message';
  /** ID of the message. */
  id: string;
  /** State of the message. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Author of the message. */
  role:
    | 'unknown'
    | 'user'
    | 'assistant'
    | 'system'
    | 'critic'
    | 'discriminator'
    | 'developer'
    | 'tool';
  /** Parts of the message. */
  content: Array<ResponseInputText | ResponseOutputText | TextContent | SummaryTextContent | Message.ReasoningText | ResponseOutputRefusal | ResponseInputImage | ComputerScreenshotContent | ResponseInputFile>;
  /** Whether an assistant message is interim `commentary` or the `final_answer`. */
  phase?: 'commentary' | 'final_answer' | null;
}

export declare namespace Message {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
    /** Always `reasoning_text`. Default: `reasoning_text`. */
    type: 'reasoning_text';
    /** Text of the reasoning. */
    text: string;
  }
}

/**
 * A part of a reasoning summary.
 *
 * @public
 */
export interface SummaryTextContent {
  /** Always `summary_text`. Default: `summary_text`. */
  type: 'summary_text';
  /** Text of the part. */
  text: string;
}

/**
 * Plain text.
 *
 * @public
 */
export interface TextContent {
  /** Always `text`. Default: `text`. */
  type: 'text';
  /** Text of this part. */
  text: string;
}

/** @public */
export type InputTextContent = ResponseInputText;

/** @public */
export type OutputTextContent = ResponseOutputText;

/** @public */
export type RefusalContent = ResponseOutputRefusal;

/** @public */
export type InputImageContent = ResponseInputImage;

/** @public */
export type InputFileContent = ResponseInputFile;

/**
 * Parameters of `client.conversations.create`.
 *
 * @public
 */
export interface ConversationCreateParams {
  /**
   * Up to 16 string pairs stored with the conversation. Keys hold at most 64 characters, values at
   * most 512.
   */
  metadata?: Metadata | null;
  /** Items to start with, at most 20. */
  items?: ResponseInputItem[] | null;
}

/**
 * Parameters of `client.conversations.update`.
 *
 * @public
 */
export interface ConversationUpdateParams {
  /** New metadata: up to 16 string pairs. Keys hold at most 64 characters, values at most 512. */
  metadata: Metadata | null;
}

export declare namespace Conversations {
  export type {
    ComputerScreenshotContent,
    Conversation,
    ConversationDeleted,
    ConversationDeletedResource,
    Message,
    SummaryTextContent,
    TextContent,
    InputTextContent,
    OutputTextContent,
    RefusalContent,
    InputImageContent,
    InputFileContent,
    ConversationCreateParams,
    ConversationUpdateParams,
  };

  export { Items };
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

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { Metadata } from '@oai/core';
import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../responses/responses-content.gen.js';
import type { ResponseInputItem } from '../responses/responses-items.gen.js';
import type { ImageDetail } from '../responses/responses-tools.gen.js';

/**
 * A screenshot in a message.
 *
 * @public
 */
export interface ComputerScreenshotContent {
  type: 'computer_screenshot';
  /** URL of the screenshot; may be null. */
  image_url: string | null;
  /** ID of the uploaded screenshot; may be null. */
  file_id: string | null;
  /** Resolution at which the model sees the screenshot. Default `auto`. */
  detail: ImageDetail;
  /**
   * Marks this block as the end of a cacheable prompt prefix, whose lifetime is set by the
   * request's `prompt_cache_options.ttl`.
   */
  prompt_cache_breakpoint?: ComputerScreenshotContent.PromptCacheBreakpoint;
}

export declare namespace ComputerScreenshotContent {
  /** Marks the exact end of a cacheable prompt prefix. */
  export interface PromptCacheBreakpoint {
    mode: 'explicit';
    /** Time for which a cached prompt is kept: `30m` or `12h`. */
    ttl?: '30m' | '12h';
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
  object: 'conversation';
  /**
   * Up to 16 key-value pairs stored with the conversation. Keys have at most 64 characters and
   * values at most 512.
   */
  metadata: unknown;
  /** Creation time, in Unix seconds. */
  created_at: number;
}

/**
 * Confirmation that a conversation was deleted.
 *
 * @public
 */
export interface ConversationDeleted {
  object: 'conversation.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
  /** ID of the conversation. */
  id: string;
}

/**
 * Confirmation that a conversation was deleted.
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
  /** Phase of an assistant message: interim `commentary` or the `final_answer`. */
  phase?: 'commentary' | 'final_answer' | null;
}

export declare namespace Message {
  /** A part of the model's reasoning. */
  export interface ReasoningText {
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
   * Up to 16 key-value pairs stored with the conversation. Keys have at most 64 characters and
   * values at most 512.
   */
  metadata?: Metadata | null;
  /** Initial items, at most 20. */
  items?: ResponseInputItem[] | null;
}

/**
 * Parameters of `client.conversations.update`.
 *
 * @public
 */
export interface ConversationUpdateParams {
  /**
   * New metadata of up to 16 key-value pairs. Keys have at most 64 characters and values at most
   * 512.
   */
  metadata: Metadata | null;
}

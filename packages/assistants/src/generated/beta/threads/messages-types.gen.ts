// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage, CursorPageParams, Metadata } from '@oai/core';
import type { CodeInterpreterTool } from '../assistants-tools.gen.js';

/**
 * Citations and file paths, with their markers in the text.
 *
 * @public
 */
export type Annotation = FileCitationAnnotation | FilePathAnnotation;

/**
 * Citations and file paths, with their markers in the text.
 *
 * @public
 */
export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

/**
 * A citation of a file that was found by file search.
 *
 * @public
 */
export interface FileCitationAnnotation {
  type: 'file_citation';
  /** Text in the message that marks the citation. */
  text: string;
  /** The cited file. */
  file_citation: FileCitationAnnotation.FileCitation;
  /** Index of the first character of the marker. */
  start_index: number;
  /** Index of the last character of the marker. */
  end_index: number;
}

export declare namespace FileCitationAnnotation {
  /** The cited file. */
  export interface FileCitation {
    /** ID of the file. */
    file_id: string;
  }
}

/**
 * A piece of a file citation.
 *
 * @public
 */
export interface FileCitationDeltaAnnotation {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'file_citation';
  /** Text in the message that marks the citation. */
  text?: string;
  /** The cited file. */
  file_citation?: FileCitationDeltaAnnotation.FileCitation;
  /** Index of the first character of the marker. */
  start_index?: number;
  /** Index of the last character of the marker. */
  end_index?: number;
}

export declare namespace FileCitationDeltaAnnotation {
  /** The cited file. */
  export interface FileCitation {
    /** ID of the file. */
    file_id?: string;
    /** Quoted text from the file. */
    quote?: string;
  }
}

/**
 * A file created by the code interpreter.
 *
 * @public
 */
export interface FilePathAnnotation {
  type: 'file_path';
  /** Text in the message that marks the file. */
  text: string;
  /** The created file. */
  file_path: FilePathAnnotation.FilePath;
  /** Index of the first character of the marker. */
  start_index: number;
  /** Index of the last character of the marker. */
  end_index: number;
}

export declare namespace FilePathAnnotation {
  /** The created file. */
  export interface FilePath {
    /** ID of the file. */
    file_id: string;
  }
}

/**
 * A piece of a file path.
 *
 * @public
 */
export interface FilePathDeltaAnnotation {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'file_path';
  /** Text in the message that marks the file. */
  text?: string;
  /** The created file. */
  file_path?: FilePathDeltaAnnotation.FilePath;
  /** Index of the first character of the marker. */
  start_index?: number;
  /** Index of the last character of the marker. */
  end_index?: number;
}

export declare namespace FilePathDeltaAnnotation {
  /** The created file. */
  export interface FilePath {
    /** ID of the file. */
    file_id?: string;
  }
}

/**
 * The image.
 *
 * @public
 */
export interface ImageFile {
  /** ID of the image, uploaded with purpose `vision`. */
  file_id: string;
  /** Resolution at which the model sees the image: `auto`, `low` or `high`. Default `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

/**
 * An uploaded image in a message.
 *
 * @public
 */
export interface ImageFileContentBlock {
  type: 'image_file';
  /** The image. */
  image_file: ImageFile;
}

/**
 * The image.
 *
 * @public
 */
export interface ImageFileDelta {
  /** ID of the image, uploaded with purpose `vision`. */
  file_id?: string;
  /** Resolution at which the model sees the image: `auto`, `low` or `high`. Default `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

/**
 * A piece of an uploaded image part.
 *
 * @public
 */
export interface ImageFileDeltaBlock {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'image_file';
  /** The image. */
  image_file?: ImageFileDelta;
}

/**
 * The image.
 *
 * @public
 */
export interface ImageURL {
  /** URL of the image: JPEG, PNG, GIF or WebP. */
  url: string;
  /** Resolution at which the model sees the image: `auto`, `low` or `high`. Default `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

/**
 * An image in a message, by URL.
 *
 * @public
 */
export interface ImageURLContentBlock {
  type: 'image_url';
  /** The image. */
  image_url: ImageURL;
}

/**
 * The image.
 *
 * @public
 */
export interface ImageURLDelta {
  /** URL of the image: JPEG, PNG, GIF or WebP. */
  url?: string;
  /** Resolution at which the model sees the image: `auto`, `low` or `high`. Default `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

/**
 * A piece of an image part by URL.
 *
 * @public
 */
export interface ImageURLDeltaBlock {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'image_url';
  /** The image. */
  image_url?: ImageURLDelta;
}

/**
 * A message of a thread.
 *
 * @public
 */
export interface Message {
  /** ID of the message. */
  id: string;
  object: 'thread.message';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the thread. */
  thread_id: string;
  /** `in_progress`, `incomplete` or `completed`. */
  status: 'in_progress' | 'incomplete' | 'completed';
  /** Reason why the message is incomplete; null otherwise. */
  incomplete_details: Message.IncompleteDetails | null;
  /** Time of completion, in Unix seconds; null until then. */
  completed_at: number | null;
  /** Time of the interruption, in Unix seconds; null otherwise. */
  incomplete_at: number | null;
  /** Author of the message. */
  role: 'user' | 'assistant';
  /** Text and image parts. */
  content: MessageContent[];
  /** ID of the assistant that wrote the message; null otherwise. */
  assistant_id: string | null;
  /** ID of the run that created the message; null for messages added by hand. */
  run_id: string | null;
  /** Files attached to the message, with the tools that may use them. */
  attachments: Message.Attachment[] | null;
  /**
   * Up to 16 key-value pairs stored with the message. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata: Metadata | null;
}

export declare namespace Message {
  /** Reason why the message is incomplete; null otherwise. */
  export interface IncompleteDetails {
    /** Cause of the interruption. */
    reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';
  }

  /** Files attached to the message, with the tools that may use them. */
  export interface Attachment {
    /** ID of the file. */
    file_id?: string;
    /** Tools that may use the file. */
    tools?: Array<CodeInterpreterTool | Attachment.AssistantToolsFileSearchTypeOnly>;
  }

  export namespace Attachment {
    /** The file search tool as the recipient of a file. */
    export interface AssistantToolsFileSearchTypeOnly {
      type: 'file_search';
    }
  }
}

/**
 * Text and image parts.
 *
 * @public
 */
export type MessageContent =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlock
  | RefusalContentBlock;

/**
 * New and extended parts.
 *
 * @public
 */
export type MessageContentDelta =
  | ImageFileDeltaBlock
  | TextDeltaBlock
  | RefusalDeltaBlock
  | ImageURLDeltaBlock;

/**
 * Text, or a list of at least one text or image part.
 *
 * @public
 */
export type MessageContentPartParam =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlockParam;

/**
 * Confirmation that a message was deleted.
 *
 * @public
 */
export interface MessageDeleted {
  /** ID of the message. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
  object: 'thread.message.deleted';
}

/**
 * The changes.
 *
 * @public
 */
export interface MessageDelta {
  /** Author of the message. */
  role?: 'user' | 'assistant';
  /** New and extended parts. */
  content?: MessageContentDelta[];
}

/**
 * Changes of a message.
 *
 * @public
 */
export interface MessageDeltaEvent {
  /** ID of the message. */
  id: string;
  object: 'thread.message.delta';
  /** The changes. */
  delta: MessageDelta;
}

/**
 * A refusal in a message.
 *
 * @public
 */
export interface RefusalContentBlock {
  type: 'refusal';
  /** Explanation of the refusal by the model. */
  refusal: string;
}

/**
 * A piece of a refusal.
 *
 * @public
 */
export interface RefusalDeltaBlock {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'refusal';
  /** Explanation of the refusal by the model. */
  refusal?: string;
}

/**
 * Text with its annotations.
 *
 * @public
 */
export interface Text {
  /** The text. */
  value: string;
  /** Citations and file paths, with their markers in the text. */
  annotations: Annotation[];
}

/**
 * Text in a message.
 *
 * @public
 */
export interface TextContentBlock {
  type: 'text';
  /** Text with its annotations. */
  text: Text;
}

/**
 * Text in a message to be added.
 *
 * @public
 */
export interface TextContentBlockParam {
  type: 'text';
  /** Text to send to the model. */
  text: string;
}

/**
 * Text with its annotations.
 *
 * @public
 */
export interface TextDelta {
  /** The text. */
  value?: string;
  /** Citations and file paths, with their markers in the text. */
  annotations?: AnnotationDelta[];
}

/**
 * A piece of text.
 *
 * @public
 */
export interface TextDeltaBlock {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'text';
  /** Text with its annotations. */
  text?: TextDelta;
}

/**
 * Parameters of `client.beta.threads.messages.create`.
 *
 * @public
 */
export interface MessageCreateParams {
  /**
   * Author of the message: `user`, or `assistant` for messages written on behalf of the assistant.
   */
  role: 'user' | 'assistant';
  /** Text, or a list of at least one text or image part. */
  content: string | MessageContentPartParam[];
  /** Files attached to the message, with the tools that may use them. */
  attachments?: MessageCreateParams.Attachment[] | null;
  /**
   * Up to 16 key-value pairs stored with the message. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace MessageCreateParams {
  /** Files attached to the message, with the tools that may use them. */
  export interface Attachment {
    /** ID of the file. */
    file_id?: string;
    /** Tools that may use the file. */
    tools?: Array<CodeInterpreterTool | Attachment.FileSearch>;
  }

  export namespace Attachment {
    /** The file search tool as the recipient of a file. */
    export interface FileSearch {
      type: 'file_search';
    }
  }
}

/**
 * Parameters of `client.beta.threads.messages.retrieve`.
 *
 * @public
 */
export interface MessageRetrieveParams {
  /** ID of the thread. */
  thread_id: string;
}

/**
 * Parameters of `client.beta.threads.messages.update`.
 *
 * @public
 */
export interface MessageUpdateParams {
  /** ID of the thread. */
  thread_id: string;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
}

/**
 * A page of `Message`.
 *
 * @public
 */
export type MessagesPage = CursorPage<Message>;

/**
 * Parameters of `client.beta.threads.messages.list`.
 *
 * @public
 */
export interface MessageListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
  /** Lists only messages created by this run. */
  run_id?: string;
}

/**
 * Parameters of `client.beta.threads.messages.delete`.
 *
 * @public
 */
export interface MessageDeleteParams {
  /** ID of the thread. */
  thread_id: string;
}

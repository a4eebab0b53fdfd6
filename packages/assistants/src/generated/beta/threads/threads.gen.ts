// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { APIPromise, RequestOptions, Stream } from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import { refuseAssistantSchemas } from '../../../refuse-schemas.js';
import type { AssistantStream } from '../../../streaming/assistant-stream.js';
import type {
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsStreamParams,
  ThreadCreateAndRunPollParams,
  ThreadCreateAndRunStreamParams,
} from '../../../streaming/params.js';
import { assistantStreamEnd } from '../../../streaming/stream-end.js';
import { ThreadHelpers } from '../../../threads/thread-helpers.js';
import type { AssistantStreamEvent } from '../assistants-events.gen.js';
import type {
  Annotation,
  AnnotationDelta,
  FileCitationAnnotation,
  FileCitationDeltaAnnotation,
  FilePathAnnotation,
  FilePathDeltaAnnotation,
  ImageFile,
  ImageFileContentBlock,
  ImageFileDelta,
  ImageFileDeltaBlock,
  ImageURL,
  ImageURLContentBlock,
  ImageURLDelta,
  ImageURLDeltaBlock,
  Message,
  MessageContent,
  MessageContentDelta,
  MessageContentPartParam,
  MessageCreateParams,
  MessageDeleteParams,
  MessageDeleted,
  MessageDelta,
  MessageDeltaEvent,
  MessageListParams,
  MessageRetrieveParams,
  MessageUpdateParams,
  MessagesPage,
  RefusalContentBlock,
  RefusalDeltaBlock,
  Text,
  TextContentBlock,
  TextContentBlockParam,
  TextDelta,
  TextDeltaBlock,
} from './messages-types.gen.js';
import { Messages } from './messages.gen.js';
import type {
  RequiredActionFunctionToolCall,
  Run,
  RunCancelParams,
  RunCreateParams,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunListParams,
  RunRetrieveParams,
  RunStatus,
  RunSubmitToolOutputsParams,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
  RunUpdateParams,
  RunsPage,
} from './runs/runs-types.gen.js';
import { Runs } from './runs/runs.gen.js';
import type {
  AssistantResponseFormatOption,
  AssistantToolChoice,
  AssistantToolChoiceFunction,
  AssistantToolChoiceOption,
} from './threads-choices.gen.js';
import type {
  Thread,
  ThreadCreateAndRunParams,
  ThreadCreateAndRunParamsBase,
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
  ThreadCreateParams,
  ThreadDeleted,
  ThreadUpdateParams,
} from './threads-types.gen.js';

/**
 * The methods of `client.beta.threads`.
 *
 * @public
 */
export class Threads extends ThreadHelpers {
  private readonly _path = 'beta.threads.';

  runs: Runs = new Runs(this._client);
  messages: Messages = new Messages(this._client);

  /**
   * Creates a thread, optionally with initial messages.
   *
   * `POST /threads`
   *
   * @returns The new thread.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(
    body: ThreadCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Thread> {
    return this._client.post('/threads', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves a thread without its messages.
   *
   * `GET /threads/{thread_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<Thread> {
    return this._client.get(path`/threads/${threadID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Changes the metadata or tool resources of a thread.
   *
   * `POST /threads/{thread_id}`
   *
   * @returns The updated thread.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  update(
    threadID: string,
    body: ThreadUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Thread> {
    return this._client.post(path`/threads/${threadID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Deletes a thread.
   *
   * `DELETE /threads/{thread_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleted> {
    return this._client.delete(path`/threads/${threadID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Creates a thread and runs an assistant on it in one call.
   *
   * `POST /threads/runs`
   *
   * @returns The run, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  createAndRun(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  /**
   * Creates a thread and runs an assistant on it in one call.
   *
   * `POST /threads/runs`
   *
   * @returns The run, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  createAndRun(
    body: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /**
   * Creates a thread and runs an assistant on it in one call.
   *
   * `POST /threads/runs`
   *
   * @returns The run, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  createAndRun(
    body: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  createAndRun(body: ThreadCreateAndRunParams, options?: RequestOptions): APIPromise<unknown> {
    refuseAssistantSchemas(body);
    return this._client.post('/threads/runs', {
      __operation: this._path + 'createAndRun',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      stream: body?.stream ?? false,
      streamEnd: assistantStreamEnd,
      __synthesizeEventData: true,
    });
  }
}

Threads.Runs = Runs;
Threads.Messages = Messages;

export type {
  AssistantResponseFormatOption,
  AssistantToolChoice,
  AssistantToolChoiceFunction,
  AssistantToolChoiceOption,
} from './threads-choices.gen.js';

export type {
  Thread,
  ThreadDeleted,
  ThreadCreateParams,
  ThreadUpdateParams,
  ThreadCreateAndRunParams,
  ThreadCreateAndRunParamsBase,
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
} from './threads-types.gen.js';

export declare namespace Threads {
  export type {
    AssistantResponseFormatOption,
    AssistantToolChoice,
    AssistantToolChoiceFunction,
    AssistantToolChoiceOption,
    Thread,
    ThreadDeleted,
    ThreadCreateParams,
    ThreadUpdateParams,
    ThreadCreateAndRunParams,
    ThreadCreateAndRunParamsNonStreaming,
    ThreadCreateAndRunParamsStreaming,
    ThreadCreateAndRunPollParams,
    ThreadCreateAndRunStreamParams,
    AssistantStream,
  };

  export { Runs };
  export type {
    RequiredActionFunctionToolCall,
    Run,
    RunStatus,
    RunCreateParams,
    RunCreateParamsNonStreaming,
    RunCreateParamsStreaming,
    RunRetrieveParams,
    RunUpdateParams,
    RunsPage,
    RunListParams,
    RunCancelParams,
    RunSubmitToolOutputsParams,
    RunSubmitToolOutputsParamsNonStreaming,
    RunSubmitToolOutputsParamsStreaming,
    RunCreateAndPollParams,
    RunCreateAndStreamParams,
    RunStreamParams,
    RunSubmitToolOutputsAndPollParams,
    RunSubmitToolOutputsStreamParams,
  };

  export { Messages };
  export type {
    Annotation,
    AnnotationDelta,
    FileCitationAnnotation,
    FileCitationDeltaAnnotation,
    FilePathAnnotation,
    FilePathDeltaAnnotation,
    ImageFile,
    ImageFileContentBlock,
    ImageFileDelta,
    ImageFileDeltaBlock,
    ImageURL,
    ImageURLContentBlock,
    ImageURLDelta,
    ImageURLDeltaBlock,
    Message,
    MessageContent,
    MessageContentDelta,
    MessageContentPartParam,
    MessageDeleted,
    MessageDelta,
    MessageDeltaEvent,
    RefusalContentBlock,
    RefusalDeltaBlock,
    Text,
    TextContentBlock,
    TextContentBlockParam,
    TextDelta,
    TextDeltaBlock,
    MessageCreateParams,
    MessageRetrieveParams,
    MessageUpdateParams,
    MessagesPage,
    MessageListParams,
    MessageDeleteParams,
  };
}

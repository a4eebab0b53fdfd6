// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { refuseAssistantSchemas } from '../../refuse-schemas.js';
import type { AssistantStream } from '../../streaming/assistant-stream.js';
import type {
  AssistantStreamEvent,
  MessageStreamEvent,
  RunStepStreamEvent,
  RunStreamEvent,
  ThreadStreamEvent,
} from './assistants-events.gen.js';
import type {
  AssistantTool,
  CodeInterpreterTool,
  FileSearchTool,
  FunctionTool,
} from './assistants-tools.gen.js';
import type {
  Assistant,
  AssistantCreateParams,
  AssistantDeleted,
  AssistantListParams,
  AssistantUpdateParams,
  AssistantsPage,
} from './assistants-types.gen.js';

/**
 * The methods of `client.beta.assistants`.
 *
 * @public
 */
export class Assistants extends APIResource {
  private readonly _path = 'beta.assistants.';

  /**
   * Creates an assistant, which is a model with instructions and tools. Deprecated in favour of the
   * Responses API.
   *
   * `POST /assistants`
   *
   * @returns The new assistant.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(body: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    refuseAssistantSchemas(body);
    return this._client.post('/assistants', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves an assistant. Deprecated in favour of the Responses API.
   *
   * `GET /assistants/{assistant_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.get(path`/assistants/${assistantID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Changes an assistant. Omitted properties keep their values. Deprecated in favour of the
   * Responses API.
   *
   * `POST /assistants/{assistant_id}`
   *
   * @returns The updated assistant.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  update(
    assistantID: string,
    body: AssistantUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Assistant> {
    refuseAssistantSchemas(body);
    return this._client.post(path`/assistants/${assistantID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Lists assistants. Deprecated in favour of the Responses API.
   *
   * `GET /assistants`
   *
   * @returns A page of assistants. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  list(
    query: AssistantListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AssistantsPage, Assistant> {
    options = withQuery(query, options);
    return this._client.getAPIList('/assistants', CursorPage<Assistant>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options.headers),
    });
  }

  /**
   * Deletes an assistant. Deprecated in favour of the Responses API.
   *
   * `DELETE /assistants/{assistant_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return this._client.delete(path`/assistants/${assistantID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }
}

export type {
  Assistant,
  AssistantDeleted,
  AssistantCreateParams,
  AssistantUpdateParams,
  AssistantsPage,
  AssistantListParams,
} from './assistants-types.gen.js';

export type {
  AssistantStreamEvent,
  MessageStreamEvent,
  RunStepStreamEvent,
  RunStreamEvent,
  ThreadStreamEvent,
} from './assistants-events.gen.js';

export type {
  AssistantTool,
  CodeInterpreterTool,
  FileSearchTool,
  FunctionTool,
} from './assistants-tools.gen.js';

export declare namespace Assistants {
  export type {
    Assistant,
    AssistantDeleted,
    AssistantStreamEvent,
    AssistantTool,
    CodeInterpreterTool,
    FileSearchTool,
    FunctionTool,
    MessageStreamEvent,
    RunStepStreamEvent,
    RunStreamEvent,
    ThreadStreamEvent,
    AssistantCreateParams,
    AssistantUpdateParams,
    AssistantsPage,
    AssistantListParams,
    AssistantStream,
  };
}

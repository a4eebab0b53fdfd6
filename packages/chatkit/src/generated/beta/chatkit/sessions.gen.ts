// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import type {
  ChatSession,
  ChatSessionChatKitConfigurationParam,
  ChatSessionExpiresAfterParam,
  ChatSessionRateLimitsParam,
  ChatSessionWorkflowParam,
} from './threads.gen.js';

/**
 * The methods of `client.beta.chatkit.sessions`.
 *
 * @public
 */
export class Sessions extends APIResource {
  private readonly _path = 'beta.chatkit.sessions.';

  /**
   * Creates a ChatKit session for an end user, with a client secret for the ChatKit front end.
   *
   * `POST /chatkit/sessions`
   *
   * @returns The new session.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: SessionCreateParams, options?: RequestOptions): APIPromise<ChatSession> {
    return this._client.post('/chatkit/sessions', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options?.headers),
    });
  }

  /**
   * Cancels a session, whose client secret is then no longer accepted.
   *
   * `POST /chatkit/sessions/{session_id}/cancel`
   *
   * @returns The session after the request.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(sessionID: string, options?: RequestOptions): APIPromise<ChatSession> {
    return this._client.post(path`/chatkit/sessions/${sessionID}/cancel`, {
      __operation: this._path + 'cancel',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options?.headers),
    });
  }
}

/**
 * Parameters of `client.beta.chatkit.sessions.create`.
 *
 * @public
 */
export interface SessionCreateParams {
  /** Workflow of the session. */
  workflow: ChatSessionWorkflowParam;
  /** Identifier of the end user, which limits what the session can access. */
  user: string;
  /** Expiry of the session. Default 10 minutes after creation. */
  expires_after?: ChatSessionExpiresAfterParam;
  /** Request limits of the session. Default 10 per minute. */
  rate_limits?: ChatSessionRateLimitsParam;
  /** ChatKit features to enable or disable for the session. */
  chatkit_configuration?: ChatSessionChatKitConfigurationParam;
}

export declare namespace Sessions {
  export type { SessionCreateParams };
}

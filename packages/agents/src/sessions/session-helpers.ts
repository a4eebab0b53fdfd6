import { APIResource, type APIPromise, type RequestOptions } from '@oai/core';
import type { AgentSession } from '../generated/beta/agents/agents-types.gen.js';
import {
  AgentSessionStream,
  type AgentSessionStreamParams,
  type TurnSessions,
} from './agent-session-stream.js';

/**
 * The helpers of `client.beta.agents.sessions`.
 *
 * @public
 */
export abstract class SessionHelpers extends APIResource implements TurnSessions {
  abstract readonly events: TurnSessions['events'];

  abstract retrieve(sessionID: string, options?: RequestOptions): APIPromise<AgentSession>;

  /**
   * Sends input to an idle session and streams the events of its turn. Function calls are handled by
   * `toolHandlers`.
   *
   * `GET /agents/sessions/{session_id}`, and `GET` and `POST /agents/sessions/{session_id}/events`
   *
   * @param options Options of each request. `deadlineMs` and `signal` bound the whole turn.
   * @returns The events: iterate over them, or await `finalResult()`. Nothing is sent before.
   */
  stream<T = never>(
    sessionID: string,
    params: AgentSessionStreamParams<T>,
    options?: RequestOptions,
  ): AgentSessionStream<T> {
    return new AgentSessionStream(this, sessionID, params, options);
  }
}

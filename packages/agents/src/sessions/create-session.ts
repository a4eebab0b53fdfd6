import { APIPromise, type APIClient, type RequestOptions, type Stream } from '@oai/core';
import { mergeHeaders, requireParameters } from '@oai/core/internal';
import type { AgentSessionEvent } from '../generated/beta/agents/agents-events.gen.js';
import type { SessionCreateParams } from '../generated/beta/agents/sessions/sessions-types.gen.js';
import { refuseAgentSchemas } from '../requests/refuse-schemas.js';
import { agentFormatParser } from '../results/output-format.js';
import type { SessionInput } from '../tools/agent-tool-dispatcher.js';
import { captureCreationTools, withAgentTurnResult } from './agent-session-create-stream.js';
import { sessionStreamEnd } from './session-stream-end.js';

/**
 * Implements `sessions.create`.
 *
 * @throws {OpenAIError} The parameters are missing, a schema takes the place of a format or a tool, or
 *   there are tool handlers but no stream.
 * @internal
 */
export function createSession(
  client: APIClient,
  params: SessionCreateParams,
  options: RequestOptions | undefined,
  sessions: SessionInput,
): APIPromise<unknown> {
  try {
    requireParameters(params, 'beta.agents.sessions.create');
    refuseAgentSchemas(params);
    const { body, handlers } = captureCreationTools(params, options);
    const call = client.post<unknown>('/agents/sessions', {
      body,
      ...options,
      __operation: 'beta.agents.sessions.create',
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
      stream: body.stream ?? false,
      streamEnd: sessionStreamEnd,
    });
    if (!body.stream) return call;
    const format = agentFormatParser(body.agent?.text?.format);
    return call._thenUnwrap((stream) =>
      withAgentTurnResult(
        stream as Stream<AgentSessionEvent>,
        format,
        handlers && { sessions, handlers, options },
      ),
    );
  } catch (error) {
    return new APIPromise(client, Promise.reject(error as Error));
  }
}

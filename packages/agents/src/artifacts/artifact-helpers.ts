import { APIResource, type RequestOptions } from '@oai/core';
import type { SessionArtifact } from '../generated/beta/agents/sessions/artifacts-types.gen.js';
import type { AgentTurnResult } from '../results/agent-turn-result.js';
import { AgentResultArtifacts, type ArtifactReader } from './agent-result-artifacts.js';

/**
 * The helpers of `client.beta.agents.sessions.artifacts`.
 *
 * @public
 */
export abstract class ArtifactHelpers extends APIResource implements ArtifactReader {
  abstract list(
    sessionID: string,
    query?: undefined,
    options?: RequestOptions,
  ): AsyncIterable<SessionArtifact>;

  abstract content(
    artifactID: string,
    params: { session_id: string },
    options?: RequestOptions,
  ): PromiseLike<Response>;

  /** Returns the artifacts of the turn of a result. */
  forResult(result: AgentTurnResult): AgentResultArtifacts {
    return new AgentResultArtifacts(this, result);
  }
}

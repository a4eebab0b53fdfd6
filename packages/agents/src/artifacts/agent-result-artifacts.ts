import { OpenAIError, type RequestOptions } from '@oai/core';
import type { SessionArtifact } from '../generated/beta/agents/sessions/artifacts-types.gen.js';
import type { AgentTurnResult } from '../results/agent-turn-result.js';

/**
 * The used part of `client.beta.agents.sessions.artifacts`.
 *
 * @internal
 */
export interface ArtifactReader {
  list(
    sessionID: string,
    query: undefined,
    options: RequestOptions | undefined,
  ): AsyncIterable<SessionArtifact>;
  content(
    artifactID: string,
    params: { session_id: string },
    options: RequestOptions | undefined,
  ): PromiseLike<Response>;
}

/**
 * The artifacts that one turn has published.
 *
 * @public
 */
export class AgentResultArtifacts {
  readonly #resource: ArtifactReader;
  readonly #sessionID: string;
  readonly #turnID: string;

  constructor(resource: ArtifactReader, result: AgentTurnResult) {
    this.#resource = resource;
    this.#sessionID = result.session_id;
    this.#turnID = result.turn_id;
  }

  /**
   * Finds an artifact of the turn by its exact path in the environment, in as many pages as needed.
   *
   * @throws {OpenAIError} The turn has published no such artifact.
   * @throws {APIError} A request failed.
   */
  async retrieve(path: string, options?: RequestOptions): Promise<SessionArtifact> {
    for await (const artifact of this.#resource.list(this.#sessionID, undefined, options)) {
      if (artifact.path === path && artifact.turn_id === this.#turnID) return artifact;
    }
    throw new OpenAIError(`The turn has published no artifact ${JSON.stringify(path)}.`);
  }

  /**
   * Downloads an artifact of the turn.
   *
   * @returns The response, with the content as its body.
   * @throws {OpenAIError} The turn has published no such artifact.
   * @throws {APIError} A request failed.
   */
  async content(path: string, options?: RequestOptions): Promise<Response> {
    return (await this.#open(path, options)).response;
  }

  /**
   * Writes the content of an artifact to a stream, which is closed at the end and aborted on failure.
   *
   * @param params.path The path in the environment. It has no influence on where the content goes.
   * @throws {OpenAIError} The turn has published no such artifact.
   * @throws {APIError} A request failed, or the content was cut off.
   */
  async download(
    params: { path: string; to: WritableStream<Uint8Array> },
    options?: RequestOptions,
  ): Promise<SessionArtifact> {
    const { artifact, response } = await this.#open(params.path, options);
    const body = (response.body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>;
    await body.pipeTo(params.to);
    return artifact;
  }

  async #open(path: string, options?: RequestOptions) {
    const artifact = await this.retrieve(path, options);
    const session = { session_id: this.#sessionID };
    return { artifact, response: await this.#resource.content(artifact.id, session, options) };
  }
}

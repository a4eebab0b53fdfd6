// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.beta.agents.sessions.artifacts`.
 *
 * @public
 */
export class Artifacts extends APIResource {
  /**
   * Retrieves the metadata of an artifact that a session has published.
   *
   * `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    artifactID: string,
    params: ArtifactRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<SessionArtifact> {
    const { session_id } = params;
    return this._client.get(path`/agents/sessions/${session_id}/artifacts/${artifactID}`, {
      __operation: 'beta.agents.sessions.artifacts.retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists the artifacts that a session has published.
   *
   * `GET /agents/sessions/{session_id}/artifacts`
   *
   * @returns A page of artifacts. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    sessionID: string,
    query: ArtifactListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<SessionArtifactsPage, SessionArtifact> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/agents/sessions/${sessionID}/artifacts`,
      CursorPage<SessionArtifact>,
      {
        __operation: 'beta.agents.sessions.artifacts.list',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
      },
    );
  }

  /**
   * Deletes an artifact of a session.
   *
   * `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    artifactID: string,
    params: ArtifactDeleteParams,
    options?: RequestOptions,
  ): APIPromise<SessionArtifactDeleted> {
    const { session_id } = params;
    return this._client.delete(path`/agents/sessions/${session_id}/artifacts/${artifactID}`, {
      __operation: 'beta.agents.sessions.artifacts.delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Downloads the content of an artifact.
   *
   * `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`
   *
   * @returns The content, as a binary response.
   * @throws {APIError} The request failed or was rejected.
   */
  content(
    artifactID: string,
    params: ArtifactContentParams,
    options?: RequestOptions,
  ): APIPromise<APIBinaryResponse> {
    const { session_id } = params;
    return this._client.get(path`/agents/sessions/${session_id}/artifacts/${artifactID}/content`, {
      __operation: 'beta.agents.sessions.artifacts.content',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1', Accept: 'application/octet-stream' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }
}

/**
 * Response of `client.beta.agents.sessions.artifacts.retrieve`.
 *
 * @public
 */
export interface SessionArtifact {
  id: string;
  created_at: number;
  environment_id: string;
  object: 'agent.session.artifact';
  path: string;
  session_id: string;
  size_bytes: number;
  turn_id: string;
}

/**
 * Response of `client.beta.agents.sessions.artifacts.delete`.
 *
 * @public
 */
export interface SessionArtifactDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.session.artifact.deleted';
}

/**
 * Parameters of `client.beta.agents.sessions.artifacts.retrieve`.
 *
 * @public
 */
export interface ArtifactRetrieveParams {
  /** ID of the session. */
  session_id: string;
}

/**
 * A page of `SessionArtifact`.
 *
 * @public
 */
export type SessionArtifactsPage = CursorPage<SessionArtifact>;

/**
 * Parameters of `client.beta.agents.sessions.artifacts.list`.
 *
 * @public
 */
export interface ArtifactListParams extends CursorPageParams {
  /** Lists only artifacts of this environment. */
  environment_id?: string | null;
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * Parameters of `client.beta.agents.sessions.artifacts.delete`.
 *
 * @public
 */
export interface ArtifactDeleteParams {
  /** ID of the session. */
  session_id: string;
}

/**
 * Parameters of `client.beta.agents.sessions.artifacts.content`.
 *
 * @public
 */
export interface ArtifactContentParams {
  /** ID of the session. */
  session_id: string;
}

export declare namespace Artifacts {
  export type {
    SessionArtifact,
    SessionArtifactDeleted,
    ArtifactRetrieveParams,
    SessionArtifactsPage,
    ArtifactListParams,
    ArtifactDeleteParams,
    ArtifactContentParams,
  };
}

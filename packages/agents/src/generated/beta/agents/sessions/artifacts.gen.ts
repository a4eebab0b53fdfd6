// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, path, withQuery } from '@oai/core/internal';
import { ArtifactHelpers } from '../../../../artifacts/artifact-helpers.js';
import type {
  ArtifactContentParams,
  ArtifactDeleteParams,
  ArtifactListParams,
  ArtifactRetrieveParams,
  SessionArtifact,
  SessionArtifactDeleted,
  SessionArtifactsPage,
} from './artifacts-types.gen.js';

/**
 * The methods of `client.beta.agents.sessions.artifacts`.
 *
 * @public
 */
export class Artifacts extends ArtifactHelpers {
  private readonly _path = 'beta.agents.sessions.artifacts.';

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
    const { session_id } = params ?? {};
    return this._client.get(path`/agents/sessions/${session_id}/artifacts/${artifactID}`, {
      __operation: this._path + 'retrieve',
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
        __operation: this._path + 'list',
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
    const { session_id } = params ?? {};
    return this._client.delete(path`/agents/sessions/${session_id}/artifacts/${artifactID}`, {
      __operation: this._path + 'delete',
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
    const { session_id } = params ?? {};
    return this._client.get(path`/agents/sessions/${session_id}/artifacts/${artifactID}/content`, {
      __operation: this._path + 'content',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1', Accept: 'application/octet-stream' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }
}

export type {
  SessionArtifact,
  SessionArtifactDeleted,
  ArtifactRetrieveParams,
  SessionArtifactsPage,
  ArtifactListParams,
  ArtifactDeleteParams,
  ArtifactContentParams,
} from './artifacts-types.gen.js';

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

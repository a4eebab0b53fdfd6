// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage, CursorPageParams } from '@oai/core';

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

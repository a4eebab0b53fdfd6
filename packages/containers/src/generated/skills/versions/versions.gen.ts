// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
  type Uploadable,
} from '@oai/core';
import { maybeMultipart, path, uploadPath, withQuery } from '@oai/core/internal';
import { Content, type ContentRetrieveParams } from './content.gen.js';

/**
 * The methods of `client.skills.versions`.
 *
 * @public
 */
export class Versions extends APIResource {
  private readonly _path = 'skills.versions.';

  content: Content = new Content(this._client);

  /**
   * Adds a version to a skill. Versions are immutable.
   *
   * `POST /skills/{skill_id}/versions`
   *
   * @returns The new version.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    skillID: string,
    body: VersionCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    return this._client.post(uploadPath(body)`/skills/${skillID}/versions`, {
      __operation: this._path + 'create',
      body: maybeMultipart(body ?? {}, { stripFilenames: false }),
      ...options,
    });
  }

  /**
   * Retrieves a version of a skill.
   *
   * `GET /skills/{skill_id}/versions/{version}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    version: string,
    params: VersionRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    const { skill_id } = params ?? {};
    return this._client.get(path`/skills/${skill_id}/versions/${version}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists the versions of a skill.
   *
   * `GET /skills/{skill_id}/versions`
   *
   * @returns A page of versions. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    skillID: string,
    query: VersionListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<SkillVersionsPage, SkillVersion> {
    return this._client.getAPIList(path`/skills/${skillID}/versions`, CursorPage<SkillVersion>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Deletes a version of a skill.
   *
   * `DELETE /skills/{skill_id}/versions/{version}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    version: string,
    params: VersionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<DeletedSkillVersion> {
    const { skill_id } = params ?? {};
    return this._client.delete(path`/skills/${skill_id}/versions/${version}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }
}

Versions.Content = Content;

/**
 * Confirmation that a version was deleted.
 *
 * @public
 */
export interface DeletedSkillVersion {
  object: 'skill.version.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
  /** ID of the version. */
  id: string;
  /** Version number that was deleted. */
  version: string;
}

/**
 * A version of a skill.
 *
 * @public
 */
export interface SkillVersion {
  object: 'skill.version';
  /** ID of the version. */
  id: string;
  /** ID of the skill. */
  skill_id: string;
  /** Version number. */
  version: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Name of the skill in this version. */
  name: string;
  /** Purpose of the skill in this version. */
  description: string;
}

/**
 * A page of skill versions.
 *
 * @public
 */
export interface SkillVersionList {
  object: 'list';
  /** Entries of the page. */
  data: SkillVersion[];
  /** ID of the first entry of the page; null on an empty page. */
  first_id: string | null;
  /** ID of the last entry of the page; pass it as `after` to read the next page. */
  last_id: string | null;
  /** True if there are more entries after this page. */
  has_more: boolean;
}

/**
 * Parameters of `client.skills.versions.create`.
 *
 * @public
 */
export interface VersionCreateParams {
  /** Files of the version, at most 500, or one zip archive. */
  files?: Uploadable[] | Uploadable;
  /** True to make the new version the default. */
  default?: boolean;
}

/**
 * Parameters of `client.skills.versions.retrieve`.
 *
 * @public
 */
export interface VersionRetrieveParams {
  /** ID of the skill. */
  skill_id: string;
}

/**
 * A page of `SkillVersion`.
 *
 * @public
 */
export type SkillVersionsPage = CursorPage<SkillVersion>;

/**
 * Parameters of `client.skills.versions.list`.
 *
 * @public
 */
export interface VersionListParams extends CursorPageParams {
  /** Sort order by version number, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * Parameters of `client.skills.versions.delete`.
 *
 * @public
 */
export interface VersionDeleteParams {
  /** ID of the skill. */
  skill_id: string;
}

export declare namespace Versions {
  export type {
    DeletedSkillVersion,
    SkillVersion,
    SkillVersionList,
    VersionCreateParams,
    VersionRetrieveParams,
    SkillVersionsPage,
    VersionListParams,
    VersionDeleteParams,
  };

  export { Content };
  export type { ContentRetrieveParams };
}

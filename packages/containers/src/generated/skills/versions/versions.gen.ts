// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type Uploadable,
} from '@oai/core';
import { maybeMultipart, path } from '@oai/core/internal';
import { Content, type ContentRetrieveParams } from './content.gen.js';

/** @public */
export class Versions extends APIResource {
  content: Content = new Content(this._client);

  /**
   * Adds a version to a skill. Versions do not change once made.
   *
   * @returns The new version.
   * @see `POST /skills/{skill_id}/versions`
   */
  create(
    skillID: string,
    body: VersionCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    return this._client.post(path`/skills/${skillID}/versions`, {
      body: maybeMultipart(body ?? {}, { stripFilenames: false }),
      ...options,
    });
  }

  /**
   * Retrieves a version of a skill.
   *
   * @see `GET /skills/{skill_id}/versions/{version}`
   */
  retrieve(
    version: string,
    params: VersionRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    const { skill_id } = params;
    return this._client.get(path`/skills/${skill_id}/versions/${version}`, options);
  }

  /**
   * Lists the versions of a skill.
   *
   * @returns A page of versions; iterate it to read all pages.
   * @see `GET /skills/{skill_id}/versions`
   */
  list(
    skillID: string,
    query: VersionListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<SkillVersionsPage, SkillVersion> {
    return this._client.getAPIList(path`/skills/${skillID}/versions`, CursorPage<SkillVersion>, {
      query,
      ...options,
    });
  }

  /**
   * Deletes a version of a skill.
   *
   * @see `DELETE /skills/{skill_id}/versions/{version}`
   */
  delete(
    version: string,
    params: VersionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<DeletedSkillVersion> {
    const { skill_id } = params;
    return this._client.delete(path`/skills/${skill_id}/versions/${version}`, options);
  }
}

Versions.Content = Content;

/** @public */
export interface DeletedSkillVersion {
  /** Default: `skill.version.deleted`. */
  object: 'skill.version.deleted';
  deleted: boolean;
  id: string;
  version: string;
}

/** @public */
export interface SkillVersion {
  /** Default: `skill.version`. */
  object: 'skill.version';
  id: string;
  skill_id: string;
  version: string;
  created_at: number;
  name: string;
  description: string;
}

/** @public */
export interface SkillVersionList {
  /** Default: `list`. */
  object: 'list';
  data: Array<SkillVersion>;
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

/** @public */
export interface VersionCreateParams {
  /** Files of the version, at most 500, or one zip archive. */
  files?: Array<Uploadable> | Uploadable;
  /** Whether the new version becomes the default. */
  default?: boolean;
}

/** @public */
export interface VersionRetrieveParams {
  /** ID of the skill. */
  skill_id: string;
}

/** @public */
export type SkillVersionsPage = CursorPage<SkillVersion>;

/** @public */
export interface VersionListParams extends CursorPageParams {
  /** Sort order by version number, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

/** @public */
export interface VersionDeleteParams {
  /** ID of the skill. */
  skill_id: string;
}

export declare namespace Versions {
  export {
    type DeletedSkillVersion as DeletedSkillVersion,
    type SkillVersion as SkillVersion,
    type SkillVersionList as SkillVersionList,
    type VersionCreateParams as VersionCreateParams,
    type VersionRetrieveParams as VersionRetrieveParams,
    type SkillVersionsPage as SkillVersionsPage,
    type VersionListParams as VersionListParams,
    type VersionDeleteParams as VersionDeleteParams,
  };

  export { Content as Content, type ContentRetrieveParams as ContentRetrieveParams };
}

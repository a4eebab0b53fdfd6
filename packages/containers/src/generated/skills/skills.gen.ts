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
import { maybeMultipart, path, withQuery } from '@oai/core/internal';
import { Content } from './content.gen.js';
import {
  type DeletedSkillVersion,
  type SkillVersion,
  type SkillVersionList,
  type SkillVersionsPage,
  type VersionCreateParams,
  type VersionDeleteParams,
  type VersionListParams,
  type VersionRetrieveParams,
  Versions,
} from './versions/versions.gen.js';

/**
 * The methods of `client.skills`.
 *
 * @public
 */
export class Skills extends APIResource {
  private readonly _path = 'skills.';

  content: Content = new Content(this._client);
  versions: Versions = new Versions(this._client);

  /**
   * Creates a skill from a set of files or a zip archive.
   *
   * `POST /skills`
   *
   * @returns The new skill.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: SkillCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Skill> {
    return this._client.post('/skills', {
      __operation: this._path + 'create',
      body: maybeMultipart(body ?? {}, { stripFilenames: false }),
      ...options,
    });
  }

  /**
   * Retrieves a skill.
   *
   * `GET /skills/{skill_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<Skill> {
    return this._client.get(path`/skills/${skillID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Sets the default version of a skill.
   *
   * `POST /skills/{skill_id}`
   *
   * @returns The updated skill.
   * @throws {APIError} The request failed or was rejected.
   */
  update(skillID: string, body: SkillUpdateParams, options?: RequestOptions): APIPromise<Skill> {
    return this._client.post(path`/skills/${skillID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
    });
  }

  /**
   * Lists the skills of the project.
   *
   * `GET /skills`
   *
   * @returns A page of skills. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: SkillListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<SkillsPage, Skill> {
    return this._client.getAPIList('/skills', CursorPage<Skill>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Deletes a skill.
   *
   * `DELETE /skills/{skill_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(skillID: string, options?: RequestOptions): APIPromise<DeletedSkill> {
    return this._client.delete(path`/skills/${skillID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }
}

Skills.Content = Content;
Skills.Versions = Versions;

/**
 * Confirmation that a skill was deleted.
 *
 * @public
 */
export interface DeletedSkill {
  object: 'skill.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
  /** ID of the skill. */
  id: string;
}

/**
 * A bundle of instructions and files for a model.
 *
 * @public
 */
export interface Skill {
  /** ID of the skill. */
  id: string;
  object: 'skill';
  /** Name of the skill. */
  name: string;
  /** Purpose of the skill, shown to the model. */
  description: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Version that is used if none is specified. */
  default_version: string;
  /** Newest version. */
  latest_version: string;
}

/**
 * A page of skills.
 *
 * @public
 */
export interface SkillList {
  object: 'list';
  /** Entries of the page. */
  data: Skill[];
  /** ID of the first entry of the page; null on an empty page. */
  first_id: string | null;
  /** ID of the last entry of the page; pass it as `after` to read the next page. */
  last_id: string | null;
  /** True if there are more entries after this page. */
  has_more: boolean;
}

/**
 * Parameters of `client.skills.create`.
 *
 * @public
 */
export interface SkillCreateParams {
  /** Files of the skill, at most 500, or one zip archive. */
  files?: Uploadable[] | Uploadable;
}

/**
 * Parameters of `client.skills.update`.
 *
 * @public
 */
export interface SkillUpdateParams {
  /** Version number of the new default. */
  default_version: string;
}

/**
 * A page of `Skill`.
 *
 * @public
 */
export type SkillsPage = CursorPage<Skill>;

/**
 * Parameters of `client.skills.list`.
 *
 * @public
 */
export interface SkillListParams extends CursorPageParams {
  /** Sort order by time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Skills {
  export type {
    DeletedSkill,
    Skill,
    SkillList,
    SkillCreateParams,
    SkillUpdateParams,
    SkillsPage,
    SkillListParams,
  };

  export { Content };

  export { Versions };
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
}

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

/** @public */
export class Skills extends APIResource {
  content: Content = new Content(this._client);
  versions: Versions = new Versions(this._client);

  /**
   * Creates a skill from a set of files or a zip archive.
   *
   * @returns The new skill.
   * @see `POST /skills`
   */
  create(
    body: SkillCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Skill> {
    return this._client.post('/skills', {
      body: maybeMultipart(body ?? {}, { stripFilenames: false }),
      ...options,
    });
  }

  /**
   * Retrieves a skill.
   *
   * @see `GET /skills/{skill_id}`
   */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<Skill> {
    return this._client.get(path`/skills/${skillID}`, options);
  }

  /**
   * Sets which version of a skill is used by default.
   *
   * @returns The skill as changed.
   * @see `POST /skills/{skill_id}`
   */
  update(skillID: string, body: SkillUpdateParams, options?: RequestOptions): APIPromise<Skill> {
    return this._client.post(path`/skills/${skillID}`, { body, ...options });
  }

  /**
   * Lists the skills of the project.
   *
   * @returns A page of skills; iterate it to read all pages.
   * @see `GET /skills`
   */
  list(
    query: SkillListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<SkillsPage, Skill> {
    return this._client.getAPIList('/skills', CursorPage<Skill>, { query, ...options });
  }

  /**
   * Deletes a skill.
   *
   * @see `DELETE /skills/{skill_id}`
   */
  delete(skillID: string, options?: RequestOptions): APIPromise<DeletedSkill> {
    return this._client.delete(path`/skills/${skillID}`, options);
  }
}

Skills.Content = Content;
Skills.Versions = Versions;

/** @public */
export interface DeletedSkill {
  /** Default: `skill.deleted`. */
  object: 'skill.deleted';
  deleted: boolean;
  id: string;
}

/** @public */
export interface Skill {
  id: string;
  /** Default: `skill`. */
  object: 'skill';
  name: string;
  description: string;
  created_at: number;
  default_version: string;
  latest_version: string;
}

/** @public */
export interface SkillList {
  /** Default: `list`. */
  object: 'list';
  data: Array<Skill>;
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

/** @public */
export interface SkillCreateParams {
  /** Files of the skill, at most 500, or one zip archive. */
  files?: Array<Uploadable> | Uploadable;
}

/** @public */
export interface SkillUpdateParams {
  /** Version number to use by default. */
  default_version: string;
}

/** @public */
export type SkillsPage = CursorPage<Skill>;

/** @public */
export interface SkillListParams extends CursorPageParams {
  /** Sort order by time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Skills {
  export {
    type DeletedSkill as DeletedSkill,
    type Skill as Skill,
    type SkillList as SkillList,
    type SkillCreateParams as SkillCreateParams,
    type SkillUpdateParams as SkillUpdateParams,
    type SkillsPage as SkillsPage,
    type SkillListParams as SkillListParams,
  };

  export { Content as Content };

  export {
    Versions as Versions,
    type DeletedSkillVersion as DeletedSkillVersion,
    type SkillVersion as SkillVersion,
    type SkillVersionList as SkillVersionList,
    type VersionCreateParams as VersionCreateParams,
    type VersionRetrieveParams as VersionRetrieveParams,
    type SkillVersionsPage as SkillVersionsPage,
    type VersionListParams as VersionListParams,
    type VersionDeleteParams as VersionDeleteParams,
  };
}

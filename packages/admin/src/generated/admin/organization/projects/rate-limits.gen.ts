// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { ADMIN_KEY, path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.projects.rateLimits`.
 *
 * @public
 */
export class RateLimits extends APIResource {
  private readonly _path = 'admin.organization.projects.rateLimits.';

  /**
   * Lists the rate limits of a project, one entry per model.
   *
   * `GET /organization/projects/{project_id}/rate_limits`
   *
   * @returns A page of rate limits. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  listRateLimits(
    projectID: string,
    query: RateLimitListRateLimitsParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ProjectRateLimitsPage, ProjectRateLimit> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/rate_limits`,
      ConversationCursorPage<ProjectRateLimit>,
      {
        __operation: this._path + 'listRateLimits',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Changes a rate limit of a project. Omitted values stay as they are.
   *
   * `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
   *
   * @returns The updated rate limit.
   * @throws {APIError} The request failed or was rejected.
   */
  updateRateLimit(
    rateLimitID: string,
    params: RateLimitUpdateRateLimitParams,
    options?: RequestOptions,
  ): APIPromise<ProjectRateLimit> {
    const { project_id, ...body } = params ?? {};
    return this._client.post(
      path`/organization/projects/${project_id}/rate_limits/${rateLimitID}`,
      {
        __operation: this._path + 'updateRateLimit',
        body,
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }
}

/**
 * Rate limits of a model in a project.
 *
 * @public
 */
export interface ProjectRateLimit {
  object: 'project.rate_limit';
  /** ID of the rate limit. */
  id: string;
  /** Model to which the limits apply. */
  model: string;
  /** Requests per minute. */
  max_requests_per_1_minute: number;
  /** Tokens per minute. */
  max_tokens_per_1_minute: number;
  /** Images per minute, for models that generate images. */
  max_images_per_1_minute?: number;
  /** Megabytes of audio per minute, for models that accept audio. */
  max_audio_megabytes_per_1_minute?: number;
  /** Requests per day, for some models. */
  max_requests_per_1_day?: number;
  /** Input tokens of batches per day, for some models. */
  batch_1_day_max_input_tokens?: number;
}

/**
 * A page of `ProjectRateLimit`.
 *
 * @public
 */
export type ProjectRateLimitsPage = ConversationCursorPage<ProjectRateLimit>;

/**
 * Parameters of `client.admin.organization.projects.rateLimits.listRateLimits`.
 *
 * @public
 */
export interface RateLimitListRateLimitsParams extends ConversationCursorPageParams {
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
}

/**
 * Parameters of `client.admin.organization.projects.rateLimits.updateRateLimit`.
 *
 * @public
 */
export interface RateLimitUpdateRateLimitParams {
  /** ID of the project. */
  project_id: string;
  /** Requests per minute. */
  max_requests_per_1_minute?: number;
  /** Tokens per minute. */
  max_tokens_per_1_minute?: number;
  /** Images per minute, for models that generate images. */
  max_images_per_1_minute?: number;
  /** Megabytes of audio per minute, for models that accept audio. */
  max_audio_megabytes_per_1_minute?: number;
  /** Requests per day, for some models. */
  max_requests_per_1_day?: number;
  /** Input tokens of batches per day, for some models. */
  batch_1_day_max_input_tokens?: number;
}

export declare namespace RateLimits {
  export type {
    ProjectRateLimit,
    ProjectRateLimitsPage,
    RateLimitListRateLimitsParams,
    RateLimitUpdateRateLimitParams,
  };
}

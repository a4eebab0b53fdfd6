// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
import { path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.projects.rateLimits`.
 *
 * @public
 */
export class RateLimits extends APIResource {
  /**
   * Lists the rate limits of a project, one entry a model.
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
        ...options,
        __security: { adminAPIKeyAuth: true },
      },
    );
  }

  /**
   * Changes a rate limit of a project; values that are left out stay.
   *
   * `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
   *
   * @returns The rate limit as changed.
   * @throws {APIError} The request failed or was rejected.
   */
  updateRateLimit(
    rateLimitID: string,
    params: RateLimitUpdateRateLimitParams,
    options?: RequestOptions,
  ): APIPromise<ProjectRateLimit> {
    const { project_id, ...body } = params;
    return this._client.post(
      path`/organization/projects/${project_id}/rate_limits/${rateLimitID}`,
      {
        body,
        ...options,
        __security: { adminAPIKeyAuth: true },
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
  /** Always `project.rate_limit`. */
  object: 'project.rate_limit';
  /** ID of the rate limit. */
  id: string;
  /** Model that the limits apply to. */
  model: string;
  /** Requests a minute. */
  max_requests_per_1_minute: number;
  /** Tokens a minute. */
  max_tokens_per_1_minute: number;
  /** Images a minute, for models that make images. */
  max_images_per_1_minute?: number;
  /** Audio a minute, megabytes, for models that take audio. */
  max_audio_megabytes_per_1_minute?: number;
  /** Requests a day, for some models. */
  max_requests_per_1_day?: number;
  /** Input tokens of batches a day, for some models. */
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
  /** ID to stop in front of, usually the first one of the page after; pages backwards. */
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
  /** Requests a minute. */
  max_requests_per_1_minute?: number;
  /** Tokens a minute. */
  max_tokens_per_1_minute?: number;
  /** Images a minute, for models that make images. */
  max_images_per_1_minute?: number;
  /** Audio a minute, megabytes, for models that take audio. */
  max_audio_megabytes_per_1_minute?: number;
  /** Requests a day, for some models. */
  max_requests_per_1_day?: number;
  /** Input tokens of batches a day, for some models. */
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

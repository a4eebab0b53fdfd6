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
import type {
  OrganizationSpendAlert,
  SpendAlertCreateParams as SpendAlertCreateParamsModel,
} from '../spend-alerts.gen.js';

/**
 * The methods of `client.admin.organization.projects.spendAlerts`.
 *
 * @public
 */
export class SpendAlerts extends APIResource {
  private readonly _path = 'admin.organization.projects.spendAlerts.';

  /**
   * Creates a spend alert for a project.
   *
   * `POST /organization/projects/{project_id}/spend_alerts`
   *
   * @returns The new alert.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    projectID: string,
    body: SpendAlertCreateParamsModel,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    return this._client.post(path`/organization/projects/${projectID}/spend_alerts`, {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a spend alert of a project.
   *
   * `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    alertID: string,
    params: SpendAlertRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    const { project_id } = params ?? {};
    return this._client.get(path`/organization/projects/${project_id}/spend_alerts/${alertID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Replaces a spend alert of a project.
   *
   * `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`
   *
   * @returns The updated alert.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    alertID: string,
    params: SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    const { project_id, ...body } = params ?? {};
    return this._client.post(path`/organization/projects/${project_id}/spend_alerts/${alertID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the spend alerts of a project.
   *
   * `GET /organization/projects/{project_id}/spend_alerts`
   *
   * @returns A page of alerts. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    projectID: string,
    query: SpendAlertListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ProjectSpendAlertsPage, ProjectSpendAlert> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/spend_alerts`,
      ConversationCursorPage<ProjectSpendAlert>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Deletes a spend alert of a project.
   *
   * `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    alertID: string,
    params: SpendAlertDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlertDeleted> {
    const { project_id } = params ?? {};
    return this._client.delete(
      path`/organization/projects/${project_id}/spend_alerts/${alertID}`,
      {
        __operation: this._path + 'delete',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }
}

/**
 * A spend alert of a project.
 *
 * @public
 */
export interface ProjectSpendAlert {
  /** ID of the alert. */
  id: string;
  object: 'project.spend_alert';
  /** Amount, in US cents. */
  threshold_amount: number;
  /** Currency of the amount; only `USD`. */
  currency: 'USD';
  /** Period over which the spend is summed up; only `month`. */
  interval: 'month';
  /** Channel and recipients of the notification. */
  notification_channel: ProjectSpendAlert.NotificationChannel;
}

export declare namespace ProjectSpendAlert {
  /** Notification settings of an alert. */
  export type NotificationChannel = OrganizationSpendAlert.NotificationChannel;
}

/**
 * Confirmation that an alert was deleted.
 *
 * @public
 */
export interface ProjectSpendAlertDeleted {
  /** ID of the alert. */
  id: string;
  object: 'project.spend_alert.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
}

export type { SpendAlertCreateParamsModel as SpendAlertCreateParams };

/**
 * Parameters of `client.admin.organization.projects.spendAlerts.retrieve`.
 *
 * @public
 */
export interface SpendAlertRetrieveParams {
  /** ID of the project. */
  project_id: string;
}

/**
 * Parameters of `client.admin.organization.projects.spendAlerts.update`.
 *
 * @public
 */
export interface SpendAlertUpdateParams {
  /** ID of the project. */
  project_id: string;
  /** Amount that triggers the alert, in US cents, at least 0. */
  threshold_amount: number;
  /** Currency of the amount; only `USD`. */
  currency: 'USD';
  /** Period over which the spend is summed up; only `month`. */
  interval: 'month';
  /** Channel and recipients of the notification. */
  notification_channel: SpendAlertUpdateParams.NotificationChannel;
}

export declare namespace SpendAlertUpdateParams {
  /** Notification settings of an alert. */
  export type NotificationChannel = OrganizationSpendAlert.NotificationChannel;
}

/**
 * A page of `ProjectSpendAlert`.
 *
 * @public
 */
export type ProjectSpendAlertsPage = ConversationCursorPage<ProjectSpendAlert>;

/**
 * Parameters of `client.admin.organization.projects.spendAlerts.list`.
 *
 * @public
 */
export interface SpendAlertListParams extends ConversationCursorPageParams {
  /** Sort order, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
}

/**
 * Parameters of `client.admin.organization.projects.spendAlerts.delete`.
 *
 * @public
 */
export interface SpendAlertDeleteParams {
  /** ID of the project. */
  project_id: string;
}

export declare namespace SpendAlerts {
  export type {
    ProjectSpendAlert,
    ProjectSpendAlertDeleted,
    SpendAlertCreateParamsModel as SpendAlertCreateParams,
    SpendAlertRetrieveParams,
    SpendAlertUpdateParams,
    ProjectSpendAlertsPage,
    SpendAlertListParams,
    SpendAlertDeleteParams,
  };
}

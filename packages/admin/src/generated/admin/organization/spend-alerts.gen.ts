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
 * The methods of `client.admin.organization.spendAlerts`.
 *
 * @public
 */
export class SpendAlerts extends APIResource {
  private readonly _path = 'admin.organization.spendAlerts.';

  /**
   * Creates a spend alert for the organization.
   *
   * `POST /organization/spend_alerts`
   *
   * @returns The new alert.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: SpendAlertCreateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendAlert> {
    return this._client.post('/organization/spend_alerts', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a spend alert of the organization.
   *
   * `GET /organization/spend_alerts/{alert_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(alertID: string, options?: RequestOptions): APIPromise<OrganizationSpendAlert> {
    return this._client.get(path`/organization/spend_alerts/${alertID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Replaces a spend alert of the organization.
   *
   * `POST /organization/spend_alerts/{alert_id}`
   *
   * @returns The updated alert.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    alertID: string,
    body: SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendAlert> {
    return this._client.post(path`/organization/spend_alerts/${alertID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the spend alerts of the organization.
   *
   * `GET /organization/spend_alerts`
   *
   * @returns A page of alerts. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: SpendAlertListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<OrganizationSpendAlertsPage, OrganizationSpendAlert> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      '/organization/spend_alerts',
      ConversationCursorPage<OrganizationSpendAlert>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Deletes a spend alert of the organization.
   *
   * `DELETE /organization/spend_alerts/{alert_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(alertID: string, options?: RequestOptions): APIPromise<OrganizationSpendAlertDeleted> {
    return this._client.delete(path`/organization/spend_alerts/${alertID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * A spend alert of the organization.
 *
 * @public
 */
export interface OrganizationSpendAlert {
  /** ID of the alert. */
  id: string;
  object: 'organization.spend_alert';
  /** Amount, in US cents. */
  threshold_amount: number;
  /** Currency of the amount; only `USD`. */
  currency: 'USD';
  /** Period over which the spend is summed up; only `month`. */
  interval: 'month';
  /** Channel and recipients of the notification. */
  notification_channel: OrganizationSpendAlert.NotificationChannel;
}

export declare namespace OrganizationSpendAlert {
  /** Notification settings of an alert. */
  export interface NotificationChannel {
    /** Notification channel; only `email`. */
    type: 'email';
    /** Email addresses to notify. */
    recipients: string[];
    /** Prefix of the email subject. */
    subject_prefix?: string | null;
  }
}

/**
 * Confirmation that an alert was deleted.
 *
 * @public
 */
export interface OrganizationSpendAlertDeleted {
  /** ID of the alert. */
  id: string;
  object: 'organization.spend_alert.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.spendAlerts.create`.
 *
 * @public
 */
export interface SpendAlertCreateParams {
  /** Amount that triggers the alert, in US cents, at least 0. */
  threshold_amount: number;
  /** Currency of the amount; only `USD`. */
  currency: 'USD';
  /** Period over which the spend is summed up; only `month`. */
  interval: 'month';
  /** Channel and recipients of the notification. */
  notification_channel: SpendAlertCreateParams.NotificationChannel;
}

export declare namespace SpendAlertCreateParams {
  /** Notification settings of an alert. */
  export type NotificationChannel = OrganizationSpendAlert.NotificationChannel;
}

/**
 * Parameters of `client.admin.organization.spendAlerts.update`.
 *
 * @public
 */
export interface SpendAlertUpdateParams extends SpendAlertCreateParams {}

export declare namespace SpendAlertUpdateParams {
  /** Notification settings of an alert. */
  export type NotificationChannel = SpendAlertCreateParams.NotificationChannel;
}

/**
 * A page of `OrganizationSpendAlert`.
 *
 * @public
 */
export type OrganizationSpendAlertsPage = ConversationCursorPage<OrganizationSpendAlert>;

/**
 * Parameters of `client.admin.organization.spendAlerts.list`.
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

export declare namespace SpendAlerts {
  export type {
    OrganizationSpendAlert,
    OrganizationSpendAlertDeleted,
    SpendAlertCreateParams,
    SpendAlertUpdateParams,
    OrganizationSpendAlertsPage,
    SpendAlertListParams,
  };
}

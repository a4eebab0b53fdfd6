// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import { WebhookVerifier } from '../../webhook-verifier.js';
import { EventTypes } from './event-types.gen.js';
import type {
  AgentEnvironmentExpiredWebhookEvent,
  AgentEnvironmentFailedWebhookEvent,
  AgentEnvironmentReadyWebhookEvent,
  AgentEnvironmentSuspendedWebhookEvent,
  AgentSessionActionRequiredWebhookEvent,
  AgentSessionCreatedWebhookEvent,
  AgentSessionFailedWebhookEvent,
  AgentSessionIdleWebhookEvent,
  AgentSessionInProgressWebhookEvent,
  BatchCancelledWebhookEvent,
  BatchCompletedWebhookEvent,
  BatchExpiredWebhookEvent,
  BatchFailedWebhookEvent,
  DeletedWebhookEndpoint,
  EvalRunCanceledWebhookEvent,
  EvalRunFailedWebhookEvent,
  EvalRunSucceededWebhookEvent,
  FineTuningJobCancelledWebhookEvent,
  FineTuningJobFailedWebhookEvent,
  FineTuningJobSucceededWebhookEvent,
  LiveCallIncomingWebhookEvent,
  LiveTransportConnectedWebhookEvent,
  LiveTransportIncomingWebhookEvent,
  RealtimeCallIncomingWebhookEvent,
  ResponseCancelledWebhookEvent,
  ResponseCompletedWebhookEvent,
  ResponseFailedWebhookEvent,
  ResponseIncompleteWebhookEvent,
  SafetyAlertCreatedWebhookEvent,
  SafetyDeactivationIssuedWebhookEvent,
  SafetyOrgAlertCreatedWebhookEvent,
  SafetyWarningIssuedWebhookEvent,
  UnwrapWebhookEvent,
  WebhookCreateParams,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointTestResult,
  WebhookEndpointWithSecret,
  WebhookEndpointsPage,
  WebhookEventTypeList,
  WebhookListParams,
  WebhookRotateSecretParams,
  WebhookTestParams,
  WebhookUpdateParams,
} from './webhooks-types.gen.js';

/**
 * The methods of `client.webhooks`.
 *
 * @public
 */
export class Webhooks extends WebhookVerifier {
  private readonly _path = 'webhooks.';

  eventTypes: EventTypes = new EventTypes(this._client);

  /**
   * Creates a webhook endpoint, to which events of the chosen types are sent.
   *
   * `POST /webhook_endpoints`
   *
   * @returns The endpoint with its signing secret, which no later response contains.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: WebhookCreateParams,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointWithSecret> {
    return this._client.post('/webhook_endpoints', {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }

  /**
   * Retrieves a webhook endpoint.
   *
   * `GET /webhook_endpoints/{webhook_endpoint_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(webhookEndpointID: string, options?: RequestOptions): APIPromise<WebhookEndpoint> {
    return this._client.get(path`/webhook_endpoints/${webhookEndpointID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Changes the name, URL or event types of a webhook endpoint.
   *
   * `POST /webhook_endpoints/{webhook_endpoint_id}`
   *
   * @returns The changed endpoint.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    webhookEndpointID: string,
    body: WebhookUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<WebhookEndpoint> {
    return this._client.post(path`/webhook_endpoints/${webhookEndpointID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
    });
  }

  /**
   * Lists the webhook endpoints of the project.
   *
   * `GET /webhook_endpoints`
   *
   * @returns A page of endpoints. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: WebhookListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<WebhookEndpointsPage, WebhookEndpoint> {
    return this._client.getAPIList('/webhook_endpoints', CursorPage<WebhookEndpoint>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Deletes a webhook endpoint. Events are no longer sent to it.
   *
   * `DELETE /webhook_endpoints/{webhook_endpoint_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(webhookEndpointID: string, options?: RequestOptions): APIPromise<DeletedWebhookEndpoint> {
    return this._client.delete(path`/webhook_endpoints/${webhookEndpointID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }

  /**
   * Replaces the signing secret of a webhook endpoint.
   *
   * `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`
   *
   * @returns The endpoint with its new secret.
   * @throws {APIError} The request failed or was rejected.
   */
  rotateSecret(
    webhookEndpointID: string,
    body: WebhookRotateSecretParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointWithSecret> {
    return this._client.post(path`/webhook_endpoints/${webhookEndpointID}/rotate_secret`, {
      __operation: this._path + 'rotateSecret',
      body,
      ...options,
    });
  }

  /**
   * Sends a sample event to a webhook endpoint.
   *
   * `POST /webhook_endpoints/{webhook_endpoint_id}/test`
   *
   * @returns The outcome of the delivery.
   * @throws {APIError} The request failed or was rejected.
   */
  test(
    webhookEndpointID: string,
    body: WebhookTestParams,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointTestResult> {
    return this._client.post(path`/webhook_endpoints/${webhookEndpointID}/test`, {
      __operation: this._path + 'test',
      body,
      ...options,
    });
  }
}

Webhooks.EventTypes = EventTypes;

export type {
  BatchCancelledWebhookEvent,
  BatchCompletedWebhookEvent,
  BatchExpiredWebhookEvent,
  BatchFailedWebhookEvent,
  EvalRunCanceledWebhookEvent,
  EvalRunFailedWebhookEvent,
  EvalRunSucceededWebhookEvent,
  FineTuningJobCancelledWebhookEvent,
  FineTuningJobFailedWebhookEvent,
  FineTuningJobSucceededWebhookEvent,
  LiveCallIncomingWebhookEvent,
  RealtimeCallIncomingWebhookEvent,
  ResponseCancelledWebhookEvent,
  ResponseCompletedWebhookEvent,
  ResponseFailedWebhookEvent,
  ResponseIncompleteWebhookEvent,
  UnwrapWebhookEvent,
  WebhookEndpointWithSecret,
  WebhookEndpoint,
  DeletedWebhookEndpoint,
  WebhookEndpointTestResult,
  WebhookEventTypeList,
  AgentEnvironmentExpiredWebhookEvent,
  AgentEnvironmentFailedWebhookEvent,
  AgentEnvironmentReadyWebhookEvent,
  AgentEnvironmentSuspendedWebhookEvent,
  AgentSessionActionRequiredWebhookEvent,
  AgentSessionCreatedWebhookEvent,
  AgentSessionFailedWebhookEvent,
  AgentSessionIdleWebhookEvent,
  AgentSessionInProgressWebhookEvent,
  LiveTransportConnectedWebhookEvent,
  LiveTransportIncomingWebhookEvent,
  SafetyAlertCreatedWebhookEvent,
  SafetyDeactivationIssuedWebhookEvent,
  SafetyOrgAlertCreatedWebhookEvent,
  SafetyWarningIssuedWebhookEvent,
  WebhookEndpointList,
  WebhookCreateParams,
  WebhookUpdateParams,
  WebhookEndpointsPage,
  WebhookListParams,
  WebhookRotateSecretParams,
  WebhookTestParams,
} from './webhooks-types.gen.js';

export declare namespace Webhooks {
  export type {
    BatchCancelledWebhookEvent,
    BatchCompletedWebhookEvent,
    BatchExpiredWebhookEvent,
    BatchFailedWebhookEvent,
    EvalRunCanceledWebhookEvent,
    EvalRunFailedWebhookEvent,
    EvalRunSucceededWebhookEvent,
    FineTuningJobCancelledWebhookEvent,
    FineTuningJobFailedWebhookEvent,
    FineTuningJobSucceededWebhookEvent,
    LiveCallIncomingWebhookEvent,
    RealtimeCallIncomingWebhookEvent,
    ResponseCancelledWebhookEvent,
    ResponseCompletedWebhookEvent,
    ResponseFailedWebhookEvent,
    ResponseIncompleteWebhookEvent,
    UnwrapWebhookEvent,
    WebhookEndpointWithSecret,
    WebhookEndpoint,
    DeletedWebhookEndpoint,
    WebhookEndpointTestResult,
    WebhookEventTypeList,
    AgentEnvironmentExpiredWebhookEvent,
    AgentEnvironmentFailedWebhookEvent,
    AgentEnvironmentReadyWebhookEvent,
    AgentEnvironmentSuspendedWebhookEvent,
    AgentSessionActionRequiredWebhookEvent,
    AgentSessionCreatedWebhookEvent,
    AgentSessionFailedWebhookEvent,
    AgentSessionIdleWebhookEvent,
    AgentSessionInProgressWebhookEvent,
    LiveTransportConnectedWebhookEvent,
    LiveTransportIncomingWebhookEvent,
    SafetyAlertCreatedWebhookEvent,
    SafetyDeactivationIssuedWebhookEvent,
    SafetyOrgAlertCreatedWebhookEvent,
    SafetyWarningIssuedWebhookEvent,
    WebhookEndpointList,
    WebhookCreateParams,
    WebhookUpdateParams,
    WebhookEndpointsPage,
    WebhookListParams,
    WebhookRotateSecretParams,
    WebhookTestParams,
  };

  export { EventTypes };
}

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import type { WebhookEventTypeList } from './webhooks-types.gen.js';

/**
 * The methods of `client.webhooks.eventTypes`.
 *
 * @public
 */
export class EventTypes extends APIResource {
  private readonly _path = 'webhooks.eventTypes.';

  /**
   * Lists the event types that webhook endpoints can receive.
   *
   * `GET /webhook_event_types`
   *
   * @returns The list of event types.
   * @throws {APIError} The request failed or was rejected.
   */
  list(options?: RequestOptions): APIPromise<WebhookEventTypeList> {
    return this._client.get('/webhook_event_types', {
      __operation: this._path + 'list',
      ...options,
    });
  }
}

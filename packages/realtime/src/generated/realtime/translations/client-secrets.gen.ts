// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import type {
  RealtimeTranslationClientSecretCreateRequest,
  RealtimeTranslationClientSecretCreateResponse,
} from '../realtime-sessions.gen.js';

/**
 * What `client.realtime.translations.clientSecrets` can do.
 *
 * @public
 */
export class ClientSecrets extends APIResource {
  /**
   * Creates a short-lived secret with which a client app can open live translation sessions without
   * seeing the API key.
   *
   * `POST /realtime/translations/client_secrets`
   *
   * @returns The secret, its expiry, and the session settings in effect.
   * @throws {APIError} The request was refused, or failed.
   */
  create(
    body: ClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeTranslationClientSecretCreateResponse> {
    return this._client.post('/realtime/translations/client_secrets', { body, ...options });
  }
}

/**
 * Parameters of `client.realtime.translations.clientSecrets.create`.
 *
 * @public
 */
export interface ClientSecretCreateParams extends RealtimeTranslationClientSecretCreateRequest {}

export declare namespace ClientSecretCreateParams {
  /** How long the secret can start sessions. Running sessions outlive it. */
  export interface ExpiresAfter {
    /** Time from which the seconds count; only `created_at`. Default: `created_at`. */
    anchor?: 'created_at';
    /** Life of the secret, 10 to 7200 seconds. Default 600. */
    seconds?: number;
  }
}

export declare namespace ClientSecrets {
  export type { ClientSecretCreateParams };
}

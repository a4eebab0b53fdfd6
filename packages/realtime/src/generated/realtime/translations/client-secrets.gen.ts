// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import type {
  RealtimeTranslationClientSecretCreateRequest,
  RealtimeTranslationClientSecretCreateResponse,
} from '../realtime-sessions.gen.js';

/**
 * The methods of `client.realtime.translations.clientSecrets`.
 *
 * @public
 */
export class ClientSecrets extends APIResource {
  private readonly _path = 'realtime.translations.clientSecrets.';

  /**
   * Creates a short-lived secret with which a client app can open live translation sessions without
   * the API key.
   *
   * `POST /realtime/translations/client_secrets`
   *
   * @returns The secret, its expiry, and the session settings in effect.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeTranslationClientSecretCreateResponse> {
    return this._client.post('/realtime/translations/client_secrets', {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }
}

/**
 * Parameters of `client.realtime.translations.clientSecrets.create`.
 *
 * @public
 */
export interface ClientSecretCreateParams extends RealtimeTranslationClientSecretCreateRequest {}

export declare namespace ClientSecretCreateParams {
  /** Expiry of the secret for starting sessions. Running sessions are not affected. */
  export type ExpiresAfter = RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}

export declare namespace ClientSecrets {
  export type { ClientSecretCreateParams };
}

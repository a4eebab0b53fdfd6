// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import type { RealtimeTranslationClientEvent } from '../realtime-events.gen.js';
import { type ClientSecretCreateParams, ClientSecrets } from './client-secrets.gen.js';

/**
 * The methods of `client.realtime.translations`.
 *
 * @public
 */
export class Translations extends APIResource {
  clientSecrets: ClientSecrets = new ClientSecrets(this._client);
}

Translations.ClientSecrets = ClientSecrets;

/** @public */
export type ConnectClientEvent = RealtimeTranslationClientEvent;

export declare namespace Translations {
  export type { ConnectClientEvent };

  export { ClientSecrets };
  export type { ClientSecretCreateParams };
}

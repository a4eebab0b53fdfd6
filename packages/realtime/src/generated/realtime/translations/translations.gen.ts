// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
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

export declare namespace Translations {
  export { ClientSecrets };
  export type { ClientSecretCreateParams };
}

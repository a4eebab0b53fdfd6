// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { APIResource } from '@oai/core';
import { type ClientSecretCreateParams, ClientSecrets } from './client-secrets.gen.js';

/**
 * What `client.realtime.translations` can do.
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

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import { Organization } from './organization/organization.gen.js';

/**
 * The methods of `client.admin`.
 *
 * @public
 */
export class Admin extends APIResource {
  organization: Organization = new Organization(this._client);
}

Admin.Organization = Organization;

export declare namespace Admin {
  export { Organization };
}

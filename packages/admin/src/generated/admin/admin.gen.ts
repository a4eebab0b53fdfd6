// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { APIResource } from '@oai/core';
import { Organization } from './organization/organization.gen.js';

/**
 * What `client.admin` can do.
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

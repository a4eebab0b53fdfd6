// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import { Alerts, type SafetyAlert } from './alerts.gen.js';
import { Cases, type SafetyCase } from './cases.gen.js';

/**
 * The methods of `client.safety`.
 *
 * @public
 */
export class Safety extends APIResource {
  cases: Cases = new Cases(this._client);
  alerts: Alerts = new Alerts(this._client);
}

Safety.Cases = Cases;
Safety.Alerts = Alerts;

export declare namespace Safety {
  export { Cases };
  export type { SafetyCase };

  export { Alerts };
  export type { SafetyAlert };
}

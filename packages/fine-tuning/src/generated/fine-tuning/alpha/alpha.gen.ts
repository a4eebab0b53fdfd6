// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import {
  type GraderRunParams,
  type GraderRunResponse,
  type GraderValidateParams,
  type GraderValidateResponse,
  Graders,
} from './graders.gen.js';

/**
 * The methods of `client.fineTuning.alpha`.
 *
 * @public
 */
export class Alpha extends APIResource {
  graders: Graders = new Graders(this._client);
}

Alpha.Graders = Graders;

export declare namespace Alpha {
  export { Graders };
  export type { GraderRunResponse, GraderRunParams, GraderValidateResponse, GraderValidateParams };
}

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import {
  type GraderInputs,
  GraderModels,
  type LabelModelGrader,
  type MultiGrader,
  type PythonGrader,
  type ScoreModelGrader,
  type StringCheckGrader,
  type TextSimilarityGrader,
} from './grader-models.gen.js';

/**
 * The methods of `client.graders`.
 *
 * @public
 */
export class Graders extends APIResource {
  graderModels: GraderModels = new GraderModels(this._client);
}

Graders.GraderModels = GraderModels;

export declare namespace Graders {
  export { GraderModels };
  export type {
    GraderInputs,
    LabelModelGrader,
    MultiGrader,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    TextSimilarityGrader,
  };
}

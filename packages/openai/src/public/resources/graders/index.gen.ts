// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Graders,
  GraderModels,
  type GraderInputs,
  type LabelModelGrader,
  type MultiGrader,
  type PythonGrader,
  type ScoreModelGrader,
  type StringCheckGrader,
  type TextSimilarityGrader,
} from '@oai/evals';

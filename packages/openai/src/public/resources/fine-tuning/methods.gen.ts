// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Methods,
  type DpoHyperparameters,
  type DpoMethod,
  type ReinforcementHyperparameters,
  type ReinforcementMethod,
  type SupervisedHyperparameters,
  type SupervisedMethod,
} from '@oai/fine-tuning';

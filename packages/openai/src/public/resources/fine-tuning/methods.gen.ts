// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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

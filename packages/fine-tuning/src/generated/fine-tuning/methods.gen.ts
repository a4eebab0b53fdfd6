// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { APIResource } from '@oai/core';
import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '@oai/evals';

/** @public */
export class Methods extends APIResource {}

/** @public */
export interface DpoHyperparameters {
  /** Default: `auto`. */
  beta?: 'auto' | number;
  /** Default: `auto`. */
  batch_size?: 'auto' | number;
  /** Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number;
  /** Default: `auto`. */
  n_epochs?: 'auto' | number;
}

/** @public */
export interface DpoMethod {
  hyperparameters?: DpoHyperparameters;
}

/** @public */
export interface ReinforcementHyperparameters {
  /** Default: `auto`. */
  batch_size?: 'auto' | number;
  /** Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number;
  /** Default: `auto`. */
  n_epochs?: 'auto' | number;
  /** Default: `default`. */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
  /** Default: `auto`. */
  compute_multiplier?: 'auto' | number;
  /** Default: `auto`. */
  eval_interval?: 'auto' | number;
  /** Default: `auto`. */
  eval_samples?: 'auto' | number;
}

/** @public */
export interface ReinforcementMethod {
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
  hyperparameters?: ReinforcementHyperparameters;
}

/** @public */
export interface SupervisedHyperparameters {
  /** Default: `auto`. */
  batch_size?: 'auto' | number;
  /** Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number;
  /** Default: `auto`. */
  n_epochs?: 'auto' | number;
}

/** @public */
export interface SupervisedMethod {
  hyperparameters?: SupervisedHyperparameters;
}

export declare namespace Methods {
  export {
    type DpoHyperparameters as DpoHyperparameters,
    type DpoMethod as DpoMethod,
    type ReinforcementHyperparameters as ReinforcementHyperparameters,
    type ReinforcementMethod as ReinforcementMethod,
    type SupervisedHyperparameters as SupervisedHyperparameters,
    type SupervisedMethod as SupervisedMethod,
  };
}

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '@oai/evals';

/**
 * The methods of `client.fineTuning.methods`.
 *
 * @public
 */
export class Methods extends APIResource {}

/**
 * Hyperparameters of direct preference optimization.
 *
 * @public
 */
export interface DpoHyperparameters {
  /**
   * Weight of the penalty for deviating from the reference model, above 0 up to 2, or `auto`
   * (default).
   */
  beta?: 'auto' | number;
  /**
   * Examples per batch, 1 to 256, or `auto` (default). Larger batches update the parameters less
   * often, with lower variance.
   */
  batch_size?: 'auto' | number;
  /**
   * Multiplier of the learning rate, above 0, or `auto` (default). Smaller values help to avoid
   * overfitting.
   */
  learning_rate_multiplier?: 'auto' | number;
  /** Passes over the training data, 1 to 50, or `auto` (default). */
  n_epochs?: 'auto' | number;
}

/**
 * Settings of direct preference optimization.
 *
 * @public
 */
export interface DpoMethod {
  /** Hyperparameters of the training. */
  hyperparameters?: DpoHyperparameters;
}

/**
 * Hyperparameters of reinforcement training.
 *
 * @public
 */
export interface ReinforcementHyperparameters {
  /**
   * Examples per batch, 1 to 256, or `auto` (default). Larger batches update the parameters less
   * often, with lower variance.
   */
  batch_size?: 'auto' | number;
  /**
   * Multiplier of the learning rate, above 0, or `auto` (default). Smaller values help to avoid
   * overfitting.
   */
  learning_rate_multiplier?: 'auto' | number;
  /** Passes over the training data, 1 to 50, or `auto` (default). */
  n_epochs?: 'auto' | number;
  /** Reasoning effort during training: `default`, `low`, `medium` or `high`. Default `default`. */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
  /**
   * Multiplier of the compute spent on exploration, above 0.00001 up to 10, or `auto` (default).
   */
  compute_multiplier?: 'auto' | number;
  /** Number of training steps between evaluations, at least 1, or `auto` (default). */
  eval_interval?: 'auto' | number;
  /** Number of evaluation samples per training step, at least 1, or `auto` (default). */
  eval_samples?: 'auto' | number;
}

/**
 * Settings of reinforcement training.
 *
 * @public
 */
export interface ReinforcementMethod {
  /** Grader that rewards the responses of the model. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
  /** Hyperparameters of the training. */
  hyperparameters?: ReinforcementHyperparameters;
}

/**
 * Hyperparameters of supervised training.
 *
 * @public
 */
export interface SupervisedHyperparameters {
  /**
   * Examples per batch, 1 to 256, or `auto` (default). Larger batches update the parameters less
   * often, with lower variance.
   */
  batch_size?: 'auto' | number;
  /**
   * Multiplier of the learning rate, above 0, or `auto` (default). Smaller values help to avoid
   * overfitting.
   */
  learning_rate_multiplier?: 'auto' | number;
  /** Passes over the training data, 1 to 50, or `auto` (default). */
  n_epochs?: 'auto' | number;
}

/**
 * Settings of supervised training.
 *
 * @public
 */
export interface SupervisedMethod {
  /** Hyperparameters of the training. */
  hyperparameters?: SupervisedHyperparameters;
}

export declare namespace Methods {
  export type {
    DpoHyperparameters,
    DpoMethod,
    ReinforcementHyperparameters,
    ReinforcementMethod,
    SupervisedHyperparameters,
    SupervisedMethod,
  };
}

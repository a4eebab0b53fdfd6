// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '@oai/evals';

/**
 * The methods of `client.fineTuning.alpha.graders`.
 *
 * @public
 */
export class Graders extends APIResource {
  /**
   * Runs a grader on one model answer, to try it out before training. Alpha.
   *
   * `POST /fine_tuning/alpha/graders/run`
   *
   * @returns The reward, with scores and errors in detail.
   * @throws {APIError} The request failed or was rejected.
   */
  run(body: GraderRunParams, options?: RequestOptions): APIPromise<GraderRunResponse> {
    return this._client.post('/fine_tuning/alpha/graders/run', { body, ...options });
  }

  /**
   * Checks the definition of a grader without running it. Alpha.
   *
   * `POST /fine_tuning/alpha/graders/validate`
   *
   * @returns The grader as the API understands it.
   * @throws {APIError} The request failed or was rejected.
   */
  validate(
    body: GraderValidateParams,
    options?: RequestOptions,
  ): APIPromise<GraderValidateResponse> {
    return this._client.post('/fine_tuning/alpha/graders/validate', { body, ...options });
  }
}

/**
 * Outcome of a grader run.
 *
 * @public
 */
export interface GraderRunResponse {
  /** Reward, combined over all graders. */
  reward: number;
  /** Details of the run. */
  metadata: GraderRunResponse.Metadata;
  /** Rewards of the single graders of a multi grader, by name. */
  sub_rewards: { [key: string]: unknown };
  /** Tokens used, by grading model. */
  model_grader_token_usage_per_model: { [key: string]: unknown };
}

export declare namespace GraderRunResponse {
  /** Details of the run. */
  export interface Metadata {
    /** Name of the grader. */
    name: string;
    /** Kind of the grader. */
    type: string;
    /** Which errors occurred. */
    errors: Metadata.Errors;
    /** How long the run took. */
    execution_time: number;
    /** Scores by grader name. */
    scores: { [key: string]: unknown };
    /** Tokens that model graders used, or null. */
    token_usage: number | null;
    /** Model that wrote the sample, or null. */
    sampled_model_name: string | null;
  }

  export namespace Metadata {
    /** Which errors occurred. */
    export interface Errors {
      /** The formula of a multi grader could not be parsed. */
      formula_parse_error: boolean;
      /** The sample could not be parsed. */
      sample_parse_error: boolean;
      /** An observation was cut short. */
      truncated_observation_error: boolean;
      /** The grader gave no reward. */
      unresponsive_reward_error: boolean;
      /** A template names an unknown variable. */
      invalid_variable_error: boolean;
      /** An error of another kind. */
      other_error: boolean;
      /** The server failed while running a Python grader. */
      python_grader_server_error: boolean;
      /** Kind of that failure, or null. */
      python_grader_server_error_type: string | null;
      /** The Python code raised an error. */
      python_grader_runtime_error: boolean;
      /** Details of that error, or null. */
      python_grader_runtime_error_details: string | null;
      /** The server failed while running a model grader. */
      model_grader_server_error: boolean;
      /** The grading model refused. */
      model_grader_refusal_error: boolean;
      /** The grading model's answer could not be parsed. */
      model_grader_parse_error: boolean;
      /** Details of the server failure, or null. */
      model_grader_server_error_details: string | null;
    }
  }
}

/**
 * Parameters of `client.fineTuning.alpha.graders.run`.
 *
 * @public
 */
export interface GraderRunParams {
  /** Grader to run. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
  /**
   * Answer to grade; fills the `sample` variables. If it is valid JSON, `output_json` is filled
   * too.
   */
  model_sample: string;
  /** Data set item that fills the `item` variables of the grader's templates. */
  item?: unknown;
}

/**
 * The grader that was checked.
 *
 * @public
 */
export interface GraderValidateResponse {
  /** Grader as the API understands it. */
  grader?: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
}

/**
 * Parameters of `client.fineTuning.alpha.graders.validate`.
 *
 * @public
 */
export interface GraderValidateParams {
  /** Grader to check. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
}

export declare namespace Graders {
  export type { GraderRunResponse, GraderRunParams, GraderValidateResponse, GraderValidateParams };
}

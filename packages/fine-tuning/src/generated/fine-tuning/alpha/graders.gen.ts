// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
  private readonly _path = 'fineTuning.alpha.graders.';

  /**
   * Runs a grader on a model response, to try it out before training. Alpha.
   *
   * `POST /fine_tuning/alpha/graders/run`
   *
   * @returns The reward, with details of scores and errors.
   * @throws {APIError} The request failed or was rejected.
   */
  run(body: GraderRunParams, options?: RequestOptions): APIPromise<GraderRunResponse> {
    return this._client.post('/fine_tuning/alpha/graders/run', {
      __operation: this._path + 'run',
      body,
      ...options,
    });
  }

  /**
   * Validates the definition of a grader without running it. Alpha.
   *
   * `POST /fine_tuning/alpha/graders/validate`
   *
   * @returns The grader as interpreted by the API.
   * @throws {APIError} The request failed or was rejected.
   */
  validate(
    body: GraderValidateParams,
    options?: RequestOptions,
  ): APIPromise<GraderValidateResponse> {
    return this._client.post('/fine_tuning/alpha/graders/validate', {
      __operation: this._path + 'validate',
      body,
      ...options,
    });
  }
}

/**
 * Result of a grader run.
 *
 * @public
 */
export interface GraderRunResponse {
  /** Reward, combined over all graders. */
  reward: number;
  /** Details of the run. */
  metadata: GraderRunResponse.Metadata;
  /** Rewards of the individual graders of a multi grader, by name. */
  sub_rewards: { [key: string]: unknown };
  /** Token usage by grading model. */
  model_grader_token_usage_per_model: { [key: string]: unknown };
}

export declare namespace GraderRunResponse {
  /** Details of the run. */
  export interface Metadata {
    /** Name of the grader. */
    name: string;
    /** Type of the grader. */
    type: string;
    /** Errors by type; each is true if it occurred. */
    errors: Metadata.Errors;
    /** Duration of the run. */
    execution_time: number;
    /** Scores by grader name. */
    scores: { [key: string]: unknown };
    /** Tokens used by model graders, or null. */
    token_usage: number | null;
    /** Model that wrote the sample, or null. */
    sampled_model_name: string | null;
  }

  export namespace Metadata {
    /** Errors by type; each is true if it occurred. */
    export interface Errors {
      /** True if the formula of a multi grader could not be parsed. */
      formula_parse_error: boolean;
      /** True if the sample could not be parsed. */
      sample_parse_error: boolean;
      /** True if an observation was truncated. */
      truncated_observation_error: boolean;
      /** True if the grader returned no reward. */
      unresponsive_reward_error: boolean;
      /** True if a template refers to an unknown variable. */
      invalid_variable_error: boolean;
      /** True if an error of another type occurred. */
      other_error: boolean;
      /** True if the server failed to run a Python grader. */
      python_grader_server_error: boolean;
      /** Type of the server failure, or null. */
      python_grader_server_error_type: string | null;
      /** True if the Python code raised an error. */
      python_grader_runtime_error: boolean;
      /** Details of the Python error, or null. */
      python_grader_runtime_error_details: string | null;
      /** True if the server failed to run a model grader. */
      model_grader_server_error: boolean;
      /** True if the grading model refused. */
      model_grader_refusal_error: boolean;
      /** True if the response of the grading model could not be parsed. */
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
   * Response to grade, with the values of the `sample` variables. If it is valid JSON,
   * `output_json` is set too.
   */
  model_sample: string;
  /** Data set item with the values of the `item` variables in the grader's templates. */
  item?: unknown;
}

/**
 * The validated grader.
 *
 * @public
 */
export interface GraderValidateResponse {
  /** Grader as interpreted by the API. */
  grader?: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
}

/**
 * Parameters of `client.fineTuning.alpha.graders.validate`.
 *
 * @public
 */
export interface GraderValidateParams {
  /** Grader to validate. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
}

export declare namespace Graders {
  export type { GraderRunResponse, GraderRunParams, GraderValidateResponse, GraderValidateParams };
}

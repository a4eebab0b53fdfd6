// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.fineTuning.jobs.checkpoints`.
 *
 * @public
 */
export class Checkpoints extends APIResource {
  private readonly _path = 'fineTuning.jobs.checkpoints.';

  /**
   * Lists the checkpoints saved by a fine-tuning job. Each can be used as a model.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
   *
   * @returns A page of checkpoints. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    fineTuningJobID: string,
    query: CheckpointListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint> {
    return this._client.getAPIList(
      path`/fine_tuning/jobs/${fineTuningJobID}/checkpoints`,
      CursorPage<FineTuningJobCheckpoint>,
      {
        __operation: this._path + 'list',
        ...withQuery(query, options),
      },
    );
  }
}

/**
 * A model saved during a fine-tuning job, ready for use.
 *
 * @public
 */
export interface FineTuningJobCheckpoint {
  /** ID of the checkpoint. */
  id: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Name of the checkpoint as a model. */
  fine_tuned_model_checkpoint: string;
  /** Training step of the checkpoint. */
  step_number: number;
  /** Metrics at that step. */
  metrics: FineTuningJobCheckpoint.Metrics;
  /** ID of the job that saved the checkpoint. */
  fine_tuning_job_id: string;
  object: 'fine_tuning.job.checkpoint';
}

export declare namespace FineTuningJobCheckpoint {
  /** Metrics at that step. */
  export interface Metrics {
    /** Training step. */
    step?: number;
    /** Loss on the training data. */
    train_loss?: number;
    /** Token accuracy on the training data, 0 to 1. */
    train_mean_token_accuracy?: number;
    /** Loss on a validation batch. */
    valid_loss?: number;
    /** Token accuracy on a validation batch, 0 to 1. */
    valid_mean_token_accuracy?: number;
    /** Loss on all validation data. */
    full_valid_loss?: number;
    /** Token accuracy on all validation data, 0 to 1. */
    full_valid_mean_token_accuracy?: number;
  }
}

/**
 * A page of `FineTuningJobCheckpoint`.
 *
 * @public
 */
export type FineTuningJobCheckpointsPage = CursorPage<FineTuningJobCheckpoint>;

/**
 * Parameters of `client.fineTuning.jobs.checkpoints.list`.
 *
 * @public
 */
export interface CheckpointListParams extends CursorPageParams {}

export declare namespace Checkpoints {
  export type { FineTuningJobCheckpoint, FineTuningJobCheckpointsPage, CheckpointListParams };
}

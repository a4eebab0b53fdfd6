// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { path } from '@oai/core/internal';

/** @public */
export class Checkpoints extends APIResource {
  /**
   * Lists the checkpoints that a fine-tuning job has saved. Each can be used as a model.
   *
   * @returns A page of checkpoints; iterate it to read all pages.
   * @see `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
   */
  list(
    fineTuningJobID: string,
    query: CheckpointListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint> {
    return this._client.getAPIList(
      path`/fine_tuning/jobs/${fineTuningJobID}/checkpoints`,
      CursorPage<FineTuningJobCheckpoint>,
      {
        query,
        ...options,
      },
    );
  }
}

/** @public */
export interface FineTuningJobCheckpoint {
  id: string;
  created_at: number;
  fine_tuned_model_checkpoint: string;
  step_number: number;
  metrics: FineTuningJobCheckpoint.Metrics;
  fine_tuning_job_id: string;
  object: 'fine_tuning.job.checkpoint';
}

export declare namespace FineTuningJobCheckpoint {
  export interface Metrics {
    step?: number;
    train_loss?: number;
    train_mean_token_accuracy?: number;
    valid_loss?: number;
    valid_mean_token_accuracy?: number;
    full_valid_loss?: number;
    full_valid_mean_token_accuracy?: number;
  }
}

/** @public */
export type FineTuningJobCheckpointsPage = CursorPage<FineTuningJobCheckpoint>;

/** @public */
export interface CheckpointListParams extends CursorPageParams {}

export declare namespace Checkpoints {
  export {
    type FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    type FineTuningJobCheckpointsPage as FineTuningJobCheckpointsPage,
    type CheckpointListParams as CheckpointListParams,
  };
}

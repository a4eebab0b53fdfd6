// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type Metadata,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import type { DpoMethod, ReinforcementMethod, SupervisedMethod } from '../methods.gen.js';
import {
  type CheckpointListParams,
  Checkpoints,
  type FineTuningJobCheckpoint,
  type FineTuningJobCheckpointsPage,
} from './checkpoints.gen.js';

/**
 * The methods of `client.fineTuning.jobs`.
 *
 * @public
 */
export class Jobs extends APIResource {
  private readonly _path = 'fineTuning.jobs.';

  checkpoints: Checkpoints = new Checkpoints(this._client);

  /**
   * Starts a fine-tuning job, which trains a model on an uploaded data set by supervised,
   * preference (DPO) or reinforcement learning.
   *
   * `POST /fine_tuning/jobs`
   *
   * @returns The queued job; its `fine_tuned_model` is set once it succeeds.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const job = await client.fineTuning.jobs.create({
   *   model: 'gpt-4o-mini-2024-07-18',
   *   training_file: 'file-abc123',
   * });
   * console.log(job.status);
   * ```
   */
  create(body: JobCreateParams, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post('/fine_tuning/jobs', {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }

  /**
   * Retrieves a fine-tuning job with its state.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.get(path`/fine_tuning/jobs/${fineTuningJobID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists the fine-tuning jobs of the organization.
   *
   * `GET /fine_tuning/jobs`
   *
   * @returns A page of jobs. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: JobListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FineTuningJobsPage, FineTuningJob> {
    return this._client.getAPIList('/fine_tuning/jobs', CursorPage<FineTuningJob>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Cancels a fine-tuning job immediately.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
   *
   * @returns The job after the request.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/cancel`, {
      __operation: this._path + 'cancel',
      ...options,
    });
  }

  /**
   * Lists the events of a fine-tuning job: progress messages and metrics.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
   *
   * @returns A page of events. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  listEvents(
    fineTuningJobID: string,
    query: JobListEventsParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent> {
    return this._client.getAPIList(
      path`/fine_tuning/jobs/${fineTuningJobID}/events`,
      CursorPage<FineTuningJobEvent>,
      {
        __operation: this._path + 'listEvents',
        ...withQuery(query, options),
      },
    );
  }

  /**
   * Pauses a running fine-tuning job. Use `resume` to continue it.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
   *
   * @returns The job after the request.
   * @throws {APIError} The request failed or was rejected.
   */
  pause(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/pause`, {
      __operation: this._path + 'pause',
      ...options,
    });
  }

  /**
   * Resumes a paused fine-tuning job.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
   *
   * @returns The job after the request.
   * @throws {APIError} The request failed or was rejected.
   */
  resume(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/resume`, {
      __operation: this._path + 'resume',
      ...options,
    });
  }
}

Jobs.Checkpoints = Checkpoints;

/**
 * A fine-tuning job.
 *
 * @public
 */
export interface FineTuningJob {
  /** ID of the job. */
  id: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Reason why the job failed; null otherwise. */
  error: FineTuningJob.Error | null;
  /** Name of the new model; null until the job has succeeded. */
  fine_tuned_model: string | null;
  /** Time at which the job ended, in Unix seconds; null until then. */
  finished_at: number | null;
  /** Hyperparameters in use; only for supervised jobs. */
  hyperparameters: FineTuningJob.Hyperparameters;
  /** Model that is fine-tuned. */
  model: string;
  object: 'fine_tuning.job';
  /** ID of the organization that owns the job. */
  organization_id: string;
  /** IDs of the files with the results, which can be downloaded with `files.content`. */
  result_files: string[];
  /** `validating_files`, `queued`, `running`, `succeeded`, `failed` or `cancelled`. */
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  /** Billed training tokens; null while the job is running. */
  trained_tokens: number | null;
  /** ID of the training file. */
  training_file: string;
  /** ID of the validation file, or null. */
  validation_file: string | null;
  /** Seed in use. */
  seed: number;
  /** Services that receive the job's metrics, at most 5. */
  integrations?: FineTuningJobWandbIntegrationObject[] | null;
  /** Expected time of completion, in Unix seconds; null if the job is not running. */
  estimated_finish?: number | null;
  /** Method of training and its settings. */
  method?: FineTuningJob.Method;
  /**
   * Up to 16 key-value pairs stored with the job. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace FineTuningJob {
  /** Reason why the job failed; null otherwise. */
  export interface Error {
    /** Machine-readable error code. */
    code: string;
    /** Error message for humans. */
    message: string;
    /**
     * Parameter that caused the error, often `training_file` or `validation_file`; null if there is
     * none.
     */
    param: string | null;
  }

  /** Hyperparameters in use; only for supervised jobs. */
  export interface Hyperparameters {
    /** Examples per batch, or `auto` (default). */
    batch_size?: 'auto' | number | null;
    /** Multiplier of the learning rate, or `auto` (default). */
    learning_rate_multiplier?: 'auto' | number;
    /** Passes over the training data, 1 to 50, or `auto` (default). */
    n_epochs?: 'auto' | number;
  }

  /** Method of training. The property named after its `type` holds the settings. */
  export interface Method {
    /** `supervised`, `dpo` (preference pairs) or `reinforcement` (graded responses). */
    type: 'supervised' | 'dpo' | 'reinforcement';
    /** Settings of supervised training. */
    supervised?: SupervisedMethod;
    /** Settings of direct preference optimization. */
    dpo?: DpoMethod;
    /** Settings of reinforcement training. */
    reinforcement?: ReinforcementMethod;
  }
}

/**
 * A progress message or metrics of a job.
 *
 * @public
 */
export interface FineTuningJobEvent {
  object: 'fine_tuning.job.event';
  /** ID of the event. */
  id: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Severity: `info`, `warn` or `error`. */
  level: 'info' | 'warn' | 'error';
  /** Text of the event. */
  message: string;
  /** `message` or `metrics`. */
  type?: 'message' | 'metrics';
  /** Values of the event; they depend on its type. */
  data?: unknown;
}

/**
 * Settings of the Weights & Biases run.
 *
 * @public
 */
export interface FineTuningJobWandbIntegration {
  /** Project of the run. */
  project: string;
  /** Display name of the run. Defaults to the job ID. */
  name?: string | null;
  /** Team or user that owns the run. */
  entity?: string | null;
  /** Tags of the run. */
  tags?: string[];
}

/**
 * A service that receives metrics of a job.
 *
 * @public
 */
export interface FineTuningJobWandbIntegrationObject {
  type: 'wandb';
  /** Settings of the Weights & Biases run. */
  wandb: FineTuningJobWandbIntegration;
}

/** @public */
export type FineTuningJobIntegration = FineTuningJobWandbIntegrationObject;

/**
 * Parameters of `client.fineTuning.jobs.create`.
 *
 * @public
 */
export interface JobCreateParams {
  /** Base model, such as `gpt-4o-mini`. */
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini';
  /**
   * ID of an uploaded JSONL file with the training examples and purpose `fine-tune`. The format of
   * the lines depends on the method.
   */
  training_file: string;
  /**
   * Training settings. Deprecated in favour of those in `method`.
   *
   * @deprecated
   */
  hyperparameters?: JobCreateParams.Hyperparameters;
  /** Text to include in the name of the new model, 1 to 64 characters. None by default. */
  suffix?: string | null;
  /**
   * ID of an uploaded JSONL file for validation during training. Its examples must not occur in the
   * training file.
   */
  validation_file?: string | null;
  /** Services that receive the job's metrics. */
  integrations?: JobCreateParams.Integration[] | null;
  /**
   * Seed for reproducible training, 0 to 2147483647. Results may still differ in rare cases. Chosen
   * by the API by default.
   */
  seed?: number | null;
  /** Method of training and its settings. */
  method?: JobCreateParams.Method;
  /**
   * Up to 16 key-value pairs stored with the job. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace JobCreateParams {
  /** Training settings. Deprecated in favour of those in `method`. */
  export interface Hyperparameters {
    /** Examples per batch, 1 to 256, or `auto` (default). */
    batch_size?: 'auto' | number;
    /** Multiplier of the learning rate, above 0, or `auto` (default). */
    learning_rate_multiplier?: 'auto' | number;
    /** Passes over the training data, 1 to 50, or `auto` (default). */
    n_epochs?: 'auto' | number;
  }

  /** Services that receive the job's metrics. */
  export interface Integration {
    /** Type of service; only `wandb`, Weights & Biases. */
    type: 'wandb';
    /** Settings of the Weights & Biases run. */
    wandb: Integration.Wandb;
  }

  export namespace Integration {
    /** Settings of the Weights & Biases run. */
    export interface Wandb {
      /** Project of the run. */
      project: string;
      /** Display name of the run. Defaults to the job ID. */
      name?: string | null;
      /** Team or user that owns the run. Defaults to the one of the registered API key. */
      entity?: string | null;
      /** Tags of the run, in addition to those set by OpenAI. */
      tags?: string[];
    }
  }

  /** Method of training. The property named after its `type` holds the settings. */
  export type Method = FineTuningJob.Method;
}

/**
 * A page of `FineTuningJob`.
 *
 * @public
 */
export type FineTuningJobsPage = CursorPage<FineTuningJob>;

/**
 * Parameters of `client.fineTuning.jobs.list`.
 *
 * @public
 */
export interface JobListParams extends CursorPageParams {
  /** Lists only jobs with these metadata pairs; null lists those without metadata. */
  metadata?: { [key: string]: string } | null;
}

/**
 * A page of `FineTuningJobEvent`.
 *
 * @public
 */
export type FineTuningJobEventsPage = CursorPage<FineTuningJobEvent>;

/**
 * Parameters of `client.fineTuning.jobs.listEvents`.
 *
 * @public
 */
export interface JobListEventsParams extends CursorPageParams {}

export declare namespace Jobs {
  export type {
    FineTuningJob,
    FineTuningJobEvent,
    FineTuningJobWandbIntegration,
    FineTuningJobWandbIntegrationObject,
    FineTuningJobIntegration,
    JobCreateParams,
    FineTuningJobsPage,
    JobListParams,
    FineTuningJobEventsPage,
    JobListEventsParams,
  };

  export { Checkpoints };
  export type { FineTuningJobCheckpoint, FineTuningJobCheckpointsPage, CheckpointListParams };
}

// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type Metadata,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { path } from '@oai/core/internal';
import type { DpoMethod, ReinforcementMethod, SupervisedMethod } from '../methods.gen.js';
import {
  type CheckpointListParams,
  Checkpoints,
  type FineTuningJobCheckpoint,
  type FineTuningJobCheckpointsPage,
} from './checkpoints.gen.js';

/** @public */
export class Jobs extends APIResource {
  checkpoints: Checkpoints = new Checkpoints(this._client);

  /**
   * Starts a fine-tuning job: training of a model on an uploaded data set, by supervised,
   * preference (DPO) or reinforcement learning.
   *
   * @returns The queued job; its `fine_tuned_model` is set once it succeeds.
   * @see `POST /fine_tuning/jobs`
   */
  create(body: JobCreateParams, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post('/fine_tuning/jobs', { body, ...options });
  }

  /**
   * Retrieves a fine-tuning job, its state included.
   *
   * @see `GET /fine_tuning/jobs/{fine_tuning_job_id}`
   */
  retrieve(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.get(path`/fine_tuning/jobs/${fineTuningJobID}`, options);
  }

  /**
   * Lists the fine-tuning jobs of the organization.
   *
   * @returns A page of jobs; iterate it to read all pages.
   * @see `GET /fine_tuning/jobs`
   */
  list(
    query: JobListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FineTuningJobsPage, FineTuningJob> {
    return this._client.getAPIList('/fine_tuning/jobs', CursorPage<FineTuningJob>, {
      query,
      ...options,
    });
  }

  /**
   * Cancels a fine-tuning job at once.
   *
   * @returns The job in its state after the request.
   * @see `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
   */
  cancel(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/cancel`, options);
  }

  /**
   * Lists the events of a fine-tuning job: progress messages and metrics.
   *
   * @returns A page of events; iterate it to read all pages.
   * @see `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
   */
  listEvents(
    fineTuningJobID: string,
    query: JobListEventsParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent> {
    return this._client.getAPIList(
      path`/fine_tuning/jobs/${fineTuningJobID}/events`,
      CursorPage<FineTuningJobEvent>,
      {
        query,
        ...options,
      },
    );
  }

  /**
   * Pauses a running fine-tuning job; resume continues it.
   *
   * @returns The job in its state after the request.
   * @see `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
   */
  pause(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/pause`, options);
  }

  /**
   * Continues a paused fine-tuning job.
   *
   * @returns The job in its state after the request.
   * @see `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
   */
  resume(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/resume`, options);
  }
}

Jobs.Checkpoints = Checkpoints;

/** @public */
export interface FineTuningJob {
  id: string;
  created_at: number;
  error: FineTuningJob.Error | null;
  fine_tuned_model: string | null;
  finished_at: number | null;
  hyperparameters: FineTuningJob.Hyperparameters;
  model: string;
  object: 'fine_tuning.job';
  organization_id: string;
  result_files: Array<string>;
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  trained_tokens: number | null;
  training_file: string;
  validation_file: string | null;
  seed: number;
  integrations?: Array<FineTuningJobWandbIntegrationObject> | null;
  estimated_finish?: number | null;
  method?: FineTuningJob.Method;
  metadata?: Metadata | null;
}

export declare namespace FineTuningJob {
  export interface Error {
    code: string;
    message: string;
    param: string | null;
  }

  export interface Hyperparameters {
    batch_size?: 'auto' | number | null;
    /** Default: `auto`. */
    learning_rate_multiplier?: 'auto' | number;
    /** Default: `auto`. */
    n_epochs?: 'auto' | number;
  }

  /** Method of training; the property named like `type` holds its settings. */
  export interface Method {
    /** `supervised`, `dpo` (preference pairs) or `reinforcement` (graded answers). */
    type: 'supervised' | 'dpo' | 'reinforcement';
    /** Settings of supervised training. */
    supervised?: SupervisedMethod;
    /** Settings of direct preference optimization. */
    dpo?: DpoMethod;
    /** Settings of reinforcement training. */
    reinforcement?: ReinforcementMethod;
  }
}

/** @public */
export interface FineTuningJobEvent {
  object: 'fine_tuning.job.event';
  id: string;
  created_at: number;
  level: 'info' | 'warn' | 'error';
  message: string;
  type?: 'message' | 'metrics';
  data?: unknown;
}

/** @public */
export interface FineTuningJobWandbIntegration {
  project: string;
  name?: string | null;
  entity?: string | null;
  tags?: Array<string>;
}

/** @public */
export interface FineTuningJobWandbIntegrationObject {
  type: 'wandb';
  wandb: FineTuningJobWandbIntegration;
}

/** @public */
export type FineTuningJobIntegration = FineTuningJobWandbIntegrationObject;

/** @public */
export interface JobCreateParams {
  /** Model to start from, such as `gpt-4o-mini`. */
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini';
  /**
   * ID of an uploaded JSONL file with the training examples; its purpose must be `fine-tune`. The
   * form of the lines depends on the method.
   */
  training_file: string;
  /**
   * Training settings. Deprecated in favour of those under `method`.
   *
   * @deprecated
   */
  hyperparameters?: JobCreateParams.Hyperparameters;
  /** Text that becomes part of the name of the new model, 1 to 64 characters. Default none. */
  suffix?: string | null;
  /**
   * ID of an uploaded JSONL file for validation during training; its examples must not occur in the
   * training file.
   */
  validation_file?: string | null;
  /** Services that receive the job's metrics. */
  integrations?: Array<JobCreateParams.Integration> | null;
  /**
   * Seed for reproducible training, 0 to 2147483647. Results may still differ in rare cases.
   * Default chosen by the API.
   */
  seed?: number | null;
  /** Method of training and its settings. */
  method?: JobCreateParams.Method;
  /**
   * Up to 16 string pairs stored with the job. Keys hold at most 64 characters, values at most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace JobCreateParams {
  /** Training settings. Deprecated in favour of those under `method`. */
  export interface Hyperparameters {
    /** Examples a batch, 1 to 256, or `auto` (default). */
    batch_size?: 'auto' | number;
    /** Factor on the learning rate, above 0, or `auto` (default). */
    learning_rate_multiplier?: 'auto' | number;
    /** Passes over the training data, 1 to 50, or `auto` (default). */
    n_epochs?: 'auto' | number;
  }

  /** Services that receive the job's metrics. */
  export interface Integration {
    /** Service; only `wandb`, Weights & Biases. */
    type: 'wandb';
    /** Settings of the Weights & Biases run. */
    wandb: JobCreateParams.Integration.Wandb;
  }

  export namespace Integration {
    /** Settings of the Weights & Biases run. */
    export interface Wandb {
      /** Project in which the run is made. */
      project: string;
      /** Display name of the run. Default the job ID. */
      name?: string | null;
      /** Team or user that owns the run. Default that of the registered API key. */
      entity?: string | null;
      /** Tags of the run, in addition to those that OpenAI sets. */
      tags?: Array<string>;
    }
  }

  /** Method of training; the property named like `type` holds its settings. */
  export interface Method {
    /** `supervised`, `dpo` (preference pairs) or `reinforcement` (graded answers). */
    type: 'supervised' | 'dpo' | 'reinforcement';
    /** Settings of supervised training. */
    supervised?: SupervisedMethod;
    /** Settings of direct preference optimization. */
    dpo?: DpoMethod;
    /** Settings of reinforcement training. */
    reinforcement?: ReinforcementMethod;
  }
}

/** @public */
export type FineTuningJobsPage = CursorPage<FineTuningJob>;

/** @public */
export interface JobListParams extends CursorPageParams {
  /** Lists only jobs with these metadata pairs; null lists those without metadata. */
  metadata?: { [key: string]: string } | null;
}

/** @public */
export type FineTuningJobEventsPage = CursorPage<FineTuningJobEvent>;

/** @public */
export interface JobListEventsParams extends CursorPageParams {}

export declare namespace Jobs {
  export {
    type FineTuningJob as FineTuningJob,
    type FineTuningJobEvent as FineTuningJobEvent,
    type FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
    type FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    type FineTuningJobIntegration as FineTuningJobIntegration,
    type JobCreateParams as JobCreateParams,
    type FineTuningJobsPage as FineTuningJobsPage,
    type JobListParams as JobListParams,
    type FineTuningJobEventsPage as FineTuningJobEventsPage,
    type JobListEventsParams as JobListEventsParams,
  };

  export {
    Checkpoints as Checkpoints,
    type FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    type FineTuningJobCheckpointsPage as FineTuningJobCheckpointsPage,
    type CheckpointListParams as CheckpointListParams,
  };
}

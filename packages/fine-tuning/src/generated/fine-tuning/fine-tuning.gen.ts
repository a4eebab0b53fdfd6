// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import { Alpha } from './alpha/alpha.gen.js';
import { Checkpoints } from './checkpoints/checkpoints.gen.js';
import {
  type FineTuningJob,
  type FineTuningJobEvent,
  type FineTuningJobEventsPage,
  type FineTuningJobIntegration,
  type FineTuningJobWandbIntegration,
  type FineTuningJobWandbIntegrationObject,
  type FineTuningJobsPage,
  type JobCreateParams,
  type JobListEventsParams,
  type JobListParams,
  Jobs,
} from './jobs/jobs.gen.js';
import {
  type DpoHyperparameters,
  type DpoMethod,
  Methods,
  type ReinforcementHyperparameters,
  type ReinforcementMethod,
  type SupervisedHyperparameters,
  type SupervisedMethod,
} from './methods.gen.js';

/**
 * The methods of `client.fineTuning`.
 *
 * @public
 */
export class FineTuning extends APIResource {
  methods: Methods = new Methods(this._client);
  jobs: Jobs = new Jobs(this._client);
  checkpoints: Checkpoints = new Checkpoints(this._client);
  alpha: Alpha = new Alpha(this._client);
}

FineTuning.Methods = Methods;
FineTuning.Jobs = Jobs;
FineTuning.Checkpoints = Checkpoints;
FineTuning.Alpha = Alpha;

export declare namespace FineTuning {
  export { Methods };
  export type {
    DpoHyperparameters,
    DpoMethod,
    ReinforcementHyperparameters,
    ReinforcementMethod,
    SupervisedHyperparameters,
    SupervisedMethod,
  };

  export { Jobs };
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

  export { Alpha };
}

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  FineTuning,
  Methods,
  type DpoHyperparameters,
  type DpoMethod,
  type ReinforcementHyperparameters,
  type ReinforcementMethod,
  type SupervisedHyperparameters,
  type SupervisedMethod,
  Jobs,
  type FineTuningJob,
  type FineTuningJobEvent,
  type FineTuningJobWandbIntegration,
  type FineTuningJobWandbIntegrationObject,
  type FineTuningJobIntegration,
  type JobCreateParams,
  type FineTuningJobsPage,
  type JobListParams,
  type FineTuningJobEventsPage,
  type JobListEventsParams,
  Checkpoints,
  Alpha,
} from '@oai/fine-tuning';

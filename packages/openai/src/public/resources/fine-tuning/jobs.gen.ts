// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
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
  JobsCheckpoints as Checkpoints,
  type FineTuningJobCheckpoint,
  type FineTuningJobCheckpointsPage,
  type CheckpointListParams,
} from '@oai/fine-tuning';

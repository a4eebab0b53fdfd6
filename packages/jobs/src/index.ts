export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  DeadlineExceededError,
  InternalServerError,
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  PollTimeoutError,
  RateLimitError,
  UnprocessableEntityError,
} from '@oai/core';
export { createBatchAndPoll } from './batches.js';
export { createEvalRunAndPoll, waitForEvalRun } from './eval-runs.js';
export { followFineTuningJob, type FollowOptions } from './fine-tuning/follow.js';
export { createFineTuningJobAndPoll, waitForFineTuningJob } from './fine-tuning/jobs.js';
export {
  checkTrainingFile,
  type TrainingFileOptions,
  type TrainingFileSummary,
} from './fine-tuning/training-file.js';
export { TrainingFileError, type TrainingFileProblem } from './fine-tuning/training-file-error.js';
export type { TrainingMethod } from './fine-tuning/training-example.js';
export type { JobOptions } from './poll-job.js';
export {
  createResponseAndPoll,
  waitForResponse,
  type BackgroundResponseParams,
} from './responses.js';
export { createVideoAndPoll, waitForVideo } from './videos.js';

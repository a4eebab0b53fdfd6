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
  RateLimitError,
  UnprocessableEntityError,
} from '@oai/core';
export { runBulk, type BulkFailure, type BulkResult, type BulkSuccess } from './run-bulk.js';
export type { BulkLimiter, BulkOptions, BulkProgress } from './bulk-options.js';
export type { JournalStorage } from './journal/journal-storage.js';
export { paceRequests, type PaceOptions } from './pacing/pace-requests.js';

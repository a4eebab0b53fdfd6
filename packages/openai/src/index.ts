export { OpenAI, OpenAI as default } from './public/client.gen.js';
export { Beta } from './generated/beta/beta.gen.js';
export { AzureOpenAI, type AzureClientOptions } from './azure.js';
export { BedrockOpenAI, type BedrockClientOptions } from './bedrock.js';
export type { ClientOptions, DataResidency } from './resident-client.js';
export { ComputerToolset, type ComputerDriver } from '@oai/responses/computer';
export { VERSION } from './generated/version.gen.js';
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIPromise,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ContentFilterFinishReasonError,
  DeadlineExceededError,
  IncompleteStreamError,
  InternalServerError,
  InvalidResponseError,
  InvalidWebhookSignatureError,
  LengthFinishReasonError,
  NotFoundError,
  OAuthError,
  OpenAIError,
  PagePromise,
  PaginationError,
  PermissionDeniedError,
  PollTimeoutError,
  ProxyUnsupportedError,
  RateLimitError,
  SocketIdleTimeoutError,
  SocketOverflowError,
  StreamIdleTimeoutError,
  SubjectTokenProviderError,
  toFile,
  toStreamingFile,
  UnprocessableEntityError,
  type CallFacts,
  type Middleware,
  type RateLimit,
  type RequestOptions,
  type RetryContext,
  type Uploadable,
} from '@oai/core';

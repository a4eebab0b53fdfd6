import type { ComputerToolset as Toolset } from '@oai/responses/computer';

export { OpenAI, OpenAI as default } from './public/client.gen.js';
export { Beta } from './generated/beta/beta.gen.js';
export { AzureOpenAI, type AzureClientOptions } from './azure.js';
export { BedrockOpenAI, type BedrockClientOptions } from './bedrock.js';
export type { ClientOptions, DataResidency } from './resident-client.js';
export type { ComputerDriver } from '@oai/responses/computer';
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

/**
 * Performs the calls of the computer tool. The class itself is in `openai/helpers/computer`.
 *
 * @public
 */
export type ComputerToolset = Toolset;

import { OpenAIError } from '@oai/core';
import type { ApiKeySetter } from '@oai/core';
import { bearerHeader, callSupplier, readEnv } from '@oai/core/internal';

/** A Bedrock API key, or a function that supplies one. @public */
export interface BedrockBearerOptions {
  /** Default: `AWS_BEARER_TOKEN_BEDROCK`. Null: none, whatever the environment contains. */
  apiKey?: string | null | undefined;
  /** Supplies a key before each attempt. */
  tokenProvider?: ApiKeySetter | undefined;
}

/**
 * Returns the key or token provider of the options, or else the key of the environment; undefined
 * if there is none.
 *
 * @param environment True to read the environment.
 * @throws {OpenAIError} Both were passed, or a value of another type.
 * @public
 */
export function bedrockBearer(
  { apiKey, tokenProvider }: BedrockBearerOptions,
  environment: boolean,
): string | ApiKeySetter | undefined {
  if (apiKey != null && tokenProvider !== undefined) {
    throw new OpenAIError('Pass either `apiKey` or `tokenProvider`, not both.');
  }
  if (apiKey != null && (typeof apiKey !== 'string' || apiKey === '')) {
    throw new OpenAIError('The `apiKey` of Bedrock must be a non-empty string.');
  }
  if (tokenProvider !== undefined && typeof tokenProvider !== 'function') {
    throw new OpenAIError('`tokenProvider` must be a function that supplies a key.');
  }
  return (
    apiKey ??
    tokenProvider ??
    (environment && apiKey !== null ? readEnv('AWS_BEARER_TOKEN_BEDROCK') : undefined)
  );
}

/**
 * Returns the header that authorizes an attempt.
 *
 * @throws {OpenAIError} The token provider failed, or did not return a key.
 * @internal
 */
export async function bearerAuthorization(
  bearer: string | ApiKeySetter,
): Promise<{ authorization: string }> {
  const token =
    typeof bearer === 'string'
      ? bearer
      : await callSupplier('The token provider of Bedrock', bearer);
  return bearerHeader(token);
}

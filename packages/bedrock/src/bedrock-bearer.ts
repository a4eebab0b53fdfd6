import { OpenAIError } from '@oai/core';
import type { ApiKeySetter } from '@oai/core';
import { readEnv } from '@oai/core/internal';

/** A Bedrock API key, or what supplies one. @public */
export interface BedrockBearerOptions {
  /** Default: `AWS_BEARER_TOKEN_BEDROCK`. */
  apiKey?: string | null | undefined;
  /** Supplies a key before each attempt. */
  tokenProvider?: ApiKeySetter | undefined;
}

/**
 * The key that was passed, or the function that supplies it, or else the key of the environment.
 *
 * @returns undefined if there is none.
 * @throws {OpenAIError} Both were passed, or something of another type.
 * @internal
 */
export function bedrockBearer(
  { apiKey, tokenProvider }: BedrockBearerOptions,
  environment: boolean,
): string | ApiKeySetter | undefined {
  if (apiKey != null && tokenProvider !== undefined) {
    throw new OpenAIError('Pass either `apiKey` or `tokenProvider`, not both.');
  }
  if (apiKey != null && (typeof apiKey !== 'string' || apiKey === '')) {
    throw new OpenAIError('The `apiKey` of Bedrock must be non-empty text.');
  }
  if (tokenProvider !== undefined && typeof tokenProvider !== 'function') {
    throw new OpenAIError('`tokenProvider` must be a function that supplies a key.');
  }
  return apiKey ?? tokenProvider ?? (environment ? readEnv('AWS_BEARER_TOKEN_BEDROCK') : undefined);
}

/**
 * The header that authorises an attempt.
 *
 * @throws {OpenAIError} The function failed, or gave no key.
 * @internal
 */
export async function bearerHeader(
  bearer: string | ApiKeySetter,
): Promise<{ authorization: string }> {
  const token = typeof bearer === 'string' ? bearer : await supplied(bearer);
  return { authorization: `Bearer ${token}` };
}

async function supplied(tokenProvider: ApiKeySetter): Promise<string> {
  let token: unknown;
  try {
    token = await tokenProvider();
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OpenAIError(`The token provider of Bedrock failed: ${reason}`, { cause });
  }
  if (typeof token === 'string' && token) return token;
  throw new OpenAIError(
    `The token provider of Bedrock must give a key as non-empty text, not ${typeof token}.`,
  );
}

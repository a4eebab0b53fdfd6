import { OpenAIError } from '@oai/core';
import type { Provider } from '@oai/core';
import { bearerAuthorization, bedrockBearer } from './bedrock-bearer.js';
import type { BedrockBearerOptions } from './bedrock-bearer.js';
import { bedrockAddress } from './bedrock-endpoint.js';
import type { BedrockEndpointOptions } from './bedrock-endpoint.js';
import { bedrockProvider } from './bedrock-provider.js';

/** The address and key of Bedrock. @public */
export interface BedrockProviderOptions extends BedrockEndpointOptions, BedrockBearerOptions {}

/**
 * Returns a provider that connects a client to Amazon Bedrock with a Bedrock API key:
 * `new Responses({ provider: bedrock({ region: 'us-east-1' }) })`. For AWS credentials and
 * signatures use `bedrock` of `@oai/bedrock/aws`.
 *
 * @throws {OpenAIError} The address or key is missing, or options exclude each other.
 * @public
 */
export function bedrock(options: BedrockProviderOptions = {}): Provider {
  const { baseURL } = bedrockAddress(options);
  const bearer = bedrockBearer(options, true);
  if (bearer === undefined) {
    throw new OpenAIError(
      'No key for Bedrock: pass `apiKey` or a token provider, or set the environment variable AWS_BEARER_TOKEN_BEDROCK. For AWS credentials import `bedrock` from the subpath aws.',
    );
  }
  return bedrockProvider(baseURL, typeof bearer === 'string' ? bearer : undefined, {
    authHeaders: () => bearerAuthorization(bearer),
  });
}

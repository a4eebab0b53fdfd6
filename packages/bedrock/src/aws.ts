import { OpenAIError } from '@oai/core';
import type { Provider } from '@oai/core';
import { credentialsFrom, explicitCredentials, foundCredentials } from './aws-credentials.js';
import type { AwsCredentialOptions } from './aws-credentials.js';
import { bearerHeader, bedrockBearer } from './bedrock-bearer.js';
import type { BedrockBearerOptions } from './bedrock-bearer.js';
import { bedrockAddress } from './bedrock-endpoint.js';
import type { BedrockEndpointOptions } from './bedrock-endpoint.js';
import { bedrockProvider } from './bedrock-provider.js';
import { signRequest } from './sign-request.js';

export type { AwsCredentialIdentity, AwsCredentialsProvider } from './aws-credentials.js';

/** Where Bedrock is, and a key or AWS credentials for it. @public */
export interface BedrockProviderOptions
  extends BedrockEndpointOptions, BedrockBearerOptions, AwsCredentialOptions {}

/**
 * Makes a client speak to Amazon Bedrock, each request signed with AWS credentials:
 * `new Responses({ provider: bedrock({ region: 'us-east-1' }) })`. Node only; needs the packages
 * `@smithy/signature-v4` and `@smithy/hash-node`, and `@aws-sdk/credential-provider-node` where
 * credentials are neither passed nor supplied.
 *
 * What is passed comes first; then the key in `AWS_BEARER_TOKEN_BEDROCK`; then AWS's own search.
 *
 * @throws {OpenAIError} No region or address, or options that exclude each other.
 * @public
 */
export function bedrock(options: BedrockProviderOptions = {}): Provider {
  const { baseURL, region, service } = bedrockAddress(options);
  const explicit = explicitCredentials(options);
  const bearer = bedrockBearer(options, explicit === undefined);
  if (explicit && bearer !== undefined) {
    throw new OpenAIError('Pass either a Bedrock key or AWS credentials, not both.');
  }
  if (bearer !== undefined) {
    return bedrockProvider(baseURL, typeof bearer === 'string' ? bearer : undefined, {
      authHeaders: () => bearerHeader(bearer),
    });
  }
  if (region === undefined) {
    throw new OpenAIError(
      'AWS signatures name a region: pass `region`, or set the environment variable AWS_REGION.',
    );
  }
  const provide = explicit ?? foundCredentials();
  return bedrockProvider(baseURL, undefined, {
    async prepareRequest(request, { url }) {
      await signRequest(request, url, { region, service }, await credentialsFrom(provide));
    },
  });
}

import { OpenAIError } from '@oai/core';
import type { Provider } from '@oai/core';
import { credentialsFrom, explicitCredentials, foundCredentials } from './aws-credentials.js';
import type { AwsCredentialOptions } from './aws-credentials.js';
import { bearerAuthorization, bedrockBearer } from './bedrock-bearer.js';
import type { BedrockBearerOptions } from './bedrock-bearer.js';
import { bedrockAddress } from './bedrock-endpoint.js';
import type { BedrockEndpointOptions } from './bedrock-endpoint.js';
import { bedrockProvider } from './bedrock-provider.js';
import { signRequest } from './sign-request.js';

export { OpenAIError } from '@oai/core';
export type { AwsCredentialIdentity, AwsCredentialsProvider } from './aws-credentials.js';

/** The address of Bedrock, and a key or AWS credentials. @public */
export interface BedrockProviderOptions
  extends BedrockEndpointOptions, BedrockBearerOptions, AwsCredentialOptions {}

/**
 * Returns a provider that connects a client to Amazon Bedrock and signs each request with AWS
 * credentials: `new Responses({ provider: bedrock({ region: 'us-east-1' }) })`. Node only. Needs the
 * packages `@smithy/signature-v4` and `@smithy/hash-node`, and `@aws-sdk/credential-provider-node`
 * unless credentials or a `credentialProvider` are passed.
 *
 * Order of precedence: the options, the key in `AWS_BEARER_TOKEN_BEDROCK`, the credential chain of
 * AWS.
 *
 * @throws {OpenAIError} The region or address is missing, or options exclude each other.
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
      authHeaders: () => bearerAuthorization(bearer),
    });
  }
  if (region === undefined) {
    throw new OpenAIError(
      'AWS signatures require a region: pass `region`, or set the environment variable AWS_REGION.',
    );
  }
  const provide = explicit ?? foundCredentials();
  return bedrockProvider(baseURL, undefined, {
    async prepareRequest(request, { url }) {
      await signRequest(request, url, { region, service }, await credentialsFrom(provide));
    },
  });
}

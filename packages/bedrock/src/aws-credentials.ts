import { OpenAIError } from '@oai/core';
import { loadOptional } from './load-optional.js';

/** AWS credentials. @public */
export interface AwsCredentialIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly expiration?: Date | undefined;
}

/** Supplies AWS credentials, like the credential providers of the AWS SDK. @public */
export type AwsCredentialsProvider = () => AwsCredentialIdentity | Promise<AwsCredentialIdentity>;

/**
 * The AWS credentials to sign with, given in one of three ways. Default: the credential chain of
 * AWS.
 *
 * @public
 */
export interface AwsCredentialOptions {
  /** Requires `secretAccessKey`. */
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
  /** The token of temporary credentials. */
  sessionToken?: string | undefined;
  /** The name of a profile in the shared AWS configuration. */
  profile?: string | undefined;
  /** Called before each attempt. */
  credentialProvider?: AwsCredentialsProvider | undefined;
}

/**
 * Returns a provider of the credentials in the options; undefined if there are none.
 *
 * @throws {OpenAIError} A key pair is incomplete, or credentials are given in more than one way.
 * @internal
 */
export function explicitCredentials(
  options: AwsCredentialOptions,
): AwsCredentialsProvider | undefined {
  const { accessKeyId, secretAccessKey, sessionToken, profile, credentialProvider } = options;
  const isPair = accessKeyId !== undefined && secretAccessKey !== undefined;
  if (!isPair && (accessKeyId ?? secretAccessKey ?? sessionToken) !== undefined) {
    throw new OpenAIError(
      '`accessKeyId` and `secretAccessKey` belong together, and `sessionToken` requires both.',
    );
  }
  if (
    [isPair, profile !== undefined, credentialProvider !== undefined].filter(Boolean).length > 1
  ) {
    throw new OpenAIError(
      'Pass AWS credentials in one way: `accessKeyId` and `secretAccessKey`, or `profile`, or `credentialProvider`.',
    );
  }
  if (isPair) {
    const pair = { accessKeyId, secretAccessKey };
    return () => Promise.resolve(sessionToken === undefined ? pair : { ...pair, sessionToken });
  }
  return credentialProvider ?? (profile === undefined ? undefined : foundCredentials(profile));
}

/**
 * Returns the credential chain of AWS: environment, shared configuration, container, instance.
 *
 * @param profile Limits the search to one profile.
 * @internal
 */
export function foundCredentials(profile?: string): AwsCredentialsProvider {
  let search: Promise<AwsCredentialsProvider> | undefined;
  return async () => {
    // The provider caches credentials until they expire, so one instance is enough.
    search ??= loadOptional(
      '@aws-sdk/credential-provider-node',
      () => import('@aws-sdk/credential-provider-node'),
    ).then(({ defaultProvider }) => defaultProvider(profile === undefined ? {} : { profile }));
    return (await search)();
  };
}

/**
 * Fetches credentials.
 *
 * @throws {OpenAIError} There are none, or they are incomplete.
 * @internal
 */
export async function credentialsFrom(
  provide: AwsCredentialsProvider,
): Promise<AwsCredentialIdentity> {
  let found: Partial<AwsCredentialIdentity> | undefined;
  try {
    found = await provide();
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OpenAIError(
      `No AWS credentials for Bedrock: ${reason} Pass them to bedrock(), or configure AWS.`,
      { cause },
    );
  }
  if (found?.accessKeyId && found.secretAccessKey) return found as AwsCredentialIdentity;
  throw new OpenAIError(
    'The AWS credential provider did not return `accessKeyId` and `secretAccessKey`.',
  );
}

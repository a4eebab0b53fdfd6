import { OpenAIError } from '@oai/core';
import { loadOptional } from './load-optional.js';

/** Credentials of AWS. @public */
export interface AwsCredentialIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly expiration?: Date | undefined;
}

/** Supplies credentials of AWS, as the AWS SDK's providers do. @public */
export type AwsCredentialsProvider = () => AwsCredentialIdentity | Promise<AwsCredentialIdentity>;

/** Which credentials of AWS to sign with: one of three ways, or none for AWS's own search. @public */
export interface AwsCredentialOptions {
  /** Together with `secretAccessKey`. */
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
  /** For temporary credentials. */
  sessionToken?: string | undefined;
  /** A profile of the shared AWS configuration. */
  profile?: string | undefined;
  /** Asked before each attempt. */
  credentialProvider?: AwsCredentialsProvider | undefined;
}

/**
 * The credentials that were asked for by name.
 *
 * @returns undefined if none were.
 * @throws {OpenAIError} Half a pair, or more than one way.
 * @internal
 */
export function explicitCredentials(
  options: AwsCredentialOptions,
): AwsCredentialsProvider | undefined {
  const { accessKeyId, secretAccessKey, sessionToken, profile, credentialProvider } = options;
  const isPair = accessKeyId !== undefined && secretAccessKey !== undefined;
  if (!isPair && (accessKeyId ?? secretAccessKey ?? sessionToken) !== undefined) {
    throw new OpenAIError(
      '`accessKeyId` and `secretAccessKey` belong together, and `sessionToken` to both.',
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
 * Credentials that AWS's own search finds: environment, shared configuration, container, machine.
 *
 * @param profile The only profile to look at.
 * @internal
 */
export function foundCredentials(profile?: string): AwsCredentialsProvider {
  let search: Promise<AwsCredentialsProvider> | undefined;
  return async () => {
    // The package keeps what it finds until it expires, so it is asked for once.
    search ??= loadOptional(
      '@aws-sdk/credential-provider-node',
      () => import('@aws-sdk/credential-provider-node'),
    ).then(({ defaultProvider }) => defaultProvider(profile === undefined ? {} : { profile }));
    return (await search)();
  };
}

/**
 * Asks for credentials.
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
  throw new OpenAIError('The AWS credential provider gave no `accessKeyId` and `secretAccessKey`.');
}

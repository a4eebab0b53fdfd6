import { mergeHeaders } from '@oai/core/internal';
import type { AwsCredentialIdentity } from './aws-credentials.js';
import { loadOptional } from './load-optional.js';
import { signableBody } from './signable-body.js';

/** The scope of a signature. @internal */
export interface SigningScope {
  readonly region: string;
  readonly service: string;
}

/**
 * Adds the headers of AWS Signature Version 4 to a request.
 *
 * @throws {OpenAIError} The body is too long to be signed, a package is missing, or no header can have a
 *   credential.
 * @internal
 */
export async function signRequest(
  request: RequestInit & { headers: Headers },
  address: string,
  scope: SigningScope,
  credentials: AwsCredentialIdentity,
): Promise<void> {
  const [{ SignatureV4 }, { Hash }] = await Promise.all([
    loadOptional('@smithy/signature-v4', () => import('@smithy/signature-v4')),
    loadOptional('@smithy/hash-node', () => import('@smithy/hash-node')),
  ]);
  const { headers } = request;
  // Headers of an earlier signature must not be signed again.
  for (const name of [
    'authorization',
    'x-amz-date',
    'x-amz-content-sha256',
    'x-amz-security-token',
  ]) {
    headers.delete(name);
  }
  const url = new URL(address);
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const identity = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  const signer = new SignatureV4({
    ...scope,
    credentials: identity,
    sha256: Hash.bind(null, 'sha256'),
  });
  const signed = await signer.sign({
    method: request.method ?? 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port && { port: Number(url.port) }),
    path: url.pathname,
    query: queryOf(url),
    // `fetch` sends the same host header.
    headers: { ...Object.fromEntries(headers), host: url.host },
    body: await signableBody(request),
  });
  for (const [name, value] of mergeHeaders(signed.headers).values) {
    if (name !== 'host') headers.set(name, value);
  }
}

function queryOf(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return query;
}

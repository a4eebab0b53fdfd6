import {
  X509_FETCH,
  X509_IDENTITY,
  type X509Transport,
  type X509WorkloadIdentity,
} from '../auth/types.js';
import { OpenAIError } from '../errors/openai-error.js';
import type { ClientOptions } from './options.js';

const BASE_URL = 'https://mtls.api.openai.com/v1';

/**
 * Replaces the credential of a certificate by the options that it stands for: the host that asks for
 * certificates, the connections that present it, and the exchange of tokens.
 *
 * @throws {OpenAIError} There are options for another host, other connections or another credential.
 * @internal
 */
export function withCertificate(given: ClientOptions): ClientOptions {
  const { credential, x509Transport, workloadIdentity } = given;
  const isX509 = (workloadIdentity as Partial<X509WorkloadIdentity> | undefined)?.type === 'x509';
  if (!credential && !x509Transport && !isX509) return given;
  const source = (credential ?? x509Transport) as
    (X509Transport & { [X509_IDENTITY]?: X509WorkloadIdentity }) | undefined;
  const identity = credential ? source?.[X509_IDENTITY] : workloadIdentity;
  const fetch = source?.[X509_FETCH];
  if (credential && !(fetch && identity))
    throw new OpenAIError('The option `credential` must be the result of `fromX509`.');
  if (!fetch)
    throw new OpenAIError(
      'A workload identity of type `x509` needs `x509Transport`, the result of `createX509Transport`.',
    );
  if (!isX509 && !credential)
    throw new OpenAIError('`x509Transport` needs a `workloadIdentity` of type `x509`.');
  const { apiKey, adminAPIKey, provider, proxy } = given;
  const others = {
    ...{ apiKey, adminAPIKey, provider, proxy },
    // A copy of a client passes what its credential stands for.
    workloadIdentity: workloadIdentity === identity ? undefined : workloadIdentity,
    x509Transport: credential && x509Transport,
    fetch: given.fetch === fetch ? undefined : given.fetch,
    baseURL: given.baseURL === BASE_URL ? undefined : given.baseURL,
  };
  const names = Object.entries(others).flatMap(([name, value]) => (value == null ? [] : [name]));
  if (names.length > 0)
    throw new OpenAIError(
      `A client with a certificate takes no ${names.map((name) => `\`${name}\``).join(', ')}.`,
    );
  return { ...given, adminAPIKey: null, baseURL: BASE_URL, fetch, workloadIdentity: identity };
}

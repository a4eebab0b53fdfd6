import { createPrivateKey, X509Certificate } from 'node:crypto';
import { Agent, ProxyAgent } from 'undici';
import { X509_IDENTITY, type X509Credential, type X509WorkloadIdentity } from '../auth/types.js';
import { OpenAIError } from '../errors/openai-error.js';
import { hide } from '../hide.js';
import { withFetch, x509Fetch, type X509ProxyMode } from './transport.js';

/**
 * A proxy, which receives neither the certificate nor tokens.
 *
 * @public
 */
export interface X509CredentialProxyOptions {
  url: string | URL;
  /** The same as the protocol of the URL. */
  mode: Exclude<X509ProxyMode, 'direct'>;
  /** Authorities (PEM) of an `https:` proxy. Default: those of Node. */
  ca?: string | string[] | undefined;
}

/**
 * A client certificate, and the identity that it proves.
 *
 * @public
 */
export interface X509CredentialOptions {
  /** The certificate (PEM), followed by those between it and its authority. */
  certificateChain: string;
  /** The key of the certificate (PEM). */
  privateKey: string;
  identityProviderId: string;
  serviceAccountId: string;
  /** Authorities (PEM) of the API. Default: those of Node. */
  ca?: string | string[] | undefined;
  /** The passphrase of the key, if it is encrypted. */
  passphrase?: string | undefined;
  proxy?: X509CredentialProxyOptions | undefined;
  /** How long before its end a token is replaced, seconds. Default 1200. */
  refreshBufferSeconds?: number | undefined;
}

/**
 * Makes a credential from a client certificate: `new OpenAI({ credential: fromX509({ … }) })`. Calls
 * go to `mtls.api.openai.com`. Close it when the client is no longer used.
 *
 * @throws {OpenAIError} Certificate or key cannot be read, or do not belong together, an identifier
 *   is missing, or the proxy is invalid.
 * @public
 */
export function fromX509(options: X509CredentialOptions): X509Credential {
  const { certificateChain: cert, privateKey: key, passphrase, ca, proxy } = options;
  const { identityProviderId, serviceAccountId, refreshBufferSeconds } = options;
  if (!identityProviderId || !serviceAccountId)
    throw new OpenAIError('A certificate needs `identityProviderId` and `serviceAccountId`.');
  checkKey(options);
  const tls = { cert, key, passphrase, ca, rejectUnauthorized: true };
  const dispatcher = proxy
    ? new ProxyAgent({ uri: proxyAddress(proxy), requestTls: tls, proxyTls: { ca: proxy.ca } })
    : new Agent({ connect: tls });
  const identity: X509WorkloadIdentity = Object.freeze({
    type: 'x509',
    identityProviderId,
    serviceAccountId,
    refreshBufferSeconds,
  });
  const send = x509Fetch(dispatcher);
  let closed: Promise<void> | undefined;
  const credential = withFetch<X509Credential>(
    { close: () => (closed ??= dispatcher.close()) },
    async (url, init) => {
      if (closed) throw new OpenAIError('The credential of the client has been closed.');
      return send(url, init);
    },
  );
  hide(credential, X509_IDENTITY, identity);
  return Object.freeze(credential);
}

/** The functions of this entry under the name that `openai` uses. @public */
export const workloadIdentity: Readonly<{ fromX509: typeof fromX509 }> =
  /* @__PURE__ */ Object.freeze({
    fromX509,
  });

/** The errors of the platform are not passed on: they may quote what they could not read. */
function checkKey({ certificateChain, privateKey, passphrase }: X509CredentialOptions): void {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(certificateChain);
  } catch {
    throw new OpenAIError('`certificateChain` is not a certificate in PEM.');
  }
  let belongs: boolean;
  try {
    belongs = certificate.checkPrivateKey(createPrivateKey({ key: privateKey, passphrase }));
  } catch {
    throw new OpenAIError('`privateKey` is not a key in PEM, or `passphrase` is wrong.');
  }
  if (!belongs) throw new OpenAIError('`privateKey` is not the key of the certificate.');
}

function proxyAddress({ url, mode }: X509CredentialProxyOptions): string {
  const text = String(url);
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (`${protocol.slice(0, -1)}-connect` === mode) return text;
  throw new OpenAIError('The `url` of the proxy must be http: or https:, the same as its `mode`.');
}

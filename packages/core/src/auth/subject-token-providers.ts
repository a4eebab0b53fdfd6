import type * as FileSystem from 'node:fs/promises';
import { builtinModule } from '../environment.js';
import { SubjectTokenProviderError } from '../errors/subject-token-provider-error.js';
import type { Fetch } from '../types.js';
import { readBeginning } from '../wire/error-body.js';
import { parseJSON } from '../wire/parse-json.js';
import type { SubjectTokenProvider } from './types.js';

const DEFAULT_TIMEOUT_MS = 10_000;
const KUBERNETES_TOKEN_PATH = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const AZURE_URL = 'http://169.254.169.254/metadata/identity/oauth2/token';
const GCP_URL =
  'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity';

/**
 * Reads the service account token that Kubernetes mounts into a pod.
 *
 * @param config.readFile Reads the file. Default: the file system of Node, Bun or Deno.
 * @public
 */
export function k8sServiceAccountTokenProvider(
  tokenPath: string = KUBERNETES_TOKEN_PATH,
  config: { readFile?: ((path: string) => Promise<string>) | undefined } = {},
): SubjectTokenProvider {
  const { readFile = readTextFile } = config;
  return {
    tokenType: 'jwt',
    getToken: () =>
      attempt('kubernetes', `Reading the service account token at ${tokenPath}`, async () =>
        (await readFile(tokenPath)).trim(),
      ),
  };
}

/**
 * Requests a token of the managed identity from the instance metadata service of Azure.
 *
 * @param resource The audience of the token.
 * @param config.timeout Milliseconds. Default 10000.
 * @public
 */
export function azureManagedIdentityTokenProvider(
  resource: string = 'https://management.azure.com/',
  config: {
    objectId?: string | undefined;
    clientId?: string | undefined;
    msiResId?: string | undefined;
    apiVersion?: string | undefined;
    timeout?: number | undefined;
    fetch?: Fetch | undefined;
  } = {},
): SubjectTokenProvider {
  const { objectId, clientId, msiResId, apiVersion = '2018-02-01' } = config;
  const url = new URL(AZURE_URL);
  url.searchParams.set('api-version', apiVersion);
  url.searchParams.set('resource', resource);
  if (objectId) url.searchParams.set('object_id', objectId);
  if (clientId) url.searchParams.set('client_id', clientId);
  if (msiResId) url.searchParams.set('msi_res_id', msiResId);
  return {
    tokenType: 'jwt',
    getToken: () =>
      attempt('azure-imds', 'Asking the Azure metadata service', async () => {
        const response = await ask(url.href, { metadata: 'true' }, config);
        const answer = parseJSON(await readBeginning(response));
        return (answer as { access_token?: string } | undefined)?.access_token;
      }),
  };
}

/**
 * Requests an identity token of the service account from the metadata server of Google Cloud.
 *
 * @param audience The audience of the token.
 * @param config.timeout Milliseconds. Default 10000.
 * @public
 */
export function gcpIDTokenProvider(
  audience: string = 'https://api.openai.com/v1',
  config: { timeout?: number | undefined; fetch?: Fetch | undefined } = {},
): SubjectTokenProvider {
  const url = new URL(GCP_URL);
  url.searchParams.set('audience', audience);
  return {
    tokenType: 'id',
    getToken: () =>
      attempt('gcp-metadata', 'Asking the Google Cloud metadata server', async () => {
        const response = await ask(url.href, { 'metadata-flavor': 'Google' }, config);
        return (await readBeginning(response)).trim();
      }),
  };
}

async function ask(
  url: string,
  headers: Record<string, string>,
  config: { timeout?: number | undefined; fetch?: Fetch | undefined },
): Promise<Response> {
  const send = config.fetch ?? globalThis.fetch;
  const signal = AbortSignal.timeout(config.timeout ?? DEFAULT_TIMEOUT_MS);
  const response = await send(url, { headers, signal });
  if (response.ok) return response;
  void response.body?.cancel().catch(() => {});
  throw new Error(`status ${response.status}`);
}

/** @throws {SubjectTokenProviderError} It failed, or returned nothing. */
async function attempt(
  provider: string,
  what: string,
  read: () => Promise<string | undefined>,
): Promise<string> {
  let token: string | undefined;
  try {
    token = await read();
  } catch (error) {
    const cause = Object(error) as Error;
    throw new SubjectTokenProviderError(
      `${what} failed: ${cause.message ?? String(error)}`,
      provider,
      cause,
    );
  }
  if (token) return token;
  throw new SubjectTokenProviderError(`${what} gave an empty token.`, provider);
}

async function readTextFile(path: string): Promise<string> {
  const files = builtinModule<typeof FileSystem>('node:fs/promises');
  if (!files) throw new Error('this runtime has no file system');
  return files.readFile(path, 'utf8');
}

import { OpenAIError } from '@oai/core';
import { readEnv } from '@oai/core/internal';

/** Supplies a Microsoft Entra ID access token, as `getBearerTokenProvider` makes one. @public */
export type AzureADTokenProvider = () => Promise<string>;

/** Where an Azure OpenAI resource is, and what authorises its calls. @public */
export interface AzureProviderOptions {
  /**
   * The resource, such as `https://my-resource.openai.azure.com`. Default:
   * `AZURE_OPENAI_ENDPOINT`. Not together with `baseURL`.
   */
  endpoint?: string | undefined;
  /**
   * The whole address below which the paths are, such as
   * `https://my-resource.openai.azure.com/openai/v1`. Default: `OPENAI_BASE_URL`.
   */
  baseURL?: string | null | undefined;
  /**
   * Version of the API, such as `2024-10-21`. Default: `OPENAI_API_VERSION`. An address that ends
   * in `/openai/v1` needs none.
   */
  apiVersion?: string | undefined;
  /**
   * The deployment for all calls. Default: each call's `model` is the name of its deployment.
   */
  deployment?: string | undefined;
  /** Key of the resource. Default: `AZURE_OPENAI_API_KEY`. */
  apiKey?: string | undefined;
  /** Supplies an access token before each attempt, in place of a key. */
  azureADTokenProvider?: AzureADTokenProvider | undefined;
}

/** The options, checked and filled. @internal */
export interface AzureSettings {
  readonly baseURL: string;
  /** Undefined only for addresses that carry the version. */
  readonly apiVersion: string | undefined;
  readonly deployment: string | undefined;
  readonly apiKey: string | undefined;
  readonly azureADTokenProvider: AzureADTokenProvider | undefined;
}

/**
 * Checks the options and fills what is missing from the environment. What is passed comes before
 * what the environment says: a token provider wins over `AZURE_OPENAI_API_KEY`, an endpoint over
 * `OPENAI_BASE_URL`.
 *
 * @throws {OpenAIError} Options exclude each other, or there is no address, version or credential.
 * @internal
 */
export function azureSettings(options: AzureProviderOptions): AzureSettings {
  const { deployment, azureADTokenProvider } = options;
  const baseURL = addressOf(options);
  const apiVersion = options.apiVersion ?? readEnv('OPENAI_API_VERSION');
  if (!apiVersion && !carriesVersion(baseURL)) {
    throw new OpenAIError(
      'No API version: pass `apiVersion`, such as 2024-10-21, set the environment variable OPENAI_API_VERSION, or use an address that ends in /openai/v1.',
    );
  }
  if (options.apiKey !== undefined && azureADTokenProvider !== undefined) {
    throw new OpenAIError('Pass either `apiKey` or `azureADTokenProvider`, not both.');
  }
  const apiKey = azureADTokenProvider
    ? undefined
    : (options.apiKey ?? readEnv('AZURE_OPENAI_API_KEY'));
  if (!apiKey && !azureADTokenProvider) {
    throw new OpenAIError(
      'Missing credentials: pass `apiKey` or `azureADTokenProvider`, or set the environment variable AZURE_OPENAI_API_KEY.',
    );
  }
  if (apiKey !== undefined && typeof apiKey !== 'string') {
    throw new OpenAIError(
      'The `apiKey` of Azure must be text. A function that supplies tokens is `azureADTokenProvider`.',
    );
  }
  if (azureADTokenProvider !== undefined && typeof azureADTokenProvider !== 'function') {
    throw new OpenAIError('`azureADTokenProvider` must be a function that supplies a token.');
  }
  return { baseURL, apiVersion, deployment, apiKey, azureADTokenProvider };
}

/** Whether an address is of the kind that has the version in its path, and no deployments. @internal */
export function carriesVersion(baseURL: string): boolean {
  return /\/v\d+\/?$/.test(new URL(baseURL).pathname);
}

function addressOf({ baseURL, endpoint }: AzureProviderOptions): string {
  if (baseURL && endpoint) throw new OpenAIError('Pass either `baseURL` or `endpoint`, not both.');
  const whole = baseURL || (endpoint ? undefined : readEnv('OPENAI_BASE_URL'));
  if (whole) return checkedURL(whole, baseURL ? 'baseURL' : 'OPENAI_BASE_URL').href;
  const resource = endpoint || readEnv('AZURE_OPENAI_ENDPOINT');
  if (!resource) {
    throw new OpenAIError(
      'No address: pass `endpoint`, such as https://my-resource.openai.azure.com, or `baseURL`, or set the environment variable AZURE_OPENAI_ENDPOINT.',
    );
  }
  const url = checkedURL(resource, endpoint ? 'endpoint' : 'AZURE_OPENAI_ENDPOINT');
  if (url.search || /\/deployments\//.test(url.pathname)) {
    throw new OpenAIError(
      'The Azure endpoint must be that of the resource, such as https://my-resource.openai.azure.com, without a deployment and a query. A whole address is `baseURL`.',
    );
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${/\/openai(\/v\d+)?$/.test(path) ? path : `${path}/openai`}`;
}

function checkedURL(value: string, name: string): URL {
  try {
    const url = new URL(value);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Said below.
  }
  throw new OpenAIError(
    `\`${name}\` is not an http(s) URL: it must be like https://my-resource.openai.azure.com.`,
  );
}

import { OpenAIError } from '@oai/core';
import { httpURL, readEnv } from '@oai/core/internal';

/** Supplies a Microsoft Entra ID access token, such as a `getBearerTokenProvider` function. @public */
export type AzureADTokenProvider = () => Promise<string>;

/** The address and credentials of an Azure OpenAI resource. @public */
export interface AzureProviderOptions {
  /**
   * The address of the resource, such as `https://my-resource.openai.azure.com`. Default:
   * `AZURE_OPENAI_ENDPOINT`. Excludes `baseURL`.
   */
  endpoint?: string | undefined;
  /**
   * The complete base URL, such as `https://my-resource.openai.azure.com/openai/v1`. Default:
   * `OPENAI_BASE_URL`.
   */
  baseURL?: string | null | undefined;
  /**
   * The API version, such as `2024-10-21`. Default: `OPENAI_API_VERSION`. Not needed for base URLs
   * that end in `/openai/v1`.
   */
  apiVersion?: string | undefined;
  /**
   * The deployment of all calls. Default: the `model` of each call names its deployment.
   */
  deployment?: string | undefined;
  /** The key of the resource. Default: `AZURE_OPENAI_API_KEY`. */
  apiKey?: string | undefined;
  /** Supplies an access token before each attempt, instead of a key. */
  azureADTokenProvider?: AzureADTokenProvider | undefined;
}

/** The settings after validation. @public */
export interface AzureSettings {
  readonly baseURL: string;
  /** Undefined only for base URLs that contain the version. */
  readonly apiVersion: string | undefined;
  readonly deployment: string | undefined;
  readonly apiKey: string | undefined;
  readonly azureADTokenProvider: AzureADTokenProvider | undefined;
}

/**
 * Validates the options and fills gaps from the environment. Options take precedence over the
 * environment: a token provider over `AZURE_OPENAI_API_KEY`, an endpoint over `OPENAI_BASE_URL`.
 *
 * @throws {OpenAIError} Options exclude each other, or the address, version or credential is missing.
 * @public
 */
export function azureSettings(options: AzureProviderOptions): AzureSettings {
  const { deployment, azureADTokenProvider } = options;
  const baseURL = addressOf(options);
  const apiVersion = options.apiVersion ?? readEnv('OPENAI_API_VERSION');
  if (!apiVersion && !carriesVersion(baseURL)) {
    throw new OpenAIError(
      'No API version: pass `apiVersion`, such as 2024-10-21, set the environment variable OPENAI_API_VERSION, or use a base URL that ends in /openai/v1.',
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
      'The `apiKey` of Azure must be a string. Pass a function that supplies tokens as `azureADTokenProvider`.',
    );
  }
  if (azureADTokenProvider !== undefined && typeof azureADTokenProvider !== 'function') {
    throw new OpenAIError('`azureADTokenProvider` must be a function that supplies a token.');
  }
  return { baseURL, apiVersion, deployment, apiKey, azureADTokenProvider };
}

/** Returns true for base URLs with the version in the path; they have no deployment paths. @internal */
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
      'The Azure endpoint must be the address of the resource, such as https://my-resource.openai.azure.com, without a deployment or query. Pass a complete base URL as `baseURL`.',
    );
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${/\/openai(\/v\d+)?$/.test(path) ? path : `${path}/openai`}`;
}

function checkedURL(value: string, name: string): URL {
  const url = httpURL(value);
  if (url) return url;
  throw new OpenAIError(
    `\`${name}\` is not an http(s) URL: it must be like https://my-resource.openai.azure.com.`,
  );
}

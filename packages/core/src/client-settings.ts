import { createFetch, createTracer, fillOptions, showAs } from '@oai/core/internal/runtime';
import { missingCredential } from './authorize.js';
import { checkURL, DEFAULT_BASE_URL } from './build-url.js';
import type { ClientOptions } from './client-options.js';
import { isBrowserPage } from './environment.js';
import { OpenAIError } from './errors/openai-error.js';
import { hide } from './hide.js';
import type { Logger, LogLevel } from './logger.js';
import type { Tracer } from './trace.js';
import type { Fetch, FetchOptions } from './types.js';

const DEFAULT_TIMEOUT_MS = 600_000;
const DEFAULT_MAX_RETRIES = 2;

/**
 * What a client is set to, once its options have been checked and filled.
 *
 * @internal
 */
export interface ClientSettings {
  organization: string | null;
  project: string | null;
  baseURL: string;
  maxRetries: number;
  timeout: number;
  logLevel: LogLevel;
  logger: Logger;
  fetchOptions: FetchOptions | undefined;
  fetch: Fetch;
  apiKey: string | null;
  adminAPIKey: string | null;
  webhookSecret: string | null;
  _tracer: Tracer | undefined;
  _options: ClientOptions;
}

/**
 * Checks options and fills what is missing: from the provider, the environment, the defaults.
 *
 * @throws {OpenAIError} An option cannot be used, or there is no credential.
 * @internal
 */
export function resolveOptions(given: ClientOptions): ClientSettings {
  const options = fillOptions(given);
  const { apiKey = null, adminAPIKey = null, organization = null, project = null } = options;
  const { timeout = DEFAULT_TIMEOUT_MS, maxRetries = DEFAULT_MAX_RETRIES } = options;
  const { webhookSecret = null, logger = console, logLevel = 'warn', workloadIdentity } = options;
  const baseURL = options.baseURL?.trim() || DEFAULT_BASE_URL;
  checkURL(baseURL, 'baseURL');
  if (isBrowserPage() && !options.dangerouslyAllowBrowser) {
    throw new OpenAIError(
      'In a browser every visitor can read the API key. Call the API from a server, or set ' +
        '`dangerouslyAllowBrowser: true` if all may know the key.',
    );
  }
  const hasCredential = apiKey || adminAPIKey || workloadIdentity || options.provider;
  if (!hasCredential && !options.__optionalCredentials) throw missingCredential();

  const guarded = { ...options };
  for (const name of ['apiKey', 'adminAPIKey', 'webhookSecret'] as const) {
    hide(guarded, name, options[name]);
  }
  showAs(guarded, () => options);
  return {
    organization,
    project,
    baseURL,
    maxRetries,
    timeout,
    logLevel,
    logger,
    fetchOptions: options.fetchOptions,
    fetch: createFetch(options),
    apiKey: typeof apiKey === 'string' ? apiKey : null,
    adminAPIKey,
    webhookSecret,
    _tracer: createTracer(),
    _options: guarded,
  };
}

import { TRACER } from '../call/hooks.js';
import type { Logger, LogLevel } from '../call/logger.js';
import { createTracer, type Tracer } from '../call/tracer.js';
import { isBrowserPage } from '../environment.js';
import { OpenAIError } from '../errors/openai-error.js';
import { hide } from '../hide.js';
import { createFetch } from '../transport/platform-fetch.js';
import type { Fetch, FetchOptions } from '../types.js';
import { checkURL, DEFAULT_BASE_URL, HOME, homeOf } from '../wire/url.js';
import { missingCredential } from './credentials.js';
import { fillOptions } from './environment-options.js';
import { showAs } from './inspection.js';
import { OPTIONAL_CREDENTIALS, SHARED_FETCH, type ClientOptions } from './options.js';

const DEFAULT_TIMEOUT_MS = 600_000;
const DEFAULT_MAX_RETRIES = 2;

/**
 * The settings of a client after validation.
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
  _options: ClientOptions;
  [HOME]: string;
  [TRACER]: Tracer | undefined;
}

/**
 * Validates options and fills in defaults: from the provider, the environment, or constants.
 *
 * @throws {OpenAIError} An option is invalid, or there is no credential.
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
      'In a browser every visitor can read the API key. ' +
        'Call from a server, or set `dangerouslyAllowBrowser: true`.',
    );
  }
  const hasCredential = apiKey || adminAPIKey || workloadIdentity || options.provider;
  if (!hasCredential && !options[OPTIONAL_CREDENTIALS]) throw missingCredential();

  // A client that is made from these options has its own base URL.
  const { [HOME]: home = homeOf(baseURL), ...guarded } = options;
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
    fetch: options[SHARED_FETCH] ?? createFetch(options),
    apiKey: typeof apiKey === 'string' ? apiKey : null,
    adminAPIKey,
    webhookSecret,
    _options: guarded,
    [HOME]: home,
    [TRACER]: createTracer(),
  };
}

import { missingCredential } from './authorize.js';
import { checkURL } from './build-url.js';
import { checkCount, checkMs } from './call.js';
import type { ClientOptions } from './client-options.js';
import { guardOptions } from './client-report.js';
import { isBrowserPage, readEnv } from './environment.js';
import { OpenAIError } from './errors/openai-error.js';
import { mergeHeaders } from './headers.js';
import { isLogLevel, log, type Logger, type LogLevel } from './logger.js';
import { createFetch, createTracer } from '@oai/core/internal/runtime';
import type { Tracer } from './trace.js';
import type { Fetch, FetchOptions } from './types.js';

/** @internal */
export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';
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
  const { provider } = given;
  // Another host must get neither the key nor the settings that the environment has for OpenAI.
  const env = provider ? () => undefined : readEnv;
  const options = { ...provider?.configure?.(given) } as Record<string, unknown> & ClientOptions;
  for (const [name, value] of Object.entries(given)) if (value !== undefined) options[name] = value;
  const {
    // A workload's own identity comes before a key that happens to be in the environment.
    apiKey = (options.workloadIdentity ? undefined : env('OPENAI_API_KEY')) ?? null,
    adminAPIKey = env('OPENAI_ADMIN_KEY') ?? null,
    organization = env('OPENAI_ORG_ID') ?? null,
    project = env('OPENAI_PROJECT_ID') ?? null,
    webhookSecret = env('OPENAI_WEBHOOK_SECRET') ?? null,
    logger = console,
    timeout = DEFAULT_TIMEOUT_MS,
    maxRetries = DEFAULT_MAX_RETRIES,
  } = options;
  const { baseURL = env('OPENAI_BASE_URL') } = options;
  const customHeaders = env('OPENAI_CUSTOM_HEADERS');
  if (customHeaders) options.defaultHeaders = withCustomHeaders(customHeaders, options);

  checkMs('timeout', timeout);
  checkCount('maxRetries', maxRetries);
  for (const name of ['deadlineMs', 'streamIdleTimeoutMs', 'maxRetryAfterMs'] as const) {
    if (options[name] !== undefined) checkMs(name, options[name]);
  }
  for (const [name, type] of Object.entries(OPTION_TYPES)) {
    const value = options[name];
    // `name` is one of ours, the value may be anybody's.
    if (value != null && !type.split('|').includes(typeof value)) {
      throw new OpenAIError(
        `The option \`${name}\` must be a ${type.replace('|', ' or a ')}, not a ${typeof value}.`,
      );
    }
  }
  if (isBrowserPage() && !options.dangerouslyAllowBrowser) {
    throw new OpenAIError(
      'This runs in a browser, where every visitor can read the API key. Call the API from a server, ' +
        'or set `dangerouslyAllowBrowser: true` if the key may be known to all.',
    );
  }
  if (apiKey && options.workloadIdentity) {
    throw new OpenAIError('Pass either `apiKey` or `workloadIdentity`, not both.');
  }
  const hasCredential = apiKey ?? adminAPIKey ?? options.workloadIdentity ?? provider;
  if (hasCredential == null && !options.__optionalCredentials) throw missingCredential();

  const logLevel = chooseLogLevel(options.logLevel, env('OPENAI_LOG'), logger);
  const url = baseURL?.trim() || DEFAULT_BASE_URL;
  checkURL(url, 'baseURL');
  return {
    organization,
    project,
    baseURL: url,
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
    _options: guardOptions(options),
  };
}

const OPTION_TYPES = {
  apiKey: 'string|function',
  adminAPIKey: 'string',
  organization: 'string',
  project: 'string',
  webhookSecret: 'string',
  baseURL: 'string',
  fetch: 'function',
  shouldRetry: 'function',
  onRetry: 'function',
  middleware: 'object',
  fetchOptions: 'object',
  defaultHeaders: 'object',
  defaultQuery: 'object',
  logger: 'object',
  workloadIdentity: 'object',
  provider: 'object',
};

function chooseLogLevel(option: unknown, variable: string | undefined, logger: Logger): LogLevel {
  if (isLogLevel(option)) return option;
  const levels = 'off, error, warn, info or debug';
  if (option != null) throw new OpenAIError(`The option \`logLevel\` must be ${levels}.`);
  if (variable === undefined || isLogLevel(variable)) return variable ?? 'warn';
  log({ logger }, 'warn', () => [`OPENAI_LOG must be ${levels}; it is ignored.`]);
  return 'warn';
}

/** The variable holds lines like `Name: value`. Options win over it. */
function withCustomHeaders(lines: string, { defaultHeaders }: ClientOptions) {
  const custom = lines.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] : [];
  });
  return mergeHeaders(
    custom.filter((pair) => pair.length > 0),
    defaultHeaders,
  ).record;
}

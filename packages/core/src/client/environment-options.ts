import { FOR_BROWSERS } from '#platform';
import { checkLimits } from '../call/call.js';
import { isLogLevel } from '../call/logger.js';
import { readEnv } from '../environment.js';
import { OpenAIError } from '../errors/openai-error.js';
import { mergeHeaders, type HeadersLike } from '../wire/headers.js';
import type { ClientOptions } from './options.js';

const LEVELS = 'off, error, warn, info or debug';
const STRING = ['string'];
const OBJECT = ['object'];
const FUNCTION = ['function'];
const TYPES: Partial<Record<keyof ClientOptions, string[]>> = {
  apiKey: ['string', 'function'],
  adminAPIKey: STRING,
  organization: STRING,
  project: STRING,
  webhookSecret: STRING,
  baseURL: STRING,
  fetch: FUNCTION,
  shouldRetry: FUNCTION,
  onRetry: FUNCTION,
  onRepair: FUNCTION,
  middleware: OBJECT,
  fetchOptions: OBJECT,
  defaultHeaders: OBJECT,
  defaultQuery: OBJECT,
  logger: OBJECT,
  workloadIdentity: OBJECT,
  provider: OBJECT,
};

/**
 * Validates options and fills in those that are undefined: from the provider, or else from the
 * environment. A provider must receive neither the key nor the settings for OpenAI that the
 * environment contains.
 *
 * Browsers have no environment, and leave the types to the compiler.
 *
 * @throws {OpenAIError} An option has an invalid value.
 * @internal
 */
export function fillOptions(given: ClientOptions): ClientOptions {
  if (FOR_BROWSERS) return mergeOptions(given.provider?.configure?.(given), given);
  checkOptions(given);
  if (given.provider) return mergeOptions(given.provider.configure?.(given), given);
  const options = mergeOptions(fromEnvironment(given), given);
  const customHeaders = readEnv('OPENAI_CUSTOM_HEADERS');
  if (customHeaders) options.defaultHeaders = withCustomHeaders(customHeaders, options);
  return options;
}

function mergeOptions(defaults: ClientOptions | undefined, given: ClientOptions): ClientOptions {
  const options: Record<PropertyKey, unknown> = { ...defaults };
  for (const name of Reflect.ownKeys(given)) {
    const value: unknown = given[name as keyof ClientOptions];
    if (value !== undefined) options[name] = value;
  }
  return options;
}

function checkOptions(given: ClientOptions): void {
  for (const [name, types] of Object.entries(TYPES)) {
    const value: unknown = given[name as keyof ClientOptions];
    if (value == null || types.includes(typeof value)) continue;
    throw new OpenAIError(
      `The option \`${name}\` must be of type ${types.join(' or ')}, not ${typeof value}.`,
    );
  }
  checkLimits(given);
  if (given.logLevel != null && !isLogLevel(given.logLevel)) {
    throw new OpenAIError(`The option \`logLevel\` must be ${LEVELS}.`);
  }
  if (given.apiKey && given.workloadIdentity) {
    throw new OpenAIError('Pass either `apiKey` or `workloadIdentity`, not both.');
  }
}

function fromEnvironment({ workloadIdentity, logger = console }: ClientOptions): ClientOptions {
  let logLevel = readEnv('OPENAI_LOG');
  if (logLevel && !isLogLevel(logLevel)) {
    logger.warn(`OPENAI_LOG must be ${LEVELS}; it is ignored.`);
    logLevel = undefined;
  }
  return {
    // An explicit workload identity takes precedence over a key in the environment.
    apiKey: workloadIdentity ? undefined : readEnv('OPENAI_API_KEY'),
    adminAPIKey: readEnv('OPENAI_ADMIN_KEY'),
    organization: readEnv('OPENAI_ORG_ID'),
    project: readEnv('OPENAI_PROJECT_ID'),
    webhookSecret: readEnv('OPENAI_WEBHOOK_SECRET'),
    baseURL: readEnv('OPENAI_BASE_URL'),
    logLevel: logLevel as ClientOptions['logLevel'],
  };
}

/** Adds the headers of the variable, which has lines like `Name: value`. Options override them. */
function withCustomHeaders(lines: string, { defaultHeaders }: ClientOptions): HeadersLike {
  const custom: string[][] = [];
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) custom.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return mergeHeaders(custom, defaultHeaders);
}

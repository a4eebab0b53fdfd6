import { checkLimits } from './check-options.js';
import type { ClientOptions } from './client-options.js';
import { readEnv } from './environment.js';
import { OpenAIError } from './errors/openai-error.js';
import { mergeHeaders, type HeadersLike } from './headers.js';
import { isLogLevel } from './logger.js';

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
  middleware: OBJECT,
  fetchOptions: OBJECT,
  defaultHeaders: OBJECT,
  defaultQuery: OBJECT,
  logger: OBJECT,
  workloadIdentity: OBJECT,
  provider: OBJECT,
};

/**
 * Checks the types of options, and fills what was left undefined: from the provider, or else from
 * the environment. Another host must get neither the key nor the settings that the environment has
 * for OpenAI.
 *
 * @throws {OpenAIError} An option has a value of the wrong type.
 * @internal
 */
export function fillOptions(given: ClientOptions): ClientOptions {
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
  const options = given.provider
    ? { ...given.provider.configure?.(given) }
    : fromEnvironment(given);
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) (options as Record<string, unknown>)[name] = value;
  }
  const customHeaders = given.provider ? undefined : readEnv('OPENAI_CUSTOM_HEADERS');
  if (customHeaders) options.defaultHeaders = withCustomHeaders(customHeaders, options);
  return options;
}

function fromEnvironment({ workloadIdentity, logger = console }: ClientOptions): ClientOptions {
  let logLevel = readEnv('OPENAI_LOG');
  if (logLevel && !isLogLevel(logLevel)) {
    logger.warn(`OPENAI_LOG must be ${LEVELS}; it is ignored.`);
    logLevel = undefined;
  }
  return {
    // A workload's own identity comes before a key that happens to be in the environment.
    apiKey: workloadIdentity ? undefined : readEnv('OPENAI_API_KEY'),
    adminAPIKey: readEnv('OPENAI_ADMIN_KEY'),
    organization: readEnv('OPENAI_ORG_ID'),
    project: readEnv('OPENAI_PROJECT_ID'),
    webhookSecret: readEnv('OPENAI_WEBHOOK_SECRET'),
    baseURL: readEnv('OPENAI_BASE_URL'),
    logLevel: logLevel as ClientOptions['logLevel'],
  };
}

/** The variable holds lines like `Name: value`. Options win over it. */
function withCustomHeaders(lines: string, { defaultHeaders }: ClientOptions): HeadersLike {
  const custom: string[][] = [];
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) custom.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return mergeHeaders(custom, defaultHeaders);
}

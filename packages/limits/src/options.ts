import { OpenAIError, type MiddlewareRequest } from '@oai/core';
import { requireObject } from '@oai/core/internal';
import type { WhenRedisFails } from './gate/stores.js';
import type { RedisClient } from './store/redis-client.js';

/**
 * The limits of some models. Each model and each API key has a balance of its own, unless they share
 * one. At least one limit must be set.
 *
 * @public
 */
export interface Budget {
  /** Appears in errors and in the names of keys. Default: the position in the list. */
  name?: string | undefined;
  /** Names of models; one that ends in `*` is a prefix. Default: all. */
  models?: readonly string[] | undefined;
  requestsPerMinute?: number | undefined;
  tokensPerMinute?: number | undefined;
  /** The largest number of calls at a time. */
  concurrency?: number | undefined;
  /** True for one balance of all these models together. Default false. */
  shareModels?: boolean | undefined;
  /** True for one balance of all API keys together. Default false. */
  shareKeys?: boolean | undefined;
}

/** @public */
export interface LimitsOptions {
  /** The first that has the model of a call applies; calls of other models are not limited. */
  budgets: readonly Budget[];
  /** Shares the budgets with all processes that use this Redis. Default: this process is alone. */
  redis?: RedisClient | undefined;
  /** Begins the names of keys in Redis. Default `oai:limits:`. */
  prefix?: string | undefined;
  /**
   * The rule while Redis does not answer. `local`: each process keeps to its share of the budget;
   * `open`: calls pass without limits; `closed`: calls wait. Default `local`.
   */
  whenRedisFails?: WhenRedisFails | undefined;
  /** Redis has failed if it does not answer within this time, milliseconds. Default 1000. */
  redisTimeoutMs?: number | undefined;
  /** The number of processes, for `local` before Redis has told it. Default 1. */
  processes?: number | undefined;
  /** Called when Redis has failed, with its error, and without one when it is back. */
  onRedisChange?: ((error?: unknown) => void) | undefined;
  /** The longest wait of a call without a shorter deadline, milliseconds. Default 600000. */
  maxWaitMs?: number | undefined;
  /**
   * The part of a minute's budget that may be saved up for bursts, as the time that restores it,
   * milliseconds. Less than a minute, or a burst can exceed the API's own limit. Default 10000.
   */
  burstMs?: number | undefined;
  /** Estimates the tokens of a call. Default: a quarter of the characters plus the largest output. */
  estimate?: ((request: MiddlewareRequest) => number) | undefined;
  /** The estimated output of a call that does not limit it, tokens. Default 500. */
  outputTokens?: number | undefined;
  /** Returns the tenant of a call. Tenants that wait get their shares by weight. */
  tenant?: ((request: MiddlewareRequest) => string | undefined) | undefined;
  /** The weights of tenants. Default of each: 1. */
  weights?: Readonly<Record<string, number>> | undefined;
}

type Numbers = 'redisTimeoutMs' | 'processes' | 'maxWaitMs' | 'burstMs' | 'outputTokens';

/** The options after validation. */
export type Settings = LimitsOptions & { readonly [Name in Numbers]: number } & {
  readonly prefix: string;
  readonly whenRedisFails: WhenRedisFails;
};

const RULES: readonly WhenRedisFails[] = ['local', 'open', 'closed'];
const DEFAULTS = {
  prefix: 'oai:limits:',
  whenRedisFails: 'local',
  redisTimeoutMs: 1000,
  processes: 1,
  maxWaitMs: 600_000,
  burstMs: 10_000,
  outputTokens: 500,
} as const;
const OTHERS = ['budgets', 'redis', 'onRedisChange', 'estimate', 'tenant', 'weights'];
const NAMES = new Set([...Object.keys(DEFAULTS), ...OTHERS]);
const LIMITS = ['requestsPerMinute', 'tokensPerMinute', 'concurrency'] as const;
const BUDGET_NAMES = new Set<string>([...LIMITS, 'name', 'models', 'shareModels', 'shareKeys']);

/** @throws {OpenAIError} An option is unknown or invalid; the message names it. */
export function resolveSettings(options: LimitsOptions): Settings {
  requireObject(options, 'options');
  refuseUnknown(options, NAMES, '');
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const settings = { ...DEFAULTS, ...Object.fromEntries(given) } as Settings;
  for (const name of ['redisTimeoutMs', 'processes', 'maxWaitMs', 'burstMs'] as const) {
    requirePositive(settings[name], name);
  }
  if (settings.outputTokens !== 0) requirePositive(settings.outputTokens, 'outputTokens');
  if (!RULES.includes(settings.whenRedisFails)) {
    throw new OpenAIError(`\`whenRedisFails\` must be one of ${RULES.join(', ')}.`);
  }
  if (!Array.isArray(options.budgets)) throw new OpenAIError('`budgets` must be a list.');
  for (const [index, budget] of settings.budgets.entries()) checkBudget(budget, index);
  for (const [tenant, weight] of Object.entries(settings.weights ?? {})) {
    requirePositive(weight, `weights.${tenant}`);
  }
  return settings;
}

function checkBudget(budget: Budget, index: number): void {
  const place = `budgets[${index}]`;
  refuseUnknown(budget, BUDGET_NAMES, `${place}.`);
  const given = LIMITS.filter((name) => budget[name] !== undefined);
  if (given.length === 0) {
    throw new OpenAIError(`\`${place}\` must have one of ${LIMITS.join(', ')}.`);
  }
  for (const name of given) requirePositive(budget[name], `${place}.${name}`);
}

function refuseUnknown(options: object, names: ReadonlySet<string>, place: string): void {
  const unknown = Object.keys(options).find((name) => !names.has(name));
  if (unknown === undefined) return;
  throw new OpenAIError(`Unknown option \`${place}${unknown}\`. Known: ${[...names].join(', ')}.`);
}

function requirePositive(value: unknown, name: string): void {
  if (typeof value === 'number' && value > 0) return;
  throw new OpenAIError(`\`${name}\` must be a number above 0.`);
}

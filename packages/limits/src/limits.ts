import { OpenAIError, type Middleware, type MiddlewareRequest } from '@oai/core';
import { optionsOf } from '@oai/core/internal';
import { estimateTokens, paramsOf } from './calls/estimate.js';
import { LimitedCall } from './calls/limited-call.js';
import { Gates } from './gates.js';
import { resolveSettings, type LimitsOptions, type Settings } from './options.js';

/** @public */
export interface Limits {
  /**
   * Holds each call until its budget has a share for it. Pass it to the option `middleware` of one or
   * more clients.
   *
   * Its calls fail with a `LimitWaitError` if the wait is, or would be, too long.
   */
  readonly middleware: Middleware;
  /**
   * Sends the last corrections to Redis, before the process ends. Without it, the other processes
   * count running calls of this one for 10 s more. The client of Redis remains open.
   */
  close(): Promise<void>;
}

/**
 * Creates limits of requests, tokens and concurrency, for the clients of this process, or of all
 * processes that share a Redis.
 *
 * @throws {OpenAIError} An option is unknown or invalid; the message names it.
 * @public
 */
export function createLimits(options: LimitsOptions): Limits {
  const settings = resolveSettings(options);
  const gates = new Gates(settings);
  return {
    middleware: limit(settings, gates),
    close: () => gates.flush(),
  };
}

function limit(settings: Settings, gates: Gates): Middleware {
  const { maxWaitMs, weights, outputTokens } = settings;
  const estimate =
    settings.estimate ?? ((request: MiddlewareRequest) => estimateTokens(request, outputTokens));

  return async (request, next) => {
    const { model, stream } = paramsOf(request.body);
    if (request.method !== 'post' || typeof model !== 'string') return next();
    const startedAtMs = performance.now();
    const { client, signal } = request;
    const place = await gates.placeOf(model, request);
    if (!place) return next();

    const tenant = settings.tenant?.(request) ?? '';
    // A tenant may be named like a member that every object inherits.
    const weight = weights && Object.hasOwn(weights, tenant) ? weights[tenant]! : 1;
    const amount = [1, wholeTokens(estimate(request))] as const;
    const call = new LimitedCall(gates.at(place), { amount, tenant, weight, signal });
    const { deadlineMs = Infinity, onRetry } = { ...optionsOf(client), ...definedOf(request) };
    await call.begin(Math.min(maxWaitMs, deadlineMs));
    const leftMs = deadlineMs - (performance.now() - startedAtMs);
    const limited: MiddlewareRequest = {
      ...request,
      async onRetry(context) {
        await onRetry?.(context);
        const { elapsedMs, delayMs } = context;
        await call.retry(context, Math.min(maxWaitMs, leftMs - elapsedMs - delayMs));
      },
    };
    if (deadlineMs !== Infinity) limited.deadlineMs = Math.max(0, leftMs);
    try {
      const response = await next(limited);
      call.observe(response, stream === true);
      return response;
    } catch (error) {
      call.fail(error);
      throw error;
    }
  };
}

/** @throws {OpenAIError} An estimate of the user is no number. */
function wholeTokens(estimate: number): number {
  if (Number.isFinite(estimate)) return Math.max(0, Math.ceil(estimate));
  throw new OpenAIError(`\`estimate\` returned ${String(estimate)}, not a number of tokens.`);
}

/** Returns the options of a call that replace those of its client. */
function definedOf({ deadlineMs, onRetry }: MiddlewareRequest): Partial<MiddlewareRequest> {
  return { ...(deadlineMs !== undefined && { deadlineMs }), ...(onRetry && { onRetry }) };
}

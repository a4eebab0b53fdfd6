import { APIError, type Middleware, type MiddlewareRequest } from '@oai/core';
import { optionsOf, requireObject } from '@oai/core/internal';
import { checkLimit } from '../concurrency/check-limit.js';
import { Pacer } from './pacer.js';

const DEFAULT_MAX_WAIT_MS = 600_000;

/** The options of {@link paceRequests}. @public */
export interface PaceOptions {
  /** The longest wait of a call, milliseconds. Default 600000. */
  maxWaitMs?: number | undefined;
}

/**
 * Creates middleware that keeps calls within the limits of the API, as far as `x-ratelimit-*` headers
 * of earlier responses tell them: instead of being refused, a call waits until the limits of its model
 * are restored. After a refusal with status 429, all calls of the model wait as long as its retry.
 *
 * The time that a call waits is not part of its `deadlineMs`.
 *
 * @param options.maxWaitMs The longest wait of a call, milliseconds, whatever the server says.
 *   Default 600000.
 * @throws {OpenAIError} `maxWaitMs` is not a whole number above 0, or the options are no object.
 * @public
 */
export function paceRequests(options: PaceOptions = {}): Middleware {
  requireObject(options, 'options');
  const { maxWaitMs } = options;
  const longestMs = checkLimit('maxWaitMs', maxWaitMs, DEFAULT_MAX_WAIT_MS);
  const pacers = new Map<string, Pacer>();
  return async (request, next) => {
    const pacer = pacerOf(pacers, longestMs, request);
    await pacer.enter(request.signal);
    try {
      const answer = await next({ ...request, onRetry: pausing(pacer, request) });
      pacer.leave(answer.rateLimit);
      if (!request.stream && answer.rateLimit?.limitTokens !== undefined) {
        // A body that cannot be read is an error of the caller's own read.
        answer.data().then(
          (data) => pacer.addTokens(tokensOf(data)),
          () => {},
        );
      }
      return answer;
    } catch (error) {
      pacer.leave(error instanceof APIError ? error.rateLimit : undefined);
      throw error;
    }
  };
}

/** Limits apply to a model; to calls of the same operation, if they name none. */
function pacerOf(
  pacers: Map<string, Pacer>,
  maxWaitMs: number,
  { body, operation = '' }: MiddlewareRequest,
): Pacer {
  const { model } = Object(body) as { model?: unknown };
  const name = typeof model === 'string' ? model : operation;
  let pacer = pacers.get(name);
  if (!pacer) pacers.set(name, (pacer = new Pacer(maxWaitMs)));
  return pacer;
}

function pausing(
  pacer: Pacer,
  { onRetry, client }: MiddlewareRequest,
): NonNullable<MiddlewareRequest['onRetry']> {
  const own = onRetry ?? optionsOf(client).onRetry;
  return (context) => {
    const { error, status, delayMs } = context;
    if (status === 429) {
      pacer.pause(delayMs, error instanceof APIError ? error.rateLimit : undefined);
    }
    return own?.(context);
  };
}

function tokensOf(data: unknown): number {
  const { usage } = Object(data) as { usage?: { total_tokens?: unknown } | null };
  const tokens = usage?.total_tokens;
  return typeof tokens === 'number' ? tokens : 0;
}

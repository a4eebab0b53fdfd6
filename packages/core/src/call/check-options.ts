import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import type { RequestOptions } from './options.js';

const LIMITS = [
  'timeout',
  'deadlineMs',
  'streamIdleTimeoutMs',
  'maxRetryAfterMs',
  'maxRetries',
] as const;

/** @throws {OpenAIError} A limit is not a number, or negative. @internal */
export function checkLimits(options: RequestOptions): void {
  for (const name of LIMITS) {
    const value = options[name];
    if (value === undefined || (typeof value === 'number' && value >= 0)) continue;
    throw new OpenAIError(
      `The option \`${name}\` must be a number, 0 or more, not ${JSON.stringify(value)}.`,
    );
  }
}

/**
 * Validates the options of a call. In browsers this is left to the compiler, for size.
 *
 * @throws {OpenAIError} An option has an invalid value.
 * @internal
 */
export function checkCallOptions(options: RequestOptions): void {
  if (FOR_BROWSERS) return;
  checkLimits(options);
  const { signal } = options;
  if (signal && typeof signal.addEventListener !== 'function') {
    throw new OpenAIError('The option `signal` must be an AbortSignal: pass `controller.signal`.');
  }
}

import { OpenAIError } from './errors/openai-error.js';
import type { RequestOptions } from './request-options.js';

const LIMITS = [
  'timeout',
  'deadlineMs',
  'streamIdleTimeoutMs',
  'maxRetryAfterMs',
  'maxRetries',
] as const;

/** @throws {OpenAIError} A limit is not a number that makes sense. @internal */
export function checkLimits(options: RequestOptions): void {
  for (const name of LIMITS) {
    const value = options[name];
    if (value === undefined || (typeof value === 'number' && value >= 0)) continue;
    throw new OpenAIError(
      `The option \`${name}\` must be a number, 0 or more, not ${JSON.stringify(value)}.`,
    );
  }
}

/** @throws {OpenAIError} An option of a call has a value that makes no sense. @internal */
export function checkCallOptions(options: RequestOptions): void {
  checkLimits(options);
  const { signal } = options;
  if (signal && typeof signal.addEventListener !== 'function') {
    throw new OpenAIError('The option `signal` must be an AbortSignal: pass `controller.signal`.');
  }
}

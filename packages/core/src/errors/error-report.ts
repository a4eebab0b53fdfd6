import { hide } from '../hide.js';
import { redactHeaders } from '../redact.js';
import type { APIError } from './api-error.js';

/**
 * What an error's `toJSON` and its inspection show: all that is known, no credential.
 *
 * @internal
 */
export function reportError(error: APIError): Record<string, unknown> {
  const { name, message, status, code, type, param, requestID, attempts, retryAfterMs } = error;
  const report: Record<string, unknown> = {
    ...{ name, message, status, code, type, param, requestID, attempts, retryAfterMs },
    rateLimit: error.rateLimit,
    error: error.error,
    headers: error.headers && redactHeaders(error.headers),
  };
  // Whatever a subclass adds is part of the whole.
  for (const [key, value] of Object.entries(error)) {
    if (!(key in report) && key !== 'cause') report[key] = value;
  }
  for (const key in report) if (report[key] == null) delete report[key];
  return report;
}

/**
 * Makes `util.inspect` show an error's stack, the facts of its `toJSON`, and its cause.
 *
 * @internal
 */
export function addInspection(prototype: APIError): void {
  hide(prototype, Symbol.for('nodejs.util.inspect.custom'), inspectError);
}

function inspectError(
  this: APIError,
  depth: number,
  options: object,
  inspect: (value: unknown, options: object) => string,
): string {
  if (depth < 0) return `[${this.name}]`;
  const { name: _name, message: _message, ...facts } = this.toJSON();
  if (this.cause !== undefined) facts['[cause]'] = this.cause;
  return `${this.stack} ${inspect(facts, { ...options, depth })}`;
}

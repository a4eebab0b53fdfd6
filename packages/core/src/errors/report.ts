import { FOR_BROWSERS } from '#platform';
import { hide } from '../hide.js';
import type { RateLimit } from '../rate-limit.js';
import { redactHeaders } from '../redact.js';

/** The members of an `APIError` that a report contains. */
interface ReportedError extends Error {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  readonly error: unknown;
  readonly code: string | null | undefined;
  readonly param: string | null | undefined;
  readonly type: string | undefined;
  readonly requestID: string | null | undefined;
  readonly attempts?: number;
  readonly retryAfterMs: number | undefined;
  readonly rateLimit: RateLimit | undefined;
  toJSON(): Record<string, unknown>;
}

/**
 * Collects all facts of an error for `toJSON` and inspection, without credentials.
 *
 * @internal
 */
export function reportError(error: ReportedError): Record<string, unknown> {
  const { name, message } = error;
  if (FOR_BROWSERS) return { ...error, name, message };
  const { status, code, type, param, requestID, attempts, retryAfterMs, rateLimit } = error;
  const report: Record<string, unknown> = {
    ...{ name, message, status, code, type, param, requestID, attempts, retryAfterMs, rateLimit },
    error: error.error,
    headers: error.headers && redactHeaders(error.headers),
  };
  // Members of subclasses are included.
  for (const [key, value] of Object.entries(error)) {
    if (!(key in report) && key !== 'cause') report[key] = value;
  }
  for (const key in report) if (report[key] == null) delete report[key];
  return report;
}

/**
 * Makes `util.inspect` show the stack of an error, the facts of its `toJSON`, and its cause.
 *
 * @returns The class, for use in a static field: React Native's compiler refuses static blocks.
 * @internal
 */
export function withInspection<Class extends { readonly prototype: ReportedError }>(
  errorClass: Class,
): Class {
  if (!FOR_BROWSERS) {
    const inspect = Symbol.for('nodejs.util.inspect.custom');
    hide(errorClass.prototype, inspect, inspectError);
  }
  return errorClass;
}

function inspectError(
  this: ReportedError,
  depth: number,
  options: object,
  inspect: (value: unknown, options: object) => string,
): string {
  if (depth < 0) return `[${this.name}]`;
  const { name: _name, message: _message, ...facts } = this.toJSON();
  if (this.cause !== undefined) facts['[cause]'] = this.cause;
  return `${this.stack} ${inspect(facts, { ...options, depth })}`;
}

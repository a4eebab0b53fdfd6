import type { RateLimit } from './rate-limit.js';

// The browser variants of what runtime-errors.ts exports: the same names and calls.

/** Headers write no JSON. @internal */
export function reportError(error: Error): Record<string, unknown> {
  return { ...error, name: error.name, message: error.message };
}

/** @internal */
export function addInspection(_errorPrototype: object): void {}

/** The API does not expose these headers to pages. @internal */
export function parseRateLimit(_headers: Headers): RateLimit | undefined {
  return undefined;
}

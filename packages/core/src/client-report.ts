import type { ClientOptions } from './client-options.js';
import { mergeHeaders } from './headers.js';
import { redactHeaders, redactURL } from './redact.js';

const INSPECT = Symbol.for('nodejs.util.inspect.custom');
const CREDENTIALS = ['apiKey', 'adminAPIKey', 'webhookSecret'] as const;
type Inspect = (value: unknown, options: object) => string;
/** What may hold a credential somewhere inside, or says nothing. */
const UNSHOWN = ['proxy', 'workloadIdentity', 'fetchOptions', 'provider', 'logger', 'fetch'];

/**
 * Copies options so that credentials can be read, but are shown by no inspection and no JSON.
 *
 * @internal
 */
export function guardOptions(options: ClientOptions): ClientOptions {
  const guarded = { ...options };
  for (const name of CREDENTIALS) hide(guarded, name, options[name]);
  return showAs(guarded, () => reportOptions(guarded));
}

/** Sets a property that is not shown. @internal */
export function hide(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    configurable: true,
    enumerable: false,
    writable: true,
  });
}

/** Decides what inspection and JSON show of an object. @internal */
export function showAs<T extends object>(target: T, report: () => unknown): T {
  hide(target, INSPECT, (_depth: number, options: object, inspect?: Inspect): unknown =>
    inspect ? `${target.constructor.name} ${inspect(report(), options)}` : report(),
  );
  hide(target, 'toJSON', report);
  return target;
}

/** @internal */
export function reportOptions(options: ClientOptions): Record<string, unknown> {
  const report: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value == null || typeof value === 'function') continue;
    report[name] = UNSHOWN.includes(name) ? '[hidden]' : value;
  }
  if (options.baseURL) report['baseURL'] = redactURL(options.baseURL);
  if (options.defaultHeaders) {
    report['defaultHeaders'] = redactHeaders(mergeHeaders(options.defaultHeaders).values);
  }
  for (const name of CREDENTIALS) if (options[name]) report[name] = '[redacted]';
  return report;
}

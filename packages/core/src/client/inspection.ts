import { FOR_BROWSERS } from '#platform';
import { hide } from '../hide.js';
import { redactHeaders, redactQuery, redactURL } from '../redact.js';
import { mergeHeaders } from '../wire/headers.js';
import type { ClientOptions } from './options.js';

type Inspect = (value: unknown, options: object) => string;

const CREDENTIALS = ['apiKey', 'adminAPIKey', 'webhookSecret'] as const;
/** Options whose texts and objects are shown. Others may contain a credential, unknown ones included. */
const SHOWN = ['organization', 'project', 'logLevel', 'middleware', 'apiVersion', 'deployment'];

/**
 * Makes inspection and JSON show the settings of a client without credentials. Consoles of browsers
 * support neither.
 *
 * @internal
 */
export function showAs(target: object, settings: () => ClientOptions): void {
  if (FOR_BROWSERS) return;
  const { baseURL } = target as ClientOptions;
  // Shown by inspection alone if its query has a credential, and neither cloned nor listed.
  if (baseURL && redactURL(baseURL) !== new URL(baseURL).href) {
    Object.defineProperty(target, 'baseURL', { enumerable: false });
  }
  // Those that a client has beside its options are its own.
  const isOwn = (name: string): boolean =>
    target.constructor !== Object && Object.prototype.propertyIsEnumerable.call(target, name);
  const report = (): object =>
    reportOptions({ baseURL: (target as ClientOptions).baseURL, ...settings() }, isOwn);
  hide(target, 'toJSON', report);
  hide(
    target,
    Symbol.for('nodejs.util.inspect.custom'),
    (_depth: number, options: object, inspect?: Inspect): unknown =>
      inspect ? `${target.constructor.name} ${inspect(report(), options)}` : report(),
  );
}

function reportOptions(
  options: ClientOptions,
  isOwn: (name: string) => boolean,
): Record<string, unknown> {
  const report: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value == null || typeof value === 'function') continue;
    // A resource refers back to its client.
    if (typeof value === 'object' && '_client' in value) continue;
    const isHidden = /string|object/.test(typeof value) && !SHOWN.includes(name) && !isOwn(name);
    report[name] = isHidden ? '[hidden]' : value;
  }
  if (options.baseURL) report['baseURL'] = redactURL(options.baseURL);
  if (options.defaultHeaders) {
    report['defaultHeaders'] = redactHeaders(mergeHeaders(options.defaultHeaders).values);
  }
  if (options.defaultQuery) report['defaultQuery'] = redactQuery(options.defaultQuery);
  for (const name of CREDENTIALS) if (options[name]) report[name] = '[redacted]';
  return report;
}

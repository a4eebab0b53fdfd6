import { FOR_BROWSERS } from '#platform';
import { hide } from '../hide.js';
import { redactHeaders, redactQuery, redactURL } from '../redact.js';
import { mergeHeaders } from '../wire/headers.js';
import type { ClientOptions } from './options.js';

type Inspect = (value: unknown, options: object) => string;

const CREDENTIALS = ['apiKey', 'adminAPIKey', 'webhookSecret'] as const;
/** Options that may contain a credential, or whose inspection is of no use. */
const UNSHOWN = ['proxy', 'workloadIdentity', 'fetchOptions', 'provider', 'logger'];

/**
 * Makes inspection and JSON show the settings of a client without credentials. Consoles of browsers
 * support neither.
 *
 * @internal
 */
export function showAs(target: object, settings: () => ClientOptions): void {
  if (FOR_BROWSERS) return;
  const report = (): object => reportOptions(settings());
  hide(target, 'toJSON', report);
  hide(
    target,
    Symbol.for('nodejs.util.inspect.custom'),
    (_depth: number, options: object, inspect?: Inspect): unknown =>
      inspect ? `${target.constructor.name} ${inspect(report(), options)}` : report(),
  );
}

function reportOptions(options: ClientOptions): Record<string, unknown> {
  const report: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value == null || typeof value === 'function') continue;
    // A resource refers back to its client.
    if (typeof value === 'object' && '_client' in value) continue;
    report[name] = UNSHOWN.includes(name) ? '[hidden]' : value;
  }
  if (options.baseURL) report['baseURL'] = redactURL(options.baseURL);
  if (options.defaultHeaders) {
    report['defaultHeaders'] = redactHeaders(mergeHeaders(options.defaultHeaders).values);
  }
  if (options.defaultQuery) report['defaultQuery'] = redactQuery(options.defaultQuery);
  for (const name of CREDENTIALS) if (options[name]) report[name] = '[redacted]';
  return report;
}

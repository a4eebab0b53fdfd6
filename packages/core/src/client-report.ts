import type { ClientOptions } from './client-options.js';
import { mergeHeaders } from './headers.js';
import { hide } from './hide.js';
import { redactHeaders, redactURL } from './redact.js';

type Inspect = (value: unknown, options: object) => string;

const CREDENTIALS = ['apiKey', 'adminAPIKey', 'webhookSecret'] as const;
/** What may hold a credential somewhere inside, or says nothing. */
const UNSHOWN = ['proxy', 'workloadIdentity', 'fetchOptions', 'provider', 'logger'];

/**
 * Makes inspection and JSON show the settings of a client, and no credential.
 *
 * @internal
 */
export function showAs(target: object, settings: () => ClientOptions): void {
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
    // A resource holds this client again: shown, it would never end.
    if (typeof value === 'object' && '_client' in value) continue;
    report[name] = UNSHOWN.includes(name) ? '[hidden]' : value;
  }
  if (options.baseURL) report['baseURL'] = redactURL(options.baseURL);
  if (options.defaultHeaders) {
    report['defaultHeaders'] = redactHeaders(mergeHeaders(options.defaultHeaders).values);
  }
  for (const name of CREDENTIALS) if (options[name]) report[name] = '[redacted]';
  return report;
}

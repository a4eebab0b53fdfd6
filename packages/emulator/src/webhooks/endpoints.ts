import type { Clock } from '../clock.js';
import type { JsonObject } from '../json.js';
import type { EmulatorOptions } from '../options.js';

/** The name and the path of the collection of endpoints, where the generic operations find them. @internal */
export const ENDPOINTS = ['webhook endpoint', '/webhook_endpoints'] as const;

/** An endpoint, as the API shows it. @internal */
export type WebhookEndpoint = JsonObject & { id: string };

/** The parts of an emulator that webhooks need. @internal */
export interface WebhookContext {
  readonly clock: Clock;
  readonly ids: { next(prefix: string): string };
  readonly options: Pick<EmulatorOptions, 'webhooks' | 'pollAfterMs' | 'maxRecordedRequests'>;
  endpoints(): WebhookEndpoint[];
}

/** Facts of an endpoint that the API does not show. */
interface Private {
  secret: string;
  /** True if a web page of another origin has given its URL. */
  isForeign: boolean;
}

/** Kept apart from the endpoint, whose members every read shows. */
const privates = new WeakMap<WebhookEndpoint, Private>();

/** Returns the secret and origin of an endpoint. @internal */
export function privateOf(endpoint: WebhookEndpoint): Private {
  return privates.get(endpoint) ?? { secret: '', isForeign: true };
}

/** @internal */
export function keepPrivate(endpoint: WebhookEndpoint, facts: Partial<Private>): void {
  privates.set(endpoint, { ...privateOf(endpoint), ...facts });
}

/** Returns the time by the emulator's clock, seconds since 1970. @internal */
export function secondsOf(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}

import type { JsonObject } from '../json.js';
import { fromBase64, toBase64 } from '../media/base64.js';
import { aNumber, anObject, aString, checkShape, required } from '../shape.js';
import { secondsOf, type WebhookContext } from './endpoints.js';

/**
 * A signed webhook.
 *
 * @public
 */
export interface Webhook {
  /** The exact signed body. */
  body: string;
  /** `webhook-id`, `webhook-timestamp`, `webhook-signature` and `content-type`. */
  headers: Record<string, string>;
}

/** @public */
export interface WebhookOptions {
  /** Signing secret: `whsec_` and base64, or any other text. */
  secret: string;
  /** Event type, such as `response.completed` or `batch.failed`. */
  type: string;
  /** Default: an object with an identifier that fits the type. */
  data?: JsonObject | undefined;
  /** Time of signing, seconds since 1970. Default: now. */
  timestamp?: number | undefined;
}

const idPrefixes: Record<string, string> = {
  batch: 'batch_',
  eval: 'evalrun_',
  fine_tuning: 'ftjob-',
  realtime: 'rtc_',
  response: 'resp_',
};

/** An event that webhooks report. @internal */
export type WebhookEvent = JsonObject & { id: string; type: string };

/** @internal */
export function createEvent(
  type: string,
  data: JsonObject | undefined,
  createdSeconds: number,
  { ids }: Pick<WebhookContext, 'ids'>,
): WebhookEvent {
  const id = ids.next('evt_');
  const prefix = idPrefixes[type.split('.')[0]!] ?? 'obj_';
  return {
    id,
    object: 'event',
    created_at: createdSeconds,
    type,
    data: data ?? { id: ids.next(prefix) },
  };
}

/** Creates a webhook and signs it. @throws {TypeError} An option is unknown or wrong. @internal */
export async function createWebhook(
  options: WebhookOptions,
  context: Pick<WebhookContext, 'clock' | 'ids'>,
): Promise<Webhook> {
  checkShape('webhook', options, {
    type: required(aString),
    secret: required(aString),
    data: anObject,
    timestamp: aNumber(),
  });
  const { secret, type, data, timestamp } = options;
  if (secret === '') throw new TypeError('secret is empty; a webhook cannot be signed with it');
  const seconds = timestamp ?? secondsOf(context.clock);
  return signEvent(createEvent(type, data, seconds, context), secret, seconds);
}

/** Signs an event by the Standard Webhooks scheme. @internal */
export async function signEvent(
  event: WebhookEvent,
  secret: string,
  sentSeconds: number,
): Promise<Webhook> {
  const body = JSON.stringify(event);
  const encoder = new TextEncoder();
  const raw = secret.startsWith('whsec_') ? decoded(secret.slice(6)) : encoder.encode(secret);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign(
    'HMAC',
    key,
    encoder.encode(`${event.id}.${sentSeconds}.${body}`),
  );
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': event.id,
      'webhook-timestamp': String(sentSeconds),
      'webhook-signature': `v1,${toBase64(new Uint8Array(signed))}`,
    },
  };
}

/** @throws {TypeError} The text is no base64. It is a secret, and so not shown. */
function decoded(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(base64);
  } catch {
    throw new TypeError('secret begins with whsec_, but what follows is not base64');
  }
}

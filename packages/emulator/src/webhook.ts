import type { JsonObject } from './json.js';
import { fromBase64, toBase64 } from './media/base64.js';
import type { EmulatorState } from './state/state.js';

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

/** Creates a webhook and signs it by the Standard Webhooks scheme. @internal */
export async function createWebhook(
  { secret, type, data, timestamp }: WebhookOptions,
  state: EmulatorState,
): Promise<Webhook> {
  if (secret === '') throw new TypeError('secret is empty; a webhook cannot be signed with it');
  const created = timestamp ?? state.nowSeconds();
  const id = state.ids.next('evt_');
  const prefix = idPrefixes[type.split('.')[0]!] ?? 'obj_';
  const body = JSON.stringify({
    id,
    object: 'event',
    created_at: created,
    type,
    data: data ?? { id: state.ids.next(prefix) },
  });
  const encoder = new TextEncoder();
  const raw = secret.startsWith('whsec_') ? fromBase64(secret.slice(6)) : encoder.encode(secret);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(`${id}.${created}.${body}`));
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(created),
      'webhook-signature': `v1,${toBase64(new Uint8Array(signed))}`,
    },
  };
}

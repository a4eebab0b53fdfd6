import { OpenAIError } from '@oai/core';
import type { UnwrapWebhookEvent } from './generated/webhooks/webhooks-types.gen.js';
import { verifyWebhookSignature } from './verify-webhook-signature.js';
import type { WebhookPayload } from './verify-webhook-signature.js';
import type { WebhookHeaders } from './webhook-headers.js';

/**
 * Verifies a webhook request and returns its event. Synchronous, with the parameters and errors of
 * {@link verifyWebhookSignature}.
 *
 * @returns The event, whose `type` discriminates the union. Events of unknown types are returned
 *   as is.
 * @throws {OpenAIError} The signature is right but the body is not a JSON object.
 * @public
 */
export function unwrapWebhook(
  payload: WebhookPayload,
  headers: WebhookHeaders,
  secret: string | null | undefined,
  toleranceSeconds?: number,
): UnwrapWebhookEvent {
  verifyWebhookSignature(payload, headers, secret, toleranceSeconds);
  const text = typeof payload === 'string' ? payload : new TextDecoder().decode(payload);
  let event: unknown;
  try {
    // A text may begin with a byte order mark, which belongs to the signature but not to JSON.
    event = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new OpenAIError('The webhook is signed correctly but its body is not JSON.', { cause });
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw new OpenAIError('The webhook is signed correctly but its body is not a JSON object.');
  }
  return event as UnwrapWebhookEvent;
}

import { APIResource } from '@oai/core';
import type { APIClient, ClientOptions } from '@oai/core';
import { isClient, OPTIONAL_CREDENTIALS } from '@oai/core/internal';
import type { UnwrapWebhookEvent } from './generated/webhooks/webhooks-types.gen.js';
import { unwrapWebhook } from './unwrap-webhook.js';
import { verifyWebhookSignature } from './verify-webhook-signature.js';
import type { WebhookPayload } from './verify-webhook-signature.js';
import type { WebhookHeaders } from './webhook-headers.js';

/**
 * The methods of `client.webhooks`: the functions of this package, with the `webhookSecret` of the
 * client as the default secret. No request is sent.
 *
 * @public
 */
export abstract class WebhookVerifier extends APIResource {
  /** @param clientOrOptions A client, or options: only `webhookSecret` is required. */
  constructor(clientOrOptions?: APIClient | ClientOptions) {
    super(
      isClient(clientOrOptions)
        ? clientOrOptions
        : { ...clientOrOptions, [OPTIONAL_CREDENTIALS]: true },
    );
  }

  /**
   * Verifies a webhook request and returns its event. Synchronous: it throws instead of returning a
   * rejected promise, and the result may also be awaited.
   *
   * @param payload The raw body, as text or bytes.
   * @param headers The headers of the request.
   * @param secret The signing secret. Default: the `webhookSecret` of the client.
   * @param toleranceSeconds Maximum age or lead of the timestamp, in seconds. Default: 300.
   * @throws {InvalidWebhookSignatureError} The request is forged, altered, incomplete or too old.
   * @throws {OpenAIError} No secret, a parsed body, a negative tolerance, or a body that is not a
   *   JSON object.
   * @example
   * ```ts
   * export async function POST(request: Request): Promise<Response> {
   *   const event = client.webhooks.unwrap(await request.text(), request.headers);
   *   if (event.type === 'response.completed') console.log(event.data.id);
   *   return new Response('received');
   * }
   * ```
   */
  unwrap(
    payload: WebhookPayload,
    headers: WebhookHeaders,
    secret?: string | null,
    toleranceSeconds?: number,
  ): UnwrapWebhookEvent {
    return unwrapWebhook(payload, headers, secret ?? this._client.webhookSecret, toleranceSeconds);
  }

  /**
   * Verifies a webhook request without parsing it. Parameters as for `unwrap`.
   *
   * @throws {InvalidWebhookSignatureError} The request is forged, altered, incomplete or too old.
   * @throws {OpenAIError} No secret, a parsed body or a negative tolerance.
   */
  verifySignature(
    payload: WebhookPayload,
    headers: WebhookHeaders,
    secret?: string | null,
    toleranceSeconds?: number,
  ): void {
    verifyWebhookSignature(
      payload,
      headers,
      secret ?? this._client.webhookSecret,
      toleranceSeconds,
    );
  }
}

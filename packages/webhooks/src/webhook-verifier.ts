import { APIResource } from '@oai/core';
import type { APIClient, ClientOptions } from '@oai/core';
import { isClient, OPTIONAL_CREDENTIALS } from '@oai/core/internal';
import type { UnwrapWebhookEvent } from './generated/webhooks/webhooks-types.gen.js';
import { unwrapWebhook } from './unwrap-webhook.js';
import { verifyWebhookSignature } from './verify-webhook-signature.js';
import type { WebhookPayload } from './verify-webhook-signature.js';
import type { WebhookHeaders } from './webhook-headers.js';

/**
 * What `client.webhooks` can do: the functions of this package with the client's
 * `webhookSecret` as the default secret. Sends nothing.
 * @internal
 */
export abstract class WebhookVerifier extends APIResource {
  /** @param clientOrOptions A client, or options of which only `webhookSecret` is needed. */
  constructor(clientOrOptions?: APIClient | ClientOptions) {
    super(
      isClient(clientOrOptions)
        ? clientOrOptions
        : { ...clientOrOptions, [OPTIONAL_CREDENTIALS]: true },
    );
  }

  /**
   * Verifies a webhook request and returns its event, at once: it throws here and not through a
   * promise, and `await` does no harm.
   *
   * @param payload Body exactly as it arrived, text or bytes.
   * @param headers Headers of the request, in any form.
   * @param secret Signing secret. Default: the client's `webhookSecret`.
   * @param toleranceSeconds Greatest age or lead of the timestamp. Default 300.
   * @throws {InvalidWebhookSignatureError} The request is forged, altered, incomplete or too old.
   * @throws {OpenAIError} No secret, a parsed body, a bad tolerance, or a body that is not JSON.
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
   * Verifies a webhook request and returns nothing; parameters and errors as for `unwrap`.
   *
   * @throws {InvalidWebhookSignatureError} The request is forged, altered, incomplete or too old.
   * @throws {OpenAIError} No secret, a parsed body or a bad tolerance.
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

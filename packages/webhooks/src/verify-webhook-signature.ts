import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { InvalidWebhookSignatureError, OpenAIError } from '@oai/core';
import { readWebhookHeader } from './webhook-headers.js';
import type { WebhookHeaders } from './webhook-headers.js';
import { webhookKey } from './webhook-secret.js';

/** The request body exactly as it arrived, before any parsing. @public */
export type WebhookPayload = string | Uint8Array | ArrayBuffer;

/** How far a webhook's timestamp may be from now, either way, in seconds. @internal */
export const DEFAULT_TOLERANCE_SECONDS = 300;

/**
 * Checks that a webhook request was signed with the secret and is recent. Synchronous on every
 * runtime, so a forgotten `await` cannot let a forged event through.
 *
 * @param payload Body exactly as it arrived; parsing and printing it again breaks the signature.
 * @param headers Headers of the request; `webhook-id`, `webhook-timestamp` and
 *   `webhook-signature` are read.
 * @param secret Signing secret, with or without the `whsec_` form.
 * @param toleranceSeconds Greatest distance between the timestamp and now, past or future.
 *   Default 300.
 * @throws {InvalidWebhookSignatureError} A header is missing or malformed, the timestamp is out of
 *   tolerance, or no signature matches. Answer such a request with status 400.
 * @throws {OpenAIError} The call itself is wrong: no secret, a parsed body, a bad tolerance.
 * @public
 */
export function verifyWebhookSignature(
  payload: WebhookPayload,
  headers: WebhookHeaders,
  secret: string | null | undefined,
  toleranceSeconds: number = DEFAULT_TOLERANCE_SECONDS,
): void {
  const key = webhookKey(secret);
  const body = payloadBytes(payload);
  if (!(toleranceSeconds >= 0)) {
    throw new OpenAIError(
      `Webhook tolerance must be a number of seconds, 0 or more, but is ${String(toleranceSeconds)}.`,
    );
  }
  const signatures = requireHeader(headers, 'webhook-signature');
  const timestamp = requireHeader(headers, 'webhook-timestamp');
  const id = requireHeader(headers, 'webhook-id');
  checkAge(timestamp, toleranceSeconds);

  const digest = hmac
    .create(sha256, key)
    .update(new TextEncoder().encode(`${id}.${timestamp}.`))
    .update(body)
    .digest();
  const expected = btoa(String.fromCharCode(...digest));
  let matches = false;
  // A rotated secret gives several signatures; all are compared, so time tells nothing.
  for (const signature of v1Signatures(signatures)) {
    if (equalInConstantTime(signature, expected)) matches = true;
  }
  if (!matches) {
    throw new InvalidWebhookSignatureError(
      'The webhook signature does not match: the body was changed or parsed on the way, or the secret is another one.',
    );
  }
}

function payloadBytes(payload: WebhookPayload): Uint8Array {
  if (typeof payload === 'string') return new TextEncoder().encode(payload);
  // By tag, not by class: a Buffer or an array of another realm is as good.
  const kind = Object.prototype.toString.call(payload).slice(8, -1);
  if (ArrayBuffer.isView(payload)) {
    return new Uint8Array(payload.buffer, payload.byteOffset, payload.byteLength);
  }
  if (kind === 'ArrayBuffer') return new Uint8Array(payload);
  throw new OpenAIError(
    `The webhook payload must be the raw request body (text or bytes), but is ${kind}. If a body parser has read it, use one that keeps it raw, such as express.raw({ type: 'application/json' }).`,
  );
}

function requireHeader(headers: WebhookHeaders, name: string): string {
  const value = readWebhookHeader(headers, name);
  if (value === undefined) {
    throw new InvalidWebhookSignatureError(`The webhook request has no header ${name}.`);
  }
  return value;
}

function checkAge(timestamp: string, toleranceSeconds: number): void {
  if (!/^\d{1,15}$/.test(timestamp)) {
    throw new InvalidWebhookSignatureError(
      'The header webhook-timestamp is not a number of seconds since 1970.',
    );
  }
  const ageSeconds = Math.floor(Date.now() / 1000) - Number(timestamp);
  if (Math.abs(ageSeconds) > toleranceSeconds) {
    const off = `${Math.abs(ageSeconds)} s ${ageSeconds > 0 ? 'old' : 'ahead'}`;
    throw new InvalidWebhookSignatureError(
      `The webhook timestamp is too ${ageSeconds > 0 ? 'old' : 'new'}: ${off}, tolerated are ${toleranceSeconds} s. If this keeps happening, check the clock.`,
    );
  }
}

/**
 * The signatures of version 1 in `v1,… v1a,… v1,…`. Repeated headers arrive joined by commas, so
 * both separators count alike. One without a version is taken for version 1.
 */
function* v1Signatures(header: string): Generator<string> {
  let version = 'v1';
  for (const token of header.split(/[\s,]+/)) {
    if (/^v\d+a?$/.test(token)) {
      version = token;
      continue;
    }
    if (version === 'v1') yield token;
    version = 'v1';
  }
}

function equalInConstantTime(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index++) {
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  }
  return difference === 0;
}

import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { InvalidWebhookSignatureError, OpenAIError } from '@oai/core';
import { builtinModule } from '@oai/core/internal';
import { readWebhookHeader } from './webhook-headers.js';
import type { WebhookHeaders } from './webhook-headers.js';
import { webhookKey } from './webhook-secret.js';

/** The raw request body, before any parsing. @public */
export type WebhookPayload = string | Uint8Array | ArrayBuffer;

/** The default tolerance for the age or lead of a timestamp, in seconds. @internal */
export const DEFAULT_TOLERANCE_SECONDS = 300;

/**
 * Verifies that a webhook request is signed with the secret and recent. Synchronous on every
 * runtime, so that a forgotten `await` cannot let a forged event through.
 *
 * @param payload The raw body: parsing and serializing it again breaks the signature.
 * @param headers The headers of the request: `webhook-id`, `webhook-timestamp` and
 *   `webhook-signature` are read.
 * @param secret The signing secret: base64 with the prefix `whsec_`, or plain text.
 * @param toleranceSeconds Maximum age or lead of the timestamp, in seconds. Default: 300.
 * @throws {InvalidWebhookSignatureError} A header is missing or malformed, the timestamp is out of
 *   tolerance, or no signature matches. Respond with status 400.
 * @throws {OpenAIError} An argument is invalid: no secret, a parsed body, a negative tolerance.
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
  // Text and null compare like numbers, and would set another tolerance than the one that was meant.
  const kind = typeof toleranceSeconds;
  if (kind !== 'number' || !(toleranceSeconds >= 0)) {
    throw new OpenAIError(
      `Webhook tolerance must be a number of seconds, 0 or more, but is ${kind === 'number' ? toleranceSeconds : kind}.`,
    );
  }
  const signatures = requireHeader(headers, 'webhook-signature');
  const timestamp = requireHeader(headers, 'webhook-timestamp');
  const id = requireHeader(headers, 'webhook-id');
  checkAge(timestamp, toleranceSeconds);

  const digest = sign(key, new TextEncoder().encode(`${id}.${timestamp}.`), body);
  const expected = btoa(String.fromCharCode(...digest));
  let matches = false;
  // While a secret is rotated there are several signatures. All are compared, in constant time.
  for (const signature of v1Signatures(signatures)) {
    if (equalInConstantTime(signature, expected)) matches = true;
  }
  if (!matches) {
    throw new InvalidWebhookSignatureError(
      'The webhook signature does not match: the body was changed or parsed, or the secret is a different one.',
    );
  }
}

interface Hmac {
  update(bytes: Uint8Array): Hmac;
  digest(): Uint8Array;
}

/** Computes HMAC-SHA-256 (RFC 2104). Where the platform's is synchronous, it is seven times as fast. */
function sign(key: Uint8Array, head: Uint8Array, body: Uint8Array): Uint8Array {
  const native = builtinModule<{ createHmac?(algorithm: string, key: Uint8Array): Hmac }>(
    'node:crypto',
  );
  const signing = native?.createHmac?.('sha256', key) ?? hmac.create(sha256, key);
  return signing.update(head).update(body).digest();
}

function payloadBytes(payload: WebhookPayload): Uint8Array {
  if (typeof payload === 'string') return new TextEncoder().encode(payload);
  // Checked by tag, not by class, to accept buffers of other realms.
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
      `The webhook timestamp is too ${ageSeconds > 0 ? 'old' : 'new'}: ${off}, tolerated are ${toleranceSeconds} s. Check the clock.`,
    );
  }
}

/**
 * Yields the signatures of version 1 in `v1,… v1a,… v1,…`. Repeated headers are joined by commas, so
 * commas and spaces are equivalent. A signature without a version counts as version 1.
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

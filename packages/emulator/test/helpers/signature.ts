import { createHmac } from 'node:crypto';

/** Returns true if a webhook has the signature that the Standard Webhooks scheme asks for. */
export function isSigned(
  body: string,
  headers: Readonly<Record<string, string>>,
  secret: string,
): boolean {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = createHmac('sha256', key).update(signed).digest('base64');
  return headers['webhook-signature'] === `v1,${expected}`;
}

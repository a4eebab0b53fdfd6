import { InvalidWebhookSignatureError } from '@oai/core';
import crypto from 'node:crypto';
import { verifyWebhookSignature } from './verify-webhook-signature.js';

const key = Buffer.from('0123456789abcdef0123456789abcdef');
const secret = `whsec_${key.toString('base64')}`;
const timestamp = '1760000000';

function sign(payload: Buffer) {
  const signing = crypto.createHmac('sha256', key).update(`wh_1.${timestamp}.`).update(payload);
  return {
    'webhook-id': 'wh_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signing.digest('base64')}`,
  };
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Number(timestamp) * 1000);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the HMAC of a megabyte', () => {
  const payload = Buffer.alloc(1_000_000, 'é');

  test('is computed by the platform, which is seven times as fast, in two pieces', () => {
    const headers = sign(payload);
    const native = jest.spyOn(crypto, 'createHmac');
    verifyWebhookSignature(payload, headers, secret);
    expect(native.mock.calls).toEqual([['sha256', new Uint8Array(key)]]);
    const { update } = crypto.Hmac.prototype;
    const updates = jest.spyOn(crypto.Hmac.prototype, 'update').mockImplementation(update);
    verifyWebhookSignature(payload, headers, secret);
    expect(updates.mock.calls.map(([bytes]) => Buffer.byteLength(bytes))).toEqual([
      `wh_1.${timestamp}.`.length,
      payload.length,
    ]);
  });

  test.each<[string, () => unknown]>([
    ['has no built-in modules', () => undefined],
    ['has no HMAC', () => ({})],
    [
      'only pretends to have it',
      () => {
        throw new Error('The edge runtime has no built-in modules.');
      },
    ],
  ])('is computed by the bundled code where the platform %s', (_name, module) => {
    const headers = sign(payload);
    const native = jest.spyOn(crypto, 'createHmac');
    jest.spyOn(process, 'getBuiltinModule').mockImplementation(module as never);
    verifyWebhookSignature(payload, headers, secret);
    const changed = Buffer.from(payload).fill('x', 999_999);
    expect(() => verifyWebhookSignature(changed, headers, secret)).toThrow(
      InvalidWebhookSignatureError,
    );
    expect(native).not.toHaveBeenCalled();
  });
});

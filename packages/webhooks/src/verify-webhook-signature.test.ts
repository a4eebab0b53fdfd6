import { createHmac } from 'node:crypto';
import { InvalidWebhookSignatureError, OpenAIError } from '@oai/core';
import fc from 'fast-check';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { verifyWebhookSignature } from './verify-webhook-signature.js';
import type { WebhookHeaders } from './webhook-headers.js';

const key = Buffer.from('0123456789abcdef0123456789abcdef');
const secret = `whsec_${key.toString('base64')}`;
const body = '{"id":"evt_1","type":"response.completed","data":{"id":"resp_1"}}';
const nowSeconds = 1_760_000_000;

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(nowSeconds * 1000 + 123);
});
afterEach(() => {
  jest.restoreAllMocks();
});

function sign(payload: string | Buffer, id = 'wh_1', timestamp = nowSeconds, withKey = key) {
  return createHmac('sha256', withKey)
    .update(`${id}.${timestamp}.`)
    .update(payload)
    .digest('base64');
}

function signedHeaders(payload: string | Buffer = body, timestamp = nowSeconds) {
  return {
    'webhook-id': 'wh_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${sign(payload, 'wh_1', timestamp)}`,
  };
}

function verify(headers: WebhookHeaders, payload: string | Uint8Array | ArrayBuffer = body) {
  verifyWebhookSignature(payload, headers, secret);
}

describe('payloads', () => {
  test.each<[string, string | Uint8Array | ArrayBuffer]>([
    ['text', body],
    ['a Buffer', Buffer.from(body)],
    ['bytes inside a larger buffer', Buffer.from(`xx${body}yy`).subarray(2, 2 + body.length)],
    ['a DataView', new DataView(new TextEncoder().encode(body).buffer) as unknown as Uint8Array],
    ['an ArrayBuffer', new TextEncoder().encode(body).buffer],
  ])('accepts %s', (_name, payload) => {
    expect(() => verify(signedHeaders(), payload)).not.toThrow();
  });

  test('signs the UTF-8 bytes of text', () => {
    const text = '{"text":"Grüße 🎧"}';
    expect(() => verify(signedHeaders(text), text)).not.toThrow();
  });

  test('accepts an empty body', () => {
    expect(() => verify(signedHeaders(''), '')).not.toThrow();
  });

  test.each<[string, unknown, string]>([
    ['a parsed body', { id: 'evt_1' }, 'is Object'],
    ['nothing', undefined, 'is Undefined'],
    ['a promise', Promise.resolve(body), 'is Promise'],
  ])('refuses %s and names the fix', (_name, payload, message) => {
    const call = () => verifyWebhookSignature(payload as string, signedHeaders(), secret);
    expect(call).toThrow(OpenAIError);
    expect(call).toThrow(message);
    expect(call).toThrow('express.raw');
  });

  test.each(['', ' ', body.slice(1), `${body}\n`, body.replace('resp_1', 'resp_2')])(
    'refuses a changed body %#',
    (changed) => {
      expect(() => verify(signedHeaders(), changed)).toThrow(InvalidWebhookSignatureError);
    },
  );
});

describe('headers', () => {
  const plain = signedHeaders();
  const upper = Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [name.toUpperCase(), value]),
  );
  test.each<[string, WebhookHeaders]>([
    ['a plain object', plain],
    ['upper-case names', upper],
    ['Headers', new Headers(plain)],
    ['Node headers with an array', { ...plain, 'webhook-signature': [plain['webhook-signature']] }],
    ['a Map', new Map(Object.entries(upper))],
    ['pairs', Object.entries(plain)],
    ['an object with only get', { get: (name: string) => new Headers(plain).get(name) }],
    ['null-prototype objects', Object.assign(Object.create(null) as Record<string, string>, plain)],
    ['undefined values beside them', { ...plain, host: undefined, via: null }],
  ])('reads %s', (_name, headers) => {
    expect(() => verify(headers)).not.toThrow();
  });

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const)(
    'names the missing header %s',
    (name) => {
      for (const value of [undefined, '', []]) {
        const call = () => verify({ ...plain, [name]: value });
        expect(call).toThrow(InvalidWebhookSignatureError);
        expect(call).toThrow(`no header ${name}`);
      }
    },
  );

  test.each([null, undefined, 'webhook-id: 1'])('refuses %p as headers', (headers) => {
    expect(() => verify(headers as unknown as WebhookHeaders)).toThrow(/must be the headers/);
  });

  test('a header of the prototype does not count', () => {
    const inherited = Object.create(plain) as Record<string, string>;
    expect(() => verify(inherited)).toThrow('no header webhook-signature');
  });
});

describe('signatures', () => {
  const good = sign(body);
  const other = sign(body, 'wh_1', nowSeconds, Buffer.from('another key'));
  test.each([
    ['one', `v1,${good}`],
    ['after another of a rotated secret', `v1,${other} v1,${good}`],
    ['before another', `v1,${good} v1,${other}`],
    ['beside an asymmetric one', `v1a,${other} v1,${good}`],
    ['repeated headers joined by a comma', `v1,${other}, v1,${good}`],
    ['joined without a space', `v1,${other},v1,${good}`],
    ['without a version', good],
    ['surplus white space', `  v1,${good}  `],
  ])('accepts %s', (_name, signature) => {
    expect(() => verify({ ...signedHeaders(), 'webhook-signature': signature })).not.toThrow();
  });

  test.each([
    ['another key', `v1,${other}`],
    ['another version', `v2,${good}`],
    ['the asymmetric version', `v1a,${good}`],
    ['a cut signature', `v1,${good.slice(0, -1)}`],
    ['a longer signature', `v1,${good}=`],
    ['an empty signature', 'v1,'],
    ['only a version', 'v1'],
    ['only separators', ' , , '],
    ['white space without end', ' '.repeat(100_000)],
  ])('refuses %s', (_name, signature) => {
    expect(() => verify({ ...signedHeaders(), 'webhook-signature': signature })).toThrow(
      InvalidWebhookSignatureError,
    );
  });

  test.each(['webhook-id', 'webhook-timestamp'] as const)('covers %s', (name) => {
    const headers = { ...signedHeaders(), [name]: name === 'webhook-id' ? 'wh_2' : '1760000001' };
    expect(() => verify(headers)).toThrow('does not match');
  });

  test('no error quotes the secret, the key or the expected signature', () => {
    const calls = [
      () => verify({ ...signedHeaders(), 'webhook-signature': `v1,${other}` }),
      () => verifyWebhookSignature(body, signedHeaders(), 'whsec_s3cr3t!!'),
    ];
    for (const call of calls) {
      let text = '';
      try {
        call();
      } catch (error) {
        text = `${String(error)} ${(error as Error).stack ?? ''} ${JSON.stringify(error)}`;
      }
      expect(text).not.toBe('');
      for (const leak of [secret, key.toString('base64'), good, 's3cr3t']) {
        expect(text).not.toContain(leak);
      }
    }
  });
});

describe('timestamps', () => {
  test.each([
    [-300, undefined],
    [300, undefined],
    [0, 0],
    [-3600, 3600],
    [3600, 3600],
    [-86_400, Infinity],
  ])('accepts %i s from now with tolerance %s', (offset, tolerance) => {
    const headers = signedHeaders(body, nowSeconds + offset);
    expect(() => verifyWebhookSignature(body, headers, secret, tolerance)).not.toThrow();
  });

  test.each([
    [-301, undefined, 'too old: 301 s old, tolerated are 300 s'],
    [301, undefined, 'too new: 301 s ahead, tolerated are 300 s'],
    [-1, 0, 'too old'],
    [1, 0, 'too new'],
  ])('refuses %i s from now with tolerance %s', (offset, tolerance, message) => {
    const headers = signedHeaders(body, nowSeconds + offset);
    const call = () => verifyWebhookSignature(body, headers, secret, tolerance);
    expect(call).toThrow(InvalidWebhookSignatureError);
    expect(call).toThrow(message);
  });

  test.each(['soon', '1760000000.5', '-1', '1e9', '0x10', `${nowSeconds}x`, '9999999999999999'])(
    'refuses the timestamp %s',
    (timestamp) => {
      expect(() => verify({ ...signedHeaders(), 'webhook-timestamp': timestamp })).toThrow(
        'not a number of seconds',
      );
    },
  );

  test.each([
    ...[-1, NaN, -Infinity, 'soon', '300', '', null, true, [], [300], {}],
    ...[300n, Symbol('300'), Object.create(null)],
  ])('refuses the tolerance %p', (tolerance: unknown) => {
    const call = () => verifyWebhookSignature(body, signedHeaders(), secret, tolerance as number);
    expect(call).toThrow(OpenAIError);
    expect(call).toThrow('number of seconds');
  });
});

describe('secrets', () => {
  test.each([undefined, null, ''])('names every way to give one when it is %p', (missing) => {
    const call = () => verifyWebhookSignature(body, signedHeaders(), missing);
    expect(call).toThrow(OpenAIError);
    expect(call).toThrow(/`webhookSecret`.*OPENAI_WEBHOOK_SECRET/);
  });

  test.each(['whsec_', 'whsec_***'])('refuses %s', (broken) => {
    expect(() => verifyWebhookSignature(body, signedHeaders(), broken)).toThrow('not base64');
  });

  test('takes a secret without the prefix as text', () => {
    const headers = {
      ...signedHeaders(),
      'webhook-signature': `v1,${sign(body, 'wh_1', nowSeconds, Buffer.from('tëxt secret'))}`,
    };
    expect(() => verifyWebhookSignature(body, headers, 'tëxt secret')).not.toThrow();
  });

  test('forgives a trailing newline and missing padding', () => {
    const loose = `${secret.replace(/=+$/, '')}\n`;
    expect(() => verifyWebhookSignature(body, signedHeaders(), loose)).not.toThrow();
  });
});

describe('agrees with the libraries that others verify with', () => {
  const request = fc.record({
    keyBytes: fc.uint8Array({ minLength: 1, maxLength: 100 }),
    id: fc.stringMatching(/^[\w.-]{1,20}$/),
    text: fc.string({ unit: 'binary', maxLength: 300 }),
    offset: fc.integer({ min: -400, max: 400 }),
    change: fc.constantFrom('none', 'body', 'id', 'key', 'version'),
  });
  const outcome = (call: () => unknown) => {
    try {
      call();
      return 'accepted';
    } catch {
      return 'refused';
    }
  };

  test.each([
    ['standardwebhooks', StandardWebhook],
    ['svix', SvixWebhook],
  ] as const)('%s', (_name, Library) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(request, ({ keyBytes, id, text, offset, change }) => {
        const payload = JSON.stringify(text);
        const wireSecret = `whsec_${Buffer.from(keyBytes).toString('base64')}`;
        const signer = new Library(wireSecret);
        const timestamp = nowSeconds + offset;
        const signature = signer.sign(id, new Date(timestamp * 1000), payload);
        const headers = {
          'webhook-id': change === 'id' ? `${id}x` : id,
          'webhook-timestamp': String(timestamp),
          'webhook-signature': change === 'version' ? signature.replace('v1', 'v9') : signature,
        };
        const received = change === 'body' ? `${payload} ` : payload;
        const usedSecret =
          change === 'key' ? `whsec_${Buffer.from('x').toString('base64')}` : wireSecret;
        const theirs = outcome(() => new Library(usedSecret).verify(received, headers));
        const ours = outcome(() => verifyWebhookSignature(received, headers, usedSecret));
        seen.add(ours);
        expect(ours).toBe(theirs);
      }),
      { numRuns: 300, seed: 11 },
    );
    expect([...seen].sort()).toEqual(['accepted', 'refused']);
  });
});

import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APIClient } from '@oai/core';
import express from 'express';
import { InvalidWebhookSignatureError, Webhooks, unwrapWebhook } from '@oai/webhooks';

const secret = `whsec_${Buffer.from('test key').toString('base64')}`;
const completed = {
  id: 'evt_1',
  object: 'event',
  created_at: 1_760_000_000,
  type: 'response.completed',
  data: { id: 'resp_1' },
};

function headersFor(payload: string, key: string | Buffer = Buffer.from('test key')) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', key).update(`wh_1.${timestamp}.${payload}`).digest('base64');
  return {
    'webhook-id': 'wh_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${digest}`,
  };
}

let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  environment = { ...process.env };
  delete process.env['OPENAI_API_KEY'];
  delete process.env['OPENAI_WEBHOOK_SECRET'];
});
afterEach(() => {
  process.env = environment;
});

describe('Webhooks', () => {
  const payload = JSON.stringify(completed);

  test('needs no API key and returns the event itself', () => {
    const webhooks = new Webhooks({ webhookSecret: secret });
    expect(webhooks.unwrap(payload, headersFor(payload))).toEqual(completed);
    expect(webhooks.verifySignature(payload, headersFor(payload))).toBeUndefined();
  });

  test('the event may be awaited', async () => {
    const webhooks = new Webhooks({ webhookSecret: secret });
    expect(await webhooks.unwrap(payload, headersFor(payload))).toEqual(completed);
  });

  test('a forged event throws at the call, so that a forgotten await changes nothing', () => {
    const webhooks = new Webhooks({ webhookSecret: secret });
    const forged = headersFor(payload, 'wrong key');
    expect(() => webhooks.unwrap(payload, forged)).toThrow(InvalidWebhookSignatureError);
    expect(() => webhooks.verifySignature(payload, forged)).toThrow(InvalidWebhookSignatureError);
  });

  test('reads the secret from the environment', () => {
    process.env['OPENAI_WEBHOOK_SECRET'] = secret;
    expect(new Webhooks().unwrap(payload, headersFor(payload))).toEqual(completed);
  });

  test('takes the secret of a shared client, and one of the call before it', () => {
    const client = new APIClient({ apiKey: 'sk-test', webhookSecret: secret });
    const webhooks = new Webhooks(client);
    expect(webhooks['_client']).toBe(client);
    expect(webhooks.unwrap(payload, headersFor(payload)).id).toBe('evt_1');
    const other = headersFor(payload, 'other');
    expect(webhooks.unwrap(payload, other, 'other').id).toBe('evt_1');
    expect(() => webhooks.unwrap(payload, headersFor(payload), 'other')).toThrow('does not match');
  });

  test('passes the tolerance on', () => {
    const webhooks = new Webhooks({ webhookSecret: secret });
    const headers = headersFor(payload);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 1_000_000);
    try {
      expect(() => webhooks.unwrap(payload, headers)).toThrow('too old');
      expect(() => webhooks.verifySignature(payload, headers)).toThrow('too old');
      expect(webhooks.unwrap(payload, headers, null, 2000).id).toBe('evt_1');
      webhooks.verifySignature(payload, headers, undefined, 2000);
    } finally {
      jest.restoreAllMocks();
    }
  });

  test('without a secret the error names the ways to give one', () => {
    const webhooks = new Webhooks({});
    expect(() => webhooks.unwrap(payload, headersFor(payload))).toThrow('OPENAI_WEBHOOK_SECRET');
  });
});

describe('unwrapWebhook', () => {
  test('returns events of types that it does not know', () => {
    const payload = '{"type":"something.new","id":"evt_2","data":{}}';
    expect(unwrapWebhook(payload, headersFor(payload), secret).type).toBe('something.new');
  });

  test.each(['', '\uFEFF'])('reads bytes and text that begin with %j', (mark) => {
    const text = mark + JSON.stringify({ ...completed, note: 'Grüße' });
    for (const payload of [text, Buffer.from(text)]) {
      expect(unwrapWebhook(payload, headersFor(text), secret)).toMatchObject({ note: 'Grüße' });
    }
  });

  test.each(['', 'ok', '{"type":', '[]', 'null', '"text"'])(
    'a signed body that is no JSON object (%p) is named',
    (payload) => {
      expect(() => unwrapWebhook(payload, headersFor(payload), secret)).toThrow(
        /signed correctly but its body is not/,
      );
    },
  );

  test('never parses what is not signed', () => {
    const parse = jest.spyOn(JSON, 'parse');
    const payload = JSON.stringify(completed);
    expect(() => unwrapWebhook(payload, headersFor(payload, 'forger'), secret)).toThrow();
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });
});

test('behind express: raw body and Node headers, over a real socket', async () => {
  const webhooks = new Webhooks({ webhookSecret: secret });
  const app = express();
  app.post('/hook', express.raw({ type: 'application/json' }), (request, response) => {
    try {
      response.json({ got: webhooks.unwrap(request.body as Buffer, request.headers).type });
    } catch (error) {
      response.status(400).send((error as Error).message);
    }
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  try {
    const payload = JSON.stringify(completed);
    const post = async (body: string) => {
      const headers = { 'content-type': 'application/json', ...headersFor(payload) };
      const response = await fetch(url, { method: 'POST', body, headers });
      return `${response.status} ${await response.text()}`;
    };
    expect(await post(payload)).toBe('200 {"got":"response.completed"}');
    expect(await post(payload.replace('resp_1', 'resp_2'))).toMatch(/^400 .*does not match/);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

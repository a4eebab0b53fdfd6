import { createEmulator, type EmulatorOptions, type WebhookDelivery } from '../src/index.js';
import { authorization, startClient, type TestClient } from './helpers/client.js';
import { expectValidResponse } from './helpers/document.js';
import { Receiver, type Received } from './helpers/receiver.js';
import { isSigned } from './helpers/signature.js';

let client: TestClient;
let receiver: Receiver;
const start = async (options: EmulatorOptions = {}) => {
  client = await startClient({ webhooks: { retryAfterMs: 1 }, ...options });
};
beforeEach(async () => {
  receiver = new Receiver();
  await receiver.start();
});
afterEach(async () => {
  await client.server.close();
  await receiver.close();
});

const subscribe = (types: string[], url = receiver.url) =>
  client.create('/webhook_endpoints', { name: 'test', url, event_types: types });

/** Waits until so many deliveries have ended. */
async function ended(count: number): Promise<readonly WebhookDelivery[]> {
  const { emulator } = client;
  const isOver = () =>
    emulator.deliveries.filter(({ state }) => state !== 'waiting').length >= count;
  while (!isOver()) await new Promise((resolve) => setTimeout(resolve, 2));
  return emulator.deliveries;
}

const RESPONSE = { model: 'gpt-5-mini', input: 'Hi', background: true };

test('a response in the background is done without a read, and its webhook is signed', async () => {
  await start();
  const endpoint = await subscribe(['response.completed']);
  const { id, status } = await client.create('/responses', RESPONSE);
  expect(status).toBe('queued');
  expect(await ended(1)).toEqual([
    {
      endpointId: endpoint.id,
      url: receiver.url,
      eventId: expect.stringMatching(/^evt_/),
      type: 'response.completed',
      attempts: 1,
      status: 200,
      error: undefined,
      state: 'delivered',
    },
  ]);
  const [{ headers, body }] = receiver.received as [Received];
  expect(JSON.parse(body)).toMatchObject({ object: 'event', data: { id } });
  expect(isSigned(body, headers, endpoint.signing_secret)).toBe(true);
  expect(isSigned(`${body} `, headers, endpoint.signing_secret)).toBe(false);
  expect((await client.read(`/responses/${id}`)).status).toBe('completed');
});

test('work that began before its endpoint is reported, whether it is read or not', async () => {
  await start();
  const { id } = await client.create('/responses', RESPONSE);
  for (let read = 0; read < 3; read += 1) await client.read(`/responses/${id}`);
  await subscribe(['response.completed', 'response.cancelled']);
  await ended(1);
  expect(receiver.received.map(({ body }) => JSON.parse(body).data)).toEqual([{ id }]);
  const second = await client.create('/responses', RESPONSE);
  await client.create(`/responses/${second.id}/cancel`);
  await ended(2);
  expect(JSON.parse(receiver.received[1]!.body)).toMatchObject({
    type: 'response.cancelled',
    data: { id: second.id },
  });
});

describe('all kinds of work', () => {
  const file = async (purpose: string, lines: object[]) => {
    const form = new FormData();
    form.set('purpose', purpose);
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    form.set('file', new File([text], 'lines.jsonl'));
    return (await client.create('/files', form)).id as string;
  };
  const batch = async (url: string) => {
    const line = {
      custom_id: 'a',
      method: 'POST',
      url,
      body: { model: 'gpt-5-mini', input: 'Hi' },
    };
    return client.create('/batches', {
      input_file_id: await file('batch', [line]),
      endpoint: '/v1/responses',
      completion_window: '24h',
    });
  };
  const job = async (lines: object[]) =>
    client.create('/fine_tuning/jobs', {
      model: 'gpt-4o-mini-2024-07-18',
      training_file: await file('fine-tune', lines),
    });
  const example = {
    messages: [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello' },
    ],
  };
  const run = async () => {
    const { id } = await client.create('/evals', {
      data_source_config: { type: 'custom', item_schema: { type: 'object' } },
      testing_criteria: [
        {
          type: 'string_check',
          name: 'is a',
          input: '{{item.a}}',
          operation: 'eq',
          reference: 'a',
        },
      ],
    });
    return client.create(`/evals/${id}/runs`, {
      data_source: {
        type: 'jsonl',
        source: { type: 'file_content', content: [{ item: { a: 'a' } }] },
      },
    });
  };

  test.each<[string, () => Promise<{ id: string }>]>([
    ['batch.completed', () => batch('/v1/responses')],
    ['batch.failed', () => batch('/v1/embeddings')],
    ['fine_tuning.job.succeeded', () => job(Array.from({ length: 10 }, () => example))],
    ['fine_tuning.job.failed', () => job([{ messages: [] }])],
    ['eval.run.succeeded', run],
    ['video.completed', () => client.create('/videos', { model: 'sora-2', prompt: 'A cat' })],
    [
      'agent.session.created',
      () => client.create('/agents/sessions', { agent: {}, environment: { type: 'none' } }),
    ],
  ])('%s', async (type, create) => {
    await start();
    await subscribe([type]);
    const { id } = await create();
    await ended(1);
    expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({ type, data: { id } });
    expect(client.emulator.deliveries).toHaveLength(1);
  });

  test('work that is gone is not reported', async () => {
    await start();
    const video = await client.create('/videos', { model: 'sora-2', prompt: 'A cat' });
    await client.delete(`/videos/${video.id}`);
    await subscribe(['video.completed', 'response.completed']);
    await client.create('/responses', RESPONSE);
    await ended(1);
    expect(client.emulator.deliveries.map(({ type }) => type)).toEqual(['response.completed']);
  });
});

test('an event is sent again under the same id until it is accepted', async () => {
  await start();
  receiver.statuses.push(500, 302, 204);
  const { signing_secret: secret } = await subscribe(['safety.alert.created']);
  const [delivery] = await client.emulator.sendWebhook({
    type: 'safety.alert.created',
    data: { id: 'alert_1' },
  });
  expect(delivery).toMatchObject({ attempts: 3, status: 204, state: 'delivered' });
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  for (const { body, headers } of receiver.received) {
    expect(isSigned(body, headers, secret)).toBe(true);
  }
});

test('gives up in the end', async () => {
  await start({ webhooks: { retryAfterMs: 1, attempts: 2 } });
  receiver.statuses.push(503);
  await subscribe(['batch.expired']);
  const [delivery] = await client.emulator.sendWebhook({ type: 'batch.expired' });
  expect(delivery).toMatchObject({ attempts: 2, status: 503, state: 'failed' });
  expect(delivery?.error).toBe('The endpoint answered 503.');
  expect(receiver.received).toHaveLength(2);
});

test('the pauses between attempts can be skipped', async () => {
  await start({ webhooks: { retryAfterMs: 3_600_000, attempts: 2 } });
  receiver.statuses.push(503, 200);
  await subscribe(['batch.expired']);
  const sent = client.emulator.sendWebhook({ type: 'batch.expired' });
  while (client.emulator.deliveries[0]?.status === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  client.emulator.advance(3_600_000);
  expect(await sent).toMatchObject([{ attempts: 2, state: 'delivered' }]);
});

test('an endpoint gets its own types only, until it is deleted', async () => {
  await start();
  const { id } = await subscribe(['batch.completed']);
  expect(await client.emulator.sendWebhook({ type: 'batch.failed' })).toEqual([]);
  await client.delete(`/webhook_endpoints/${id}`);
  expect(await client.emulator.sendWebhook({ type: 'batch.completed' })).toEqual([]);
});

test('a new secret signs what comes next', async () => {
  await start();
  const { id } = await subscribe(['batch.completed']);
  const { signing_secret: secret } = await client.create(`/webhook_endpoints/${id}/rotate_secret`);
  await client.emulator.sendWebhook({ type: 'batch.completed' });
  const [{ body, headers }] = receiver.received as [Received];
  expect(isSigned(body, headers, secret)).toBe(true);
  expect(JSON.stringify(await client.read(`/webhook_endpoints/${id}`))).not.toContain(secret);
});

test('the test of an endpoint is a real one', async () => {
  await start();
  const { id } = await subscribe(['batch.completed']);
  const path = `/webhook_endpoints/${id}/test`;
  const event = { event_type: 'response.completed' };
  const tested = await client.create(path, event);
  expect(tested).toMatchObject({ success: true, status_code: 200 });
  expectValidResponse('POST /webhook_endpoints/{webhook_endpoint_id}/test', tested);
  receiver.statuses.push(410);
  const refused = await client.post(path, event);
  expect(refused.status).toBe(400);
  expect((await refused.json()).error.message).toContain('The endpoint answered 410.');
  expect(receiver.received).toHaveLength(2);
});

describe('what is not sent', () => {
  test.each([
    ['https://app.example/hook', 'name it in the option `webhooks.hosts`'],
    ['file:///etc/hosts', 'is not a URL of HTTP'],
    ['nowhere', 'is not a URL of HTTP'],
  ])('to %s', async (url, message) => {
    await start();
    await subscribe(['batch.completed'], url);
    const [delivery] = await client.emulator.sendWebhook({ type: 'batch.completed' });
    expect(delivery).toMatchObject({ attempts: 0, state: 'failed' });
    expect(delivery?.error).toContain(message);
  });

  test('after a reset, or once the server is closed', async () => {
    await start({ webhooks: { retryAfterMs: 3_600_000 } });
    receiver.statuses.push(503);
    await subscribe(['batch.completed']);
    const sent = client.emulator.sendWebhook({ type: 'batch.completed' });
    while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await client.server.close();
    expect((await sent)[0]?.state).toBe('waiting');
    client.emulator.reset();
    expect(client.emulator.deliveries).toEqual([]);
  });
});

test('a handler in the same process takes the place of a server', async () => {
  await start();
  const requests: Request[] = [];
  const emulator = createEmulator({
    webhooks: {
      fetch(request) {
        requests.push(request);
        return new Response(null, { status: 202 });
      },
    },
  });
  const post = (path: string, body: object) =>
    emulator.fetch(`http://localhost/v1${path}`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await post('/webhook_endpoints', {
    ...{ name: 'own', url: 'https://app.example/hook', event_types: ['response.completed'] },
  });
  await post('/responses', RESPONSE);
  while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  expect(await requests[0]!.json()).toMatchObject({ type: 'response.completed' });
});

test.each([
  [{ host: [] }, "mean 'hosts'"],
  [{ attempts: 0 }, 'attempts is 0'],
])('refuses %j', async (webhooks, message) => {
  await start();
  expect(() => createEmulator({ webhooks } as never)).toThrow(message);
  await expect(client.emulator.sendWebhook({} as never)).rejects.toThrow('type is undefined');
});

import { createEmulator } from '../src/index.js';
import { authorization, readEvents, startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const question = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };

describe('every answer', () => {
  test('carries the headers of the API, whether it succeeds or not', async () => {
    for (const path of ['/models', '/models/none', '/nowhere']) {
      const { headers } = await client.get(path);
      expect(headers.get('x-request-id')).toMatch(/^req_/);
      expect(headers.get('openai-processing-ms')).toMatch(/^\d+$/);
      expect(headers.get('openai-version')).toBe('2020-10-01');
      expect(Number(headers.get('x-ratelimit-remaining-requests'))).toBeLessThan(10_000);
    }
  });

  test('is refused without a key, and with one that is not accepted', async () => {
    const none = await fetch(`${client.server.baseURL}/models`);
    expect(none.status).toBe(401);
    expectValid('ErrorResponse', await none.json());
    const { fetch: guarded } = createEmulator({ apiKeys: ['sk-right'] });
    const wrong = await guarded('https://api.openai.com/v1/models', {
      headers: { authorization: 'Bearer sk-wrong-key-1234' },
    });
    expect(wrong.status).toBe(401);
    const { error }: any = await wrong.json();
    expect(error).toMatchObject({ code: 'invalid_api_key' });
    expect(error.message).not.toContain('sk-wrong-key-1234');
    const right = await guarded('https://api.openai.com/v1/models', {
      headers: { authorization: 'Bearer sk-right' },
    });
    expect(right.status).toBe(200);
  });

  test('may be read by pages of other origins', async () => {
    const preflight = await fetch(`${client.server.baseURL}/models`, {
      method: 'OPTIONS',
      headers: { 'access-control-request-headers': 'authorization' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
    expect((await client.get('/models')).headers.get('access-control-allow-origin')).toBe('*');
  });

  test('preflight requests of browsers are not recorded and consume no fault', async () => {
    const { emulator, server } = client;
    emulator.fault({ kind: 'status', status: 503 });
    await fetch(`${server.baseURL}/models`, { method: 'OPTIONS' });
    expect((await client.get('/models')).status).toBe(503);
    expect(emulator.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test('a client that leaves before the answer is recorded', async () => {
    const { emulator, server } = client;
    emulator.script({ json: {}, delayMs: 60_000 }, { path: '/models' });
    const controller = new AbortController();
    const call = fetch(`${server.baseURL}/models`, {
      headers: authorization,
      signal: controller.signal,
    });
    while (emulator.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    await expect(call).rejects.toThrow();
    while (!emulator.requests[0]!.cancelled) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  test('is 404 outside the base path', async () => {
    const response = await fetch(`${client.server.url}/models`, { headers: authorization });
    expect(response.status).toBe(404);
  });

  test.each(['/', '/health'])(
    '%s needs no key, is not recorded and consumes no fault',
    async (path) => {
      const { emulator, server } = client;
      emulator.fault({ kind: 'empty' });
      const answer = await fetch(`${server.url}${path}`);
      expect(await answer.json()).toMatchObject({ status: 'ok' });
      expect(emulator.requests).toEqual([]);
    },
  );

  test('is given under the paths of Azure too', async () => {
    const url = `${client.server.url}/openai/deployments/my-chat/chat/completions?api-version=1`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'api-key': 'key', 'content-type': 'application/json' },
      body: JSON.stringify({ messages: question.messages }),
    });
    expect(((await response.json()) as any).model).toBe('my-chat');
  });

  test('is 404 for a route that the document does not have', async () => {
    const response = await client.post('/chat/completion', question);
    expect(response.status).toBe(404);
    expectValid('ErrorResponse', await response.json());
  });
});

describe('bodies', () => {
  test('must be JSON, and say so', async () => {
    const wrong = await fetch(`${client.server.baseURL}/chat/completions`, {
      method: 'POST',
      headers: authorization,
      body: '{}',
    });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('text/plain');
    const broken = await fetch(`${client.server.baseURL}/chat/completions`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      body: '{"model":',
    });
    expect(broken.status).toBe(400);
    expect(await broken.text()).toContain('could not be parsed');
  });

  test('must not be larger than the limit', async () => {
    const small = createEmulator({ maxBodyBytes: 100 });
    const response = await small.fetch('https://api.openai.com/v1/chat/completions', {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ ...question, user: 'x'.repeat(200) }),
    });
    expect(response.status).toBe(413);
  });
});

test('records requests as they arrive', async () => {
  await client.post('/chat/completions?a=b', question, { headers: { 'x-custom': 'yes' } });
  expect(client.emulator.requests).toHaveLength(1);
  const [request] = client.emulator.requests;
  expect(request).toMatchObject({
    method: 'POST',
    path: '/chat/completions',
    body: question,
    status: 200,
    cancelled: false,
  });
  expect(request!.headers['x-custom']).toBe('yes');
  expect(request!.query.get('a')).toBe('b');
  expect(new TextDecoder().decode(request!.bytes)).toBe(JSON.stringify(question));
});

test('takes time from the clock it is given', async () => {
  const slept: number[] = [];
  const emulator = createEmulator({
    latencyMs: 250,
    chunkDelayMs: 10,
    clock: {
      now: () => 1_700_000_000_500,
      sleep: async (durationMs) => void slept.push(durationMs),
    },
  });
  const response = await emulator.fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { ...authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ ...question, stream: true }),
  });
  const events = await readEvents(response);
  expect(events[0].created).toBe(1_700_000_000);
  expect(slept).toEqual([250, ...Array<number>(events.length - 1).fill(10)]);
});

describe('models', () => {
  test('are those that the document names', async () => {
    const list = await client.read('/models');
    expectValidResponse('GET /models', list);
    const ids = list.data.map((model: any) => model.id);
    for (const id of [
      'gpt-4o',
      'text-embedding-3-small',
      'dall-e-3',
      'whisper-1',
      'tts-1-hd',
      'gpt-realtime',
      'gpt-live-1',
      'gpt-6.2-sol',
      'omni-moderation-latest',
    ]) {
      expect(ids).toContain(id);
    }
    expectValidResponse('GET /models/{model}', await client.read('/models/gpt-4o'));
  });

  test('that do not exist are 404 wherever they are named', async () => {
    expect((await client.get('/models/gpt-0')).status).toBe(404);
    const response = await client.post('/chat/completions', { ...question, model: 'gpt-0' });
    expect(response.status).toBe(404);
    expect(((await response.json()) as any).error.code).toBe('model_not_found');
  });

  test('are not for everyone to delete', async () => {
    expect((await client.delete('/models/gpt-4o')).status).toBe(403);
    const tuned = createEmulator({ models: ['ft:gpt-4o:acme::1'] });
    const url = 'https://api.openai.com/v1/models/ft%3Agpt-4o%3Aacme%3A%3A1';
    const deleted = await tuned.fetch(url, { method: 'DELETE', headers: authorization });
    expectValidResponse('DELETE /models/{model}', await deleted.json());
    expect((await tuned.fetch(url, { headers: authorization })).status).toBe(404);
  });
});

describe('embeddings', () => {
  const input = { model: 'text-embedding-3-small', input: 'a quick brown fox' };

  test('are unit vectors, the same as floats and as base64', async () => {
    const floats = await client.create('/embeddings', input);
    expectValid('CreateEmbeddingResponse', floats);
    const vector: number[] = floats.data[0].embedding;
    expect(vector).toHaveLength(1536);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    const { data } = await client.create('/embeddings', { ...input, encoding_format: 'base64' });
    const bytes = Buffer.from(data[0].embedding, 'base64');
    expect(Array.from({ length: 1536 }, (_, index) => bytes.readFloatLE(index * 4))).toEqual(
      vector,
    );
  });

  test('are nearer for texts with words in common', async () => {
    const { data } = await client.create('/embeddings', {
      model: 'text-embedding-3-large',
      input: ['red fox', 'red dog', 'tax law'],
      dimensions: 256,
    });
    const dot = (a: number, b: number) =>
      data[a].embedding.reduce(
        (sum: number, value: number, index: number) => sum + value * data[b].embedding[index],
        0,
      );
    expect(data[2].embedding).toHaveLength(256);
    expect(dot(0, 1)).toBeGreaterThan(dot(0, 2));
  });

  test('take tokens', async () => {
    const one = await client.create('/embeddings', { ...input, input: [1, 2, 3] });
    expect(one).toMatchObject({ data: [{ index: 0 }], usage: { prompt_tokens: 3 } });
    const two = await client.create('/embeddings', { ...input, input: [[1, 2, 3], [4]] });
    expect(two.data).toHaveLength(2);
  });

  test.each([
    [{ ...input, input: [] }, 'input'],
    [{ ...input, input: ['a', ''] }, null],
    [{ ...input, dimensions: 2000 }, 'dimensions'],
  ])('refuses %j', async (body, param) => {
    const response = await client.post('/embeddings', body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as any).error.param).toBe(param);
  });
});

describe('legacy completions', () => {
  test('complete prompts, whole and streamed', async () => {
    const body = {
      model: 'gpt-3.5-turbo-instruct',
      prompt: ['One', 'Two'],
      max_tokens: 5,
      logprobs: 1,
    };
    const whole = await client.create('/completions', body);
    expectValid('CreateCompletionResponse', whole);
    expect(whole.choices.map((choice: any) => choice.finish_reason)).toEqual(['length', 'length']);
    const events = await readEvents(
      await client.post('/completions', {
        ...body,
        stream: true,
        stream_options: { include_usage: true },
      }),
    );
    expect(events.at(-1)).toBe('[DONE]');
    expect(events.at(-2).usage).toEqual(whole.usage);
    const text = events
      .flatMap((event) => event.choices ?? [])
      .filter((choice) => choice.index === 1)
      .map((choice) => choice.text)
      .join('');
    expect(text).toBe(whole.choices[1].text);
  });
});

test('holds the latest requests only', async () => {
  const emulator = createEmulator({ maxRecordedRequests: 2 });
  for (const name of ['a', 'b', 'c']) {
    await emulator.fetch(`https://api.openai.com/v1/models/${name}`, { headers: authorization });
  }
  expect(emulator.requests.map(({ path }) => path)).toEqual(['/models/b', '/models/c']);
});

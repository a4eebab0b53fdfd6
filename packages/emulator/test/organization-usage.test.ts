import type { EmulatorOptions } from '../src/index.js';
import { startClient, type TestClient } from './helpers/client.js';
import { expectValidResponse } from './helpers/document.js';
import { closeSockets, openSocket } from './helpers/sockets.js';

const DAY = 86_400;
/** A quarter past ten in the morning, in seconds and milliseconds. */
const NOW = 1_800_000 * 1000 - ((1_800_000 * 1000) % DAY) + 36_900;
let now = NOW;
let client: TestClient;
const start = async (options: EmulatorOptions = {}) => {
  now = NOW;
  client = await startClient({
    clock: { now: () => now * 1000, sleep: async () => undefined },
    ...options,
  });
};
afterEach(() => {
  closeSockets();
  return client.server.close();
});

const ask = (model = 'gpt-4o', content = 'Hi') =>
  client.create('/chat/completions', { model, messages: [{ role: 'user', content }] });
const usage = (kind: string, query = '') =>
  client.read(`/organization/usage/${kind}?start_time=${NOW - 100}${query}`);
const results = async (kind: string, query = '') => {
  const page = await usage(kind, query);
  expectValidResponse(`GET /organization/usage/${kind}`, page);
  return page.data.flatMap((bucket: any) => bucket.results);
};

test('completions of all endpoints add up, streams too', async () => {
  await start();
  const used = [(await ask()).usage, (await ask('gpt-4o', 'Something longer than that')).usage];
  const stream = await client.post('/chat/completions', {
    ...{ model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }], stream: true },
  });
  await stream.text();
  const { usage: third } = await client.create('/responses', { model: 'gpt-4o', input: 'Hi' });
  const [result, ...others] = await results('completions');
  expect(others).toEqual([]);
  expect(result).toMatchObject({
    object: 'organization.usage.completions.result',
    num_model_requests: 4,
    input_tokens: 2 * used[0].prompt_tokens + used[1].prompt_tokens + third.input_tokens,
    output_tokens: 2 * used[0].completion_tokens + used[1].completion_tokens + third.output_tokens,
    input_cached_tokens: 0,
    model: null,
    batch: null,
  });
});

test('groups and filters', async () => {
  await start();
  await ask();
  await ask('gpt-5-mini');
  await ask('gpt-5-mini');
  const { id, value } = await client.create('/organization/admin_api_keys', { name: 'own' });
  const body = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };
  await client.post('/chat/completions', body, { headers: { authorization: `Bearer ${value}` } });
  const count = async (query: string) =>
    (await results('completions', query)).map((each: any) => [
      each.model,
      each.api_key_id,
      each.num_model_requests,
    ]);
  expect(await count('&group_by[]=model')).toEqual([
    ['gpt-4o', null, 2],
    ['gpt-5-mini', null, 2],
  ]);
  expect(await count('&group_by=model&group_by=api_key_id')).toEqual([
    ['gpt-4o', null, 1],
    ['gpt-5-mini', null, 2],
    ['gpt-4o', id, 1],
  ]);
  expect(await count('&models=gpt-5-mini')).toEqual([[null, null, 2]]);
  expect(await count(`&api_key_ids=${id}`)).toEqual([[null, null, 1]]);
  expect(await count('&batch=true')).toEqual([]);
  expect(await count('&batch=false&group_by=model,batch')).toHaveLength(2);
});

test('the lines of a batch are told apart', async () => {
  await start();
  const line = { custom_id: 'a', method: 'POST', url: '/v1/embeddings' };
  const form = new FormData();
  form.set('purpose', 'batch');
  const body = { model: 'text-embedding-3-small', input: 'Hi' };
  form.set('file', new File([JSON.stringify({ ...line, body })], 'lines.jsonl'));
  const file = await client.create('/files', form);
  const { id } = await client.create('/batches', {
    input_file_id: file.id,
    endpoint: '/v1/embeddings',
    completion_window: '24h',
  });
  for (let read = 0; read < 3; read += 1) await client.read(`/batches/${id}`);
  await client.create('/embeddings', body);
  expect(await results('embeddings', '&group_by=model')).toMatchObject([{ num_model_requests: 2 }]);
  const query = '&group_by=batch';
  const byBatch = await client.read(
    `/organization/usage/embeddings?start_time=${NOW - 100}${query}`,
  );
  expect(byBatch.data[0].results).toMatchObject([
    { num_model_requests: 1, batch: true },
    { num_model_requests: 1, batch: false },
  ]);
});

test.each<[string, () => Promise<unknown>, object]>([
  [
    'embeddings',
    () => client.create('/embeddings', { model: 'text-embedding-3-small', input: ['a', 'b'] }),
    { input_tokens: 2 },
  ],
  [
    'moderations',
    () => client.create('/moderations', { input: 'Hello there' }),
    { input_tokens: 2 },
  ],
  [
    'images',
    () => client.create('/images/generations', { model: 'dall-e-2', prompt: 'A cat', n: 2 }),
    { images: 2 },
  ],
  [
    'audio_speeches',
    () => client.post('/audio/speech', { model: 'tts-1', input: 'Hello', voice: 'alloy' }),
    { characters: 5 },
  ],
])('%s', async (kind, call, amounts) => {
  await start();
  await call();
  expect(await results(kind)).toMatchObject([{ num_model_requests: 1, ...amounts }]);
});

test('transcriptions count seconds', async () => {
  await start();
  const form = new FormData();
  form.set('model', 'whisper-1');
  form.set('response_format', 'verbose_json');
  form.set('file', new File(['sound'], 'talk.mp3'));
  const { duration } = await client.create('/audio/transcriptions', form);
  expect(await results('audio_transcriptions')).toMatchObject([{ seconds: Math.ceil(duration) }]);
});

test('kinds of use that nothing has are empty', async () => {
  await start();
  for (const kind of ['code_interpreter_sessions', 'vector_stores', 'web_search_calls']) {
    expect(await results(kind)).toEqual([]);
  }
  const decisions = await usage('decisions');
  expectValidResponse('GET /organization/usage/decisions', decisions);
});

test('buckets begin at full days, hours and minutes, and come in pages', async () => {
  await start();
  await ask();
  now += 3600;
  await ask();
  const day = await usage('completions');
  expect(day.data).toHaveLength(1);
  expect(day.data[0]).toMatchObject({ start_time: NOW - (NOW % DAY), object: 'bucket' });
  expect(day.data[0].results[0].num_model_requests).toBe(2);
  expect(day).toMatchObject({ has_more: false, next_page: null });

  const hours = await usage('completions', '&bucket_width=1h');
  expect(hours.data.map(({ results }: any) => results.length)).toEqual([1, 1]);
  const first = await usage('completions', '&bucket_width=1h&limit=1');
  expect(first).toMatchObject({ has_more: true, data: [{ results: [{ num_model_requests: 1 }] }] });
  const second = await usage('completions', `&bucket_width=1h&limit=1&page=${first.next_page}`);
  expect(second.data[0].start_time).toBe(first.data[0].end_time);
  expect(second.has_more).toBe(false);

  const minutes = await usage('completions', `&bucket_width=1m&end_time=${NOW + 60}`);
  expect(minutes.data.map(({ results }: any) => results.length)).toEqual([0, 0, 1]);
});

test('costs follow from the given prices', async () => {
  await start({ prices: { 'gpt-4o': { input: 2_000_000, output: 10_000_000 } } });
  const one = await ask();
  await ask('gpt-5-mini');
  const path = `/organization/costs?start_time=${NOW - 100}`;
  const page = await client.read(path);
  expectValidResponse('GET /organization/costs', page);
  const value = 2 * one.usage.prompt_tokens + 10 * one.usage.completion_tokens;
  expect(page.data[0].results).toEqual([
    {
      object: 'organization.costs.result',
      amount: { value, currency: 'usd' },
      line_item: null,
      project_id: null,
      api_key_id: null,
    },
  ]);
  const items = await client.read(`${path}&group_by=line_item`);
  expect(items.data[0].results).toMatchObject([
    { line_item: 'gpt-4o, input', amount: { value: 2 * one.usage.prompt_tokens } },
    { line_item: 'gpt-4o, output', amount: { value: 10 * one.usage.completion_tokens } },
  ]);
});

test('a reset forgets the usage', async () => {
  await start();
  await ask();
  client.emulator.reset();
  expect(await results('completions')).toEqual([]);
});

test.each([
  ['completions?bucket_width=1d', 'start_time'],
  ['completions?start_time=soon', 'start_time'],
  ['completions?start_time=1&bucket_width=1w', 'bucket_width'],
  ['completions?start_time=1&limit=32', 'limit'],
  ['completions?start_time=1&limit=0', 'limit'],
  ['completions?start_time=1&page=2', 'page'],
])('refuses %s', async (path, param) => {
  await start();
  const answer = await client.get(`/organization/usage/${path}`);
  expect(answer.status).toBe(400);
  expect((await answer.json()).error.param).toBe(param);
});

test('realtime sessions add up, with what they have spoken', async () => {
  await start({ prices: { 'gpt-realtime': { input: 4, output: 16 } } });
  const { until, send } = openSocket(client, '/realtime?model=gpt-realtime');
  await until('session.created');
  const content = [{ type: 'input_text', text: 'Where is Bergen?' }];
  send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } });
  send({ type: 'response.create' });
  const { usage: spoken } = (await until('response.done')).response;
  send({ type: 'response.create', response: { output_modalities: ['text'] } });
  const { usage: written } = (await until('response.done', 2)).response;
  expect(await results('completions', '&group_by=model')).toMatchObject([
    {
      model: 'gpt-realtime',
      num_model_requests: 2,
      input_tokens: spoken.input_tokens + written.input_tokens,
      output_tokens: spoken.output_tokens + written.output_tokens,
      output_audio_tokens: spoken.output_token_details.audio_tokens,
    },
  ]);
});

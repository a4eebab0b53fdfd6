import { Audio } from '@oai/audio';
import { Chat } from '@oai/chat';
import { APIClient, OpenAIError, toFile } from '@oai/core';
import { Embeddings } from '@oai/embeddings';
import { createEmulator } from '@oai/emulator';
import { Images } from '@oai/images';
import { Models } from '@oai/models';
import { Responses } from '@oai/responses';
import { UsageTally } from '../src/index.js';

const emulator = createEmulator({ readsUntilDone: 2 });
let server: Awaited<ReturnType<typeof emulator.listen>>;
let tally: UsageTally;
let client: APIClient;

beforeAll(async () => {
  server = await emulator.listen();
});

afterAll(() => server.close());

beforeEach(() => {
  emulator.reset();
  // Prices by which a cost shows how many tokens of each kind were priced.
  tally = new UsageTally({ prices: { 'gpt-4o': { input: 1_000_000, output: 1_000_000_000 } } });
  client = new APIClient({
    apiKey: 'sk-test',
    baseURL: server.baseURL,
    maxRetries: 0,
    middleware: [tally.middleware],
  });
});

const question = {
  model: 'gpt-4o',
  messages: [{ role: 'user' as const, content: 'Say hello!' }],
};

test('a completion is counted, and costs what its tokens cost', async () => {
  const { usage } = await new Chat(client).completions.create(question);
  const totals = {
    calls: 1,
    callsWithoutUsage: 0,
    callsWithoutPrice: 0,
    inputTokens: usage!.prompt_tokens,
    outputTokens: usage!.completion_tokens,
    cachedInputTokens: usage!.prompt_tokens_details?.cached_tokens ?? 0,
    reasoningTokens: usage!.completion_tokens_details?.reasoning_tokens ?? 0,
    seconds: 0,
    cost: usage!.prompt_tokens + 1000 * usage!.completion_tokens,
  };
  expect(usage!.prompt_tokens).toBeGreaterThan(0);
  expect(tally.total).toEqual(totals);
  expect(JSON.parse(JSON.stringify(tally))).toEqual({
    total: totals,
    models: { 'gpt-4o': totals },
  });
});

test('a stream is counted once it has ended, by its last usage', async () => {
  const stream = await new Chat(client).completions.create({
    ...question,
    stream: true,
    stream_options: { include_usage: true },
  });
  let last = 0;
  for await (const { usage } of stream) {
    last = usage?.total_tokens ?? last;
  }
  const { inputTokens, outputTokens, calls } = tally.total;
  expect([inputTokens + outputTokens, calls]).toEqual([last, 1]);
});

test('a stream without usage is visible', async () => {
  for await (const _ of await new Chat(client).completions.create({ ...question, stream: true }));
  expect(tally.total).toMatchObject({ calls: 1, callsWithoutUsage: 1, cost: 0 });
});

test('a stream that is left is visible', async () => {
  emulator.script({ chunkDelayMs: 20 });
  const options = { stream: true as const, stream_options: { include_usage: true } };
  for await (const _ of await new Chat(client).completions.create({ ...question, ...options }))
    break;
  expect(tally.total).toMatchObject({ calls: 1, callsWithoutUsage: 1 });
});

test('responses, whole and streamed, with a read that repeats one', async () => {
  const responses = new Responses(client);
  const first = await responses.create({ model: 'gpt-4o', input: 'Say hello!' });
  const second = await responses.stream({ model: 'gpt-4o', input: 'Say hello!' }).finalResponse();
  await responses.retrieve(first.id);
  const tokens = first.usage!.total_tokens + second.usage!.total_tokens;
  expect(tally.total.inputTokens + tally.total.outputTokens).toBe(tokens);
  expect(tally.total.calls).toBe(2);
});

test('a background response is counted once, when it is there', async () => {
  const responses = new Responses(client);
  const { id } = await responses.create({ model: 'gpt-4o', input: 'Hello!', background: true });
  expect(tally.total.calls).toBe(0);
  let response = await responses.retrieve(id);
  for (; response.status !== 'completed'; response = await responses.retrieve(id));
  await responses.retrieve(id);
  expect(tally.total.calls).toBe(1);
  expect(tally.total.outputTokens).toBe(response.usage!.output_tokens);
});

test('embeddings, images, speech and transcripts', async () => {
  const { usage } = await new Embeddings(client).create({
    model: 'text-embedding-3-small',
    input: 'Hello!',
  });
  const image = await new Images(client).generate({ model: 'gpt-image-1', prompt: 'A robot.' });
  const { speech, transcriptions } = new Audio(client);
  const sound = await speech.create({ model: 'tts-1', voice: 'alloy', input: 'Hello!' });
  await transcriptions.create({
    model: 'gpt-4o-transcribe',
    file: await toFile(await sound.arrayBuffer(), 'a.mp3'),
  });
  expect(tally.models).toMatchObject({
    'text-embedding-3-small': { calls: 1, inputTokens: usage.prompt_tokens, callsWithoutPrice: 1 },
    'gpt-image-1': { calls: 1, outputTokens: image.usage!.output_tokens },
    // The API does not report the usage of speech.
    'tts-1': { calls: 1, callsWithoutUsage: 1 },
    'gpt-4o-transcribe': { calls: 1, callsWithoutUsage: 0 },
  });
});

test('failed calls and calls that are not charged do not count', async () => {
  await new Models(client).list();
  await new Chat(client).completions.create({ ...question, model: 'none' }).catch(() => {});
  expect(tally.total.calls).toBe(0);
});

test('a hundred calls at once, then none after a reset', async () => {
  const chat = new Chat(client).completions;
  const results = await Promise.all(Array.from({ length: 100 }, () => chat.create(question)));
  const tokens = results.reduce((sum, { usage }) => sum + usage!.total_tokens, 0);
  expect(tally.total.inputTokens + tally.total.outputTokens).toBe(tokens);
  tally.reset();
  expect(tally.total.calls).toBe(0);
  expect(tally.models).toEqual({});
});

describe('prices', () => {
  const usage = {
    prompt_tokens: 100,
    completion_tokens: 10,
    prompt_tokens_details: { cached_tokens: 40, audio_tokens: 20 },
    completion_tokens_details: { audio_tokens: 4 },
  };
  const M = 1_000_000;

  test.each([
    ['input and output', { input: M, output: 2 * M }, 100 + 20],
    ['tokens of the cache', { input: M, cachedInput: 0 }, 60],
    ['audio', { input: M, audioInput: 3 * M, output: M, audioOutput: 0 }, 140 + 6],
    ['nothing', {}, 0],
    ['a call', { call: 0.5 }, 0.5],
  ])('of %s', (_, price, cost) => {
    const priced = new UsageTally({ prices: { m: price } });
    priced.add({ usage, model: 'm' });
    expect(priced.total.cost).toBeCloseTo(cost, 9);
    priced.add({ usage, model: 'm' }, { priceFactor: 0.5 });
    expect(priced.total.cost).toBeCloseTo(cost * 1.5, 9);
  });

  test.each([
    ['gpt-5-mini', true],
    ['gpt-5-mini-2025-08-07', true],
    ['gpt-5-mini-0613', true],
    ['gpt-5', false],
    ['gpt-5-mini-high', false],
    ['toString', false],
  ])('of gpt-5-mini are those of %s: %s', (model, isPriced) => {
    const priced = new UsageTally({ prices: { 'gpt-5-mini': { input: M } } });
    priced.add({ usage, model });
    expect(priced.total).toMatchObject({
      cost: isPriced ? 100 : 0,
      callsWithoutPrice: isPriced ? 0 : 1,
    });
  });

  test('a minute of audio', () => {
    const priced = new UsageTally({ prices: { 'whisper-1': { minute: 6 } } });
    priced.add({ usage: { type: 'duration', seconds: 90 } }, { model: 'whisper-1' });
    expect(priced.total).toMatchObject({ cost: 9, seconds: 90, callsWithoutUsage: 0 });
  });

  test.each([[-1], [Number.NaN], ['1']])('of %p are refused by name', (input) => {
    const prices = { 'gpt-4o': { input: input as number } };
    expect(() => new UsageTally({ prices })).toThrow(OpenAIError);
    expect(() => new UsageTally({ prices })).toThrow(`\`prices['gpt-4o'].input\``);
  });
});

test('a number of searches that only a wrong server reports takes no time or memory', () => {
  const priced = new UsageTally({ prices: { 'tool:web_search': { call: 1 } } });
  const usage = { input_tokens: 1, output_tokens: 1 };
  priced.add({ model: 'm', usage, tool_usage: { web_search: { num_requests: 1e12 } } });
  expect(priced.total).toMatchObject({ calls: 1, cost: 1e12 });
  priced.add({ model: 'm', usage, tool_usage: { web_search: { num_requests: -1 } } });
  expect(priced.models['tool:web_search']!.calls).toBe(1e12);
});

test.each([[{ toString: null }], [null], [1]])(
  'a model that is %p is that of the call',
  (model) => {
    const usage = { input_tokens: 1, output_tokens: 1 };
    tally.add({ model, usage, svg_usage: { ...usage, model } }, { model: 'm' });
    expect(tally.models).toEqual({ m: expect.objectContaining({ inputTokens: 2 }) });
  },
);

test('tools of a response are charged apart, as one call', () => {
  const priced = new UsageTally({ prices: { 'tool:web_search': { call: 0.01 } } });
  const tools = {
    image_gen: { input_tokens: 5, output_tokens: 7, total_tokens: 12 },
    web_search: { num_requests: 3 },
  };
  const usage = { input_tokens: 1, output_tokens: 2 };
  priced.add({ type: 'response.completed', response: { model: 'm', usage, tool_usage: tools } });
  expect(priced.total).toMatchObject({ calls: 1, inputTokens: 6, outputTokens: 9 });
  expect(priced.total.cost).toBeCloseTo(0.03, 9);
  expect(priced.models).toMatchObject({
    m: { calls: 1, inputTokens: 1 },
    'tool:image_generation': { calls: 1, outputTokens: 7 },
    'tool:web_search': { calls: 3 },
  });
});

test.each([
  [undefined],
  [null],
  ['text'],
  [[]],
  [{ usage: 'much' }],
  [{ usage: { prompt_tokens: '5' } }],
])('%p has no usage, and is no error', (value) => {
  tally.add(value, { model: 'm' });
  expect(tally.models).toEqual({ m: expect.objectContaining({ calls: 1, callsWithoutUsage: 1 }) });
});

test('models that results make up are counted together, and the totals stay right', () => {
  const usage = { input_tokens: 1, output_tokens: 2 };
  tally.add({ model: 'm'.repeat(1_000_000), usage });
  for (let number = 0; number < 5000; number += 1) tally.add({ model: `m${number}`, usage });
  tally.add({ model: 'm7', usage });
  const { models, total } = tally;
  expect(Object.keys(models).length).toBeLessThanOrEqual(1001);
  expect(models['m7']).toMatchObject({ calls: 2, inputTokens: 2 });
  const sum = Object.values(models).reduce((calls, one) => calls + one.calls, 0);
  expect([sum, total.calls, total.outputTokens]).toEqual([5002, 5002, 10_004]);
  expect(models['other models']!.calls).toBeGreaterThan(4000);
});

test.each([
  [null, '`options` must be an object, not null'],
  [{ prices: 5 }, '`prices` must be an object, not number'],
  [{ prices: { m: null } }, "`prices['m']` must be an object, not null"],
])('the options %j are refused by name', (options, message) => {
  expect(() => new UsageTally(options as never)).toThrow(message);
});

test('results and lines of a batch are counted by what the endpoint answered', () => {
  const body = { model: 'gpt-4o', usage: { input_tokens: 3, output_tokens: 2 } };
  tally.add({ custom_id: 'a', body, request_id: null }, { priceFactor: 0.5 });
  tally.add({ custom_id: 'b', response: { status_code: 200, request_id: 'r', body }, error: null });
  tally.add({ custom_id: 'c', error: new Error('refused'), request_id: null });
  expect(tally.total).toMatchObject({ calls: 3, callsWithoutUsage: 1, cost: 1.5 * 2003 });
  expect(tally.models['gpt-4o']).toMatchObject({ calls: 2, inputTokens: 6, outputTokens: 4 });
});

test('a price of something unknown is refused by its name', () => {
  const prices = { 'gpt-4o': { inputs: 1 } as never };
  expect(() => new UsageTally({ prices })).toThrow(
    "`prices['gpt-4o'].inputs` is no price: use input, cachedInput,",
  );
});

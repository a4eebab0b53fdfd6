import {
  APIClient,
  APIUserAbortError,
  DeadlineExceededError,
  InvalidResponseError,
  OpenAIError,
} from '@oai/core';
import { Embeddings } from '@oai/embeddings';
import { embedAll, IncompleteEmbeddingsError } from '../src/embeddings.js';
import { hasInput, startEmulator } from './support.js';

const params = { model: 'text-embedding-3-small', dimensions: 8 };
const texts = (count: number) => Array.from({ length: count }, (_, index) => `Text ${index}`);

let started: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => (started = await startEmulator()));
afterAll(() => started.close());
beforeEach(() => started.emulator.reset());

/** The numbers of inputs of the requests so far. */
const sizes = () =>
  started.emulator.requests.map(({ body }) => (body as { input: unknown[] }).input.length);

test('more inputs than a request takes are split, joined in order, and their usage summed', async () => {
  const input = texts(5000);
  const progress: number[] = [];
  const { embeddings, usage, model, requests } = await embedAll(
    started.client,
    { ...params, input },
    { onProgress: ({ done, total }) => progress.push(done, total) },
  );
  expect(sizes().sort((one, other) => one - other)).toEqual([904, 2048, 2048]);
  expect([embeddings.length, requests, model]).toEqual([5000, 3, 'text-embedding-3-small']);
  expect(progress.slice(-2)).toEqual([5000, 5000]);
  for (const index of [0, 2047, 2048, 4999]) {
    const { data } = await new Embeddings(started.client).create({
      ...params,
      input: input[index]!,
    });
    expect(embeddings[index]).toBeInstanceOf(Float32Array);
    expect([...embeddings[index]!]).toEqual(data[0]!.embedding);
  }
  const whole = await Promise.all(
    [0, 2048, 4096].map((start) =>
      new Embeddings(started.client).create({ ...params, input: input.slice(start, start + 2048) }),
    ),
  );
  expect(usage.prompt_tokens).toBe(whole.reduce((sum, each) => sum + each.usage.prompt_tokens, 0));
});

test('inputs are split by their tokens', async () => {
  const input = Array.from({ length: 6 }, () => 'word '.repeat(300)); // 500 tokens by the estimate
  await embedAll(started.client, { ...params, input }, { maxTokens: 1000, maxConcurrency: 1 });
  expect(sizes()).toEqual([2, 2, 2]);
});

test('lists of tokens count exactly', async () => {
  const input = Array.from({ length: 4 }, () => [1, 2, 3]);
  await embedAll(started.client, { ...params, input }, { maxTokens: 6, maxConcurrency: 1 });
  expect(sizes()).toEqual([2, 2]);
});

test('a request that is refused for its tokens is split', async () => {
  // 8,000 tokens each, which their bytes do not show.
  const input = Array.from({ length: 56 }, (_, index) => `${index}${' a'.repeat(7_990)}`);
  const { embeddings, requests } = await embedAll(started.client, { ...params, input });
  expect(sizes()).toEqual([56, 28, 28]);
  expect([embeddings.length, requests]).toEqual([56, 2]);
});

test('a failed request leaves the vectors so far', async () => {
  const request: { headers: Record<string, string> } = { headers: {} };
  started.emulator.fault({ kind: 'status', status: 400 }, { when: hasInput('second') });
  const run = embedAll(
    started.client,
    { ...params, input: texts(5) },
    {
      maxInputs: 2,
      maxConcurrency: 1,
      // Faults are chosen before the body is read.
      onProgress: () => (request.headers['x-input'] = 'second'),
      request,
    },
  );
  const error: IncompleteEmbeddingsError = await run.then(unexpected, (reason) => reason);
  expect(error).toBeInstanceOf(IncompleteEmbeddingsError);
  expect(error.message).toMatch(/^2 of 5 inputs were embedded: 400 /);
  const sizesOfVectors = error.embeddings.map((vector) => vector?.length);
  expect(sizesOfVectors).toEqual([8, 8, undefined, undefined, undefined]);
  expect(error.usage.prompt_tokens).toBeGreaterThan(0);
  expect(error.cause).toMatchObject({ status: 400 });
});

test('an abort and a deadline end the run', async () => {
  started.emulator.fault({ kind: 'stall', stage: 'before-headers' }, { times: 2 });
  const controller = new AbortController();
  const run = embedAll(started.client, { ...params, input: texts(3) }, controller);
  setTimeout(() => controller.abort(), 20);
  await expect(run).rejects.toBeInstanceOf(APIUserAbortError);
  const late = embedAll(started.client, { ...params, input: texts(3) }, { deadlineMs: 20 });
  await expect(late).rejects.toBeInstanceOf(DeadlineExceededError);
});

test('no input sends nothing', async () => {
  expect(await embedAll(started.client, { ...params, input: [] })).toEqual({
    embeddings: [],
    model: params.model,
    usage: { prompt_tokens: 0, total_tokens: 0 },
    requests: 0,
  });
  expect(sizes()).toEqual([]);
});

test.each([
  ['an empty text', ['a', ''], {}, '`input[1]` is empty'],
  ['an empty list', [[]], {}, '`input[0]` is empty'],
  ['a number', [5 as never], {}, '`input[0]` must be a text or a list of tokens'],
  ['a bound', ['a'], { maxInputs: 0 }, '`maxInputs` must be'],
  ['concurrency', ['a'], { maxConcurrency: 1.5 }, '`maxConcurrency` must be'],
])('%s is refused before any request', async (_, input, options, message) => {
  const run = embedAll(started.client, { ...params, input }, options);
  await expect(run).rejects.toThrow(OpenAIError);
  await expect(embedAll(started.client, { ...params, input }, options)).rejects.toThrow(message);
  expect(sizes()).toEqual([]);
});

describe('answers of other servers', () => {
  const clientOf = (data: unknown) =>
    new APIClient({
      apiKey: 'sk-test',
      fetch: async () => Response.json({ object: 'list', model: 'm', data }),
    });
  const run = (data: unknown) => embedAll(clientOf(data), { model: 'm', input: ['a', 'b'] });

  test('lists of numbers, in another order, without usage', async () => {
    const { embeddings, usage } = await run([
      { index: 1, embedding: [0.5] },
      { index: 0, embedding: [0.25] },
    ]);
    expect(embeddings.map(([first]) => first)).toEqual([0.25, 0.5]);
    expect(usage).toEqual({ prompt_tokens: 0, total_tokens: 0 });
  });

  test.each([
    ['too few', [{ index: 0, embedding: [1] }]],
    ['too many', [0, 1, 2].map((index) => ({ index, embedding: [1] }))],
    ['one twice', [0, 0].map((index) => ({ index, embedding: [1] }))],
    ['an index out of range', [0, 1e9].map((index) => ({ index, embedding: [1] }))],
    ['none', undefined],
  ])('%s are an error', async (_, data) => {
    const error: IncompleteEmbeddingsError = await run(data).then(unexpected, (reason) => reason);
    expect(error.cause).toBeInstanceOf(InvalidResponseError);
  });
});

function unexpected(): never {
  throw new Error('The run did not fail.');
}

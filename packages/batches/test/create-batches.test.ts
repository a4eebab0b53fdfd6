import { APIClient, APIConnectionError, OpenAIError } from '@oai/core';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import {
  batchResults,
  BadRequestError,
  createBatches,
  IncompleteBatchesError,
  waitForBatch,
  type BatchResult,
} from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let client: APIClient;
beforeAll(async () => {
  server = await emulator.listen();
  client = new APIClient({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

interface Embeddings {
  data: { embedding: number[] }[];
}
const model = 'text-embedding-3-small';
const endpoint = '/v1/embeddings' as const;
const request = (input: string, custom_id?: string) => ({ custom_id, body: { model, input } });
const wait = (id: string) => waitForBatch(client, id, { pollIntervalMs: 1 });
/** Paths of the calls, in their order. */
const asked = () => emulator.requests.map(({ method, path }) => `${method} ${path}`);
/** The lines of all uploaded files. */
async function uploaded(id: string): Promise<Record<string, unknown>[]> {
  const response = await client.get<Response>(`/files/${id}/content`, { __binaryResponse: true });
  const text = await response.text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
async function all<Body>(results: AsyncIterable<BatchResult<Body>>): Promise<BatchResult<Body>[]> {
  const found: BatchResult<Body>[] = [];
  for await (const result of results) found.push(result);
  return found;
}

test('requests become one batch, and results find their requests', async () => {
  const requests = [request('Paris', 'paris'), request('Rome')];
  const [batch, ...others] = await createBatches(client, requests, {
    endpoint,
    metadata: { run: '1' },
  });
  expect(others).toEqual([]);
  expect(batch).toMatchObject({ endpoint, completion_window: '24h', metadata: { run: '1' } });
  expect(asked()).toEqual(['POST /files', 'POST /batches']);
  expect(await uploaded(batch!.input_file_id)).toEqual([
    { custom_id: 'paris', method: 'POST', url: endpoint, body: { model, input: 'Paris' } },
    { custom_id: 'request-2', method: 'POST', url: endpoint, body: { model, input: 'Rome' } },
  ]);

  const states: string[] = [];
  const { id } = batch!;
  const ended = await waitForBatch(client, id, {
    pollIntervalMs: 1,
    onProgress: ({ status }) => states.push(status),
  });
  expect(states).toEqual(['in_progress', 'completed']);
  const results = await all(batchResults<Embeddings>(client, ended, { withRequests: true }));
  expect(results.map(({ custom_id }) => custom_id)).toEqual(['paris', 'request-2']);
  const [first] = results;
  expect(first!.body!.data[0]!.embedding).toHaveLength(1536);
  expect(first!.request).toEqual({ model, input: 'Paris' });
  expect(first!.request_id).toMatch(/^req_/);
});

test('the results of a batch are read by its ID alone, without the requests', async () => {
  const [batch] = await createBatches(client, [request('a')], { endpoint });
  await wait(batch!.id);
  const [result] = await all(batchResults<Embeddings>(client, batch!.id));
  expect(result).not.toHaveProperty('request');
  expect(result!.error).toBeUndefined();
});

test('failed requests are errors of the class of their status, apart from the others', async () => {
  const body = { model, input: 'x', dimensions: 4_000 };
  const requests = [request('good'), { custom_id: 'bad', body }];
  const [batch] = await createBatches(client, requests, { endpoint });
  const results = await all(batchResults(client, await wait(batch!.id)));
  expect(results.map(({ custom_id }) => custom_id)).toEqual(['request-1', 'bad']);
  const { error, request_id } = results[1]!;
  expect(error).toBeInstanceOf(BadRequestError);
  expect(error).toMatchObject({ code: 'invalid_value', requestID: request_id });
  expect(results[1]!.body).toBeUndefined();
});

test('requests that were never made are errors without a status', async () => {
  const line = {
    custom_id: 'late',
    response: null,
    error: { code: 'batch_expired', message: 'The batch expired.' },
  };
  emulator.script({ body: `${JSON.stringify(line)}\n` }, { path: '/files/file-e/content' });
  const batch = { id: 'batch_1', status: 'expired', error_file_id: 'file-e' };
  const [result] = await all(batchResults(client, batch as never));
  expect(result!.error).toMatchObject({ status: undefined, code: 'batch_expired' });
  expect(result!.error!.message).toContain('The batch expired.');
});

test.each([
  [{ maxRequests: 2 }, [2, 2, 1]],
  [{ maxRequests: 5 }, [5]],
  // A line has 119 bytes.
  [{ maxBytes: 119 * 3 }, [3, 2]],
])('requests are split at %p', async (limits, counts) => {
  const lines = ['a', 'b', 'c', 'd', 'e'].map((input) => request(input));
  const batches = await createBatches(client, lines, { endpoint, ...limits });
  const files = await Promise.all(batches.map(({ input_file_id }) => uploaded(input_file_id)));
  expect(files.map(({ length }) => length)).toEqual(counts);
  expect(files.flat().map((line) => line['custom_id'])).toEqual(
    lines.map((_, index) => `request-${index + 1}`),
  );
});

test('no requests are no batch', async () => {
  expect(await createBatches(client, [], { endpoint })).toEqual([]);
  expect(asked()).toEqual([]);
});

test('a large file is a stream, whose lines arrive whole', async () => {
  const input = 'é'.repeat(50_000);
  async function* requests() {
    for (let index = 0; index < 60; index += 1) yield request(`${index}${input}`);
  }
  const [batch] = await createBatches(client, requests(), { endpoint });
  const lines = await uploaded(batch!.input_file_id);
  expect(lines).toHaveLength(60);
  expect(lines[59]).toMatchObject({ body: { input: `59${input}` } });
});

test.each<[string, unknown[], string]>([
  [
    'a repeated ID',
    [request('a', 'x'), request('b', 'x')],
    'Request 2 repeats the `custom_id` "x"',
  ],
  ['an ID that is no text', [request('a', 7 as never)], 'The `custom_id` of request 1'],
  ['no body', [{ custom_id: 'x' }], 'Request "x" must have an object as its `body`'],
  ['a list as a body', [{ custom_id: 'x', body: [] }], 'must have an object'],
  ['null', [null], 'Request "request-1" must have an object'],
  ['a stream', [{ body: { model, stream: true } }], 'asks for a stream; batches have none'],
])('%s is refused before any call', async (_name, requests, message) => {
  await expect(createBatches(client, requests as never, { endpoint })).rejects.toThrow(message);
  expect(asked()).toEqual([]);
});

test.each([
  [{ maxRequests: 0 }, '`maxRequests` must be a whole number above 0, not 0'],
  [{ maxBytes: 1.5 }, '`maxBytes` must be a whole number above 0, not 1.5'],
  [{ maxBytes: 50 }, 'Request 1 has 119 bytes, more than a file may have (50)'],
])('%p is refused', async (limits, message) => {
  const made = createBatches(client, [request('a')], { endpoint, ...limits });
  await expect(made).rejects.toThrow(message);
});

test('a source that fails later leaves the batches that were created', async () => {
  let isClosed = false;
  async function* requests() {
    try {
      yield* [request('a'), request('b'), request('c')];
      throw new RangeError('The database went away.');
    } finally {
      isClosed = true;
    }
  }
  const error = await createBatches(client, requests(), { endpoint, maxRequests: 2 }).catch(
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(IncompleteBatchesError);
  const { batches, requestCount, cause, message } = error as IncompleteBatchesError;
  expect(batches).toHaveLength(1);
  expect(requestCount).toBe(2);
  expect(cause).toBeInstanceOf(RangeError);
  expect(message).toBe(
    '1 batches with the first 2 requests were created, the others were not: The database went away.',
  );
  expect(isClosed).toBe(true);
});

test('a source that fails while a stream is sent is the reason', async () => {
  const input = 'x'.repeat(100_000);
  function* requests() {
    for (let index = 0; index < 60; index += 1) yield request(`${index}${input}`);
    throw new RangeError('The database went away.');
  }
  await expect(createBatches(client, requests(), { endpoint })).rejects.toThrow(RangeError);
});

test('an abort ends the work, and the source', async () => {
  const controller = new AbortController();
  let isClosed = false;
  function* requests() {
    try {
      for (;;) {
        yield request('a'.repeat(10_000));
        if (emulator.requests.length > 0) controller.abort();
      }
    } finally {
      isClosed = true;
    }
  }
  const { signal } = controller;
  await expect(
    createBatches(client, requests(), { endpoint, maxRequests: 10 }, { signal }),
  ).rejects.toThrow(/abort/i);
  expect(isClosed).toBe(true);
});

test('results of a batch that has not ended, or that was refused, are an error', async () => {
  const [batch] = await createBatches(client, [request('a')], { endpoint });
  await expect(all(batchResults(client, batch!))).rejects.toThrow(
    `Batch ${batch!.id} is validating. Wait for its end with \`waitForBatch\`.`,
  );
  const refused = {
    id: 'batch_1',
    status: 'failed',
    errors: { data: [{ line: 3, message: 'No model.' }, { message: 'Too long.' }] },
  };
  await expect(all(batchResults(client, refused as never))).rejects.toThrow(
    'Batch batch_1 failed. line 3: No model.; Too long.',
  );
});

test('a broken file of results is an error with the number of its line', async () => {
  emulator.script({ body: '{"custom_id":"a"}\n\n{"custom' }, { path: '/files/file-o/content' });
  const batch = { id: 'batch_1', status: 'completed', output_file_id: 'file-o' };
  const error = await all(batchResults(client, batch as never)).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(OpenAIError);
  expect((error as Error).message).toBe('Line 3 of the file is not JSON.');
});

test('a connection that breaks in the results is an error, after the results that had arrived', async () => {
  const line = (id: string) =>
    `${JSON.stringify({ custom_id: id, response: { status_code: 200, request_id: 'r', body: {} } })}\n`;
  emulator.script({ body: line('a') + line('b') }, { path: '/files/file-o/content' });
  emulator.fault({ kind: 'truncate', afterBytes: line('a').length + 10 });
  const seen: string[] = [];
  const batch = { id: 'batch_1', status: 'completed', output_file_id: 'file-o' };
  const error = await (async () => {
    for await (const { custom_id } of batchResults(client, batch as never)) seen.push(custom_id);
  })().catch((cause: unknown) => cause);
  expect(seen).toEqual(['a']);
  expect(error).toBeInstanceOf(APIConnectionError);
});

test('what the API refuses is its error', async () => {
  emulator.fault({ kind: 'status', status: 400 });
  await expect(createBatches(client, [request('a')], { endpoint })).rejects.toThrow(
    BadRequestError,
  );
});

test.each([
  { kind: 'a Map', lost: new Map([['a', 1]]) },
  { kind: 'a Buffer', lost: Buffer.from('a') },
  { kind: 'a BigInt', lost: 1n },
])('$kind in a request is refused with its place, and nothing is sent', async ({ kind, lost }) => {
  const requests = [request('Rome'), { custom_id: 'b', body: { model, input: [lost] as never } }];
  const error = await createBatches(client, requests, { endpoint }).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(OpenAIError);
  expect((error as Error).message).toContain(
    `Request "b" cannot be sent as JSON: body.input[0] is ${kind}`,
  );
  expect(asked().filter((path) => path.includes('/batches'))).toEqual([]);
});

test('parameters and batches that are no objects are refused by name', async () => {
  const none = undefined as never;
  await expect(createBatches(client, [], none)).rejects.toThrow('`params` must be an object');
  await expect(batchResults(client, none).next()).rejects.toThrow('`batch` must be an object');
});

describe('an upload that fails once', () => {
  const requests = () => Array.from({ length: 100 }, (_, n) => request('x'.repeat(200), `id-${n}`));
  const bytes = 100 * 290;
  const create = (retryableBytes: number) => {
    emulator.fault({ kind: 'status', status: 503 });
    const retrying = new APIClient({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 1 });
    return createBatches(retrying, requests(), { endpoint, retryableBytes });
  };

  test('is repeated if the file is held in memory', async () => {
    const [batch] = await create(2 * bytes);
    expect(asked()).toEqual(['POST /files', 'POST /files', 'POST /batches']);
    expect(await uploaded(batch!.input_file_id)).toHaveLength(100);
  });

  test('is not repeated if it is larger than that', async () => {
    await expect(create(bytes / 2)).rejects.toThrow('503');
    expect(asked()).toEqual(['POST /files']);
  });
});

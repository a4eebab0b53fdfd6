import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { APIClient } from '@oai/core';
import { BadRequestError, Batches, batchResults, NotFoundError, type Batch } from '../src/index.js';

const emulator = createEmulator({
  files: [
    {
      id: 'file-requests',
      filename: 'requests.jsonl',
      purpose: 'batch',
      content: JSON.stringify({
        custom_id: 'one',
        method: 'POST',
        url: '/v1/embeddings',
        body: { model: 'text-embedding-3-small', input: 'one' },
      }),
    },
  ],
});
let server: EmulatorServer;
let batches: Batches;
beforeAll(async () => {
  server = await emulator.listen();
  batches = new Batches({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const create = () =>
  batches.create({
    input_file_id: 'file-requests',
    endpoint: '/v1/embeddings',
    completion_window: '24h',
  });

test('creates a batch that is completed after some reads', async () => {
  let batch = await create();
  expect(batch.status).toBe('validating');
  const seen: string[] = [];
  while (batch.status !== 'completed') {
    batch = await batches.retrieve(batch.id);
    seen.push(batch.status);
  }
  expect(seen).toEqual(['in_progress', 'completed']);
  expect(batch.request_counts).toEqual({ total: 1, completed: 1, failed: 0 });
  expect(batch.output_file_id).toMatch(/^file-/);
});

test('iterates over the pages of a list', async () => {
  const ids = [(await create()).id, (await create()).id, (await create()).id];
  const listed: string[] = [];
  for await (const batch of batches.list({ limit: 2 })) listed.push(batch.id);
  expect(listed.sort()).toEqual(ids.sort());
});

test('cancels a batch', async () => {
  const { id } = await create();
  expect((await batches.cancel(id)).status).toBe('cancelling');
  expect((await batches.retrieve(id)).status).toBe('cancelled');
  await expect(batches.cancel(id)).rejects.toThrow(BadRequestError);
});

test('a batch that does not exist is a NotFoundError', async () => {
  await expect(batches.retrieve('batch_none')).rejects.toThrow(NotFoundError);
});

test.each<[string, unknown, string | undefined]>([
  ['an id', 'req_1', 'req_1'],
  ['an id that breaks lines', 'req_1\r\nauthorization: other', undefined],
  ['an id that no header can have', 'запрос', undefined],
  ['no id', undefined, undefined],
  ['null', null, undefined],
  ['an object', { toString: 1 }, undefined],
])('the error of a request with %s has its facts', async (_name, request_id, shown) => {
  const body = { error: { message: 'too long', code: 'context_length_exceeded' } };
  const line = JSON.stringify({
    custom_id: 'one',
    response: { status_code: 400, request_id, body },
    error: null,
  });
  const client = new APIClient({ apiKey: 'sk-test', fetch: async () => new Response(`${line}\n`) });
  const ended = { id: 'batch_1', status: 'completed', error_file_id: 'file-errors' } as Batch;
  const errors: unknown[] = [];
  for await (const { error } of batchResults(client, ended)) errors.push(error);
  const [error] = errors as BadRequestError[];
  expect(errors).toHaveLength(1);
  expect(error).toBeInstanceOf(BadRequestError);
  expect(error).toMatchObject({ code: 'context_length_exceeded', message: '400 too long' });
  expect(error!.requestID ?? undefined).toBe(shown);
  expect([...error!.headers]).toEqual(shown ? [['x-request-id', shown]] : []);
});

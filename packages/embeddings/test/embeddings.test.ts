import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { BadRequestError, Embeddings, RateLimitError } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let embeddings: Embeddings;
beforeAll(async () => {
  server = await emulator.listen();
  embeddings = new Embeddings({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const model = 'text-embedding-3-small';

test('asks for base64 and gives vectors of numbers, in the order of the input', async () => {
  const { data } = await embeddings.create({ model, input: ['cat', 'dog'], dimensions: 8 });
  expect(data.map(({ index }) => index)).toEqual([0, 1]);
  for (const { embedding } of data) {
    expect(embedding).toHaveLength(8);
    expect(Math.hypot(...embedding)).toBeCloseTo(1);
  }
  expect(emulator.requests[0]!.body).toMatchObject({ encoding_format: 'base64' });
});

test.each([
  { encoding: 'float' as const, type: 'object' },
  { encoding: 'base64' as const, type: 'string' },
])('gives what the API sends for encoding_format $encoding', async ({ encoding, type }) => {
  const body = { model, input: 'cat', encoding_format: encoding };
  const { data } = await embeddings.create(body);
  expect(typeof data[0]!.embedding).toBe(type);
});

test('errors by status', async () => {
  await expect(embeddings.create({ model, input: [] })).rejects.toThrow(BadRequestError);
  emulator.fault({ kind: 'status', status: 429 });
  await expect(embeddings.create({ model, input: 'cat' })).rejects.toThrow(RateLimitError);
});

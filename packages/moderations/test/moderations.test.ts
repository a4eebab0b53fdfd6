import { toFile } from '@oai/core';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import {
  BadRequestError,
  ContentProvenanceChecks,
  InternalServerError,
  Moderations,
} from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let moderations: Moderations;
beforeAll(async () => {
  server = await emulator.listen();
  moderations = new Moderations({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

test('gives one result for each text', async () => {
  const { results } = await moderations.create({ input: ['A nice day', 'I will hurt you, idiot'] });
  expect(results.map(({ flagged }) => flagged)).toEqual([false, true]);
  expect(results[1]!.categories.harassment).toBe(true);
  expect(results[1]!.category_scores.harassment).toBeGreaterThan(0.5);
});

test('gives one result for parts of text and image', async () => {
  const { results } = await moderations.create({
    model: 'omni-moderation-latest',
    input: [
      { type: 'text', text: 'A picture' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
    ],
  });
  expect(results).toHaveLength(1);
  expect(results[0]!.category_applied_input_types.violence).toContain('image');
});

test('checks the provenance of a file', async () => {
  const checks = new ContentProvenanceChecks({
    apiKey: 'sk-test',
    baseURL: server.baseURL,
    maxRetries: 0,
  });
  const check = await checks.create({ file: await toFile(new Uint8Array(8), 'picture.png') });
  expect(check).toMatchObject({ object: expect.any(String) });
  expect(emulator.requests[0]!.body).toMatchObject({ file: { filename: 'picture.png' } });
});

test('errors by status', async () => {
  await expect(moderations.create({ input: [{}] as any })).rejects.toThrow(BadRequestError);
  emulator.fault({ kind: 'status', status: 503 });
  await expect(moderations.create({ input: 'x' })).rejects.toThrow(InternalServerError);
});

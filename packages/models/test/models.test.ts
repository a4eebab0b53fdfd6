import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { Models, NotFoundError, PermissionDeniedError } from '../src/index.js';

const emulator = createEmulator({ models: ['ft:gpt-4o-mini:acme::1'] });
let server: EmulatorServer;
let models: Models;
beforeAll(async () => {
  server = await emulator.listen();
  models = new Models({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

test('lists all models in one page', async () => {
  const ids: string[] = [];
  for await (const { id } of models.list()) ids.push(id);
  expect(ids).toEqual(expect.arrayContaining(['gpt-4o', 'ft:gpt-4o-mini:acme::1']));
  expect(emulator.requests).toHaveLength(1);
});

test('looks up and deletes a fine-tuned model, whatever its name holds', async () => {
  const id = 'ft:gpt-4o-mini:acme::1';
  expect(await models.retrieve(id)).toMatchObject({ id, object: 'model' });
  expect(await models.delete(id)).toMatchObject({ id, deleted: true });
  await expect(models.retrieve(id)).rejects.toThrow(NotFoundError);
});

test('a model of the API cannot be deleted: PermissionDeniedError', async () => {
  await expect(models.delete('gpt-4o')).rejects.toThrow(PermissionDeniedError);
});

import { APIClient, APIUserAbortError } from '@oai/core';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { createBatches } from '../src/index.js';

const endpoint = '/v1/embeddings' as const;
const request = (input: string) => ({ body: { model: 'text-embedding-3-small', input } });
let server: EmulatorServer;
let client: APIClient;
beforeAll(async () => {
  server = await createEmulator().listen();
  client = new APIClient({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());

describe('a source that never answers', () => {
  const waiting = async function* (count: number) {
    for (let number = 0; number < count; number += 1) yield request(`${number}`);
    await new Promise(() => {});
  };

  test.each([
    ['before the upload', 1],
    ['within the upload', 40_000],
  ])('an abort ends the wait %s', async (_name, count) => {
    const leaving = new AbortController();
    const creating = createBatches(client, waiting(count), { endpoint }, leaving);
    setTimeout(() => leaving.abort(), 50);
    await expect(creating).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test('a signal that is aborted already reads nothing', async () => {
    let read = 0;
    const source = (function* () {
      for (;;) {
        read += 1;
        yield request(`${read}`);
      }
    })();
    const options = { signal: AbortSignal.abort() };
    await expect(createBatches(client, source, { endpoint }, options)).rejects.toBeInstanceOf(
      APIUserAbortError,
    );
    expect(read).toBe(0);
  });
});

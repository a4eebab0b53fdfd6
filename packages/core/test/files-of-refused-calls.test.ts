import { createReadStream } from 'node:fs';
import { APIClient } from '../src/index.js';
import { multipart } from '../src/uploads/multipart.js';
import { temporaryFolder } from './helpers/temporary-folder.js';
import { failureOf } from './helpers/test-client.js';

const folder = temporaryFolder();
const circular: Record<string, unknown> = {};
circular.circular = circular;

const fail = (): Promise<never> => Promise.reject(new Error('refused'));

test.each<{ name: string; client?: object; call?: object; hook?: true }>([
  { name: 'an aborted signal', call: { signal: AbortSignal.abort() } },
  { name: 'a header that HTTP does not allow', call: { headers: { 'bad header': 'x' } } },
  { name: 'a circular query', call: { query: circular } },
  { name: 'a key function that fails', client: { apiKey: fail } },
  { name: 'middleware of the client that fails', client: { middleware: [fail] } },
  { name: 'middleware of the call that fails', call: { middleware: [fail] } },
  { name: 'a fetch that fails', client: { fetch: fail } },
  { name: 'a hook of a subclass that fails', hook: true },
])('$name leaves no file open', async ({ client: options, call, hook }) => {
  class Client extends APIClient {
    protected override async prepareOptions(): Promise<void> {
      if (hook) await fail();
    }
  }
  const client = new Client({
    apiKey: 'key',
    baseURL: 'http://refused.invalid/v1',
    maxRetries: 0,
    fetch: async () => Response.json({}),
    ...options,
  });
  const file = createReadStream(folder.write('a.txt', 'content'));
  await failureOf(client.post('/files', { body: multipart({ file }), ...call }));
  expect(file.destroyed).toBe(true);
});

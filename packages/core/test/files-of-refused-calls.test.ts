import { createReadStream, unlinkSync, type ReadStream } from 'node:fs';
import { APIClient, toFile } from '../src/index.js';
import { multipart, uploadPath } from '../src/uploads/multipart.js';
import { temporaryFolder } from './helpers/temporary-folder.js';
import { failureOf } from './helpers/test-client.js';

const folder = temporaryFolder();
const circular: Record<string, unknown> = {};
circular.circular = circular;

const fail = (): Promise<never> => Promise.reject(new Error('refused'));

const refusals: { name: string; client?: object; call?: object; hook?: true }[] = [
  { name: 'an aborted signal', call: { signal: AbortSignal.abort() } },
  { name: 'a negative timeout', call: { timeout: -1 } },
  { name: 'a negative number of retries', call: { maxRetries: -1 } },
  { name: 'a deadline that is no number', call: { deadlineMs: NaN } },
  { name: 'a signal that is none', call: { signal: {} } },
  { name: 'a header that HTTP does not allow', call: { headers: { 'bad header': 'x' } } },
  { name: 'a circular query', call: { query: circular } },
  { name: 'a key function that fails', client: { apiKey: fail } },
  { name: 'middleware of the client that fails', client: { middleware: [fail] } },
  { name: 'middleware of the call that fails', call: { middleware: [fail] } },
  { name: 'a fetch that fails', client: { fetch: fail } },
  { name: 'a hook of a subclass that fails', hook: true },
];

const bodies: { form: string; body: (file: ReadStream) => unknown }[] = [
  { form: 'a form', body: (file) => multipart({ file }) },
  { form: 'a stream', body: (file) => file },
];

test.each(bodies.flatMap((body) => refusals.map((refusal) => ({ ...body, ...refusal }))))(
  '$form: $name leaves no file open',
  async ({ client: options, call, hook, body }) => {
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
    await failureOf(client.post('/files', { body: body(file), ...call }));
    expect(file.destroyed).toBe(true);
  },
);

const open = (name = 'a.txt'): ReadStream => createReadStream(folder.write(name, 'content'));

test.each<{ name: string; form: (file: ReadStream) => object }>([
  { name: 'a refused member before it', form: (file) => ({ prompt: null, file }) },
  { name: 'a refused member after it', form: (file) => ({ file, prompt: null }) },
  {
    name: 'a missing file before it',
    form: (file) => ({ files: [createReadStream(folder.path('missing')), file] }),
  },
  {
    name: 'a missing file after it',
    form: (file) => ({ files: [file, createReadStream(folder.path('missing'))] }),
  },
  { name: 'a refused member beside its object', form: (file) => ({ odd: Symbol(), a: { file } }) },
])('a form with $name leaves no file open', async ({ form }) => {
  const file = open();
  const client = new APIClient({ apiKey: 'key', fetch: async () => Response.json({}) });
  await failureOf(client.post('/files', { body: multipart(form(file)) }));
  expect(file.destroyed).toBe(true);
});

test.each<[string, unknown]>([
  ['an empty parameter', ''],
  ['a parameter that leaves its segment', '..'],
  ['no parameter', undefined],
])('a path with %s leaves no file open', (_name, id) => {
  const file = open();
  expect(() => uploadPath({ a: [{ file }] })`/containers/${id}/files`).toThrow('container_id');
  expect(file.destroyed).toBe(true);
});

test('a path with good parameters leaves the files alone', () => {
  const file = open();
  expect(uploadPath({ file })`/containers/${'id'}/files`).toBe('/containers/id/files');
  expect(file.destroyed).toBe(false);
  file.destroy();
});

test('a directory is closed, in a form and in toFile', async () => {
  const directories = [createReadStream(folder.path('')), createReadStream(folder.path(''))];
  const client = new APIClient({ apiKey: 'key', fetch: async () => Response.json({}) });
  const refused = client.post('/files', { body: multipart({ file: directories[0] }) });
  expect((await failureOf(refused)).message).toContain('is a directory');
  expect((await failureOf(toFile(directories[1]!))).message).toContain('is a directory');
  expect(directories.map(({ destroyed }) => destroyed)).toEqual([true, true]);
});

test('a stream that toFile cannot convert is closed', async () => {
  let isClosed = false;
  const numbers = new ReadableStream({
    pull: (sink) => sink.enqueue(1),
    cancel: () => void (isClosed = true),
  });
  await failureOf(toFile(numbers as never));
  expect(isClosed).toBe(true);
});

test('a file that was deleted after it was opened is closed by a refusal', async () => {
  const file = open('deleted.txt');
  await new Promise((resolve) => file.once('open', resolve));
  unlinkSync(folder.path('deleted.txt'));
  const client = new APIClient({ apiKey: 'key', fetch: async () => Response.json({}) });
  await failureOf(client.post('/files', { body: multipart({ file }), timeout: -1 }));
  expect(file.destroyed).toBe(true);
});

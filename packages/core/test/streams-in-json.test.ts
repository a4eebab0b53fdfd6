import { EventEmitter } from 'node:events';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { OpenAIError, SmallClient } from '../src/index.js';
import { answeringServer } from './helpers/answering-server.js';
import { failureOf } from './helpers/test-client.js';
import { temporaryFolder } from './helpers/temporary-folder.js';

const server = answeringServer();
const folder = temporaryFolder();

test.each<[string, object]>([
  ['sent', {}],
  ['aborted before', { signal: AbortSignal.abort() }],
  ['given a bad option', { timeout: -1 }],
  ['given a bad header', { headers: { 'bad header': 'x' } }],
  ['refused by middleware', { middleware: [() => Promise.reject(new Error('refused'))] }],
])('a call with streams inside of JSON that is %s leaves none open', async (_name, options) => {
  const files = ['a.txt', 'b.txt'].map((name) => createReadStream(folder.write(name, 'x')));
  const node = Readable.from(['x']);
  let isCancelled = false;
  const web = new ReadableStream({ cancel: () => void (isCancelled = true) });
  const body = { a: files[0], list: [{ file: files[1] }, node], web };
  await failureOf(server.newClient().post('/responses', { body, ...options }));
  expect([...files, node].map(({ destroyed }) => destroyed)).toEqual([true, true, true]);
  expect(isCancelled).toBe(true);
  expect(server.requests).toEqual([]);
});

test.each<[string, (closed: Promise<unknown>) => object]>([
  ['', () => ({})],
  [', also before there is a key', (closed) => ({ apiKey: () => closed.then(() => 'key') })],
  [
    ', also in middleware',
    (closed) => ({
      middleware: [(_request: unknown, next: () => Promise<unknown>) => closed.then(() => next())],
    }),
  ],
])('a missing file inside of JSON is the error of the call alone%s', async (_when, options) => {
  const file = createReadStream(folder.path('missing'));
  const closed = new Promise<void>((resolve) => file.once('close', () => resolve()));
  const client = server.newClient(options(closed));
  const error = await failureOf(client.post('/responses', { body: { list: [{ file }] } }));
  expect(error.message).toMatch(/cannot be sent as JSON: list\[0\]\.file is a stream\./);
  await closed;
});

test.each<[string, string | (() => Promise<string>)]>([
  ['a key', 'key'],
  ['a key that comes later', () => new Promise((resolve) => setImmediate(resolve, 'key'))],
])('the small client with %s survives missing files, and closes others', async (_name, apiKey) => {
  const client = new SmallClient({ apiKey, baseURL: server.newClient().baseURL });
  const missing = ['missing', 'gone'].map((name) => createReadStream(folder.path(name)));
  const file = createReadStream(folder.write('c.txt', 'x'));
  const closed = Promise.all(
    [...missing, file].map(
      (stream) => new Promise<void>((resolve) => stream.once('close', () => resolve())),
    ),
  );
  const error = await failureOf(client.post('/x', { body: { list: [...missing, file] } }));
  expect(error.message).toMatch(/cannot be sent as JSON: list\[0\] is a stream\./);
  await closed;
  expect(file.destroyed).toBe(true);
});

/** A stream of old, as the forms of the package `form-data` are: it can be piped, but not iterated. */
class OldStream extends EventEmitter {
  pipe(): void {}
  destroy(): void {}
}

test.each<[string, object, RegExp]>([
  ['as the body', Object.assign(new OldStream(), { getBoundary: () => 'x' }), /of `form-data`/],
  ['inside of JSON', { form: new OldStream() }, /form is a stream/],
])('a stream of old is refused by name %s', async (_where, body, message) => {
  const error = await failureOf(server.newClient().post('/files', { body }));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toMatch(message);
});

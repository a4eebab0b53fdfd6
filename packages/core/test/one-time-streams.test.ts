import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { multipart } from '../src/uploads/multipart.js';
import { answeringServer } from './helpers/answering-server.js';
import { failureOf } from './helpers/test-client.js';
import { temporaryFolder } from './helpers/temporary-folder.js';

const server = answeringServer();
const folder = temporaryFolder();

const shapes: [form: string, body: (stream: unknown) => unknown][] = [
  ['a form', (file) => multipart({ file })],
  ['a body', (stream) => stream],
];

async function readToEnd<Stream extends Readable>(stream: Stream): Promise<Stream> {
  const ended = new Promise((resolve) => stream.once('end', resolve));
  stream.resume();
  await ended;
  return stream;
}

async function releasedAtEnd(): Promise<ReadableStream> {
  const stream = new Blob(['content']).stream();
  const reader = stream.getReader();
  while (!(await reader.read()).done);
  reader.releaseLock();
  return stream;
}

const spent: [string, () => Promise<unknown>][] = [
  [
    'a file stream with `autoClose: false`',
    () => readToEnd(createReadStream(folder.write('a.txt', 'content'), { autoClose: false })),
  ],
  [
    'a Node stream with `autoDestroy: false`',
    () => readToEnd(Readable.from(['content'], { autoDestroy: false })),
  ],
  ['a Node stream', () => readToEnd(Readable.from(['content']))],
  ['a destroyed Node stream', async () => Readable.from(['content']).destroy()],
  ['a web stream', releasedAtEnd],
];

test.each(
  spent.flatMap(([name, make]) => shapes.map(([form, body]) => ({ name, make, form, body }))),
)('$name that was read before is refused as $form', async ({ make, body }) => {
  const call = server.newClient().post('/files', { body: body(await make()) });
  expect((await failureOf(call)).message).toMatch(/has been read already/);
  expect(server.requests).toEqual([]);
});

test.each(shapes)('a missing file is named as %s, once there is a key', async (_form, body) => {
  const stream = createReadStream(folder.path('missing.txt'));
  const closed = new Promise<void>((resolve) => stream.once('close', resolve));
  const apiKey = (): Promise<string> => closed.then(() => 'key');
  const call = server.newClient({ apiKey }).post('/files', { body: body(stream) });
  expect((await failureOf(call)).message).toMatch(/ENOENT.*missing\.txt/);
  expect(server.requests).toEqual([]);
});

test.each(shapes)('a stream that was read in part goes on from there as %s', async (_f, body) => {
  const stream = Readable.from(['first', 'second']);
  await stream[Symbol.asyncIterator]().next();
  await server.newClient().post('/files', { body: body(stream) });
  expect(server.requests[0]!.body).toContain('second');
  expect(server.requests[0]!.body).not.toContain('first');
});

async function* generate(): AsyncGenerator<string> {
  for (const text of ['some', 'text']) yield await Promise.resolve(text);
}

const sources: [string, () => unknown][] = [
  ['a file stream', () => createReadStream(folder.write('a.txt', 'some text'))],
  ['a Node stream', () => Readable.from(['some', 'text'])],
  ['a web stream', () => new Blob(['some text']).stream()],
  ['a generator', generate],
];

test.each(
  sources.flatMap(([name, make]) => shapes.map(([form, body]) => ({ name, make, form, body }))),
)('$name that two calls get as $form is sent by one of them', async ({ make, body }) => {
  const client = server.newClient();
  const stream = make();
  const calls = [1, 2].map(() => client.post('/files', { body: body(stream) }));
  const [first, second] = await Promise.allSettled(calls);
  expect(first).toMatchObject({ status: 'fulfilled' });
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]!.body).toMatch(/some ?text/);
  const { reason } = second as PromiseRejectedResult;
  expect(reason.message).toMatch(
    /^Another call has taken the stream; open one|has been read already/,
  );
});

test.each(shapes)(
  'an iterable that begins anew is sent by several calls as %s',
  async (_f, body) => {
    const client = server.newClient();
    const again = { [Symbol.asyncIterator]: generate };
    await Promise.all([1, 2].map(() => client.post('/files', { body: body(again) })));
    expect(server.requests.map((request) => /sometext/.test(request.body))).toEqual([true, true]);
  },
);

test('one stream in two fields of a form is refused', async () => {
  const stream = Readable.from(['content']);
  const call = server.newClient().post('/files', { body: multipart({ a: stream, b: stream }) });
  expect((await failureOf(call)).message).toMatch(/open one each time/);
  expect(server.requests).toEqual([]);
});

test('middleware that sends a generator twice is told', async () => {
  const client = server.newClient({
    middleware: [
      async (request, next) => {
        await next(request);
        return next(request);
      },
    ],
  });
  const error = await failureOf(client.post('/files', { body: generate() }));
  expect(error.message).toMatch(/^Another call has taken the stream/);
  expect(server.requests).toHaveLength(1);
});

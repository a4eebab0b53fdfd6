import { createReadStream } from 'node:fs';
import vm from 'node:vm';
import type * as NodeFetchModule from 'node-fetch';
import { APIConnectionError, OpenAIError, toStreamingFile } from '../src/index.js';
import { encodeForm, multipart } from '../src/uploads/multipart.js';
import { bundle } from './helpers/bundle.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { temporaryFolder } from './helpers/temporary-folder.js';
import { failureOf, TestClient } from './helpers/test-client.js';

type NodeFetch = typeof NodeFetchModule;
const nodeFetch2 = require('node-fetch-2') as typeof fetch;
let nodeFetch: NodeFetch;
let server: TestServer;
const folder = temporaryFolder();

beforeAll(async () => {
  // A module that jest cannot load as it is.
  const { code } = bundle(
    'export * from "node-fetch"; export { default } from "node-fetch"',
    __dirname,
    {
      format: 'cjs',
      platform: 'node',
      minify: false,
    },
  );
  nodeFetch = require(folder.write('node-fetch.cjs', code)) as NodeFetch;
  server = await startServer((_request, response) => sendJSON(response, 200, {}));
  folder.write('a.txt', 'file content');
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

async function* generate(...parts: unknown[]): AsyncGenerator<any> {
  for (const part of parts) yield await Promise.resolve(part);
}

async function* failing(): AsyncGenerator<string> {
  yield await Promise.resolve('part');
  throw new Error('disk on fire');
}

/** Sends a body and returns the content type and the text that arrived. */
async function sent(
  body: unknown,
  options: ConstructorParameters<typeof TestClient>[0] = {},
  call: object = {},
): Promise<{ type: string | undefined; text: string }> {
  const client = new TestClient({ baseURL: server.baseURL, ...options });
  await client.post('/files', { body, ...call });
  const { headers, body: text } = server.requests.at(-1)!;
  return { type: headers['content-type'], text };
}

const large = 'x'.repeat(2 * 1024 * 1024);

test.each([
  ['the client', { defaultHeaders: { 'Content-Type': 'application/json' } }, {}],
  ['the call', {}, { headers: { 'content-type': 'multipart/form-data' } }],
])('a content type of %s does not replace that of a form', async (_name, options, call) => {
  const body = multipart({ file: new File(['text'], 'a.txt') });
  const { type, text } = await sent(body, options, call);
  const boundary = /^multipart\/form-data; ?boundary=(\S+)$/.exec(type!)?.[1];
  expect(text).toContain(`--${boundary}--`);
});

test('a file that cannot be sent rejects the promise of the call, before any request', async () => {
  const call = sent(multipart({ file: createReadStream(folder.path('missing.txt')) }));
  const error = await failureOf(call);
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toMatch(/`file`.*missing\.txt/);
  expect(server.requests).toEqual([]);
});

describe('a fetch that does not know streams gets the whole upload', () => {
  const sources: [string, () => unknown, string][] = [
    ['a file', () => new File(['small'], 'a.txt'), 'small'],
    ['a large file', () => new File([large], 'a.txt'), large],
    ['bytes', () => new TextEncoder().encode('bytes'), 'bytes'],
    ['a stream', () => new Blob(['stream']).stream(), 'stream'],
    ['a generator', () => generate('a', 'b'), 'ab'],
    ['a response', () => new Response('response'), 'response'],
    ['a reopenable stream', () => () => generate('again'), 'again'],
    ['a file stream', () => createReadStream(folder.path('a.txt')), 'file content'],
  ];

  describe.each([
    ['node-fetch 2', () => nodeFetch2],
    ['node-fetch 3', () => nodeFetch.default],
  ])('%s', (_library, fetchOf) => {
    test.each(sources)('%s', async (_name, source, content) => {
      const body = multipart({ purpose: 'batch', file: source() });
      const { type, text } = await sent(body, { fetch: fetchOf() as never });
      const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type!)?.[1];
      expect(text).toContain(`\r\n\r\n${content}\r\n--${boundary}`);
      expect(text).toMatch(/name="purpose"\r\n\r\nbatch\r\n/);
    });
  });

  test('node-fetch, a stream as the body itself, with progress', async () => {
    const progress: number[] = [];
    const onUploadProgress = ({ loadedBytes }: { loadedBytes: number }): void =>
      void progress.push(loadedBytes);
    const fetch = nodeFetch.default as never;
    const { text } = await sent(generate('one ', 'two'), { fetch }, { onUploadProgress });
    expect(text).toBe('one two');
    expect(progress).toEqual([4, 7]);
  });

  test('more than 64 MiB of a stream are refused, and nothing is sent', async () => {
    const part = new Uint8Array(8 * 1024 * 1024);
    const error = await failureOf(
      sent(multipart({ file: generate(...Array<Uint8Array>(9).fill(part)) }), {
        fetch: nodeFetch.default as never,
      }),
    );
    expect(error.message).toMatch(/cannot send a stream, and the body exceeds the 67108864 bytes/);
    expect(error).not.toBeInstanceOf(APIConnectionError);
    expect(server.requests).toEqual([]);
  });
});

describe('bodies of other libraries and realms', () => {
  const realm = vm.createContext({ TextEncoder });

  test('a buffer of another realm', async () => {
    const buffer: unknown = vm.runInContext('new TextEncoder().encode("hi").buffer', realm);
    expect(await sent(buffer)).toMatchObject({ text: 'hi' });
    expect((await sent(multipart({ file: buffer }))).text).toContain('\r\n\r\nhi\r\n');
    const bytes: unknown = vm.runInContext('Uint8Array.of(104, 105).buffer', realm);
    expect(await sent(bytes)).toEqual({ type: undefined, text: 'hi' });
    expect((await sent(multipart({ file: bytes }))).text).toContain('\r\n\r\nhi\r\n');
  });

  test('a date of another realm, in a form', async () => {
    const at: unknown = vm.runInContext('new Date(0)', realm);
    expect((await sent(multipart({ at }))).text).toContain('1970-01-01T00:00:00.000Z');
  });

  test('a form of node-fetch is converted', async () => {
    const form = new nodeFetch.FormData();
    form.append('name', 'value');
    form.append('other', 'content');
    const { type, text } = await sent(form);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(text).toContain('name="name"\r\n\r\nvalue\r\n');
    expect(text).toContain('content');
  });

  test('a blob of node-fetch is sent, also again', async () => {
    const { Blob: ForeignBlob } = nodeFetch;
    const refusing = jest
      .fn<Promise<Response>, Parameters<typeof fetch>>()
      .mockImplementationOnce(async (url, init) => {
        await fetch(url, init);
        return new Response('{}', { status: 500 });
      })
      .mockImplementation((url, init) => fetch(url, init));
    const { type, text } = await sent(new ForeignBlob(['blob'], { type: 'text/plain' }), {
      fetch: refusing as never,
    });
    expect([type, text]).toEqual(['text/plain', 'blob']);
    expect(server.requests.map(({ body }) => body)).toEqual(['blob', 'blob']);
  });

  class Foreign {
    constructor(
      readonly tag: string,
      members: object = {},
    ) {
      Object.assign(this, members);
    }
    get [Symbol.toStringTag](): string {
      return this.tag;
    }
  }

  test('parameters of another library', async () => {
    const parameters = new Foreign('URLSearchParams', { toString: () => 'a=b&c=d' });
    expect(await sent(parameters)).toEqual({
      type: 'application/x-www-form-urlencoded;charset=UTF-8',
      text: 'a=b&c=d',
    });
  });

  const fileOfLibrary = new Foreign('File', { name: 'a.txt' });
  test.each([
    {
      name: 'a form that cannot be iterated',
      body: () => new Foreign('FormData'),
      message: /FormData of another library, and the form cannot be iterated/,
    },
    {
      name: 'a form with a file of a library',
      body: () =>
        new Foreign('FormData', { [Symbol.iterator]: () => [['file', fileOfLibrary]].values() }),
      message: /its field `file` is a file of another library/,
    },
    {
      name: 'a blob without a stream',
      body: () => new Foreign('Blob', { size: 1 }),
      message: /Blob of another library that cannot be streamed/,
    },
    {
      name: 'a form of form-data',
      body: () => ({ getBoundary() {}, getHeaders() {}, __proto__: {} }),
      message: /Forms of `form-data` cannot be sent/,
    },
  ])('$name is refused', async ({ body, message }) => {
    const error = await failureOf(sent(body(), { maxRetries: 0 }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(message);
    expect(server.requests).toEqual([]);
  });

  test('an object is encoded as the fields of a form where the content type says so', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { text } = await sent({ a: 'x y', b: [1, 2], c: undefined }, {}, { headers });
    expect(text).toBe('a=x%20y&b%5B%5D=1&b%5B%5D=2');
  });
});

describe('a source that cannot be read is no failure of the connection', () => {
  test.each([
    {
      name: 'a source that throws',
      body: () => multipart({ file: () => failing() }),
      message: 'The form field `file` could not be read: disk on fire.',
    },
    {
      name: 'a named source that throws',
      body: () => multipart({ file: toStreamingFile(() => failing(), 'a.jsonl') }),
      message: 'The form field `file` (a.jsonl) could not be read: disk on fire.',
    },
    {
      name: 'a source that cannot be opened',
      body: () => multipart({ file: () => Promise.reject(new Error('not today')) }),
      message: 'The form field `file` could not be read: not today.',
    },
    {
      name: 'numbers',
      body: () => multipart({ file: () => generate(1) }),
      message:
        'The form field `file` yielded a value of type number; it must yield bytes or strings.',
    },
    {
      name: 'a false size',
      body: () => multipart({ file: toStreamingFile(() => generate('a'), 'a', { size: 9 }) }),
      message:
        'The form field `file` (a) has only 1 bytes, not the 9 that were announced: it was modified while it was sent.',
    },
    {
      name: 'a body that throws',
      body: () => failing(),
      message: 'The request body is unreadable: disk on fire.',
    },
    {
      name: 'a directory that is opened for each attempt',
      body: () => multipart({ file: () => createReadStream(folder.path('')) }),
      message:
        /^The form field `file` could not be read: The file to upload is a directory: [^.]*\.$/,
    },
  ])('$name', async ({ body, message }) => {
    const client = new TestClient({ baseURL: server.baseURL, maxRetries: 2 });
    const error = await failureOf(client.post('/files', { body: body() }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).not.toBeInstanceOf(APIConnectionError);
    expect(error.message).toMatch(message);
    expect(client.pauses).toEqual([]);
  });

  test('a stream of a directory is refused before the request', () => {
    const stream = createReadStream(folder.path('')).on('error', () => {});
    expect(() => encodeForm({ file: stream })).toThrow(/is a directory: /);
  });
});

test('a signal of another library is listened to', async () => {
  const listeners = new Set<() => void>();
  const signal = {
    aborted: false,
    addEventListener: (_name: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_name: string, listener: () => void) => listeners.delete(listener),
  };
  await sent({}, {}, { signal });
  expect(server.requests).toHaveLength(1);
  expect(listeners.size).toBe(0);
});

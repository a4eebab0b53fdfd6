import { openAsBlob, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { APIConnectionError, OpenAIError } from '../src/index.js';
import { multipart } from '../src/uploads/multipart.js';
import { answeringServer } from './helpers/answering-server.js';
import { temporaryFolder } from './helpers/temporary-folder.js';
import { failureOf } from './helpers/test-client.js';

const server = answeringServer();
const folder = temporaryFolder();

/** A blob of a library that sets no tag, such as happy-dom. */
class ForeignBlob {
  readonly #blob: Blob;
  readonly type: string;

  constructor(text: string, type = 'text/plain') {
    this.#blob = new Blob([text]);
    this.type = type;
  }

  get size(): number {
    return this.#blob.size;
  }

  slice(): this {
    return this;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#blob.arrayBuffer();
  }

  stream(): ReadableStream {
    return this.#blob.stream();
  }
}

/** A form of such a library. */
class ForeignForm {
  readonly #entries: [string, unknown][] = [];

  append(name: string, value: unknown): void {
    this.#entries.push([name, value]);
  }

  getAll(name: string): unknown[] {
    return this.#entries.filter(([key]) => key === name).map(([, value]) => value);
  }

  [Symbol.iterator](): Iterator<[string, unknown]> {
    return this.#entries[Symbol.iterator]();
  }
}

function formOf(value: unknown): ForeignForm {
  const form = new ForeignForm();
  form.append('file', value);
  return form;
}

/** A response of node-fetch, whose body is a stream of Node, or the bytes that it was made of. */
function responseWith(body: unknown): object {
  const blob = async (): Promise<Blob> => new Blob(['content']);
  return { url: 'http://localhost/a.txt', headers: new Headers(), body, bodyUsed: false, blob };
}

describe('values of libraries that set no tags', () => {
  test('a form of texts is sent as a form', async () => {
    await server.newClient().post('/files', { body: formOf('text') });
    const [{ headers, body }] = server.requests as [(typeof server.requests)[number]];
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toMatch(/name="file"\r\n\r\ntext\r\n/);
  });

  test('a blob is sent as its bytes', async () => {
    await server.newClient().post('/files', { body: new ForeignBlob('content') });
    const [{ headers, body }] = server.requests as [(typeof server.requests)[number]];
    expect(headers['content-type']).toBe('text/plain');
    expect(body).toBe('content');
  });

  test('a blob that reports its end late is not cancelled by the answer', async () => {
    let end = (): void => {};
    const cancel = jest.fn();
    const late = Object.assign(new ForeignBlob('late'), {
      stream: () =>
        new ReadableStream({
          start: (sink) => sink.enqueue(new TextEncoder().encode('late')),
          pull: (sink) => new Promise<void>((resolve) => (end = () => resolve(sink.close()))),
          cancel,
        }),
    });
    await server.newClient().post('/files', { body: late, onUploadProgress: () => {} });
    expect(server.requests.at(-1)?.body).toBe('late');
    expect(cancel).not.toHaveBeenCalled();
    end();
  });

  test.each([
    [
      'a form with a file',
      formOf(new ForeignBlob('content')),
      /FormData of another library.*`file`/,
    ],
    ['a form in JSON', { a: [formOf('text')] }, /a\[0\] is a FormData/],
    ['a blob in JSON', { a: new ForeignBlob('content') }, /a is a Blob/],
  ])('%s is refused by name', async (_name, body, message) => {
    const error = await failureOf(server.newClient().post('/files', { body }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(message);
    expect(server.requests).toEqual([]);
  });
});

test.each([
  ['a form', { getAll: true, append: 'x' }],
  ['a blob', { arrayBuffer: 1, slice: [] }],
  ['a form of `form-data`', { getBoundary: 'a', getHeaders: {} }],
])('data with the members of %s is JSON', async (_name, body) => {
  await server.newClient().post('/files', { body: { ...body, inner: body } });
  expect(JSON.parse(server.requests[0]!.body)).toEqual({ ...body, inner: body });
});

describe('responses of node-fetch', () => {
  test.each([
    ['a stream of Node', () => Readable.from([Buffer.from('content')])],
    ['bytes', () => Buffer.from('content')],
  ])('are uploaded, with %s as their body', async (_name, bodyOf) => {
    const body = multipart({ file: responseWith(bodyOf()) });
    await server.newClient().post('/files', { body });
    expect(server.requests[0]!.body).toMatch(/filename="a.txt"[^]*\r\n\r\ncontent\r\n/);
  });

  test('are released with a call that is refused', async () => {
    const stream = Readable.from([Buffer.from('content')]);
    const body = multipart({ file: responseWith(stream) });
    const call = server.newClient().post('/files', { body, signal: AbortSignal.abort() });
    expect((await failureOf(call)).name).toBe('APIUserAbortError');
    expect(stream.destroyed).toBe(true);
  });
});

test.each([
  ['a form', 3, (bytes: Uint8Array) => multipart({ file: bytes })],
  ['a large form', 2 ** 21, (bytes: Uint8Array) => multipart({ file: bytes })],
  ['a body', 3, (bytes: Uint8Array) => bytes],
])('bytes in shared memory are sent as %s', async (_name, length, bodyOf) => {
  // A byte that boundaries do not have.
  const bytes = new Uint8Array(new SharedArrayBuffer(length)).fill(126);
  await server.newClient().post('/files', { body: bodyOf(bytes) });
  expect(server.requests[0]!.body.match(/~+/)![0]).toHaveLength(length);
});

test('a blob of a file that was deleted is not sent again', async () => {
  const path = folder.write('deleted.txt', 'content');
  const blob = await openAsBlob(path);
  rmSync(path);
  const error = await failureOf(server.newClient().post('/files', { body: blob }));
  expect(error.message).toMatch(/^The request body is unreadable: NotReadableError/);
  expect(error).not.toHaveProperty('attempts', 2);
});

describe.each([
  ['without progress', undefined],
  ['with progress', () => {}],
])('%s', (_name, onUploadProgress) => {
  test('a form of the platform with a file that was deleted names its field', async () => {
    const path = folder.write('deleted.txt', 'text');
    const form = new FormData();
    form.append('name', 'value');
    form.append('file', await openAsBlob(path), 'deleted.txt');
    rmSync(path);
    const client = server.newClient();
    const error = await failureOf(client.post('/x', { body: form, onUploadProgress }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).not.toBeInstanceOf(APIConnectionError);
    expect(error.message).toMatch(/^The form field `file` could not be read: /);
    expect(client.pauses).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});

test.each([
  ['in memory', 0],
  ['that is a stream', 2 ** 21],
])('an upload %s with a file that was deleted names its field', async (_name, length) => {
  const path = folder.write('deleted.txt', 'text');
  const params = { bytes: new Uint8Array(length), files: [await openAsBlob(path)] };
  rmSync(path);
  const client = server.newClient();
  const error = await failureOf(client.post('/x', { body: multipart(params) }));
  expect(error).not.toBeInstanceOf(APIConnectionError);
  expect(error.message).toMatch(
    /^The form field `files\[\]` could not be read: .+\. Open it again\.$/,
  );
  expect(client.pauses).toEqual([]);
  expect(server.requests).toEqual([]);
});

test('a file that a runtime cannot open is no failure of the connection', async () => {
  const failure = Object.assign(new Error("ENOENT: no such file, open '/tmp/a.txt'"), {
    code: 'ENOENT',
    syscall: 'open',
  });
  const send = jest.fn(() => Promise.reject(failure));
  const client = server.newClient({ fetch: send });
  const error = await failureOf(client.post('/x', { body: new Blob(['x']) }));
  expect(error).not.toBeInstanceOf(APIConnectionError);
  expect(error.message).toContain('/tmp/a.txt');
  expect(send).toHaveBeenCalledTimes(1);
});

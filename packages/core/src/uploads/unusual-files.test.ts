import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { answeringServer } from '../../test/helpers/answering-server.js';
import { bytesOf, form, generate } from '../../test/helpers/forms.js';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.js';
import { requireReadable } from '../wire/request-streams.js';
import { toStreamingFile } from './streaming-file.js';
import { encodeForm, multipart } from './multipart.js';
import { toFile } from './to-file.js';
import { uploadSource } from './upload-source.js';

const server = answeringServer();
const folder = temporaryFolder();

/** A pipe as Bun represents it: a blob without an end, of which each byte can be read once. */
class Pipe extends Blob {
  reads = 0;
  #text = 'hello';

  override get size(): number {
    return Infinity;
  }

  override slice(start = 0, end = Infinity): Blob {
    this.reads += 1;
    const taken = this.#text.slice(start, end);
    this.#text = this.#text.slice(end);
    return new Blob([taken]);
  }

  override stream(): ReturnType<Blob['stream']> {
    return this.slice().stream();
  }

  async exists(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

describe('a pipe', () => {
  test('is sent whole, without a length, and cannot be sent again', async () => {
    expect(uploadSource(new Pipe())).toMatchObject({ size: undefined, replayable: false });
    await server.newClient().post('/files', { body: multipart({ file: new Pipe() }) });
    const { headers, body } = server.requests[0]!;
    expect(headers['content-length']).toBeUndefined();
    expect(body).toContain('\r\n\r\nhello\r\n');
  });

  test('is read whole by toFile', async () => {
    const file = await toFile(new Pipe(), 'hello.txt');
    expect([file.name, file.size, await file.text()]).toEqual(['hello.txt', 5, 'hello']);
  });

  test('loses no byte to the check of a form of the platform', async () => {
    const pipe = new Pipe();
    await requireReadable([['file', pipe]]);
    expect(pipe.reads).toBe(0);
  });

  test('of a file that exists no longer is named by that check', async () => {
    const gone = Object.assign(new Blob(['x']), { exists: async () => Promise.resolve(false) });
    await expect(requireReadable([['file', gone]])).rejects.toThrow(
      'The form field `file` could not be read: it does not exist. Open it again.',
    );
  });
});

describe('names with directories', () => {
  const nameOf = async (file: unknown, stripFilenames: boolean): Promise<string | undefined> => {
    const text = new TextDecoder().decode(await bytesOf(encodeForm({ file }, { stripFilenames })));
    return /filename="([^"]*)"/.exec(text)?.[1];
  };
  const path = (): string => folder.write('file.txt', 'content');

  test.each<[string, () => object]>([
    ['a stream of Node', () => Readable.from(['x'])],
    ['a stream of a file', () => createReadStream(path())],
    ['a generator', () => generate('x')],
    ['a response', () => new Response('x')],
    ['a blob', () => new Blob(['x'])],
  ])('of %s are kept for skills, and cut for other files', async (_kind, make) => {
    for (const key of ['name', 'filename']) {
      const named = (): object => Object.assign(make(), { [key]: 'm/sub/a.py' });
      expect(await nameOf(named(), false)).toBe('m/sub/a.py');
      expect(await nameOf(named(), true)).toBe('a.py');
    }
  });

  test('are not made from the path of a stream', async () => {
    expect(await nameOf(createReadStream(path()), false)).toBe('file.txt');
  });
});

describe('an instance of a class within a form', () => {
  class Detection {
    type = 'server_vad';
    options = new (class Options {
      threshold = 0.5;
    })();
  }
  class Amount {
    readonly #cents = 150;
    toJSON(): string {
      return String(this.#cents / 100);
    }
  }

  test('is sent by its members, or as its `toJSON` tells', async () => {
    const params = { detection: new Detection(), images: [new Detection()], amount: new Amount() };
    expect(await form(params)).toEqual([
      { name: 'detection[type]', value: 'server_vad' },
      { name: 'detection[options][threshold]', value: '0.5' },
      { name: 'images[][type]', value: 'server_vad' },
      { name: 'images[][options][threshold]', value: '0.5' },
      { name: 'amount', value: '1.5' },
    ]);
  });

  test.each([new Map([['a', 1]]), new Set([1]), new URL('http://host'), /x/, new Error('x')])(
    'is refused by name if it is no data: %s',
    (value) => {
      const refused = `The form field \`a[b]\` is a ${value.constructor.name};`;
      expect(() => encodeForm({ a: { b: value } })).toThrow(refused);
    },
  );

  test('is refused if its `toJSON` returns itself', () => {
    const circle = { toJSON: () => circle };
    expect(() => encodeForm({ a: circle })).toThrow('The form field `a` refers to itself.');
  });
});

describe('what a gateway in middleware makes of a form', () => {
  const given = { sdp: 'v=0', session: { type: 'realtime' } };
  const contentTypes = { sdp: 'application/sdp', session: 'application/json' };
  const send = async (change: object): Promise<string | undefined> => {
    const client = server.newClient({
      middleware: [(request, next) => next({ ...request, body: { ...given }, ...change })],
    });
    await client.post('/realtime/calls?a=1', { body: multipart(given, { contentTypes }) });
    return server.requests.at(-1)!.headers['content-type'];
  };

  test.each([
    ['a path that ends with its own', { path: '/gateway/realtime/calls' }],
    ['another query', { path: '/realtime/calls?tenant=1' }],
    ['the same path', {}],
  ])('stays a form with %s', async (_name, change) => {
    expect(await send(change)).toMatch(/^multipart/);
  });

  test.each([
    ['of another operation', { path: '/realtime/calls/c/accept' }],
    ['by another method', { path: '/gateway/realtime/calls', method: 'put' as const }],
    ['with a list', { path: '/gateway/realtime/calls', body: [given] }],
    ['of the type', { headers: { 'content-type': 'application/json' } }],
  ])('is JSON if it is a call %s', async (_name, change) => {
    expect(await send(change)).toBe('application/json');
  });
});

describe('a file that is never read', () => {
  class Stalled extends File {
    override slice(): Blob {
      const arrayBuffer = (): Promise<ArrayBuffer> => new Promise(() => {});
      return Object.assign(new Blob(['x']), { arrayBuffer });
    }
  }

  test('ends the call by its timeout, before any request', async () => {
    const client = server.newClient({ timeout: 20, maxRetries: 0 });
    const call = client.post('/files', { body: multipart({ file: new Stalled(['x'], 'x') }) });
    await expect(call).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    expect(server.requests).toEqual([]);
  });
});

describe('a response', () => {
  const files = createServer((_request, response) => {
    response.setHeader('content-length', '5').end('hello');
  });
  const fetchFile = (): Promise<Response> =>
    fetch(`http://127.0.0.1:${(files.address() as AddressInfo).port}/a.txt`);

  beforeAll(() => new Promise<void>((resolve) => void files.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => void files.close(resolve)));

  test('has the length that the server announced', async () => {
    expect(encodeForm({ file: await fetchFile() }).contentLength).toBeGreaterThan(5);
  });

  test('that was constructed from another has a length of its own', async () => {
    const longer = new TransformStream<Uint8Array, Uint8Array>({
      flush: (controller) => controller.enqueue(new TextEncoder().encode(', world')),
    });
    const first = await fetchFile();
    const piped = new Response(first.body!.pipeThrough(longer), first);
    expect(await form({ file: piped })).toMatchObject([{ text: 'hello, world' }]);
    const { headers } = await fetchFile();
    expect(await form({ file: new Response('hi', { headers }) })).toMatchObject([{ text: 'hi' }]);
  });
});

test.each<[string, unknown]>([
  ['a list', ['a', 'b']],
  ['a set', new Set(['a'])],
  ['a generator', (function* () {})()],
])('%s is no stream, and is refused before any request', (_name, data) => {
  expect(() => toStreamingFile(data as never, 'n.txt')).toThrow(
    '`n.txt` is a list; pass a `Blob` of it.',
  );
});

import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { APIClient } from '../client/client.js';
import { OpenAIError } from '../errors/openai-error.js';
import { multipart } from './multipart.js';
import type { UploadProgress } from '../wire/encoded-body.js';
import { mediaTypeOf } from './media-type.js';
import { toStreamingFile } from './streaming-file.js';
import { toFile } from './to-file.js';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('toFile', () => {
  const cases: {
    name: string;
    value: () => unknown;
    args?: [string?, { type?: string }?];
    file: string;
    type: string;
  }[] = [
    { name: 'bytes', value: () => bytes('x'), args: ['a.png'], file: 'a.png', type: 'image/png' },
    { name: 'a Buffer', value: () => Buffer.from('x'), file: 'unknown_file', type: '' },
    { name: 'a text', value: () => 'x', args: ['a.txt'], file: 'a.txt', type: 'text/plain' },
    { name: 'a promise', value: () => Promise.resolve('x'), args: ['n'], file: 'n', type: '' },
    {
      name: 'a Blob',
      value: () => new Blob(['x'], { type: 'a/b' }),
      file: 'unknown_file',
      type: 'a/b',
    },
    {
      name: 'a Blob with another type',
      value: () => new Blob(['x'], { type: 'a/b' }),
      args: ['n', { type: 'c/d' }],
      file: 'n',
      type: 'c/d',
    },
    {
      name: 'a Response',
      value: () => new Response('x', { headers: { 'content-type': 'text/plain' } }),
      file: 'unknown_file',
      type: 'text/plain',
    },
    {
      name: 'a generator',
      value: () => Readable.from(['x']),
      args: ['a.mp3'],
      file: 'a.mp3',
      type: 'audio/mpeg',
    },
    {
      name: 'a web stream',
      value: () => new Blob(['x']).stream(),
      args: ['a.pdf'],
      file: 'a.pdf',
      type: 'application/pdf',
    },
    {
      name: 'a named stream',
      value: () => toStreamingFile(Readable.from(['x']), 'a.wav'),
      file: 'a.wav',
      type: 'audio/wav',
    },
    {
      name: 'a File whose type comes from its old name',
      value: () => new File(['x'], 'old.txt'),
      args: ['new.mp3'],
      file: 'new.mp3',
      type: 'audio/mpeg',
    },
    {
      name: 'a File with a type under a name without one',
      value: () => new File(['x'], 'a.png', { type: 'image/png' }),
      args: ['image'],
      file: 'image',
      type: 'image/png',
    },
    {
      name: 'a File with another name',
      value: () => new File(['x'], 'a.png', { type: 'image/png' }),
      args: ['b.png'],
      file: 'b.png',
      type: 'image/png',
    },
  ];

  test.each(cases)('makes a file of $name', async ({ value, args = [], file, type }) => {
    const made = await toFile(value() as never, ...args);
    expect(made).toBeInstanceOf(File);
    expect({ file: made.name, type: made.type }).toEqual({ file, type });
    expect(await made.text()).toBe('x');
  });

  test('leaves a File as it is', async () => {
    const file = new File(['x'], 'a.png');
    expect(await toFile(file)).toBe(file);
  });

  test.each([null, undefined, 12, {}, [1], [['a']]].map((value) => ({ value })))(
    'refuses $value',
    async ({ value }) => {
      await expect(toFile(value as never, 'n')).rejects.toBeInstanceOf(OpenAIError);
    },
  );

  test.each([
    { name: 'null', items: ['x', null], message: 'yielded null' },
    { name: 'numbers', items: [1, 2], message: 'yielded a value of type number' },
    { name: 'objects', items: [{}], message: 'yielded a value of type object' },
  ])('refuses a stream of $name', async ({ items, message }) => {
    const stream = new ReadableStream({
      start(sink) {
        for (const item of items) sink.enqueue(item);
        sink.close();
      },
    });
    await expect(toFile(stream as never, 'n')).rejects.toThrow(message);
  });
});

describe('toStreamingFile', () => {
  test('names a stream, at once', () => {
    const data = Readable.from(['x']);
    expect({ ...toStreamingFile(data, 'n.json', { type: 'a/b', size: 1 }) }).toMatchObject({
      data,
      name: 'n.json',
      type: 'a/b',
      size: 1,
    });
  });

  test.each([
    { name: 'no name', args: [] },
    { name: 'an empty name', args: [''] },
    { name: 'a negative size', args: ['n', { size: -1 }] },
    { name: 'a broken size', args: ['n', { size: 0.5 }] },
  ])('refuses $name', ({ args }) => {
    const make = toStreamingFile as (...args: unknown[]) => unknown;
    expect(() => make(Readable.from(['x']), ...args)).toThrow(OpenAIError);
  });
});

describe('mediaTypeOf', () => {
  test.each([
    ['a.png', 'image/png'],
    ['A.JPEG', 'image/jpeg'],
    ['archive.tar.gz', 'application/gzip'],
    ['dir.png/file', undefined],
    ['png', undefined],
    ['a.constructor', undefined],
    ['', undefined],
  ])('%j is %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });
});

interface Received {
  headers: IncomingHttpHeaders;
  body: Buffer;
}

describe('an upload', () => {
  let server: Server;
  let received: Received[];
  let statuses: number[];
  let client: APIClient;
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'uploads-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeEach(async () => {
    received = [];
    statuses = [];
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        received.push({ headers: request.headers, body: Buffer.concat(parts) });
        response.writeHead(statuses.shift() ?? 200, {
          'content-type': 'application/json',
          'retry-after-ms': '1',
        });
        response.end('{"id":"file-1"}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    client = new APIClient({ apiKey: 'k', baseURL: `http://127.0.0.1:${port}` });
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function file(name: string, size: number): string {
    const path = join(folder, name);
    writeFileSync(path, Buffer.alloc(size, 'ab'));
    return path;
  }

  test('of a file goes out with its length, type and every byte', async () => {
    const path = file('original.png', 3_000_000);
    await client.post('/images', { body: multipart({ image: createReadStream(path) }) });
    const [{ headers, body }] = received as [Received];
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['transfer-encoding']).toBeUndefined();
    expect(body.includes('filename="original.png"\r\nContent-Type: image/png')).toBe(true);
    expect(body.includes(Buffer.alloc(3_000_000, 'ab'))).toBe(true);
  });

  test.each([
    { name: 'a file', value: () => createReadStream(file('retry.bin', 200_000)) },
    { name: 'bytes', value: () => new Uint8Array(200_000) },
    { name: 'many bytes', value: () => new Uint8Array(2_000_000) },
    { name: 'a function', value: () => () => Readable.from([Buffer.alloc(200_000)]) },
  ])('of $name is repeated byte for byte', async ({ value }) => {
    statuses = [429, 500];
    await client.post('/files', { body: multipart({ file: value() }) });
    expect(received).toHaveLength(3);
    expect(received[1]!.body.equals(received[0]!.body)).toBe(true);
    expect(received[2]!.body.equals(received[0]!.body)).toBe(true);
  });

  test('of a stream that cannot be read again is not repeated', async () => {
    statuses = [500];
    const upload = client.post('/files', { body: multipart({ file: Readable.from(['x']) }) });
    await expect(upload).rejects.toMatchObject({ status: 500 });
    expect(received).toHaveLength(1);
  });

  test.each([
    { name: 'a file', value: () => createReadStream(file('progress.bin', 1_000_000)), known: true },
    { name: 'a few bytes', value: () => bytes('abc'), known: true },
    { name: 'a generator', value: () => Readable.from([Buffer.alloc(100_000)]), known: false },
  ])('of $name tells its progress', async ({ value, known }) => {
    const progress: UploadProgress[] = [];
    await client.post('/files', {
      body: multipart({ file: value() }),
      onUploadProgress: (step) => progress.push(step),
    });
    const total = received[0]!.body.length;
    expect(progress.at(-1)).toEqual({ loadedBytes: total, totalBytes: known ? total : undefined });
    const loaded = progress.map(({ loadedBytes }) => loadedBytes);
    expect([...loaded].sort((a, b) => a - b)).toEqual(loaded);
  });

  test('that fails on its way gives the error of the file', async () => {
    const failing = new ReadableStream({ pull: (sink) => sink.error(new Error('Disk on fire.')) });
    const upload = client.post('/files', { body: multipart({ failing }) });
    await expect(upload).rejects.toMatchObject({
      message: expect.stringContaining('Disk on fire.') as string,
    });
  });

  test('that is aborted lets its file go', async () => {
    const stream = createReadStream(file('abort.bin', 20_000_000));
    const controller = new AbortController();
    const upload = client.post('/files', {
      body: multipart({ stream }),
      signal: controller.signal,
      onUploadProgress: ({ loadedBytes }) => {
        if (loadedBytes > 100_000) controller.abort();
      },
    });
    await expect(upload).rejects.toMatchObject({ name: 'APIUserAbortError' });
    if (!stream.closed) await new Promise<void>((resolve) => stream.once('close', resolve));
    expect(stream.destroyed).toBe(true);
  });
});

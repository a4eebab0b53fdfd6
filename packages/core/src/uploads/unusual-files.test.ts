import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { answeringServer } from '../../test/helpers/answering-server.js';
import { bytesOf, form, generate } from '../../test/helpers/forms.js';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { requireReadable } from '../wire/request-streams.js';
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

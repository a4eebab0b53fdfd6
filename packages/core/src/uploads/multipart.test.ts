import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import type { FormData as UndiciFormData } from 'undici';
import { Response as UndiciResponse } from 'undici';
import { OpenAIError } from '../errors/openai-error.js';
import { maybeMultipart, multipart } from './multipart.js';
import type { MultipartOptions } from './multipart-form.js';
import { isStreamableBody, type StreamableBody } from '../wire/encoded-body.js';
import { toStreamingFile } from './streaming-file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'multipart-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Part {
  name: string;
  value?: string;
  file?: string;
  type?: string;
  text?: string;
}

async function bytesOf(body: StreamableBody): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body.open() as BodyInit).arrayBuffer());
}

/** Reads a form back with undici, after checking that its announced length is true. */
async function parse(body: StreamableBody): Promise<Part[]> {
  const bytes = await bytesOf(body);
  if (body.contentLength !== undefined) expect(bytes.length).toBe(body.contentLength);
  const headers = { 'content-type': body.contentType };
  const form = (await new UndiciResponse(bytes, { headers }).formData()) as UndiciFormData;
  const parts: Part[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') parts.push({ name, value });
    else parts.push({ name, file: value.name, type: value.type, text: await value.text() });
  }
  return parts;
}

const form = (body: object, options?: MultipartOptions): Promise<Part[]> =>
  parse(multipart(body, options));

async function* generate(...pieces: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('fields', () => {
  test('are sent as forms know them', async () => {
    expect(
      await form({
        text: 'ä€😀\nline',
        number: 0.5,
        yes: true,
        no: false,
        big: 12n,
        date: new Date(0),
        empty: '',
        missing: undefined,
        list: ['a', 'b'],
        none: [],
        nested: { anchor: 'created_at', seconds: 3600, deep: { list: [1, 2] } },
        objects: [{ a: 1 }, { b: 2 }],
      }),
    ).toEqual([
      { name: 'text', value: 'ä€😀\nline' },
      { name: 'number', value: '0.5' },
      { name: 'yes', value: 'true' },
      { name: 'no', value: 'false' },
      { name: 'big', value: '12' },
      { name: 'date', value: '1970-01-01T00:00:00.000Z' },
      { name: 'empty', value: '' },
      { name: 'list[]', value: 'a' },
      { name: 'list[]', value: 'b' },
      { name: 'nested[anchor]', value: 'created_at' },
      { name: 'nested[seconds]', value: '3600' },
      { name: 'nested[deep][list][]', value: '1' },
      { name: 'nested[deep][list][]', value: '2' },
      { name: 'objects[][a]', value: '1' },
      { name: 'objects[][b]', value: '2' },
    ]);
  });

  test('can be given a type', async () => {
    const body = multipart(
      { sdp: 'v=0', session: { type: 'realtime', tools: [] } },
      { contentTypes: { sdp: 'application/sdp', session: 'application/json' } },
    );
    const text = new TextDecoder().decode(await bytesOf(body));
    expect(text).toContain('name="sdp"\r\nContent-Type: application/sdp\r\n\r\nv=0\r\n');
    expect(text).toContain(
      'name="session"\r\nContent-Type: application/json\r\n\r\n{"type":"realtime","tools":[]}\r\n',
    );
  });

  test.each([
    { name: 'null', value: null },
    { name: 'a symbol', value: Symbol('x') },
    { name: 'a map', value: new Map() },
    { name: 'null in a list', value: [null], field: 'field[]' },
    { name: 'a symbol in an object', value: { a: Symbol('x') }, field: 'field[a]' },
  ])('cannot be $name', ({ value, field = 'field' }) => {
    expect(() => multipart({ field: value })).toThrow(OpenAIError);
    expect(() => multipart({ field: value })).toThrow(`\`${field}\``);
  });

  test('survive any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary' }),
        async (key, value) => {
          // Lone surrogates have no bytes.
          fc.pre(!/\p{Surrogate}/u.test(key + value));
          const [part, ...others] = await form({ [key]: value });
          expect(others).toEqual([]);
          expect(part?.value).toBe(value);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('files', () => {
  const TEXT = 'content ä€😀\r\n--boundary';

  test.each<{ name: string; value: () => unknown; file: string; type: string; known: boolean }>([
    {
      name: 'a File',
      value: () => new File([TEXT], 'a.txt', { type: 'text/x-own' }),
      file: 'a.txt',
      type: 'text/x-own',
      known: true,
    },
    {
      name: 'a File without a type',
      value: () => new File([TEXT], 'a.PNG'),
      file: 'a.PNG',
      type: 'image/png',
      known: true,
    },
    {
      name: 'a Blob',
      value: () => new Blob([TEXT], { type: 'audio/wav' }),
      file: 'unknown_file',
      type: 'audio/wav',
      known: true,
    },
    {
      name: 'a blob of another library',
      value: () => ({
        size: bytes(TEXT).length,
        type: '',
        name: 'x.mp3',
        text: () => Promise.resolve(TEXT),
        slice: () => null,
        arrayBuffer: () => Promise.resolve(bytes(TEXT).buffer),
      }),
      file: 'x.mp3',
      type: 'audio/mpeg',
      known: true,
    },
    {
      name: 'fs.createReadStream',
      value: () => createReadStream(write('original.png', TEXT)),
      file: 'original.png',
      type: 'image/png',
      known: true,
    },
    {
      name: 'a Uint8Array',
      value: () => bytes(TEXT),
      file: 'unknown_file',
      type: 'application/octet-stream',
      known: true,
    },
    {
      name: 'a view of a part of a buffer',
      value: () => new DataView(bytes(`xx${TEXT}yy`).buffer, 2, bytes(TEXT).length),
      file: 'unknown_file',
      type: 'application/octet-stream',
      known: true,
    },
    {
      name: 'an ArrayBuffer',
      value: () => bytes(TEXT).buffer,
      file: 'unknown_file',
      type: 'application/octet-stream',
      known: true,
    },
    {
      name: 'a Response',
      value: () => new Response(TEXT, { headers: { 'content-type': 'text/csv' } }),
      file: 'unknown_file',
      type: 'text/csv',
      known: false,
    },
    {
      name: 'a Response with a length and an address',
      value: () => {
        const headers = { 'content-length': String(bytes(TEXT).length) };
        const response = new Response(bytes(TEXT), { headers });
        return Object.defineProperty(response, 'url', { value: 'http://x.test/dir/a.pdf?q=1' });
      },
      file: 'a.pdf',
      type: 'application/pdf',
      known: true,
    },
    {
      name: 'an async iterable',
      value: () => generate('content ', bytes('ä€😀'), '\r\n--boundary'),
      file: 'unknown_file',
      type: 'application/octet-stream',
      known: false,
    },
    {
      name: 'a Node stream',
      value: () => Readable.from([Buffer.from(TEXT)]),
      file: 'unknown_file',
      type: 'application/octet-stream',
      known: false,
    },
    {
      name: 'a web stream',
      value: () => new Blob([TEXT]).stream(),
      file: 'unknown_file',
      type: 'application/octet-stream',
      known: false,
    },
    {
      name: 'a function that opens a stream',
      value: () => () => generate(TEXT),
      file: 'unknown_file',
      type: 'application/octet-stream',
      known: false,
    },
    {
      name: 'toStreamingFile',
      value: () => toStreamingFile(generate(TEXT), 'n.mp3'),
      file: 'n.mp3',
      type: 'audio/mpeg',
      known: false,
    },
    {
      name: 'toStreamingFile with type and size',
      value: () =>
        toStreamingFile(() => generate(TEXT), 'n.mp3', {
          type: 'audio/x-own',
          size: bytes(TEXT).length,
        }),
      file: 'n.mp3',
      type: 'audio/x-own',
      known: true,
    },
  ])('are made of $name', async ({ value, file, type, known }) => {
    const body = multipart({ purpose: 'x', file: value(), list: [value()] });
    expect(body.contentLength !== undefined).toBe(known);
    const part = { file, type, text: TEXT };
    expect(await parse(body)).toEqual([
      { name: 'purpose', value: 'x' },
      { name: 'file', ...part },
      { name: 'list[]', ...part },
    ]);
  });

  test('are made of streams of anything that has bytes', async () => {
    const pieces = [
      'a',
      bytes('b'),
      bytes('c').buffer,
      new DataView(bytes('d').buffer),
      new Blob(['e']),
    ];
    const [part] = await form({ file: Readable.from(pieces) });
    expect(part!.text).toBe('abcde');
  });

  test('keep every byte', async () => {
    const all = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
    const path = write('all.bin', all);
    const sources = [all, new Blob([all]), createReadStream(path), () => createReadStream(path)];
    for (const source of sources) {
      const body = multipart({ file: source });
      const sent = Buffer.from(await bytesOf(body));
      expect(sent.indexOf(Buffer.from(all))).toBeGreaterThan(0);
    }
  });

  test('send the range of a file that was asked for, with its length', async () => {
    const path = write('range.txt', '0123456789');
    const body = multipart({ file: createReadStream(path, { start: 2, end: 5 }) });
    expect(body.contentLength).toBeDefined();
    expect((await parse(body))[0]!.text).toBe('2345');
    // And again, for a further attempt.
    expect((await parse(body))[0]!.text).toBe('2345');
  });

  test('may be empty', async () => {
    const parts = await form({
      a: createReadStream(write('empty.txt', '')),
      b: new Uint8Array(0),
      c: new File([], 'c.txt'),
      d: generate(),
    });
    expect(parts.map(({ text }) => text)).toEqual(['', '', '', '']);
  });

  test.each([
    { name: 'a file', value: () => createReadStream(write('again.txt', TEXT)), again: true },
    { name: 'bytes', value: () => bytes(TEXT), again: true },
    { name: 'a Blob', value: () => new Blob([TEXT]), again: true },
    { name: 'a function', value: () => () => generate(TEXT), again: true },
    {
      name: 'a function of a promise',
      value: () => async () => Promise.resolve(new Blob([TEXT])),
      again: true,
    },
    {
      name: 'a named function',
      value: () => toStreamingFile(() => generate(TEXT), 'x'),
      again: true,
    },
    { name: 'a generator', value: () => generate(TEXT), again: false },
    { name: 'a web stream', value: () => new Blob([TEXT]).stream(), again: false },
    { name: 'a Response', value: () => new Response(TEXT), again: false },
    { name: 'a named stream', value: () => toStreamingFile(generate(TEXT), 'x'), again: false },
  ])('of $name can be sent again: $again', async ({ value, again }) => {
    const body = multipart({ file: value() });
    expect(body.replayable).toBe(again);
    const first = await bytesOf(body);
    if (again) expect(await bytesOf(body)).toEqual(first);
    else await expect(bytesOf(body)).rejects.toThrow();
  });

  test.each([
    { name: 'a path', file: 'dir/sub/SKILL.md', sent: 'SKILL.md' },
    { name: 'a Windows path', file: 'C:\\dir\\SKILL.md', sent: 'SKILL.md' },
    { name: 'a path that is to be kept', file: 'dir/SKILL.md', sent: 'dir/SKILL.md', keep: true },
    { name: 'umlauts and emoji', file: 'Grüße 😀.pdf', sent: 'Grüße 😀.pdf' },
  ])('are named by $name', async ({ file, sent, keep }) => {
    const options = keep ? { stripFilenames: false } : {};
    const body = multipart({ file: toStreamingFile(generate('x'), file) }, options);
    const text = new TextDecoder().decode(await bytesOf(body));
    expect(text).toContain(`filename="${sent}"`);
  });
});

describe('names and types', () => {
  const ATTACKS = [
    'a"; filename="b',
    'a\r\nX-Injected: 1',
    'a\nX-Injected: 1',
    'a\rX-Injected: 1',
    'a"\r\n\r\nbody',
    '\r\n--boundary--\r\n',
    'a\u2028b',
    'a\\"b',
  ];

  test.each(ATTACKS)('cannot break out of their header: %j', async (attack) => {
    const file = toStreamingFile(generate('x'), attack, { type: `text/plain${attack}` });
    const body = multipart({ [attack]: file, [`${attack}2`]: 'y' }, { stripFilenames: false });
    const text = new TextDecoder().decode(await bytesOf(body));
    const heads = text.split(`--${/boundary=(.*)/.exec(body.contentType)![1]!}`).slice(1, -1);
    expect(heads).toHaveLength(2);
    for (const head of heads) {
      const lines = head.slice(2, head.indexOf('\r\n\r\n')).split(/\r\n|[\r\n]/);
      const known =
        /^(Content-Disposition: form-data; name="[^"\r\n]*"(; filename="[^"\r\n]*")?|Content-Type: [\x20-\x7e]+)$/;
      for (const line of lines) expect(line).toMatch(known);
    }
    expect(text).not.toMatch(/^X-Injected/m);
  });

  test('cannot break out in the types of blobs of another library and of responses', async () => {
    const blob = Object.defineProperty(new Blob(['x']), 'type', { value: 'a/b\r\nX-Injected: 1' });
    const text = new TextDecoder().decode(await bytesOf(multipart({ blob })));
    expect(text).toContain('Content-Type: application/octet-stream\r\n');
    expect(text).not.toContain('X-Injected');
  });

  test('boundaries differ from form to form', () => {
    expect(multipart({}).contentType).not.toBe(multipart({}).contentType);
  });
});

describe('what goes wrong', () => {
  test('a missing file is named before anything is sent', async () => {
    const stream = createReadStream(join(folder, 'missing.png'));
    expect(() => multipart({ image: stream })).toThrow(/`image`.*missing\.png/);
    // Its own error event, some time later, ends nothing.
    await new Promise<void>((resolve) => stream.once('close', resolve));
    expect(() => multipart({ image: stream })).toThrow(/`image`.*missing\.png/);
  });

  test.each([
    {
      name: 'a read response',
      value: async () => {
        const response = new Response('x');
        await response.text();
        return response;
      },
    },
    {
      name: 'a locked stream',
      value: () => {
        const stream = new Blob(['x']).stream();
        stream.getReader();
        return stream;
      },
    },
    {
      name: 'a read Node stream',
      value: async () => {
        const stream = Readable.from(['x']);
        for await (const _chunk of stream);
        return stream;
      },
    },
  ])('$name is refused before anything is sent', async ({ value }) => {
    const file = await value();
    expect(() => multipart({ file })).toThrow(/`file`.*read already/);
  });

  test.each([
    { name: 'grows', size: 3, message: /more than 3 bytes/ },
    { name: 'shrinks', size: 9, message: /only 5 bytes/ },
  ])('a file that $name while it is sent breaks the request', async ({ size, message }) => {
    const body = multipart({ file: toStreamingFile(() => generate('12345'), 'x.txt', { size }) });
    await expect(bytesOf(body)).rejects.toThrow(message);
  });

  test('a stream that fails passes its error on, and the other files are let go', async () => {
    const other = createReadStream(write('other.txt', 'x'));
    const failing = new ReadableStream({ pull: (sink) => sink.error(new Error('Disk on fire.')) });
    const body = multipart({ failing, other });
    await expect(bytesOf(body)).rejects.toThrow('Disk on fire.');
    expect(other.destroyed).toBe(true);
  });

  test('a stream of anything else is refused', async () => {
    const odd = generate(7 as never);
    await expect(bytesOf(multipart({ odd }))).rejects.toThrow(/type number/);
  });

  test('a cancelled upload lets its files go', async () => {
    const first = createReadStream(write('first.bin', new Uint8Array(500_000)));
    const second = createReadStream(write('second.bin', new Uint8Array(10)));
    let returned = false;
    const third = (async function* () {
      try {
        yield await Promise.resolve('x');
      } finally {
        returned = true;
      }
    })();
    await third.next();
    const body = multipart({ first, second, third });
    const reader = (body.open() as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect([first.destroyed, second.destroyed]).toEqual([true, true]);
    expect(returned).toBe(true);
  });

  test('nothing is read before it is asked for', async () => {
    let reads = 0;
    const source = new ReadableStream(
      {
        pull(sink) {
          reads += 1;
          sink.enqueue(new Uint8Array(10));
        },
      },
      { highWaterMark: 0 },
    );
    const reader = (multipart({ source }).open() as ReadableStream<Uint8Array>).getReader();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(reads).toBe(0);
    await reader.read();
    await reader.read();
    expect(reads).toBe(1);
    await reader.cancel();
  });
});

describe('maybeMultipart', () => {
  test.each([
    { name: 'a file', body: { a: new Blob(['x']) }, isForm: true },
    { name: 'a file deep inside', body: { a: [{ b: [new Uint8Array(1)] }] }, isForm: true },
    { name: 'a function', body: { a: () => generate('x') }, isForm: true },
    { name: 'no file', body: { a: [{ b: 'x' }], c: null, d: undefined }, isForm: false },
  ])('makes a form of $name: $isForm', ({ body, isForm }) => {
    const made = maybeMultipart(body);
    expect(isStreamableBody(made)).toBe(isForm);
    if (!isForm) expect(made).toBe(body);
  });

  test('leaves what is no object alone', () => {
    expect(maybeMultipart(undefined)).toBeUndefined();
    expect(maybeMultipart(null)).toBeNull();
  });
});

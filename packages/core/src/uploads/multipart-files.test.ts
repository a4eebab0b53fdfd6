import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { bytes, bytesOf, form, generate, parse } from '../../test/helpers/forms.js';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { encodeForm } from './multipart.js';
import { toStreamingFile } from './streaming-file.js';

const folder = temporaryFolder();

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
      file: 'unknown_file.wav',
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
      value: () => createReadStream(folder.write('original.png', TEXT)),
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
      file: 'unknown_file.csv',
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
    const body = encodeForm({ purpose: 'x', file: value(), list: [value()] });
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
    const path = folder.write('all.bin', all);
    const sources = [all, new Blob([all]), createReadStream(path), () => createReadStream(path)];
    for (const source of sources) {
      const body = encodeForm({ file: source });
      const sent = Buffer.from(await bytesOf(body));
      expect(sent.indexOf(Buffer.from(all))).toBeGreaterThan(0);
    }
  });

  test('send the range of a file that was asked for, with its length', async () => {
    const path = folder.write('range.txt', '0123456789');
    const body = encodeForm({ file: createReadStream(path, { start: 2, end: 5 }) });
    expect(body.contentLength).toBeDefined();
    expect((await parse(body))[0]!.text).toBe('2345');
    // And again, for a further attempt.
    expect((await parse(body))[0]!.text).toBe('2345');
  });

  test('may be empty', async () => {
    const parts = await form({
      a: createReadStream(folder.write('empty.txt', '')),
      b: new Uint8Array(0),
      c: new File([], 'c.txt'),
      d: generate(),
    });
    expect(parts.map(({ text }) => text)).toEqual(['', '', '', '']);
  });

  test.each([
    { name: 'a file', value: () => createReadStream(folder.write('again.txt', TEXT)), again: true },
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
    const body = encodeForm({ file: value() });
    expect(body.replayable).toBe(again);
    const first = await bytesOf(body);
    if (again) expect(await bytesOf(body)).toEqual(first);
    else await expect(bytesOf(body)).rejects.toThrow();
  });

  test.each([
    { name: 'a path', file: 'dir/sub/SKILL.md', sent: 'SKILL.md' },
    { name: 'a Windows path', file: 'C:\\dir\\SKILL.md', sent: 'SKILL.md' },
    { name: 'a path that is to be kept', file: 'dir/SKILL.md', sent: 'dir/SKILL.md', keep: true },
    { name: 'a Windows path to keep', file: 'dir\\SKILL.md', sent: 'dir/SKILL.md', keep: true },
    { name: 'dots within segments', file: '.a/..b/c../x.md', sent: '.a/..b/c../x.md', keep: true },
    { name: 'umlauts and emoji', file: 'Grüße 😀.pdf', sent: 'Grüße 😀.pdf' },
  ])('are named by $name', async ({ file, sent, keep }) => {
    const options = keep ? { stripFilenames: false } : {};
    const body = encodeForm({ file: toStreamingFile(generate('x'), file) }, options);
    const text = new TextDecoder().decode(await bytesOf(body));
    expect(text).toContain(`filename="${sent}"`);
  });

  test.each([
    ['a stream of Node', () => Readable.from([Buffer.from('x')])],
    ['a web stream', () => new Blob(['x']).stream()],
    ['a generator', () => generate('x')],
  ])('are named by the `name` of %s', async (_kind, make) => {
    const body = encodeForm({ file: Object.assign(make(), { name: 'voice.mp3' }) });
    const text = new TextDecoder().decode(await bytesOf(body));
    expect(text).toContain('filename="voice.mp3"\r\nContent-Type: audio/mpeg');
  });

  const fileNameOf = async (file: unknown, options = {}): Promise<string | undefined> => {
    const text = new TextDecoder().decode(await bytesOf(encodeForm({ file }, options)));
    return /filename="([^"]*)"/.exec(text)?.[1];
  };

  test.each([
    [{ name: 'n.txt', filename: 'f.txt', url: 'http://host/u.txt', path: 'p.txt' }, 'n.txt'],
    [{ filename: 'f.txt', url: 'http://host/u.txt', path: 'p.txt' }, 'f.txt'],
    [{ url: 'http://host/u.txt', path: 'p.txt' }, 'u.txt'],
    [{ path: 'dir/p.txt' }, 'p.txt'],
    [{ name: 7, filename: '', path: 'p.txt' }, 'p.txt'],
  ])('are named by the members %j of any source', async (members, name) => {
    for (const make of [() => new Blob(['x']), () => generate('x'), () => new Response('x')]) {
      const file = make();
      for (const [key, value] of Object.entries(members))
        Object.defineProperty(file, key, { value });
      expect(await fileNameOf(file)).toBe(name);
    }
  });

  test.each([
    ['http://host/dir/na%20me%C3%A9.mp3?x=1#y', 'na meé.mp3'],
    ['http://host/a%2Fb.mp3', 'b.mp3'],
    ['http://host/a%5Cb.mp3', 'b.mp3'],
    ['http://host/..%2F..%2Fc.mp3', 'c.mp3'],
    ['http://host/a%3Fb%23c.mp3', 'a?b#c.mp3'],
    ['http://host/bad%E9.mp3', 'bad%E9.mp3'],
    ['http://host/100%.mp3', '100%.mp3'],
    ['http://host/a%00b.mp3', 'a%00b.mp3'],
    ['http://host/a%22%0D%0Ab.mp3', 'a%22%0D%0Ab.mp3'],
    ['http://host/dir/', 'unknown_file.txt'],
    ['data:text/plain,a/b', 'unknown_file.txt'],
  ])('are named by the address %s as %s', async (url, name) => {
    const response = Object.defineProperty(new Response('x'), 'url', { value: url });
    expect(await fileNameOf(response, { stripFilenames: false })).toBe(name);
  });

  test.each([
    ['audio/mpeg', 'unknown_file.mp3'],
    ['audio/webm;codecs=opus', 'unknown_file.webm'],
    ['image/jpeg', 'unknown_file.jpeg'],
    ['TEXT/PLAIN; charset=utf-8', 'unknown_file.txt'],
    ['application/json', 'unknown_file.json'],
    ['application/x-unheard-of', 'unknown_file'],
    ['json', 'unknown_file'],
    ['', 'unknown_file'],
  ])('get an extension for the type %j', async (type, name) => {
    expect(await fileNameOf(new Blob(['x'], { type }))).toBe(name);
    expect(await fileNameOf(new File(['x'], '', { type }))).toBe(name);
  });
});

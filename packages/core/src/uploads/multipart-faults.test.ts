import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { bytesOf, generate } from '../../test/helpers/forms.js';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { OpenAIError } from '../errors/openai-error.js';
import { encodeForm } from './multipart.js';
import { toStreamingFile } from './streaming-file.js';
import { toFile } from './to-file.js';

const folder = temporaryFolder();

describe('what goes wrong', () => {
  test('a missing file is named before anything is sent', async () => {
    const stream = createReadStream(folder.path('missing.png'));
    expect(() => encodeForm({ image: stream })).toThrow(/`image`.*missing\.png/);
    // Its own error event, some time later, ends nothing.
    await new Promise<void>((resolve) => stream.once('close', resolve));
    expect(() => encodeForm({ image: stream })).toThrow(/`image`.*missing\.png/);
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
    expect(() => encodeForm({ file })).toThrow(/`file`.*read already/);
  });

  const detached = (): Uint8Array => {
    const bytes = new Uint8Array(3);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    return bytes;
  };

  test.each<[string, () => unknown]>([
    ['a view', detached],
    ['a buffer', () => detached().buffer],
    [
      'a DataView',
      () => {
        const view = new DataView(new ArrayBuffer(1));
        structuredClone(view.buffer, { transfer: [view.buffer] });
        return view;
      },
    ],
  ])('%s whose buffer is detached is refused', async (name, make) => {
    const value = make();
    expect(() => encodeForm({ file: value })).toThrow(/`file`.*buffer is detached/);
    await expect(toFile(value as never, name)).rejects.toThrow('buffer is detached');
  });

  test('no bytes are a file of length 0', async () => {
    expect((await toFile(new Uint8Array(0), 'empty')).size).toBe(0);
  });

  test.each([
    { name: 'grows', size: 3, message: /more than 3 bytes/ },
    { name: 'shrinks', size: 9, message: /only 5 bytes/ },
  ])('a file that $name while it is sent breaks the request', async ({ size, message }) => {
    const body = encodeForm({ file: toStreamingFile(() => generate('12345'), 'x.txt', { size }) });
    await expect(bytesOf(body)).rejects.toThrow(message);
  });

  test('a stream that fails passes its error on, and the other files are let go', async () => {
    const other = createReadStream(folder.write('other.txt', 'x'));
    const failing = new ReadableStream({ pull: (sink) => sink.error(new Error('Disk on fire.')) });
    const body = encodeForm({ failing, other });
    await expect(bytesOf(body)).rejects.toThrow('Disk on fire.');
    expect(other.destroyed).toBe(true);
  });

  test('a refused form closes the streams that a hook has put into it', () => {
    const file = createReadStream(folder.write('hook.txt', 'x'));
    expect(() => encodeForm({ file, odd: null })).toThrow('`odd`');
    expect(file.destroyed).toBe(true);
  });

  test('what refers to itself is named, and closes the streams beside it', () => {
    const file = createReadStream(folder.write('circle.txt', 'x'));
    const circle: Record<string, unknown> = { first: 1 };
    circle.list = [{ again: circle }];
    expect(() => encodeForm({ file, circle })).toThrow(
      'The form field `circle[list][][again]` refers to itself',
    );
    expect(file.destroyed).toBe(true);
    const params: Record<string, unknown> = {};
    params.self = params;
    expect(() => encodeForm(params)).toThrow('`self` refers to itself');
  });

  test('an object that is met twice but not circular is no fault', async () => {
    const shared = { x: 1 };
    const text = new TextDecoder().decode(await bytesOf(encodeForm({ a: shared, b: [shared] })));
    expect(text).toMatch(/name="a\[x\]"[^]*name="b\[\]\[x\]"/);
  });

  test('fields without an end are refused', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 20_000; depth++) deep = { deep };
    expect(() => encodeForm({ deep })).toThrow(OpenAIError);
  });

  test.each([
    '/abs/SKILL.md',
    '\\abs\\SKILL.md',
    '//host/share/SKILL.md',
    'C:\\skill\\SKILL.md',
    'c:SKILL.md',
    '../SKILL.md',
    'skill/../../SKILL.md',
    'skill\\..\\SKILL.md',
    'skill/..',
    '..',
  ])('the path %j, which leaves its directory, is refused where paths are kept', (path) => {
    const file = createReadStream(folder.write('path.txt', 'x'));
    const files = [file, new File(['x'], path)];
    expect(() => encodeForm({ files }, { stripFilenames: false })).toThrow(
      /^The form field `files\[\]` is named `.+`; pass a relative path without `\.\.`\.$/,
    );
    expect(file.destroyed).toBe(true);
  });

  test('a date that is none is refused', () => {
    expect(() => encodeForm({ since: new Date(NaN) })).toThrow('The form field `since`');
  });

  test('a stream of anything else is refused', async () => {
    const odd = generate(7 as never);
    await expect(bytesOf(encodeForm({ odd }))).rejects.toThrow(/type number/);
  });

  test.each([undefined, null, 'text'])('a function that returns %j is refused', async (value) => {
    const body = encodeForm({ file: () => value });
    await expect(bytesOf(body)).rejects.toThrow(
      'The form field `file` could not be read: it is a function that returned no file or stream.',
    );
  });

  test.each([
    { value: Promise.resolve(1), message: '`file` is a Promise;' },
    {
      value: (function* () {
        yield 'x';
      })(),
      message: '`file` is a object;',
    },
  ])('names what a form cannot contain: $message', ({ value, message }) => {
    expect(() => encodeForm({ file: value })).toThrow(message);
  });

  test('a file of another library with an impossible size has none', async () => {
    const file = { name: 'x', type: '', size: NaN, slice: () => 0, stream: () => generate('abc') };
    const body = encodeForm({ file });
    expect(body.contentLength).toBeUndefined();
    expect(new TextDecoder().decode(await bytesOf(body))).toContain('\r\n\r\nabc\r\n');
  });

  test('a file whose path ends with a slash gets a name', async () => {
    const body = encodeForm({ file: new File(['x'], 'folder/') });
    expect(new TextDecoder().decode(await bytesOf(body))).toContain('filename="unknown_file"');
  });

  test('a cancelled upload lets its files go', async () => {
    const first = createReadStream(folder.write('first.bin', new Uint8Array(500_000)));
    const second = createReadStream(folder.write('second.bin', new Uint8Array(10)));
    let returned = false;
    const third = (async function* () {
      try {
        yield await Promise.resolve('x');
      } finally {
        returned = true;
      }
    })();
    await third.next();
    const body = encodeForm({ first, second, third });
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
    const reader = (encodeForm({ source }).open() as ReadableStream<Uint8Array>).getReader();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(reads).toBe(0);
    await reader.read();
    await reader.read();
    expect(reads).toBe(1);
    await reader.cancel();
  });
});

test('a field in JSON that would be cut is refused by name', () => {
  const form = { session: { tools: [new Map([['a', 1]])] } };
  const contentTypes = { session: 'application/json' };
  expect(() => encodeForm(form, { contentTypes })).toThrow(
    'The form field `session` cannot be sent as JSON: tools[0] is a Map.',
  );
});

import fs, { createReadStream, unlinkSync } from 'node:fs';
import { Readable } from 'node:stream';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { bytesOf } from '../../test/helpers/forms.js';
import { encodeForm } from './multipart.js';
import { uploadSource } from './upload-source.js';

const folder = temporaryFolder();

/** A stream of another file system, whose path leads to a local file too. */
const named = (members: object): Readable =>
  Object.assign(Readable.from([Buffer.from('REMOTE BYTES')]), members);

const textOf = async (reader: ReturnType<ReturnType<typeof uploadSource>['open']>) => {
  const { read } = await reader;
  let text = '';
  for (;;) {
    const { done, value } = await read();
    if (done) return text;
    text += new TextDecoder().decode(value as Uint8Array);
  }
};

const opened = async (stream: fs.ReadStream): Promise<fs.ReadStream> => {
  if (stream.pending) await new Promise((resolve) => stream.once('open', resolve));
  return stream;
};

describe('streams with a `path` that are not of `fs`', () => {
  test.each([
    ['a member of an archive', {}],
    ['a range as text', { start: '2', end: '4' }],
    ['a remote file with a range', { start: 0, end: 3, fd: null, bytesRead: 0 }],
    ['a handle that is no descriptor', { fd: 7, flags: 'r' }],
    ['a path of bytes', { path: Buffer.from('/srv/local.txt') }],
  ])('%s: the name alone is taken from the path', async (_name, members) => {
    const path = folder.write('local.txt', 'LOCAL FILE');
    const source = uploadSource(named({ path, ...members }));
    expect(source).toMatchObject({ name: 'local.txt', size: undefined, replayable: false });
    expect(await textOf(source.open())).toBe('REMOTE BYTES');
    expect(() => source.open()).toThrow('only once');
  });

  test('the file need not exist here', async () => {
    const body = encodeForm({ file: named({ path: 'remote/data.jsonl' }) });
    expect(new TextDecoder().decode(await bytesOf(body))).toMatch(
      /filename="data\.jsonl"[^]*REMOTE BYTES/,
    );
  });

  test('a stream of `fs` that reads through other functions is one of these', async () => {
    const path = folder.write('local.txt', 'LOCAL FILE');
    const other = folder.write('virtual.txt', 'VIRTUAL');
    const open = ((_path: string, ...rest: [string, number, () => void]) =>
      fs.open(other, ...rest)) as typeof fs.open;
    const source = uploadSource(createReadStream(path, { fs: { ...fs, open } } as never));
    expect(source).toMatchObject({ size: undefined, replayable: false });
    expect(await textOf(source.open())).toBe('VIRTUAL');
  });
});

describe('streams of `fs`', () => {
  test.each([
    ['a file', () => createReadStream(folder.path('file.txt')), '0123456789'],
    ['a range', () => createReadStream(folder.path('file.txt'), { start: 2, end: 5 }), '2345'],
    ['an open file', () => opened(createReadStream(folder.path('file.txt'))), '0123456789'],
    ['a path of bytes', () => createReadStream(Buffer.from(folder.path('file.txt'))), '0123456789'],
  ])('%s has a length and can be opened again', async (_name, open, content) => {
    folder.write('file.txt', '0123456789');
    const source = uploadSource(await open());
    expect(source).toMatchObject({ name: 'file.txt', size: content.length, replayable: true });
    expect(await textOf(source.open())).toBe(content);
    expect(await textOf(source.open())).toBe(content);
  });

  test('a pipe or a device is not opened again', async () => {
    const stream = await opened(createReadStream('/dev/null'));
    expect(uploadSource(stream)).toMatchObject({ size: undefined, replayable: false });
    stream.destroy();
  });

  test('a path that is no text can be opened again', async () => {
    const path = Buffer.concat([Buffer.from(folder.path('x')), Buffer.from([0xff])]);
    // Some file systems allow names of text only.
    try {
      fs.writeFileSync(path, 'BYTES');
    } catch {
      return;
    }
    const source = uploadSource(createReadStream(path));
    expect(source).toMatchObject({ name: 'x\ufffd', size: 5, replayable: true });
    expect(await textOf(source.open())).toBe('BYTES');
    expect(await textOf(source.open())).toBe('BYTES');
  });

  test('a file that is deleted once it is open is read, once', async () => {
    const stream = await opened(createReadStream(folder.write('deleted.txt', 'STILL THERE')));
    unlinkSync(folder.path('deleted.txt'));
    const source = uploadSource(stream);
    expect(source).toMatchObject({ size: 11, replayable: false });
    expect(await textOf(source.open())).toBe('STILL THERE');
  });

  test('a file that is replaced once it is open is not opened again', async () => {
    const stream = await opened(createReadStream(folder.write('replaced.txt', 'BEFORE')));
    fs.renameSync(folder.write('next.txt', 'AFTER IT'), folder.path('replaced.txt'));
    const source = uploadSource(stream);
    expect(source).toMatchObject({ size: 6, replayable: false });
    expect(await textOf(source.open())).toBe('BEFORE');
  });

  test('a relative path is opened again from the folder that it was relative to', async () => {
    folder.write('relative.txt', 'RELATIVE');
    const before = process.cwd();
    process.chdir(folder.path(''));
    try {
      const source = uploadSource(await opened(createReadStream('relative.txt')));
      process.chdir(before);
      expect(source).toMatchObject({ size: 8, replayable: true });
      expect(await textOf(source.open())).toBe('RELATIVE');
      expect(await textOf(source.open())).toBe('RELATIVE');
    } finally {
      process.chdir(before);
    }
  });

  test('a stream that was opened in another folder is read, once', async () => {
    folder.write('elsewhere.txt', 'ELSEWHERE');
    const before = process.cwd();
    process.chdir(folder.path(''));
    let stream: fs.ReadStream;
    try {
      stream = await opened(createReadStream('elsewhere.txt'));
    } finally {
      process.chdir(before);
    }
    const source = uploadSource(stream);
    expect(source).toMatchObject({ size: 9, replayable: false });
    expect(await textOf(source.open())).toBe('ELSEWHERE');
  });

  test('bytes that were put back are sent, without a length', async () => {
    const stream = createReadStream(folder.write('file.txt', '0123456789'));
    stream.unshift(Buffer.from('XX'));
    const source = uploadSource(stream);
    expect(source).toMatchObject({ size: undefined, replayable: false });
    expect(await textOf(source.open())).toBe('XX0123456789');
  });
});

import fs, { createReadStream, type ReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { bytesOf } from '../../test/helpers/forms.js';
import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { encodeForm } from './multipart.js';
import { uploadSource } from './upload-source.js';

const folder = temporaryFolder();
const path = (): string => folder.write('file.txt', 'content');

class Upper extends fs.ReadStream {
  override push(chunk: Buffer | null): boolean {
    return super.push(chunk && Buffer.from(`${String(chunk).toUpperCase()}, longer`));
  }
}

class Iterated extends fs.ReadStream {
  override async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, undefined> {
    yield Buffer.from('from the iterator');
    await Promise.resolve();
    this.destroy();
    return undefined;
  }
}

/** A stream with a method of its own, as some libraries make them. */
function patched(): ReadStream {
  const stream = createReadStream(path());
  const push = stream.push.bind(stream);
  stream.push = (chunk: Buffer | null) => push(chunk && Buffer.concat([chunk, Buffer.from('!')]));
  return stream;
}

test.each<[string, () => ReadStream, string]>([
  ['a subclass that changes chunks', () => new Upper(path() as never), 'CONTENT, longer'],
  ['a subclass with its own iterator', () => new Iterated(path() as never), 'from the iterator'],
  ['an instance that changes chunks', patched, 'content!'],
])('%s is sent as it reads, without a length', async (_name, open, content) => {
  const source = uploadSource(open());
  expect(source).toMatchObject({ name: 'file.txt', size: undefined, replayable: false });
  const text = new TextDecoder().decode(await bytesOf(encodeForm({ file: open() })));
  expect(text).toContain(`\r\n\r\n${content}\r\n`);
  source.dispose();
});

test('a subclass that changes no bytes has a length and can be opened again', () => {
  class Counted extends fs.ReadStream {
    count = 0;
  }
  const source = uploadSource(new Counted(path() as never));
  expect(source).toMatchObject({ size: 7, replayable: true });
  source.dispose();
});

test('no other stream is asked for the bytes that it has read, which zlib deprecates', () => {
  const stream = Object.defineProperty(new PassThrough(), 'bytesRead', {
    get: () => {
      throw new Error('deprecated');
    },
  });
  const source = uploadSource(stream.end('x'));
  expect(source.size).toBeUndefined();
  source.dispose();
});

describe('with another `fs.ReadStream`', () => {
  const original = Object.getOwnPropertyDescriptor(fs, 'ReadStream')!;
  const { createReadStream: create } = fs;
  const replace = (value: unknown): void =>
    void Object.defineProperty(fs, 'ReadStream', { value, configurable: true, writable: true });

  afterEach(() => void Object.defineProperty(fs, 'ReadStream', original));

  test.each<[string, unknown]>([
    ['one of a package', class {}],
    ['a mock that is no constructor', () => {}],
    ['none', undefined],
  ])('%s: files have a length and can be opened again', async (_name, value) => {
    const given = path();
    replace(value);
    const source = uploadSource(create(given));
    expect(source).toMatchObject({ size: 7, replayable: true });
    source.dispose();
    const other = uploadSource(new PassThrough().end('other'));
    expect(other).toMatchObject({ size: undefined, replayable: false });
    other.dispose();
  });

  test('streams of the other class, which inherits from that of the platform, have them too', () => {
    const given = path();
    const { ReadStream: Platform } = fs;
    function Other(this: object, name: string): object {
      return Reflect.construct(Platform, [name], Other) as object;
    }
    Other.prototype = Object.create(Platform.prototype, { close: { value: () => {} } });
    const source = uploadSource(Reflect.construct(Other, [given]) as ReadStream);
    expect(source).toMatchObject({ size: 7, replayable: true });
    source.dispose();
  });
});

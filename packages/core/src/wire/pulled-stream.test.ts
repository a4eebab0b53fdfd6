import { pulledStream } from './pulled-stream.js';

const bytes = Uint8Array.of(1, 2, 3);

function countingStream(next: () => Promise<Uint8Array | undefined>, length?: number) {
  let disposals = 0;
  const pulled = pulledStream(next, () => (disposals += 1), length);
  return { ...pulled, reader: pulled.stream.getReader(), disposals: () => disposals };
}

describe('a body on its way out', () => {
  test('asks for nothing before somebody reads', async () => {
    let asked = 0;
    const { reader } = countingStream(async () => {
      asked += 1;
      return bytes;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(0);
    await expect(reader.read()).resolves.toEqual({ done: false, value: bytes });
    expect(asked).toBe(1);
  });

  test('needs no disposal at its end', async () => {
    const { reader, close, disposals } = countingStream(async () => undefined);
    await expect(reader.read()).resolves.toEqual({ done: true, value: undefined });
    close();
    expect(disposals()).toBe(0);
  });

  test('ends a read under way when it is closed, and disposes once', async () => {
    const { reader, close, disposals } = countingStream(() => new Promise(() => {}));
    const read = reader.read();
    close();
    close();
    await expect(read).rejects.toThrow('The call ended before its body was sent.');
    expect(disposals()).toBe(1);
  });

  test('ends by itself when it is closed after its last byte', async () => {
    const chunks: unknown[] = [bytes];
    let end = (_bytes?: Uint8Array): void => {};
    const next = async (): Promise<Uint8Array | undefined> =>
      (chunks.shift() as Uint8Array | undefined) ?? new Promise((resolve) => (end = resolve));
    const { reader, close, disposals } = countingStream(next, bytes.length);
    await reader.read();
    const last = reader.read();
    await new Promise((resolve) => setImmediate(resolve));
    close();
    end();
    await expect(last).resolves.toEqual({ done: true, value: undefined });
    expect(disposals()).toBe(0);
  });

  test('drops what comes after it was closed', async () => {
    let give = (_bytes: Uint8Array): void => {};
    const { reader, close } = countingStream(() => new Promise((resolve) => (give = resolve)));
    const read = reader.read();
    close();
    give(bytes);
    await expect(read).rejects.toThrow('The call ended');
    await expect(reader.read()).rejects.toThrow('The call ended');
  });

  test.each([
    ['cancelled', (reader: ReadableStreamDefaultReader) => reader.cancel()],
    ['failed', (reader: ReadableStreamDefaultReader) => reader.read().catch(() => {})],
  ])('disposes once when it is %s', async (_how, end) => {
    const { reader, close, disposals } = countingStream(() => Promise.reject(new Error('broken')));
    await end(reader);
    close();
    expect(disposals()).toBe(1);
  });
});

import { APIUserAbortError, OpenAIError } from '@oai/core';
import { OpenAIRealtimeError } from '@oai/realtime/connection';
import { sendAudio, type AudioSource, type SendAudioOptions } from '@oai/voice';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../realtime/test/realtime-server.js';
import { connect, errorsOf, serveEachTest, server } from '../../realtime/test/ws-setup.js';

const audio = Uint8Array.from({ length: 10_000 }, (_, index) => index % 251);

serveEachTest();

/** The audio that the server has received, a buffer an event. */
function received(): Buffer[] {
  return server.connections[0]!.received.map((event) => {
    expect(event['type']).toBe('input_audio_buffer.append');
    return Buffer.from(event['audio'] as string, 'base64');
  });
}

async function* pieces(...lengths: number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const length of lengths) {
    await Promise.resolve();
    yield audio.slice(start, (start += length));
  }
}

describe('sources', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'voice-'));
    await writeFile(join(folder, 'talk.pcm'), audio);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const withoutIteration = () => {
    const stream = new Blob([audio]).stream();
    Object.defineProperty(stream, Symbol.asyncIterator, { value: undefined });
    return stream;
  };

  test.each<[string, () => AudioSource]>([
    ['bytes', () => audio],
    ['a buffer', () => Buffer.from(audio)],
    ['memory', () => audio.buffer.slice(0)],
    ['a blob', () => new Blob([audio])],
    ['a web stream', () => new Blob([audio]).stream()],
    ['a web stream that cannot be iterated', withoutIteration],
    ['a file', () => createReadStream(join(folder, 'talk.pcm'))],
    ['pieces', () => pieces(1, 2, 3, 4_993, 5_001)],
    ['a list of pieces', () => [audio.subarray(0, 3), audio.subarray(3)]],
  ])('%s', async (_, source) => {
    const connection = connect();
    expect(await sendAudio(connection, source(), { chunkBytes: 4_096 })).toBe(audio.length);
    await until(() => Buffer.concat(received()).length === audio.length);
    expect(Buffer.concat(received()).equals(audio)).toBe(true);
    expect(received().every(({ length }) => length <= 4_096 && length % 2 === 0)).toBe(true);
  });

  test('samples become PCM16', async () => {
    const connection = connect();
    expect(await sendAudio(connection, [new Float32Array([0.5, -1])])).toBe(4);
    await until(() => server.connections[0]?.received.length === 1);
    expect([...Buffer.concat(received())]).toEqual([0x00, 0x40, 0x00, 0x80]);
  });

  test('with samples of one byte each piece is sent as it is', async () => {
    const connection = connect();
    await sendAudio(connection, pieces(3, 5), { bytesPerSample: 1 });
    await until(() => server.connections[0]?.received.length === 2);
    expect(received().map(({ length }) => length)).toEqual([3, 5]);
  });
});

test('progress is reported', async () => {
  const progress: number[] = [];
  await sendAudio(connect(), audio, {
    chunkBytes: 4_000,
    onProgress: (sent) => progress.push(sent),
  });
  expect(progress).toEqual([4_000, 8_000, 10_000]);
});

test('the source is read no faster than the network takes it', async () => {
  const connection = connect();
  await until(() => server.connections.length > 0);
  server.connections[0]!.socket.pause();
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    while (true) {
      await Promise.resolve();
      read += 1;
      yield new Uint8Array(1024 * 1024);
    }
  }
  const leaving = new AbortController();
  const sending = sendAudio(connection, endless(), {
    chunkBytes: 1024 * 1024,
    signal: leaving.signal,
  });
  await until(() => connection.socket.bufferedAmount > 0);
  const before = read;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(read - before).toBeLessThan(3);
  leaving.abort();
  await expect(sending).rejects.toBeInstanceOf(APIUserAbortError);
});

describe('ends', () => {
  /** A source that stays silent after one piece, and notes when it is left. */
  function silent(): { source: AsyncIterable<Uint8Array>; isLeft: () => boolean } {
    let isLeft = false;
    let first = true;
    const iterator = {
      next: () =>
        first
          ? ((first = false), Promise.resolve({ done: false as const, value: audio }))
          : new Promise<never>(() => {}),
      return: () => ((isLeft = true), Promise.resolve({ done: true as const, value: undefined })),
    };
    return { source: { [Symbol.asyncIterator]: () => iterator }, isLeft: () => isLeft };
  }

  test('an abort ends it while the source is silent, and leaves the source', async () => {
    const { source, isLeft } = silent();
    const leaving = new AbortController();
    const connection = connect();
    const sending = sendAudio(connection, source, { signal: leaving.signal });
    await until(() => server.connections[0]?.received.length);
    leaving.abort();
    await expect(sending).rejects.toBeInstanceOf(APIUserAbortError);
    expect(isLeft()).toBe(true);
    expect(connection.socket.readyState).toBe(1);
  });

  test('the end of the connection ends it while the source is silent', async () => {
    const { source, isLeft } = silent();
    const connection = connect();
    const sending = sendAudio(connection, source);
    sending.catch(() => {});
    await until(() => server.connections[0]?.received.length);
    server.connections[0]!.socket.close(1000);
    await expect(sending).rejects.toThrow('the connection ended before all audio was sent');
    await expect(sending).rejects.toBeInstanceOf(OpenAIRealtimeError);
    expect(isLeft()).toBe(true);
  });

  test('a signal that is aborted already: nothing is read', async () => {
    const { source } = silent();
    const sending = sendAudio(connect(), source, { signal: AbortSignal.abort() });
    await expect(sending).rejects.toBeInstanceOf(APIUserAbortError);
    expect(server.connections[0]?.received ?? []).toEqual([]);
  });

  test('the error of a source is thrown as it is', async () => {
    const failure = new Error('unplugged');
    async function* microphone(): AsyncGenerator<Uint8Array> {
      yield audio;
      await Promise.resolve();
      throw failure;
    }
    await expect(sendAudio(connect(), microphone())).rejects.toBe(failure);
  });
});

describe('refusals', () => {
  test.each<[unknown, string]>([
    ['talk.pcm', 'give `fs.createReadStream(path)`'],
    [undefined, 'The audio must be bytes, samples, a Blob'],
    [[[1, 2]], 'A piece of the audio is an object of Array'],
    [['AAAA'], 'A piece of the audio is text'],
    [[null], 'A piece of the audio is null'],
    [new Uint8Array(3), 'The audio ends within a sample'],
  ])('the source %p', async (source, message) => {
    const sending = sendAudio(connect(), source as AudioSource);
    await expect(sending).rejects.toThrow(message);
    await expect(sending).rejects.toBeInstanceOf(OpenAIError);
  });

  test.each([
    [{ chunkBytes: 3 }, '`chunkBytes` must be an even number'],
    [{ chunkBytes: 0 }, '`chunkBytes` must be'],
    [{ chunkBytes: NaN }, '`chunkBytes` must be'],
    [{ chunkBytes: 2 ** 24 }, '`chunkBytes` must be an even number up to 8388608'],
    [{ bytesPerSample: 4 }, '`bytesPerSample` must be 1 or 2'],
  ])('the options %p', async (options, message) => {
    const sending = sendAudio(connect(), audio, options as SendAudioOptions);
    await expect(sending).rejects.toThrow(message);
  });
});

test('a thousand calls leave no listener behind', async () => {
  const connection = connect();
  const errors = errorsOf(connection);
  const { signal } = new AbortController();
  for (let count = 0; count < 1000; count += 1) {
    await sendAudio(connection, audio.subarray(0, 2), { signal });
  }
  await until(() => server.connections[0]?.received.length === 1000);
  expect(errors).toEqual([]);
});

describe('connections that close or are lost', () => {
  const silent: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
  };

  test('a silent source of a connection that has ended is not waited for', async () => {
    const connection = connect();
    await until(() => server.connections.length > 0);
    connection.close();
    await connection.emitted('close');
    await expect(sendAudio(connection, silent)).rejects.toBeInstanceOf(OpenAIRealtimeError);
  });

  test('nothing is sent once the connection is being closed', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    async function* closing() {
      yield audio;
      connection.close();
      yield audio;
      yield audio;
    }
    await expect(sendAudio(connection, closing())).rejects.toThrow('before all audio was sent');
    expect(errors).toEqual([]);
  });

  test('a lost connection is waited for, and gets the rest', async () => {
    const connection = connect({ reconnect: true, reconnectInitialDelay: 1 });
    const errors = errorsOf(connection);
    async function* losing() {
      yield audio.subarray(0, 4);
      await until(() => server.connections[0]?.received.length === 1);
      const lost = connection.emitted('reconnecting');
      server.connections[0]!.socket.terminate();
      await lost;
      yield audio.subarray(4);
    }
    expect(await sendAudio(connection, losing())).toBe(audio.length);
    await until(() => (server.connections[1]?.received.length ?? 0) >= 2);
    const rest = server.connections[1]!.received.map(({ audio: text }) =>
      Buffer.from(text as string, 'base64'),
    );
    expect(Buffer.concat(rest).equals(audio.subarray(4))).toBe(true);
    expect(errors).toEqual([]);
  });
});

test.each([0, 2])('pieces of %i bytes without a pause leave time for an abort', async (length) => {
  const connection = connect();
  const leaving = new AbortController();
  // Ends, so that a source that leaves no time fails the test in place of blocking it.
  function* withoutPause() {
    for (let count = 0; count < 200_000; count += 1) yield audio.subarray(0, length);
  }
  setTimeout(() => leaving.abort());
  const sending = sendAudio(connection, withoutPause(), { signal: leaving.signal });
  await expect(sending).rejects.toBeInstanceOf(APIUserAbortError);
});

test('a stream that is read already, and no connection, are refused', async () => {
  const stream = new Blob([audio]).stream();
  stream.getReader();
  await expect(sendAudio(connect(), stream)).rejects.toThrow('is being read already');
  await expect(sendAudio(undefined as never, audio)).rejects.toThrow('The connection is missing');
});

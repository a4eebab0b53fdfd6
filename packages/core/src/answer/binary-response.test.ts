import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { chunk, startRawServer, until, type RawServer } from '../../test/raw-server.js';
import { asBinaryResponse, type APIBinaryResponse } from './binary-response.js';
import { APIConnectionError } from '../errors/api-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { StreamIdleTimeoutError } from '../errors/stream-idle-timeout-error.js';
import type { Socket } from 'node:net';

const HEADERS =
  'HTTP/1.1 200 OK\r\ncontent-type: audio/mpeg\r\nx-request-id: req_test\r\ntransfer-encoding: chunked\r\n\r\n';

interface Opened {
  response: APIBinaryResponse;
  closed: unknown[];
}

function wrap(raw: Response, idleTimeoutMs?: number): Opened {
  const closed: unknown[] = [];
  const response = asBinaryResponse(raw, {
    explain: (cause) =>
      cause instanceof OpenAIError
        ? cause
        : new APIConnectionError({ message: 'Connection error.', cause }),
    onClose: (error) => closed.push(error),
    idleTimeoutMs,
  });
  return { response, closed };
}

let server: RawServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(onRequest: (socket: Socket) => void, idleTimeoutMs?: number): Promise<Opened> {
  server = await startRawServer((socket) => {
    socket.write(HEADERS);
    onRequest(socket);
  });
  return wrap(await fetch(server.url), idleTimeoutMs);
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(body).text();
}

describe('a binary response', () => {
  const make = (): Response =>
    new Response('{"a":"ä"}', {
      status: 201,
      headers: { 'content-type': 'audio/mpeg', 'x-a': 'b' },
    });

  test('is the response that came', () => {
    const raw = make();
    const { response } = wrap(raw);
    expect(response).toBe(raw);
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.ok, response.headers.get('x-a')]).toEqual([201, true, 'b']);
    expect(response.bodyUsed).toBe(false);
  });

  test.each<{
    name: string;
    read: (response: APIBinaryResponse) => Promise<unknown>;
    expected: unknown;
  }>([
    { name: 'text', read: (response) => response.text(), expected: '{"a":"ä"}' },
    { name: 'json', read: (response) => response.json(), expected: { a: 'ä' } },
    {
      name: 'arrayBuffer',
      read: async (response) => Buffer.from(await response.arrayBuffer()).toString(),
      expected: '{"a":"ä"}',
    },
    {
      name: 'blob',
      read: async (response) => {
        const blob = await response.blob();
        return [blob.type, await blob.text()];
      },
      expected: ['audio/mpeg', '{"a":"ä"}'],
    },
    { name: 'body', read: (response) => textOf(response.body), expected: '{"a":"ä"}' },
  ])('is read by $name, once', async ({ read, expected }) => {
    const { response, closed } = wrap(make());
    expect(await read(response)).toEqual(expected);
    expect(response.bodyUsed).toBe(true);
    expect(closed).toEqual([undefined]);
    await expect(response.text()).rejects.toBeInstanceOf(TypeError);
  });

  test('may be a form', async () => {
    const form = new FormData();
    form.set('a', 'b');
    const { response } = wrap(new Response(form));
    expect((await response.formData()).get('a')).toBe('b');
  });

  test('always has a body, the same each time', async () => {
    const { response, closed } = wrap(new Response(null, { status: 204 }));
    expect(response.body).toBe(response.body);
    expect(await textOf(response.body)).toBe('');
    expect(closed).toEqual([undefined]);
  });

  test('can be cancelled', async () => {
    const { response, closed } = await open((socket) => socket.write(chunk('x')));
    const reader = response.body.getReader();
    await reader.read();
    await reader.cancel();
    await until(() => server!.sockets.size === 0, 'the connection was closed');
    expect(closed).toHaveLength(1);
  });

  test.each<{ name: string; read: (response: APIBinaryResponse) => Promise<unknown> }>([
    { name: 'arrayBuffer', read: (response) => response.arrayBuffer() },
    { name: 'body', read: (response) => textOf(response.body) },
  ])('fails with a typed error when the connection breaks ($name)', async ({ read }) => {
    const { response, closed } = await open((socket) => {
      socket.write(chunk('x'));
      setTimeout(() => socket.resetAndDestroy(), 10);
    });
    const error = await read(response).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(closed).toEqual([error]);
  });

  test.each<{ name: string; read: (response: APIBinaryResponse) => Promise<unknown> }>([
    { name: 'arrayBuffer', read: (response) => response.arrayBuffer() },
    { name: 'body', read: (response) => textOf(response.body) },
  ])('fails when the server is silent for too long ($name)', async ({ read }) => {
    const { response, closed } = await open((socket) => socket.write(chunk('x')), 40);
    const error = await read(response).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StreamIdleTimeoutError);
    expect(error).toMatchObject({ requestID: 'req_test', idleTimeoutMs: 40 });
    expect(closed).toEqual([error]);
    await until(() => server!.sockets.size === 0, 'the connection was closed');
  });
});

describe('pipe', () => {
  test('is hidden', () => {
    const { body } = wrap(new Response('x')).response;
    expect(typeof body.pipe).toBe('function');
    expect(Object.keys(body)).toEqual([]);
  });

  test('writes a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pipe-'));
    try {
      const path = join(folder, 'speech.mp3');
      const content = Buffer.alloc(1_000_000, 'abc');
      const { response } = await open((socket) => {
        socket.write(chunk(content));
        socket.write(chunk(''));
      });
      const file = createWriteStream(path);
      expect(response.body.pipe(file)).toBe(file);
      await finished(file);
      expect(readFileSync(path).equals(content)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('goes at the pace of the stream it writes to', async () => {
    let written = 0;
    const part = Buffer.alloc(64 * 1024);
    const total = 1024;
    const { response } = await open((socket) => {
      const pump = (): void => {
        while (written < total) {
          written += 1;
          if (!socket.write(chunk(part))) return void socket.once('drain', pump);
        }
        socket.write(chunk(''));
      };
      pump();
    });
    let taken = 0;
    let isSlow = true;
    const slow = new Writable({
      highWaterMark: 1,
      write(data: Buffer, _encoding, done) {
        taken += data.length;
        if (isSlow) setTimeout(done, 5);
        else done();
      },
    });
    response.body.pipe(slow);
    await new Promise((resolve) => setTimeout(resolve, 150));
    // Of 64 MiB, no more is on its way than fits into the buffers of the kernel.
    expect(written).toBeLessThan(total / 2);
    isSlow = false;
    await finished(slow);
    expect(taken).toBe(total * part.length);
  });

  test('destroys the stream it writes to with the error of the download', async () => {
    const { response } = await open((socket) => {
      socket.write(chunk('x'));
      setTimeout(() => socket.resetAndDestroy(), 10);
    });
    const sink = new PassThrough();
    sink.resume();
    const error = await finished(response.body.pipe(sink)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIConnectionError);
  });

  test('ends the download when the stream it writes to fails', async () => {
    const { response, closed } = await open((socket) => {
      const timer = setInterval(() => socket.write(chunk('x')), 2);
      socket.on('close', () => clearInterval(timer));
    });
    const failing = new Writable({
      write: (_data, _encoding, done) => done(new Error('Disk full.')),
    });
    const failure = new Promise((resolve) => failing.once('error', resolve));
    response.body.pipe(failing);
    expect(await failure).toMatchObject({ message: 'Disk full.' });
    await until(() => server!.sockets.size === 0, 'the connection was closed');
    expect(closed).toHaveLength(1);
  });

  test('leaves the stream open if asked to', async () => {
    const sink = new PassThrough();
    sink.resume();
    const { response, closed } = wrap(new Response('x'));
    response.body.pipe(sink, { end: false });
    await until(() => closed.length === 1, 'the body was read');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sink.writableEnded).toBe(false);
  });
});

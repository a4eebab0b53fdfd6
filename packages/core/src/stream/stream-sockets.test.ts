import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import {
  chunk,
  EVENT_STREAM_HEADERS,
  startRawServer,
  until,
  type RawServer,
} from '../../test/raw-server.js';
import { APIConnectionError } from '../errors/api-error.js';
import { APIError } from '../errors/api-error.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { IncompleteStreamError } from '../errors/incomplete-stream-error.js';
import { StreamIdleTimeoutError } from '../errors/stream-idle-timeout-error.js';
import type { StreamContext } from './context.js';
import { openStream, type Stream } from './stream.js';

const EVENT = 'data: {"text":"Grüße 😀"}\n\n';
const DONE = 'data: [DONE]\n\n';
const ITEM = { text: 'Grüße 😀' };

let server: RawServer | undefined;
// A rejection that nobody handles fails the test in which it happens: jest sees to that.
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Opened {
  stream: Stream<unknown>;
  controller: AbortController;
  closed: unknown[];
}

async function open(
  onRequest: (socket: Socket, head: string, index: number) => void,
  overrides: Partial<StreamContext> = {},
): Promise<Opened> {
  server = await startRawServer(onRequest);
  const { url } = server;
  const controller = new AbortController();
  const closed: unknown[] = [];
  const response = await fetch(url, { signal: controller.signal });
  const stream = openStream(response, {
    controller,
    idleTimeoutMs: 0,
    allowUnterminated: false,
    toError: (data, { headers }) => new APIError(undefined, data as object, undefined, headers),
    explain: (cause) =>
      controller.signal.aborted
        ? new APIUserAbortError({ cause })
        : new APIConnectionError({ message: 'Connection error.', cause }),
    onClose: (error) => closed.push(error),
    ...overrides,
  });
  return { stream, controller, closed };
}

async function collect(
  stream: AsyncIterable<unknown>,
): Promise<{ items: unknown[]; error?: unknown }> {
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items };
}

const allSocketsClosed = (): Promise<void> =>
  until(() => server!.sockets.size === 0, 'the connection was closed');

describe('on a real connection, a stream', () => {
  test('arrives event by event', async () => {
    let write: (data: string) => void = () => {};
    const { stream } = await open((socket) => {
      socket.write(EVENT_STREAM_HEADERS);
      write = (data) => void socket.write(chunk(data));
    });
    const iterator = stream[Symbol.asyncIterator]();
    for (let index = 0; index < 3; index += 1) {
      const result = iterator.next();
      write(EVENT);
      expect(await result).toEqual({ value: ITEM, done: false });
    }
    write(DONE);
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  test('is incomplete if the server closes it properly but too early', async () => {
    const { stream, closed } = await open((socket) => {
      socket.write(EVENT_STREAM_HEADERS);
      socket.write(chunk(EVENT));
      socket.end(chunk(''));
    });
    const { items, error } = await collect(stream);
    expect(items).toEqual([ITEM]);
    expect(error).toBeInstanceOf(IncompleteStreamError);
    expect(error).toMatchObject({ requestID: 'req_test', eventCount: 1, lastEvent: ITEM });
    expect(closed).toEqual([error]);
    await allSocketsClosed();
  });

  test.each([
    { name: 'reset', cut: (socket: Socket) => socket.resetAndDestroy() },
    { name: 'closed between chunks', cut: (socket: Socket) => socket.end() },
  ])('names a connection $name inside the body', async ({ cut }) => {
    const { stream, closed } = await open((socket) => {
      socket.write(EVENT_STREAM_HEADERS);
      socket.write(chunk(EVENT));
      setTimeout(() => cut(socket), 20);
    });
    const { items, error } = await collect(stream);
    expect(items).toEqual([ITEM]);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).not.toBeInstanceOf(IncompleteStreamError);
    expect(closed).toEqual([error]);
    await allSocketsClosed();
  });

  test('is complete if the connection breaks after the final event', async () => {
    const { stream } = await open(
      (socket) => {
        socket.write(EVENT_STREAM_HEADERS);
        socket.write(chunk(EVENT));
        setTimeout(() => socket.resetAndDestroy(), 20);
      },
      { streamEnd: () => () => true },
    );
    expect(await collect(stream)).toEqual({ items: [ITEM] });
  });

  test('ends when the server is silent for too long', async () => {
    const { stream, closed } = await open(
      (socket) => {
        socket.write(EVENT_STREAM_HEADERS);
        socket.write(chunk(EVENT));
      },
      { idleTimeoutMs: 60 },
    );
    const startedAt = performance.now();
    const { items, error } = await collect(stream);
    expect(items).toEqual([ITEM]);
    expect(error).toBeInstanceOf(StreamIdleTimeoutError);
    expect(error).toMatchObject({ idleTimeoutMs: 60, eventCount: 1, requestID: 'req_test' });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(59);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(closed).toEqual([error]);
    await allSocketsClosed();
  });

  test('is not silent while comments come, nor while the caller is busy', async () => {
    const { stream } = await open(
      (socket) => {
        socket.write(EVENT_STREAM_HEADERS);
        socket.write(chunk(EVENT));
        let pings = 0;
        const timer = setInterval(() => {
          pings += 1;
          socket.write(chunk(pings < 12 ? ': ping\n\n' : DONE));
          if (pings === 12) clearInterval(timer);
        }, 15);
      },
      { idleTimeoutMs: 100 },
    );
    for await (const item of stream) {
      expect(item).toEqual(ITEM);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  });

  test('is opened again when it stalls before its first event', async () => {
    const { stream } = await open(
      (socket, _head, index) => {
        socket.write(EVENT_STREAM_HEADERS);
        if (index > 0) socket.write(chunk(EVENT + DONE));
      },
      { idleTimeoutMs: 40, reopen: () => fetch(server!.url) },
    );
    expect(await collect(stream)).toEqual({ items: [ITEM] });
    expect(server!.counts.requests).toBe(2);
  });

  test('is opened again when it is reset before its first event', async () => {
    const { stream } = await open(
      (socket, _head, index) => {
        socket.write(EVENT_STREAM_HEADERS);
        if (index > 0) socket.write(chunk(EVENT + DONE));
        else setTimeout(() => socket.resetAndDestroy(), 10);
      },
      { reopen: () => fetch(server!.url) },
    );
    expect(await collect(stream)).toEqual({ items: [ITEM] });
    expect(server!.counts.requests).toBe(2);
  });

  test('lets a complete answer stand, though the server never closes it', async () => {
    const { stream } = await open((socket) => {
      socket.write(EVENT_STREAM_HEADERS);
      socket.write(chunk(EVENT + DONE));
    });
    const startedAt = performance.now();
    expect(await collect(stream)).toEqual({ items: [ITEM] });
    expect(performance.now() - startedAt).toBeLessThan(500);
    await allSocketsClosed();
  });

  test.each([
    {
      name: 'break',
      leave: async ({ stream }: Opened) => {
        for await (const _item of stream) break;
      },
    },
    {
      name: 'an exception in the loop',
      leave: async ({ stream }: Opened) => {
        const loop = async (): Promise<void> => {
          for await (const _item of stream) throw new Error('Enough.');
        };
        await expect(loop()).rejects.toThrow('Enough.');
      },
    },
    {
      name: 'abort while it waits',
      leave: async ({ stream }: Opened) => {
        const items: unknown[] = [];
        setTimeout(() => stream.controller.abort(), 10);
        for await (const item of stream) items.push(item);
        expect(items).toEqual([ITEM]);
      },
    },
    {
      name: 'return',
      leave: async ({ stream }: Opened) => {
        const iterator = stream[Symbol.asyncIterator]();
        await iterator.next();
        await iterator.return!();
      },
    },
    {
      name: 'cancelling its readable stream',
      leave: async ({ stream }: Opened) => {
        const reader = stream.toReadableStream().getReader();
        await reader.read();
        await reader.cancel();
      },
    },
  ])('lets the connection go at once on $name', async ({ leave }) => {
    const opened = await open((socket) => {
      socket.write(EVENT_STREAM_HEADERS);
      socket.write(chunk(EVENT));
    });
    await leave(opened);
    const leftAt = performance.now();
    await allSocketsClosed();
    expect(performance.now() - leftAt).toBeLessThan(200);
    expect(opened.closed).toHaveLength(1);
  });

  test('slows the server down to the pace of its reader', async () => {
    const event = chunk(`data: "${'x'.repeat(16_000)}"\n\n`);
    const total = 4096;
    let written = 0;
    const { stream } = await open((socket) => {
      socket.write(EVENT_STREAM_HEADERS);
      const pump = (): void => {
        while (written < total) {
          written += 1;
          if (!socket.write(event)) return void socket.once('drain', pump);
        }
        socket.end(Buffer.concat([chunk(DONE), chunk('')]));
      };
      pump();
    });
    let count = 0;
    for await (const item of stream) {
      expect((item as string).length).toBe(16_000);
      count += 1;
      if (count === 10) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        // Only the socket buffers fill up, which hold a small part of the 64 MiB.
        expect(written).toBeLessThan(total / 2);
      }
    }
    expect(count).toBe(total);
  });
});

describe('a connection that has served a stream', () => {
  let http: Server;
  let connections = 0;

  beforeEach(async () => {
    connections = 0;
    http = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(EVENT);
      response.write(DONE);
      // The end of the body comes by itself, after the caller has seen the end of the stream.
      setTimeout(() => response.end(), 20);
    });
    http.on('connection', () => (connections += 1));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  });

  afterEach(async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  });

  test('serves the next', async () => {
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    for (let index = 0; index < 3; index += 1) {
      const controller = new AbortController();
      const stream = openStream(await fetch(url, { signal: controller.signal }), {
        controller,
        idleTimeoutMs: 0,
        allowUnterminated: false,
        toError: () => new APIError(undefined, undefined, undefined, undefined),
        explain: (cause) => cause,
        onClose: () => {},
      });
      expect(await collect(stream)).toEqual({ items: [ITEM] });
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    expect(connections).toBe(1);
  });
});

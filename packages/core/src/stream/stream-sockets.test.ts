import type { Socket } from 'node:net';
import {
  allSocketsClosed,
  closeStreamServer,
  DONE,
  EVENT,
  ITEM,
  openFromServer,
  streamServer,
} from '../../test/helpers/stream-server.js';
import { collect } from '../../test/helpers/streams.js';
import { chunk, EVENT_STREAM_HEADERS } from '../../test/raw-server.js';
import { APIConnectionError } from '../errors/api-error.js';
import { IncompleteStreamError } from '../errors/incomplete-stream-error.js';
import { StreamIdleTimeoutError } from '../errors/stream-idle-timeout-error.js';

// Jest fails the test in which a rejection stays unhandled.
afterEach(closeStreamServer);

describe('on a real connection, a stream', () => {
  test('arrives event by event', async () => {
    let write: (data: string) => void = () => {};
    const { stream } = await openFromServer((socket) => {
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
    const { stream, closed } = await openFromServer((socket) => {
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
    const { stream, closed } = await openFromServer((socket) => {
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
    const { stream } = await openFromServer(
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
    const { stream, closed } = await openFromServer(
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
    const { stream } = await openFromServer(
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
    const { stream } = await openFromServer(
      (socket, _head, index) => {
        socket.write(EVENT_STREAM_HEADERS);
        if (index > 0) socket.write(chunk(EVENT + DONE));
      },
      { idleTimeoutMs: 40, reopen: () => fetch(streamServer().url) },
    );
    expect(await collect(stream)).toEqual({ items: [ITEM] });
    expect(streamServer().counts.requests).toBe(2);
  });

  test('is opened again when it is reset before its first event', async () => {
    const { stream } = await openFromServer(
      (socket, _head, index) => {
        socket.write(EVENT_STREAM_HEADERS);
        if (index > 0) socket.write(chunk(EVENT + DONE));
        else setTimeout(() => socket.resetAndDestroy(), 10);
      },
      { reopen: () => fetch(streamServer().url) },
    );
    expect(await collect(stream)).toEqual({ items: [ITEM] });
    expect(streamServer().counts.requests).toBe(2);
  });

  test('lets a complete answer stand, though the server never closes it', async () => {
    const { stream } = await openFromServer((socket) => {
      socket.write(EVENT_STREAM_HEADERS);
      socket.write(chunk(EVENT + DONE));
    });
    const startedAt = performance.now();
    expect(await collect(stream)).toEqual({ items: [ITEM] });
    expect(performance.now() - startedAt).toBeLessThan(500);
    await allSocketsClosed();
  });
});

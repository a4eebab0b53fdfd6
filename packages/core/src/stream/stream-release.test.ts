import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  allSocketsClosed,
  closeStreamServer,
  DONE,
  EVENT,
  ITEM,
  openFromServer,
  type OpenedStream,
} from '../../test/helpers/stream-server.js';
import { collect } from '../../test/helpers/streams.js';
import { chunk, EVENT_STREAM_HEADERS } from '../../test/raw-server.js';
import { APIError } from '../errors/api-error.js';
import { openStream } from './stream.js';

// Jest fails the test in which a rejection stays unhandled.
afterEach(closeStreamServer);

describe('on a real connection, a stream', () => {
  test.each([
    {
      name: 'break',
      leave: async ({ stream }: OpenedStream) => {
        for await (const _item of stream) break;
      },
    },
    {
      name: 'an exception in the loop',
      leave: async ({ stream }: OpenedStream) => {
        const loop = async (): Promise<void> => {
          for await (const _item of stream) throw new Error('Enough.');
        };
        await expect(loop()).rejects.toThrow('Enough.');
      },
    },
    {
      name: 'abort while it waits',
      leave: async ({ stream }: OpenedStream) => {
        const items: unknown[] = [];
        setTimeout(() => stream.controller.abort(), 10);
        for await (const item of stream) items.push(item);
        expect(items).toEqual([ITEM]);
      },
    },
    {
      name: 'return',
      leave: async ({ stream }: OpenedStream) => {
        const iterator = stream[Symbol.asyncIterator]();
        await iterator.next();
        await iterator.return!();
      },
    },
    {
      name: 'cancelling its readable stream',
      leave: async ({ stream }: OpenedStream) => {
        const reader = stream.toReadableStream().getReader();
        await reader.read();
        await reader.cancel();
      },
    },
  ])('lets the connection go at once on $name', async ({ leave }) => {
    const opened = await openFromServer((socket) => {
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
    const { stream } = await openFromServer((socket) => {
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
  let current: ServerResponse;

  beforeEach(async () => {
    connections = 0;
    http = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(EVENT);
      response.write(DONE);
      current = response;
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
      // The end of the body comes by itself, after the caller has seen the end of the stream.
      await new Promise<void>((resolve) => current.end(resolve));
      // Several turns of the event loop, however long each takes, read the end from the socket.
      for (let turn = 0; turn < 10; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    expect(connections).toBe(1);
  });
});

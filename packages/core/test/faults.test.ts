import type { Socket } from 'node:net';
import type { APIClient, APIError } from '../src/index.js';
import { TestClient } from './helpers/test-client.js';
import { chunk, EVENT_STREAM_HEADERS, startRawServer } from './raw-server.js';

const JSON_HEADERS = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_1\r\n';
const GOOD = `${JSON_HEADERS}content-length: 8\r\n\r\n{"a": 1}`;
const GOOD_STREAM = Buffer.concat([
  Buffer.from(EVENT_STREAM_HEADERS),
  chunk('data: {"n":1}\n\n'),
  chunk('data: {"n":2}\n\n'),
  chunk('data: [DONE]\n\n'),
  Buffer.from('0\r\n\r\n'),
]);

interface Outcome {
  result?: unknown;
  error?: string;
  attempts?: number | undefined;
  requests: number;
  socketsLeft: number;
}

const unhandled: unknown[] = [];
const note = (error: unknown): void => {
  unhandled.push(error);
};
beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => {
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

/** Returns the result or error of a call whose requests all get this treatment. */
async function outcomeOf(
  treat: (socket: Socket, index: number) => void,
  run: (client: APIClient) => Promise<unknown>,
  options = {},
): Promise<Outcome> {
  const server = await startRawServer((socket, _head, index) => treat(socket, index));
  const client = new TestClient({ baseURL: server.url, timeout: 300, ...options });
  const outcome: Partial<Outcome> = {};
  try {
    outcome.result = await run(client);
  } catch (error) {
    outcome.error = (error as Error).name;
    outcome.attempts = (error as APIError).attempts;
  }
  for (let turn = 0; turn < 100 && openSockets(server.sockets) > 0; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const done = {
    ...outcome,
    requests: server.counts.requests,
    socketsLeft: openSockets(server.sockets),
  };
  await server.close();
  return done;
}

/** A connection kept alive after a whole answer is not one left open. */
const settled = new WeakSet<Socket>();
function openSockets(sockets: ReadonlySet<Socket>): number {
  return [...sockets].filter((socket) => !settled.has(socket)).length;
}

function answer(socket: Socket, bytes: string | Buffer): void {
  settled.add(socket);
  socket.write(bytes);
}

const getJSON = (client: APIClient) => client.get('/x');
const getStream = async (client: APIClient) => {
  const events: unknown[] = [];
  const stream = await client.get<AsyncIterable<unknown>>('/x', { stream: true });
  for await (const event of stream) events.push(event);
  return events;
};

const faults: { name: string; break: (socket: Socket) => void }[] = [
  { name: 'reset before the headers', break: (socket) => socket.resetAndDestroy() },
  { name: 'closed before the headers', break: (socket) => socket.end() },
  {
    name: 'reset inside the headers',
    break: (socket) => socket.write(JSON_HEADERS, () => socket.resetAndDestroy()),
  },
  { name: 'closed inside the headers', break: (socket) => socket.end(JSON_HEADERS) },
  {
    name: 'closed inside the body',
    break: (socket) => socket.end(`${JSON_HEADERS}content-length: 8\r\n\r\n{"a"`),
  },
  {
    name: 'reset inside the body',
    break: (socket) =>
      socket.write(`${JSON_HEADERS}content-length: 8\r\n\r\n{"a"`, () =>
        setTimeout(() => socket.resetAndDestroy(), 20),
      ),
  },
  {
    name: 'closed inside a chunked body',
    break: (socket) => socket.end(`${JSON_HEADERS}transfer-encoding: chunked\r\n\r\n8\r\n{"a"`),
  },
  { name: 'no HTTP at all', break: (socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n') },
  { name: 'stalled before the headers', break: () => {} },
  { name: 'stalled inside the headers', break: (socket) => void socket.write(JSON_HEADERS) },
  {
    name: 'stalled inside the body',
    break: (socket) => void socket.write(`${JSON_HEADERS}content-length: 8\r\n\r\n{"a"`),
  },
];

describe.each(faults)('$name', ({ name, break: fault }) => {
  const expectedError = name.startsWith('stalled')
    ? 'APIConnectionTimeoutError'
    : 'APIConnectionError';

  test('is retried, and the second attempt counts', async () => {
    const outcome = await outcomeOf(
      (socket, index) => (index === 0 ? fault(socket) : answer(socket, GOOD)),
      getJSON,
    );
    expect(outcome).toEqual({ result: { a: 1 }, requests: 2, socketsLeft: 0 });
  });

  test('is a typed error where it goes on', async () => {
    const outcome = await outcomeOf(fault, getJSON, { maxRetries: 1 });
    expect(outcome).toEqual({ error: expectedError, attempts: 2, requests: 2, socketsLeft: 0 });
  });
});

describe('a stream', () => {
  test.each(faults.slice(0, 4))('$name is retried', async ({ break: fault }) => {
    const outcome = await outcomeOf(
      (socket, index) => (index === 0 ? fault(socket) : answer(socket, GOOD_STREAM)),
      getStream,
    );
    expect(outcome).toEqual({ result: [{ n: 1 }, { n: 2 }], requests: 2, socketsLeft: 0 });
  });

  test('closed at each byte is retried before its first event, and an error after it', async () => {
    const head = EVENT_STREAM_HEADERS.length;
    const firstEvent = head + chunk('data: {"n":1}\n\n').length;
    const steps = [1, head - 1, head, head + 3, firstEvent - 4, firstEvent, firstEvent + 9];
    const beyond = GOOD_STREAM.indexOf('[DONE]') - 2;
    for (const length of [...steps, beyond]) {
      const outcome = await outcomeOf((socket, index) => {
        if (index > 0) answer(socket, GOOD_STREAM);
        else socket.end(GOOD_STREAM.subarray(0, length));
      }, getStream);
      const isEarly = length < firstEvent - 3;
      expect({ length, ...outcome }).toEqual(
        isEarly
          ? { length, result: [{ n: 1 }, { n: 2 }], requests: 2, socketsLeft: 0 }
          : {
              length,
              error: expect.stringMatching(/^(APIConnectionError|IncompleteStreamError)$/),
              attempts: 1,
              requests: 1,
              socketsLeft: 0,
            },
      );
    }
  });

  test('that stalls is ended by its idle limit, by the deadline, and by the caller', async () => {
    const stall = (socket: Socket): void => {
      socket.write(Buffer.concat([Buffer.from(EVENT_STREAM_HEADERS), chunk('data: {"n":1}\n\n')]));
    };
    expect(await outcomeOf(stall, getStream, { streamIdleTimeoutMs: 60 })).toMatchObject({
      error: 'StreamIdleTimeoutError',
      socketsLeft: 0,
    });
    expect(await outcomeOf(stall, getStream, { deadlineMs: 80 })).toMatchObject({
      error: 'DeadlineExceededError',
      socketsLeft: 0,
    });
    const left = await outcomeOf(stall, async (client) => {
      const stream = await client.get<AsyncIterable<unknown>>('/x', { stream: true });
      for await (const event of stream) return event;
      return undefined;
    });
    expect(left).toMatchObject({ result: { n: 1 }, socketsLeft: 0 });
  });

  test('is aborted by a signal', async () => {
    const outcome = await outcomeOf(
      (socket) => void socket.write(EVENT_STREAM_HEADERS),
      async (client) => {
        const controller = new AbortController();
        const stream = await client.get<AsyncIterable<unknown>>('/x', {
          stream: true,
          signal: controller.signal,
        });
        setTimeout(() => controller.abort(), 20);
        for await (const _event of stream);
        return 'ended';
      },
    );
    expect(outcome).toMatchObject({ result: 'ended', requests: 1, socketsLeft: 0 });
  });
});

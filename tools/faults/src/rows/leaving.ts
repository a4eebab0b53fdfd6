import { getEventListeners } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RequestOptions } from '@oai/core';
import { QUESTION, ask, listen } from '../calls.js';
import type { FaultRow, Outcome } from '../fault-row.js';
import { ANSWER, EVENT_STREAM, jsonAnswer } from '../http-text.js';
import { outcomeOf, type Success } from '../outcome.js';
import { RECORDING } from '../recording.js';
import type { FaultClient, Scene } from '../scene.js';

type ChatStream = Awaited<ReturnType<typeof openStream>>;

function openStream(client: FaultClient, options?: RequestOptions) {
  return client.chat.completions.create({ ...QUESTION, stream: true }, options);
}

/** A client of a server that stalls in mid-stream, for ever. */
async function stalling(scene: Scene): Promise<FaultClient> {
  const { emulator, baseURL } = await scene.emulate();
  emulator.script({ text: Array.from({ length: 20 }, () => 'word ') });
  emulator.fault({ kind: 'stall', stage: 'body', afterBytes: 3000 }, { times: Infinity });
  return scene.client(baseURL);
}

/** A caller that has had enough of a stream. */
function leaves(
  how: string,
  leave: (stream: ChatStream) => Promise<Success>,
  expected: FaultRow['expected'] = { error: 'none' },
): FaultRow {
  return {
    happened: `the caller leaves a stream: ${how}`,
    expected,
    async run(scene) {
      const client = await stalling(scene);
      return outcomeOf(async () => leave(await openStream(client)));
    },
  };
}

/** A server that refuses everybody, and wants them back later. */
async function refusing(scene: Scene): Promise<FaultClient> {
  const baseURL = await scene.serveRaw((socket) => {
    socket.end(jsonAnswer(503, {}, { 'retry-after': 30 }));
  });
  return scene.client(baseURL, { maxRetries: 2 });
}

/** Makes each kind of call, and ends it in each way, on one signal. */
async function useSignal(scene: Scene, rounds: number): Promise<Outcome> {
  const baseURL = await scene.serve((request, response) => {
    if (request.headers['x-fail']) {
      response.writeHead(500, { 'retry-after-ms': 1 }).end('{}');
    } else if (request.headers['x-stream']) {
      response.writeHead(200, EVENT_STREAM).end(RECORDING);
    } else {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ANSWER));
    }
  });
  const client = scene.client(baseURL, { maxRetries: 1 });
  const { signal } = new AbortController();
  let most = 0;
  const look = (): void => {
    most = Math.max(most, getEventListeners(signal, 'abort').length);
  };
  const streamed = { signal, headers: { 'x-stream': 'yes' } };
  const ways = [
    () => ask(client, { signal }),
    () => ask(client, { signal, headers: { 'x-fail': 'yes' } }),
    () => listen(client, streamed),
    async () => (await client.chat.completions.create(QUESTION, { signal }).asResponse()).text(),
    async () => {
      for await (const _chunk of await openStream(client, streamed)) break;
    },
    () => client.chat.completions.stream(QUESTION, streamed).finalContent(),
  ];
  for (let round = 0; round < rounds; round += 10) {
    await Promise.all(
      Array.from({ length: 10 }, async (_none, index) => {
        const call = ways[(round / 10 + index) % ways.length]!();
        await nextTurn();
        look();
        await call;
      }),
    );
  }
  const left = getEventListeners(signal, 'abort').length;
  const result = `${left} listeners left, ${most > 0 && most <= 40 ? 'few' : most} at once`;
  return {
    error: 'none',
    message: '',
    attempts: undefined,
    status: undefined,
    requestID: undefined,
    result,
  };
}

const ABORTED = { error: 'APIUserAbortError', message: /^Request was aborted\.$/ };

/** The caller leaves, or its time is over, where no server is to blame. */
export const leavingRows: FaultRow[] = [
  {
    happened: 'a signal given before the call',
    expected: { ...ABORTED, result: undefined },
    async run(scene) {
      const baseURL = await scene.serve(() => {
        throw new Error('Nobody must ask.');
      });
      return ask(scene.client(baseURL), { signal: AbortSignal.abort() });
    },
  },
  {
    happened: 'a signal given in the pause before a retry',
    expected: { ...ABORTED, attempts: 1 },
    run: async (scene) => ask(await refusing(scene), { signal: AbortSignal.timeout(100) }),
  },
  ...(['deadlineMs', 'signal'] as const).map((limit): FaultRow => ({
    happened: `a function for the key that never answers, ended by \`${limit}\``,
    expected: {
      error: limit === 'signal' ? 'APIUserAbortError' : 'DeadlineExceededError',
    },
    async run(scene) {
      const baseURL = await scene.serve(() => {
        throw new Error('Nobody must ask.');
      });
      const apiKey = (): Promise<string> => new Promise(() => {});
      const options = limit === 'signal' ? { signal: AbortSignal.timeout(80) } : { deadlineMs: 80 };
      return ask(scene.client(baseURL, { apiKey }), options);
    },
  })),
  ...(['timeout', 'deadlineMs', 'signal'] as const).map((limit): FaultRow => ({
    happened: `a \`fetch\` that ignores its signal, ended by \`${limit}\``,
    expected: {
      error: {
        timeout: 'APIConnectionTimeoutError',
        deadlineMs: 'DeadlineExceededError',
        signal: 'APIUserAbortError',
      }[limit],
      attempts: 1,
    },
    async run(scene) {
      const deaf = (): Promise<Response> => new Promise(() => {});
      const options = limit === 'signal' ? { signal: AbortSignal.timeout(80) } : { [limit]: 80 };
      return ask(scene.client('http://deaf.invalid/v1', { fetch: deaf }), options);
    },
  })),
  leaves('break', async (stream) => {
    for await (const chunk of stream) return { result: chunk.choices.length };
    return { result: 'nothing' };
  }),
  leaves(
    'an exception in its loop',
    async (stream) => {
      for await (const _chunk of stream) throw new RangeError('enough');
      return { result: 'nothing' };
    },
    { error: 'RangeError', message: /^enough$/ },
  ),
  leaves(
    '`return()` while it waits for an event',
    async (stream) => {
      const iterator = stream[Symbol.asyncIterator]();
      let waiting: Promise<unknown> = iterator.next();
      // All that has arrived is taken, and one more is asked for.
      for (let isDone = false; !isDone;) {
        const first = await Promise.race([
          waiting,
          new Promise((resolve) => setTimeout(resolve, 100, 'silence')),
        ]);
        isDone = first === 'silence';
        if (!isDone) waiting = iterator.next();
      }
      await iterator.return!();
      return { result: await waiting };
    },
    { error: 'none', result: { done: true } },
  ),
  leaves(
    '`controller.abort()`',
    async (stream) => {
      let count = 0;
      for await (const _chunk of stream) {
        count += 1;
        if (count === 2) stream.controller.abort();
      }
      return { result: count };
    },
    { error: 'none', result: 2 },
  ),
  leaves(
    '`controller.abort()` before it has begun',
    async (stream) => {
      stream.controller.abort();
      let count = 0;
      for await (const _chunk of stream) count += 1;
      return { result: count };
    },
    { error: 'none', result: 0 },
  ),
  leaves('both halves of `tee()`', async (stream) => {
    for (const half of stream.tee()) for await (const _chunk of half) break;
    return { result: 'left' };
  }),
  leaves('`cancel()` of what `toReadableStream()` gave', async (stream) => {
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
    return { result: 'left' };
  }),
  {
    happened: 'the caller leaves the stream helper: `abort()`',
    expected: { error: 'APIUserAbortError' },
    async run(scene) {
      const client = await stalling(scene);
      return outcomeOf(async () => {
        const stream = client.chat.completions.stream(QUESTION);
        stream.once('content', () => stream.abort());
        return { result: await stream.finalContent() };
      });
    },
  },
  {
    happened: 'the caller never looks at the result: refused',
    expected: { error: 'none', result: 'forgotten' },
    async run(scene) {
      const client = scene.client(`http://127.0.0.1:${await scene.closedPort()}/v1`);
      void client.chat.completions.stream(QUESTION);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return outcomeOf(async () => ({ result: 'forgotten' }));
    },
  },
  {
    happened: '1,000 calls on one signal',
    expected: { error: 'none', result: '0 listeners left, few at once' },
    run: (scene) => useSignal(scene, 1000),
  },
];

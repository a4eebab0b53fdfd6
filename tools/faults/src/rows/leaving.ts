import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RequestOptions } from '@oai/core';
import { QUESTION, ask } from '../calls.js';
import type { FaultRow } from '../fault-row.js';
import { CHUNKED_EVENT_STREAM, chunk, head, jsonAnswer } from '../http-text.js';
import { outcomeOf, type Success } from '../outcome.js';
import { EVENTS } from '../recording.js';
import type { FaultClient, Scene } from '../scene.js';
import { countTimers, timersLeft } from '../left-behind.js';

type ChatStream = Awaited<ReturnType<typeof openStream>>;

function openStream(client: FaultClient, options?: RequestOptions) {
  return client.chat.completions.create({ ...QUESTION, stream: true }, options);
}

const EVENTS_BEFORE_STALL = 3;

/** A client of a server that stalls forever during a stream. */
async function stalling(scene: Scene): Promise<FaultClient> {
  const events = EVENTS.slice(0, EVENTS_BEFORE_STALL).map((data) => `data: ${data}\n\n`);
  const baseURL = await scene.serveRaw((socket) => {
    socket.write(head(200, CHUNKED_EVENT_STREAM) + chunk(events.join('')).toString());
  });
  return scene.client(baseURL);
}

/** A row in which the caller abandons a stream. */
function leaves(
  how: string,
  leave: (stream: ChatStream) => Promise<Success>,
  expected: FaultRow['expected'] = { error: 'none' },
): FaultRow {
  return {
    happened: `a stream abandoned by ${how}`,
    expected,
    async run(scene) {
      const client = await stalling(scene);
      return outcomeOf(async () => leave(await openStream(client)));
    },
  };
}

/** A server that rejects every request with a `retry-after` header. */
async function refusing(scene: Scene): Promise<FaultClient> {
  const baseURL = await scene.serveRaw((socket) => {
    socket.end(jsonAnswer(503, {}, { 'retry-after': 30 }));
  });
  return scene.client(baseURL, { maxRetries: 2 });
}

const ABORTED = { error: 'APIUserAbortError', message: /^Request was aborted\.$/ };

/** Rows in which the caller or its time limit ends the call, without a fault of the server. */
export const leavingRows: FaultRow[] = [
  {
    happened: 'a signal aborted before the call',
    expected: { ...ABORTED, result: undefined },
    async run(scene) {
      const baseURL = await scene.serve(() => {
        throw new Error('There must be no request.');
      });
      return ask(scene.client(baseURL), { signal: AbortSignal.abort() });
    },
  },
  {
    happened: 'a signal aborted in the pause before a retry',
    expected: { ...ABORTED, attempts: 1 },
    async run(scene) {
      const controller = new AbortController();
      // Called just before the pause.
      const onRetry = (): void => void setImmediate(() => controller.abort());
      return ask(await refusing(scene), { signal: controller.signal, onRetry });
    },
  },
  ...(['deadlineMs', 'signal'] as const).map((limit): FaultRow => ({
    happened: `an API key function that never settles, ended by \`${limit}\``,
    expected: {
      error: limit === 'signal' ? 'APIUserAbortError' : 'DeadlineExceededError',
    },
    async run(scene) {
      const baseURL = await scene.serve(() => {
        throw new Error('There must be no request.');
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
      result: '0 timers left',
    },
    async run(scene) {
      const deaf = (): Promise<Response> => new Promise(() => {});
      const options = limit === 'signal' ? { signal: AbortSignal.timeout(80) } : { [limit]: 80 };
      // The timer of the row itself is set by then.
      await nextTurn();
      const timersBefore = countTimers();
      const outcome = await ask(scene.client('http://deaf.invalid/v1', { fetch: deaf }), options);
      return { ...outcome, result: `${await timersLeft(timersBefore)} timers left` };
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
      for (let taken = 0; taken < EVENTS_BEFORE_STALL; taken += 1) await iterator.next();
      const waiting = iterator.next();
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
    '`controller.abort()` before it has started',
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
    happened: 'a stream helper abandoned by `abort()`',
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
    happened: 'a refused connection whose result is never awaited',
    expected: { error: 'none', result: 'forgotten' },
    async run(scene) {
      const client = scene.client(`http://127.0.0.1:${await scene.closedPort()}/v1`);
      const refused = new Promise<void>((resolve) => {
        const tell = (): void => resolve();
        subscribe('undici:client:connectError', tell);
        scene.onEnd(() => unsubscribe('undici:client:connectError', tell));
      });
      void client.chat.completions.stream(QUESTION);
      await refused;
      // It takes a few turns of the event loop until the promise is rejected.
      for (let turn = 0; turn < 20; turn += 1) await nextTurn();
      return outcomeOf(async () => ({ result: 'forgotten' }));
    },
  },
];

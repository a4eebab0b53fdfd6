import type { Socket } from 'node:net';
import { ask, download, listen, QUESTION, type OnArrival } from '../calls.js';
import { overUndici, type FaultRow } from '../fault-row.js';
import type { FaultClient, Scene } from '../scene.js';
import { ANSWER, CHUNKED_EVENT_STREAM, chunk, head, jsonAnswer } from '../http-text.js';
import { outcomeOf, type Outcome } from '../outcome.js';
import { EVENTS, TEXTS } from '../recording.js';

const STAGES = ['request', 'before-headers', 'headers', 'body'] as const;
const RESET = /ECONNRESET|UND_ERR_SOCKET|terminated/;

const FIRST_EVENTS = EVENTS.slice(0, 2).map((data) => `data: ${data}\n\n`);
const ALL_EVENTS = EVENTS.map((data) => `data: ${data}\n\n`).join('');

/**
 * Writes part of a response and resets the connection once the caller has received all of it, as a
 * reset can overtake data.
 */
async function resetAfter(
  scene: Scene,
  written: string,
  seen: string,
  make: (client: FaultClient, options: undefined, onArrival: OnArrival) => Promise<Outcome>,
): Promise<Outcome> {
  let connection: Socket | undefined;
  const baseURL = await scene.serveRaw((socket) => {
    connection = socket;
    socket.write(written);
  });
  return make(scene.client(baseURL, { maxRetries: 3 }), undefined, (result) => {
    if (result === seen) connection?.resetAndDestroy();
  });
}

const rows: FaultRow[] = [
  ...STAGES.map((stage): FaultRow => ({
    happened: `a reset in the ${stage}, no retries`,
    expected: { error: 'APIConnectionError', message: RESET, attempts: 1, result: undefined },
    async run(scene) {
      const { emulator, baseURL } = await scene.emulate();
      emulator.fault({ kind: 'reset', stage, afterBytes: 5 });
      return ask(scene.client(baseURL));
    },
  })),
  ...STAGES.map((stage): FaultRow => ({
    happened: `a reset in the ${stage}, then a response`,
    expected: { error: 'none', attempts: 2, status: 200, result: 'Paris.', requestID: /^req_/ },
    async run(scene) {
      const { emulator, baseURL } = await scene.emulate();
      emulator.script({ text: 'Paris.' });
      emulator.script({ text: 'Paris.' });
      emulator.fault({ kind: 'reset', stage, afterBytes: 5 });
      return ask(scene.client(baseURL, { maxRetries: 1 }));
    },
  })),
  {
    happened: 'a stream reset before its first event, then a stream',
    expected: { error: 'none', attempts: 2, result: 'Paris.', status: 200 },
    async run(scene) {
      const { emulator, baseURL } = await scene.emulate();
      emulator.script({ text: 'Paris.' });
      emulator.script({ text: 'Paris.' });
      emulator.fault({ kind: 'reset', stage: 'body', afterBytes: 3 });
      return listen(scene.client(baseURL, { maxRetries: 1 }));
    },
  },
  {
    happened: 'a stream reset after two events, which is not retried',
    expected: {
      error: 'APIConnectionError',
      message: RESET,
      attempts: 1,
      result: TEXTS[0]! + TEXTS[1]!,
    },
    run: (scene) =>
      resetAfter(
        scene,
        head(200, CHUNKED_EVENT_STREAM) + chunk(FIRST_EVENTS.join('')).toString(),
        TEXTS[0]! + TEXTS[1]!,
        listen,
      ),
  },
  {
    happened: 'a stream reset after its final event, which is complete',
    expected: { error: 'none', attempts: 1, result: TEXTS.join('') },
    run: (scene) =>
      resetAfter(
        scene,
        head(200, CHUNKED_EVENT_STREAM) +
          chunk(ALL_EVENTS.replace('data: [DONE]\n\n', '')).toString(),
        TEXTS.join(''),
        listen,
      ),
  },
  {
    happened: 'a server that leaves a finished stream open',
    expected: { error: 'none', attempts: 1, result: TEXTS.join('') },
    async run(scene) {
      const baseURL = await scene.serveRaw((socket) => {
        socket.write(head(200, CHUNKED_EVENT_STREAM));
        socket.write(chunk(ALL_EVENTS));
      });
      return listen(scene.client(baseURL));
    },
  },
  {
    happened: 'a reset in a download',
    expected: { error: 'APIConnectionError', message: RESET, attempts: 1, result: '1000 bytes' },
    run: (scene) =>
      resetAfter(
        scene,
        head(200, { 'content-length': 5000 }) + 'x'.repeat(1000),
        '1000 bytes',
        download,
      ),
  },
  {
    happened: 'a kept-alive connection that the server closes when it is reused',
    expected: { error: 'none', result: 'Paris. Paris. Paris.' },
    async run(scene) {
      // Each connection serves one request and is then destroyed, even if the client keeps it.
      const baseURL = await scene.serveRaw((socket) => {
        socket.write(jsonAnswer(200, ANSWER, { 'keep-alive': 'timeout=60' }));
        socket.once('data', () => socket.resetAndDestroy());
        connections.push(socket);
      });
      const connections: Socket[] = [];
      const client = scene.client(baseURL, { maxRetries: 2 });
      const outcome = await outcomeOf(async () => {
        const texts: unknown[] = [];
        for (let index = 0; index < 3; index += 1) {
          const { choices } = await client.chat.completions.create(QUESTION);
          texts.push(choices[0]?.message.content);
        }
        return { result: texts.join(' ') };
      });
      for (const connection of connections) connection.destroy();
      return outcome;
    },
  },
];

/** Rows in which the connection breaks during the call. */
export const resetRows: FaultRow[] = [...rows, ...overUndici(rows)];

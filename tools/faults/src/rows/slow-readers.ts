import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { QUESTION } from '../calls.js';
import type { FaultRow } from '../fault-row.js';
import { outcomeOf, type Outcome } from '../outcome.js';
import { chatChunk } from '../recording.js';
import type { FaultClient, Scene } from '../scene.js';

const EVENTS = 40_000;
const PADDING = 'x'.repeat(1000);
/** More than the buffers of both sockets can hold, and much less than the whole body. */
const MOST_IN_TRANSIT = 16 * 1024 * 1024;

/** A server that writes as fast as back-pressure allows, and its progress. */
interface Flood {
  baseURL: string;
  /** Number of events written to the socket. */
  readonly sent: number;
  /** Waits until the socket is blocked, for at most five seconds. */
  stopped(): Promise<boolean>;
}

async function flood(scene: Scene, write: (index: number) => string, end: string): Promise<Flood> {
  let sent = 0;
  let isBlocked = false;
  const pour = async (response: ServerResponse): Promise<void> => {
    for (sent = 0; sent < EVENTS; sent += 1) {
      if (response.write(write(sent))) continue;
      isBlocked = true;
      await new Promise((resolve) => response.once('drain', resolve));
      isBlocked = false;
    }
    response.end(end);
  };
  const baseURL = await scene.serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    void pour(response);
  });
  return {
    baseURL,
    get sent() {
      return sent;
    },
    async stopped() {
      let before = -1;
      for (let turn = 0; turn < 50; turn += 1) {
        if (isBlocked && sent === before) return true;
        before = sent;
        await pause(100);
      }
      return false;
    },
  };
}

const chatEvent = (index: number): string =>
  `data: ${JSON.stringify(chatChunk(`${index} ${PADDING}`))}\n\n`;
const CHAT_END = `data: ${JSON.stringify(chatChunk(undefined, 'stop'))}\n\ndata: [DONE]\n\n`;

/**
 * Reads a little, waits until the server is blocked, and reads the rest.
 *
 * @param numbersOf Returns the numbers of the events that the caller receives.
 */
async function readSlowly(
  scene: Scene,
  flooding: Flood,
  numbersOf: (client: FaultClient) => Promise<AsyncIterable<number>>,
): Promise<Outcome> {
  return outcomeOf(async () => {
    let expected = 0;
    let held = 'never slept';
    for await (const number of await numbersOf(scene.client(flooding.baseURL))) {
      if (number !== expected)
        throw new Error(`Expected event ${expected}, but received ${number}.`);
      expected += 1;
      if (expected !== 10) continue;
      const isStopped = await flooding.stopped();
      const ahead = (flooding.sent - expected) * PADDING.length;
      const isBounded = ahead < MOST_IN_TRANSIT;
      held = isStopped && isBounded ? 'the server had to wait' : `${ahead} bytes were sent ahead`;
    }
    return { result: `${expected} events, ${held}` };
  });
}

const EXPECTED = { error: 'none', result: `${EVENTS} events, the server had to wait` };

const numberOf = (content: string | null | undefined): number | undefined =>
  content ? Number.parseInt(content, 10) : undefined;

/** Rows with slow readers. */
export const slowReaderRows: FaultRow[] = [
  {
    happened: 'a slow reader of a stream',
    expected: EXPECTED,
    async run(scene) {
      const flooding = await flood(scene, chatEvent, CHAT_END);
      return readSlowly(scene, flooding, async (client) => {
        const stream = await client.chat.completions.create({ ...QUESTION, stream: true });
        return (async function* () {
          for await (const { choices } of stream) {
            const number = numberOf(choices[0]?.delta.content);
            if (number !== undefined) yield number;
          }
        })();
      });
    },
  },
  {
    happened: 'a slow reader of the stream helper',
    expected: EXPECTED,
    async run(scene) {
      const flooding = await flood(scene, chatEvent, CHAT_END);
      return readSlowly(scene, flooding, async (client) => {
        const stream = client.chat.completions.stream(QUESTION);
        return (async function* () {
          for await (const { choices } of stream) {
            const number = numberOf(choices[0]?.delta.content);
            if (number !== undefined) yield number;
          }
        })();
      });
    },
  },
  {
    happened: 'a slow reader of a stream that is passed on as bytes',
    expected: EXPECTED,
    async run(scene) {
      const flooding = await flood(scene, chatEvent, CHAT_END);
      return readSlowly(scene, flooding, async (client) => {
        const stream = await client.chat.completions.create({ ...QUESTION, stream: true });
        return numbersOfLines(stream.toReadableStream());
      });
    },
  },
  {
    happened: 'a slow reader of a download',
    expected: EXPECTED,
    async run(scene) {
      const line = (index: number): string =>
        `{"choices":[{"delta":{"content":"${index} ${PADDING}"}}]}\n`;
      const flooding = await flood(scene, line, '');
      return readSlowly(scene, flooding, async (client) =>
        numbersOfLines((await client.files.content('file-1')).body),
      );
    },
  },
];

/** Yields the numbers of JSON lines at the pace of the reader. */
async function* numbersOfLines(body: ReadableStream<Uint8Array>): AsyncGenerator<number> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const { choices } = JSON.parse(line) as { choices: { delta: { content?: string } }[] };
      const number = numberOf(choices[0]?.delta.content);
      if (number !== undefined) yield number;
    }
  }
}

import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ask, listen } from '../calls.js';
import type { FaultRow } from '../fault-row.js';
import type { Outcome } from '../outcome.js';
import {
  ANSWER,
  CHUNKED_EVENT_STREAM,
  EVENT_STREAM,
  chunk,
  head,
  jsonAnswer,
} from '../http-text.js';
import { COMPLETE_AT, RECORDING, TEXTS, textWithin } from '../recording.js';
import type { FaultClient, Scene } from '../scene.js';

const WHOLE = TEXTS.join('');
const AT_ONCE = 16;

/**
 * Makes one call for each offset, several at a time, and counts those with an unexpected outcome.
 *
 * @param write Writes the response to the call of an offset.
 */
async function atEachOffset(
  scene: Scene,
  offsets: number,
  write: (socket: Socket, offset: number) => void,
  make: typeof ask,
  isRight: (outcome: Outcome, offset: number) => boolean,
): Promise<Outcome> {
  const baseURL = await scene.serveRaw((socket, text) => {
    write(socket, Number(/x-offset: (\d+)/i.exec(text)![1]));
  });
  const client: FaultClient = scene.client(baseURL);
  const wrong: string[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < offsets) {
      const offset = next++;
      const outcome = await make(client, { headers: { 'x-offset': String(offset) } });
      if (!isRight(outcome, offset)) wrong.push(`${offset}: ${JSON.stringify(outcome)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const message = wrong.slice(0, 3).join('; ');
  const result = `${offsets - wrong.length} of ${offsets} right`;
  return { error: 'none', message, attempts: 1, status: 200, requestID: undefined, result };
}

const allRight = (offsets: number) => ({ result: `${offsets} of ${offsets} right` });

/** The two line ends of an event. A whole event counts without them, unless the connection broke. */
const LINE_ENDS = 2;

/**
 * Returns true if a stream cut at this offset failed with all text received until then.
 *
 * @param missing The number of bytes that may be missing at the end of the last event.
 */
function isCutTold(error: string, missing = 0) {
  return (outcome: Outcome, offset: number): boolean => {
    const text = textWithin(offset, missing);
    const isComplete = offset >= COMPLETE_AT - missing;
    if (outcome.error === 'none') return isComplete && outcome.result === WHOLE;
    return (
      !isComplete &&
      outcome.error === error &&
      (outcome.result ?? '') === text &&
      outcome.attempts === 1
    );
  };
}

const isWhole = (outcome: Outcome): boolean => outcome.error === 'none' && outcome.result === WHOLE;

const cuts = RECORDING.length;
const TEXT = jsonAnswer(200, ANSWER);
const BODY_LENGTH = JSON.stringify(ANSWER).length;

/** Rows with the recorded stream cut and split at every byte, and with cut JSON responses. */
export const byteRows: FaultRow[] = [
  {
    happened: `a stream closed properly after each of its ${cuts} bytes`,
    expected: allRight(cuts),
    run: (scene) =>
      atEachOffset(
        scene,
        cuts,
        (socket, offset) => {
          socket.write(head(200, CHUNKED_EVENT_STREAM));
          if (offset > 0) socket.write(chunk(RECORDING.subarray(0, offset)));
          socket.end(chunk(''));
        },
        listen,
        isCutTold('IncompleteStreamError', LINE_ENDS),
      ),
  },
  {
    happened: `a stream that is cut off after each of its ${cuts} bytes`,
    expected: allRight(cuts),
    run: (scene) =>
      atEachOffset(
        scene,
        cuts,
        (socket, offset) => {
          socket.write(head(200, CHUNKED_EVENT_STREAM));
          if (offset > 0) socket.write(chunk(RECORDING.subarray(0, offset)));
          socket.end();
        },
        listen,
        isCutTold('APIConnectionError'),
      ),
  },
  {
    happened: `a stream that is cut off after each of its ${cuts} bytes, with \`connection: close\``,
    expected: allRight(cuts),
    run: (scene) =>
      atEachOffset(
        scene,
        cuts,
        (socket, offset) => {
          socket.write(head(200, { ...EVENT_STREAM, connection: 'close' }));
          socket.end(RECORDING.subarray(0, offset));
        },
        listen,
        isCutTold('IncompleteStreamError', LINE_ENDS),
      ),
  },
  {
    happened: `a stream split at each of its ${cuts} bytes`,
    expected: allRight(cuts),
    run: (scene) =>
      atEachOffset(
        scene,
        cuts,
        (socket, offset) => {
          socket.setNoDelay(true);
          socket.write(head(200, EVENT_STREAM));
          socket.write(RECORDING.subarray(0, offset));
          setTimeout(() => socket.end(RECORDING.subarray(offset)), 3);
        },
        listen,
        isWhole,
      ),
  },
  {
    happened: 'a stream byte by byte',
    expected: { error: 'none', result: WHOLE },
    async run(scene) {
      const baseURL = await scene.serveRaw(async (socket) => {
        socket.setNoDelay(true);
        socket.write(head(200, CHUNKED_EVENT_STREAM));
        for (const byte of RECORDING) {
          socket.write(chunk(Buffer.of(byte)));
          await nextTurn();
        }
        socket.end(chunk(''));
      });
      return listen(scene.client(baseURL));
    },
  },
  {
    happened: `a JSON response that is cut off after each of its ${BODY_LENGTH} bytes`,
    expected: allRight(BODY_LENGTH),
    run: (scene) =>
      atEachOffset(
        scene,
        BODY_LENGTH,
        (socket, offset) => void socket.end(TEXT.slice(0, TEXT.length - BODY_LENGTH + offset)),
        ask,
        ({ error, result }) => error === 'APIConnectionError' && result === undefined,
      ),
  },
  {
    happened: `a JSON response that ends after each of its ${BODY_LENGTH} bytes`,
    expected: allRight(BODY_LENGTH),
    run: (scene) =>
      atEachOffset(
        scene,
        BODY_LENGTH,
        (socket, offset) => {
          const type = { 'content-type': 'application/json' };
          socket.end(
            head(200, { ...type, connection: 'close' }) + JSON.stringify(ANSWER).slice(0, offset),
          );
        },
        ask,
        ({ error, result }) => error === 'InvalidResponseError' && result === undefined,
      ),
  },
];

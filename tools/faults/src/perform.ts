import type { FaultRecord, FaultRow } from './fault-row.js';
import { OpenSockets } from './open-sockets.js';
import { Scene } from './scene.js';
import { Unhandled } from './left-behind.js';

/** Rows that take longer are considered to hang. They take seconds on a busy machine. */
export const LONGEST_ROW_MS = 60_000;
/** Time limit for closing a connection, which only failing rows exhaust. */
const LONGEST_CLOSE_MS = 10_000;

/** Performs a row and records its outcome. */
export async function perform(row: FaultRow): Promise<FaultRecord> {
  const sockets = new OpenSockets();
  const unhandled = new Unhandled();
  const scene = new Scene(row.transport);
  const startedAt = performance.now();
  try {
    const outcome = await orHang(row, sockets, row.run(scene));
    const elapsedMs = Math.round(performance.now() - startedAt);
    scene.readOn();
    const here = await sockets.settle(row.socketsStay ? 0 : LONGEST_CLOSE_MS);
    const socketsLeftOpen = here + (await scene.leftElsewhere());
    // Unhandled rejections are reported at the end of a turn of the event loop.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    const seen = unhandled.seen.map(String);
    const { happened } = row;
    const { figures } = scene;
    return { happened, ...outcome, elapsedMs, socketsLeftOpen, unhandled: seen, figures };
  } finally {
    await scene.close();
    sockets.dispose();
    unhandled.dispose();
  }
}

async function orHang<T>(row: FaultRow, sockets: OpenSockets, run: Promise<T>): Promise<T> {
  const { longestMs = LONGEST_ROW_MS } = row;
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<never>((_resolve, reject) => {
    const tell = (): void => {
      const what = `not over after ${longestMs} ms, ${sockets.count} sockets are open`;
      reject(new Error(`The row "${row.happened}" hangs: ${what}.`));
    };
    timer = setTimeout(tell, longestMs);
  });
  try {
    return await Promise.race([run, hang]);
  } finally {
    clearTimeout(timer);
  }
}

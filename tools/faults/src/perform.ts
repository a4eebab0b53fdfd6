import type { FaultRecord, FaultRow } from './fault-row.js';
import { OpenSockets } from './open-sockets.js';
import { Scene } from './scene.js';
import { Unhandled } from './left-behind.js';

/** No row may take longer: whatever does is said to hang. Rows take seconds on a busy machine. */
export const LONGEST_ROW_MS = 60_000;
/** How long a connection may take to be closed. Nothing waits for it but rows that fail. */
const LONGEST_CLOSE_MS = 10_000;

/** Lets a row happen, and records it. */
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
    // Rejections are told at the end of a turn.
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

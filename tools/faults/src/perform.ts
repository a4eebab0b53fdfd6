import type { FaultRecord, FaultRow } from './fault-row.js';
import { OpenSockets } from './open-sockets.js';
import { Scene } from './scene.js';
import { Unhandled } from './unhandled.js';

/** No row may take longer: whatever does is said to hang. */
const LONGEST_ROW_MS = 20_000;
/** How long a connection may take to be closed. */
const LONGEST_CLOSE_MS = 2_000;

/** Lets a row happen, and records it. */
export async function perform(row: FaultRow): Promise<FaultRecord> {
  const sockets = new OpenSockets();
  const unhandled = new Unhandled();
  const scene = new Scene();
  const startedAt = performance.now();
  try {
    const outcome = await orHang(row.run(scene));
    const elapsedMs = Math.round(performance.now() - startedAt);
    const socketsLeftOpen =
      (await sockets.settle(LONGEST_CLOSE_MS)) + (await scene.leftElsewhere());
    // Rejections are told at the end of a turn.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    const unhandledRejections = unhandled.seen.length;
    return { happened: row.happened, ...outcome, elapsedMs, socketsLeftOpen, unhandledRejections };
  } finally {
    await scene.close();
    sockets.dispose();
    unhandled.dispose();
  }
}

async function orHang<T>(run: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`It hangs: not over after ${LONGEST_ROW_MS} ms.`)),
      LONGEST_ROW_MS,
    );
  });
  try {
    return await Promise.race([run, hang]);
  } finally {
    clearTimeout(timer);
  }
}

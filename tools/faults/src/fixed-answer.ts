import { ask } from './calls.js';
import type { Expected, FaultRow } from './fault-row.js';

/** Returns a row whose server writes exactly these bytes to every connection and closes it. */
export function fixedAnswer(
  happened: string,
  bytes: string | Buffer | (string | Buffer)[],
  expected: Expected,
  make: typeof ask = ask,
): FaultRow {
  return {
    happened,
    expected,
    async run(scene) {
      const baseURL = await scene.serveRaw((socket) => {
        for (const part of [bytes].flat()) socket.write(part);
        socket.end();
      });
      return make(scene.client(baseURL));
    },
  };
}

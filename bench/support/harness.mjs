// Compares several ways to do the same work, interleaved in one run, so that a busy machine slows
// all of them down alike. The first candidate is the baseline of the others.

/**
 * Prints the median time of each candidate, and the median of its ratios to the baseline of the same
 * round.
 *
 * @param {string} title Heading of the results.
 * @param {Record<string, () => Promise<unknown>>} candidates The baseline first.
 * @param {object} [options]
 * @param {number} [options.rounds] Rounds that are measured.
 * @param {number} [options.warmups] Rounds before them.
 * @param {number} [options.unitsPerRound]
 * @param {string} [options.unit]
 * @param {'wall' | 'cpu'} [options.clock] `cpu` for work that waits for nothing: it does not count
 *   the other processes of the machine. It counts all threads, that of the garbage collector too.
 * @returns {Promise<Record<string, { ratio: number, time: number }>>} By candidate; microseconds a
 *   unit.
 */
export async function compare(title, candidates, options = {}) {
  const { rounds = 9, warmups = 1, unitsPerRound = 1, unit = 'round', clock = 'wall' } = options;
  const now = clock === 'cpu' ? cpuMicroseconds : () => performance.now() * 1000;
  const entries = Object.entries(candidates);
  const times = entries.map(() => []);
  for (let round = -warmups; round < rounds; round += 1) {
    for (const [index, [, run]] of entries.entries()) {
      const start = now();
      await run();
      if (round >= 0) times[index].push((now() - start) / unitsPerRound);
    }
  }
  console.log(`\n${title}`);
  const results = entries.map(([name], index) => {
    const time = median(times[index]);
    const ratio = median(times[index].map((each, round) => each / times[0][round]));
    console.log(
      `  ${name.padEnd(38)} ${time.toFixed(2).padStart(12)} µs per ${unit}   ${ratio.toFixed(2)}`,
    );
    return [name, { ratio, time, least: Math.min(...times[index]) }];
  });
  return Object.fromEntries(results);
}

function cpuMicroseconds() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Returns a response body that yields `bytes` in reads of `readBytes`. */
export function bodyOf(bytes, readBytes) {
  let position = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (position >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(position, position + readBytes));
        position += readBytes;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Returns a `fetch` whose answers are event streams that arrive in reads of `readBytes`. */
export function fetchOf(bytes, readBytes) {
  const headers = { 'content-type': 'text/event-stream' };
  return async () => new Response(bodyOf(bytes, readBytes), { headers });
}

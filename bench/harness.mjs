// Compares several ways to do the same work, interleaved in one run, so that a busy machine slows
// all of them down alike. The first candidate is the baseline of the others.

/**
 * @param {string} title Heading of the results.
 * @param {Record<string, () => Promise<unknown>>} candidates The baseline first.
 * @param {{ rounds?: number, unitsPerRound?: number, unit?: string }} [options]
 * @returns {Promise<Record<string, number>>} Ratios to the baseline, by candidate.
 */
export async function compare(title, candidates, options = {}) {
  const { rounds = 9, unitsPerRound = 1, unit = 'round' } = options;
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (const run of Object.values(candidates)) await run(); // warm-up
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = performance.now();
      await run();
      times[name].push(performance.now() - start);
    }
  }
  const medians = Object.entries(times).map(([name, list]) => [name, median(list)]);
  const limit = medians[0][1];
  console.log(`\n${title}`);
  for (const [name, milliseconds] of medians) {
    const each = ((milliseconds * 1000) / unitsPerRound).toFixed(2);
    const ratio = (milliseconds / limit).toFixed(2);
    console.log(`  ${name.padEnd(34)} ${each.padStart(12)} µs per ${unit}   ${ratio}`);
  }
  return Object.fromEntries(medians.map(([name, time]) => [name, time / limit]));
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

/** Returns the bytes of a streamed chat completion with `count` text deltas. */
export function chatStreamBytes(count, text = ' token') {
  const events = [];
  for (let index = 0; index < count; index += 1) {
    const delta = index === 0 ? { role: 'assistant', content: text } : { content: text };
    events.push(chatChunk({ index: 0, delta, logprobs: null, finish_reason: null }));
  }
  events.push(chatChunk({ index: 0, delta: {}, logprobs: null, finish_reason: 'stop' }));
  return new TextEncoder().encode(
    [...events.map((event) => `data: ${JSON.stringify(event)}\n\n`), 'data: [DONE]\n\n'].join(''),
  );
}

function chatChunk(choice) {
  return {
    id: 'chatcmpl-0000000000000000000000000000',
    object: 'chat.completion.chunk',
    created: 1_760_000_000,
    model: 'gpt-4o-2024-08-06',
    service_tier: 'default',
    system_fingerprint: 'fp_0000000000',
    choices: [choice],
  };
}

/** A careful hand-written reader of an SSE body: TextDecoder, indexOf, JSON.parse. */
export async function* readEventsByHand(body) {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    let start = 0;
    for (;;) {
      const end = rest.indexOf('\n\n', start);
      if (end < 0) break;
      const data = rest.slice(start + 6, end);
      start = end + 2;
      if (data === '[DONE]') return;
      yield JSON.parse(data);
    }
    rest = rest.slice(start);
  }
}

import type { Clock } from '../clock.js';
import type { Client } from '../http/incoming-request.js';
import { Reply, type Chunks } from '../http/reply.js';
import { streamResponse } from '../http/sse.js';
import type { RawAnswer } from './script.js';

/** Builds the response for a scripted HTTP response. @internal */
export function rawResponse(answer: RawAnswer, clock: Clock, client: Client): Reply {
  const status = answer.status ?? 200;
  if (answer.sse !== undefined) {
    const pieces = Array.isArray(answer.sse) ? answer.sse : [answer.sse];
    const stream = streamResponse(
      paced(pieces, answer.chunkDelayMs ?? 0, clock, client),
      'text/event-stream; charset=utf-8',
    );
    const headers = new Headers([...stream.headers]);
    for (const [name, value] of new Headers(answer.headers)) headers.set(name, value);
    return new Reply(stream.content, { status, headers, hasSeparateChunks: true });
  }
  if ('json' in answer) {
    return new Reply(JSON.stringify(answer.json), {
      status,
      headers: new Headers({ 'content-type': 'application/json', ...answer.headers }),
    });
  }
  const bodyless = status === 204 || status === 205 || status === 304;
  const headers = new Headers(answer.headers);
  if (typeof answer.body === 'string' && !headers.has('content-type')) {
    headers.set('content-type', 'text/plain;charset=UTF-8');
  }
  return new Reply(bodyless ? null : (answer.body ?? ''), { status, headers });
}

async function* paced(
  pieces: (string | Uint8Array)[],
  chunkDelayMs: number,
  clock: Clock,
  client: Client,
): Chunks {
  for (const piece of pieces) {
    if (chunkDelayMs) await clock.sleep(chunkDelayMs, client.signal);
    yield piece;
  }
}

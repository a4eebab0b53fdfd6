import type { Clock } from '../clock.js';
import { streamResponse } from '../http/sse.js';
import type { RawAnswer } from './script.js';

/** Builds the response for a scripted HTTP response. @internal */
export function rawResponse(answer: RawAnswer, clock: Clock, signal: AbortSignal): Response {
  const status = answer.status ?? 200;
  if (answer.sse !== undefined) {
    const pieces = Array.isArray(answer.sse) ? answer.sse : [answer.sse];
    const stream = streamResponse(
      paced(pieces, answer.chunkDelayMs ?? 0, clock, signal),
      'text/event-stream; charset=utf-8',
      answer.headers,
    );
    return status === 200 ? stream : new Response(stream.body, { status, headers: stream.headers });
  }
  if ('json' in answer) {
    return new Response(JSON.stringify(answer.json), {
      status,
      headers: { 'content-type': 'application/json', ...answer.headers },
    });
  }
  const bodyless = status === 204 || status === 205 || status === 304;
  return new Response(bodyless ? null : (answer.body ?? ''), {
    status,
    headers: answer.headers ?? {},
  });
}

async function* paced(
  pieces: (string | Uint8Array)[],
  chunkDelayMs: number,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<string | Uint8Array> {
  for (const piece of pieces) {
    if (chunkDelayMs) await clock.sleep(chunkDelayMs, signal);
    yield piece;
  }
}

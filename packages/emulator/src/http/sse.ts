import type { JsonObject } from '../json.js';
import { Reply, type Chunks } from './reply.js';

/** One event of a stream. Responses and assistants name their events, chat does not. @internal */
export interface ServerEvent {
  event?: string;
  data: JsonObject | '[DONE]';
}

/** Formats an event for the wire. @internal */
export function formatEvent({ event, data }: ServerEvent): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `${event === undefined ? '' : `event: ${event}\n`}data: ${text}\n\n`;
}

/**
 * Streams events. Each is generated when the reader pulls it, and a reader that cancels ends the
 * generator.
 *
 * @internal
 */
export function eventStream(events: AsyncGenerator<ServerEvent>): Reply {
  return streamResponse(textChunks(events), 'text/event-stream; charset=utf-8');
}

async function* textChunks(events: AsyncGenerator<ServerEvent>): Chunks {
  for await (const event of events) yield formatEvent(event);
}

/** Streams chunks as the reader pulls them. @internal */
export function streamResponse(chunks: Chunks, contentType: string): Reply {
  const headers = new Map([
    ['content-type', contentType],
    ['cache-control', 'no-cache'],
  ]);
  return new Reply(chunks, { headers });
}

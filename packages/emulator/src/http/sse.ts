import type { JsonObject } from '../json.js';

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
export function eventStream(events: AsyncGenerator<ServerEvent>): Response {
  return streamResponse(textChunks(events), 'text/event-stream; charset=utf-8');
}

async function* textChunks(events: AsyncGenerator<ServerEvent>): AsyncGenerator<string> {
  for await (const event of events) yield formatEvent(event);
}

/** Streams chunks as the reader pulls them. @internal */
export function streamResponse(
  chunks: AsyncGenerator<string | Uint8Array>,
  contentType: string,
  headers: Record<string, string> = {},
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
        } catch (error) {
          controller.error(error);
        }
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { 'content-type': contentType, 'cache-control': 'no-cache', ...headers },
  });
}

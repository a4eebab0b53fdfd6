import { formatEvent } from '../http/sse.js';
import type { JsonObject } from '../json.js';
import type { CutStreamFault, MissingEndFault, StreamErrorFault } from './fault.js';

/**
 * Injects a fault between the events of a stream: an error instead of the rest, an early end, or a
 * missing last event.
 *
 * @internal
 */
export function eventFault(
  body: ReadableStream<Uint8Array>,
  fault: StreamErrorFault | CutStreamFault | MissingEndFault,
  path: string,
): ReadableStream<Uint8Array> {
  const events = splitEvents(body);
  const encoder = new TextEncoder();
  const limit = fault.kind === 'missing-end' ? Infinity : (fault.afterEvents ?? 1);
  let sent = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = sent < limit ? await events.next() : { done: true as const, value: undefined };
        if (next.done) {
          if (fault.kind === 'stream-error')
            controller.enqueue(encoder.encode(errorEvent(fault, path, sent)));
          controller.close();
          await events.return(undefined);
        } else if (fault.kind === 'missing-end' && isLast(next.value)) {
          controller.close();
          await events.return(undefined);
        } else {
          sent += 1;
          controller.enqueue(encoder.encode(next.value));
        }
      },
      async cancel() {
        await events.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

async function* splitEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let pending = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      pending += decoder.decode(value, { stream: true });
      let end = pending.indexOf('\n\n');
      for (; end >= 0; end = pending.indexOf('\n\n')) {
        const event = pending.slice(0, end + 2);
        pending = pending.slice(end + 2);
        yield event;
      }
    }
    if (pending !== '') yield pending;
  } finally {
    await reader.cancel();
  }
}

const lastEvents =
  /"type":"(response\.(completed|failed|incomplete|cancelled)|(image_generation|image_edit)\.completed|transcript\.text\.done|speech\.audio\.done)"/;

function isLast(event: string): boolean {
  return (
    event.includes('data: [DONE]') || lastEvents.test(event) || event.startsWith('event: done')
  );
}

function errorEvent(fault: StreamErrorFault, path: string, sequence: number): string {
  const error: JsonObject = fault.error ?? {
    message: 'The server had an error while processing your request. Try again later.',
    type: 'server_error',
    param: null,
    code: 'server_error',
  };
  if (path === '/responses') {
    return formatEvent({
      event: 'error',
      data: {
        type: 'error',
        code: error['code'] ?? null,
        message: error['message'],
        param: error['param'] ?? null,
        sequence_number: sequence,
      },
    });
  }
  if (path.startsWith('/threads')) return formatEvent({ event: 'error', data: error });
  return formatEvent({ data: { error } });
}

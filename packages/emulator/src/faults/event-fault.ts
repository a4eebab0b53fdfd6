import type { Chunks } from '../http/reply.js';
import { formatEvent } from '../http/sse.js';
import type { JsonObject } from '../json.js';
import type { CutStreamFault, MissingEndFault, StreamErrorFault } from './fault.js';

/**
 * Injects a fault between the events of a stream: an error instead of the rest, an early end, or a
 * missing last event.
 *
 * @internal
 */
export async function* eventFault(
  body: Chunks,
  fault: StreamErrorFault | CutStreamFault | MissingEndFault,
  path: string,
): Chunks {
  const limit = fault.kind === 'missing-end' ? Infinity : (fault.afterEvents ?? 1);
  let sent = 0;
  if (limit > 0) {
    for await (const event of splitEvents(body)) {
      if (fault.kind === 'missing-end' && isLast(event)) return;
      yield event;
      sent += 1;
      if (sent >= limit) break;
    }
  } else await body.return();
  if (fault.kind === 'stream-error') yield errorEvent(fault, path, sent);
}

async function* splitEvents(body: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of body) {
    pending += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let end = pending.indexOf('\n\n');
    for (; end >= 0; end = pending.indexOf('\n\n')) {
      const event = pending.slice(0, end + 2);
      pending = pending.slice(end + 2);
      yield event;
    }
  }
  if (pending !== '') yield pending;
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

import type { Clock } from '../clock.js';
import type { Chunks } from '../http/reply.js';
import type { Fault } from './fault.js';

/** How a body ended. @internal */
export type BodyEnd = 'complete' | 'reset' | 'close';

/**
 * Yields the bytes of a body as a faulty connection delivers them and returns how it ended. The
 * in-process `fetch` and the server share it, so both fail at the same byte.
 *
 * @internal
 */
export async function* faultyBody(
  body: Chunks,
  fault: Fault | undefined,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, BodyEnd> {
  const limit = bytesBeforeFault(fault);
  const encoder = new TextEncoder();
  let rest: Uint8Array = new Uint8Array();
  let sent = 0;
  let struck = limit === undefined;
  try {
    for (;;) {
      if (!struck && sent === limit && fault) {
        struck = true;
        const end = await strike(fault, clock, signal);
        if (end) return end;
      }
      if (rest.byteLength === 0) {
        const { done, value } = await body.next();
        if (done) return struck ? 'complete' : lateEnd(fault);
        rest = typeof value === 'string' ? encoder.encode(value) : value;
        continue;
      }
      const room = struck || limit === undefined ? Infinity : limit - sent;
      const size = Math.min(rest.byteLength, room, pieceSize(fault));
      if (fault?.kind === 'drip' && fault.everyMs) await clock.sleep(fault.everyMs, signal);
      if (signal.aborted) return 'reset';
      sent += size;
      yield rest.subarray(0, size);
      rest = rest.subarray(size);
    }
  } finally {
    await body.return();
  }
}

/** Returns the offset in the body at which the fault occurs; undefined if it does not. */
function bytesBeforeFault(fault: Fault | undefined): number | undefined {
  if (fault?.kind === 'truncate') return fault.afterBytes;
  if ((fault?.kind === 'reset' || fault?.kind === 'stall') && fault.stage === 'body') {
    return fault.afterBytes ?? 0;
  }
  return undefined;
}

function pieceSize(fault: Fault | undefined): number {
  return fault?.kind === 'drip' ? Math.max(1, fault.bytes ?? 1) : Infinity;
}

/** Applies the fault at the end of a body that is shorter than the fault's offset. */
function lateEnd(fault: Fault | undefined): BodyEnd {
  return fault?.kind === 'reset'
    ? 'reset'
    : fault?.kind === 'truncate' && !fault.clean
      ? 'close'
      : 'complete';
}

async function strike(
  fault: Fault,
  clock: Clock,
  signal: AbortSignal,
): Promise<BodyEnd | undefined> {
  switch (fault.kind) {
    case 'reset':
      return 'reset';
    case 'truncate':
      return fault.clean ? 'complete' : 'close';
    case 'stall':
      await stall(fault.forMs, clock, signal);
      return signal.aborted ? 'reset' : undefined;
    default:
      return undefined;
  }
}

/** Waits for the given time, or without it until the signal aborts. @internal */
export async function stall(
  forMs: number | undefined,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  if (forMs !== undefined) return clock.sleep(forMs, signal);
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

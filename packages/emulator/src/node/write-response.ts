import type { ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { faultyBody, stall } from '../faults/wire.js';
import type { Exchange } from '../api/pipeline.js';
import type { EmulatorState } from '../state/state.js';

/** Time for written bytes to reach the client: a reset discards the ones still in flight. */
const settleMs = 20;

/** Writes a response to the socket and injects its fault. @internal */
export async function writeResponse(
  { record, response, fault }: Exchange,
  outgoing: ServerResponse,
  state: EmulatorState,
  gone: AbortController,
): Promise<void> {
  const { socket } = outgoing;
  if (socket === null) return;
  const stage = fault && 'stage' in fault ? fault.stage : undefined;
  if (response === undefined) return reset(socket);
  if (fault?.kind === 'reset' && stage === 'before-headers') return reset(socket);
  if (fault?.kind === 'stall' && stage === 'before-headers') {
    await stall(fault.forMs, state.clock, gone.signal);
  }
  if (stage === 'headers') {
    const text = headerText(response);
    const half = Math.floor(text.length / 2);
    socket.write(text.slice(0, half));
    if (fault?.kind === 'reset') return resetSoon(socket);
    if (fault?.kind === 'stall') {
      await stall(fault.forMs, state.clock, gone.signal);
      socket.write(text.slice(half));
      // Raw bytes were written, so node:http cannot finish this response: the socket ends with the body.
      const bytes = new Uint8Array(await response.arrayBuffer());
      socket.end(bytes);
      return;
    }
  }
  outgoing.writeHead(
    response.status,
    STATUS_CODES[response.status] ?? '',
    [...response.headers].flat(),
  );
  if (response.body === null) {
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  const bytes = faultyBody(response.body, fault, state.clock, gone.signal);
  gone.signal.addEventListener('abort', () => void bytes.return('reset'));
  for (;;) {
    const { done, value } = await bytes.next();
    if (gone.signal.aborted) return;
    if (!done) {
      state.log?.passed(record, value, 'server');
      if (!outgoing.write(value)) await drained(outgoing, gone.signal);
      continue;
    }
    if (value === 'complete') outgoing.end();
    else if (value === 'reset') await resetSoon(socket);
    else socket.end();
    return;
  }
}

/** Waits until the write buffer has drained, which gives slow readers back-pressure. */
async function drained(outgoing: ServerResponse, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    outgoing.once('drain', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function headerText(response: Response): string {
  const lines = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const status = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}\r\n`;
  return `${status}${lines}connection: close\r\n\r\n`;
}

function reset(socket: Socket): void {
  socket.resetAndDestroy();
}

async function resetSoon(socket: Socket): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  socket.resetAndDestroy();
}

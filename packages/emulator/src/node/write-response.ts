import type { ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Exchange } from '../api/pipeline.js';
import { faultyBody, stall } from '../faults/wire.js';
import type { Reply } from '../http/reply.js';
import type { EmulatorState } from '../state/state.js';
import type { NodeClient } from './incoming.js';

/** Time for written bytes to reach the client: a reset discards the ones still in flight. */
const settleMs = 20;

/** Writes a response to the socket and injects its fault. @internal */
export async function writeResponse(
  { record, response, fault }: Exchange,
  outgoing: ServerResponse,
  state: EmulatorState,
  client: NodeClient,
): Promise<void> {
  const { socket } = outgoing;
  if (socket === null) return;
  if (response && !fault) {
    const onChunk = (chunk: string | Uint8Array) => state.log?.passed(record, chunk, 'server');
    return writeReply(response, outgoing, client, onChunk);
  }
  const stage = fault && 'stage' in fault ? fault.stage : undefined;
  if (response === undefined) return reset(socket);
  if (fault?.kind === 'reset' && stage === 'before-headers') return reset(socket);
  if (fault?.kind === 'stall' && stage === 'before-headers') {
    await stall(fault.forMs, state.clock, client.signal);
  }
  if (stage === 'headers') {
    const text = headerText(response);
    const half = Math.floor(text.length / 2);
    socket.write(text.slice(0, half));
    if (fault?.kind === 'reset') return resetSoon(socket);
    if (fault?.kind === 'stall') {
      await stall(fault.forMs, state.clock, client.signal);
      socket.write(text.slice(half));
      // Raw bytes were written, so node:http cannot finish this response: the socket ends with the body.
      for await (const chunk of response.chunks()) socket.write(chunk);
      socket.end();
      return;
    }
  }
  writeHead(response, outgoing);
  if (response.content === null) {
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  const bytes = faultyBody(response.chunks(), fault, state.clock, client.signal);
  client.whenLeft(() => void bytes.return('reset'));
  for (;;) {
    const { done, value } = await bytes.next();
    if (client.hasLeft) return;
    if (!done) {
      state.log?.passed(record, value, 'server');
      if (!outgoing.write(value)) await drained(outgoing, client);
      continue;
    }
    if (value === 'complete') outgoing.end();
    else if (value === 'reset') await resetSoon(socket);
    else socket.end();
    return;
  }
}

/**
 * Writes a response as it is. A complete body goes out in one write with the headers, and so do events
 * that are there at the same time.
 *
 * @param onChunk Receives each part of the body that is written.
 * @internal
 */
export async function writeReply(
  reply: Reply,
  outgoing: ServerResponse,
  client: NodeClient,
  onChunk?: (chunk: string | Uint8Array) => void,
): Promise<void> {
  const { content } = reply;
  if (content === null) {
    writeHead(reply, outgoing);
    outgoing.end();
    return;
  }
  if (typeof content === 'string' || content instanceof Uint8Array) {
    reply.headers.set('content-length', String(Buffer.byteLength(content)));
    writeHead(reply, outgoing);
    if (content.length > 0) onChunk?.(content);
    outgoing.end(content);
    return;
  }
  writeHead(reply, outgoing);
  outgoing.flushHeaders();
  client.whenLeft(() => void content.return());
  for (;;) {
    const { done, value } = await content.next();
    if (client.hasLeft) return;
    if (done) break;
    onChunk?.(value);
    if (!reply.hasSeparateChunks) collect(outgoing);
    if (!outgoing.write(value)) await drained(outgoing, client);
  }
  release(outgoing);
  outgoing.end();
}

/** Holds what is written until the events that are there by now have been written, too. */
function collect(outgoing: ServerResponse): void {
  if (outgoing.writableCorked > 0) return;
  outgoing.cork();
  setImmediate(() => release(outgoing));
}

/** Writes what is held. Node 22 and 24 would write the end of a response before it. */
function release(outgoing: ServerResponse): void {
  if (outgoing.writableCorked > 0) outgoing.uncork();
}

function writeHead({ status, headers }: Reply, outgoing: ServerResponse): void {
  outgoing.writeHead(status, STATUS_CODES[status] ?? '', [...headers].flat());
}

/** Waits until the write buffer has drained, which gives slow readers back-pressure. */
async function drained(outgoing: ServerResponse, client: NodeClient): Promise<void> {
  if (client.hasLeft) return;
  await new Promise<void>((resolve) => {
    const goOn = () => {
      outgoing.off('drain', goOn).off('close', goOn);
      resolve();
    };
    outgoing.once('drain', goOn).once('close', goOn);
  });
}

function headerText({ status, headers }: Reply): string {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines}connection: close\r\n\r\n`;
}

function reset(socket: Socket): void {
  socket.resetAndDestroy();
}

async function resetSoon(socket: Socket): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  socket.resetAndDestroy();
}

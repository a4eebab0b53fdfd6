import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { WebSocket, WebSocketServer } from 'ws';
import { ApiError } from '../http/api-error.js';
import { authorize } from '../api/authorize.js';
import { replacement } from '../faults/apply.js';
import type { Fault } from '../faults/fault.js';
import { pageRefusal } from '../http/page-origin.js';
import { stall } from '../faults/wire.js';
import type { Reply } from '../http/reply.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { describeRequest } from '../api/pipeline.js';
import type { ChannelHandler } from '../realtime/channel.js';
import { socketHandler, type MakeHandler } from '../realtime/socket-handlers.js';
import { responseHeaders } from '../api/response-headers.js';
import { unknownUrl } from '../api/routes.js';
import type { EmulatorState } from '../state/state.js';
import { takeSpokenScript } from '../scripting/take-script.js';
import { headersOf, requestUrl } from './incoming.js';
import { socketChannel } from './socket-channel.js';

type Upgrade = (incoming: IncomingMessage, socket: Duplex, head: Buffer) => void;

const MAX_MESSAGE_BYTES = 100 * 1024 * 1024;

/** Handles upgrades to the WebSockets of the API. @internal */
export function webSocketUpgrade(state: EmulatorState, allowedOrigins: readonly string[]): Upgrade {
  let sockets: Promise<WebSocketServer> | undefined;
  return (incoming, socket, head) => {
    socket.on('error', () => undefined);
    const gone = new AbortController();
    socket.once('close', () => gone.abort());
    admit(incoming, socket as Socket, gone.signal, state, allowedOrigins)
      .then(async (admitted) => {
        if (!admitted) return;
        const { record, fault, make } = admitted;
        sockets ??= webSocketServer(state.options.maxBodyBytes);
        (await sockets).handleUpgrade(incoming, socket, head, (webSocket) => {
          record.status = 101;
          state.log?.answered(record, []);
          const sent = (text: string) => state.log?.passed(record, text, 'server');
          const channel = socketChannel(webSocket, fault, gone.signal, sent);
          const takeAnswer = () => takeSpokenScript(record, state.scripts);
          attach(webSocket, record, state, make(record, channel, state, takeAnswer));
        });
      })
      .catch(() => socket.destroy());
  };
}

/** Imports `ws` when it is needed: that takes a third of the time in which a server starts. */
async function webSocketServer(maxBodyBytes = MAX_MESSAGE_BYTES): Promise<WebSocketServer> {
  const { WebSocketServer: Server } = await import('ws');
  return new Server({
    noServer: true,
    maxPayload: Math.min(MAX_MESSAGE_BYTES, maxBodyBytes),
    handleProtocols: (protocols) =>
      protocols.has('realtime') ? 'realtime' : ([...protocols][0] ?? false),
  });
}

/** An upgrade that has been accepted. */
interface Admitted {
  record: RecordedRequest;
  fault: Fault | undefined;
  make: MakeHandler;
}

/** Accepts an upgrade, or refuses it with an HTTP response. */
async function admit(
  incoming: IncomingMessage,
  socket: Socket,
  signal: AbortSignal,
  state: EmulatorState,
  allowedOrigins: readonly string[],
): Promise<Admitted | undefined> {
  const url = requestUrl(incoming);
  const headers = headersOf(incoming);
  const { record } = describeRequest({ method: 'GET', url, headers }, state);
  const foreign = pageRefusal(headers['origin'], allowedOrigins);
  if (foreign) return refuse(foreign.toResponse(), record, socket, state);
  state.record(record);
  const fault = state.faults.take(record);
  if (fault) state.log?.struck(record, fault.kind);
  if (fault && 'stage' in fault && fault.stage !== 'body') {
    if (fault.kind === 'reset') {
      socket.resetAndDestroy();
      return undefined;
    }
    await stall(fault.forMs, state.clock, signal);
  }
  const make = socketHandler(record.path);
  try {
    const broken = fault && replacement(fault);
    if (broken) return await refuse(broken, record, socket, state);
    authorize(record, state);
    if (!make) throw unknownUrl(record);
    return { record, fault, make };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return refuse(error.toResponse(), record, socket, state);
  }
}

async function refuse(
  response: Reply,
  record: RecordedRequest,
  socket: Socket,
  state: EmulatorState,
): Promise<undefined> {
  record.status = response.status;
  state.log?.answered(record, response.headers);
  state.log?.ended(record);
  const body = Buffer.from(await response.text());
  const headers = [
    ...response.headers,
    ...responseHeaders(record, state, 0),
    ['content-length', String(body.length)],
    ['connection', 'close'],
  ];
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.write(
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}\r\n${lines}\r\n`,
  );
  socket.end(body);
  return undefined;
}

function attach(
  webSocket: WebSocket,
  record: RecordedRequest,
  state: EmulatorState,
  handler: ChannelHandler,
): void {
  webSocket.on('message', (data, isBinary) => {
    const text = isBinary ? '' : String(data as Buffer);
    state.recorded.keepMessage(record, parse(text), text.length);
    state.log?.passed(record, text, 'client');
    handler.receive(text);
  });
  webSocket.on('error', () => undefined);
  webSocket.on('close', () => {
    record.cancelled = true;
    state.log?.ended(record);
  });
  handler.open();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

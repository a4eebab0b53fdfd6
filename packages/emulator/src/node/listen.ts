import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { exchange } from '../api/pipeline.js';
import type { Routes } from '../api/routes.js';
import { ControlPlane, noControlResponse } from '../control/control.js';
import type { Controls } from '../controls.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { EmulatorState } from '../state/state.js';
import { requestUrl, toHeaders } from './incoming.js';
import { webSocketUpgrade } from './web-sockets.js';
import { writeResponse } from './write-response.js';

/**
 * A listening server.
 *
 * @public
 */
export interface EmulatorServer {
  /** Origin of the server: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The URL with the API's base path, for a client's `baseURL`: `http://127.0.0.1:4010/v1`. */
  readonly baseURL: string;
  readonly port: number;
  /** Closes all connections, stalled ones included, ends deliveries of webhooks, and stops listening. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** @public */
export interface ListenOptions {
  /** Port to listen on. Default 0: any free port. */
  port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`. */
  host?: string | undefined;
  /** Private key and certificate in PEM, for HTTPS and secure WebSockets. Default: plain HTTP. */
  tls?: { key: string; cert: string } | undefined;
  /** Serve the control plane under `/_emulator`, for programs in other processes. Default false. */
  control?: boolean | undefined;
  /** Called when a response has been sent, or its connection has closed. */
  onResponse?: ((request: RecordedRequest, durationMs: number) => void) | undefined;
}

/** Starts an HTTP and WebSocket server. @internal */
export async function listen(
  state: EmulatorState,
  routes: Routes,
  controls: Controls,
  { port = 0, host = '127.0.0.1', tls, control = false, onResponse }: ListenOptions,
): Promise<EmulatorServer> {
  const sockets = new Set<Socket>();
  const plane = control ? new ControlPlane(state, controls, host) : undefined;
  const serve = async (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    gone: AbortController,
  ) => {
    const startedAtMs = performance.now();
    let request: Request;
    try {
      request = toRequest(incoming, gone.signal);
    } catch {
      // A method such as TRACE, or a Host that is none.
      outgoing.writeHead(400, { connection: 'close' }).end();
      return;
    }
    const controlled = plane ? await plane.respond(request) : noControlResponse(request);
    if (controlled) return sendPlain(controlled, outgoing);
    const done = await exchange(request, state, routes, gone.signal);
    outgoing.once('close', () => state.log?.ended(done.record));
    if (onResponse && state.requests.includes(done.record)) {
      outgoing.once('close', () => onResponse(done.record, performance.now() - startedAtMs));
    }
    await writeResponse(done, outgoing, state, gone);
  };
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const gone = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    serve(incoming, outgoing, gone).catch((error: unknown) => {
      outgoing.destroy(error as Error);
    });
  };
  const server = tls ? createTlsServer(tls, handle) : createServer(handle);
  // Tests use slow and idle clients on purpose, so the server must not time out.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  server.on('upgrade', webSocketUpgrade(state));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  const url = `${tls ? 'https' : 'http'}://${shownHost}:${address.port}`;
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    state.outbox.stop();
    await closed;
  };
  return { url, baseURL: `${url}/v1`, port: address.port, close, [Symbol.asyncDispose]: close };
}

/** Explains why a server cannot listen. */
function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} of ${host} is in use: choose another one, or 0 for any that is free`,
    EACCES: `Port ${port} may not be used by this user: choose one from 1024 on`,
    EADDRNOTAVAIL: `This machine has no address ${host}`,
    ENOTFOUND: `There is no host ${host}`,
  };
  const reason = reasons[error.code ?? ''];
  if (reason === undefined) return error;
  return Object.assign(new Error(`${reason} (${error.code})`, { cause: error }), {
    code: error.code,
  });
}

async function sendPlain(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, [...response.headers].flat());
  outgoing.flushHeaders();
  if (response.body === null) outgoing.end();
  // A failure is that of the client, who has gone.
  else
    await pipeline(Readable.fromWeb(response.body as NodeReadableStream), outgoing).catch(
      () => undefined,
    );
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const method = incoming.method ?? 'GET';
  const url = requestUrl(incoming);
  const headers = toHeaders(incoming);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, {
    method,
    headers,
    signal,
    ...(hasBody && {
      body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
      duplex: 'half',
    }),
  } as RequestInit);
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { exchange } from '../api/pipeline.js';
import type { Routes } from '../api/routes.js';
import { ControlPlane, isControlPath, noControlResponse } from '../control/control.js';
import type { Controls } from '../controls.js';
import type { IncomingRequest } from '../http/incoming-request.js';
import { pageRefusal } from '../http/page-origin.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { EmulatorState } from '../state/state.js';
import { NodeClient, nodeRequest } from './incoming.js';
import { webSocketUpgrade } from './web-sockets.js';
import { writeReply, writeResponse } from './write-response.js';

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
  /**
   * Origins of web pages that may use the API, besides those of this machine and its networks:
   * `https://app.test`, `null` for sandboxed pages, `*` for all. Default: none.
   */
  allowedOrigins?: readonly string[] | undefined;
  /** Called when a response has been sent, or its connection has closed. */
  onResponse?: ((request: RecordedRequest, durationMs: number) => void) | undefined;
}

/** Starts an HTTP and WebSocket server. @internal */
export async function listen(
  state: EmulatorState,
  routes: Routes,
  controls: Controls,
  options: ListenOptions,
): Promise<EmulatorServer> {
  const { port = 0, host = '127.0.0.1', tls, control = false, onResponse } = options;
  const { allowedOrigins = [] } = options;
  const sockets = new Set<Socket>();
  const plane = control ? new ControlPlane(state, controls, host) : undefined;
  const controlReply = async (incoming: IncomingMessage, request: IncomingRequest) => {
    const { method, url } = request;
    const isControl = isControlPath(url.pathname);
    if (isControl && !plane) return noControlResponse();
    const isPage = url.pathname === '/' && method === 'GET';
    return isControl || isPage ? plane?.respond(toRequest(incoming, request)) : undefined;
  };
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse, client: NodeClient) => {
    const startedAtMs = performance.now();
    let request: IncomingRequest;
    try {
      request = nodeRequest(incoming, client);
    } catch {
      // A method such as TRACE, or a Host that is none.
      outgoing.writeHead(400, { connection: 'close' }).end();
      return;
    }
    const controlled = await controlReply(incoming, request);
    const refused = pageRefusal(request.headers['origin'], allowedOrigins)?.toResponse();
    const reply = controlled ?? refused;
    if (reply) return writeReply(reply, outgoing, client);
    const done = await exchange(request, state, routes);
    outgoing.once('close', () => state.log?.ended(done.record));
    if (onResponse && state.recorded.has(done.record)) {
      outgoing.once('close', () => onResponse(done.record, performance.now() - startedAtMs));
    }
    await writeResponse(done, outgoing, state, client);
  };
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const client = new NodeClient();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) client.leave();
    });
    serve(incoming, outgoing, client).catch((error: unknown) => {
      outgoing.destroy(error as Error);
    });
  };
  const server = tls
    ? (await import('node:https')).createServer(tls, handle)
    : createServer(handle);
  // Tests use slow and idle clients on purpose, so the server must not time out.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  server.on('upgrade', webSocketUpgrade(state, allowedOrigins));
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

/** Makes a `Request` for the control plane, whose rules concern browsers and are written for it. */
function toRequest(incoming: IncomingMessage, { method, url, headers, client }: IncomingRequest) {
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, {
    method,
    headers,
    signal: client.signal,
    ...(hasBody && {
      body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
      duplex: 'half',
    }),
  } as RequestInit);
}

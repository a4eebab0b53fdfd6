import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import {
  createServer as createHTTPServer,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Chat } from '@oai/chat';
import { APIClient, type ClientOptions } from '@oai/core';
import { createEmulator, type Emulator, type EmulatorOptions } from '@oai/emulator';
import { Files } from '@oai/files';
import { SHORT_LIVED } from './http-text.js';
import { Agent } from 'undici';
import { undiciTransport, type UndiciTransport } from '@oai/core/undici';
import { API_KEY } from './outcome.js';

/** A client with the resources used by the rows. */
export class FaultClient extends APIClient {
  readonly chat = new Chat(this);
  readonly files = new Files(this);
}

/** The transport of calls: the platform's `fetch` or the undici transport of the core. */
export type Transport = 'fetch' | 'undici';

/** Handler of a raw server, called with the socket, head and index of each request. */
export type RawHandler = (socket: Socket, head: string, index: number) => void;

/** The servers and clients of a row. */
export class Scene {
  readonly figures: string[] = [];
  readonly #cleanups: (() => unknown)[] = [];
  readonly #elsewhere: (() => number | Promise<number>)[] = [];
  readonly #accepted = new Set<Socket>();
  readonly #transport: Transport;

  readonly #onAnswer = (message: unknown): void => {
    const { response } = message as { response: ServerResponse };
    for (const [name, value] of Object.entries(SHORT_LIVED)) response.setHeader(name, value);
  };

  /**
   * Servers of rows ask clients not to keep connections alive, so that any connection that is open
   * at the end is a leak.
   */
  constructor(transport: Transport = 'fetch') {
    this.#transport = transport;
    subscribe('http.server.request.start', this.#onAnswer);
    this.onEnd(() => unsubscribe('http.server.request.start', this.#onAnswer));
  }

  /** Creates a client for the row, without retries by default. */
  client(baseURL: string, options: ClientOptions = {}): FaultClient {
    const fetch = this.#transport === 'undici' ? { fetch: this.#undici() } : undefined;
    return new FaultClient({ apiKey: API_KEY, baseURL, maxRetries: 0, ...fetch, ...options });
  }

  #undici(): UndiciTransport {
    // `close` would wait for connections that are never established.
    const dispatcher = new Agent();
    this.onEnd(() => dispatcher.destroy());
    return undiciTransport({ dispatcher });
  }

  async emulate(
    options: EmulatorOptions & { tls?: { key: string; cert: string } } = {},
  ): Promise<{ emulator: Emulator; baseURL: string }> {
    const { tls, ...rest } = options;
    const emulator = createEmulator(rest);
    const server = await emulator.listen({ tls });
    this.onEnd(() => server.close());
    return { emulator, baseURL: server.baseURL };
  }

  /** Starts a plain TCP server and returns its base URL. */
  async accept(onConnection: (socket: Socket) => void): Promise<string> {
    const server = createServer((socket) => {
      this.#accepted.add(socket);
      socket.on('close', () => this.#accepted.delete(socket));
      socket.on('error', () => {});
      onConnection(socket);
    });
    this.onEnd(() => {
      for (const socket of this.#accepted) socket.destroy();
      server.close();
    });
    return `http://127.0.0.1:${await listen(server)}/v1`;
  }

  /** Makes paused servers read again, without which they do not notice that the client left. */
  readOn(): void {
    for (const socket of this.#accepted) socket.resume();
  }

  /** Starts a server that parses no more than the heads of requests; returns its base URL. */
  async serveRaw(onRequest: RawHandler): Promise<string> {
    let requests = 0;
    return this.accept((socket) => {
      let received = '';
      socket.on('data', (data) => {
        received += data.toString('latin1');
        const end = received.indexOf('\r\n\r\n');
        if (end < 0) return;
        const head = received.slice(0, end);
        received = received.slice(end + 4);
        if (/^[A-Z]+ \S+ HTTP/.test(head)) onRequest(socket, head, requests++);
      });
    });
  }

  /** Starts an HTTP server and returns its base URL. */
  async serve(onRequest: RequestListener): Promise<string> {
    const server = createHTTPServer(onRequest);
    this.onEnd(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${await listen(server)}/v1`;
  }

  /** Returns a port without a listener. */
  async closedPort(): Promise<number> {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  /** Adds a counter for connections of other processes. */
  countElsewhere(count: () => number | Promise<number>): void {
    this.#elsewhere.push(count);
  }

  async leftElsewhere(): Promise<number> {
    const counts = await Promise.all(this.#elsewhere.map((count) => count()));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Adds measurements to the report, which are not checked. */
  tell(figure: string): void {
    this.figures.push(figure);
  }

  onEnd(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  async close(): Promise<void> {
    for (const cleanup of this.#cleanups.reverse()) await cleanup();
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

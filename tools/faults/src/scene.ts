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

/** A client with the resources that the rows call. */
export class FaultClient extends APIClient {
  readonly chat = new Chat(this);
  readonly files = new Files(this);
}

/** What carries the calls: the platform's `fetch`, or the package's own way. */
export type Transport = 'fetch' | 'undici';

/** What a server that speaks HTTP only as far as a row writes it is told of a request. */
export type RawHandler = (socket: Socket, head: string, index: number) => void;

/** The servers and clients of one row. */
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
   * No server of a row has its connections kept for later calls, so that one which is still open
   * afterwards is one that was not let go.
   */
  constructor(transport: Transport = 'fetch') {
    this.#transport = transport;
    subscribe('http.server.request.start', this.#onAnswer);
    this.onEnd(() => unsubscribe('http.server.request.start', this.#onAnswer));
  }

  /** A client of its own for the row. Retries are off unless asked for. */
  client(baseURL: string, options: ClientOptions = {}): FaultClient {
    const fetch = this.#transport === 'undici' ? { fetch: this.#undici() } : undefined;
    return new FaultClient({ apiKey: API_KEY, baseURL, maxRetries: 0, ...fetch, ...options });
  }

  #undici(): UndiciTransport {
    // Not closed by the transport itself: that waits for connections that never come about.
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

  /** @returns The base URL of a server of TCP only. */
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

  /** A server that does not read does not see that its client has left. Called when it must have. */
  readOn(): void {
    for (const socket of this.#accepted) socket.resume();
  }

  /** @returns The base URL of a server that is told the head of each request, counted from 0. */
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

  /** @returns The base URL of an ordinary server. */
  async serve(onRequest: RequestListener): Promise<string> {
    const server = createHTTPServer(onRequest);
    this.onEnd(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${await listen(server)}/v1`;
  }

  /** A port that nobody listens on. */
  async closedPort(): Promise<number> {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  /** Counts connections that are not in this process. */
  countElsewhere(count: () => number | Promise<number>): void {
    this.#elsewhere.push(count);
  }

  async leftElsewhere(): Promise<number> {
    const counts = await Promise.all(this.#elsewhere.map((count) => count()));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Figures for the report, which nothing is made to depend on. */
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

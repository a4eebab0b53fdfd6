import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';

export interface Connection {
  readonly socket: WebSocket;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The events that the client has sent so far. */
  readonly received: Record<string, unknown>[];
  send(event: unknown): void;
}

/** A WebSocket server on a loopback port that records what clients send. */
export class RealtimeServer {
  readonly connections: Connection[] = [];
  onConnection: (connection: Connection) => void = () => {};
  onMessage: (event: Record<string, unknown>, connection: Connection) => void = () => {};
  /** Answers the handshake instead of accepting it. */
  refuse: ((request: IncomingMessage, socket: Duplex) => void) | undefined;
  readonly #http: Server;
  readonly #upgrades: Duplex[] = [];
  readonly #sockets: WebSocketServer;

  private constructor() {
    this.#http = createServer();
    this.#sockets = new WebSocketServer({
      noServer: true,
      handleProtocols: (protocols) => (protocols.has('realtime') ? 'realtime' : false),
    });
    this.#http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // A client that gives up resets the connection.
      socket.on('error', () => {});
      this.#upgrades.push(socket);
      if (this.refuse) return this.refuse(request, socket);
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) =>
        this.#accept(webSocket, request),
      );
    });
  }

  static async start(): Promise<RealtimeServer> {
    const server = new RealtimeServer();
    server.#http.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.#http.once('listening', resolve));
    return server;
  }

  get baseURL(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    for (const { socket } of this.connections) socket.terminate();
    for (const socket of this.#upgrades) socket.destroy();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  #accept(socket: WebSocket, request: IncomingMessage): void {
    const connection: Connection = {
      socket,
      url: request.url ?? '',
      headers: request.headers,
      received: [],
      send: (event) => socket.send(typeof event === 'string' ? event : JSON.stringify(event)),
    };
    this.connections.push(connection);
    socket.on('message', (data) => {
      const event = JSON.parse(String(data)) as Record<string, unknown>;
      connection.received.push(event);
      this.onMessage(event, connection);
    });
    this.onConnection(connection);
  }
}

/** Resolves once something holds; fails, saying what did not, after two seconds. */
export async function until(holds: () => unknown): Promise<void> {
  for (const end = Date.now() + 10_000; !holds();) {
    if (Date.now() > end) throw new Error(`still waiting for ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

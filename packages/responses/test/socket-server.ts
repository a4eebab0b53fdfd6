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
  readonly received: string[];
}

/** A WebSocket server on a loopback port that records what clients send. */
export class SocketServer {
  readonly connections: Connection[] = [];
  onConnection: (connection: Connection, index: number) => void = () => {};
  /** Answers the handshake instead of accepting it. */
  refuse: ((request: IncomingMessage, socket: Duplex) => void) | undefined;
  readonly #http: Server = createServer();
  readonly #upgrades: Duplex[] = [];
  readonly #sockets = new WebSocketServer({ noServer: true });

  private constructor() {
    this.#http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // A client that gives up resets the connection.
      socket.on('error', () => {});
      this.#upgrades.push(socket);
      if (this.refuse) return this.refuse(request, socket);
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
        const { url = '', headers } = request;
        const connection: Connection = { socket: webSocket, url, headers, received: [] };
        webSocket.on('message', (data) => connection.received.push(String(data)));
        this.connections.push(connection);
        this.onConnection(connection, this.connections.length - 1);
      });
    });
  }

  static async start(): Promise<SocketServer> {
    const server = new SocketServer();
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
}

/** Resolves once something holds; fails, saying what did not, after two seconds. */
export async function until(holds: () => unknown): Promise<void> {
  for (const end = Date.now() + 10_000; !holds();) {
    if (Date.now() > end) throw new Error(`still waiting for ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request of the receiver. */
export interface Received {
  headers: Record<string, string>;
  body: string;
}

/** A receiver on a real socket, whose answers are taken in turn; the last one is repeated. */
export class Receiver {
  readonly received: Received[] = [];
  readonly statuses: number[] = [];
  readonly server: Server;
  url = '';
  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const headers = request.headers as Record<string, string>;
        this.received.push({ headers, body: Buffer.concat(chunks).toString() });
        const status =
          this.statuses.length > 1 ? this.statuses.shift()! : (this.statuses[0] ?? 200);
        response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
      });
    });
  }
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }
  close = () => new Promise<void>((resolve) => this.server.close(() => resolve()));
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Agent, fetch as undiciFetch } from 'undici';

import { certificate } from './certificate.js';

/** A TLS server that keeps everything that it receives. */
export interface TLSServer {
  readonly origin: string;
  /** Every byte that clients have sent, after decryption. */
  received(): string;
  forget(): void;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
type Upgrade = (request: IncomingMessage, socket: Duplex) => void;

export async function serveTLS(answer: Answer, upgrade?: Upgrade): Promise<TLSServer> {
  const received: string[] = [];
  const server: Server = createServer(certificate, answer);
  const sockets = new Set<Socket>();
  server.on('secureConnection', (socket) => {
    sockets.add(socket);
    socket.on('data', (bytes: Buffer) => received.push(bytes.toString('latin1')));
    socket.on('error', () => {});
  });
  if (upgrade) server.on('upgrade', upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    received: () => received.join(''),
    forget: () => received.splice(0),
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const agent = new Agent({ connect: { ca: certificate.cert, lookup: undefined } });

/** A `fetch` that trusts the certificate of the servers. */
export const trustingFetch: typeof fetch = (url, init) =>
  undiciFetch(url as string, { ...(init as object), dispatcher: agent }) as never;

export const closeAgent = (): Promise<void> => agent.destroy();

import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A server that speaks HTTP only as far as a test writes it. */
export interface RawServer {
  readonly url: string;
  /**
   * The open connections that have carried a request. (The platform's `fetch` may open another one
   * ahead when one breaks.)
   */
  readonly sockets: ReadonlySet<Socket>;
  /** How many connections and requests there were. */
  readonly counts: { connections: number; requests: number };
  close(): Promise<void>;
}

export const EVENT_STREAM_HEADERS =
  'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-request-id: req_test\r\ntransfer-encoding: chunked\r\n\r\n';

/** One chunk of a chunked body; of no data, the end of the body. */
export function chunk(data: string | Uint8Array): Buffer {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`${bytes.length.toString(16)}\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ]);
}

/**
 * @param onRequest Called with the head of each request; the number counts from 0.
 */
export async function startRawServer(
  onRequest: (socket: Socket, head: string, index: number) => void,
): Promise<RawServer> {
  const all = new Set<Socket>();
  const sockets = new Set<Socket>();
  const counts = { connections: 0, requests: 0 };
  const server: Server = createServer((socket) => {
    counts.connections += 1;
    all.add(socket);
    socket.on('close', () => {
      all.delete(socket);
      sockets.delete(socket);
    });
    socket.on('error', () => {});
    let received = '';
    socket.on('data', (data) => {
      received += data.toString('latin1');
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = received.slice(0, end);
      received = '';
      sockets.add(socket);
      onRequest(socket, head, counts.requests++);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sockets,
    counts,
    async close() {
      for (const socket of all) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Waits until something is so, for at most 20 seconds. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const startedAt = performance.now();
  while (!isSo()) {
    if (performance.now() - startedAt > 20_000)
      throw new Error(`It never came to be that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

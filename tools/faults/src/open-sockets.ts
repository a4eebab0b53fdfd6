import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/**
 * Counts the open connections of all servers of this process. Only those that carried data count,
 * as the platform's `fetch` may open one in advance.
 */
export class OpenSockets {
  readonly #open = new Set<Socket>();
  readonly #onSocket = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
  };

  constructor() {
    subscribe('net.server.socket', this.#onSocket);
  }

  get count(): number {
    return [...this.#open].filter((socket) => socket.bytesRead > 0).length;
  }

  /** Waits until all are closed, up to a limit; returns the number of remaining ones. */
  async settle(longestMs: number): Promise<number> {
    const endsAt = performance.now() + longestMs;
    while (this.count && performance.now() < endsAt) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return this.count;
  }

  dispose(): void {
    unsubscribe('net.server.socket', this.#onSocket);
  }
}

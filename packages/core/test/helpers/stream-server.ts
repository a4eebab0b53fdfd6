import type { Socket } from 'node:net';
import { APIConnectionError, APIError } from '../../src/errors/api-error.js';
import { APIUserAbortError } from '../../src/errors/api-user-abort-error.js';
import type { StreamContext } from '../../src/stream/context.js';
import { openStream, type Stream } from '../../src/stream/stream.js';
import { startRawServer, until, type RawServer } from '../raw-server.js';

export const EVENT = 'data: {"text":"Grüße 😀"}\n\n';
export const DONE = 'data: [DONE]\n\n';
export const ITEM = { text: 'Grüße 😀' };

let current: RawServer | undefined;

/** The server of the running test, started by `openFromServer`. */
export const streamServer = (): RawServer => current!;

/** Closes the server of the running test; pass it to `afterEach`. */
export async function closeStreamServer(): Promise<void> {
  await current?.close();
  current = undefined;
}

export const allSocketsClosed = (): Promise<void> =>
  until(() => streamServer().sockets.size === 0, 'the connection was closed');

export interface OpenedStream {
  stream: Stream<unknown>;
  controller: AbortController;
  closed: unknown[];
}

/** Starts a server for the running test and opens a stream from it with the platform's `fetch`. */
export async function openFromServer(
  onRequest: (socket: Socket, head: string, index: number) => void,
  overrides: Partial<StreamContext> = {},
): Promise<OpenedStream> {
  current = await startRawServer(onRequest);
  const controller = new AbortController();
  const closed: unknown[] = [];
  const response = await fetch(current.url, { signal: controller.signal });
  const stream = openStream(response, {
    controller,
    idleTimeoutMs: 0,
    allowUnterminated: false,
    toError: (data, { headers }) => new APIError(undefined, data as object, undefined, headers),
    explain: (cause) =>
      controller.signal.aborted
        ? new APIUserAbortError({ cause })
        : new APIConnectionError({ message: 'Connection error.', cause }),
    onClose: (error) => closed.push(error),
    ...overrides,
  });
  return { stream, controller, closed };
}

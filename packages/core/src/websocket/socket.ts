import { FOR_BROWSERS } from '#platform';
import { causeWithoutSecrets } from '../call/clean-cause.js';
import { redactText, secretsOf } from '../redact.js';
import { mergeHeaders, type HeadersLike } from '../wire/headers.js';
import { redactMessage } from '../wire/parse-json.js';
import { readHandshakeRefusal } from './handshake-refusal.js';
import type { RawWebSocketData } from './send-queue.js';

/** The members that every kind of WebSocket has. @internal */
export interface SocketLike<Data = RawWebSocketData> {
  readonly readyState: number;
  send(data: Data): void;
  close(code: number, reason: string): void;
  /** The number of bytes that have not been handed to the network yet. */
  readonly bufferedAmount?: number;
  /** Asks the peer for a sign of life, on sockets that can. */
  ping?(): void;
  /** Closes without waiting for the peer, on sockets that can. */
  terminate?(): void;
  /** Stops reading from the network, on sockets that can. */
  pause?(): void;
  resume?(): void;
}

/** The `readyState` of an open socket. @internal */
export const SOCKET_OPEN = 1;

/** Receives the events of a socket. @internal */
export interface SocketEvents {
  opened(): void;
  received(data: string | Uint8Array): void;
  /** The peer answered a ping. */
  alive(): void;
  /** The handshake was answered with an HTTP status. `failed` follows. */
  refused(status: number): void;
  /** `closed` follows. */
  failed(message: string, cause?: unknown): void;
  closed(code: number, reason: string): void;
}

/**
 * Returns the headers of a handshake as calls over HTTP send them.
 *
 * @throws {OpenAIError} A name or value that HTTP does not allow. The value is not shown, since it
 *   may be a credential.
 * @internal
 */
export function handshakeHeaders(headers: HeadersLike): Record<string, string> {
  return Object.fromEntries(mergeHeaders(headers).values);
}

/** The part of a `ws` socket that is listened to. The core does not depend on `ws`. */
interface NodeSocket {
  readonly url?: string;
  on(event: string, listener: (...parameters: never[]) => void): unknown;
  terminate(): void;
}

/**
 * Forwards the events of a `ws` socket, and the reason of a refused handshake. Servers that echo the
 * credentials of the handshake do not make errors show them.
 *
 * @param headers The headers of the handshake.
 * @internal
 */
export function listenToNodeSocket(
  socket: NodeSocket,
  events: SocketEvents,
  headers: Readonly<Record<string, unknown>>,
): void {
  const sent = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const secrets = secretsOf(new Headers(sent as [string, string][]), socket.url ?? '');
  const shown = (text: unknown): string => redactText(String(text), secrets);
  socket.on('open', () => events.opened());
  socket.on('message', (data: Uint8Array, isBinary: boolean) =>
    events.received(redactMessage(isBinary ? data : String(data), secrets)),
  );
  socket.on('pong', () => events.alive());
  socket.on('error', (cause: Error) => {
    const known = FOR_BROWSERS ? undefined : causeWithoutSecrets(cause, shown);
    events.failed(shown(cause.message), known);
  });
  socket.on('close', (code: number, reason: Uint8Array) => events.closed(code, shown(reason)));
  socket.on(
    'unexpected-response',
    (_request: unknown, response: Parameters<typeof readHandshakeRefusal>[0]) => {
      events.refused(response.statusCode ?? 0);
      void readHandshakeRefusal(response).then((reason) => {
        events.failed(shown(reason));
        socket.terminate();
      });
    },
  );
}

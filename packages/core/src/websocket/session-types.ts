import type { ReconnectingEvent, ReconnectPolicy } from './reconnect-policy.js';
import type { SocketEvents } from './socket.js';

/** Opens a socket whose events go to the session. @internal */
export type OpenSocket<Socket> = (events: SocketEvents) => Socket;

/** Receives the events of a session. @internal */
export interface SessionObserver<Unsent> {
  opened(): void;
  received(data: string | Uint8Array): void;
  reconnecting(event: ReconnectingEvent): void;
  reconnected(): void;
  failed(message: string, cause?: unknown): void;
  /**
   * @param unsent The messages that were still waiting for an open socket.
   * @param failure The failure of the socket that `failed` has reported.
   */
  ended(code: number, reason: string, unsent: Unsent[], failure?: SocketFailure): void;
}

/** The failure of a socket. @internal */
export interface SocketFailure {
  readonly message: string;
  readonly cause: unknown;
}

/** The error messages of a session. @internal */
export interface SessionMessages {
  readonly closed: string;
  readonly closeFailed: string;
  readonly sendFailed: string;
  queueFull(maxBytes: number): string;
  bufferFull(maxBytes: number): string;
}

/** The limits of a session. @internal */
export interface SessionLimits {
  /** Bytes that may wait for a socket to open. */
  readonly maxQueueBytes: number;
  /** Limit of each handshake, milliseconds. */
  readonly handshakeTimeoutMs?: number | undefined;
  /** Interval of the pings to the peer, milliseconds. Default: no pings. */
  readonly keepAliveMs?: number | undefined;
}

/** The way back after a lost connection. @internal */
export interface Reconnection<Socket> {
  readonly policy: ReconnectPolicy;
  /** Counts the attempts of all losses together. */
  readonly countsForLife?: boolean;
  /** Parameters of the first address. */
  readonly parameters?: Record<string, unknown> | undefined;
  /** Keeps what is sent after a loss until `flush` is called. Default: until a socket is open. */
  readonly retention?: { readonly maxBytes: number; readonly full: string };
  /** Prepares a further handshake, whose credentials may have changed. */
  prepare(parameters: Record<string, unknown> | undefined): Promise<OpenSocket<Socket>>;
}

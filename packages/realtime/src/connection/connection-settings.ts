import type { SocketEvents } from '@oai/core/internal';
import type { RealtimeRecoveryOptions } from './recovery.js';

/** The dialect of a server: the current one, or that of the beta. @public */
export type RealtimeDialect = 'current' | 'beta';

/** The settings of a connection. @internal */
export interface ConnectionSettings {
  readonly dialect: RealtimeDialect;
  /** Checks the client, and returns the address of the next socket. */
  address(): URL;
  /** Limit of the handshake, milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Interval of pings, milliseconds. Default: no pings. */
  readonly keepAliveMs?: number | undefined;
  readonly recovery: RealtimeRecoveryOptions;
}

/** Opens sockets of one kind. @internal */
export interface SocketOpener<Socket, Credential> {
  /** The credential of the first socket. */
  readonly credential: Credential;
  /** Returns the credential of a further socket. Keys may have changed. */
  renew(): Credential | Promise<Credential>;
  open(url: URL, credential: Credential, events: SocketEvents): Socket;
}

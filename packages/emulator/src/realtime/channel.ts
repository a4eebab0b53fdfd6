import type { JsonObject } from '../json.js';

/** The emulator's side of a WebSocket, independent of the transport. @internal */
export interface Channel {
  send(event: JsonObject): void;
  close(code: number, reason: string): void;
  /** Aborted when the connection closes. */
  readonly signal: AbortSignal;
}

/** Handles the messages of a channel. @internal */
export interface ChannelHandler {
  /** Called once, when the connection is open. */
  open(): void;
  /** Called with each message, as text. */
  receive(text: string): void;
}

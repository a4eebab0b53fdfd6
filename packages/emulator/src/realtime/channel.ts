import type { JsonObject } from '../json.js';

/** The emulator's side of a WebSocket, whatever carries it. @internal */
export interface Channel {
  send(event: JsonObject): void;
  close(code: number, reason: string): void;
  /** Aborted when the connection is gone. */
  readonly signal: AbortSignal;
}

/** What listens at the other end of a channel. @internal */
export interface ChannelHandler {
  /** Called once, when the connection is open. */
  open(): void;
  /** Called with each message, as text. */
  receive(text: string): void;
}

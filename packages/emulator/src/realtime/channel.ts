import { isObject, type JsonObject } from '../json.js';

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

/** Returns the event in a message; undefined if the message is not a JSON object. @internal */
export function parseEvent(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

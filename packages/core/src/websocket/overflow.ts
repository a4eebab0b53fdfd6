import { SocketOverflowError } from '../errors/socket-overflow-error.js';

/** Returns what an observer is told about a message that found no room. @internal */
export function overflow(message: string, maxBytes: number): [string, SocketOverflowError] {
  return [message, new SocketOverflowError(message, maxBytes)];
}

import type { RealtimeServerEvent } from '../generated/realtime/realtime-events.gen.js';

/**
 * Parses the text of a server event. The error for malformed text does not quote it, unlike that of
 * `JSON.parse`: it may hold speech.
 *
 * @throws {SyntaxError} The text is not JSON.
 * @public
 */
export function parseRealtimeEvent(data: string): RealtimeServerEvent {
  try {
    return JSON.parse(data) as RealtimeServerEvent;
  } catch {
    throw new SyntaxError('could not parse a WebSocket message as JSON');
  }
}

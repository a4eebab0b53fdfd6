import { OpenAIError } from '@oai/core';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../generated/responses/responses-socket.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';

/** A response on the wire, which may leave its output out. */
type WireResponse = Omit<Response, 'output' | 'output_text'> &
  Partial<Pick<Response, 'output' | 'output_text'>>;

type WireEvent<Event> = Event extends { response: Response }
  ? Omit<Event, 'response'> & { response: WireResponse }
  : Event;

/**
 * An event of a lane as the server sent it: its response may lack the output, and its type may be
 * newer than this version.
 *
 * @public
 */
export type ResponsesWebSocketEvent =
  | WireEvent<ResponsesServerEvent>
  | {
      /** The type of the event. */
      type: string;
      [key: string]: unknown;
    };

/** The request of a lane: its type and `stream_id` are those of the lane. @internal */
export type LaneRequest = Omit<
  Extract<ResponsesClientEvent, { type: 'response.create' }>,
  'type' | 'stream_id' | 'stream' | 'background'
>;

/** The types of the last event of a response over WebSocket. */
const FINAL_TYPES = new Set<unknown>([
  'response.completed',
  'response.failed',
  'response.incomplete',
]);

/** Returns true for the type of the last event of a response. @internal */
export function endsResponse(type: unknown): boolean {
  return FINAL_TYPES.has(type);
}

/**
 * Returns a limit after validation.
 *
 * @throws {OpenAIError} It is not a positive integer.
 * @internal
 */
export function positiveInteger(value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new OpenAIError(`A limit of lanes must be a positive integer, not ${String(value)}.`);
}

import type { RawWebSocketData, ReconnectingEvent } from '@oai/core/internal';
import type { BETA_EVENT_NAMES } from '../dialect/server-event.js';
import type { RealtimeClientEvent as BetaRealtimeClientEvent } from '../generated/beta/realtime/realtime.gen.js';
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
  SessionCreatedEvent,
  SessionUpdatedEvent,
} from '../generated/realtime/realtime-events.gen.js';
import type { OpenAIRealtimeError } from './realtime-error.js';

/** An event to send, of the current dialect or of the beta, which is translated. @public */
export type RealtimeSendableEvent = RealtimeClientEvent | BetaRealtimeClientEvent;

/** The members that the server adds to a session. */
interface SessionFacts {
  session: { readonly id: string; readonly object?: string; readonly expires_at?: number };
}

/** The events of the current dialect by name. */
type CurrentEvent<Type extends RealtimeServerEvent['type']> = Type extends 'session.created'
  ? SessionCreatedEvent & SessionFacts
  : Type extends 'session.updated'
    ? SessionUpdatedEvent & SessionFacts
    : Extract<RealtimeServerEvent, { type: Type }>;

type BetaNames = typeof BETA_EVENT_NAMES;

/** A current event under its beta name. */
type Renamed<Event, Type extends string> = Omit<Event, 'type'> & { type: Type };

/**
 * A message that was still waiting: an event of `send` as it was given, or the text of an event of
 * `sendResponseCreate`.
 *
 * @public
 */
export type UnsentRealtimeMessage =
  { type: 'message'; message: RealtimeClientEvent } | { type: 'raw'; data: RawWebSocketData };

/** The options of one loop over the events of a connection. @public */
export interface RealtimeStreamOptions {
  /**
   * Maximum number of events that wait for the loop. One more discards the waiting events and ends
   * the loop with an `OpenAIRealtimeError`; the connection and its other loops continue. Default: no
   * maximum, but a slow loop slows the server down.
   */
  maxBufferedEvents?: number | undefined;
}

/**
 * The events of a connection, by name. `event` is emitted once for every server event, `error` for
 * every failure, and `close` once at the end, with the messages that were not sent. Events are also
 * emitted under their beta names. `reconnecting` and `reconnected` need the option `reconnect`.
 *
 * @public
 */
export type RealtimeEvents = {
  event: (event: RealtimeServerEvent) => void;
  error: (error: OpenAIRealtimeError) => void;
  reconnecting: (event: ReconnectingEvent) => void;
  reconnected: () => void;
  close: (code: number, reason: string, unsent: UnsentRealtimeMessage[]) => void;
} & {
  [Type in Exclude<RealtimeServerEvent['type'], 'error'>]: (event: CurrentEvent<Type>) => unknown;
} & {
  /** @deprecated The beta name. The current names have `output_text` and `output_audio`. */
  [Type in keyof BetaNames as Exclude<BetaNames[Type], RealtimeServerEvent['type']>]: (
    event: Renamed<CurrentEvent<Type>, BetaNames[Type]>,
  ) => unknown;
} & {
  /** @deprecated The beta name. The current event is that of a session of type `transcription`. */
  [Type in 'session.created' | 'session.updated' as `transcription_${Type}`]: (
    event: Renamed<CurrentEvent<Type>, `transcription_${Type}`>,
  ) => unknown;
};

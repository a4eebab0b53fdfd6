import type { BETA_EVENT_NAMES } from '../dialect/server-event.js';
import type { RealtimeClientEvent as BetaRealtimeClientEvent } from '../generated/beta/realtime/realtime.gen.js';
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
  SessionCreatedEvent,
  SessionUpdatedEvent,
} from '../generated/realtime/realtime-events.gen.js';
import type { OpenAIRealtimeError } from './realtime-error.js';

/** An event to send: today's, or one of the beta, which is translated. @public */
export type RealtimeSendableEvent = RealtimeClientEvent | BetaRealtimeClientEvent;

/** What the server adds to a session of its own. */
interface SessionFacts {
  session: { readonly id: string; readonly object?: string; readonly expires_at?: number };
}

/** Today's events by name. */
type CurrentEvent<Type extends RealtimeServerEvent['type']> = Type extends 'session.created'
  ? SessionCreatedEvent & SessionFacts
  : Type extends 'session.updated'
    ? SessionUpdatedEvent & SessionFacts
    : Extract<RealtimeServerEvent, { type: Type }>;

type BetaNames = typeof BETA_EVENT_NAMES;

/** An event of today under the name that the beta had for it. */
type Renamed<Event, Type extends string> = Omit<Event, 'type'> & { type: Type };

/**
 * The events of a connection, by name. `event` is every event that the server sends, once and under
 * its own name; `error` is whatever goes wrong. Names of the beta are told too.
 *
 * @public
 */
export type RealtimeEvents = {
  event: (event: RealtimeServerEvent) => void;
  error: (error: OpenAIRealtimeError) => void;
} & {
  [Type in Exclude<RealtimeServerEvent['type'], 'error'>]: (event: CurrentEvent<Type>) => unknown;
} & {
  /** @deprecated A name of the beta: the API says `output_text` and `output_audio` today. */
  [Type in keyof BetaNames as Exclude<BetaNames[Type], RealtimeServerEvent['type']>]: (
    event: Renamed<CurrentEvent<Type>, BetaNames[Type]>,
  ) => unknown;
} & {
  /** @deprecated A name of the beta: the API says `session` today, of type `transcription`. */
  [Type in 'session.created' | 'session.updated' as `transcription_${Type}`]: (
    event: Renamed<CurrentEvent<Type>, `transcription_${Type}`>,
  ) => unknown;
};

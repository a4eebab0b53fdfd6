import type {
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent,
} from '../generated/realtime/realtime-events.gen.js';

/** An event that a translation takes. @public */
export type ClientEvent = RealtimeTranslationClientEvent;

/** An event that a translation sends. @public */
export type ServerEvent = RealtimeTranslationServerEvent;

/**
 * Returns the path and the query of a translation session.
 *
 * @param parameters Query parameters, such as `model`.
 * @public
 */
export function prepareRequest(parameters: Record<string, unknown>): {
  path: string;
  query: Record<string, unknown>;
} {
  return { path: '/realtime/translations', query: { ...parameters } };
}

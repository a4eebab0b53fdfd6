import type { StreamEnd } from '@oai/core/internal';

/** The types of the events that nothing follows. */
const FINAL_TYPES = new Set<string>([
  'response.completed',
  'response.failed',
  'response.incomplete',
  'response.cancelled',
]);

/**
 * A response's stream is complete when it has told the response's final state. An `error` event is
 * not such a state: it is thrown.
 *
 * @internal
 */
export const responseStreamEnd: StreamEnd<{ type: string }> = () => isFinalEvent;

/**
 * The same for beta responses, whose events are called the same.
 *
 * @internal
 */
export const betaResponseStreamEnd: typeof responseStreamEnd = responseStreamEnd;

/** @internal */
export function isFinalEvent(event: { type: string }): boolean {
  return FINAL_TYPES.has(event.type);
}

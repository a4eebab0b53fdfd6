import type { StreamEnd } from '@oai/core/internal';

/** The types of the events that end a stream. */
const FINAL_TYPES = new Set<string>([
  'response.completed',
  'response.failed',
  'response.incomplete',
  'response.cancelled',
]);

/**
 * Recognizes the end of a stream: an event with the final state of the response. An `error` event
 * is not such a state; it is thrown.
 *
 * @internal
 */
export const responseStreamEnd: StreamEnd<{ type: string }> = /* @__PURE__ */ Object.assign(
  () => isFinalEvent,
  { isObject: true },
);

/** Returns true for the last event of a complete stream. Servers may send null. @internal */
export function isFinalEvent(event: { type: string } | null): boolean {
  return event !== null && FINAL_TYPES.has(event.type);
}

import type { StreamEnd } from '@oai/core/internal';
import type { AssistantStreamEvent } from '../generated/beta/assistants-events.gen.js';

/** The statuses in which a run does not change without the caller. */
const FINAL_STATUSES: ReadonlySet<string> = new Set([
  'requires_action',
  'completed',
  'incomplete',
  'failed',
  'cancelled',
  'expired',
]);

const RUN = 'thread.run.';

/** Returns true if a run with this status has ended or waits for the caller. @internal */
export function isFinalStatus(status: string): boolean {
  return FINAL_STATUSES.has(status);
}

/** Returns true for the event of a run that has ended or waits for the caller. @internal */
export function isFinalEvent({ event }: { event: string | null }): boolean {
  const name = String(event);
  return name.startsWith(RUN) && isFinalStatus(name.slice(RUN.length));
}

/**
 * Detects the final event of a run's stream. The `done` event after it carries no data and ends any
 * stream.
 *
 * @internal
 */
export const assistantStreamEnd: StreamEnd<AssistantStreamEvent> = () => isFinalEvent;

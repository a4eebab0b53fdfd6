import type { StreamEnd } from '@oai/core/internal';
import type { AssistantStreamEvent } from './generated/beta/assistants.gen.js';
import { isFinalStatus } from './polling-options.js';

const RUN = 'thread.run.';

/**
 * A run's stream is complete when the run has come to rest. The `done` event after it says nothing
 * more, and ends any stream.
 *
 * @internal
 */
export const assistantStreamEnd: StreamEnd<AssistantStreamEvent> = () => isFinalEvent;

/** @internal */
export function isFinalEvent({ event }: { event: string | null }): boolean {
  return Boolean(event?.startsWith(RUN)) && isFinalStatus(event!.slice(RUN.length));
}

import { readSent } from '@oai/core/internal';
import type { AssistantStreamEvent } from '../generated/beta/assistants-events.gen.js';

/** The members of messages, steps and their deltas that are read. */
interface Part {
  id?: unknown;
  delta?: Part;
  content?: unknown[] | null;
  step_details?: { tool_calls?: unknown[] | null } | null;
}

/**
 * Returns the object that an event is about and what has happened to it, such as `run.step` and
 * `created`; nothing for events of other kinds.
 *
 * @throws {InvalidResponseError} A message or step has no id, or other entries than objects.
 * @internal
 */
export function readKind(
  given: AssistantStreamEvent,
): [kind: string | undefined, phase: string | undefined] {
  return readSent('an event', () => {
    const { event, data } = given;
    const [, kind, phase] = /^thread\.(message|run\.step|run)\.(.*)$/.exec(event) ?? [];
    if (kind && kind !== 'run') {
      const { id, delta } = data as Part;
      const { content, step_details: details } = phase === 'delta' ? delta! : (data as Part);
      const entries = [id && data, ...(content ?? []), ...(details?.tool_calls ?? [])];
      if (!entries.every((entry) => Object(entry) === entry)) throw new TypeError('No object.');
    }
    return [kind, phase];
  });
}

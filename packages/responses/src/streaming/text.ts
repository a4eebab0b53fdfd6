import { OpenAIError } from '@oai/core';

/** A member of an item or part whose text grows. */
type Growing<Name extends string> = { [Member in Name]?: string | null | undefined };

/**
 * Returns the text of a delta; a server may leave an empty one out.
 *
 * @throws {OpenAIError} The delta is something else.
 * @internal
 */
export function deltaOf(event: { type: string; delta?: unknown }): string {
  const { delta } = event;
  if (typeof delta === 'string') return delta;
  if (delta === undefined || delta === null) return '';
  throw new OpenAIError(
    `The event \`${event.type}\` expects \`delta\` to be text, but it is ${typeof delta}.`,
  );
}

/** Appends the text of a delta. @throws {OpenAIError} The delta is not text. @internal */
export function append<Name extends string>(
  target: Growing<Name>,
  name: Name,
  event: { type: string; delta?: unknown },
): void {
  target[name] = (target[name] ?? '') + deltaOf(event);
}

/** Sets the final text, unless a server leaves out what its deltas have said. @internal */
export function finish<Name extends string>(
  target: Growing<Name>,
  name: Name,
  text: unknown,
): void {
  if (typeof text === 'string' && (text !== '' || !target[name])) target[name] = text;
}

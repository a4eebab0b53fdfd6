/** Deeper causes are left out, for the sake of the stack. */
const MAX_CAUSES = 8;

/**
 * Returns an error of `fetch` whose messages, stacks and members do not show credentials: a copy without
 * further members, if they did or are objects. The same for its causes and the members of an
 * `AggregateError`. Not used in browsers, for size.
 *
 * @param redact Removes the credentials from a text.
 * @param seen The results for the errors that were reached before, since errors may refer to each other.
 * @returns Undefined for an error that cannot be read: its members may be getters that throw.
 * @internal
 */
export function causeWithoutSecrets(
  cause: unknown,
  redact: (text: string) => string,
  depth = 0,
  seen = new Map<unknown, unknown>(),
): unknown {
  if (depth > MAX_CAUSES || seen.has(cause)) return seen.get(cause);
  if (typeof cause === 'string') return redact(cause);
  seen.set(cause, undefined);
  const inspect = (error: unknown): unknown => causeWithoutSecrets(error, redact, depth + 1, seen);
  try {
    const error = Object(cause) as AggregateError & { code?: unknown };
    const { name, message, stack, code, errors } = error;
    const inner = error.cause && inspect(error.cause);
    const members = Array.isArray(errors) ? errors.map(inspect) : undefined;
    const facts = JSON.stringify({ message, name, stack, code });
    const texts = textsIn(error, facts);
    const isSame = inner === error.cause && !members?.some((one, at) => one !== errors[at]);
    const options = { cause: inner };
    const shown =
      isSame && texts && redact(texts) === texts
        ? cause
        : Object.assign(
            members ? new AggregateError(members, '', options) : new Error('', options),
            JSON.parse(redact(facts)),
          );
    seen.set(cause, shown);
    return shown;
  } catch {
    return undefined;
  }
}

/**
 * Adds the texts and bytes in the members of an error, which parsers put there, to those that are known.
 *
 * @returns Undefined if there are objects, such as the request of an adapter.
 */
function textsIn(error: object, texts: string): string | undefined {
  for (const key of Reflect.ownKeys(error)) {
    // Searched as errors.
    if (key === 'cause' || key === 'errors') continue;
    const value = (error as Record<PropertyKey, unknown>)[key];
    const text = ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
    if (Object(text) === text) return undefined;
    texts += String(key) + String(text);
  }
  return texts;
}

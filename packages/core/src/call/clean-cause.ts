/** Deeper causes are left out, for the sake of the stack. */
const MAX_CAUSES = 8;

/**
 * Returns an error of `fetch` whose messages, stacks and members do not show credentials: a copy without
 * further members, if they did or are objects. The same for its causes and the members of an
 * `AggregateError`. Not used in browsers, for size.
 *
 * @param redact Removes the credentials from a text.
 * @param seen The results for the errors that were reached before, since errors may refer to each other.
 * @internal
 */
export function causeWithoutSecrets(
  cause: unknown,
  redact: (text: string) => string,
  depth = 0,
  seen = new Map<unknown, unknown>(),
): unknown {
  if (depth > MAX_CAUSES) return undefined;
  if (typeof cause === 'string') return redact(cause);
  if (seen.has(cause)) return seen.get(cause);
  seen.set(cause, undefined);
  const inspect = (error: unknown): unknown => causeWithoutSecrets(error, redact, depth + 1, seen);
  const {
    name,
    message,
    stack,
    code,
    cause: inner,
    errors,
  } = Object(cause) as AggregateError & {
    code?: unknown;
  };
  const facts = { message, name, stack, code: Object(code) === code ? undefined : code };
  const before = JSON.stringify(facts);
  const after = redact(before);
  const below = inner && inspect(inner);
  const members = Array.isArray(errors) ? errors.map(inspect) : [];
  const further = textsIn(cause);
  const isSame =
    after === before &&
    redact(further ?? '') === further &&
    below === inner &&
    members.every((one, at) => one === errors[at]);
  let shown = cause;
  if (!isSame) {
    const copied = JSON.parse(after) as typeof facts;
    const options = { cause: below };
    shown = Object.assign(
      Array.isArray(errors)
        ? new AggregateError(members, message, options)
        : new Error(message, options),
      copied,
    );
  }
  seen.set(cause, shown);
  return shown;
}

/**
 * Returns the texts and bytes in the members of an error, which parsers put there.
 *
 * @returns Undefined if there are objects, such as the request of an adapter.
 */
function textsIn(error: unknown): string | undefined {
  let texts = '';
  for (const key of Reflect.ownKeys(Object(error) as object)) {
    // Searched as errors.
    if (key === 'cause' || key === 'errors') continue;
    const value = (error as Record<PropertyKey, unknown>)[key];
    const text = ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
    if (Object(text) === text) return undefined;
    texts += String(key) + String(text);
  }
  return texts;
}

/** The longest part of an event that is quoted in a message. */
const LONGEST_QUOTE = 500;

/**
 * Returns the message of an error event, whatever its shape: servers send `error` as an object or as
 * text, put the members of the error on the event itself, or send messages that are not text.
 *
 * @internal
 */
export function errorEventText(event: object): string {
  const { error, message } = event as { error?: unknown; message?: unknown };
  const { message: nested, code, type } = Object(error) as Record<string, unknown>;
  for (const text of [nested, error, message, code, type]) {
    if (typeof text === 'string' && text !== '') return text;
  }
  try {
    return `the server sent an error: ${JSON.stringify(event).slice(0, LONGEST_QUOTE)}`;
  } catch {
    // Nested too deeply.
    return 'the server sent an error';
  }
}

/** The escapes of ASCII characters, and of a slash. */
const ESCAPED = /\\(u00|\/)/i;

/**
 * Removes credentials from a text, which may be JSON that escapes some of their characters.
 *
 * @returns The same text if there are none.
 * @internal
 */
export function redactJSON(text: string, redact: (text: string) => string): string {
  const value = ESCAPED.test(text) && parseJSON(text);
  if (!value) return redact(text);
  const usual = JSON.stringify(value);
  const shown = redact(usual);
  return shown === usual ? text : shown;
}

/**
 * Returns the error of a text that is not JSON. Its message quotes the text, so that credentials must
 * have been removed.
 *
 * @internal
 */
export function jsonFault(text: string): unknown {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** @returns Undefined if the text is not JSON, or neither an object nor an array. @internal */
export function parseJSON(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Object(value) === value ? (value as object) : undefined;
  } catch {
    return undefined;
  }
}

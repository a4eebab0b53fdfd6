import { FOR_BROWSERS } from '#platform';
import { escaped, redactText } from '../redact.js';

/** The escapes that servers may leave out, and escaped backslashes, which begin no escape. */
const ESCAPES = /\\(u[\da-f]{4}|[\\/])/gi;

/** @internal */
export type Secrets = readonly (string | null | undefined)[];

/**
 * Removes credentials from a text, which may be JSON that escapes some of their characters. Nothing
 * is parsed: JSON may be nested more deeply than can be written again. In browsers size matters more.
 *
 * @returns The same text if there are none.
 * @internal
 */
export function redactJSON(text: string, secrets: Secrets): string {
  if (FOR_BROWSERS) return redactText(text, secrets);
  const usual = text.replace(ESCAPES, (escape) => escaped(JSON.parse(`"${escape}"`) as string));
  const shown = redactText(usual, secrets);
  return shown === usual ? text : shown;
}

/**
 * As {@link redactJSON}, for a message that may be in bytes, which some servers send events as.
 *
 * @returns The same message if there are none, else its text without them.
 * @internal
 */
export function redactMessage<Data>(data: Data, secrets: Secrets): Data | string {
  if (typeof data === 'string') return redactJSON(data, secrets);
  // An application may have chosen another kind of bytes for its socket.
  if (!ArrayBuffer.isView(data)) return data;
  const text = new TextDecoder().decode(data);
  const shown = redactJSON(text, secrets);
  return shown === text ? data : shown;
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

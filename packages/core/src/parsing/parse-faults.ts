import { hide } from '../hide.js';

/**
 * Adds the answer to the error of its failed parse, or of a stream that failed before its end, as a
 * non-enumerable property: the answer has been paid for. The error itself, such as a `SyntaxError` or
 * that of a schema library, is not wrapped.
 *
 * @param name The name of the property.
 * @returns The error.
 * @internal
 */
export function withAnswer(
  error: unknown,
  name: 'completion' | 'response' | 'partial',
  answer: object | undefined,
): unknown {
  if (answer && Object(error) === error && Object.isExtensible(error)) {
    hide(error as object, name, answer);
  }
  return error;
}

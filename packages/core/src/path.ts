import { OpenAIError } from './errors/openai-error.js';

/**
 * Writes a path with its parameters encoded: ``path`/files/${id}/content` ``. A parameter stays within
 * its segment, whatever it holds.
 *
 * @throws {OpenAIError} A parameter that is missing, empty, `.` or `..`: the request would go to
 *   another path.
 * @internal
 */
export function path(template: TemplateStringsArray, ...parameters: readonly unknown[]): string {
  return template.reduce((before, text, index) => {
    return before + encodeSegment(parameters[index - 1], index, template) + text;
  });
}

function encodeSegment(value: unknown, position: number, template: readonly string[]): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && text !== '' && text !== '.' && text !== '..') {
    // Model and key names hold these; they are allowed in a path and read better as they are.
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
      /%(3A|40|24|2C|2B|3B|3D|26)/g,
      decodeURIComponent,
    );
  }
  const shown =
    typeof text === 'string' ? JSON.stringify(text) : value === null ? 'null' : typeof value;
  throw new OpenAIError(
    `Path parameter ${position} of "${template.join('{…}')}" is ${shown}; pass a non-empty string.`,
  );
}

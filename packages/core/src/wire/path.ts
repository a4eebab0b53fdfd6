import { OpenAIError } from '../errors/openai-error.js';

/**
 * A template tag for paths with encoded parameters: ``path`/files/${id}/content` ``. No value of a
 * parameter can leave its segment.
 *
 * @throws {OpenAIError} A parameter is missing, empty, `.` or `..`, which would change the path.
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
    // Occur in names of models and keys, and are allowed in paths.
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
      /%(3A|40|24|2C|2B|3B|3D|26)/g,
      decodeURIComponent,
    );
  }
  const shown =
    typeof text === 'string' ? JSON.stringify(text) : value === null ? 'null' : typeof value;
  const names = template.slice(0, -1).map(parameterName);
  const route = template.reduce((before, next, index) => `${before}{${names[index - 1]}}${next}`);
  throw new OpenAIError(
    `Path parameter ${names[position - 1]} of "${route}" is ${shown}; pass a non-empty string.`,
  );
}

/** Returns `file_batch_id` for a parameter after `/file_batches/`, as the API names its parameters. */
function parameterName(before: string): string {
  const collection = before.split('/').at(-2)!;
  const singular = collection.replace(/ies$/, 'y').replace(/(ch)es$|s$/, '$1');
  return `${singular}_id`;
}

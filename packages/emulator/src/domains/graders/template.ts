import { isObject, type JsonObject } from '../../json.js';
import { NoGradeError } from './no-grade-error.js';

/** A template names a variable that the item and the sample do not have. @internal */
export class UnknownVariableError extends Error {}

const MAX_CHARACTERS = 1_000_000;

/**
 * Fills in the placeholders of a template, such as `{{ item.answer }}` and
 * `{{sample.output_tools[0].function.name}}`. Values that are not strings are inserted as JSON.
 *
 * @throws {UnknownVariableError} There is no such variable.
 * @throws {NoGradeError} The text is too long.
 * @internal
 */
export function fillTemplate(template: string, values: JsonObject): string {
  let characters = template.length;
  return template.replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => {
    const path = name.trim();
    const found = (path || ' ')
      .split(/[.[\]]+/)
      .filter((key) => key !== '')
      .reduce<unknown>(
        (node, key) =>
          (isObject(node) || Array.isArray(node)) && Object.hasOwn(node, key)
            ? (node as JsonObject)[key]
            : undefined,
        values,
      );
    if (found === undefined) throw new UnknownVariableError(`There is no variable '${path}'.`);
    const text = typeof found === 'string' ? found : JSON.stringify(found);
    characters += text.length;
    if (characters <= MAX_CHARACTERS) return text;
    throw new NoGradeError(`A template makes a text of more than ${MAX_CHARACTERS} characters.`);
  });
}

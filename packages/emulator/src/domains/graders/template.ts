import { isObject, type JsonObject } from '../../json.js';

/** A template names a variable that the item and the sample do not have. @internal */
export class UnknownVariableError extends Error {}

/**
 * Fills in the placeholders of a template, such as `{{ item.answer }}` and
 * `{{sample.output_tools[0].function.name}}`. Values that are not strings are inserted as JSON.
 *
 * @throws {UnknownVariableError} There is no such variable.
 * @internal
 */
export function fillTemplate(template: string, values: JsonObject): string {
  return template.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (_, path: string) => {
    const found = path
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
    return typeof found === 'string' ? found : JSON.stringify(found);
  });
}

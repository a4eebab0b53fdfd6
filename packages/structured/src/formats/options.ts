import { OpenAIError } from '@oai/core';

/** The types of options. One that is null is read as absent. */
const TYPES: readonly (readonly [name: string, ...types: string[]])[] = [
  ['description', 'string'],
  ['function', 'function'],
  ['optionalAsNullable', 'boolean'],
  // Schemas of some libraries are functions.
  ['schema', 'object', 'function'],
  ['schemaDefinitions', 'object'],
  ['validate', 'function'],
];

/**
 * Checks the options of a format, which may be absent.
 *
 * @throws {OpenAIError} They are no object, or one of them is of another type.
 * @internal
 */
export function checkOptions(options: unknown): void {
  if (options === undefined || options === null) return;
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw new OpenAIError('The options must be an object: `{ description: … }`.');
  }
  const given = options as Record<string, unknown>;
  for (const [name, ...types] of TYPES) {
    const value = given[name] ?? undefined;
    if (value !== undefined && !types.includes(typeof value))
      throw new OpenAIError(`The option \`${name}\` must be of type ${types[0]}.`);
  }
}

/**
 * Checks that the parts of a tool are there before its schema is read.
 *
 * @throws {OpenAIError} There is no object with them.
 * @internal
 */
export function requireParts(options: unknown): void {
  if (!('parameters' in (Object(options) as object)))
    throw new OpenAIError('A tool is made from an object: `{ name, parameters }`.');
}

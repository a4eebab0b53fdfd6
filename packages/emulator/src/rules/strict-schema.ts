import { isObject, objectAt, objectsOf, type JsonObject } from '../json.js';

const MAX_PROPERTIES = 5000;
const MAX_LEVELS = 10;
const MAX_ENUM_VALUES = 1000;
/** The depth in keywords from which on nothing is looked at: far beyond what the API reads. */
export const MAX_DEPTH = 500;

/** Keywords that strict schemas must not have. */
const FORBIDDEN = [
  ...['oneOf', 'allOf', 'not', 'if', 'then', 'else', 'default'],
  ...['dependentRequired', 'dependentSchemas', 'dependencies', 'patternProperties'],
  ...['propertyNames', 'minProperties', 'maxProperties', 'unevaluatedProperties'],
  ...['contains', 'minContains', 'maxContains', 'uniqueItems', 'unevaluatedItems', 'prefixItems'],
  ...['minLength', 'maxLength'],
];
const FORMATS = [
  ...['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'],
];

/** The rest of a walk through a schema. */
interface Walk {
  root: JsonObject;
  properties: number;
  enumValues: number;
}

/**
 * Returns the first rule of strict schemas that a schema breaks, in the words of the API.
 *
 * @internal
 */
export function strictSchemaProblem(root: JsonObject): string | undefined {
  const walk: Walk = { root, properties: 0, enumValues: 0 };
  const problem = nodeProblem(root, [], 0, walk);
  if (problem) return problem;
  if (walk.properties > MAX_PROPERTIES) {
    return `Expected at most ${MAX_PROPERTIES} object properties total within a schema when using structured outputs, but received ${walk.properties}.`;
  }
  if (walk.enumValues > MAX_ENUM_VALUES) {
    return `Expected at most ${MAX_ENUM_VALUES} enum values in total within a schema when using structured outputs, but received ${walk.enumValues}.`;
  }
  return undefined;
}

/** Formats a path inside a schema as the API does. @internal */
export function inContext(context: string[]): string {
  const keys = context.map((key) => `'${key}'`).join(', ');
  return `In context=(${context.length === 1 ? `${keys},` : keys})`;
}

function nodeProblem(
  schema: unknown,
  context: string[],
  levels: number,
  walk: Walk,
): string | undefined {
  if (context.length > MAX_DEPTH) return 'the schema is nested too deep.';
  const at = inContext(context);
  if (!isObject(schema)) return `${at}, schema must be an object.`;
  if ('$ref' in schema) return referenceProblem(schema, at, walk);
  const forbidden = FORBIDDEN.find((keyword) => keyword in schema);
  if (forbidden) return `${at}, '${forbidden}' is not permitted.`;
  if (!['type', 'anyOf', 'enum', 'const'].some((keyword) => keyword in schema)) {
    return `${at}, schema must have a 'type' key.`;
  }
  const { format } = schema;
  if (typeof format === 'string' && !FORMATS.includes(format)) {
    return `${at}, '${format}' is not a valid format.`;
  }
  if (Array.isArray(schema['enum'])) walk.enumValues += schema['enum'].length;
  const types = [schema['type']].flat();
  if (types.includes('object')) {
    const problem = objectProblem(schema, context, levels + 1, walk);
    if (problem) return problem;
  }
  if (types.includes('array')) {
    if (!('items' in schema)) return `${at}, array schema missing items.`;
    const problem = nodeProblem(schema['items'], [...context, 'items'], levels, walk);
    if (problem) return problem;
  }
  return partsProblem(schema, context, levels, walk);
}

function objectProblem(
  schema: JsonObject,
  context: string[],
  levels: number,
  walk: Walk,
): string | undefined {
  const at = inContext(context);
  if (levels > MAX_LEVELS) return `${levels} levels of nesting exceeds limit of ${MAX_LEVELS}.`;
  if (schema['additionalProperties'] !== false) {
    return `${at}, 'additionalProperties' is required to be supplied and to be false.`;
  }
  const properties = objectAt(schema, 'properties');
  const names = Object.keys(properties);
  const required: unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const rule =
    "'required' is required to be supplied and to be an array including every key in properties.";
  const absent = names.find((name) => !required.includes(name));
  if (absent !== undefined) return `${at}, ${rule} Missing '${absent}'.`;
  const extra = required.find((name) => !names.includes(String(name)));
  if (extra !== undefined) return `${at}, ${rule} Extra required key '${String(extra)}' supplied.`;
  walk.properties += names.length;
  for (const [name, property] of Object.entries(properties)) {
    const problem = nodeProblem(property, [...context, 'properties', name], levels, walk);
    if (problem) return problem;
  }
  return undefined;
}

/** Checks the branches of a union and the definitions of the schema. */
function partsProblem(
  schema: JsonObject,
  context: string[],
  levels: number,
  walk: Walk,
): string | undefined {
  for (const [index, branch] of objectsOf(schema['anyOf']).entries()) {
    const problem = nodeProblem(branch, [...context, 'anyOf', String(index)], levels, walk);
    if (problem) return problem;
  }
  if (schema !== walk.root) return undefined;
  for (const keyword of ['$defs', 'definitions']) {
    for (const [name, definition] of Object.entries(objectAt(schema, keyword))) {
      const problem = nodeProblem(definition, [keyword, name], 0, walk);
      if (problem) return problem;
    }
  }
  return undefined;
}

function referenceProblem(schema: JsonObject, at: string, { root }: Walk): string | undefined {
  const extra = Object.keys(schema).filter((keyword) => keyword !== '$ref');
  if (extra.length > 0) {
    return `${at}, $ref cannot have keywords {${extra.map((keyword) => `'${keyword}'`).join(', ')}}.`;
  }
  const reference = String(schema['$ref']);
  const path = /^#(\/.*)?$/.exec(reference)?.[1];
  const found =
    reference === '#' ||
    path
      ?.split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), root);
  return found ? undefined : `${at}, reference '${reference}' cannot be resolved.`;
}

import { badRequest } from '../http/api-error.js';
import { isObject, objectAt, objectsOf, type JsonObject } from '../json.js';
import { malformedSchema } from './malformed-schema.js';
import { inContext, MAX_DEPTH, strictSchemaProblem } from './strict-schema.js';

/**
 * Checks the schema of an offered function.
 *
 * @throws {ApiError} 400 if the API would refuse it.
 * @internal
 */
export function checkFunction(owner: JsonObject, path: string): void {
  const problem = schemaProblem(owner, 'parameters');
  if (problem === undefined) return;
  throw badRequest(
    `Invalid schema for function '${String(owner['name'])}': ${problem}`,
    `${path}.parameters`,
    'invalid_function_parameters',
  );
}

/**
 * Checks the format of an answer: `json_schema` of chat, `text.format` of responses.
 *
 * @param param The parameter to report for the schema.
 * @throws {ApiError} 400 if the API would refuse it.
 * @internal
 */
export function checkFormat(owner: JsonObject, param: string): void {
  const problem = schemaProblem(owner, 'schema');
  if (problem === undefined) return;
  throw badRequest(
    `Invalid schema for response_format '${String(owner['name'])}': ${problem}`,
    param,
    'invalid_json_schema',
  );
}

/** Keywords that no schema may have at its top. */
const COMPOSITIONS = ['oneOf', 'anyOf', 'allOf', 'enum', 'not'];

function schemaProblem(owner: JsonObject, key: 'parameters' | 'schema'): string | undefined {
  const schema = owner[key];
  if (!isObject(schema)) return undefined;
  const type = schema['type'];
  if (type !== 'object') {
    const given = typeof type === 'string' ? type : 'None';
    return `schema must be a JSON Schema of 'type: "object"', got 'type: "${given}"'.`;
  }
  const malformed = malformedSchema(schema);
  if (malformed) return `${malformed}.`;
  const isStrict = owner['strict'] === true;
  // Only of functions is it known that the loose ones are judged as well.
  if ((isStrict || key === 'parameters') && COMPOSITIONS.some((each) => each in schema)) {
    return "schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level.";
  }
  const problem = isStrict ? strictSchemaProblem(schema) : arrayProblem(schema, []);
  if (problem) return problem;
  const isBare = key === 'parameters' && schema['properties'] === undefined;
  return isBare ? `${inContext([])}, object schema missing properties.` : undefined;
}

/** Finds an array without `items`, which is refused even where nothing is strict. */
function arrayProblem(schema: JsonObject, context: string[]): string | undefined {
  if (context.length > MAX_DEPTH) return 'the schema is nested too deep.';
  const at = arrayWithoutItems(schema);
  if (at) return `${inContext([...context, ...at])}, array schema missing items.`;
  for (const keyword of ['properties', '$defs', 'definitions']) {
    for (const [name, each] of Object.entries(objectAt(schema, keyword))) {
      const problem = isObject(each) && arrayProblem(each, [...context, keyword, name]);
      if (problem) return problem;
    }
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    for (const [index, branch] of objectsOf(schema[keyword]).entries()) {
      const problem = arrayProblem(branch, [...context, keyword, String(index)]);
      if (problem) return problem;
    }
  }
  return isObject(schema['items'])
    ? arrayProblem(schema['items'], [...context, 'items'])
    : undefined;
}

/** Returns where in a schema the type is that lacks `items`; undefined if none does. */
function arrayWithoutItems(schema: JsonObject): string[] | undefined {
  const { type } = schema;
  if (schema['items'] !== undefined || 'prefixItems' in schema) return undefined;
  if (type === 'array') return [];
  const index = Array.isArray(type) ? type.indexOf('array') : -1;
  return index < 0 ? undefined : ['type', String(index)];
}

/** Checks the functions among the tools of chat and responses. @internal */
export function checkTools(tools: unknown, functionAt: 'function' | undefined): void {
  for (const [index, tool] of objectsOf(tools).entries()) {
    if (tool['type'] !== 'function') continue;
    const path = functionAt ? `tools[${index}].${functionAt}` : `tools[${index}]`;
    checkFunction(functionAt ? objectAt(tool, functionAt) : tool, path);
  }
}

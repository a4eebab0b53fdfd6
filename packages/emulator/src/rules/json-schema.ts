import { badRequest } from '../http/api-error.js';
import { isObject, objectAt, objectsOf, type JsonObject } from '../json.js';
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

function schemaProblem(owner: JsonObject, key: 'parameters' | 'schema'): string | undefined {
  const schema = owner[key];
  if (!isObject(schema)) return undefined;
  const type = schema['type'];
  if (type !== 'object') {
    const given = typeof type === 'string' ? type : 'None';
    return `schema must be a JSON Schema of 'type: "object"', got 'type: "${given}"'.`;
  }
  return owner['strict'] === true ? strictSchemaProblem(schema) : arrayProblem(schema, []);
}

/** Finds an array without `items`, which is refused even where nothing is strict. */
function arrayProblem(schema: JsonObject, context: string[]): string | undefined {
  if (context.length > MAX_DEPTH) return 'the schema is nested too deep.';
  if (schema['type'] === 'array' && schema['items'] === undefined && !('prefixItems' in schema)) {
    return `${inContext(context)}, array schema missing items.`;
  }
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
    const problem = isObject(property) && arrayProblem(property, [...context, 'properties', name]);
    if (problem) return problem;
  }
  return isObject(schema['items'])
    ? arrayProblem(schema['items'], [...context, 'items'])
    : undefined;
}

/** Checks the functions among the tools of chat and responses. @internal */
export function checkTools(tools: unknown, functionAt: 'function' | undefined): void {
  for (const [index, tool] of objectsOf(tools).entries()) {
    if (tool['type'] !== 'function') continue;
    const path = functionAt ? `tools[${index}].${functionAt}` : `tools[${index}]`;
    checkFunction(functionAt ? objectAt(tool, functionAt) : tool, path);
  }
}

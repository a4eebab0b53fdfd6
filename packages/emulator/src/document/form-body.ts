import { badRequest } from '../http/api-error.js';
import type { ApiDocument, Schema } from './document.js';
import { isObject, type JsonObject } from '../json.js';
import { FormFile, type FormPart } from '../http/form.js';

/** No parameter is nested as deeply. */
const MAX_DEPTH = 10;

/**
 * Converts the parts of a form to the object that the operation's schema describes: `name[]` and
 * repeated fields become arrays, `name[key]` objects, and numbers and booleans get their type. Names
 * are those of own members, whatever they are.
 *
 * @throws {ApiError} 400 if a name is nested too deeply.
 * @internal
 */
export function formToBody(parts: FormPart[], schema: Schema, document: ApiDocument): JsonObject {
  let body: JsonObject = {};
  for (const part of parts) {
    const path = part.field.split(/[[\]]+/).filter((key) => key !== '');
    if (path.length > MAX_DEPTH) {
      throw badRequest(`Invalid form: a field is nested more than ${MAX_DEPTH} levels deep.`, null);
    }
    const isArray = part.field.endsWith('[]');
    const name = path[0] ?? part.field;
    const property = document.property(schema, name);
    const value = part instanceof FormFile ? part : convert(part.value, property, document);
    const before = own(body, name);
    let next: unknown = value;
    if (path.length > 1) {
      const nested = isObject(before) ? before : {};
      next = setDeep(nested, path.slice(1), value, property, document, isArray);
    } else if (isArray) {
      next = [...(Array.isArray(before) ? (before as unknown[]) : []), value];
    } else if (Object.hasOwn(body, name)) {
      next = [...(Array.isArray(before) ? (before as unknown[]) : [before]), value];
    }
    body = { ...body, [name]: next };
  }
  return body;
}

function setDeep(
  target: JsonObject,
  path: string[],
  value: unknown,
  schema: Schema | undefined,
  document: ApiDocument,
  isArray: boolean,
): JsonObject {
  const [name, ...rest] = path as [string, ...string[]];
  const property = schema && document.property(schema, name);
  if (rest.length > 0) {
    const before = own(target, name);
    const nested = isObject(before) ? before : {};
    return { ...target, [name]: setDeep(nested, rest, value, property, document, isArray) };
  }
  const typed = typeof value === 'string' ? convert(value, property, document) : value;
  if (!isArray) return { ...target, [name]: typed };
  const before = own(target, name);
  return { ...target, [name]: [...(Array.isArray(before) ? (before as unknown[]) : []), typed] };
}

function own(target: JsonObject, name: string): unknown {
  return Object.hasOwn(target, name) ? target[name] : undefined;
}

function convert(text: string, schema: Schema | undefined, document: ApiDocument): unknown {
  const types = schema ? document.types(schema) : new Set<string>();
  if (
    (types.has('integer') || types.has('number')) &&
    text.trim() !== '' &&
    !Number.isNaN(Number(text))
  ) {
    return Number(text);
  }
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if ((types.has('object') || types.has('array')) && /^\s*[[{]/.test(text)) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  }
  return text;
}

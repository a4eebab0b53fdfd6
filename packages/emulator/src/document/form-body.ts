import type { ApiDocument, Schema } from './document.js';
import { isObject, type JsonObject } from '../json.js';
import { FormFile, type FormPart } from '../http/form.js';

/**
 * Converts the parts of a form to the object that the operation's schema describes: `name[]` and
 * repeated fields become arrays, `name[key]` objects, and numbers and booleans get their type.
 *
 * @internal
 */
export function formToBody(parts: FormPart[], schema: Schema, document: ApiDocument): JsonObject {
  const body: JsonObject = {};
  for (const part of parts) {
    const path = part.field.split(/[[\]]+/).filter((key) => key !== '');
    const isArray = part.field.endsWith('[]');
    const name = path[0] ?? part.field;
    const property = document.property(schema, name);
    const value = part instanceof FormFile ? part : convert(part.value, property, document);
    if (isArray && path.length === 1) {
      body[name] = [...(Array.isArray(body[name]) ? (body[name] as unknown[]) : []), value];
    } else if (path.length > 1) {
      const nested = isObject(body[name]) ? body[name] : {};
      body[name] = setDeep(nested, path.slice(1), value, property, document, isArray);
    } else if (name in body) {
      const before = body[name];
      body[name] = [...(Array.isArray(before) ? (before as unknown[]) : [before]), value];
    } else {
      body[name] = value;
    }
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
    const nested = isObject(target[name]) ? target[name] : {};
    return { ...target, [name]: setDeep(nested, rest, value, property, document, isArray) };
  }
  const typed = typeof value === 'string' ? convert(value, property, document) : value;
  if (!isArray) return { ...target, [name]: typed };
  const before = Array.isArray(target[name]) ? (target[name] as unknown[]) : [];
  return { ...target, [name]: [...before, typed] };
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

import { operations } from './operations.gen.js';
import { schemas } from './schemas.gen.js';
import { isObject, type JsonObject } from '../json.js';

/** A JSON schema of the API document, except that `$ref` holds only the schema's name. @internal */
export type Schema = JsonObject;

/** One operation of the API document. @internal */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** Schemas of the request body by content type. */
  request?: Record<string, Schema>;
  requestRequired?: boolean;
  /** Status code of success. */
  status: number;
  /** Schemas of the successful response by content type. */
  response: Record<string, Schema>;
}

/**
 * The operations and schemas of the API document. Each is parsed on first use, so that a test of one
 * endpoint does not pay for the others.
 *
 * @internal
 */
export class ApiDocument {
  #schemas = new Map<string, Schema>();

  /** Returns an operation; undefined if the document has none. */
  operation(method: string, path: string): Operation | undefined {
    const text = operations[`${method} ${path}`];
    return text === undefined ? undefined : (JSON.parse(text) as Operation);
  }

  /** Returns `METHOD /path` of every operation. */
  operationKeys(): string[] {
    return Object.keys(operations);
  }

  /** Returns a schema by its name. */
  schema(name: string): Schema {
    const known = this.#schemas.get(name);
    if (known) return known;
    const text = schemas[name];
    if (text === undefined) throw new Error(`The API document has no schema ${name}`);
    const schema = JSON.parse(text) as Schema;
    this.#schemas.set(name, schema);
    return schema;
  }

  /** Returns the strings that a schema enumerates, following references and unions. */
  enumValues(schema: Schema): string[] {
    const own = Array.isArray(schema['enum']) ? (schema['enum'] as string[]) : [];
    return [...new Set([...own, ...this.#parts(schema).flatMap((part) => this.enumValues(part))])];
  }

  /** Returns the schema of a member, following references and unions. */
  property(schema: Schema, name: string): Schema | undefined {
    const own = isObject(schema['properties']) ? schema['properties'][name] : undefined;
    if (isObject(own)) return own;
    for (const part of this.#parts(schema)) {
      const found = this.property(part, name);
      if (found) return found;
    }
    return undefined;
  }

  /** Returns the JSON types that a schema allows, following references and unions. */
  types(schema: Schema): Set<string> {
    const own = [schema['type']].flat().filter((type) => typeof type === 'string');
    return new Set([...own, ...this.#parts(schema).flatMap((part) => [...this.types(part)])]);
  }

  #parts(schema: Schema): Schema[] {
    const referred = typeof schema['$ref'] === 'string' ? [this.schema(schema['$ref'])] : [];
    const unions = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
      Array.isArray(schema[keyword]) ? (schema[keyword] as Schema[]) : [],
    );
    return [...referred, ...unions];
  }
}

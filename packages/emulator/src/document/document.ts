import { operations } from './operations.gen.js';
import { schemas } from './schemas.gen.js';
import { isObject, type JsonObject } from '../json.js';

/** A JSON schema as the API document writes it; `$ref` holds the bare name of a schema. @internal */
export type Schema = JsonObject;

/** One operation of the API document. @internal */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** Schemas of the request body by content type. */
  request?: Record<string, Schema>;
  requestRequired?: boolean;
  /** The status of success. */
  status: number;
  /** Schemas of the successful response by content type. */
  response: Record<string, Schema>;
}

/**
 * What the emulator knows of the API document. Parsed piece by piece when first needed: a test
 * that only chats pays for the schemas of chat.
 *
 * @internal
 */
export class ApiDocument {
  #schemas = new Map<string, Schema>();

  /** The operation, or undefined if the document has none. */
  operation(method: string, path: string): Operation | undefined {
    const text = operations[`${method} ${path}`];
    return text === undefined ? undefined : (JSON.parse(text) as Operation);
  }

  /** `METHOD /path` of every operation. */
  operationKeys(): string[] {
    return Object.keys(operations);
  }

  /** A schema by its name in the document. */
  schema(name: string): Schema {
    const known = this.#schemas.get(name);
    if (known) return known;
    const text = schemas[name];
    if (text === undefined) throw new Error(`The API document has no schema ${name}`);
    const schema = JSON.parse(text) as Schema;
    this.#schemas.set(name, schema);
    return schema;
  }

  /** The strings that a schema enumerates, through references and unions. */
  enumValues(schema: Schema): string[] {
    const own = Array.isArray(schema['enum']) ? (schema['enum'] as string[]) : [];
    return [...new Set([...own, ...this.#parts(schema).flatMap((part) => this.enumValues(part))])];
  }

  /** The schema of a member, through references and unions. */
  property(schema: Schema, name: string): Schema | undefined {
    const own = isObject(schema['properties']) ? schema['properties'][name] : undefined;
    if (isObject(own)) return own;
    for (const part of this.#parts(schema)) {
      const found = this.property(part, name);
      if (found) return found;
    }
    return undefined;
  }

  /** The JSON types that a schema allows, through references and unions. */
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

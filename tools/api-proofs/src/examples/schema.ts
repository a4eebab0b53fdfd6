/** The parts of a schema that examples need. */
export interface Schema {
  $ref?: string;
  $recursiveRef?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  nullable?: boolean;
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: unknown;
}

/** A parameter of an operation. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema & { 'x-stainless-param'?: string };
}

/** A schema without `$ref`, unions and `allOf`: one possible shape of a value. */
export type Shape =
  | { kind: 'null' | 'string' | 'number' | 'boolean' | 'file' | 'any' }
  | { kind: 'literal'; value: string | number | boolean }
  | { kind: 'array'; items: Schema }
  | {
      kind: 'object';
      properties: Map<string, { schema: Schema; required: boolean }>;
      /** Schema of additional members; undefined if the document names none. */
      rest: Schema | undefined;
    };

/** Reads the schemas of a document, independently of the generator. */
export class SchemaReader {
  constructor(private readonly document: unknown) {}

  /** Resolves `ChatCompletion` or `#/components/schemas/ChatCompletion`. */
  find(pointer: string): Schema {
    const path = pointer.startsWith('#/')
      ? pointer.slice(2).split('/')
      : ['components', 'schemas', pointer];
    const found = path
      .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>(
        (node, key) => (node as Record<string, unknown> | undefined)?.[key],
        this.document,
      );
    if (found === undefined) throw new Error(`the document has no ${pointer}`);
    return found as Schema;
  }

  /** Returns the query and header parameters of an operation. */
  parameters(verb: string, path: string): Parameter[] {
    const { paths } = this.document as {
      paths: Record<string, Record<string, { parameters?: Parameter[] }>>;
    };
    const operation = paths[path]?.[verb];
    if (operation === undefined) throw new Error(`the document has no ${verb} ${path}`);
    return (operation.parameters ?? [])
      .map((parameter) =>
        parameter.$ref === undefined
          ? parameter
          : (this.find(parameter.$ref) as unknown as Parameter),
      )
      .filter((parameter) => parameter.in !== 'path');
  }

  /** Returns every possible shape of a value, in the document's order. */
  shapes(schema: Schema): Shape[] {
    const shapes = this.flatten(schema).flatMap((flat) => this.shapesOfFlat(flat));
    const seen = new Set<string>();
    return shapes.filter((shape) => {
      if (shape.kind === 'object' || shape.kind === 'array') return true;
      const key = JSON.stringify(shape);
      return !seen.has(key) && seen.add(key);
    });
  }

  /** Schemas without references, unions and `allOf`. */
  private flatten(schema: Schema): Schema[] {
    const { $ref, allOf, anyOf, oneOf, ...own } = schema;
    let variants: Schema[] = [own];
    if (schema.$recursiveRef !== undefined) return [{}];
    if ($ref !== undefined) variants = this.combine(variants, this.flatten(this.find($ref)));
    for (const part of allOf ?? []) variants = this.combine(variants, this.flatten(part));
    for (const union of [anyOf, oneOf]) {
      if (union === undefined || union.every(isAnnotation)) continue;
      variants = this.combine(
        variants,
        union.flatMap((variant) => this.flatten(variant)),
      );
    }
    return variants;
  }

  private combine(left: Schema[], right: Schema[]): Schema[] {
    const combined = left.flatMap((one) => right.map((other) => merge(one, other)));
    if (combined.length > 500) throw new Error('a schema has more than 500 variants');
    return combined;
  }

  private shapesOfFlat(schema: Schema): Shape[] {
    const nothing: Shape[] = schema.nullable === true ? [{ kind: 'null' }] : [];
    const literals = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    if (literals !== undefined) {
      const values = literals.map((value): Shape =>
        value === null
          ? { kind: 'null' }
          : { kind: 'literal', value: value as string | number | boolean },
      );
      return [...values, ...nothing];
    }
    const types = schema.type === undefined ? [this.impliedType(schema)] : [schema.type].flat();
    return [...types.map((type) => this.shapeOfType(type, schema)), ...nothing];
  }

  private impliedType(schema: Schema): string {
    if (schema.properties !== undefined || schema.additionalProperties) return 'object';
    return schema.items === undefined ? 'any' : 'array';
  }

  private shapeOfType(type: string, schema: Schema): Shape {
    switch (type) {
      case 'string':
        return { kind: schema.format === 'binary' ? 'file' : 'string' };
      case 'integer':
      case 'number':
        return { kind: 'number' };
      case 'boolean':
      case 'null':
      case 'any':
        return { kind: type };
      case 'array':
        return { kind: 'array', items: schema.items ?? {} };
      case 'object': {
        const { properties = {}, required = [], additionalProperties: rest } = schema;
        const entries = Object.entries(properties).map(
          ([name, property]): [string, { schema: Schema; required: boolean }] => [
            name,
            { schema: property, required: required.includes(name) },
          ],
        );
        return {
          kind: 'object',
          properties: new Map(entries),
          rest: typeof rest === 'object' ? rest : rest === true ? {} : undefined,
        };
      }
      default:
        throw new Error(`${type} is not a type of the document`);
    }
  }
}

/** Lists such as `required` in a union combine members, but do not describe them. */
function isAnnotation(schema: Schema): boolean {
  return Object.keys(schema).every((key) =>
    ['required', 'not', 'title', 'description'].includes(key),
  );
}

function merge(left: Schema, right: Schema): Schema {
  const properties = { ...left.properties };
  for (const [name, property] of Object.entries(right.properties ?? {})) {
    // A later part of an `allOf` narrows an earlier one.
    properties[name] = property;
  }
  return {
    ...left,
    ...right,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(left.required || right.required
      ? { required: [...(left.required ?? []), ...(right.required ?? [])] }
      : {}),
  };
}

/** The parts of a JSON schema in an OpenAPI 3.1 document that the generator reads. */
export interface Schema {
  $ref?: string;
  $recursiveRef?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  title?: string;
  deprecated?: boolean;
  nullable?: boolean;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  discriminator?: { propertyName: string };
  'x-stainless-param'?: string;
}

/**
 * A schema with its position in the document. The id is the component's name, or a pointer below a
 * component (`Batch/properties/errors`) or below an operation (`@createBatch/body/properties/x`).
 */
export interface Node {
  readonly schema: Schema;
  readonly id: string;
}

export function child(node: Node, ...path: (string | number)[]): Node {
  let schema: unknown = node.schema;
  for (const step of path) schema = (schema as Record<string, unknown>)[step];
  return { schema: schema as Schema, id: [node.id, ...path].join('/') };
}

/** Returns the members of `anyOf` or `oneOf`; undefined if the schema is not a union. */
export function variantsOf(node: Node): Node[] | undefined {
  const keyword = node.schema.anyOf ? 'anyOf' : node.schema.oneOf ? 'oneOf' : undefined;
  if (!keyword) return undefined;
  return node.schema[keyword]!.map((_, index) => child(node, keyword, index));
}

const CONSTRAINTS = ['required', 'not', 'minProperties', 'maxProperties'];

/** Returns true if a schema only restricts its siblings, like `anyOf: [{ required: ['a'] }]`. */
export function isConstraint(schema: Schema): boolean {
  const keys = Object.keys(schema);
  return keys.length > 0 && keys.every((key) => CONSTRAINTS.includes(key));
}

const STRUCTURE = [
  '$ref',
  '$recursiveRef',
  'type',
  'enum',
  'const',
  'properties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  'additionalProperties',
];

/** Returns true if a schema has a shape, apart from descriptions and nullability. */
export function hasStructure(schema: Schema): boolean {
  return STRUCTURE.some((key) => key in schema) && !isNullSchema(schema);
}

export function isNullSchema(schema: Schema): boolean {
  return schema.type === 'null' || (schema.enum?.length === 1 && schema.enum[0] === null);
}

export function typesOf(schema: Schema): string[] {
  return schema.type === undefined ? [] : [schema.type].flat();
}

/** A JSON Schema that is an object, with keywords of any draft. */
export type SchemaObject = Record<string, unknown>;

const SINGLE = new Set([
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
const LISTS = new Set(['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems']);
const MAPS = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** A schema directly within another, such as one property. */
export interface SchemaChild {
  schema: unknown;
  keyword: string;
  /** The keyword, and behind it the index or name if the keyword holds several schemas. */
  steps: string[];
}

/** Lists the schemas directly within a schema. Values of `enum`, `const` and `default` are data. */
export function schemaChildren(schema: SchemaObject): SchemaChild[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (Array.isArray(value)) return LISTS.has(keyword) ? severalChildren(keyword, value) : [];
    if (MAPS.has(keyword) && isSchemaObject(value)) {
      // Older drafts list the names of required properties under `dependencies`.
      return severalChildren(keyword, value).filter((child) => !Array.isArray(child.schema));
    }
    return SINGLE.has(keyword) ? [{ schema: value, keyword, steps: [keyword] }] : [];
  });
}

function severalChildren(keyword: string, values: object): SchemaChild[] {
  return Object.entries(values).map(([step, schema]: [string, unknown]) => ({
    schema,
    keyword,
    steps: [keyword, step],
  }));
}

/** Returns true if a value is an object that can hold keywords. */
export function isSchemaObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of JSON Schema's types. @public */
export type JSONSchemaTypeName =
  ({} & string) | 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** A JSON value, as it stands in `enum`, `const` and `default`. @public */
export type JSONSchemaType = string | number | boolean | JSONSchemaObject | JSONSchemaArray | null;

/** A JSON object. @public */
export interface JSONSchemaObject {
  [key: string]: JSONSchemaType;
}

/** A JSON array. @public */
// An interface, since a type that refers to itself must be one.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- see above
export interface JSONSchemaArray extends Array<JSONSchemaType> {}

/** The address of a version of JSON Schema. @public */
export type JSONSchemaVersion = string;

/** A schema, or `true` for "anything" and `false` for "nothing". @public */
export type JSONSchemaDefinition = JSONSchema | boolean;

/**
 * A JSON Schema of draft 7, with `$defs` of the later drafts.
 *
 * @public
 */
export interface JSONSchema {
  $id?: string | undefined;
  $ref?: string | undefined;
  $schema?: JSONSchemaVersion | undefined;
  $comment?: string | undefined;
  $defs?: Record<string, JSONSchemaDefinition> | undefined;
  definitions?: Record<string, JSONSchemaDefinition> | undefined;

  type?: JSONSchemaTypeName | JSONSchemaTypeName[] | undefined;
  enum?: JSONSchemaType[] | undefined;
  const?: JSONSchemaType | undefined;

  multipleOf?: number | undefined;
  maximum?: number | undefined;
  exclusiveMaximum?: number | undefined;
  minimum?: number | undefined;
  exclusiveMinimum?: number | undefined;

  maxLength?: number | undefined;
  minLength?: number | undefined;
  pattern?: string | undefined;
  format?: string | undefined;
  contentEncoding?: string | undefined;
  contentMediaType?: string | undefined;

  items?: JSONSchemaDefinition | JSONSchemaDefinition[] | undefined;
  additionalItems?: JSONSchemaDefinition | undefined;
  contains?: JSONSchemaDefinition | undefined;
  maxItems?: number | undefined;
  minItems?: number | undefined;
  uniqueItems?: boolean | undefined;

  maxProperties?: number | undefined;
  minProperties?: number | undefined;
  required?: string[] | undefined;
  properties?: Record<string, JSONSchemaDefinition> | undefined;
  patternProperties?: Record<string, JSONSchemaDefinition> | undefined;
  additionalProperties?: JSONSchemaDefinition | undefined;
  propertyNames?: JSONSchemaDefinition | undefined;

  if?: JSONSchemaDefinition | undefined;
  then?: JSONSchemaDefinition | undefined;
  else?: JSONSchemaDefinition | undefined;
  allOf?: JSONSchemaDefinition[] | undefined;
  anyOf?: JSONSchemaDefinition[] | undefined;
  oneOf?: JSONSchemaDefinition[] | undefined;
  not?: JSONSchemaDefinition | undefined;

  title?: string | undefined;
  description?: string | undefined;
  default?: JSONSchemaType | undefined;
  readOnly?: boolean | undefined;
  writeOnly?: boolean | undefined;
  examples?: JSONSchemaType | undefined;
}

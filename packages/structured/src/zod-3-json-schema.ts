import type { SchemaNode } from './json-schema-node.js';
import { UNREPRESENTABLE } from './strict-keywords.js';
import { zod3NumberKeywords, zod3StringKeywords, type Zod3Check } from './zod-3-checks.js';
import type { Zod3Like } from './zod-types.js';

/** The parts of a zod 3 definition that matter here; which are present depends on `typeName`. */
interface Zod3Definition {
  typeName: string;
  description?: string;
  coerce?: boolean;
  checks?: Zod3Check[];
  innerType?: Zod3Like;
  schema?: Zod3Like;
  in?: Zod3Like;
  type?: Zod3Like;
  left?: Zod3Like;
  right?: Zod3Like;
  getter?: () => Zod3Like;
  shape?: () => Record<string, Zod3Like>;
  unknownKeys?: 'strip' | 'strict' | 'passthrough';
  catchall?: Zod3Like;
  options?: Zod3Like[] | Map<string, Zod3Like>;
  values?: unknown[] | Record<string, unknown>;
  value?: unknown;
  minLength?: { value: number } | null;
  maxLength?: { value: number } | null;
  exactLength?: { value: number } | null;
}

/**
 * The JSON Schema of what a zod 3 schema reads. Zod 3 has no conversion of its own and changes no
 * more; the packages that convert it make every user install zod.
 *
 * @internal
 */
export function zod3JSONSchema(schema: Zod3Like): SchemaNode {
  const converter = new Zod3Converter();
  const root = converter.convert(schema);
  return converter.definitions ? { ...root, $defs: converter.definitions } : root;
}

class Zod3Converter {
  definitions: SchemaNode | undefined;
  /** Schemas that are being converted, with the name of their definition once they recur. */
  readonly #open = new Map<Zod3Like, { name?: string }>();
  readonly #named = new Map<Zod3Like, SchemaNode>();
  #count = 0;

  convert(schema: Zod3Like): SchemaNode {
    const known = this.#named.get(schema);
    if (known) return known;
    const open = this.#open.get(schema);
    if (open) {
      open.name ??= `recursive_${(this.#count += 1)}`;
      return { $ref: `#/$defs/${open.name}` };
    }
    const state: { name?: string } = {};
    this.#open.set(schema, state);
    const definition = schema._def as Zod3Definition;
    const node = this.#convertDefinition(definition);
    this.#open.delete(schema);
    if (definition.description !== undefined && !('$ref' in node)) {
      node['description'] = definition.description;
    }
    if (state.name === undefined) return node;
    (this.definitions ??= {})[state.name] = node;
    const reference = { $ref: `#/$defs/${state.name}` };
    this.#named.set(schema, reference);
    return reference;
  }

  #convertDefinition(definition: Zod3Definition): SchemaNode {
    const { typeName, coerce } = definition;
    switch (typeName) {
      case 'ZodString':
        return { type: 'string', ...zod3StringKeywords(definition.checks ?? []) };
      case 'ZodNumber':
        return { type: 'number', ...zod3NumberKeywords(definition.checks ?? []) };
      case 'ZodBoolean':
        return { type: 'boolean' };
      case 'ZodNull':
        return { type: 'null' };
      case 'ZodDate':
        // A coerced date reads the string that JSON has in its place.
        return coerce ? { type: 'string', format: 'date-time' } : { [UNREPRESENTABLE]: 'date' };
      case 'ZodLiteral':
        return literal(definition.value);
      case 'ZodEnum':
        return { type: 'string', enum: [...(definition.values as unknown[])] };
      case 'ZodNativeEnum':
        return { enum: enumValues(definition.values as Record<string, unknown>) };
      case 'ZodArray':
        return this.#array(definition);
      case 'ZodObject':
        return this.#object(definition);
      case 'ZodRecord':
        return { type: 'object', additionalProperties: true };
      case 'ZodTuple':
        return { type: 'array', prefixItems: [] };
      case 'ZodUnion':
      case 'ZodDiscriminatedUnion':
        return {
          anyOf: [...(definition.options?.values() ?? [])].map((option) => this.convert(option)),
        };
      case 'ZodIntersection':
        return { allOf: [this.convert(definition.left!), this.convert(definition.right!)] };
      case 'ZodNullable':
        return { anyOf: [this.convert(definition.innerType!), { type: 'null' }] };
      case 'ZodDefault':
      case 'ZodCatch':
        // What stands in for a missing value makes the property one that the model may always write.
        return { ...this.#inner(definition.innerType!), default: null };
      case 'ZodOptional':
      case 'ZodReadonly':
        return this.#inner(definition.innerType!);
      case 'ZodEffects':
        return this.#inner(definition.schema!);
      case 'ZodBranded':
        return this.#inner(definition.type!);
      case 'ZodPipeline':
        return this.#inner(definition.in!);
      case 'ZodLazy':
        return this.#inner(definition.getter!());
      default:
        return { [UNREPRESENTABLE]: typeName.slice('Zod'.length).toLowerCase() };
    }
  }

  /** A wrapper's inner schema; copied, so that a description of the wrapper changes only the copy. */
  #inner(schema: Zod3Like): SchemaNode {
    const node = this.convert(schema);
    return '$ref' in node ? { anyOf: [node] } : { ...node };
  }

  #array({ type, minLength, maxLength, exactLength }: Zod3Definition): SchemaNode {
    const node: SchemaNode = { type: 'array', items: this.convert(type!) };
    const least = exactLength ?? minLength;
    const most = exactLength ?? maxLength;
    if (least) node['minItems'] = least.value;
    if (most) node['maxItems'] = most.value;
    return node;
  }

  #object({ shape, unknownKeys, catchall }: Zod3Definition): SchemaNode {
    const properties: SchemaNode = {};
    const required: string[] = [];
    for (const [name, property] of Object.entries(shape!())) {
      properties[name] = this.convert(property);
      if (!isOptional(property)) required.push(name);
    }
    const open =
      unknownKeys === 'passthrough' || (catchall?._def as Zod3Definition).typeName !== 'ZodNever';
    return {
      type: 'object',
      properties,
      required,
      ...(open ? { additionalProperties: true } : {}),
    };
  }
}

function isOptional(schema: Zod3Like): boolean {
  const { typeName, innerType, schema: inner, type, in: input } = schema._def as Zod3Definition;
  if (['ZodOptional', 'ZodDefault', 'ZodCatch'].includes(typeName)) return true;
  const next = {
    ZodReadonly: innerType,
    ZodNullable: innerType,
    ZodEffects: inner,
    ZodBranded: type,
    ZodPipeline: input,
  }[typeName];
  return next !== undefined && isOptional(next);
}

function literal(value: unknown): SchemaNode {
  const type = value === null ? 'null' : typeof value;
  return ['string', 'number', 'boolean', 'null'].includes(type)
    ? { type, const: value }
    : { [UNREPRESENTABLE]: type };
}

/** TypeScript writes numeric enums with both directions; only the values count. */
function enumValues(values: Record<string, unknown>): unknown[] {
  return Object.entries(values)
    .filter(([, value]) => !(typeof value === 'string' && typeof values[value] === 'number'))
    .map(([, value]) => value);
}

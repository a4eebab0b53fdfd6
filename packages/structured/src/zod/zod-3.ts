import { OPAQUE, type SchemaNode } from '../schema/node.js';
import { pipeBranches } from '../schema/pipes.js';
import type { Definitions } from './definitions.js';
import {
  COERCED_DATE,
  defaultedNode,
  enumNode,
  nullableNode,
  objectNode,
  recordNode,
  tupleNode,
  undefaultedNode,
  unionNode,
  valuesNode,
} from './nodes.js';
import type { Zod3Like } from './types.js';
import { zod3Number, zod3String, type Zod3Check } from './zod-3-checks.js';

/** The parts of a zod 3 definition that matter here; which are present depends on `typeName`. */
interface Zod3Definition {
  typeName: string;
  description?: string;
  coerce?: boolean;
  checks?: Zod3Check[];
  innerType?: Zod3Like;
  defaultValue?: () => unknown;
  schema?: Zod3Like;
  in?: Zod3Like;
  out?: Zod3Like;
  effect?: { type: string };
  type?: Zod3Like;
  left?: Zod3Like;
  right?: Zod3Like;
  keyType?: Zod3Like;
  valueType?: Zod3Like;
  getter?: () => Zod3Like;
  shape?: () => Record<string, Zod3Like>;
  unknownKeys?: 'strip' | 'strict' | 'passthrough';
  catchall?: Zod3Like;
  items?: Zod3Like[];
  rest?: Zod3Like | null;
  options?: Zod3Like[] | Map<string, Zod3Like>;
  values?: unknown[] | Record<string, unknown>;
  value?: unknown;
  minLength?: { value: number } | null;
  maxLength?: { value: number } | null;
  exactLength?: { value: number } | null;
}

/**
 * Converts schemas of zod 3 to JSON Schema of what they read. Zod 3 has no conversion of its own
 * and changes no more; the packages that convert it make every user install zod.
 *
 * @internal
 */
export class Zod3Converter {
  constructor(readonly definitions: Definitions) {}

  convert(schema: Zod3Like): SchemaNode {
    if ('_zod' in schema) return { [OPAQUE]: 'zod 4 schema' };
    const definition = schema._def as Zod3Definition;
    const { description } = definition;
    const node = this.definitions.convert(definition, undefined, () => this.#convert(definition));
    return description === undefined ? node : { ...node, description };
  }

  #convert(definition: Zod3Definition): SchemaNode {
    switch (definition.typeName) {
      case 'ZodString':
        return zod3String(definition.checks ?? []);
      case 'ZodNumber':
        return zod3Number(definition.checks ?? []);
      case 'ZodBoolean':
        return { type: 'boolean' };
      case 'ZodNull':
        return { type: 'null' };
      case 'ZodDate':
        return definition.coerce ? COERCED_DATE : { [OPAQUE]: 'date' };
      case 'ZodLiteral':
        return valuesNode([definition.value]);
      case 'ZodEnum':
        return enumNode(definition.values as unknown[]);
      case 'ZodNativeEnum':
        return enumNode(enumValues(definition.values as Record<string, unknown>));
      case 'ZodArray':
        return this.#array(definition);
      case 'ZodObject':
        return this.#object(definition);
      case 'ZodRecord':
        return this.#record(definition);
      case 'ZodTuple':
        return tupleNode(
          definition.items!.map((item) => this.convert(item)),
          definition.rest ? this.convert(definition.rest) : undefined,
        );
      case 'ZodUnion':
      case 'ZodDiscriminatedUnion':
        return unionNode([...definition.options!.values()].map((option) => this.convert(option)));
      case 'ZodIntersection':
        return { allOf: [this.convert(definition.left!), this.convert(definition.right!)] };
      case 'ZodNullable':
        return nullableNode(this.convert(definition.innerType!));
      case 'ZodDefault':
        return defaultedNode(this.convert(definition.innerType!), definition.defaultValue!);
      case 'ZodOptional':
        // Unlike zod 4, it does not ask a default inside it.
        return undefaultedNode(this.convert(definition.innerType!));
      case 'ZodCatch':
      case 'ZodReadonly':
        return this.convert(definition.innerType!);
      case 'ZodEffects':
        return this.convert(definition.schema!);
      case 'ZodBranded':
        return this.convert(definition.type!);
      case 'ZodPipeline':
        if (!isPlainPipe(definition)) return this.convert(definition.in!);
        return {
          allOf: pipeBranches(this.convert(definition.in!), this.convert(definition.out!)),
        };
      case 'ZodLazy':
        return this.convert(definition.getter!());
      default:
        return { [OPAQUE]: definition.typeName.slice('Zod'.length).toLowerCase() };
    }
  }

  #array({ type, minLength, maxLength, exactLength }: Zod3Definition): SchemaNode {
    const node: SchemaNode = { type: 'array', items: this.convert(type!) };
    const least = Math.max(exactLength?.value ?? 0, minLength?.value ?? 0);
    const most = Math.min(exactLength?.value ?? Infinity, maxLength?.value ?? Infinity);
    if (least > 0) node['minItems'] = least;
    if (most < Infinity) node['maxItems'] = most;
    return node;
  }

  #record({ keyType, valueType }: Zod3Definition): SchemaNode {
    const keys = listedKeys(keyType!);
    if (keys?.some((key) => typeof key !== 'string')) return { [OPAQUE]: 'numeric keys' };
    return recordNode(keys, () => this.convert(valueType!), true);
  }

  #object({ shape, unknownKeys, catchall }: Zod3Definition): SchemaNode {
    const properties = Object.entries(shape!()).map(([name, property]) => ({
      name,
      node: this.convert(property),
      optional: isOptional(property),
    }));
    const takesOthers = (catchall?._def as Zod3Definition).typeName !== 'ZodNever';
    if (unknownKeys === 'passthrough' || takesOthers) return objectNode(properties, 'keep');
    return objectNode(properties, unknownKeys === 'strict' ? 'refuse' : 'strip');
  }
}

function isOptional(schema: Zod3Like): boolean {
  const {
    typeName,
    innerType,
    schema: inner,
    type,
    in: input,
    out,
    options,
    getter,
  } = schema._def as Zod3Definition;
  switch (typeName) {
    case 'ZodOptional':
    case 'ZodDefault':
    case 'ZodUndefined':
    case 'ZodVoid':
      return true;
    case 'ZodCatch':
    case 'ZodReadonly':
    case 'ZodNullable':
      return isOptional(innerType!);
    case 'ZodEffects':
      return isOptional(inner!);
    case 'ZodBranded':
      return isOptional(type!);
    case 'ZodPipeline':
      return isPlainPipe(schema._def as Zod3Definition)
        ? readsAbsence(input!) && readsAbsence(out!)
        : isOptional(input!);
    case 'ZodUnion':
      return [...options!.values()].some(isOptional);
    case 'ZodLazy':
      return isOptional(getter!());
    default:
      return false;
  }
}

/** Returns true for a part of a pipe that reads a missing property, as one that reads anything does. */
function readsAbsence(schema: Zod3Like): boolean {
  const { typeName } = schema._def as Zod3Definition;
  return typeName === 'ZodAny' || typeName === 'ZodUnknown' || isOptional(schema);
}

/**
 * Returns true if the second schema of a pipe reads the same value as the first one, and no other
 * types than the described ones.
 */
function isPlainPipe({ in: read, out }: Zod3Definition): boolean {
  const keeps = ({ coerce, effect }: Zod3Definition) =>
    !coerce && (!effect || effect.type === 'refinement');
  const reads = ({ coerce, effect }: Zod3Definition) => !coerce && effect?.type !== 'preprocess';
  return everyPart(read!, keeps) && everyPart(out!, reads);
}

/** Returns true if a test holds for a schema and for all that are in it. */
function everyPart(
  schema: Zod3Like,
  test: (definition: Zod3Definition) => boolean,
  seen = new Set<unknown>(),
): boolean {
  if (seen.has(schema)) return true;
  seen.add(schema);
  const definition = schema._def as Zod3Definition;
  if (!test(definition)) return false;
  const { shape, options, items, rest, getter, type } = definition;
  const parts = [
    ...Object.values(typeof shape === 'function' ? shape() : {}),
    ...(options ? options.values() : []),
    ...(items ?? []),
    ...[rest, getter?.(), type, definition.valueType, definition.innerType, definition.schema],
    ...[definition.left, definition.right, definition.in, definition.out],
  ];
  return parts.every((part) => !part || '_zod' in part || everyPart(part, test, seen));
}

/** TypeScript writes numeric enums with both directions; only the values count. */
function enumValues(values: Record<string, unknown>): unknown[] {
  return Object.entries(values)
    .filter(([, value]) => !(typeof value === 'string' && typeof values[value] === 'number'))
    .map(([, value]) => value);
}

/** The keys of a record whose key type lists them. */
function listedKeys(keyType: Zod3Like): unknown[] | undefined {
  const { typeName, values, value } = keyType._def as Zod3Definition;
  if (typeName === 'ZodEnum') return values as unknown[];
  if (typeName === 'ZodNativeEnum') return enumValues(values as Record<string, unknown>);
  return typeName === 'ZodLiteral' ? [value] : undefined;
}

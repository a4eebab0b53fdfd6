import { OPAQUE, REASON, type SchemaNode } from '../schema/node.js';
import { AFTER_CHANGE, BY_FUNCTION, withNotes } from '../schema/notes.js';
import { pipeNode } from '../schema/pipes.js';
import type { Definitions } from './definitions.js';
import {
  COERCED_DATE,
  defaultedNode,
  enumNode,
  foreignNode,
  guarded,
  keysOf,
  nullableNode,
  objectNode,
  recordNode,
  tupleNode,
  undefaultedNode,
  unionNode,
  valuesNode,
} from './nodes.js';
import { isZod3, type Zod3Like } from './types.js';
import { changesText, zod3Number, zod3String, type Zod3Definition } from './zod-3-checks.js';
import { clashOf, definitionOf, everyPart, isPlainPipe } from './zod-3-parts.js';

/**
 * Converts schemas of zod 3 to JSON Schema of what they read. Zod 3 has no conversion of its own
 * and changes no more; the packages that convert it make every user install zod.
 *
 * @internal
 */
export class Zod3Converter {
  constructor(readonly definitions: Definitions) {}

  convert(schema: Zod3Like): SchemaNode {
    if (!isZod3(schema)) return foreignNode(schema);
    const definition = definitionOf(schema);
    const { description } = definition;
    const node = this.definitions.convert(definition, undefined, () =>
      guarded(() => this.#convert(definition)),
    );
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
        return this.#intersection(definition);
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
        return withNotes(this.convert(definition.schema!), effectNotes(definition.effect!));
      case 'ZodBranded':
        return this.convert(definition.type!);
      case 'ZodPipeline':
        if (!isPlainPipe(definition)) {
          return withNotes(this.convert(definition.in!), [AFTER_CHANGE]);
        }
        return pipeNode(
          this.convert(definition.in!),
          this.convert(definition.out!),
          !everyPart(definition.in!, (part) => !changesText(part)),
        );
      case 'ZodLazy':
        return this.convert(definition.getter!());
      default:
        return { [OPAQUE]: definition.typeName.slice('Zod'.length).toLowerCase() };
    }
  }

  #intersection(definition: Zod3Definition): SchemaNode {
    const clash = clashOf(definition);
    const node = { allOf: [this.convert(definition.left!), this.convert(definition.right!)] };
    return clash === undefined ? node : { ...node, [OPAQUE]: 'intersection', [REASON]: clash };
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
    const keys = keysOf(this.convert(keyType!), this.definitions);
    if (keys.list?.some((key) => typeof key === 'number')) return { [OPAQUE]: 'numeric keys' };
    return recordNode(keys, () => this.convert(valueType!), true);
  }

  #object({ shape, unknownKeys, catchall }: Zod3Definition): SchemaNode {
    const properties = Object.entries(shape!()).map(([name, property]) => {
      const node = this.convert(property);
      return { name, node, optional: node[REASON] === undefined && isOptional(property) };
    });
    const takesOthers = (catchall?._def as Zod3Definition).typeName !== 'ZodNever';
    if (unknownKeys === 'passthrough' || takesOthers) return objectNode(properties, 'keep');
    return objectNode(properties, unknownKeys === 'strict' ? 'refuse' : 'strip');
  }
}

/** The notes about a function: a transform may check as well if it takes what it reports issues with. */
function effectNotes({ type, transform }: NonNullable<Zod3Definition['effect']>): string[] {
  if (type === 'refinement') return [BY_FUNCTION];
  return type === 'transform' && transform!.length > 1 ? [AFTER_CHANGE] : [];
}

function isOptional(schema: Zod3Like): boolean {
  if (!isZod3(schema)) return false;
  const {
    typeName,
    innerType,
    schema: inner,
    type,
    in: input,
    out,
    options,
    getter,
  } = definitionOf(schema);
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
      return isPlainPipe(definitionOf(schema))
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
  const { typeName } = definitionOf(schema);
  return typeName === 'ZodAny' || typeName === 'ZodUnknown' || isOptional(schema);
}

/** TypeScript writes numeric enums with both directions; only the values count. */
function enumValues(values: Record<string, unknown>): unknown[] {
  return Object.entries(values)
    .filter(([, value]) => !(typeof value === 'string' && typeof values[value] === 'number'))
    .map(([, value]) => value);
}

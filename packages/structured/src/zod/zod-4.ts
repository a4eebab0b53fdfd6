import { findEndless } from '../schema/endless.js';
import { isNode, OPAQUE, type SchemaNode } from '../schema/node.js';
import { pipeBranches } from '../schema/pipes.js';
import { ENDLESS } from '../strict/too-large.js';
import type { Definitions } from './definitions.js';
import {
  COERCED_DATE,
  defaultedNode,
  enumNode,
  nullableNode,
  objectNode,
  recordNode,
  tupleNode,
  unionNode,
  valuesNode,
} from './nodes.js';
import { NumberRules } from './number-rules.js';
import type { Zod4Like } from './types.js';
import {
  arrayBounds,
  definitionOf,
  numberChecks,
  stringChecks,
  type Payload,
  type Zod4Definition,
} from './zod-4-checks.js';

import { intersectionNode } from './zod-4-intersection.js';

/** The part of zod's registry of metadata that is read. @internal */
export interface Zod4Registry {
  get(schema: never): object | undefined;
}

interface Metadata {
  id?: unknown;
  title?: unknown;
  description?: unknown;
}

/** Converts schemas of zod 4 and zod/mini to JSON Schema of what they read. @internal */
export class Zod4Converter {
  constructor(
    readonly definitions: Definitions,
    /** Where schemas without a method of their own keep their metadata. */
    readonly registry: Zod4Registry | undefined,
  ) {}

  convert(schema: Zod4Like): SchemaNode {
    if (!('_zod' in schema)) return { [OPAQUE]: '_def' in schema ? 'zod 3 schema' : 'unknown' };
    const { id, title, description } = this.#metadataOf(schema);
    const definition = definitionOf(schema);
    const node = this.definitions.convert(
      definition,
      typeof id === 'string' ? id : undefined,
      () => this.#custom(schema) ?? this.#convert(definition, schema),
    );
    const annotations: SchemaNode = {};
    if (typeof title === 'string') annotations['title'] = title;
    if (typeof description === 'string') annotations['description'] = description;
    return title === undefined && description === undefined ? node : { ...node, ...annotations };
  }

  #metadataOf(schema: Zod4Like): Metadata {
    const { meta } = schema as { meta?: () => Metadata | undefined };
    return this.registry?.get(schema as never) ?? meta?.call(schema) ?? {};
  }

  /** A schema may bring a JSON Schema of its own. */
  #custom(schema: Zod4Like): SchemaNode | undefined {
    const { toJSONSchema } = schema._zod as { toJSONSchema?: () => unknown };
    const custom = toJSONSchema?.call(schema._zod);
    if (!isNode(custom)) return undefined;
    return findEndless(custom) ? { [OPAQUE]: ENDLESS } : custom;
  }

  #convert(definition: Zod4Definition, schema: Zod4Like): SchemaNode {
    switch (definition.type) {
      case 'string':
        return stringChecks(schema);
      case 'number':
        return numberChecks(definition, new NumberRules());
      case 'boolean':
      case 'null':
        return { type: definition.type };
      case 'date':
        return definition.coerce ? COERCED_DATE : { [OPAQUE]: 'date' };
      case 'template_literal': {
        const { pattern } = schema._zod as { pattern?: RegExp };
        return pattern ? stringChecks(schema, pattern) : { [OPAQUE]: 'custom' };
      }
      case 'literal':
        return valuesNode(definition.values!);
      case 'enum':
        return enumNode(enumValues(definition.entries!));
      case 'array':
        return {
          type: 'array',
          items: this.convert(definition.element!),
          ...arrayBounds(definition),
        };
      case 'tuple':
        return tupleNode(
          definition.items!.map((item) => this.convert(item)),
          definition.rest ? this.convert(definition.rest) : undefined,
        );
      case 'object':
        return this.#object(definition);
      case 'record':
        return this.#record(definition);
      case 'union':
        return unionNode(
          definition.options!.map((option) => this.convert(option)),
          definition.inclusive === false && definition.discriminator === undefined,
        );
      case 'intersection':
        return intersectionNode(schema, (side) => this.convert(side));
      case 'nullable':
        return nullableNode(this.convert(definition.innerType!));
      case 'default':
      case 'prefault':
        return defaultedNode(this.convert(definition.innerType!), () => definition.defaultValue);
      case 'catch':
      case 'optional':
      case 'nonoptional':
      case 'readonly':
      case 'success':
        return this.convert(definition.innerType!);
      case 'lazy':
        return this.convert(definition.getter!());
      case 'pipe': {
        const words = boolWords(definition);
        if (words) return valuesNode(words);
        if (isTransform(definition.in!)) return this.convert(definition.out!);
        const read = this.convert(definition.in!);
        if (!isPlainPipe(definition)) return read;
        return { allOf: pipeBranches(read, this.convert(definition.out!)) };
      }
      default:
        return { [OPAQUE]: definition.type };
    }
  }

  #object({ shape, catchall }: Zod4Definition): SchemaNode {
    const properties = Object.entries(shape!).map(([name, property]) => ({
      name,
      node: this.convert(property),
      optional: isOptional(property),
    }));
    if (!catchall) return objectNode(properties, 'strip');
    return objectNode(properties, definitionOf(catchall).type === 'never' ? 'refuse' : 'keep');
  }

  /** Keys that are listed are all required, unless the record is a partial one. */
  #record({ keyType, valueType, partial }: Zod4Definition): SchemaNode {
    const { values } = keyType!._zod as { values?: Set<unknown> };
    const isPartial = partial === true || values === undefined;
    const keys = values ? [...values] : listedKeys(definitionOf(keyType!));
    const optional = isPartial || isOptional(valueType!);
    return recordNode(keys, () => this.convert(valueType!), optional);
  }
}

function isTransform(schema: Zod4Like): boolean {
  return definitionOf(schema).type === 'transform';
}

/**
 * Returns true if the second schema of a pipe reads the same value as the first one, and no other
 * types than the described ones.
 */
function isPlainPipe({ transform, in: read, out }: Zod4Definition): boolean {
  const reads = ({ type, coerce, in: input }: Zod4Definition) =>
    !coerce && !(type === 'pipe' && isTransform(input!));
  const keeps = ({ type, coerce, transform: change }: Zod4Definition) =>
    !change && !coerce && type !== 'transform' && type !== 'success';
  return !transform && !isTransform(out!) && everyPart(read!, keeps) && everyPart(out!, reads);
}

/** Returns true if a test holds for a schema and for all that are in it. */
function everyPart(
  schema: Zod4Like,
  test: (definition: Zod4Definition) => boolean,
  seen = new Set<unknown>(),
): boolean {
  if (seen.has(schema)) return true;
  seen.add(schema);
  const definition = definitionOf(schema);
  if (!test(definition)) return false;
  const { shape, options, items, rest, getter } = definition;
  const parts = [
    ...Object.values(shape ?? {}),
    ...(options ?? []),
    ...(items ?? []),
    ...[rest, getter?.(), definition.element, definition.valueType, definition.innerType],
    ...[definition.left, definition.right, definition.in, definition.out],
  ];
  return parts.every((part) => !part || !('_zod' in part) || everyPart(part, test, seen));
}

/** The keys of a partial record of older versions, whose key type hides its values. */
function listedKeys({ type, entries, values, options }: Zod4Definition): unknown[] | undefined {
  if (type === 'enum') return enumValues(entries!);
  if (type === 'literal') return values;
  if (type === 'never') return [];
  // zod 3.25 makes the keys partial by a union with "never".
  const lists = type === 'union' && options!.map((option) => listedKeys(definitionOf(option)));
  return lists && lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/**
 * Returns true if the declared input may be missing. Transforms and catches take a missing key as
 * well, but only the schema behind them says whether that is meant.
 */
function isOptional(schema: Zod4Like): boolean {
  if (!('_zod' in schema)) return false;
  const definition = definitionOf(schema);
  if (definition.type === 'pipe' && isTransform(definition.in!)) return isOptional(definition.out!);
  if (definition.type === 'catch') return isOptional(definition.innerType!);
  if (definition.type === 'pipe' && isPlainPipe(definition)) {
    return isOptional(definition.in!) && isOptional(definition.out!);
  }
  return (schema._zod as { optin?: string }).optin !== undefined;
}

/** TypeScript writes numeric enums with both directions; only the values count. */
function enumValues(entries: Record<string, unknown>): unknown[] {
  const numbers = Object.values(entries).filter((value) => typeof value === 'number');
  return Object.entries(entries)
    .filter(([key]) => !numbers.includes(Number(key)))
    .map(([, value]) => value);
}

/**
 * The words that `z.stringbool` reads. Only its transform knows them, and lists them in the issue
 * about any other text.
 */
function boolWords({ transform, out }: Zod4Definition): unknown[] | undefined {
  const read = transform ?? definitionOf(out!).transform;
  if (!read || !String(read).includes('stringbool')) return undefined;
  const payload: Payload = { value: '\0', issues: [] };
  read('\0', payload);
  const [issue] = payload.issues;
  return issue?.expected === 'stringbool' ? issue.values : undefined;
}

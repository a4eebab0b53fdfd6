import { findEndless } from '../schema/endless.js';
import { DEFAULTED, isNode, OPAQUE, REASON, type SchemaNode } from '../schema/node.js';
import { AFTER_CHANGE, withNotes } from '../schema/notes.js';
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
import { NumberRules } from './number-rules.js';
import { isZod4, type Zod4Like } from './types.js';
import {
  arrayBounds,
  definitionOf,
  isOverwritten,
  notesOf,
  numberChecks,
  stringChecks,
  type Payload,
  type Zod4Definition,
} from './zod-4-checks.js';
import { discriminatorFault } from './zod-4-discriminator.js';
import { clashOf } from './zod-4-clash.js';
import { fillsIn, isDefaulted, isOptional } from './zod-4-absence.js';
import { intersectionNode } from './zod-4-intersection.js';
import { everyPart, isChecked, isPlainPipe, isTransform } from './zod-4-pipes.js';

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
    if (!isZod4(schema)) return foreignNode(schema);
    const { id, title, description } = this.#metadataOf(schema);
    const definition = definitionOf(schema);
    const node = this.definitions.convert(definition, typeof id === 'string' ? id : undefined, () =>
      guarded(() =>
        withNotes(this.#custom(schema) ?? this.#convert(definition, schema), notesOf(definition)),
      ),
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
    const endless = findEndless(custom);
    return endless ? { [OPAQUE]: 'toJSONSchema', [REASON]: endless.message } : custom;
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
        return this.#union(definition);
      case 'intersection': {
        const clash = clashOf(definition);
        const node = intersectionNode(schema, (side) => this.convert(side), this.definitions);
        return clash === undefined ? node : { ...node, [OPAQUE]: 'intersection', [REASON]: clash };
      }
      case 'nullable':
        return nullableNode(this.convert(definition.innerType!));
      case 'default':
      case 'prefault':
        return defaultedNode(this.convert(definition.innerType!), () => definition.defaultValue);
      case 'optional': {
        const node = this.convert(definition.innerType!);
        return node[DEFAULTED] || isDefaulted(definition.innerType!) ? node : undefaultedNode(node);
      }
      case 'catch':
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
        if (!isPlainPipe(definition)) {
          return withNotes(read, isChecked(definition) ? [AFTER_CHANGE] : []);
        }
        const isChanged = !everyPart(definition.in!, (part) => !isOverwritten(part));
        const node = pipeNode(read, this.convert(definition.out!), isChanged);
        return fillsIn(definition) ? node : undefaultedNode(node);
      }
      default:
        return { [OPAQUE]: definition.type };
    }
  }

  #union(definition: Zod4Definition): SchemaNode {
    const { options, inclusive, discriminator } = definition;
    const fault = discriminator === undefined ? undefined : discriminatorFault(definition);
    const node = unionNode(
      options!.map((option) => this.convert(option)),
      inclusive === false && discriminator === undefined,
    );
    if (fault === undefined) return node;
    return { ...node, [OPAQUE]: 'discriminated union', [REASON]: fault };
  }

  #object({ shape, catchall }: Zod4Definition): SchemaNode {
    const properties = Object.entries(shape!).map(([name, property]) => {
      const node = this.convert(property);
      return { name, node, optional: node[REASON] === undefined && isOptional(property) };
    });
    if (!catchall) return objectNode(properties, 'strip');
    return objectNode(properties, definitionOf(catchall).type === 'never' ? 'refuse' : 'keep');
  }

  /** Keys that are listed are all required, unless the record is a partial one. */
  #record({ keyType, valueType, partial, mode }: Zod4Definition): SchemaNode {
    const { values } = keyType!._zod as { values?: Set<unknown> };
    const isPartial = partial === true || values === undefined;
    const { list, notes } = keysOf(this.convert(keyType!), this.definitions);
    // Some are there that JSON Schema has no word for.
    const keys = { list: values ? [...values] : list, notes };
    const optional = isPartial || isOptional(valueType!);
    return recordNode(keys, () => this.convert(valueType!), optional, mode === 'loose');
  }
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

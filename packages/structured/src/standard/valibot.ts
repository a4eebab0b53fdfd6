import { DEFAULTED, EXTRA, listOf, OPAQUE, REASON, type SchemaNode } from '../schema/node.js';
import { BY_FUNCTION, withNotes } from '../schema/notes.js';
import { portablePattern } from '../strict/pattern.js';
import { KEYS_HINT, PROTO, PROTO_HINT } from './hints.js';
import { pipeAction, pipeSchema, wholePipes, withoutPipes } from './valibot-pipes.js';
import {
  clashOf,
  listedKeys,
  NARROWING,
  variantFault,
  type ValibotLike,
} from './valibot-schema.js';

/** The action of a pipe, as valibot's converter hands it over. */
interface Action {
  kind: string;
  type: string;
  requirement?: unknown;
}

interface ActionContext {
  valibotAction: Action;
  jsonSchema: SchemaNode;
  errors: string[] | undefined;
}

interface SchemaContext {
  valibotSchema: ValibotLike;
  jsonSchema: SchemaNode;
  errors: string[] | undefined;
}

/** Actions whose JSON Schema is a format that means something else: valibot knows no offsets there. */
const OTHER_FORMAT = new Set(['iso_time', 'iso_date_time', 'iso_timestamp']);

const NOT_NULL = ['string', 'number', 'boolean', 'object', 'array'];

/** Formats that a function checks. */
const FORMATS = new Set(['credit_card', 'imei', 'isbn']);

/** Schemas of properties that may be missing. */
const ABSENT = new Set(['optional', 'exact_optional', 'nullish']);

/** How deep wrappers that the converter does not know may be nested in each other. */
const MOST_PASSES = 10;

/**
 * The JSON Schema of a valibot schema, with what valibot's converter (`@valibot/to-json-schema`)
 * leaves out. It refuses a second regular expression, and of repeated `multipleOf` it keeps the last
 * one only. An action that it does not know is described, as valibot checks it. The schema inside a
 * wrapper that it does not know is given to it as a definition, once the wrapper has been found.
 *
 * @param convert Asks the converter.
 * @internal
 */
export function describeValibot(
  convert: (options: Record<string, unknown>) => SchemaNode,
): SchemaNode {
  const inside = new Map<unknown, string>();
  for (let pass = 1; ; pass += 1) {
    const before = inside.size;
    const definitions = Object.fromEntries([...inside].map(([schema, name]) => [name, schema]));
    const written = convert({
      ...wholePipes,
      definitions,
      overrideAction(context: ActionContext): SchemaNode {
        return pipeAction(context.valibotAction, context.jsonSchema, writeAction(context));
      },
      overrideSchema(context: SchemaContext): SchemaNode {
        const { valibotSchema, jsonSchema } = context;
        const { type, wrapped } = valibotSchema;
        if (!NARROWING.has(type) || pass > MOST_PASSES) {
          return pipeSchema(valibotSchema, jsonSchema, writeSchema(context));
        }
        if (!inside.has(wrapped)) inside.set(wrapped, `inside_${inside.size + 1}`);
        return pipeSchema(valibotSchema, jsonSchema, narrowed(type, inside.get(wrapped)!));
      },
    });
    if (inside.size === before) return withoutPipes(written);
  }
}

function writeAction({ valibotAction, jsonSchema, errors }: ActionContext): SchemaNode {
  const { type, requirement } = valibotAction;
  if (typeof requirement === 'number' && !Number.isFinite(requirement)) {
    return allowsAll(type, requirement) ? jsonSchema : { ...jsonSchema, allOf: [false] };
  }
  if (type === 'multiple_of') return multipleOf(jsonSchema, requirement);
  if (OTHER_FORMAT.has(type) && requirement instanceof RegExp) {
    const { format: _format, ...rest } = jsonSchema;
    return addPattern(rest, requirement);
  }
  // The converter writes the element that a list must include as a pattern.
  if (type === 'includes' && jsonSchema['type'] === 'array') {
    return addExtra(jsonSchema, type, requirement);
  }
  // The converter copies the source as it is.
  if (requirement instanceof RegExp && jsonSchema['pattern'] === requirement.source) {
    return addPattern(jsonSchema, requirement);
  }
  if (!errors) return jsonSchema;
  if (requirement instanceof RegExp) return addPattern(jsonSchema, requirement);
  if (FORMATS.has(type)) return addExtra(jsonSchema, 'format', type);
  if (isFunction(valibotAction)) return withNotes(jsonSchema, [BY_FUNCTION]);
  if (requirement === undefined || typeof requirement === 'function') return jsonSchema;
  return addExtra(jsonSchema, type, requirement);
}

/** Returns true for an action that asks a function of the caller. */
function isFunction({ kind, type, requirement }: Action): boolean {
  if (type === 'guard' || type === 'raw_check') return true;
  // All numbers of JSON are finite.
  if (type === 'finite') return false;
  return kind === 'validation' && typeof requirement === 'function';
}

/** Returns true if a bound that is no finite number allows every number; any other allows none. */
function allowsAll(type: string, bound: number): boolean {
  if (type.startsWith('not_')) return true;
  return /^(min|gt)_/.test(type)
    ? bound === -Infinity
    : /^(max|lt)_/.test(type) && bound === Infinity;
}

function writeSchema({ valibotSchema, jsonSchema, errors }: SchemaContext): SchemaNode {
  const keys = valibotSchema.type === 'record' && listedKeys(valibotSchema.key as ValibotLike);
  if (keys) return recordOf(keys, jsonSchema);
  if (errors) {
    const { type } = valibotSchema;
    return { ...jsonSchema, [OPAQUE]: type, ...(type === 'record' ? { [REASON]: KEYS_HINT } : {}) };
  }
  if (Object.hasOwn(valibotSchema.entries ?? {}, '__proto__')) {
    return { ...jsonSchema, [OPAQUE]: PROTO, [REASON]: PROTO_HINT };
  }
  const reason = faultOf(valibotSchema);
  if (reason !== undefined) {
    return { ...jsonSchema, [OPAQUE]: valibotSchema.type, [REASON]: reason };
  }
  // Another default inside does not fill in what is missing.
  if (ABSENT.has(valibotSchema.type)) {
    const hasDefault = valibotSchema.default !== undefined && jsonSchema['default'] !== undefined;
    return { ...jsonSchema, [DEFAULTED]: hasDefault };
  }
  // With a pattern there, the converter does not write an element that a list includes as one.
  if (valibotSchema.type === 'array') return { ...jsonSchema, pattern: '^' };
  // The converter does not say that it keeps keys that it does not list.
  if (valibotSchema.type === 'loose_object') return { ...jsonSchema, additionalProperties: true };
  return jsonSchema;
}

/** A record whose keys are listed: any of them may be absent, and others are refused. */
function recordOf(keys: readonly string[], jsonSchema: SchemaNode): SchemaNode {
  const { propertyNames: _names, additionalProperties: value, ...rest } = jsonSchema;
  const properties = Object.fromEntries(keys.map((key) => [key, value]));
  return { ...rest, properties, required: [], additionalProperties: false };
}

/** The reason why valibot can parse nothing by a schema, which it finds out only when it does. */
function faultOf(schema: ValibotLike): string | undefined {
  if (schema.type === 'intersect') return clashOf(schema);
  return schema.type === 'variant' ? variantFault(schema) : undefined;
}

function narrowed(type: string, name: string): SchemaNode {
  const inside = { $ref: `#/$defs/${name}` };
  return { allOf: type === 'non_optional' ? [inside] : [inside, { type: NOT_NULL }] };
}

function addExtra(schema: SchemaNode, keyword: string, value: unknown): SchemaNode {
  return { ...schema, [EXTRA]: [...(schema[EXTRA] ?? []), [keyword, value] as const] };
}

function addPattern(schema: SchemaNode, regex: RegExp): SchemaNode {
  // A pattern that is there may be this one, without the flags that it needs.
  const { pattern, ...rest } = schema;
  const isOther = pattern !== undefined && pattern !== regex.source;
  const portable = portablePattern(regex);
  if (portable === undefined) return addExtra(isOther ? schema : rest, 'pattern', String(regex));
  return isOther ? addExtra(schema, 'pattern', portable) : { ...rest, pattern: portable };
}

const INEXACT =
  'valibot computes with binary fractions, so it refuses multiples (1 % 0.01 is not 0): use an integer, such as cents, or `v.check` with a tolerance';

/** Sixteen binary places are exact; decimal fractions such as 0.1 have no end there. */
function isExact(divisor: unknown): boolean {
  return typeof divisor !== 'number' || Number.isInteger(divisor * 2 ** 16);
}

/** The converter writes each divisor over the one before, so they are kept beside it. */
function multipleOf(schema: SchemaNode, divisor: unknown): SchemaNode {
  const { multipleOf: _last, ...rest } = schema;
  const asked = isExact(divisor)
    ? { multipleOf: divisor }
    : { [OPAQUE]: 'multipleOf', [REASON]: INEXACT };
  return { ...rest, allOf: [...listOf(schema['allOf']), asked] };
}

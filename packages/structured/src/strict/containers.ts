import {
  DEFAULTED,
  entriesOf,
  isNode,
  join,
  listOf,
  OPAQUE,
  setOwn,
  type SchemaNode,
} from '../schema/node.js';
import type { References } from '../schema/references.js';
import { showValue } from '../schema/values.js';
import type { WriterContext } from './context.js';
import { ANYTHING, isNever } from './describe.js';
import { assertsNothing } from './keyword-rules.js';
import { allowsNull, nullable } from './nullable.js';

const OPTIONAL =
  'optional: the API requires every property; make it nullable, or set optionalAsNullable';

const FREE_KEYS =
  'a record with free keys is not supported: list the properties, or use an array of { key, value } objects';

const NAMES = 'propertyNames is not supported: the API allows only listed properties; leave it out';

const UNDESCRIBED =
  'an object without properties would always be empty: list them, or use an array of { key, value } objects';

/** Keywords that say which properties there are, here or elsewhere. */
const DESCRIBING = [
  ...['properties', 'additionalProperties', 'patternProperties', '$dynamicRef', '$recursiveRef'],
];

/** Writes a closed object with every property required. @internal */
export function writeObject(
  context: WriterContext,
  schema: SchemaNode,
  node: SchemaNode,
  path: string,
): void {
  const { options, references } = context;
  const properties = entriesOf(schema['properties']);
  const keyword =
    'additionalProperties' in schema ? 'additionalProperties' : 'unevaluatedProperties';
  const open = schema[keyword] ?? false;
  if (open !== false) {
    context.report(
      path,
      properties.length > 0
        ? `${keyword}: the API allows only listed properties; close the object or record`
        : FREE_KEYS,
    );
    // The faults inside are reported as well.
    if (isNode(open) && !isAnything(open)) context.write(open, join(path, keyword));
  } else if (!assertsNothing('propertyNames', schema)) {
    context.report(path, properties.length > 0 ? NAMES : FREE_KEYS);
  } else if (path !== '#' && !DESCRIBING.some((keyword) => keyword in schema)) {
    context.report(path, UNDESCRIBED);
  }
  const required = new Set(listOf(schema['required']));
  checkRequired(context, schema, path);
  const written: SchemaNode = {};
  const absent = new Set<string>();
  for (const [name, property] of properties) {
    // No value fits it, so it can only be absent.
    if (isNever(property) && !required.has(name)) {
      if (name in Object.prototype) absent.add(name);
      continue;
    }
    const propertyPath = join(path, 'properties', name);
    let value = context.write(property, propertyPath);
    // The model always writes what has a default; `null` stands for "absent" where it is allowed.
    const filledIn = hasDefault(property, references);
    const isRequired =
      required.has(name) || (filledIn === 'absent' ? !options.optionalAsNullable : filledIn);
    if (!isRequired && !allowsNull(property, references)) {
      if (options.optionalAsNullable) {
        value = nullable(value);
        absent.add(name);
      } else {
        context.report(propertyPath, OPTIONAL);
      }
    }
    setOwn(written, name, value);
  }
  node['properties'] = written;
  node['required'] = Object.keys(written);
  node['additionalProperties'] = false;
  if (absent.size > 0) context.nullForAbsent.set(node, absent);
}

/**
 * Returns true for a property that is filled in when it is missing, behind a reference as well, or
 * by one part of an intersection or a pipe.
 *
 * @internal
 */
export function hasDefault(
  schema: unknown,
  references: References,
  seen: Set<unknown> = new Set(),
): boolean | 'absent' {
  if (!isNode(schema) || seen.has(schema)) return false;
  if (schema[DEFAULTED] !== undefined) return schema[DEFAULTED];
  if (schema['default'] !== undefined) return true;
  const { $ref, allOf } = schema;
  if ($ref === undefined && allOf === undefined) return false;
  seen.add(schema);
  if (listOf(allOf).some((part) => hasDefault(part, references, seen))) return true;
  const resolution = $ref === undefined ? {} : references.resolve($ref, schema);
  return 'target' in resolution && hasDefault(resolution.target, references, seen);
}

function checkRequired(context: WriterContext, schema: SchemaNode, path: string): void {
  const { required, properties } = schema;
  if (required !== undefined && !Array.isArray(required)) {
    context.report(path, 'required: it must list the names of properties');
  }
  for (const name of listOf(required)) {
    if (typeof name !== 'string') {
      context.report(path, `required: ${showValue(name)} is not the name of a property`);
    } else if (!isNode(properties) || !Object.hasOwn(properties, name)) {
      context.report(path, `required: no property is named ${JSON.stringify(name)}`);
    }
  }
}

/** Returns true for a schema that describes nothing, which is no fault where nothing is listed. */
function isAnything(schema: SchemaNode): boolean {
  return ANYTHING.has(schema[OPAQUE]) || Reflect.ownKeys(schema).length === 0;
}

/** Writes a list whose items have one schema. @internal */
export function writeArray(
  context: WriterContext,
  schema: SchemaNode,
  node: SchemaNode,
  path: string,
): void {
  if (Array.isArray(schema['prefixItems']) || Array.isArray(schema['items'])) {
    context.report(path, 'a tuple is not supported: use an object with one property per place');
    for (const keyword of ['prefixItems', 'items']) {
      listOf(schema[keyword]).forEach((item, index) =>
        context.write(item, join(path, keyword, index)),
      );
    }
    return;
  }
  node['items'] = context.write(schema['items'] ?? true, join(path, 'items'));
}

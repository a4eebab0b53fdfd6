import type { SchemaIssue } from '../issues.js';
import { findEndless } from '../schema/endless.js';
import { FAULTS, isNode, type SchemaNode } from '../schema/node.js';
import { checkFinite } from './finite.js';
import { checkDepth, checkTotals } from './limits.js';
import { shareRepeated } from './share.js';
import type { NullForAbsent, WriterOptions } from './context.js';
import { StrictWriter } from './writer.js';

/** @internal */
export interface StrictSchemaOptions extends WriterOptions {
  /** The schema was made by a converter that bounds its depth, so it is not checked for an end. */
  isBounded?: boolean | undefined;
}

/** @internal */
export interface StrictSchema {
  schema: SchemaNode;
  /** True if the root was no object: the answer is the property `value` of one. */
  wrapped: boolean;
  /** The properties that are nullable only because they are optional. */
  nullForAbsent: NullForAbsent;
  issues: SchemaIssue[];
}

/** The property that holds the answer when the root of a schema is no object. @internal */
export const WRAPPER = 'value';

/**
 * Writes a JSON Schema by the rules of strict structured outputs: closed objects with every
 * property required, only the keywords that the API knows, recursion through `$defs`, repeated
 * parts shared. What cannot be written so is collected, not thrown.
 *
 * @internal
 */
export function toStrictSchema(input: unknown, options: StrictSchemaOptions): StrictSchema {
  const endless = options.isBounded ? undefined : findEndless(input);
  if (endless) {
    return { schema: {}, wrapped: false, nullForAbsent: new Map(), issues: [endless] };
  }
  const writer = new StrictWriter(isNode(input) ? input : {}, options);
  const { definitions, rootReferences, nullForAbsent, issues } = writer;
  issues.push(...((isNode(input) && input[FAULTS]) || []));
  let schema = writer.writeRoot();
  const wrapped = schema['type'] !== 'object' || 'anyOf' in schema;
  if (rootReferences.length > 0) {
    const name = wrapped ? writer.nameFor('root') : undefined;
    const target = name === undefined ? '#' : `#/$defs/${name}`;
    for (const reference of rootReferences) reference['$ref'] = target;
    if (name !== undefined) {
      definitions[name] = schema;
      schema = { $ref: target };
    }
  }
  if (wrapped) {
    schema = {
      type: 'object',
      properties: { [WRAPPER]: schema },
      required: [WRAPPER],
      additionalProperties: false,
    };
  }
  const isRecursive = rootReferences.length > 0 || Object.keys(definitions).length > 0;
  if (isRecursive && issues.length === 0) issues.push(...checkFinite(schema, definitions));
  issues.push(...checkDepth(schema, definitions));
  shareRepeated(schema, definitions, nullForAbsent);
  if (Object.keys(definitions).length > 0) schema['$defs'] = definitions;
  issues.push(...checkTotals(schema));
  return { schema, wrapped, nullForAbsent, issues };
}

import type { SchemaIssue } from '../issues.js';
import { MISSING, unreadable } from '../schema/endless.js';
import { join } from '../schema/node.js';
import { AFTER_CHANGE, BY_FUNCTION } from '../schema/notes.js';
import { TYPE_HINTS } from '../strict/keywords.js';
import { DEEPEST, isEndless } from '../strict/too-large.js';
import { astOf, contentOf, encodedOf, type AST, type Check } from './effect-ast.js';

/** The findings in an effect schema that its JSON Schema does not show. @internal */
export interface EffectFindings {
  faults: SchemaIssue[];
  /** The least lengths of strings, in UTF-16 units. */
  leastLengths: Set<number>;
  /** Descriptions of further checks of its validator. */
  notes: Set<string>;
}

const PIPE =
  'decodeTo without a transformation: the JSON Schema of effect leaves out what it decodes to, so give the strings, literals and checks as one schema';
const CODEC =
  'its validator reads no JSON: use a codec of a text, such as `Schema.DateFromString`, or wrap the whole schema with `Schema.toCodecJson`';
/** Types that no JSON value has, by effect's name. */
const NO_JSON: Readonly<Record<string, string>> = {
  BigInt: 'bigint',
  Symbol: 'symbol',
  UniqueSymbol: 'symbol',
  Undefined: 'undefined',
  Void: 'undefined',
};
/** Types that their name describes. */
const LEAVES = new Set(['String', 'Number', 'Boolean', 'Null']);
/** Types that are their own JSON form. */
const JSON_TYPES = /\/(?:Mutable)?Json$/;

/**
 * Finds the types that an effect schema reads but that no JSON value has, which its JSON Schema
 * describes as its own JSON codec writes them, though its validator does not read that; and what its
 * JSON Schema leaves out.
 *
 * @internal
 */
export function inspectEffect(schema: unknown): EffectFindings {
  const issues: SchemaIssue[] = [];
  const leastLengths = new Set<number>();
  const notes = new Set<string>();
  const seen = new Set<AST>();
  const visit = (ast: AST | undefined, path: string, depth: number): void => {
    if (!ast) issues.push({ path, message: MISSING });
    if (!ast || depth > DEEPEST) return;
    const encoded = encodedOf(ast);
    const inner = (part: AST | undefined, ...steps: (string | number)[]) =>
      visit(part, join(path, ...steps), depth + 1);
    const content = contentOf(ast);
    if (content) inner(content, 'contentSchema');
    const fault = faultOf(encoded) ?? (narrows(ast) ? PIPE : undefined);
    if (encoded._tag === 'String') collectLengths(encoded.checks, leastLengths);
    if (fault !== undefined) issues.push({ path, message: fault });
    if (ast.checks ? ast !== encoded : changes(ast, encoded)) {
      notes.add(`parts are ${AFTER_CHANGE}`);
    }
    // A part that is used again has the same faults.
    if (seen.has(encoded)) return;
    seen.add(encoded);
    collectNotes(encoded.checks, notes);
    for (const { name, type } of encoded.propertySignatures ?? []) {
      if (typeof name === 'symbol') {
        issues.push({ path, message: `${String(name)}: ${TYPE_HINTS['symbol']!}` });
      } else inner(type, 'properties', String(name));
    }
    encoded.elements?.forEach((element, index) => inner(element, 'prefixItems', index));
    encoded.rest?.forEach((item) => inner(item, 'items'));
    encoded.types?.forEach((type, index) => {
      // The absence of an optional property says "undefined".
      if (!encoded.context?.isOptional) inner(type, 'anyOf', index);
      else if (encodedOf(type)._tag !== 'Undefined') inner(type);
    });
    if (!encoded.thunk) return;
    try {
      inner(encoded.thunk());
    } catch (error) {
      if (isEndless(error)) throw error;
      issues.push({ path, message: unreadable(error) });
    }
  };
  const ast = astOf(schema);
  if (ast) visit(ast, '#', 0);
  return { faults: issues, leastLengths, notes };
}

function collectLengths(checks: readonly Check[] = [], lengths: Set<number>): void {
  for (const { checks: group, annotations } of checks) {
    collectLengths(group, lengths);
    const { id, payload } = annotations?.representation ?? {};
    const isLength = typeof id === 'string' && /Length$/.test(id);
    const least = payload?.minLength ?? payload?.minimum;
    if (isLength && typeof least === 'number') lengths.add(least);
  }
}

/** Takes checks by functions and patterns without the flag `u`, which its JSON Schema leaves out. */
function collectNotes(checks: readonly Check[] = [], notes: Set<string>): void {
  for (const { checks: group, annotations } of checks) {
    collectNotes(group, notes);
    const { id, payload, schemas = [] } = annotations?.representation ?? {};
    // Those of the names of properties, of which its JSON Schema leaves out the same.
    for (const schema of schemas) collectNotes(schema.checks, notes);
    if (id === undefined && !group) notes.add(`parts are ${BY_FUNCTION}`);
    const { source, flags } = payload ?? {};
    if (typeof source !== 'string' || String(flags).includes('u')) continue;
    notes.add(`parts fit the pattern /${source}/${String(flags)}`);
  }
}

/** Returns false where a class reads an object as it is, or a default only fills in what is missing. */
function changes({ _tag, context, encoding = [] }: AST, encoded: AST): boolean {
  const fillsIn = encoded.context?.isOptional && !context?.isOptional;
  const types = (encoded.types ?? [encoded]).filter((type) => type._tag !== 'Undefined');
  const keeps = fillsIn && encoding.length === 1 && types.every((type) => type._tag === _tag);
  return encoding.length > 0 && encoded._tag !== 'Objects' && !keeps;
}

/** Returns true if a schema is decoded to another one that reads the same value. */
function narrows(ast: AST): boolean {
  const links = ast.encoding ?? [];
  const last = links.at(-1);
  if (last?.transformation?.decode?._tag !== 'Passthrough') return false;
  const decoded = links.at(-2)?.to ?? ast;
  const addsNothing = decoded._tag === last.to._tag && LEAVES.has(decoded._tag) && !decoded.checks;
  return !addsNothing && keepsValue(last.to);
}

/** Returns true if no part of a schema is a codec. */
function keepsValue(ast: AST, seen = new Set<AST>()): boolean {
  if (seen.has(ast)) return true;
  seen.add(ast);
  if (ast.encoding?.length) return false;
  const fields = (ast.propertySignatures ?? []).map(({ type }) => type);
  const parts = [fields, ast.elements, ast.rest, ast.types, ast.thunk?.()];
  return parts.flat().every((part) => !part || keepsValue(part, seen));
}

function faultOf({ _tag, annotations = {}, literal }: AST): string | undefined {
  const name = typeof literal === 'bigint' ? 'bigint' : NO_JSON[_tag];
  if (name !== undefined) return `${name}: ${TYPE_HINTS[name]!}`;
  if (_tag !== 'Declaration') return undefined;
  const { expected, representation } = annotations;
  if (typeof representation?.id === 'string' && JSON_TYPES.test(representation.id)) {
    return undefined;
  }
  return `${typeof expected === 'string' ? expected : 'class'}: ${CODEC}`;
}

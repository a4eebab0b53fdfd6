import type { SchemaIssue } from '../issues.js';
import { join } from '../schema/node.js';
import { TYPE_HINTS } from '../strict/keywords.js';
import { DEEPEST } from '../strict/too-large.js';

/** The parts of effect's syntax tree that matter here; `_tag` says which are present. */
interface AST {
  _tag: string;
  annotations?: { expected?: unknown; representation?: { id?: unknown } };
  encoding?: readonly { to: AST }[];
  context?: { isOptional?: boolean };
  propertySignatures?: readonly { name: PropertyKey; type: AST }[];
  elements?: readonly AST[];
  rest?: readonly AST[];
  types?: readonly AST[];
  thunk?: () => AST;
  literal?: unknown;
}

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
/** Types that are their own JSON form. */
const JSON_TYPES = /\/(?:Mutable)?Json$/;

/**
 * Finds the types that an effect schema reads but that no JSON value has. Its JSON Schema describes
 * them as its own JSON codec writes them, though its validator does not read that.
 *
 * @internal
 */
export function faultsOfEffect(schema: unknown): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  const seen = new Set<AST>();
  const visit = (ast: AST, path: string, depth: number): void => {
    if (depth > DEEPEST) return;
    const encoded = encodedOf(ast);
    const inner = (part: AST, ...steps: (string | number)[]) =>
      visit(part, join(path, ...steps), depth + 1);
    const fault = faultOf(encoded);
    if (fault !== undefined) issues.push({ path, message: fault });
    // A part that is used again has the same faults.
    if (seen.has(encoded)) return;
    seen.add(encoded);
    for (const { name, type } of encoded.propertySignatures ?? []) {
      const isOptional = encodedOf(type).context?.isOptional ?? false;
      if (typeof name === 'symbol') {
        if (!isOptional) {
          issues.push({ path, message: `${String(name)}: ${TYPE_HINTS['symbol']!}` });
        }
      } else if (isOptional) {
        for (const part of definedPartsOf(type)) inner(part, 'properties', String(name));
      } else inner(type, 'properties', String(name));
    }
    encoded.elements?.forEach((element, index) => inner(element, 'prefixItems', index));
    encoded.rest?.forEach((item) => inner(item, 'items'));
    encoded.types?.forEach((type, index) => inner(type, 'anyOf', index));
    if (encoded.thunk) visit(encoded.thunk(), path, depth + 1);
  };
  const { ast } = Object(schema) as { ast?: AST };
  if (ast) visit(ast, '#', 0);
  return issues;
}

/** The side of a codec that is read. */
function encodedOf(ast: AST): AST {
  let encoded = ast;
  while (encoded.encoding?.length) encoded = encoded.encoding.at(-1)!.to;
  return encoded;
}

/** The types of an optional property that is present: its absence says "undefined". */
function definedPartsOf(type: AST): readonly AST[] {
  const encoded = encodedOf(type);
  if (encoded._tag !== 'Union') return [encoded];
  return encoded.types!.filter((part) => encodedOf(part)._tag !== 'Undefined');
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

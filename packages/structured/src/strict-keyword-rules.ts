import type { SchemaNode } from './json-schema-node.js';
import { CONSTRAINTS, FORMATS, SUPPORTED, UNSUPPORTED } from './strict-keywords.js';

const STRUCTURE = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'prefixItems',
  'anyOf',
  'oneOf',
  'allOf',
  'propertyNames',
]);
/** The API's pattern matcher has neither look-ahead nor look-behind. */
const LOOK_AROUND = /\(\?<?[=!]/;

/** What becomes of the keywords of one schema that hold no further schema. @internal */
export class StrictKeywords {
  constructor(
    readonly report: (path: string, message: string) => void,
    readonly validated: boolean,
  ) {}

  /** Whether a keyword narrows what is allowed, rather than describing it. */
  asserts(keyword: string): boolean {
    return (
      STRUCTURE.has(keyword) ||
      CONSTRAINTS.has(keyword) ||
      keyword in UNSUPPORTED ||
      (SUPPORTED.has(keyword) && keyword !== 'title' && keyword !== 'description')
    );
  }

  /** The type that a schema has, or that its other keywords imply; undefined if it has none. */
  typeOf(schema: SchemaNode): string | string[] | undefined {
    const type = schema['type'];
    if (typeof type === 'string') return type;
    if (Array.isArray(type)) return type.length === 1 ? String(type[0]) : type.map(String);
    if ('properties' in schema) return 'object';
    if ('items' in schema || 'prefixItems' in schema) return 'array';
    const values = Array.isArray(schema['enum'])
      ? schema['enum']
      : 'const' in schema
        ? [schema['const']]
        : [];
    const types = new Set(values.map((value) => (value === null ? 'null' : typeof value)));
    return types.size > 1 ? [...types] : [...types][0];
  }

  /** Copies what the API enforces; returns what becomes a hint for the model. */
  copy(schema: SchemaNode, node: SchemaNode, path: string): string[] {
    const hints: string[] = [];
    for (const [keyword, value] of Object.entries(schema)) {
      if (CONSTRAINTS.has(keyword)) {
        this.#constraint(keyword, value, path, hints);
      } else if (!SUPPORTED.has(keyword) || isSafeIntegerBound(keyword, value)) {
        continue;
      } else if (keyword === 'format' && !FORMATS.has(String(value))) {
        this.#constraint(keyword, value, path, hints);
      } else if (keyword === 'pattern') {
        // Libraries spell out the pattern of a format that the API knows by name.
        if (this.validated && FORMATS.has(String(schema['format']))) continue;
        if (LOOK_AROUND.test(String(value))) this.#constraint(keyword, value, path, hints);
        else node[keyword] = value;
      } else {
        node[keyword] = value;
      }
    }
    return hints;
  }

  #constraint(keyword: string, value: unknown, path: string, hints: string[]): void {
    if (this.validated) {
      hints.push(`${keyword}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
      return;
    }
    const what = keyword === 'format' ? `the format "${String(value)}"` : keyword;
    this.report(
      path,
      `${what} is not enforced by the API, and nothing here would check it: leave it out, or use a schema library`,
    );
  }
}

/** The bounds that libraries write for "an integer" say nothing. */
function isSafeIntegerBound(keyword: string, value: unknown): boolean {
  return (
    (keyword === 'minimum' && value === Number.MIN_SAFE_INTEGER) ||
    (keyword === 'maximum' && value === Number.MAX_SAFE_INTEGER)
  );
}

import type { SchemaIssue } from '../issues.js';
import { modernBounds } from '../schema/bounds.js';
import { fitsSchema, UnevaluatedError } from '../schema/evaluate.js';
import {
  EXCLUDED,
  isNode,
  join,
  listOf,
  valuesOf,
  withoutUndefined,
  type SchemaNode,
} from '../schema/node.js';
import { References } from '../schema/references.js';
import { isOfType, namedTypes, TYPES, typesOf } from '../schema/types.js';
import { fitsKeywords, hasJSONForm } from '../schema/values.js';
import { CIRCLE, Combinations } from './combinations.js';
import { writeArray, writeObject } from './containers.js';
import type { NullForAbsent, WriterContext, WriterOptions } from './context.js';
import { describe, faultOfType, isNever } from './describe.js';
import { annotate, assertsNothing, copyKeywords } from './keyword-rules.js';
import { isAssertion, ofContainers, TYPE_HINTS, UNSUPPORTED } from './keywords.js';
import { faultsOf } from './malformed.js';
import { allowsNull, nullable } from './nullable.js';
import { DEEPEST, MOST_SCHEMAS, TOO_DEEP, TOO_MANY } from './too-large.js';

const UNTYPED = 'type: it is missing, so other types fit as well: say "object" or "array"';
const NO_LISTED_VALUE = 'no value fits: no listed value is allowed by the other keywords';
/** References that stand for a type, and that are refused themselves. */
const DYNAMIC = ['$dynamicRef', '$recursiveRef'];
const COMBINATORS = ['$ref', 'allOf', 'anyOf', 'oneOf'] as const;

/**
 * Writes one JSON Schema by the rules of strict structured outputs. Collects what cannot be
 * expressed instead of throwing, so that all of it can be reported at once.
 *
 * @internal
 */
export class StrictWriter implements WriterContext {
  readonly issues: SchemaIssue[] = [];
  readonly definitions: SchemaNode = {};
  readonly nullForAbsent: NullForAbsent = new Map();
  /** References to the root, whose place is known only at the end. */
  readonly rootReferences: SchemaNode[] = [];
  readonly references: References;
  /** The name of the definition that each schema became. */
  readonly #names = new Map<unknown, string>();
  readonly #combinations: Combinations;
  /** Schemas that are being written with no property and no item in between. */
  #open = new Set<unknown>();
  #root: unknown;
  #depth = 0;
  #count = 0;
  readonly #reported = new Set<string>();
  /** Definitions that are written after what refers to them, as that is nested deep. */
  readonly #later: (() => void)[] = [];

  constructor(
    readonly document: SchemaNode,
    readonly options: WriterOptions,
  ) {
    this.references = new References(document);
    this.#combinations = new Combinations(this);
  }

  /** Writes the root; a root that only refers to a definition stands for that definition. */
  writeRoot(): SchemaNode {
    let root: unknown = this.document;
    let annotations: SchemaNode = {};
    const hints: string[] = [];
    const seen = new Set<unknown>();
    while (isNode(root) && root['$ref'] !== undefined && !seen.has(root)) {
      const { $ref, ...beside } = root;
      if (Object.keys(beside).some(isAssertion) || COMBINATORS.some((key) => key in beside)) break;
      const resolution = this.references.resolve($ref, root);
      if ('fault' in resolution) break;
      seen.add(root);
      const written: SchemaNode = {};
      hints.push(...annotate(beside, written));
      annotations = { ...written, ...annotations };
      root = resolution.target;
    }
    this.#root = root;
    if (seen.has(root)) {
      this.report('#', CIRCLE);
      return {};
    }
    this.#open.add(root);
    const written = this.write(root, '#');
    for (const write of this.#later) write();
    return describe(Object.assign(written, annotations), hints);
  }

  nameFor(wish: string): string {
    const base = wish.replace(/[^a-zA-Z0-9_-]/g, '_') || 'definition';
    let name = base;
    for (let count = 2; Object.hasOwn(this.definitions, name); count += 1)
      name = `${base}_${count}`;
    return name === '__proto__' ? this.nameFor('proto') : name;
  }

  report(path: string, message: string): void {
    // A part that several alternatives hold is written for each of them.
    const id = JSON.stringify([path, message]);
    if (!this.#reported.has(id)) this.issues.push({ path, message });
    this.#reported.add(id);
  }

  write(given: unknown, path: string): SchemaNode {
    if (this.#depth === DEEPEST) {
      this.report(path, TOO_DEEP);
      return {};
    }
    this.#count += 1;
    if (this.#count >= MOST_SCHEMAS) {
      if (this.#count === MOST_SCHEMAS) this.report(path, TOO_MANY);
      return {};
    }
    this.#depth += 1;
    const node = this.#write(given, path);
    this.#depth -= 1;
    return node;
  }

  #write(given: unknown, path: string): SchemaNode {
    if (!isNode(given)) {
      this.report(path, TYPE_HINTS[given === false ? 'never' : 'any']!);
      return {};
    }
    const schema = withoutUndefined(given);
    const fault = faultOfType(schema);
    if (fault !== undefined) {
      this.report(path, fault);
      // The faults inside are reported as well.
      for (const keyword of COMBINATORS) {
        listOf(schema[keyword]).forEach((part, index) =>
          this.write(part, keyword === 'allOf' ? path : join(path, keyword, index)),
        );
      }
      return {};
    }
    if (schema['nullable'] === true) {
      const { nullable: _nullable, ...rest } = schema;
      const node = this.#write(rest, path);
      return allowsNull(rest, this.references) ? node : nullable(node);
    }
    const [combinator, ...others] = COMBINATORS.filter((keyword) => keyword in schema);
    if (combinator === undefined) return this.#writePlain(schema, path);
    if (others.length === 0 && !Object.keys(schema).some(isAssertion)) {
      if (combinator === '$ref') return this.#writeReference(given, schema, path);
      if (combinator !== 'allOf') return this.#combinations.writeUnion(schema, combinator, path);
    }
    return this.#combinations.writeMerged(given, path);
  }

  #writePlain(given: SchemaNode, path: string): SchemaNode {
    let schema = modernBounds(given);
    const isChecked = this.options.validated ?? false;
    for (const keyword in schema) {
      const hint = UNSUPPORTED.get(keyword);
      if (hint === undefined || assertsNothing(keyword, schema)) continue;
      if (keyword === 'not' && isChecked && !isNever(schema)) continue;
      this.report(path, `${keyword} is not supported: ${hint}`);
    }
    const node: SchemaNode = {};
    const values = valuesOf(schema);
    const types = values ? typesBeside(values, schema) : typesOf(schema);
    for (const type of namedTypes(schema) ?? []) {
      if (!TYPES.has(type)) this.report(path, `type: "${type}" is not a type of JSON Schema`);
    }
    if (types.length === 0 && values === undefined) {
      const isSaid =
        DYNAMIC.some((keyword) => keyword in schema) || (!isChecked && 'not' in schema);
      if (!isSaid) this.report(path, TYPE_HINTS['any']!);
      return node;
    }
    for (const fault of faultsOf(schema, types, values)) this.report(path, fault);
    if (values && !hasJSONForm(values)) return node;
    if (values?.some(isContainer)) {
      // A listed object or array is a value, not a schema: nothing describes what is in it.
      schema = this.#keepFitting(schema, values, path);
    } else {
      node['type'] = types.length === 1 ? types[0] : types;
    }
    const hints = copyKeywords(schema, node, types, isChecked, (message) =>
      this.report(path, message),
    );
    if (values === undefined) {
      const outer = this.#open;
      this.#open = new Set();
      if (types.includes('object')) writeObject(this, schema, node, path);
      if (types.includes('array')) writeArray(this, schema, node, path);
      this.#open = outer;
      if (namedTypes(schema) === undefined) this.report(path, UNTYPED);
    }
    return describe(node, hints);
  }

  /** Leaves out listed objects and lists that the keywords beside them refuse, and these keywords. */
  #keepFitting(schema: SchemaNode, values: readonly unknown[], path: string): SchemaNode {
    const { const: _const, enum: _enum, [EXCLUDED]: _excluded, ...beside } = schema;
    const types = namedTypes(schema);
    let kept = values;
    try {
      kept = values.filter((value) =>
        isContainer(value)
          ? fitsSchema(value, beside, this.references)
          : (!types || isOfType(value, types)) && fitsKeywords(value, beside),
      );
      if (kept.length === 0) this.report(path, NO_LISTED_VALUE);
    } catch (error) {
      if (!(error instanceof UnevaluatedError)) throw error;
      this.report(path, `${error.message}: listed objects and lists are not checked against it`);
    }
    const rest = { ...beside };
    for (const keyword of Object.keys(rest)) if (ofContainers(keyword)) delete rest[keyword];
    return 'const' in schema ? { ...rest, const: kept[0] } : { ...rest, enum: kept };
  }

  #writeReference(given: SchemaNode, schema: SchemaNode, path: string): SchemaNode {
    const resolution = this.references.resolve(schema['$ref'], given);
    if ('fault' in resolution) {
      this.report(path, `$ref: ${resolution.fault}`);
      return {};
    }
    const { target, name } = resolution;
    if (this.#open.has(target)) {
      this.report(path, CIRCLE);
      return {};
    }
    if (!isNode(target)) return this.write(target, path);
    let reference: SchemaNode = {};
    if (target === this.#root) this.rootReferences.push(reference);
    else {
      reference = this.#define(target, name, () => {
        this.#open.add(target);
        const written = this.write(target, definitionPath(schema['$ref'], path));
        this.#open.delete(target);
        return written;
      });
    }
    const annotations: SchemaNode = {};
    const hints = annotate(schema, annotations);
    if (Object.keys(annotations).length + hints.length === 0) return reference;
    // A reference takes no annotation beside it; a union of one does.
    return describe({ anyOf: [reference], ...annotations }, hints);
  }

  /** Writes a definition once, whatever refers to it, itself included. */
  #define(key: unknown, wish: string, write: () => SchemaNode): SchemaNode {
    let name = this.#names.get(key);
    if (name === undefined) {
      name = this.nameFor(wish);
      this.#names.set(key, name);
      const definition = name;
      this.definitions[definition] = {};
      const define = (): void => {
        this.definitions[definition] = write();
      };
      // Each definition is a tree of its own, and chains of them may be long.
      if (this.#depth < DEEPEST / 4) define();
      else this.#later.push(define);
    }
    return { $ref: `#/$defs/${name}` };
  }
}

/** The types of listed values: those that the schema names, unless no value is of them. */
function typesBeside(values: readonly unknown[], schema: SchemaNode): string[] {
  const named = namedTypes(schema) ?? typesOf({ enum: values });
  const used = named.filter((type) => values.some((value) => isOfType(value, [type])));
  return used.length > 0 ? used : named;
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Where a definition stands in the schema that was given, which has none that a converter made. */
function definitionPath(reference: unknown, path: string): string {
  return typeof reference === 'string' && /^#\/(?!\$defs\/recursive_\d)/.test(reference)
    ? reference
    : path;
}

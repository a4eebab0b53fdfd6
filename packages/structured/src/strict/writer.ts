import { CircleError, expand } from '../schema/expand.js';
import { areDisjoint, UnmergeableError } from '../schema/meet.js';
import {
  DEFAULTED,
  entriesOf,
  isNode,
  join,
  listOf,
  OPAQUE,
  setOwn,
  valuesOf,
  withoutUndefined,
  type SchemaNode,
} from '../schema/node.js';
import { References } from '../schema/references.js';
import { TYPES, typesOf } from '../schema/types.js';
import type { SchemaIssue } from '../issues.js';
import { copyKeywords } from './keyword-rules.js';
import { isAssertion, TYPE_HINTS, UNSUPPORTED } from './keywords.js';
import { allowsNull, nullable } from './nullable.js';

/** @internal */
export interface WriterOptions {
  /** Makes optional properties required and nullable; `null` is read back as "absent". */
  optionalAsNullable?: boolean | undefined;
  /** A validator checks every answer, so constraints that the API ignores may become hints. */
  validated?: boolean | undefined;
  /** The `null` of an optional property may stand for "absent" even if the schema allows it. */
  lenientNull?: boolean | undefined;
}

/** The properties of each strict object schema that are nullable only because they are optional. @internal */
export type NullForAbsent = Map<SchemaNode, Set<string>>;

const CIRCLE = '$ref: it leads back to itself with nothing in between, so it describes no value';
const EXCLUSIVE = 'exactly one of the options may fit';
const COMBINATORS = ['$ref', 'allOf', 'anyOf', 'oneOf'] as const;

/**
 * Writes one JSON Schema by the rules of strict structured outputs. Collects what cannot be
 * expressed instead of throwing, so that all of it can be reported at once.
 *
 * @internal
 */
export class StrictWriter {
  readonly issues: SchemaIssue[] = [];
  readonly definitions: SchemaNode = {};
  readonly nullForAbsent: NullForAbsent = new Map();
  readonly eitherWay: NullForAbsent = new Map();
  /** References to the root, whose place is known only at the end. */
  readonly rootReferences: SchemaNode[] = [];
  readonly #references: References;
  /** The name of the definition that each schema became. */
  readonly #names = new Map<unknown, string>();
  /** Combinations that are being written, with the name of their definition once they recur. */
  readonly #expanding = new Map<string, { name?: string }>();
  readonly #ids = new Map<unknown, number>();
  /** Schemas that are being written with no property and no item in between. */
  #open = new Set<unknown>();
  #root: unknown;

  constructor(
    readonly document: SchemaNode,
    readonly options: WriterOptions,
  ) {
    this.#references = new References(document);
  }

  /** Writes the root; a root that only refers to a definition stands for that definition. */
  writeRoot(): SchemaNode {
    let root: unknown = this.document;
    let annotations: SchemaNode = {};
    const seen = new Set<unknown>();
    while (isNode(root) && root['$ref'] !== undefined && !seen.has(root)) {
      seen.add(root);
      const { $ref, ...beside } = root;
      if (Object.keys(beside).some(isAssertion) || COMBINATORS.some((key) => key in beside)) break;
      const resolution = this.#references.resolve($ref, root);
      if ('fault' in resolution) break;
      const { title, description } = beside;
      annotations = withoutUndefined({ title, description, ...annotations });
      root = resolution.target;
    }
    this.#root = root;
    if (seen.has(root)) {
      this.#report('#', CIRCLE);
      return {};
    }
    this.#open.add(root);
    const written = this.#write(root, '#');
    return Object.assign(written, annotations);
  }

  nameFor(wish: string): string {
    const base = wish.replace(/[^a-zA-Z0-9_-]/g, '_') || 'definition';
    let name = base;
    for (let count = 2; Object.hasOwn(this.definitions, name); count += 1)
      name = `${base}_${count}`;
    return name === '__proto__' ? this.nameFor('proto') : name;
  }

  #report(path: string, message: string): void {
    this.issues.push({ path, message });
  }

  #write(given: unknown, path: string): SchemaNode {
    if (!isNode(given)) {
      this.#report(path, given === false ? TYPE_HINTS['never']! : TYPE_HINTS['any']!);
      return {};
    }
    const schema = withoutUndefined(given);
    const opaque = schema[OPAQUE];
    if (opaque !== undefined) {
      this.#report(path, `${opaque}: ${TYPE_HINTS[opaque] ?? 'it has no JSON form'}`);
      return {};
    }
    if (schema['nullable'] === true) {
      const { nullable: _nullable, ...rest } = schema;
      const node = this.#write(rest, path);
      return allowsNull(rest, this.#references) ? node : nullable(node);
    }
    const combinators = COMBINATORS.filter((keyword) => keyword in schema);
    if (combinators.length === 0) return this.#writePlain(schema, path);
    const isBare = !Object.keys(schema).some(isAssertion);
    if (combinators.length === 1 && isBare) {
      if (combinators[0] === '$ref') return this.#writeReference(given, schema, path);
      if (combinators[0] === 'anyOf') return this.#writeUnion(schema, 'anyOf', path);
      if (combinators[0] === 'oneOf') return this.#writeOneOf(schema, path);
    }
    return this.#writeExpanded(given, schema, path);
  }

  /** Writes what combines schemas by merging them into a list of plain alternatives. */
  #writeExpanded(given: SchemaNode, schema: SchemaNode, path: string): SchemaNode {
    const key = this.#keyOf(given);
    const before = this.#expanding.get(key);
    if (before) {
      before.name ??= this.nameFor('recursive');
      this.definitions[before.name] ??= {};
      return { $ref: `#/$defs/${before.name}` };
    }
    const state: { name?: string } = {};
    this.#expanding.set(key, state);
    const written = this.#writeAlternatives(given, schema, path);
    this.#expanding.delete(key);
    if (state.name === undefined) return written;
    this.definitions[state.name] = written;
    return { $ref: `#/$defs/${state.name}` };
  }

  #writeAlternatives(given: SchemaNode, schema: SchemaNode, path: string): SchemaNode {
    let alternatives: SchemaNode[];
    const disagreements = new Set<string>();
    try {
      alternatives = expand(given, this.#references, disagreements);
    } catch (error) {
      if (error instanceof CircleError) this.#report(path, CIRCLE);
      else if (error instanceof UnmergeableError) this.#reportUnmergeable(path, error.message);
      else throw error;
      return {};
    }
    const isExclusive = !('oneOf' in schema) || this.#checkExclusive(schema['oneOf'], path);
    const [first] = alternatives;
    if (!first) {
      this.#reportNothing(path, [...disagreements]);
      return {};
    }
    const node =
      alternatives.length === 1
        ? this.#write(first, path)
        : { anyOf: alternatives.map((alternative) => this.#write(alternative, path)) };
    return isExclusive ? node : describe(node, [EXCLUSIVE]);
  }

  /** The same for combinations of the same schemas, so that one that recurs is recognized. */
  #keyOf(given: SchemaNode): string {
    const parts = new Set<unknown>();
    const collect = (schema: unknown): void => {
      const only = isNode(schema) && Reflect.ownKeys(schema).length === 1 ? schema : {};
      const resolution =
        only['$ref'] === undefined ? undefined : this.#references.resolve(only['$ref'], only);
      if (Array.isArray(only['allOf'])) only['allOf'].forEach(collect);
      else parts.add(resolution && 'target' in resolution ? resolution.target : schema);
    };
    collect(given);
    return [...parts]
      .map((part) => this.#idOf(part))
      .sort()
      .join(' ');
  }

  #idOf(part: unknown): number {
    let id = this.#ids.get(part);
    if (id === undefined) this.#ids.set(part, (id = this.#ids.size));
    return id;
  }

  #reportNothing(path: string, disagreements: readonly string[]): void {
    this.#report(
      path,
      disagreements.length > 0
        ? `no value fits: its branches disagree about ${disagreements.join(', ')}`
        : TYPE_HINTS['never']!,
    );
  }

  #reportUnmergeable(path: string, reason: string): void {
    this.#report(
      path,
      reason.startsWith('$ref: ')
        ? reason
        : `allOf: its branches disagree about ${reason}; write one schema instead`,
    );
  }

  #writeUnion(schema: SchemaNode, keyword: 'anyOf' | 'oneOf', path: string): SchemaNode {
    const branches = listOf(schema[keyword])
      .map((branch, index) => ({ branch, path: join(path, keyword, index) }))
      .filter(({ branch }) => !isNever(branch));
    if (branches.length === 0) {
      this.#report(path, TYPE_HINTS['never']!);
      return {};
    }
    const node: SchemaNode = {};
    const hints = copyKeywords(schema, node, [], this.options.validated ?? false, () => {});
    const only = branches.length === 1 && listOf(schema[keyword]).length > 1;
    if (only && Object.keys(node).length === 0)
      return this.#write(branches[0]!.branch, branches[0]!.path);
    node['anyOf'] = branches.map((branch) => this.#write(branch.branch, branch.path));
    return describe(node, hints);
  }

  #writeOneOf(schema: SchemaNode, path: string): SchemaNode {
    const isExclusive = this.#checkExclusive(schema['oneOf'], path);
    const node = this.#writeUnion(schema, 'oneOf', path);
    return isExclusive ? node : describe(node, [EXCLUSIVE]);
  }

  /** Returns true if no value can fit two branches; reports it where nothing would check that. */
  #checkExclusive(branches: unknown, path: string): boolean {
    let isExclusive = false;
    try {
      const expanded = listOf(branches).map((branch) => expand(branch, this.#references));
      isExclusive = expanded.every((some, index) =>
        expanded
          .slice(index + 1)
          .every((others) => some.every((one) => others.every((other) => areDisjoint(one, other)))),
      );
    } catch (error) {
      if (!(error instanceof CircleError || error instanceof UnmergeableError)) throw error;
    }
    if (!isExclusive && !this.options.validated) {
      this.#report(
        path,
        'oneOf: two of its branches may fit at once, and nothing here would check that only one does: use anyOf, or branches that exclude each other by a constant',
      );
    }
    return isExclusive;
  }

  #writePlain(schema: SchemaNode, path: string): SchemaNode {
    for (const [keyword, hint] of UNSUPPORTED) {
      if (keyword in schema) this.#report(path, `${keyword} is not supported: ${hint}`);
    }
    const node: SchemaNode = {};
    const types = typesOf(schema);
    const values = valuesOf(schema);
    for (const type of types) {
      if (!TYPES.has(type)) this.#report(path, `type: "${type}" is not a type of JSON Schema`);
    }
    if (types.length === 0 && values === undefined) {
      if (!('not' in schema)) this.#report(path, TYPE_HINTS['any']!);
      return node;
    }
    if (values?.length === 0) this.#report(path, 'enum: it lists no value, so no value fits');
    // A listed object or array is a value, not a schema: nothing describes what is in it.
    const listsContainers = values?.some((value) => typeof value === 'object' && value !== null);
    if (!listsContainers || 'type' in schema) {
      node['type'] = types.length === 1 ? types[0] : types;
    }
    const hints = copyKeywords(schema, node, types, this.options.validated ?? false, (message) =>
      this.#report(path, message),
    );
    if (values === undefined) {
      const outer = this.#open;
      this.#open = new Set();
      if (types.includes('object')) this.#writeObject(schema, node, path);
      if (types.includes('array')) this.#writeArray(schema, node, path);
      this.#open = outer;
    }
    return describe(node, hints);
  }

  #writeObject(schema: SchemaNode, node: SchemaNode, path: string): void {
    const properties = entriesOf(schema['properties']);
    const open = schema['additionalProperties'] ?? schema['unevaluatedProperties'] ?? false;
    if (open !== false || 'propertyNames' in schema) {
      this.#report(
        path,
        properties.length > 0
          ? 'additionalProperties: the API allows only listed properties; close the object'
          : 'a record with free keys is not supported: list the properties, or use an array of { key, value } objects',
      );
      if (open !== false) return;
    }
    const required = new Set(listOf(schema['required']));
    this.#checkRequired(schema, path);
    const written: SchemaNode = {};
    const absent = new Set<string>();
    const eitherWay = new Set<string>();
    for (const [name, property] of properties) {
      // No value fits it, so it can only be absent.
      if (isNever(property) && !required.has(name)) continue;
      const propertyPath = join(path, 'properties', name);
      let value = this.#write(property, propertyPath);
      // What has a default is always written by the model; what allows null says "absent" with it.
      const hasDefault =
        isNode(property) && (DEFAULTED in property || property['default'] !== undefined);
      if (!required.has(name) && allowsNull(property, this.#references)) {
        if (this.options.lenientNull) eitherWay.add(name);
      } else if (!required.has(name) && !hasDefault) {
        if (this.options.optionalAsNullable) {
          value = nullable(value);
          absent.add(name);
        } else {
          this.#report(
            propertyPath,
            'optional: the API requires every property; make it nullable, or set optionalAsNullable',
          );
        }
      }
      setOwn(written, name, value);
    }
    node['properties'] = written;
    node['required'] = Object.keys(written);
    node['additionalProperties'] = false;
    if (absent.size > 0) this.nullForAbsent.set(node, absent);
    if (eitherWay.size > 0) this.eitherWay.set(node, eitherWay);
  }

  #checkRequired(schema: SchemaNode, path: string): void {
    const { required, properties } = schema;
    if (required !== undefined && !Array.isArray(required)) {
      this.#report(path, 'required: it must list the names of properties');
    }
    for (const name of listOf(required)) {
      if (typeof name !== 'string') {
        this.#report(path, `required: ${JSON.stringify(name)} is not the name of a property`);
      } else if (!isNode(properties) || !Object.hasOwn(properties, name)) {
        this.#report(path, `required: no property is named ${JSON.stringify(name)}`);
      }
    }
  }

  #writeArray(schema: SchemaNode, node: SchemaNode, path: string): void {
    if (Array.isArray(schema['prefixItems']) || Array.isArray(schema['items'])) {
      this.#report(path, 'a tuple is not supported: use an object with one property per place');
      return;
    }
    node['items'] = this.#write(schema['items'] ?? true, join(path, 'items'));
  }

  #writeReference(given: SchemaNode, schema: SchemaNode, path: string): SchemaNode {
    const resolution = this.#references.resolve(schema['$ref'], given);
    if ('fault' in resolution) {
      this.#report(path, `$ref: ${resolution.fault}`);
      return {};
    }
    const { target, name } = resolution;
    if (this.#open.has(target)) {
      this.#report(path, CIRCLE);
      return {};
    }
    if (!isNode(target)) return this.#write(target, path);
    let reference: SchemaNode = {};
    if (target === this.#root) this.rootReferences.push(reference);
    else {
      reference = this.#define(target, name, () => {
        this.#open.add(target);
        const written = this.#write(target, definitionPath(schema['$ref'], path));
        this.#open.delete(target);
        return written;
      });
    }
    // A reference takes no annotation beside it; a union of one does.
    const { description } = schema;
    return typeof description === 'string' ? { anyOf: [reference], description } : reference;
  }

  /** Writes a definition once, whatever refers to it, itself included. */
  #define(key: unknown, wish: string, write: () => SchemaNode): SchemaNode {
    let name = this.#names.get(key);
    if (name === undefined) {
      name = this.nameFor(wish);
      this.#names.set(key, name);
      this.definitions[name] = {};
      this.definitions[name] = write();
    }
    return { $ref: `#/$defs/${name}` };
  }
}

/** Where a definition stands in the schema that was given. */
function definitionPath(reference: unknown, path: string): string {
  return typeof reference === 'string' && reference.startsWith('#/') ? reference : path;
}

/** Returns true if a schema says that no value fits. */
function isNever(schema: unknown): boolean {
  if (schema === false) return true;
  if (!isNode(schema)) return false;
  if (schema[OPAQUE] === 'never') return true;
  const { not } = schema;
  return not === true || (isNode(not) && Reflect.ownKeys(not).length === 0);
}

function describe(node: SchemaNode, hints: readonly string[]): SchemaNode {
  if (hints.length === 0) return node;
  const text = `(${hints.join('; ')})`;
  node['description'] = node['description'] ? `${String(node['description'])} ${text}` : text;
  return node;
}

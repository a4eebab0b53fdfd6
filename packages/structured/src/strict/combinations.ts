import { areDisjoint, haveDistinctConstants } from '../schema/disjoint.js';
import { CircleError, Expander, TooDeepError, type Expansion } from '../schema/expand.js';
import { UnmergeableError } from '../schema/meet.js';
import { EXCLUDED, isNode, join, listOf, type SchemaNode } from '../schema/node.js';
import { withoutEmptyParts } from './alternatives.js';
import type { WriterContext } from './context.js';
import { describe, isNever } from './describe.js';
import { Emptiness } from './emptiness.js';
import { annotate } from './keyword-rules.js';
import { TYPE_HINTS } from './keywords.js';
import { TOO_DEEP } from './too-large.js';

/** The message about references that lead to no description. @internal */
export const CIRCLE =
  '$ref: it leads back to itself with nothing in between, so it describes no value';
const EXCLUSIVE = 'exactly one of the options may fit';

/**
 * Writes schemas that combine others: unions, and what has to be merged.
 *
 * @internal
 */
export class Combinations {
  /** Combinations that are being written, with the name of their definition once they recur. */
  readonly #open = new Map<string, { name?: string }>();
  readonly #ids = new Map<unknown, number>();
  readonly #expander: Expander;
  readonly #emptiness: Emptiness;
  /** The results of comparing branches: a union may be used repeatedly on each level. */
  readonly #exclusive = new Map<unknown, boolean>();

  /** True while one of several alternatives is written. */
  #isPart = false;

  constructor(readonly context: WriterContext) {
    this.#expander = new Expander(context.references, (schema) => this.#emptiness.isEmpty(schema));
    this.#emptiness = new Emptiness(this.#expander);
  }

  /** Writes a union as it is; branches that no value fits are left out. */
  writeUnion(schema: SchemaNode, keyword: 'anyOf' | 'oneOf', path: string): SchemaNode {
    const { context } = this;
    const isExclusive = keyword === 'anyOf' || this.#checkBranches(schema[keyword], path);
    const given = listOf(schema[keyword]);
    const branches = given
      .map((branch, index) => ({ branch, path: join(path, keyword, index) }))
      .filter(({ branch }) => !isNever(branch));
    const [first] = branches;
    if (!first) {
      context.report(path, TYPE_HINTS['never']!);
      return {};
    }
    const node: SchemaNode = {};
    const hints = annotate(schema, node);
    if (!isExclusive) hints.push(EXCLUSIVE);
    if (
      branches.length === 1 &&
      given.length > 1 &&
      Object.keys(node).length + hints.length === 0
    ) {
      return context.write(first.branch, first.path);
    }
    node['anyOf'] = branches.map((branch) => context.write(branch.branch, branch.path));
    return describe(node, hints);
  }

  /** Writes a combination by merging it into a list of plain alternatives. */
  writeMerged(schema: SchemaNode, path: string): SchemaNode {
    const { context } = this;
    const key = this.#keyOf(schema);
    const before = this.#open.get(key);
    if (before) {
      before.name ??= context.nameFor('recursive');
      context.definitions[before.name] ??= {};
      return { $ref: `#/$defs/${before.name}` };
    }
    const state: { name?: string } = {};
    this.#open.set(key, state);
    const written = this.#writeAlternatives(schema, path);
    this.#open.delete(key);
    if (state.name === undefined) return written;
    context.definitions[state.name] = written;
    return { $ref: `#/$defs/${state.name}` };
  }

  #writeAlternatives(schema: SchemaNode, path: string): SchemaNode {
    const { context } = this;
    let expansion: Expansion;
    try {
      expansion = this.#expander.expand(schema);
    } catch (error) {
      context.report(path, reasonOf(error));
      return {};
    }
    const { disagreements } = expansion;
    const alternatives = withoutEmptyParts(
      expansion.alternatives,
      this.#emptiness,
      context.references,
      this.#isPart,
    );
    const isExclusive = this.#checkExclusive(
      alternatives.every((one) => excludes(one, one[EXCLUDED] ?? [])),
      path,
    );
    const [first] = alternatives;
    if (!first) {
      const keywords = [...disagreements].join(', ');
      context.report(
        path,
        keywords ? `no value fits: its branches disagree about ${keywords}` : TYPE_HINTS['never']!,
      );
      return {};
    }
    const wasPart = this.#isPart;
    this.#isPart ||= alternatives.length > 1;
    const written = alternatives.map((alternative) => context.write(alternative, path));
    this.#isPart = wasPart;
    const node = written.length === 1 ? written[0]! : { anyOf: written };
    return isExclusive ? node : describe(node, [EXCLUSIVE]);
  }

  /** Returns true if no value can fit two branches of a union that is written as it is. */
  #checkBranches(branches: unknown, path: string): boolean {
    let isExclusive = this.#exclusive.get(branches);
    if (isExclusive === undefined) {
      isExclusive = this.#areExclusive(branches);
      this.#exclusive.set(branches, isExclusive);
    }
    return this.#checkExclusive(isExclusive, path);
  }

  #areExclusive(branches: unknown): boolean {
    try {
      const expanded = listOf(branches).map((branch) => this.#expander.expand(branch).alternatives);
      if (haveDistinctConstants(expanded)) return true;
      return expanded.every((some, index) => {
        const others = expanded.filter((_other, at) => at !== index).flat();
        return some.every((one) => excludes(one, others));
      });
    } catch (error) {
      reasonOf(error);
      return false;
    }
  }

  /** Reports branches of `oneOf` that may fit at once where nothing would check that one does. */
  #checkExclusive(isExclusive: boolean, path: string): boolean {
    if (!isExclusive && !this.context.options.validated) {
      this.context.report(
        path,
        'oneOf: two of its branches may fit at once, and nothing would check it: use anyOf, or give each a constant of its own',
      );
    }
    return isExclusive;
  }

  /** The same for combinations of the same schemas, so that one that recurs is recognized. */
  #keyOf(schema: SchemaNode): string {
    const parts = new Set<unknown>();
    const seen = new Set<unknown>();
    const collect = (part: unknown): void => {
      if (seen.has(part)) return;
      seen.add(part);
      const only = isNode(part) && Reflect.ownKeys(part).length === 1 ? part : {};
      const resolution =
        only['$ref'] === undefined
          ? undefined
          : this.context.references.resolve(only['$ref'], only);
      if (Array.isArray(only['allOf'])) only['allOf'].forEach(collect);
      else parts.add(resolution && 'target' in resolution ? resolution.target : part);
    };
    collect(schema);
    return [...parts]
      .map((part) => this.#idOf(part))
      .sort((a, b) => a - b)
      .join(' ');
  }

  #idOf(part: unknown): number {
    let id = this.#ids.get(part);
    if (id === undefined) this.#ids.set(part, (id = this.#ids.size));
    return id;
  }
}

/** Returns true if no value of a written alternative can fit one of the others. */
function excludes(written: SchemaNode, others: readonly SchemaNode[]): boolean {
  return others.every((other) => areDisjoint(written, other, true));
}

/** The reason why a combination cannot be written. @throws Errors of any other kind. */
function reasonOf(error: unknown): string {
  if (error instanceof CircleError) return CIRCLE;
  if (error instanceof TooDeepError) return TOO_DEEP;
  if (!(error instanceof UnmergeableError)) throw error;
  return error.message.includes(': ')
    ? error.message
    : `allOf: its branches disagree about ${error.message}; write one schema instead`;
}

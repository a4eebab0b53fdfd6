import { ApiError, badRequest } from '../http/api-error.js';
import { isObject, type JsonObject } from '../json.js';
import { MatchTime } from './match-time.js';
import {
  numbersIn,
  sampleNumber,
  sampleSize,
  sampleString,
  type SampleHints,
} from './sample-values.js';

/** Below this depth only required members are generated, so that recursive schemas end. */
const optionalDepth = 4;
const deepest = 40;
/** A small schema can ask for any number of values: its definitions may multiply each other. */
const MAX_VALUES = 10_000;
const MAX_CHARACTERS = 1_000_000;
/** Each value may search the text. */
const MAX_HINT_CHARACTERS = 20_000;

/**
 * Generates a value that satisfies a JSON schema, always the same one. Words and numbers of the
 * hint's text are used where they fit, so that arguments look as if a model had read the prompt.
 *
 * @throws {TypeError} No value satisfies the schema.
 * @throws {SyntaxError} A pattern is none.
 * @throws {ApiError} Only an infinite or a huge value does.
 * @internal
 */
export function sampleJson(schema: JsonObject, hints: SampleHints): unknown {
  const text = hints.text?.slice(-MAX_HINT_CHARACTERS);
  const own = { ...hints, text, numbers: numbersIn(text), matchTime: new MatchTime() };
  return new Sampler(schema, own).value(schema, '', 0);
}

class Sampler {
  #values = 0;
  #characters = 0;

  constructor(
    private readonly root: JsonObject,
    private readonly hints: SampleHints,
  ) {}

  value(schema: JsonObject, name: string, depth: number, index = 0): unknown {
    if (depth > deepest) throw badRequest(`The JSON schema nests without end at '${name}'`, null);
    this.#count();
    if (typeof schema['$ref'] === 'string') {
      const { $ref, ...siblings } = schema;
      return this.value({ ...this.#resolve($ref as string), ...siblings }, name, depth + 1, index);
    }
    if ('const' in schema) return schema['const'];
    const values = schema['enum'];
    if (Array.isArray(values) && values.length > 0) return this.#choose(values, index);
    if (Array.isArray(schema['allOf'])) {
      return this.value(this.#merge(schema), name, depth + 1, index);
    }
    const union = schema['anyOf'] ?? schema['oneOf'];
    if (Array.isArray(union) && union.length > 0) {
      return this.#fromUnion(schema, union.filter(isObject), name, depth, index);
    }
    return this.#ofType(schema, name, depth, index);
  }

  #ofType(schema: JsonObject, name: string, depth: number, index: number): unknown {
    switch (typeOf(schema, this.hints)) {
      case 'object':
        return this.#object(schema, depth);
      case 'array':
        return this.#array(schema, name, depth);
      case 'integer':
      case 'number':
        return sampleNumber(schema, name, this.hints) + uniqueStep(schema, index);
      case 'boolean':
        return true;
      case 'null':
        return null;
      default:
        return this.#counted(sampleString(schema, name, this.hints, index));
    }
  }

  /** @throws {ApiError} The schema asks for too many values. */
  #count(): void {
    this.#values += 1;
    if (this.#values > MAX_VALUES) throw new TooMuchError(`${MAX_VALUES} values`);
  }

  /** @throws {ApiError} The schema asks for too much text. */
  #counted(text: string): string {
    this.#characters += text.length;
    if (this.#characters <= MAX_CHARACTERS) return text;
    throw new TooMuchError(`${MAX_CHARACTERS} characters`);
  }

  #object(schema: JsonObject, depth: number): JsonObject {
    const properties = isObject(schema['properties']) ? schema['properties'] : {};
    const required = new Set(
      Array.isArray(schema['required']) ? (schema['required'] as string[]) : [],
    );
    const result: JsonObject = {};
    for (const [name, property] of Object.entries(properties)) {
      const wanted = required.has(name) || (!this.hints.requiredOnly && depth < optionalDepth);
      if (wanted) result[name] = this.value(isObject(property) ? property : {}, name, depth + 1);
    }
    const others = isObject(schema['additionalProperties']) ? schema['additionalProperties'] : {};
    for (const name of required) {
      if (!(name in result)) result[name] = this.value(others, name, depth + 1);
    }
    const least = sampleSize(schema, 'minProperties');
    for (let count = 1; Object.keys(result).length < least; count += 1) {
      result[`key_${count}`] = this.value(others, 'value', depth + 1);
    }
    return result;
  }

  #array(schema: JsonObject, name: string, depth: number): unknown[] {
    const least = sampleSize(schema, 'minItems');
    const most = typeof schema['maxItems'] === 'number' ? schema['maxItems'] : Infinity;
    const wanted = depth < optionalDepth && !this.hints.requiredOnly ? Math.max(1, least) : least;
    const first = Array.isArray(schema['prefixItems'])
      ? schema['prefixItems'].filter(isObject)
      : [];
    const items = isObject(schema['items']) ? schema['items'] : {};
    const count = Math.min(Math.max(wanted, first.length), most);
    return Array.from({ length: count }, (_, index) =>
      this.value(
        first[index] ?? items,
        name.replace(/s$/, ''),
        depth + 1,
        schema['uniqueItems'] ? index : 0,
      ),
    );
  }

  #fromUnion(
    schema: JsonObject,
    branches: JsonObject[],
    name: string,
    depth: number,
    index: number,
  ): unknown {
    const { anyOf: _anyOf, oneOf: _oneOf, ...siblings } = schema;
    const isNull = (branch: JsonObject) => branch['type'] === 'null';
    const preferNull = depth >= optionalDepth || this.hints.preferNull;
    const ordered = [...branches].sort((a, b) => Number(isNull(a)) - Number(isNull(b)));
    if (preferNull) ordered.reverse();
    // Below the depth limit, prefer a branch without nested schemas, to end the recursion.
    if (depth >= optionalDepth) ordered.sort((a, b) => Number('$ref' in a) - Number('$ref' in b));
    let failure: unknown;
    for (const branch of ordered) {
      try {
        return this.value({ ...siblings, ...branch }, name, depth + 1, index);
      } catch (error) {
        if (error instanceof TooMuchError) throw error;
        failure = error;
      }
    }
    throw failure;
  }

  #choose(values: unknown[], index: number): unknown {
    const text = this.hints.text?.toLowerCase() ?? '';
    const named = values.find(
      (value) =>
        typeof value === 'string' && value.length > 1 && text.includes(value.toLowerCase()),
    );
    if (index === 0 && named !== undefined) return named;
    return values[index % values.length];
  }

  #merge(schema: JsonObject, depth = 0): JsonObject {
    if (depth > deepest) throw badRequest('The JSON schema nests without end in `allOf`', null);
    this.#count();
    const { allOf, ...own } = schema;
    const merged: JsonObject = { ...own };
    for (const part of (allOf as unknown[]).filter(isObject)) {
      this.#count();
      const { $ref, ...siblings } = part;
      const resolved = typeof $ref === 'string' ? { ...this.#resolve($ref), ...siblings } : part;
      const flat = Array.isArray(resolved['allOf']) ? this.#merge(resolved, depth + 1) : resolved;
      for (const [key, value] of Object.entries(flat)) {
        if (key === 'properties')
          merged[key] = { ...(merged[key] as JsonObject), ...(value as JsonObject) };
        else if (key === 'required')
          merged[key] = [...((merged[key] as string[]) ?? []), ...(value as string[])];
        else merged[key] ??= value;
      }
    }
    return merged;
  }

  #resolve(reference: string): JsonObject {
    if (!reference.startsWith('#')) {
      const found = this.hints.resolve?.(reference);
      if (found) return found;
      throw new TypeError(`The JSON schema refers to ${reference}, which is not part of it`);
    }
    let node: unknown = this.root;
    for (const step of reference.split('/').slice(1)) {
      const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
      node = isObject(node)
        ? node[key]
        : Array.isArray(node)
          ? (node as unknown[])[Number(key)]
          : undefined;
    }
    if (!isObject(node))
      throw new TypeError(`The JSON schema refers to ${reference}, which it does not have`);
    return node;
  }
}

/** Another branch of a union must not be tried instead. */
class TooMuchError extends ApiError {
  constructor(amount: string) {
    super(400, `No example is made up of more than ${amount}; script the answer instead`);
  }
}

function typeOf(schema: JsonObject, hints: SampleHints): unknown {
  const { type } = schema;
  if (Array.isArray(type)) {
    return hints.preferNull && type.includes('null')
      ? 'null'
      : type.find((each) => each !== 'null');
  }
  if (type !== undefined) return hints.preferNull && schema['nullable'] === true ? 'null' : type;
  if ('properties' in schema || 'additionalProperties' in schema) return 'object';
  if ('items' in schema || 'prefixItems' in schema) return 'array';
  if ('minimum' in schema || 'maximum' in schema || 'multipleOf' in schema) return 'number';
  return 'string';
}

function uniqueStep(schema: JsonObject, index: number): number {
  return index * (typeof schema['multipleOf'] === 'number' ? schema['multipleOf'] : 1);
}

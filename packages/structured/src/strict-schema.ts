import {
  allowsNull,
  isNode,
  join,
  nodesOf,
  resolvePointer,
  type SchemaNode,
} from './json-schema-node.js';
import { mergeAllOf } from './merge-all-of.js';
import type { NullForAbsent } from './restore-optional.js';
import type { SchemaIssue } from './schema-issue.js';
import { StrictKeywords } from './strict-keyword-rules.js';
import { TYPE_HINTS, UNREPRESENTABLE, UNSUPPORTED } from './strict-keywords.js';
import { checkLimits } from './strict-limits.js';

/** @internal */
export interface StrictSchemaOptions {
  /** Makes optional properties required and nullable; `null` is read back as "absent". */
  optionalAsNullable?: boolean | undefined;
  /** A validator looks at every answer, so constraints that the API ignores may become hints. */
  validated?: boolean | undefined;
}

/** @internal */
export interface StrictSchema {
  schema: SchemaNode;
  /** The root was no object: the answer is the property `value` of one. */
  wrapped: boolean;
  nullForAbsent: NullForAbsent;
  issues: SchemaIssue[];
}

/** The property that holds the answer when the root of a schema is no object. @internal */
export const WRAPPER = 'value';

/**
 * Writes a JSON Schema by the rules of strict structured outputs: closed objects with every
 * property required, only the keywords that the API knows, recursion through `$defs`. What cannot
 * be written so is collected, not thrown, so that all of it can be reported at once.
 *
 * @internal
 */
export function toStrictSchema(input: unknown, options: StrictSchemaOptions): StrictSchema {
  return new StrictSchemaWriter(isNode(input) ? input : {}, options).write();
}

class StrictSchemaWriter {
  readonly #issues: SchemaIssue[] = [];
  readonly #definitions: SchemaNode = {};
  /** The name of the definition that each reference became. */
  readonly #names = new Map<string, string>();
  /** References to the root, which moves when it has to be wrapped. */
  readonly #rootReferences: SchemaNode[] = [];
  readonly #nullForAbsent = new Map<SchemaNode, Set<string>>();
  readonly #keywords: StrictKeywords;

  constructor(
    readonly root: SchemaNode,
    readonly options: StrictSchemaOptions,
  ) {
    this.#keywords = new StrictKeywords(this.#report, options.validated ?? false);
  }

  write(): StrictSchema {
    let schema = this.#convert(this.#unwrapReference(this.root), '#');
    const wrapped = schema['type'] !== 'object' || 'anyOf' in schema;
    if (this.#rootReferences.length > 0) {
      const target = wrapped ? `#/$defs/${this.#nameFor('root')}` : '#';
      for (const reference of this.#rootReferences) reference['$ref'] = target;
      if (wrapped) {
        this.#definitions[target.slice('#/$defs/'.length)] = schema;
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
    if (Object.keys(this.#definitions).length > 0) schema['$defs'] = this.#definitions;
    const issues = [...this.#issues, ...checkLimits(schema)];
    return { schema, wrapped, nullForAbsent: this.#nullForAbsent, issues };
  }

  readonly #report = (path: string, message: string): void => {
    this.#issues.push({ path, message });
  };

  /** A root that only refers to a definition stands for that definition. */
  #unwrapReference(root: SchemaNode): unknown {
    const { $ref, $schema: _schema, $defs: _defs, definitions: _definitions, ...rest } = root;
    if (typeof $ref !== 'string' || $ref === '#' || Object.keys(rest).length > 0) return root;
    return resolvePointer(root, $ref) ?? root;
  }

  #convert(schema: unknown, path: string): SchemaNode {
    if (!isNode(schema)) {
      this.#report(path, schema === false ? TYPE_HINTS['never']! : TYPE_HINTS['any']!);
      return {};
    }
    const unrepresentable = schema[UNREPRESENTABLE];
    if (typeof unrepresentable === 'string') {
      const hint = TYPE_HINTS[unrepresentable] ?? 'it has no JSON form';
      this.#report(path, `${unrepresentable}: ${hint}`);
      return {};
    }
    if (typeof schema['$ref'] === 'string') return this.#convertReference(schema, path);
    if (Array.isArray(schema['allOf'])) {
      const merged = mergeAllOf(this.root, schema);
      if (isNode(merged)) return this.#convert(merged, path);
      this.#report(path, `allOf: its branches disagree about ${merged}; write one schema instead`);
      return {};
    }
    for (const [keyword, hint] of Object.entries(UNSUPPORTED)) {
      // `not: {}` is how libraries write "no value".
      if (keyword in schema) this.#report(path, `${keyword} is not supported: ${hint}`);
    }
    const node = this.#convertTyped(schema, path);
    return schema['nullable'] === true && !allowsNull(this.root, node) ? nullable(node) : node;
  }

  #convertTyped(schema: SchemaNode, path: string): SchemaNode {
    const node: SchemaNode = {};
    const type = this.#keywords.typeOf(schema);
    const branches = nodesOf(schema['anyOf'] ?? schema['oneOf']);
    const unionKeyword = 'anyOf' in schema ? 'anyOf' : 'oneOf';
    if (branches.length > 0) {
      node['anyOf'] = branches.map((branch, index) =>
        this.#convert(branch, join(path, unionKeyword, index)),
      );
    } else if (type === undefined) {
      if (!('not' in schema)) this.#report(path, TYPE_HINTS['any']!);
      return node;
    } else {
      node['type'] = type;
    }
    const hints = this.#keywords.copy(schema, node, path);
    const types = branches.length > 0 ? [] : [type].flat();
    if (types.includes('object')) this.#convertObject(schema, node, path);
    if (types.includes('array')) this.#convertArray(schema, node, path);
    if (hints.length > 0) {
      node['description'] = [node['description'], `(${hints.join('; ')})`]
        .filter(Boolean)
        .join(' ');
    }
    return node;
  }

  #convertObject(schema: SchemaNode, node: SchemaNode, path: string): void {
    const properties = isNode(schema['properties']) ? schema['properties'] : {};
    const open = schema['additionalProperties'] ?? schema['unevaluatedProperties'] ?? false;
    if (open !== false || 'propertyNames' in schema) {
      this.#report(
        path,
        Object.keys(properties).length > 0
          ? 'additionalProperties: the API allows only listed properties; close the object'
          : 'a record with free keys is not supported: list the properties, or use an array of { key, value } objects',
      );
      if (open !== false) return;
    }
    const required = new Set(nodesOf(schema['required']));
    const converted: SchemaNode = {};
    const absent = new Set<string>();
    for (const [name, property] of Object.entries(properties)) {
      const propertyPath = join(path, 'properties', name);
      let value = this.#convert(property, propertyPath);
      // What has a default is always written by the model; what allows null says "absent" with it.
      const hasDefault = isNode(property) && 'default' in property;
      if (!required.has(name) && !hasDefault && !allowsNull(this.root, property)) {
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
      converted[name] = value;
    }
    node['properties'] = converted;
    node['required'] = Object.keys(converted);
    node['additionalProperties'] = false;
    if (absent.size > 0) this.#nullForAbsent.set(node, absent);
  }

  #convertArray(schema: SchemaNode, node: SchemaNode, path: string): void {
    if (Array.isArray(schema['prefixItems']) || Array.isArray(schema['items'])) {
      this.#report(path, 'a tuple is not supported: use an object with one property per place');
      return;
    }
    node['items'] = this.#convert(schema['items'] ?? true, join(path, 'items'));
  }

  #convertReference(schema: SchemaNode, path: string): SchemaNode {
    const { $ref, ...siblings } = schema;
    const pointer = $ref as string;
    const annotations = Object.keys(siblings).every((key) => !this.#keywords.asserts(key));
    if (!annotations) return this.#convert({ ...siblings, allOf: [{ $ref }] }, path);
    if (pointer === '#') {
      const reference: SchemaNode = {};
      this.#rootReferences.push(reference);
      return reference;
    }
    const target = resolvePointer(this.root, pointer);
    if (target === undefined) {
      this.#report(
        path,
        `$ref: nothing stands at "${pointer}"; only references into the schema work`,
      );
      return {};
    }
    let name = this.#names.get(pointer);
    if (name === undefined) {
      name = this.#nameFor(pointer.slice(pointer.lastIndexOf('/') + 1));
      this.#names.set(pointer, name);
      this.#definitions[name] = {};
      this.#definitions[name] = this.#convert(target, pointer);
    }
    // A reference takes no annotation beside it; a union of one does.
    const reference = { $ref: `#/$defs/${name}` };
    const { description } = siblings;
    return typeof description === 'string' ? { anyOf: [reference], description } : reference;
  }

  #nameFor(wish: string): string {
    const base = wish.replace(/[^a-zA-Z0-9_-]/g, '_') || 'definition';
    let name = base;
    for (let count = 2; name in this.#definitions; count += 1) name = `${base}_${count}`;
    return name;
  }
}

/** The same schema, with `null` allowed as well. */
function nullable(node: SchemaNode): SchemaNode {
  if (Array.isArray(node['anyOf'])) return { ...node, anyOf: [...node['anyOf'], { type: 'null' }] };
  if (
    typeof node['type'] === 'string' &&
    ['string', 'number', 'integer', 'boolean'].includes(node['type'])
  ) {
    if (!('enum' in node) && !('const' in node)) return { ...node, type: [node['type'], 'null'] };
  }
  return { anyOf: [node, { type: 'null' }] };
}

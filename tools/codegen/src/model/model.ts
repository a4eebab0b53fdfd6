import type { Import, MethodConfig } from '../read/config.js';
import type { Operation } from '../read/document.js';

/** A type expression. References point to a declaration; the writer decides how it is spelled. */
export type TsType =
  | { kind: 'primitive'; name: 'string' | 'number' | 'boolean' | 'null' | 'unknown' | 'undefined' }
  | { kind: 'literal'; value: string | number | boolean }
  | { kind: 'reference'; target: Declaration; args?: TsType[] }
  | { kind: 'external'; name: string; from: string }
  | { kind: 'array'; items: TsType }
  | { kind: 'map'; values: TsType }
  | { kind: 'union'; members: TsType[] }
  | { kind: 'parameter'; name: string }
  | { kind: 'page'; class: string; item: TsType }
  | { kind: 'text'; parts: (string | TsType)[] };

export interface Property {
  name: string;
  type: TsType;
  optional: boolean;
  docs: string | undefined;
  /** True if the docs contain a text of the overlay, not only facts of the document. */
  hasText: boolean;
  /** True, or a text that names the replacement. */
  deprecated: boolean | string;
}

export interface TypeParameter {
  name: string;
  constraint: TsType;
  default: TsType;
}

/** A type declared by generated code: at the top of a module, or in its parent's namespace. */
export class Declaration {
  kind: 'interface' | 'alias' = 'alias';
  docs: string | undefined;
  deprecated = false;
  properties: Property[] = [];
  extends: TsType[] = [];
  index: TsType | undefined;
  type: TsType | undefined;
  typeParameters: TypeParameter[] = [];
  readonly children: Declaration[] = [];
  /** Id of the schema in the document. */
  source = '';
  /** Set if this is an alias of a type of the same package, including its nested types. */
  same: Declaration | undefined;
  /** Set if the package does not export it. */
  internal = false;

  constructor(
    readonly module: Module,
    readonly name: string,
    readonly parent?: Declaration,
  ) {}

  get path(): string[] {
    return this.parent ? [...this.parent.path, this.name] : [this.name];
  }

  get fullName(): string {
    return this.path.join('.');
  }

  get root(): Declaration {
    return this.parent ? this.parent.root : this;
  }

  withChildren(): Declaration[] {
    return [this, ...this.children.flatMap((one) => one.withChildren())];
  }

  child(name: string): Declaration | undefined {
    return this.children.find((one) => one.name === name);
  }

  property(name: string): Property | undefined {
    return this.properties.find((one) => one.name === name);
  }

  /** Moves required properties to the front; the order is otherwise preserved. */
  sortProperties(): void {
    this.properties = this.properties.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  }
}

export interface PathArgument {
  /** The name in the path of the document. */
  name: string;
  /** The name of the method's argument; undefined if it is a member of the params object. */
  argument: string | undefined;
}

export interface Overload {
  typeParameter?: string | undefined;
  params: TsType;
  optional: boolean;
  nullable: boolean;
  returns: TsType;
  stream?: boolean | 'maybe';
}

export interface MethodPage {
  class: Import;
  /** The type of the page, and the declaration if that is an alias. */
  type: TsType;
  alias: Declaration | undefined;
  item: TsType;
}

export interface Method {
  name: string;
  operation: Operation;
  path: PathArgument[];
  params: Params | undefined;
  /** Undefined if the response has no content. */
  response: TsType | undefined;
  binary: boolean;
  page: MethodPage | undefined;
  overloads: Overload[];
  /** Set if the method can return a stream: if a member asks for it, or always. */
  stream:
    { event: TsType; type?: TsType; end?: Import; from: 'body' | 'query' | 'always' } | undefined;
  headers: Record<string, string>;
  options: Record<string, unknown>;
  admin: boolean;
  delegate: MethodConfig['delegate'];
  check: Import | undefined;
  prepare: Import | undefined;
  transform: Import | undefined;
  /** The path to call, by default that of the operation. */
  url: string;
  docs: string | undefined;
  returnsDocs: string | undefined;
  example: string[] | undefined;
  streamExample: string[] | undefined;
  deprecated: boolean;
}

export interface Params {
  type: Declaration;
  argument: string;
  optional: boolean;
  nullable: boolean;
  path: string[];
  query: string[] | 'rest' | undefined;
  body: string[] | 'rest' | undefined;
  headers: { member: string; header: string }[];
  encoding: 'json' | 'multipart' | 'maybeMultipart';
  encodingOptions: Record<string, unknown> | undefined;
}

/** Returns true if request options may replace the params: all are optional and not in a body. */
export function takesOptionsAlone({ optional, query, body }: Params): boolean {
  return optional && query !== undefined && body === undefined;
}

export interface Resource {
  path: string;
  class: string;
  package: string;
  module: Module;
  base: Import | undefined;
  methods: Method[];
  children: Resource[];
  docs: string | undefined;
}

/** One generated module: a resource's class, and the types that users find beside it. */
export interface Module {
  /** Path below `resources/` in the layout that users know, such as `chat/completions/messages`. */
  readonly path: string;
  readonly package: string;
  readonly declarations: Declaration[];
  resource: Resource | undefined;
}

export const STRING: TsType = { kind: 'primitive', name: 'string' };
export const NULL: TsType = { kind: 'primitive', name: 'null' };
export const UNKNOWN: TsType = { kind: 'primitive', name: 'unknown' };
export const UNDEFINED: TsType = { kind: 'primitive', name: 'undefined' };

export function primitive(name: 'string' | 'number' | 'boolean'): TsType {
  return { kind: 'primitive', name };
}

export function reference(target: Declaration, args?: TsType[]): TsType {
  return args ? { kind: 'reference', target, args } : { kind: 'reference', target };
}

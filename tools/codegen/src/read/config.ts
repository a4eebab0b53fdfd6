import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A named export of a hand-written module, with the specifier from the package's `src`. */
export interface Import {
  name: string;
  from: string;
}

/** A method of a resource. A string is the operation, with defaults for everything else. */
export interface MethodConfig {
  operation: string;
  /** Name of the params type. Default: singular class + method + `Params`. */
  params?: string;
  /** Members that stay positional or move, see `arguments` of the operation builder. */
  response?: string;
  /**
   * Page class of the core, a hand-written one with members of its own, or false for a response that
   * only looks like a page.
   */
  page?: string | Import | false;
  /** Name of the page alias. Default: plural of the item + `Page`. */
  pageAlias?: string;
  binary?: boolean;
  accept?: string;
  /**
   * Reference to the type of a stream's events, or false for none. Default: that of the response, if
   * the operation always streams.
   */
  stream?: string | false;
  /** The type of the stream instead of `Stream<Event>`: `./file.js#Type`. */
  streamType?: string;
  streamEnd?: Import;
  encoding?: 'json' | 'multipart' | 'maybeMultipart';
  encodingOptions?: Record<string, unknown>;
  options?: Record<string, unknown>;
  /**
   * A function that makes the whole call: (client, path arguments, params, options), and the resource
   * if it needs other methods of it.
   */
  delegate?: Import & { resource?: true };
  /** A function that checks the params before the request, and throws if they cannot be right. */
  check?: Import;
  /** A function that returns the params as they are sent. It may check them as well. */
  prepare?: Import;
  /** A function that transforms the response. */
  transform?: Import;
  /** Path to call instead of the one in the document. */
  path?: string;
  /** Makes the params type generic over one of its members. */
  generic?: { member: string; parameter: string };
  /**
   * Overloads: type of the generic member ('' for any) or of the params, and response type. A
   * subclass that overrides the method need not repeat an overload with a type parameter.
   */
  overloads?: { value?: string; typeParameter?: string; params?: string; returns: string }[];
  /** Marks the method as deprecated even if the document does not. */
  deprecated?: string;
  headers?: Record<string, string>;
}

export interface ResourceConfig {
  /** Path of the module. Default: the resource path in kebab case. */
  module?: string;
  class?: string;
  /** Prefix of params and response types. Default: singular of the class. */
  model?: string;
  base?: Import;
  /** Sent with every request of the resource and its children. */
  headers?: Record<string, string>;
  docs?: string;
  methods?: Record<string, string | MethodConfig>;
  /** Set for resources that are not in the config and must not change the modules of others. */
  byRule?: true;
}

export interface PackageConfig {
  /** Resource paths, each including its children unless another package names them. */
  resources: string[];
  /** Modules of types without a resource. */
  modules?: string[];
  /** False if the package has no generated region in its entry. */
  index?: boolean;
  /** Packages whose types may be used. */
  imports?: string[];
}

/** A change to one property of a declared type, with the reason for it. */
export interface PropertyOverride {
  reason?: string;
  optional?: boolean;
  nullable?: boolean;
  /** TypeScript text; `module:Type` refers to a declared type. */
  type?: string;
  /** Additional members of the property's union. */
  members?: string[];
  deprecated?: string;
  docs?: string;
  remove?: true;
}

export interface TypeOverride {
  reason?: string;
  properties?: Record<string, PropertyOverride>;
  /** Additional members of a union. */
  members?: string[];
  /** Nested types to remove from a union. */
  without?: string[];
}

/** A type that replaces schemas of the document. */
export interface ExtraType {
  type: string;
  schemas: string[];
}

/** An interface for members common to many objects. */
export interface BaseConfig {
  docs: string;
  members: string[];
}

/** The umbrella's client class. */
export interface ClientConfig {
  package: string;
  class: string;
  /** The class that it extends instead of that of the core. */
  base?: Import;
  docs?: string;
  /** Exports of the core to add as statics of the class. */
  statics: string[];
  /** Additional statics, with their values. */
  constants: Record<string, number>;
  /** Types of the core to add to its namespace. */
  types: string[];
  /** Classes of the core to add to its namespace, also as values. */
  classes: string[];
  namespace: {
    /** Modules below top-level resources whose types it also contains. */
    also: string[];
    /** Hand-written types that it also contains, by package. */
    imported?: Record<string, string[]>;
    /** Top-level modules whose types it does not contain. */
    without: string[];
  };
}

/**
 * A class that tracing agents look for in a file of the umbrella. The client imports it from there, so
 * that the file is loaded.
 */
export interface TracedClass {
  /** The subpath of that file, unless the class is only in need of the `file` below. */
  subpath?: string;
  /** File below the umbrella's `src` with a subclass of its own; without one, the class is re-exported. */
  file?: string;
  /** Name of that subclass, if it is another one. */
  as?: string;
}

/** Subpaths of the umbrella that do not follow from the resources. */
export interface SubpathConfig {
  /**
   * Subpath → specifier, or file below the umbrella's `src`, → names, as in an export statement.
   */
  names: Record<string, Record<string, string[]>>;
  /**
   * Module → file below the package's `src`, or specifier → names to export next to the module's
   * types. Those of files are part of the resource's namespace too.
   */
  handWritten: Record<string, Record<string, string[]>>;
  /** Subpath → specifier → additional names. */
  also: Record<string, Record<string, string[]>>;
  /** Specifier → name → where tracing agents look for that class. */
  traced: Record<string, Record<string, TracedClass>>;
  /** Subpath → others that it loads without an import from them, since tracing agents patch them. */
  loads: Record<string, string[]>;
}

export interface Config {
  packages: Record<string, PackageConfig>;
  resources: Record<string, ResourceConfig>;
  /** Module → type name → schema ids, of which the first one defines the type of them all. */
  models: Record<string, Record<string, string | string[]>>;
  /**
   * `module:Type` → schema id → name of the nested type if it differs from the rules, or
   * `module:Type` as a reference, or '' to write the schema in place.
   */
  nested: Record<string, Record<string, string>>;
  /** `module:Type` → changes. */
  overrides: Record<string, TypeOverride>;
  /** Types missing from the document: module → name → TypeScript text. */
  extra: Record<string, Record<string, string | ExtraType>>;
  /**
   * Module → suffix of a file → regular expression for the names of its types. The files of a module
   * import types only from later ones: a type that a later file names moves there.
   */
  split: Record<string, Record<string, string>>;
  /** Module → the module whose types it repeats under prefixed names. */
  twins: Record<string, { of: string; prefix: string }>;
  /** Module → name of an internal interface → members common to objects of its package. */
  bases: Record<string, Record<string, BaseConfig>>;
  /** Operations without a method. */
  skipped?: string[];
  client?: ClientConfig;
  subpaths?: SubpathConfig;
}

const FILES = [
  'packages',
  'resources',
  'models',
  'nested',
  'overrides',
  'extra',
  'split',
  'twins',
  'bases',
  'client',
  'subpaths',
] as const;

export function readConfig(directory: string): Config {
  return Object.fromEntries(
    FILES.map((name) => [name, JSON.parse(readFileSync(join(directory, `${name}.json`), 'utf8'))]),
  ) as unknown as Config;
}

export function emptyConfig(): Config {
  return {
    packages: {},
    resources: {},
    models: {},
    nested: {},
    overrides: {},
    extra: {},
    split: {},
    twins: {},
    bases: {},
  };
}

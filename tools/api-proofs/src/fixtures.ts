import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the workspace. */
export const workspace = process.env['NX_WORKSPACE_ROOT'] ?? findWorkspace(process.cwd());
export const fixturesFolder = join(workspace, 'tools/api-proofs/fixtures');

/** The facts about a resource method. */
export interface MethodFact {
  resource: string;
  method: string;
  verb: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Path with the document's parameter names, and with a query string in a few beta paths. */
  path: string;
  /** Path parameters that are positional arguments. */
  positional?: string[];
  /** Path parameters that are members of the params object. */
  members?: string[];
  /** The params object, if there is one. */
  argument?: { optional?: boolean; nullable?: boolean };
  /** Destination of the params object's members: a `+` join, or `body|multipart`. */
  location?: string;
  /** Destinations of the members, if there are several. */
  split?: Split;
  /** Array members of the query. */
  arrays?: string[];
  result: 'json' | 'page' | 'void' | 'binary';
  page?: string;
  /** Name of the result's type, or of the type of an item of its pages. */
  type?: string;
  streaming?: boolean;
  headers?: Record<string, string>;
  /** True if the call requires the admin key. */
  admin?: boolean;
  /** True for an operation of the document for which the release has no method. */
  added?: boolean;
  /** True if the method returns a stream without being asked for one. */
  alwaysStreams?: boolean;
}

export interface Split {
  query?: string[] | 'rest';
  body?: string[] | 'rest';
  header?: { param: string; header: string }[];
}

/** `in`: passed by users; `out`: read by users; `class`: compared member by member. */
export type Direction = 'in' | 'out' | 'both' | 'class';

/** The facts about one release of `openai`. */
export interface Release {
  /** The package under which the release is installed. */
  package: string;
  version: string;
  /** Folder of the fixtures, with the exceptions and the floor. */
  folder: string;
  methods: MethodFact[];
  typeNames: Record<string, Record<string, Direction>>;
  subpaths: Record<string, { values?: string[]; types?: string[] }>;
  namespaces: Record<string, string[]>;
  generics: Record<string, string[]>;
}

export const operations = readFixture<string[]>('newer/operations.json');
export const firstRelease = readRelease('openai', '7.5.0', '.');
export const newestRelease = readRelease('openai-latest', '7.59.0', 'newer');

function readRelease(name: string, version: string, folder: string): Release {
  const read = <Content>(file: string) => readFixture<Content>(join(folder, file));
  return {
    package: name,
    version,
    folder,
    methods: read('methods.json'),
    typeNames: read('types.json'),
    subpaths: read('subpaths.json'),
    namespaces: read('namespaces.json'),
    generics: read('generics.json'),
  };
}

export function readFixture<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(fixturesFolder, name), 'utf8')) as Content;
}

function findWorkspace(folder: string): string {
  const parts = folder.split('/');
  for (let length = parts.length; length > 1; length--) {
    const candidate = parts.slice(0, length).join('/');
    if (readable(join(candidate, 'tools/api-proofs/package.json'))) return candidate;
  }
  throw new Error(`${folder} is not inside the workspace.`);
}

function readable(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

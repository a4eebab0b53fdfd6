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
  /** True for an operation of the document for which `openai` 7.5.0 has no method. */
  added?: boolean;
}

export interface Split {
  query?: string[] | 'rest';
  body?: string[] | 'rest';
  header?: { param: string; header: string }[];
}

/** `in`: passed by users; `out`: read by users; `class`: compared member by member. */
export type Direction = 'in' | 'out' | 'both' | 'class';

export const methods = readFixture<MethodFact[]>('methods.json');
export const operations = readFixture<string[]>('operations.json');
export const typeNames = readFixture<Record<string, Record<string, Direction>>>('types.json');
export const subpaths =
  readFixture<Record<string, { values?: string[]; types?: string[] }>>('subpaths.json');
export const namespaces = readFixture<Record<string, string[]>>('namespaces.json');
export const generics = readFixture<Record<string, string[]>>('generics.json');

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

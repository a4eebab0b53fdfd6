import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The workspace, which is where every command of it starts. */
export const workspace = process.env['NX_WORKSPACE_ROOT'] ?? findWorkspace(process.cwd());
export const fixturesFolder = join(workspace, 'tools/api-proofs/fixtures');

/** What a resource method is, by the facts. */
export interface MethodFact {
  resource: string;
  method: string;
  verb: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With the document's parameter names, and with a query string in a few beta paths. */
  path: string;
  /** Path parameters that are arguments of their own. */
  positional?: string[];
  /** Path parameters that are members of the params object. */
  members?: string[];
  /** The params object; absent when there is none. */
  argument?: { optional?: boolean; nullable?: boolean };
  /** Where the members of the params object travel: a `+` join, or `body|multipart`. */
  location?: string;
  /** Which members travel where, if there are several places. */
  split?: Split;
  /** Array members of the query. */
  arrays?: string[];
  result: 'json' | 'page' | 'void' | 'binary';
  page?: string;
  /** The name of the result's type, or of the type of an item of its pages. */
  type?: string;
  streaming?: boolean;
  headers?: Record<string, string>;
  /** The admin key authorizes the call. */
  admin?: boolean;
  /** An operation of the document for which `openai` 7.5.0 has no method. */
  added?: boolean;
}

export interface Split {
  query?: string[] | 'rest';
  body?: string[] | 'rest';
  header?: { param: string; header: string }[];
}

/** `in`: what users pass; `out`: what they read; `class`: compared member by member. */
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

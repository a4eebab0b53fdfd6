// The programs that every cell compiles.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findEntries } from '../../tools/workspace/entries.mjs';
import { readManifest } from '../support/tarballs.mjs';
import { root } from './compilers.mjs';

const written = ['umbrella', 'domains', 'subpaths', 'wrappers'];

/** The text of each program by its name. Only a hoisted layout lets a program reach every package. */
export function programs(layout) {
  const folder = join(root, 'e2e/type-matrix/programs');
  const texts = written.map((name) => [name, readFileSync(join(folder, `${name}.ts`), 'utf8')]);
  return {
    ...Object.fromEntries(texts),
    methods: methodsProgram(),
    ...(layout === 'hoisted' && { entries: entriesProgram() }),
  };
}

/** Entries whose declarations need undici, which applications install for them. */
const NEEDS_UNDICI = /\/(undici|x509|x509-transport)$/;

/** Imports the entries of all packages, so that all declarations are compiled. */
function entriesProgram() {
  const specifiers = readdirSync(join(root, 'packages'))
    .flatMap(specifiersOf)
    .filter((one) => !NEEDS_UNDICI.test(one));
  const imports = specifiers.map((one, index) => `import type * as m${index} from '${one}';\n`);
  const types = specifiers.map((_, index) => `typeof m${index}`);
  return `${imports.join('')}export type Entries = [${types.join(', ')}];\n`;
}

function specifiersOf(name) {
  const folder = join(root, 'packages', name);
  const manifest = readManifest(folder);
  const subpaths = Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return [];
    if (!subpath.includes('*')) return [subpath.slice(1)];
    const entries = [...findEntries(folder, manifest)].filter(([, { pattern }]) => pattern);
    return entries.map(([entry]) => `/${entry}`);
  });
  // The umbrella is installed under the name that it stands in for.
  const installed = name === 'openai' ? name : manifest.name;
  return subpaths.map((subpath) => installed + subpath);
}

/** Exports the result of every method of the client: of several signatures, the broadest. */
function methodsProgram() {
  const file = join(root, 'tools/api-proofs/fixtures/newer/methods.json');
  const results = JSON.parse(readFileSync(file, 'utf8')).map(({ resource, method }) => {
    const path = `${resource}.${method}`;
    return `export const ${path.replaceAll('.', '_')} = result(client.${path});\n`;
  });
  return `import OpenAI from 'openai';
const client = new OpenAI();
declare function result<Result>(method: (...args: never[]) => Result): Result;
${results.join('')}`;
}

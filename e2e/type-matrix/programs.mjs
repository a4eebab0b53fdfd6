// The programs that every cell compiles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './compilers.mjs';

const written = ['umbrella', 'domains', 'subpaths', 'wrappers'];

/** The text of each program by its name. */
export function programs() {
  const folder = join(root, 'e2e/type-matrix/programs');
  const texts = written.map((name) => [name, readFileSync(join(folder, `${name}.ts`), 'utf8')]);
  return { ...Object.fromEntries(texts), methods: methodsProgram() };
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

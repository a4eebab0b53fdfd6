// Writes the files of the page into a module, so that the server has them in every bundle and
// runtime, and needs no folder beside it:
//
//   node packages/emulator/tools/embed-page.mjs [--check]
//
// `--check` writes nothing and fails on a difference.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const source = new URL('../page/', import.meta.url);
const target = new URL('../src/control/page.gen.ts', import.meta.url);

const lines = readdirSync(source)
  .sort()
  .map((name) => `  '${name}':\n    ${literal(readFileSync(new URL(name, source), 'utf8'))},\n`);
const text = `// Made of the files in page/ by: node packages/emulator/tools/embed-page.mjs

/** The files of the page, by name. @internal */
export const pageFiles: Readonly<Record<string, string>> = {
${lines.join('')}};
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('page.gen.ts differs from the files in page/: run embed-page.mjs');
  process.exit(1);
}

/** Writes a text as a template, one line of it a line of the module, so that changes can be read. */
function literal(content) {
  return `\`${content.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * Replaces the part of a document between `<!-- name: … -->` and `<!-- end of name -->`.
 * @param {string} path From the root of the workspace.
 * @throws {Error} The document has no such part.
 */
export async function replaceRegion(path, name, text) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const before = readFileSync(file, 'utf8');
  const marked = new RegExp(`(<!-- ${name}: .*? -->\n)[^]*?(<!-- end of ${name} -->)`);
  if (!marked.test(before)) throw new Error(`${path} has no part for ${name}`);
  const after = before.replace(marked, (_all, start, end) => `${start}\n${text}\n\n${end}`);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(after, { ...options, filepath: file }));
}

/** Returns a table of Markdown. */
export function tableOf(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

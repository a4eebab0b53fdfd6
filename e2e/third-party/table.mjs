// The table of the documentation, written from runs so that it states what was seen.
import { readFileSync } from 'node:fs';
import { replaceRegion, tableOf } from '../../tools/workspace/marked-region.mjs';

const PATH = 'docs/libraries.md';

/**
 * Replaces rows of the table of docs/libraries.md; those of libraries that were not run stay.
 * @param {string[]} order The libraries.
 */
export async function writeTable(results, incumbent, order) {
  const added = results
    .filter(({ leftOut }) => !leftOut)
    .map(({ library, version, checks }) => {
      const calls = checks.filter(({ name }) => name !== 'types');
      const types = checks.filter(({ name }) => name === 'types');
      return [
        `\`${library}\``,
        version,
        namesOf(calls),
        outcomeOf(calls, incumbent),
        types.length > 0 ? outcomeOf(types, incumbent).replace(/^types /, '') : '',
      ];
    });
  const rows = new Map([...presentRows(), ...added].map((row) => [row[0], row]));
  const heads = ['library', 'version', 'checked', 'result', 'types'];
  const sorted = order.map((name) => rows.get(`\`${name}\``)).filter(Boolean);
  await replaceRegion(PATH, 'libraries', tableOf(heads, sorted));
}

function presentRows() {
  const text = readFileSync(new URL(`../../${PATH}`, import.meta.url), 'utf8');
  const [, table] = /<!-- libraries: .*? -->\n([^]*?)<!-- end/.exec(text);
  const lines = table.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) => {
    const cells = line.split('|').slice(1, -1);
    return [0, 1, 2, 3, 4].map((column) => cells[column]?.trim() ?? '');
  });
}

const FORM = / \((?:ESM|CommonJS|bundle .*|Next\.js)\)$/;

/** Names of checks; one that is made in several forms is named once. */
function namesOf(checks) {
  const names = new Set(checks.map(({ name }) => name.replace(FORM, '')));
  const forms = checks.some(({ name }) => FORM.test(name));
  return `${[...names].join(', ')}${forms ? '; in ESM, CommonJS, bundles and Next.js' : ''}`;
}

function outcomeOf(checks, incumbent) {
  const failed = checks.filter(({ failure }) => failure);
  if (failed.length === 0) return 'works';
  return failed
    .map(
      ({ name, verdict = 'fails' }) =>
        `${name} ${verdict.replace('openai', `openai ${incumbent}`)}`,
    )
    .join('; ');
}

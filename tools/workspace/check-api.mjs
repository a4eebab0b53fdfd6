// Compares the exports of a package with its committed report:
// `node tools/workspace/check-api.mjs packages/chat… [--update]`.
//
// The report, `api.md` in the package's folder, lists the names of each entry, and the kind and
// signature of everything that the package itself declares. A removed name or a changed signature
// breaks users; an addition cannot be taken back within a major version. Either fails the check
// until the report is updated, so that it is reviewed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { apiReport } from './api-report.mjs';
import { root } from './setup.mjs';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folders.length === 0) throw new Error('Name the folder of a package, or of several.');
for (const folder of folders) check(resolve(folder));

function check(folder) {
  const file = join(folder, 'api.md');
  const { name, text } = apiReport(folder);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (process.argv.includes('--update')) {
    if (text !== committed) writeFileSync(file, text);
    console.log(`${relative(root, file)}: ${text === committed ? 'unchanged' : 'updated'}`);
  } else if (text === committed) {
    console.log(`${name}: the API is as reported`);
  } else {
    report(name, difference(committed, text), difference(text, committed));
    process.exitCode = 1;
  }
}

function report(name, gone, added) {
  print(`${name}: removed or changed, which breaks users:`, gone, '-');
  print(`${name}: added:`, added, '+');
  if (gone.length + added.length === 0) console.error(`${name}: the order of the report differs.`);
  console.error(
    `If this is meant, accept it with \`npx nx run ${name}:check-api --update\` and commit api.md. ` +
      'Removals and changed signatures need a changeset of a major version.',
  );
}

/** Returns the lines of a report, each below the headings it stands under, that another lacks. */
function difference(from, other) {
  const known = new Set(withHeadings(other));
  return withHeadings(from).filter((line) => !known.has(line));
}

function withHeadings(report) {
  let heading = '';
  let owner = '';
  return report.split('\n').flatMap((line) => {
    if (line.startsWith('#')) {
      heading = line.replace(/^#+ /, '');
      return [];
    }
    if (line.trim() === '' || line.startsWith('```')) return [];
    if (/^\S/.test(line)) owner = line;
    return [/^\S/.test(line) ? `${heading}: ${line}` : `${heading}: ${owner} › ${line.trim()}`];
  });
}

function print(title, lines, sign) {
  if (lines.length === 0) return;
  console.error(title);
  for (const line of lines) console.error(`  ${sign} ${line}`);
}

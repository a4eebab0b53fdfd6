import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders, read, root } from './workspace.js';

const document = read('docs/troubleshooting.md');

test('each message of docs/troubleshooting.md is in the sources', () => {
  const quoted = document
    .split('\n')
    .map((line) => /^\| +`([^`]+)` +\| +\S/.exec(line)?.[1])
    .filter((text) => text !== undefined && /\s/.test(text)) as string[];
  const sources = sourceTexts();
  const fragments = quoted.flatMap((text) => text.split('…').map((part) => part.trim()));
  const missing = fragments.filter((part) => /\w/.test(part) && !sources.includes(part));
  expect(quoted.length).toBeGreaterThan(25);
  expect(missing).toEqual([]);
});

test('each error class that is exported is explained', () => {
  const reports = packageFolders().map((folder) => read(`${folder}/api.md`));
  const classes = new Set(
    reports.flatMap((report) =>
      [...report.matchAll(/^class (\w+Error)\b/gm)].map(([, name]) => name!),
    ),
  );
  const missing = [...classes].filter((name) => !document.includes(`\`${name}\``));
  expect(classes.size).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

/** The sources of all packages, with the parts of each concatenated message joined. */
function sourceTexts(): string {
  const texts = packageFolders().flatMap((folder) =>
    readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.(test|test-d|gen)\.ts$/.test(name))
      .map((name) => read(join(folder, 'src', name))),
  );
  return texts.join('\n').replace(/['`"] \+\n\s*['`"]/g, '');
}

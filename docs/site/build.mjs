// Builds the documentation as a site, and checks its links. Needs a registry the first time, for
// VitePress and typedoc.
//
//   npm run docs                    the guides
//   npm run docs -- --reference     also the reference of all packages, which takes minutes
//   npm run docs -- --serve         shows the site afterwards
//   npm run docs -- --versions 7.59,7.58
//                                   for the host, beside the sites of other versions: publish.mjs
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installCached } from '../../e2e/support/cached-install.mjs';
import { configuration, sidebar } from './config.mjs';
import { brokenLinks } from './links.mjs';
import { minorOf, packages, pages } from './pages.mjs';
import { writeReference } from './reference.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const output = join(root, 'docs/dist');

const folder = installCached('site', { vitepress: '1.6.4' });
const source = join(folder, 'source');
rmSync(source, { recursive: true, force: true });
const withReference = process.argv.includes('--reference');
const written = pages(withReference);
checkSidebar(written.map(({ page }) => page));
for (const { page, text } of written) write(join(source, page), text);
copyFileSync(join(here, 'index.md'), join(source, 'index.md'));
const { repository, site } = readJson('tools/workspace/organization.json');
const { version } = readJson('packages/openai/package.json');
const { versions } = parseArgs({ strict: false, options: { versions: { type: 'string' } } }).values;
const base = versions === undefined ? '/' : `${new URL(site).pathname}/${minorOf(version)}/`;
const others = (versions?.split(',') ?? [])
  .filter((each) => each !== minorOf(version))
  .map((each) => ({ text: each, link: `${site}/${each}/` }));
const config = {
  ...configuration({ repository, version, others, withReference }),
  base,
  outDir: output,
};
write(join(source, '.vitepress/config.mjs'), `export default ${JSON.stringify(config)};\n`);

vitepress('build');
if (withReference) writeReference(root, packages, join(output, 'api'));
const broken = brokenLinks(output, base);
for (const problem of broken) console.error(problem);
if (broken.length > 0) process.exit(1);
console.log(`${written.length + 1} pages in ${output}, no broken links`);
if (process.argv.includes('--serve')) vitepress('preview');

function vitepress(command) {
  const program = join(folder, 'node_modules/vitepress/bin/vitepress.js');
  const { status } = spawnSync(process.execPath, [program, command, source], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

function checkSidebar(names) {
  const linked = new Set(sidebar.flatMap(({ items }) => items.map(({ link }) => link)));
  const missing = names.filter((name) => !linked.has(`/${name.replace(/(index)?\.md$/, '')}`));
  if (missing.length > 0) throw new Error(`Not in the sidebar: ${missing.join(', ')}`);
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

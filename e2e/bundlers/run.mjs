// Builds a program with each bundler from packed packages, where `ws` and `undici` are absent, and
// runs the output under the globals of its platform, against the emulator:
//
//   node e2e/bundlers/run.mjs                 all bundlers, and workerd; they are installed first
//   node e2e/bundlers/run.mjs --quick         esbuild and rollup
//   node e2e/bundlers/run.mjs vite webpack    the cases of these names
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createEmulator } from '@oai/emulator';
import { packAll, unpackHoisted } from '../support/tarballs.mjs';
import { cases } from './cases.mjs';
import { run } from './execute.mjs';
import { install, versionsOf } from './installation.mjs';

const programs = {
  'domains.mjs': 'three domains',
  'umbrella.mjs': 'the umbrella',
  'commonjs.cjs': 'the umbrella by `require`',
};
/** By the globals of the platform. */
const entries = {
  browser: 'browser.mjs',
  worker: 'browser.mjs',
  'react-native': 'browser.mjs',
  node: 'node.mjs',
  workerd: 'workerd.mjs',
};
const words = process.argv.slice(2);
const wanted = words.filter((word) => word !== '--quick');
const chosen = cases.filter(
  ({ bundler, target, quick }) =>
    (quick || !words.includes('--quick')) &&
    (wanted.length === 0 || wanted.includes(bundler) || wanted.includes(target)),
);
if (chosen.length === 0) throw new Error(`No case is called ${wanted.join(' ')}`);

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'oai-bundlers-')));
const server = await createEmulator().listen();
let failed = 0;
try {
  for (const bundler of new Set(chosen.map((one) => one.bundler))) install(bundler);
  unpackHoisted(packAll(join(folder, 'tarballs')), join(folder, 'node_modules'));
  cpSync(fileURLToPath(new URL('./programs', import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, 'out'));
  for (const [index, one] of chosen.entries()) await check(one, index);
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
if (failed > 0) process.exitCode = 1;

async function check({ bundler, target, globals }, index) {
  const [version] = Object.values(versionsOf(bundler));
  for (const [name, title] of Object.entries(programs)) {
    if (bundler === 'rollup' && name.endsWith('.cjs')) continue;
    const label = `${bundler} ${version}, ${target}, ${title}`;
    const outfile = join(folder, 'out', `${index}-${name.split('.')[0]}.mjs`);
    try {
      const { bundle } = await import(`./bundlers/${bundler}.mjs`);
      const entry = join(folder, entries[globals]);
      const format = ['node', 'workerd'].includes(globals) ? 'es' : 'iife';
      await bundle({ entry, program: join(folder, name), outfile, target, format });
      const text = readFileSync(outfile, 'utf8');
      assert.deepEqual(importsOf(text, globals), [], 'the bundle imports packages');
      const { text: answer, ...rest } = await run(outfile, globals, server.baseURL);
      assert.deepEqual(rest, { bytes: 5, status: 'completed' });
      assert.match(answer, /hello/i);
      const size = (gzipSync(text, { level: 9 }).length / 1024).toFixed(1);
      console.log(`ok     ${label}: ${size} KiB gzipped`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${label}\n${String(error.stack).slice(0, 3000)}`);
    }
  }
}

/** What a bundle still imports by name: on Node it may be modules of Node. */
function importsOf(text, globals) {
  const found = text.matchAll(
    /\b(?:from|import|require|import\(|require\()\s*["']([^"'./][^"']*)["']/g,
  );
  return [...found]
    .map(([, name]) => name)
    .filter((name) => !(globals === 'node' && name.startsWith('node:')));
}

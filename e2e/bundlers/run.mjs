// Builds programs with each bundler from packed packages, where `ws` and `undici` are absent, and
// runs the output under the globals of its platform, against the emulator. Test runners load the
// same programs.
//
//   node e2e/bundlers/run.mjs                 all bundlers and test runners; installs them first
//   node e2e/bundlers/run.mjs --quick         esbuild, rollup and jest
//   node e2e/bundlers/run.mjs vite webpack    the cases of these names
//   node e2e/bundlers/run.mjs --write         everything, and the tables of docs/bundlers.md
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@oai/emulator';
import { packAll, unpackHoisted } from '../support/tarballs.mjs';
import { bundles, hosts } from './cases.mjs';
import { checkBundle } from './check-bundle.mjs';
import { install, versionsOf } from './installation.mjs';
import { writeTables } from './tables.mjs';

const programs = {
  'domains.mjs': 'three domains',
  'umbrella.mjs': 'the umbrella',
  'commonjs.cjs': 'the umbrella by `require`',
};
const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const isChosen = ({ tool, target, quick }) =>
  (quick || !words.includes('--quick')) &&
  (names.length === 0 || names.includes(tool) || names.includes(target));
const chosen = [...bundles, ...hosts].filter(isChosen);
if (chosen.length === 0) throw new Error(`No case is called ${names.join(' ')}`);
const installed = installAll(new Set(chosen.map(({ tool }) => tool)));
const ready = (cases) => cases.filter((one) => isChosen(one) && installed.has(one.tool));

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'oai-bundlers-')));
const server = await createEmulator().listen();
try {
  unpackHoisted(packAll(join(folder, 'tarballs')), join(folder, 'node_modules'));
  cpSync(fileURLToPath(new URL('./programs', import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, 'out'));
  const sizes = [];
  for (const [index, one] of ready(bundles).entries()) sizes.push(await sizesOf(one, index));
  const results = [];
  addWS(join(folder, 'node_modules'));
  for (const one of ready(hosts)) results.push(await runTests(one));
  if (words.includes('--write')) await writeTables({ sizes, results, programs });
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Returns the tools that could be installed; those that cannot are named and left out. */
function installAll(tools) {
  return new Set(
    [...tools].filter((tool) => {
      try {
        install(tool);
        return true;
      } catch (error) {
        console.log(`${tool}: left out, it cannot be installed (${error.message.split('\n')[0]})`);
        return false;
      }
    }),
  );
}

/** Checks a bundle of each program; returns their sizes. */
async function sizesOf({ tool, target, globals, modulesOnly }, index) {
  const sizes = {};
  for (const [name, title] of Object.entries(programs)) {
    if (modulesOnly && name.endsWith('.cjs')) continue;
    const outfile = join(folder, 'out', `${index}-${name.split('.')[0]}.mjs`);
    await attempt(`${labelOf(tool, target)}, ${title}`, async () => {
      const given = { tool, target, globals, folder, name, outfile };
      sizes[name] = await checkBundle(given, server.baseURL);
      return `: ${sizes[name]} KiB gzipped`;
    });
  }
  return { tool, version: versionOf(tool), target, sizes };
}

async function runTests({ tool, target }) {
  const host = await import(`./hosts/${tool}.mjs`);
  const passed = await attempt(labelOf(tool, target), async () => {
    await host.runTests({ folder, environment: target, baseURL: server.baseURL });
    return '';
  });
  return { tool, version: versionOf(tool), target, passed };
}

async function attempt(label, action) {
  try {
    console.log(`ok     ${label}${await action()}`);
    return true;
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAILED ${label}\n${String(error.stack).slice(0, 3000)}`);
    return false;
  }
}

function labelOf(tool, target) {
  return `${tool} ${versionOf(tool)}, ${target}`;
}

function versionOf(tool) {
  return Object.values(versionsOf(tool))[0];
}

/** Test runners run in Node, where `ws` may be installed. */
function addWS(modules) {
  const source = dirname(fileURLToPath(import.meta.resolve('ws/package.json')));
  cpSync(source, join(modules, 'ws'), { recursive: true });
}

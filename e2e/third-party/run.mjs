// Runs libraries built on `openai` with the umbrella in its place, against the emulator:
//
//   node e2e/third-party/run.mjs                    all of them
//   node e2e/third-party/run.mjs langchain agents   some of them
//   node e2e/third-party/run.mjs --quick            those that install within seconds
//   node e2e/third-party/run.mjs --incumbent …      with `openai` itself, for comparison
//   node e2e/third-party/run.mjs --write …          and writes their rows in docs/libraries.md
//
// Packages must be built. Each library is installed in a folder of its own, as an application does
// it, which requires a registry. One that cannot be installed is reported as left out, with the
// reason. A check that fails with `openai` too is reported, but is no failure of the umbrella; nor is
// one that cannot be compared, because `openai` cannot be installed.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, reportOf } from '../support/execute.mjs';
import { installPacked } from '../support/packed.mjs';
import { packAll, readManifest } from '../support/tarballs.mjs';
import { bundlesOf } from './bundles.mjs';
import { buildNextServer } from './next-server.mjs';
import { writeTable } from './table.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { incumbent, libraries } = JSON.parse(readFileSync(join(here, 'libraries.json'), 'utf8'));
const compiler = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
const { version: typesOfNode } = readManifest(
  fileURLToPath(new URL('../../node_modules/@types/node', import.meta.url)),
);
const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !libraries[name]);
if (unknown.length > 0)
  throw new Error(`No library ${unknown}. Libraries: ${Object.keys(libraries)}`);
const isChosen = (name) =>
  names.length > 0 ? names.includes(name) : libraries[name].quick || !words.includes('--quick');

const order = Object.values(libraries).map(({ packages }) => Object.keys(packages)[0]);

const folder = mkdtempSync(join(tmpdir(), 'oai-third-party-'));
try {
  const tarballs = packAll(join(folder, 'tarballs'));
  const results = [];
  for (const name of Object.keys(libraries).filter(isChosen))
    results.push(await judge(name, tarballs));
  for (const result of results) report(result);
  if (words.includes('--write')) await writeTable(results, incumbent, order);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a library, and what fails once more with the incumbent. */
async function judge(name, tarballs) {
  const result = await run(name, tarballs, words.includes('--incumbent') && incumbent);
  const failed = result.checks?.filter(({ failure }) => failure) ?? [];
  if (failed.length === 0 || words.includes('--incumbent')) return result;
  const { checks, leftOut } = await run(name, tarballs, incumbent);
  for (const check of failed) {
    const other = checks?.find((candidate) => candidate.name === check.name);
    if (leftOut) check.verdict = 'fails, not compared';
    else if (other?.failure) check.verdict = 'fails with openai too';
  }
  return result;
}

/** @param version Of the incumbent, if it is to be used. */
async function run(name, tarballs, version) {
  const { packages, scripts } = libraries[name];
  const place = join(folder, `${name}${version ? '-incumbent' : ''}`);
  const library = Object.keys(packages)[0];
  const shown = { library, version: packages[library] };
  mkdirSync(place);
  const dependencies = { '@types/node': typesOfNode, ...packages };
  try {
    installPacked(place, { dependencies }, { tarballs, incumbent: version, scripts });
  } catch (error) {
    return { ...shown, leftOut: error.message.split('\n')[0] };
  }
  cpSync(join(here, 'support'), join(place, 'support'), { recursive: true });
  cpSync(join(here, 'programs'), join(place, 'programs'), { recursive: true });
  const { version: installed } = readManifest(join(place, 'node_modules', library));
  try {
    const checks = [];
    for (const one of await programsOf(place, name)) checks.push(...(await runProgram(place, one)));
    if (existsSync(join(here, 'types', `${name}.ts`))) checks.push(await checkTypes(place, name));
    return { ...shown, version: installed, checks };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Checks the types of a typed program, and with it the declarations of the library and of `openai`. */
async function checkTypes(place, name) {
  const compilerOptions = {
    ...{ target: 'es2023', module: 'nodenext', strict: true, noEmit: true, skipLibCheck: false },
    types: ['node'],
  };
  cpSync(join(here, 'types', `${name}.ts`), join(place, `types-${name}.ts`));
  const config = { compilerOptions, files: [`types-${name}.ts`] };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
  try {
    await execute(process.execPath, [compiler, '--project', '.'], { cwd: place });
    return { name: 'types' };
  } catch (error) {
    return { name: 'types', failure: error.message };
  }
}

/** Agents start before the program, which is run in all forms of an application. */
async function programsOf(place, name) {
  const program = `programs/${name}.mjs`;
  if (!libraries[name].agent) return [{ args: [program], suffix: '' }];
  const forms = [
    { file: 'import', suffix: ' (ESM)' },
    { file: 'require', suffix: ' (CommonJS)' },
    ...(await bundlesOf(place, name)),
    await buildNextServer(place, nodeOf(place)),
  ];
  return forms.map(({ file, suffix }) => ({
    args: ['--import', `./support/agents/${name}.mjs`, program, file],
    suffix,
  }));
}

/** The Node that is installed beside the library, if it needs a newer one. */
function nodeOf(place) {
  const own = join(place, 'node_modules/node/bin/node');
  return existsSync(own) ? own : process.execPath;
}

async function runProgram(place, { args, suffix }) {
  try {
    const report = await execute(nodeOf(place), args, { cwd: place });
    return reportOf(report).map((check) => ({ ...check, name: `${check.name}${suffix}` }));
  } catch (error) {
    return [{ name: `loading${suffix}`, failure: error.message }];
  }
}

function report({ library, version, checks, leftOut }) {
  if (leftOut) return console.log(`${library}: left out, ${leftOut}`);
  const failed = checks.filter(({ failure }) => failure);
  console.log(`${library} ${version}: ${checks.length - failed.length} of ${checks.length} passed`);
  for (const { name, failure, verdict } of failed) {
    if (!verdict) process.exitCode = 1;
    console.error(`  ${verdict ?? 'FAILED'}: ${name}\n${failure.replace(/^/gm, '    ')}`);
  }
}

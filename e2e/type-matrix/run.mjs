// Compiles programs against the packed and installed packages, with compilers old and new:
//
//   node e2e/type-matrix/run.mjs          a choice of pairs, as CI does
//   node e2e/type-matrix/run.mjs --full   everything with everything
//   node e2e/type-matrix/run.mjs --full node16 isolated   the cells of these names
//
// Libraries are checked too, and declarations are written: a result that has no name which users
// can reach is an error.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cells, filesOf } from './cells.mjs';
import { compiler, installCompilers, versions } from './compilers.mjs';
import { installConsumers } from './consumers.mjs';

const execute = promisify(execFile);
const [...words] = process.argv.slice(2);
const wanted = words.filter((word) => word !== '--full');
const chosen = cells(words.includes('--full'), Object.keys(versions)).filter((cell) =>
  wanted.every((word) => Object.values(cell).includes(word)),
);
if (chosen.length === 0) throw new Error(`No cell is called ${wanted.join(' ')}`);

const folder = mkdtempSync(join(tmpdir(), 'oai-type-matrix-'));
let failed = 0;
try {
  installCompilers();
  installConsumers(folder);
  const queue = [...chosen.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await report(...next);
  };
  await Promise.all([work(), work()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${chosen.length - failed} of ${chosen.length} cells compile`);
if (failed > 0) process.exitCode = 1;

async function report(index, cell) {
  const start = performance.now();
  const problems = await compile(cell, join(folder, cell.layout, `cell-${index}`));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const name = Object.values(cell).join(', ');
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(`         ${problem}`);
  if (problems.length > 0) failed += 1;
}

/** The errors in our declarations and in the programs; those of other libraries are theirs. */
async function compile(cell, place) {
  mkdirSync(place);
  for (const [name, text] of Object.entries(filesOf(cell))) writeFileSync(join(place, name), text);
  const command = [compiler(cell.compiler), '-p', place, '--pretty', 'false'];
  const output = await execute(process.execPath, command, { maxBuffer: 2 ** 26 }).then(
    () => '',
    ({ stdout, stderr }) => stdout + stderr,
  );
  const errors = output.split('\n').filter((line) => /error TS|^\w*Error/.test(line));
  const own = errors.filter(
    (line) => !/node_modules\/(?:zod3?|@?types[^/]*|undici-types)\//.test(line),
  );
  return own.length > 0 ? own : unreachable(place);
}

/** Names in what was written that only our own files could use. */
function unreachable(place) {
  const out = join(place, 'out');
  const texts = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
  if (texts.length === 0) return ['No declarations were written'];
  const found = texts.flatMap((text) => text.match(/import\("[^"]*node_modules[^"]*"\)/g) ?? []);
  return [...new Set(found)].map((name) => `Declarations name ${name}`);
}

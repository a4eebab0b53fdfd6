// Cold imports of packages as they are installed, in processes of their own: `node bench/import.mjs`.
// `node bench/import.mjs --node /path/to/node` measures another Node. Rounds are interleaved; figures
// are medians, over a program that imports nothing. On a busy machine only those of CPU time hold.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './support/harness.mjs';

const { values } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    rounds: { type: 'string', default: '21' },
  },
});
const incumbent = 'openai-latest';
const subjects = { '@oai/chat': 0.12, '@oai/openai': 0.3 };
const { VERSION: version } = await import(`${incumbent}/version`);

/** Prints the CPU time of a program. `process.stdout` would load streams, which some packages load too. */
const REPORT = {
  mjs: `\nimport { writeSync } from 'node:fs';\nwriteSync(1, JSON.stringify(process.cpuUsage()));`,
  cjs: `\nrequire('node:fs').writeSync(1, JSON.stringify(process.cpuUsage()));`,
};

// Inside this folder, so that the programs find the incumbent. Through the workspace's links it
// would take longer to find our own.
const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), '.import-'));
try {
  install();
  const nodeVersion = execFileSync(values.node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`\ncold import, Node ${nodeVersion}, openai ${version}`);
  measure('ESM', 'mjs', (name) => `import '${name}';`);
  measure('CommonJS', 'cjs', (name) => `require('${name}');`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install() {
  const packages = fileURLToPath(new URL('../packages', import.meta.url));
  for (const name of readdirSync(packages)) {
    const target = join(folder, 'node_modules/@oai', name);
    cpSync(join(packages, name, 'dist'), target, { recursive: true });
  }
}

function measure(format, extension, program) {
  const names = ['empty', ...Object.keys(subjects), incumbent];
  const files = new Map(names.map((name, index) => [name, join(folder, `${index}.${extension}`)]));
  for (const [name, file] of files)
    writeFileSync(file, `${name === 'empty' ? '' : program(name)}${REPORT[extension]}`);
  const times = new Map(names.map((name) => [name, { elapsed: [], cpu: [] }]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, file] of files) {
      const start = performance.now();
      const { user, system } = JSON.parse(execFileSync(values.node, [file], { encoding: 'utf8' }));
      times.get(name).elapsed.push(performance.now() - start);
      times.get(name).cpu.push((user + system) / 1000);
    }
  }
  const over = (name, kind) => median(times.get(name)[kind]) - median(times.get('empty')[kind]);
  for (const name of [...Object.keys(subjects), incumbent]) {
    const shown = ['elapsed', 'cpu'].map((kind) => {
      const ratio = (over(name, kind) / over(incumbent, kind)).toFixed(2);
      return `${over(name, kind).toFixed(1).padStart(8)} ms   ${ratio}`;
    });
    const goal = name in subjects ? `  (at most ${subjects[name]})` : '';
    console.log(`  ${`${name}, ${format}`.padEnd(34)} ${shown[0]}   CPU ${shown[1]}${goal}`);
  }
}

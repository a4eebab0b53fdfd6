// Runs every benchmark in a separate process: `node bench/run.mjs [name…]`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .filter((file) => names.length === 0 || names.includes(file.replace('.mjs', '')));
if (files.length === 0) throw new Error(`No benchmark is named ${names.join(', ')}.`);
for (const file of files) {
  const { status } = spawnSync(process.execPath, [file], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

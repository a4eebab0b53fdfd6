// Runs libraries built on `openai` with the umbrella in its place, against the emulator:
//
//   node e2e/third-party/run.mjs [langchain agents instructor opentelemetry]
//
// Packages must be built. The libraries are installed in a separate folder, which requires a
// registry and takes a minute, so this is not part of `npm test`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPacked } from '../support/packed.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const programs = readdirSync(here)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length));
const chosen = process.argv.length > 2 ? process.argv.slice(2) : programs;
const unknown = chosen.filter((name) => !programs.includes(name));
if (unknown.length > 0) throw new Error(`Unknown program ${unknown}. Programs: ${programs}.`);

const folder = mkdtempSync(join(tmpdir(), 'oai-third-party-'));
try {
  installPacked(folder, JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')));
  for (const name of chosen) {
    cpSync(join(here, `${name}.mjs`), join(folder, `${name}.mjs`));
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${name}.mjs`], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'}`);
    if (status !== 0) {
      console.error(`${stdout}${stderr}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

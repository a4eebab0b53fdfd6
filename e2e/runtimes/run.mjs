// Runs one suite of plain functions on every runtime, over the packed packages and the emulator:
//
//   node e2e/runtimes/run.mjs                     everything
//   node e2e/runtimes/run.mjs 'Node 24' Deno      some runtimes
//   node e2e/runtimes/run.mjs --quick             those that install within seconds
//   node e2e/runtimes/run.mjs --write             everything, and the tables of the documentation
//
// Packages must be built. Runtimes come from npm the first time, browsers from the system. One that
// cannot be installed is reported as left out, with the reason; a failed check is a failure.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPacked } from '../support/packed.mjs';
import { hosts } from './hosts/index.mjs';
import { NotInstalledError } from './support/install.mjs';
import { writeTables } from './tables.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = names.filter((name) => !hosts.some((host) => host.name === name));
if (unknown.length > 0)
  throw new Error(`No runtime ${unknown}. Runtimes: ${hosts.map(({ name }) => name).join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'oai-runtimes-'));
let servers;
try {
  installPacked(folder, JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')));
  cpSync(join(here, 'suite'), join(folder, 'suite'), { recursive: true });
  cpSync(join(here, 'support/server.mjs'), join(folder, 'server.mjs'));
  servers = await (await import(join(folder, 'server.mjs'))).startServers();
  const results = [];
  for (const host of hosts.filter(isChosen)) results.push(await runHost(host));
  if (process.argv.includes('--write')) await writeTables(results);
} finally {
  await servers?.close();
  rmSync(folder, { recursive: true, force: true });
}

function isChosen({ name, quick }) {
  if (names.length > 0) return names.includes(name);
  return quick || !process.argv.includes('--quick');
}

async function runHost(host) {
  const start = performance.now();
  try {
    const { version, rows } = await host.run({ folder, servers });
    const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${host.name} ${version}: ${count('passed')} passed, ${count('failed')} failed, ` +
        `${count('left out')} left out, ${seconds} s`,
    );
    for (const { area, name, outcome, reason } of rows) {
      if (outcome === 'failed') {
        process.exitCode = 1;
        console.error(`  FAILED ${area}: ${name}\n${reason.replace(/^/gm, '    ')}`);
      }
    }
    return { name: host.name, version, rows };
  } catch (error) {
    if (error instanceof NotInstalledError) {
      console.log(`${host.name}: left out, ${error.message.split('\n')[0]}`);
      return { name: host.name, leftOut: error.message };
    }
    process.exitCode = 1;
    console.error(`${host.name}: FAILED\n${error.message}`);
    return { name: host.name, failed: error.message };
  }
}

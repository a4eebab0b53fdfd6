// Measures the memory that an upload of 1 GiB takes on Node, Deno and Bun, from each kind of source,
// and through the bare `fetch` of the runtime, on Linux:
//
//   node e2e/runtimes/upload-memory.mjs            all of them
//   node e2e/runtimes/upload-memory.mjs Deno       some runtimes
//   node e2e/runtimes/upload-memory.mjs --write    all of them, and the table of docs/runtimes.md
//
// Fails if a byte is lost, or if the upload of a file stream takes more than 120 MB.
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, reportOf } from '../support/execute.mjs';
import { replaceRegion, tableOf } from '../../tools/workspace/marked-region.mjs';
import { packAll, unpackHoisted } from '../support/tarballs.mjs';
import { commandOf, runtimes } from './hosts/server-side.mjs';

const MEBIBYTE = 1024 * 1024;
const BYTES = 1024 * MEBIBYTE;
const MOST_MEGABYTES = 120;
const WAYS = ['bare fetch', 'file stream', 'web stream', 'Blob'];
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const folder = mkdtempSync(join(tmpdir(), 'oai-upload-memory-'));
const file = join(folder, 'upload.bin');
const received = [];
const server = createServer((request, response) => {
  let count = 0;
  request.on('data', (chunk) => (count += chunk.length));
  request.on('end', () => {
    received.push(count);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"file-1"}');
  });
});
try {
  unpackHoisted(packAll(join(folder, 'tarballs')), join(folder, 'node_modules'));
  const program = fileURLToPath(new URL('memory/upload.mjs', import.meta.url));
  cpSync(program, join(folder, 'upload.mjs'));
  writeFile();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const rows = [];
  for (const runtime of runtimes.filter(({ name }) => names.length === 0 || names.includes(name)))
    rows.push(await measure(runtime));
  const table = tableOf(['runtime', 'idle', ...WAYS], rows);
  console.log(table);
  if (process.argv.includes('--write'))
    await replaceRegion('docs/runtimes.md', 'upload memory', table);
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(runtime) {
  const [version] = runtime.package.slice(1);
  const args = runtime.args.slice(0, -1);
  const baseURL = `http://127.0.0.1:${server.address().port}/v1`;
  const peaks = [];
  let idle;
  for (const way of WAYS) {
    const output = await execute(commandOf(runtime), [...args, 'upload.mjs', way, baseURL, file], {
      cwd: folder,
    });
    const report = reportOf(output);
    const count = received.pop();
    if (!(count >= BYTES)) throw new Error(`${runtime.name}, ${way}: only ${count} bytes arrived`);
    if (way === 'file stream' && report.peak > MOST_MEGABYTES) {
      process.exitCode = 1;
      console.error(`${runtime.name}: a file stream takes ${report.peak} MB`);
    }
    idle = report.idle;
    peaks.push(report.peak);
  }
  const name = runtime.name.replace(/ \d+$/, '');
  return [`${name} ${version}`, idle, ...peaks];
}

function writeFile() {
  const part = Buffer.alloc(MEBIBYTE, 'x');
  const descriptor = openSync(file, 'w');
  for (let written = 0; written < BYTES; written += part.length) writeSync(descriptor, part);
  closeSync(descriptor);
}

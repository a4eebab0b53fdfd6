// Measures uploads of a big file: peak memory of the sending process, and its CPU time relative to
// a plain `node:http` pipe of the same file. Fails if a byte is lost or a way exceeds its memory
// limit. CPU time is only reported, since it depends on other work of the machine.
//
//   node tools/faults/upload-memory.mjs [--mebibytes 1024] [--rounds 3] [--json]
import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';

const MEBIBYTE = 1024 * 1024;
const MOST_PEAK_BYTES = 120 * 1000 * 1000;
/** The first one is the baseline. */
const WAYS = ['pipe', 'fetch', 'undici'];

const { values: options } = parseArgs({
  options: {
    mebibytes: { type: 'string', default: '1024' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const size = Number(options.mebibytes) * MEBIBYTE;
const rounds = Number(options.rounds);

const folder = mkdtempSync(join(tmpdir(), 'upload-memory-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'upload.bin');
const expected = writeFile(path, size);
const received = [];
const server = createServer(receive);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseURL = `http://127.0.0.1:${server.address().port}/v1`;
const client = await bundle('upload-client.ts');

const results = [];
for (const way of WAYS)
  results.push({ way, cpuMs: [], elapsedMs: [], peakBytes: 0, isIntact: true });
for (let round = 0; round < rounds; round += 1) {
  // Interleaved, so that a busy machine slows all of them down alike.
  for (const result of results) {
    const { cpuMs, elapsedMs, peakBytes } = await send(result.way);
    result.cpuMs.push(cpuMs);
    result.elapsedMs.push(elapsedMs);
    result.peakBytes = Math.max(result.peakBytes, peakBytes);
    if (received.pop() !== expected) result.isIntact = false;
  }
}
server.close();

const limit = median(results[0].cpuMs);
const rows = results.map(({ way, cpuMs, elapsedMs, peakBytes, isIntact }) => ({
  way,
  isIntact,
  peakBytes,
  cpuMs: Math.round(median(cpuMs)),
  cpuRatio: Number((median(cpuMs) / limit).toFixed(2)),
  elapsedMs: Math.round(median(elapsedMs)),
}));
if (options.json) console.log(JSON.stringify(rows));
else print(rows);
const isGood = rows.every(({ isIntact, peakBytes }) => isIntact && peakBytes <= MOST_PEAK_BYTES);
process.exitCode = isGood ? 0 : 1;

/** Writes a file of repeated random bytes and returns its hash. */
function writeFile(file, length) {
  const hash = createHash('sha256');
  const part = randomBytes(MEBIBYTE);
  const descriptor = openSync(file, 'w');
  for (let written = 0; written < length; written += part.length) {
    hash.update(part);
    writeSync(descriptor, part);
  }
  closeSync(descriptor);
  return hash.digest('hex');
}

/** Hashes the file in a request: the whole body, or the first file of its form. */
async function receive(request, response) {
  const isForm = /multipart/.test(request.headers['content-type'] ?? '');
  const hash = createHash('sha256');
  let start = isForm ? Buffer.alloc(0) : undefined;
  let left = size;
  for await (let bytes of request) {
    if (start) {
      start = Buffer.concat([start, bytes]);
      const end = start.indexOf('\r\n\r\n');
      if (end < 0) continue;
      bytes = start.subarray(end + 4);
      start = undefined;
    }
    hash.update(bytes.subarray(0, left));
    left -= Math.min(left, bytes.length);
  }
  received.push(left === 0 ? hash.digest('hex') : `${left} bytes are missing`);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id: 'file-1', object: 'file', bytes: size }));
}

function send(way) {
  const program = fileURLToPath(new URL('./upload-process.mjs', import.meta.url));
  const child = fork(program, [client, way, baseURL, path]);
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${way} ended with ${code}, and no result.`)));
  });
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

function print(table) {
  console.log(`${size / MEBIBYTE} MiB, median of ${rounds}`);
  console.log('way       intact   peak RSS      CPU   ratio   elapsed');
  for (const { way, isIntact, peakBytes, cpuMs, cpuRatio, elapsedMs } of table) {
    const peak = `${(peakBytes / 1e6).toFixed(0)} MB`;
    console.log(
      way.padEnd(10) +
        (isIntact ? 'yes' : 'NO').padEnd(6) +
        peak.padStart(11) +
        `${cpuMs} ms`.padStart(9) +
        cpuRatio.toFixed(2).padStart(8) +
        `${elapsedMs} ms`.padStart(10),
    );
  }
}

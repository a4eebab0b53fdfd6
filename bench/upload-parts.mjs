// Time and peak memory of an upload in parts over loopback, of a sparse file:
// `node bench/upload-parts.mjs --gib 10`
import { APIClient } from '@oai/core';
import { uploadInParts } from '@oai/bulk/uploads';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { gib: { type: 'string', default: '1' }, serve: { type: 'boolean' } },
});
const bytes = Number(values.gib) * 2 ** 30;

if (values.serve) serve();
else await measure();

async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'upload-'));
  const file = join(folder, 'sparse.jsonl');
  const server = spawn(process.execPath, [fileURLToPath(import.meta.url), '--serve'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    writeFileSync(file, '');
    truncateSync(file, bytes);
    const baseURL = await new Promise((resolve) => {
      server.stdout.once('data', (text) => resolve(String(text).trim()));
    });
    const client = new APIClient({ apiKey: 'key', baseURL });
    const startedAt = performance.now();
    const upload = await uploadInParts(client, file, { purpose: 'batch' });
    const seconds = (performance.now() - startedAt) / 1000;
    if (upload.received < bytes) throw new Error(`Only ${upload.received} bytes arrived.`);
    const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
    console.log(
      `\nupload of ${values.gib} GiB in parts, MD5 ${upload.md5}: ${seconds.toFixed(1)} s, ` +
        `${megabytes.toFixed(0)} MB of memory at most (goal: 150)`,
    );
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/** Counts the bytes of the parts, and keeps none. */
function serve() {
  let received = 0;
  let parts = 0;
  const server = createServer((request, response) => {
    let text = '';
    const isPart = request.url.endsWith('/parts');
    request.on('data', (chunk) => {
      if (isPart) received += chunk.length;
      else text += chunk;
    });
    request.on('end', () => {
      const id = isPart ? `part_${(parts += 1)}` : 'upload_1';
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id, received, md5: text && JSON.parse(text).md5 }));
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
}

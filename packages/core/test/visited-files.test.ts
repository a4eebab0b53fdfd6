import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { run } from './helpers/bundle.js';

test('a call visits at most 18 files before the wire', async () => {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'oai-visited-')));
  try {
    const output = run([path.join(__dirname, 'helpers/visited-files.mjs'), folder]);
    const files = JSON.parse(output) as string[];
    // Compared as a list, so that a failure names the files.
    expect(files.slice(18)).toEqual([]);
    expect(files).toContain('client/client.ts');
    expect(files).toContain('transport/transport.ts');
  } finally {
    await rm(folder, { recursive: true });
  }
}, 30_000);

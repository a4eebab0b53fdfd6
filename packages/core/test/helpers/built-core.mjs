// Builds this package into a folder: `node built-core.mjs <folder>`. The result is
// `<folder>/node_modules/@oai/core`, as if it had been installed there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEntries } from '../../../../tools/workspace/entries.mjs';
import { writePlatformScripts } from '../../../../tools/workspace/platform-scripts.mjs';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(process.argv[2], 'node_modules/@oai/core');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const entries = findEntries(folder, manifest);
const external = (id) => !/^[./#]/.test(id);
mkdirSync(dist, { recursive: true });
await writePlatformScripts({ name: manifest.name, folder, entries, external, dist });
const { name, version, sideEffects, exports } = manifest;
writeFileSync(
  join(dist, 'package.json'),
  JSON.stringify({ name, version, sideEffects, exports })
    .replaceAll('./dist/', './')
    .replaceAll(/"@oai\/source":"[^"]*",/g, ''),
);

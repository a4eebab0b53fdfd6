// Cold imports of installed packages, minus the time of an empty process.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './harness.mjs';

// Inside this folder, so that programs can resolve `openai`. Our own packages are copied, since
// resolving them through the workspace's links takes longer.
const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), '.import-'));
const packages = fileURLToPath(new URL('../packages', import.meta.url));
for (const name of readdirSync(packages)) {
  cpSync(join(packages, name, 'dist'), join(folder, 'node_modules/@oai', name), {
    recursive: true,
  });
}
const programs = {
  'empty process': '',
  '@oai/chat, ESM': `import '@oai/chat';`,
  '@oai/openai, ESM': `import '@oai/openai';`,
  'openai 7.57, ESM': `import 'openai-latest';`,
};
const commonjs = {
  '@oai/chat, CommonJS': `require('@oai/chat');`,
  '@oai/openai, CommonJS': `require('@oai/openai');`,
  'openai 7.57, CommonJS': `require('openai-latest');`,
};
try {
  const files = [
    ...Object.entries(programs).map(([name, text], index) => [name, `${index}.mjs`, text]),
    ...Object.entries(commonjs).map(([name, text], index) => [name, `${index}.cjs`, text]),
  ];
  for (const [, file, text] of files) writeFileSync(join(folder, file), text);
  const times = new Map(files.map(([name]) => [name, []]));
  for (let round = 0; round < 21; round += 1) {
    for (const [name, file] of files) {
      const start = performance.now();
      execFileSync(process.execPath, [join(folder, file)]);
      times.get(name).push(performance.now() - start);
    }
  }
  const base = median(times.get('empty process'));
  console.log('\ncold import, over an empty process');
  for (const [name, list] of times) {
    const over = median(list) - base;
    console.log(`  ${name.padEnd(34)} ${over.toFixed(1).padStart(8)} ms`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

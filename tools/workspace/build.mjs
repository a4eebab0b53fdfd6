// Builds one package: `node tools/workspace/build.mjs packages/chat`.
//
// Every entry of `exports` that has an `@oai/source` file becomes an ES module (`.mjs`), a CommonJS
// module (`.js`) and declarations, at the path that users write: resolvers that do not know
// `exports` find entries by their place. The code of packages under `devDependencies` is included,
// together with its license. `dist/` is the folder that is published, with a manifest of its own.
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDeclarations } from './declarations.mjs';
import { findEntries } from './entries.mjs';
import { writeManifest } from './dist-manifest.mjs';
import { writePlatformScripts } from './platform-scripts.mjs';
import { writeScripts } from './scripts.mjs';
import { shareDeclarations, shareRepeated } from './share-declarations.mjs';

const folder = resolve(process.argv[2] ?? '');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const dist = join(folder, 'dist');
const bundled = Object.keys(manifest.devDependencies ?? {});
const entries = findEntries(folder, manifest);
const plan = { name: manifest.name, folder, entries, external: isExternal, dist };

rmSync(dist, { recursive: true, force: true });
if (manifest.imports?.['#platform']) await writePlatformScripts(plan);
else await Promise.all([writeScripts(plan, 'esm'), writeScripts(plan, 'cjs')]);
await writeDeclarations({ folder, entries, external: isExternal, dist });
shareDeclarations(dist, entries);
shareRepeated(dist);
writeManifest(folder, manifest);

function isExternal(id) {
  return !/^[./#]/.test(id) && !bundled.some((name) => id === name || id.startsWith(`${name}/`));
}

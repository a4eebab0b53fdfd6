// Bundles the proofs in memory and runs their command line, as Node 20 cannot run TypeScript.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [join(folder, 'src/cli.ts')],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  // Modules in CommonJS, which are bundled too, require those of Node.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
});
// Next to the project's modules, so that packages can be resolved, and outside version control.
mkdirSync(join(folder, 'node_modules'), { recursive: true });
const temporary = mkdtempSync(join(folder, 'node_modules/.cli-'));
try {
  const file = join(temporary, 'cli.mjs');
  writeFileSync(file, outputFiles[0].contents);
  const { main } = await import(pathToFileURL(file).href);
  process.exitCode = await main(process.argv.slice(2));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

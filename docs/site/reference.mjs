// Writes the reference of all packages from their doc comments: one page for each class, function and
// type, in the folder `api` of the site.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installCached } from '../../e2e/support/cached-install.mjs';

/**
 * Runs typedoc.
 *
 * @throws {Error} It failed.
 */
export function writeReference(root, packages, output) {
  const folder = installCached('reference', { typedoc: '0.28.20', typescript: '6.0.3' });
  const entries = join(folder, 'entries');
  rmSync(entries, { recursive: true, force: true });
  mkdirSync(entries, { recursive: true });
  // Exports of several packages are described where they come first: in the core.
  const ordered = ['core', ...packages.filter((name) => name !== 'core')];
  const files = ordered.map((name) => {
    const index = join(root, 'packages', name, 'src/index.js');
    // Modules are named after their files.
    writeFileSync(join(entries, `${name}.ts`), `export * from ${JSON.stringify(index)};\n`);
    return join(entries, `${name}.ts`);
  });
  const compilerOptions = {
    strict: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    customConditions: ['@oai/source'],
    skipLibCheck: true,
    stripInternal: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const options = {
    name: '@oai reference',
    entryPoints: files,
    tsconfig: join(folder, 'tsconfig.json'),
    out: output,
    readme: 'none',
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    hideGenerator: true,
    // The entries are outside the packages, so that all exports count as external.
    visibilityFilters: { inherited: true, external: true },
    // `typecheck` finds errors; here only the comments are read.
    skipErrorChecking: true,
    logLevel: 'Error',
    navigationLinks: { Guide: '/getting-started', Examples: '/examples/' },
  };
  writeFileSync(options.tsconfig, JSON.stringify({ compilerOptions, files }));
  writeFileSync(join(folder, 'typedoc.json'), JSON.stringify(options));
  const program = join(folder, 'node_modules/typedoc/bin/typedoc');
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=6000', program, '--options', join(folder, 'typedoc.json')],
    { cwd: folder, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('typedoc failed; its output is above.');
}

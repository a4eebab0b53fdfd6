// Builds one package: `node tools/workspace/build.mjs packages/chat`.
//
// Every entry of `exports` that has an `@oai/source` file becomes an ES module and a CommonJS
// module. What the entries share lands in few files, since the number of files, not their size,
// decides how long an import takes. For the same reason what a package lists under
// `devDependencies` is put into its files, together with its license, and the umbrella has the
// domains in its own file. dist/ is the folder that is published: it gets a manifest of its own,
// without the source condition.
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { writeDeclarations } from './declarations.mjs';
import { publishedFields } from './published-manifest.mjs';
import { shareDeclarations } from './share-declarations.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(process.argv[2] ?? '');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const dist = join(folder, 'dist');
const sourceFolder = join(folder, 'src');
const bundled = Object.keys(manifest.devDependencies ?? {});
/** What the umbrella's client is made of. The core is not: its errors and client are known by class. */
const domains = manifest.nx.tags.includes('layer:umbrella')
  ? Object.keys(manifest.dependencies).filter((name) => name !== '@oai/core')
  : [];

rmSync(dist, { recursive: true, force: true });
const entries = findEntries(manifest.exports);
await Promise.all([writeScripts('esm'), writeScripts('cjs')]);
// What is not marked is what the manifest says: ES modules.
writeFileSync(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n');
await writeDeclarations({ folder, entries, external: isExternal, dist });
shareDeclarations(dist, Object.keys(entries));
writeManifest();

/** The entries by output name (`resources/files`), each with its source file. */
function findEntries(exports) {
  const found = {};
  for (const target of Object.values(exports)) {
    const source = target['@oai/source'];
    if (source === undefined) continue;
    const file = resolve(folder, source);
    found[relative(sourceFolder, file).replace(/\.ts$/, '')] = file;
  }
  if (Object.keys(found).length === 0) throw new Error(`${manifest.name} exports no source file`);
  for (const [name, source] of Object.entries(manifest.bin ?? {})) {
    const entry = source.replace(/^\.\/dist\/esm\//, '').replace(/\.js$/, '');
    const file = join(sourceFolder, `${entry}.ts`);
    if (!existsSync(file)) throw new Error(`${manifest.name}: command ${name} has no ${file}`);
    found[entry] = file;
  }
  return found;
}

function isExternal(id) {
  return !/^[./]/.test(id) && !bundled.some((name) => id === name || id.startsWith(`${name}/`));
}

/**
 * A package that reaches a part of itself through `exports` lets conditions choose the part: browser
 * or not. CommonJS means Node, and would load such a circle half-finished.
 */
function isExternalScript(id, format) {
  const isOwnPart = format === 'cjs' && id.startsWith(`${manifest.name}/`);
  return isExternal(id) && !isOwnPart && !domains.includes(id);
}

async function writeScripts(format) {
  const bundle = await rolldown({
    input: entries,
    cwd: folder,
    platform: 'neutral',
    external: (id) => isExternalScript(id, format),
    // Of itself a package takes the source, of others what they publish.
    resolve: { conditionNames: [domains.length > 0 ? 'import' : '@oai/source', 'node'] },
    treeshake: { moduleSideEffects: false },
    onLog(level, log, report) {
      // Loading something late is about time here, not about files.
      if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') return;
      if (level === 'warn') throw new Error(`${manifest.name}: ${log.message}`);
      report(level, log);
    },
  });
  await bundle.write({
    dir: join(dist, format),
    format: format === 'esm' ? 'es' : 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    exports: 'named',
    codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
    comments: { annotation: true, legal: false, jsdoc: false },
    minify: false,
  });
  await bundle.close();
}

/**
 * The published manifest: paths relative to dist/, no source condition, nothing of the workspace.
 * It is read at each import, and declarations are found beside the scripts without being named.
 */
function writeManifest() {
  const {
    private: _private,
    nx: _nx,
    devDependencies: _devDependencies,
    scripts: _scripts,
    ...published
  } = manifest;
  const fromDist = JSON.stringify(published).replaceAll('./dist/', './');
  const result = JSON.parse(fromDist, (key, value) => {
    if (key === '@oai/source') return undefined;
    const isScript =
      value.types !== undefined && value.types === value.default?.replace(/js$/, 'd.ts');
    return isScript ? value.default : value;
  });
  Object.assign(result, publishedFields(manifest, relative(root, folder)));
  // Resolvers from before `exports` look here.
  result.main = result.exports['.'].require;
  result.types = result.main.replace(/js$/, 'd.ts');
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(result)}\n`);
  for (const file of ['README.md', 'LICENSE']) {
    const own = join(folder, file);
    const source = existsSync(own) ? own : join(root, file);
    if (!existsSync(source)) throw new Error(`${manifest.name} has no ${file}`);
    copyFileSync(source, join(dist, file));
  }
  for (const name of [...bundled, ...domains.flatMap(bundledIn)]) {
    const license = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    appendFileSync(join(dist, 'LICENSE'), `\n---\n\nIncludes parts of ${name}:\n\n${license}`);
  }
}

function bundledIn(name) {
  const file = join(root, 'node_modules', name, 'package.json');
  return Object.keys(JSON.parse(readFileSync(file, 'utf8')).devDependencies ?? {});
}

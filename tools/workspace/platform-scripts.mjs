import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { compactScripts } from './compact-scripts.mjs';
import { withClassNames } from './scripts.mjs';

/** The builds of a package with platforms. Workers use the first two, by their conditions. */
const BUILDS = [
  { place: '', platform: 'default', format: 'esm', extension: 'mjs' },
  { place: '', platform: 'default', format: 'cjs', extension: 'js' },
  { place: 'browser', platform: 'browser', format: 'esm', extension: 'mjs' },
];

/**
 * Writes the scripts of a package whose manifest maps `#platform` to a module for each platform. The
 * module is resolved here and its constants are folded, so that the published package needs no
 * `imports`, and its browser build contains no code for servers.
 *
 * All code that the root entry or the entry `internal` reaches is in `internal`, the only file that
 * other packages load besides the root. It imports no other file, so there is no circle.
 */
export function writePlatformScripts(plan) {
  return Promise.all(BUILDS.map((build) => writeBuild(plan, build)));
}

async function writeBuild({ name, folder, entries, external, dist }, build) {
  const { place, platform, format, extension } = build;
  const root = entries.get('index').file;
  const internal = entries.get('internal').file;
  const kernel = new Set();
  const bundle = await rolldown({
    input: Object.fromEntries(
      [...entries]
        .filter(([, { hasBrowserBuild }]) => platform === 'default' || hasBrowserBuild)
        .map(([entry, { file }]) => [entry, file]),
    ),
    cwd: folder,
    platform: 'neutral',
    external,
    resolve: { conditionNames: [platform, '@oai/source'] },
    treeshake: { moduleSideEffects: false },
    // Names of modules are 1 % of an install.
    experimental: { attachDebugInfo: 'none' },
    // A busy machine is no fault of a plugin.
    checks: { bundlerTimings: false },
    // Lets the other entries import more from `internal` than its own exports.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      collectKernel([root, internal], kernel),
      { name: 'class-names', renderChunk: withClassNames },
      compactScripts,
      ...(format === 'cjs' ? [{ name: 'require-by-name', renderChunk: requireByName }] : []),
    ],
    onLog(level, log, report) {
      if (level === 'warn') throw new Error(`${name}: ${log.message}`);
      report(level, log);
    },
  });
  await bundle.write({
    dir: join(dist, place),
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name].${extension}`,
    exports: 'named',
    // No program reads the tag of a module.
    generatedCode: { symbols: false },
    minifyInternalExports: false,
    codeSplitting: {
      groups: [{ name: 'internal', test: (id) => id !== root && kernel.has(id) }],
    },
    comments: { annotation: true, legal: false, jsdoc: false },
    // Removes the branches for the other platform, and the functions that only they call.
    minify: 'dce-only',
  });
  await bundle.close();
}

/** Collects the modules that some entries reach. */
function collectKernel(entries, kernel) {
  return {
    name: 'kernel',
    buildEnd() {
      const reach = (id) => {
        const module = this.getModuleInfo(id);
        if (kernel.has(id) || module === null || module.isExternal) return;
        kernel.add(id);
        for (const imported of module.importedIds) reach(imported);
      };
      entries.forEach(reach);
    },
  };
}

/**
 * Makes CommonJS load a package by a computed name with `require`. Metro refuses such an `import` in
 * any file, called or not. A bundler would warn of `require(name)`.
 */
function requireByName(code, { name }) {
  if (name !== 'internal') return null;
  const statement = /\breturn import\(\s*(?:\/\*.*?\*\/\s*)*(\w+)\s*\);/g;
  if (code.match(statement)?.length !== 1) throw new Error('One import by name was expected');
  return code.replace(statement, 'const { require: load } = module;\n\treturn load($1);');
}

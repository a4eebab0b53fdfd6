import { dirname, posix, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { compactScripts } from './compact-scripts.mjs';
import { callableClient, defaultAsModule } from './default-as-module.mjs';
import { loadPackagesLate } from './late-packages.mjs';

const CORE = '@oai/core';

/** Before the name of an entry, in place of the specifier of its file. */
const ENTRY = 'entry:';

/** Packages with an entry for small bundles, which must not depend on the whole of the root entry. */
const WITH_SMALL_ENTRIES = ['@oai/chat'];
/**
 * Packages whose CommonJS files require what they need late. Jest, where the emulator is at home, cannot
 * import from CommonJS.
 */
const REQUIRES_LATE = ['@oai/emulator'];

/**
 * Writes the scripts of a package in one format, one file for each entry. Code that the root entry
 * shares with others is in the root's file, since the number of files, not their size, decides how
 * long an import takes. Code that only other entries share is apart, so that an entry for browsers
 * does not load code that only Node can run. An import of an entry that a pattern names stays an import
 * of its file: tracing agents find the classes of the umbrella by these files, one of which holds the
 * client with all that it needs.
 */
export async function writeScripts({ name, folder, entries, external, dist }, format) {
  const root = entries.get('index').file;
  const client = entries.get('client')?.file;
  const extension = format === 'esm' ? 'mjs' : 'js';
  const shared = new Set();
  const ofClient = new Set();
  const bundle = await rolldown({
    input: Object.fromEntries([...entries].map(([entry, { file }]) => [entry, file])),
    cwd: folder,
    platform: 'neutral',
    external: (id) => id !== CORE && external(id),
    resolve: { conditionNames: ['@oai/source', 'node'] },
    treeshake: { moduleSideEffects: (id) => id.startsWith(ENTRY) },
    // Names of modules are 1 % of an install.
    experimental: { attachDebugInfo: 'none' },
    // A busy machine is no fault of a plugin.
    checks: { bundlerTimings: false },
    // Lets other entries import more from the root entry than its own exports.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      importEntries(entries, extension),
      { name: 'import-kernel', resolveId: importKernel },
      collectShared(entries, shared, ofClient),
      { name: 'class-names', renderChunk: withClassNames },
      compactScripts,
      ...(format === 'cjs'
        ? [
            ...(client ? [{ name: 'late-packages', renderChunk: loadPackagesLate }] : []),
            { name: 'callable-client', renderChunk: callableClient },
            { name: 'default-as-module', renderChunk: defaultAsModule },
          ]
        : []),
    ],
    onLog(level, log, report) {
      // A late import saves time, not files.
      if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') return;
      if (level === 'warn') throw new Error(`${name}: ${log.message}`);
      report(level, log);
    },
  });
  const { output } = await bundle.write({
    dir: dist,
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name].${extension}`,
    exports: 'named',
    // Re-exports in CommonJS are values, a quarter of the size of getters. No binding ever changes.
    externalLiveBindings: false,
    dynamicImportInCjs: !REQUIRES_LATE.includes(name),
    // The tag of a module, which no program reads, is 26 KB of the umbrella.
    generatedCode: { symbols: false },
    minifyInternalExports: false,
    codeSplitting: {
      groups: [
        { name: 'client', test: (id) => id === client || ofClient.has(id) },
        WITH_SMALL_ENTRIES.includes(name)
          ? { name: 'shared', test: (id) => shared.has(id) }
          : { name: 'index', test: (id) => id === root || shared.has(id) },
      ],
    },
    comments: { annotation: true, legal: false, jsdoc: false },
    minify: false,
  });
  await bundle.close();
  refuseImportedCommands(name, entries, output);
}

/** A script that imports a command would run it: what both need must be in the root entry. */
function refuseImportedCommands(name, entries, output) {
  const commands = [...entries].filter(([, { isCommand }]) => isCommand).map(([entry]) => entry);
  for (const { fileName, imports = [] } of output) {
    const imported = imports.find((each) => commands.includes(each.replace(/\.m?js$/, '')));
    if (imported) throw new Error(`${name}: ${fileName} imports the command ${imported}`);
  }
}

/** Leaves imports of the root entry, and of those that a pattern names, as they are. */
function importEntries(entries, extension) {
  const names = new Map();
  for (const [name, { file, pattern }] of entries)
    if (pattern || name === 'index') names.set(file, name);
  return {
    name: 'import-entries',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const name = names.get(resolve(dirname(importer), source).replace(/\.js$/, '.ts'));
      return name === undefined ? null : { id: `${ENTRY}${name}`, external: true };
    },
    renderChunk(code, { fileName }) {
      return code.replaceAll(new RegExp(`"${ENTRY}([^"]+)"`, 'g'), (_, name) => {
        const path = posix.relative(posix.dirname(fileName), `${name}.${extension}`);
        return `"${path.startsWith('.') ? path : `./${path}`}"`;
      });
    },
  };
}

/**
 * Imports the core from the file that holds its code, which its root entry re-exports. Node resolves
 * each specifier anew for each importing file, which is a tenth of the time to import the umbrella.
 */
function importKernel(source) {
  return source === CORE ? { id: `${CORE}/internal`, external: true } : null;
}

/** Collects the modules that the root entry and others reach, and those that the client reaches. */
function collectShared(entries, shared, ofClient) {
  const { file: root } = entries.get('index');
  const client = entries.get('client');
  return {
    name: 'shared',
    buildEnd() {
      const reach = (id, found = new Set()) => {
        const module = this.getModuleInfo(id);
        if (found.has(id) || module === null || module.isExternal) return found;
        found.add(id);
        for (const imported of module.importedIds) reach(imported, found);
        return found;
      };
      if (client) reach(client.file, ofClient);
      const fromRoot = reach(root);
      for (const { file } of entries.values())
        if (file !== root) for (const id of reach(file)) if (fromRoot.has(id)) shared.add(id);
    },
  };
}

/**
 * Gives classes their own names back. Of two classes of one name the bundler renames one:
 * `var Files$1 = class extends …`, and users would read that in `constructor.name`.
 */
export function withClassNames(code, { fileName }) {
  return code.replaceAll(
    /^var ((\w+)\$\d+) = class(?: \1)?(?= (?:extends |\{))([\s\S]*?\n\};)$/gm,
    (_, variable, name, rest) => {
      if (new RegExp(`(?<![.\\w$"'#])${name}(?![\\w$"':(])`).test(rest))
        throw new Error(`${fileName}: class ${name} refers to another class of its name`);
      const own = rest.replaceAll(variable, name);
      return `var ${variable} = class ${name}${own}`;
    },
  );
}

// Writes the declarations of one package. The compiler emits a file for each source file; they are
// put together, since a user's compiler spends time on each file, each import between files, and each
// name that is re-exported. Without this, the umbrella has 1,005 files of declarations instead of
// 325 with 1.29 times the bytes, and adds 1.22 times the nodes to a program.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { exportInPlace } from './export-in-place.mjs';
import { exportedNames } from './exported-names.mjs';
import { nameSiblings } from './name-siblings.mjs';

const COMMENT = /[ \t]*\/\*\*(?:(?!\*\/)[^])*\*\/\n/g;
const INTERNAL_COMMENT = /\/\*\*(?:(?!\*\/)[^])*?@internal\b(?:(?!\*\/)[^])*\*\//g;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A class with private members fits only itself, so each is declared in one file. */
export async function writeDeclarations({ folder, entries, external, dist }) {
  mkdirSync(dist, { recursive: true });
  const emitted = mkdtempSync(join(dist, '.declarations-'));
  try {
    const sources = [...entries.values()].map(({ file }) => file);
    emit(folder, sources, dist, emitted);
    const bundle = await rollup({
      input: Object.fromEntries(
        [...entries].map(([name, { file }]) => [
          name,
          join(emitted, relative(join(folder, 'src'), file).replace(/\.ts$/, '.d.ts')),
        ]),
      ),
      external,
      plugins: [
        dts({ tsconfig: false }),
        {
          name: 'compact',
          renderChunk: (text, { name }) => compact(name, exportInPlace(exportedNames(text))),
        },
      ],
      onLog: judge,
    });
    await bundle.write({
      dir: dist,
      entryFileNames: '[name].d.ts',
      chunkFileNames: ({ name }) => `${name.replace(/\.d$/, '')}.d.ts`,
      minifyInternalExports: false,
      hoistTransitiveImports: false,
      manualChunks: mainChunk(join(emitted, 'index.d.ts')),
    });
    await bundle.close();
    nameTypes(dist, entries);
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

/** Makes sure that every type which the main entry leads to can be reached through the package. */
function nameTypes(dist, entries) {
  if (!entries.has('types')) return nameSiblings(dist);
  // Compilers only find the module with all names if it is part of the program.
  change(join(dist, 'index.d.ts'), (text) => `import './types.js';\n${text}`);
  change(join(dist, 'types.d.ts'), (text) => text.replaceAll(/^export (?=[*{])/gm, 'export type '));
}

function change(file, edit) {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/**
 * Indentation by tabs: it would be 6 % of all declarations that are installed. What is internal is
 * described in the sources, for those who read them; in a file of that name the tag says nothing, and
 * neither do the comments of members. That the rest is public goes without saying: the tag and the
 * comments of one sentence on three lines would be 2 %. The private paths of resources would only give
 * compilers work.
 */
function compact(name, text) {
  return (name === 'internal' ? withPublicComments(text) : text)
    .replaceAll(INTERNAL_COMMENT, '/** @internal */')
    .replaceAll(/^ *private readonly _path;\n/gm, '')
    .replaceAll(/^ *\/\*\*[\s*]*@public\s*\*\/\n/gm, '')
    .replaceAll(/(\n *\*)?(\n *\*)? @public(?=\s*\*\/)/g, '')
    .replaceAll(/\/\*\*\n *\* (.+)\n *\*\//g, '/** $1 */')
    .replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4));
}

/** Removes the comments of all statements but those that other packages make public. */
function withPublicComments(text) {
  const { statements } = ts.createSourceFile('internal.d.ts', text, ts.ScriptTarget.Latest);
  return statements
    .map((statement) => text.slice(statement.pos, statement.end))
    .map((part) => (part.includes('@public') ? part : part.replaceAll(COMMENT, '')))
    .join('');
}

/**
 * One file for each source file that the entries reach. By `outDir` the compiler knows what a
 * package that imports a part of itself means; what it emits does not belong there.
 */
function emit(folder, files, outDir, target) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: false,
      customConditions: [],
      rootDir: join(folder, 'src'),
      outDir,
      types: ['node'],
    },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => report([diagnostic]) },
  );
  const program = ts.createProgram(files, config.options);
  report(ts.getPreEmitDiagnostics(program));
  const write = (path, text) => {
    const place = join(target, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  program.emit(undefined, (file, text) => write(relative(outDir, file), text));
  // Declarations that are sources are not emitted.
  const sources = join(folder, 'src');
  for (const { isDeclarationFile, fileName, text } of program.getSourceFiles())
    if (isDeclarationFile && fileName.startsWith(sources)) write(relative(sources, fileName), text);
}

/**
 * All that the main entry reaches is one file, and the main entry itself unless other entries need
 * more of it than is public. The rest is shared by need: an entry for browsers must not come to
 * read the declarations of a package that only Node has.
 */
function mainChunk(index) {
  let reached;
  return (id, { getModuleInfo }) => {
    reached ??= reachable(index, getModuleInfo);
    return reached.has(id) ? 'main' : undefined;
  };
}

function reachable(id, getModuleInfo, found = new Set()) {
  const module = getModuleInfo(id);
  if (found.has(id) || module.isExternal) return found;
  found.add(id);
  for (const imported of module.importedIds) reachable(imported, getModuleInfo, found);
  return found;
}

function judge(level, log, report) {
  // A command exports nothing.
  if (log.code === 'EMPTY_BUNDLE') return;
  // A type that only declarations refer to has no public name of its own, in no entry.
  if (log.message.includes('still references private shared type exports')) return;
  if (level === 'warn') throw new Error(log.message);
  report(level, log);
}

function report(diagnostics) {
  if (diagnostics.length === 0) return;
  console.error(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (file) => file,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}

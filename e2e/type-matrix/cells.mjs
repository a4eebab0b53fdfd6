// The cells of the matrix: which compiler, how it resolves modules, how packages are installed, and which
// platform types there are.
import { programs } from './programs.mjs';

/** How modules are resolved, and in which formats the programs are written then. */
const modes = {
  nodenext: { options: { module: 'nodenext' }, extensions: ['mts', 'cts'] },
  node16: { options: { module: 'node16' }, extensions: ['mts', 'cts'] },
  bundler: { options: { module: 'esnext', moduleResolution: 'bundler' }, extensions: ['ts'] },
  node10: { options: { module: 'commonjs', moduleResolution: 'node10' }, extensions: ['ts'] },
  commonjs: { options: { module: 'commonjs' }, extensions: ['ts'] },
};

/** Declarations of Node's API, with those of browsers or alone. */
const platforms = {
  dom: { lib: ['es2022', 'dom', 'dom.iterable'], typeRoots: ['node_modules/types-20'] },
  'node 20': { lib: ['es2022'], typeRoots: ['node_modules/types-20'] },
  'node 26': { lib: ['es2022'], typeRoots: ['node_modules/types-26'] },
};

/** Each compiler, mode, layout and platform at least once. */
const quick = [
  ['TypeScript 5.0', 'node16', 'isolated', 'dom'],
  ['TypeScript 5.0', 'node10', 'hoisted', 'node 20'],
  ['TypeScript 5.4', 'nodenext', 'hoisted', 'node 20'],
  ['TypeScript 5.4', 'bundler', 'isolated', 'dom'],
  ['TypeScript 5.9', 'commonjs', 'isolated', 'node 20'],
  ['TypeScript 5.9', 'nodenext', 'isolated', 'node 26'],
  ['TypeScript 6.0', 'node10', 'isolated', 'dom'],
  ['TypeScript 6.0', 'nodenext', 'hoisted', 'dom'],
  ['TypeScript 7.0', 'nodenext', 'isolated', 'dom'],
  ['TypeScript 7.0', 'bundler', 'hoisted', 'node 26'],
];

/**
 * The cells of the matrix.
 * @param isFull Whether to combine everything with everything, which takes some minutes.
 */
export function cells(isFull, compilers) {
  const chosen = isFull ? combinations(compilers) : quick;
  return chosen.map(([compiler, mode, layout, platform]) => ({ compiler, mode, layout, platform }));
}

function combinations(compilers) {
  return compilers.flatMap((compiler) =>
    Object.keys(modes)
      .filter((mode) => isKnown(compiler, mode))
      .flatMap((mode) =>
        ['hoisted', 'isolated'].flatMap((layout) =>
          Object.keys(platforms)
            .filter((platform) => platform !== 'node 26' || compiler >= 'TypeScript 5.9')
            .map((platform) => [compiler, mode, layout, platform]),
        ),
      ),
  );
}

/** TypeScript 7 has no `node10`. */
function isKnown(compiler, mode) {
  return !(compiler === 'TypeScript 7.0' && mode === 'node10');
}

/** The files of a cell: programs in each format, and the compiler's options. */
export function filesOf({ compiler, mode, layout, platform }) {
  const { options, extensions } = modes[mode];
  const files = {};
  for (const [name, text] of Object.entries(programs(layout)))
    for (const extension of extensions) files[`${name}-${extension}.${extension}`] = text;
  files['tsconfig.json'] = JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      strict: true,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: 'out',
      rootDir: '.',
      skipLibCheck: false,
      types: ['node'],
      ...options,
      ...platforms[platform],
      typeRoots: platforms[platform].typeRoots.map((folder) => `../${folder}`),
      // zod 4 needs TypeScript 5.4.
      ...(compiler < 'TypeScript 5.4' ? { paths: { zod: ['../node_modules/zod3'] } } : {}),
      ...(compiler === 'TypeScript 6.0' && mode === 'node10' ? { ignoreDeprecations: '6.0' } : {}),
    },
    include: ['*.ts', '*.mts', '*.cts'],
  });
  return files;
}

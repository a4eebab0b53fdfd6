import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';

/** Loads packages that ship ES modules only, as one: jest runs CommonJS. */
export function loadESM(...names: string[]): unknown {
  const { outputFiles } = buildSync({
    stdin: {
      contents: names.map((name) => `export * from ${JSON.stringify(name)};`).join('\n'),
      resolveDir: __dirname,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]!.text)(
    module,
    module.exports,
    createRequire(__filename),
  );
  return module.exports;
}

import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';

/** Loads a package that ships ES modules only: jest runs CommonJS. */
export function loadESM(name: string): unknown {
  const { outputFiles } = buildSync({
    stdin: { contents: `module.exports = require(${JSON.stringify(name)})`, resolveDir: __dirname },
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

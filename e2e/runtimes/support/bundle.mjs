import { build } from 'esbuild';

/**
 * Bundles a program that imports the suite.
 * @param {string} folder Where the packages are installed and the suite is.
 * @param {string} program
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<string>} The code, unless it was written to a file.
 */
export async function bundleSuite(folder, program, options) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    write: options.outfile !== undefined,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    ...options,
  });
  return outputFiles?.[0].text;
}

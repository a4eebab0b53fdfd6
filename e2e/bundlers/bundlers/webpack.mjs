import { basename, dirname } from 'node:path';
import { load } from '../installation.mjs';

export async function bundle({ entry, program, outfile, target, format }) {
  const { default: webpack } = await load('webpack', 'webpack');
  const compiler = webpack({
    mode: 'production',
    target,
    entry,
    context: dirname(entry),
    resolve: { alias: { program } },
    performance: { hints: false },
    output: {
      path: dirname(outfile),
      filename: basename(outfile),
      chunkFormat: false,
      module: format === 'es',
    },
    experiments: { outputModule: format === 'es' },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors() || stats.hasWarnings())
    throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
}

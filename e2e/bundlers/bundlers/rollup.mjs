import { transform } from 'esbuild';
import { load } from '../installation.mjs';

const options = {
  browser: { browser: true },
  worker: { exportConditions: ['workerd', 'worker'] },
  node: { exportConditions: ['node'] },
};

export async function bundle({ entry, program, outfile, target, format }) {
  const { rollup } = await load('rollup', 'rollup');
  const { nodeResolve } = await load('rollup', '@rollup/plugin-node-resolve');
  const result = await rollup({
    input: entry,
    plugins: [
      { name: 'program', resolveId: (id) => (id === 'program' ? program : null) },
      nodeResolve(options[target]),
    ],
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  await result.write({
    file: outfile,
    format,
    inlineDynamicImports: true,
    plugins: [{ name: 'minify', renderChunk: (code) => transform(code, { minify: true }) }],
  });
  await result.close();
}

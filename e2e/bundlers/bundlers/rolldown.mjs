import { load } from '../installation.mjs';

const options = {
  browser: { platform: 'browser' },
  worker: { platform: 'neutral', resolve: { conditionNames: ['workerd', 'worker'] } },
  node: { platform: 'node' },
};

export async function bundle({ entry, program, outfile, target, format }) {
  const { rolldown } = await load('rolldown', 'rolldown');
  const { resolve, platform } = options[target];
  const result = await rolldown({
    input: entry,
    platform,
    resolve: { ...resolve, alias: { program } },
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  await result.write({ file: outfile, format, codeSplitting: false, minify: true });
  await result.close();
}

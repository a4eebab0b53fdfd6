import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf, load, resolveOf } from '../installation.mjs';

/** The bundler of React Native, with the compiler that React Native sets up. */
export async function bundle({ entry, program, outfile, target }) {
  const { loadConfig, runBuild } = await load('metro', 'metro');
  const file = outfile.replace(/\.mjs$/, '.js');
  const projectRoot = dirname(entry);
  const defaults = await loadConfig({ cwd: projectRoot, projectRoot, resetCache: true }, {});
  await runBuild(
    {
      ...defaults,
      projectRoot,
      watchFolders: [projectRoot, folderOf('metro')],
      cacheStores: [],
      reporter: { update() {} },
      resolver: {
        ...defaults.resolver,
        unstable_conditionNames: ['react-native'],
        nodeModulesPaths: [join(folderOf('metro'), 'node_modules')],
        sourceExts: [...defaults.resolver.sourceExts, 'mjs'],
        resolveRequest: (context, name, platform) =>
          name === 'program'
            ? { type: 'sourceFile', filePath: program }
            : context.resolveRequest(context, name, platform),
      },
      transformer: {
        ...defaults.transformer,
        babelTransformerPath: resolveOf('metro', '@react-native/metro-babel-transformer'),
        unstable_transformProfile: target,
      },
      maxWorkers: 1,
    },
    { entry, out: file, platform: 'ios', dev: false, minify: true },
  );
  renameSync(file, outfile);
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Bundles a program for production with an installed Metro, the bundler of React Native.
 * @param {{ entry: string, out: string, modules: string[], minify: boolean, resolver?: object,
 *   transformer?: object, defaults?: object }} options `modules` are folders of installed packages,
 *   Metro in the first; `defaults` is the configuration to begin with, that of Metro by default.
 */
export async function bundleWithMetro(options) {
  const { entry, out, modules, minify, resolver, transformer } = options;
  const projectRoot = dirname(entry);
  const Metro = createRequire(join(modules[0], 'x.js'))('metro');
  const defaults =
    options.defaults ?? (await Metro.loadConfig({ cwd: projectRoot, projectRoot }, {}));
  await Metro.runBuild(
    {
      ...defaults,
      projectRoot,
      watchFolders: [projectRoot, ...modules.map((folder) => dirname(folder))],
      // An earlier run may have had other packages under the same names.
      cacheStores: [],
      resetCache: true,
      reporter: { update() {} },
      resolver: { ...defaults.resolver, nodeModulesPaths: modules, ...resolver },
      transformer: { ...defaults.transformer, ...transformer },
      maxWorkers: 1,
    },
    { entry, out, platform: 'ios', dev: false, minify },
  );
}

import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleWithMetro } from '../../support/metro.mjs';
import { folderOf, resolveOf } from '../installation.mjs';

/** The bundler of React Native, with the compiler that React Native sets up. */
export async function bundle({ entry, program, outfile, target }) {
  const out = outfile.replace(/\.mjs$/, '.js');
  await bundleWithMetro({
    entry,
    out,
    modules: [join(folderOf('metro'), 'node_modules'), join(dirname(entry), 'node_modules')],
    minify: true,
    resolver: {
      unstable_conditionNames: ['react-native'],
      sourceExts: ['js', 'json', 'mjs'],
      resolveRequest: (context, name, platform) =>
        name === 'program'
          ? { type: 'sourceFile', filePath: program }
          : context.resolveRequest(context, name, platform),
    },
    transformer: {
      babelTransformerPath: resolveOf('metro', '@react-native/metro-babel-transformer'),
      unstable_transformProfile: target,
    },
  });
  renameSync(out, outfile);
}

// React Native: Metro with React Native's own configuration bundles the suite and React Native's
// `fetch`, blobs, URLs and WebSockets. Its compiler of releases, that of the engine Hermes, must take
// the bundle, which then runs in Node on an imitation of the native side: the engine is not on npm.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, reportOf } from '../../support/execute.mjs';
import { bundleWithMetro } from '../../support/metro.mjs';
import { installed } from '../support/install.mjs';

const VERSION = '0.88.1';
const PACKAGES = {
  'react-native': VERSION,
  '@react-native/metro-config': VERSION,
  '@react-native/babel-preset': VERSION,
  '@babel/plugin-transform-export-namespace-from': '7.27.1',
  metro: '0.87.1',
};

/** The compiler of Hermes, which React Native depends on, by operating system. */
const COMPILERS = { linux: 'linux64-bin/hermesc', darwin: 'osx-bin/hermesc' };

const ENTRY = `
  require('react-native/Libraries/Core/setUpGlobals');
  require('react-native/Libraries/Core/setUpNavigator');
  require('react-native/Libraries/EventEmitter/RCTDeviceEventEmitter');
  require('react-native/Libraries/Core/setUpXHR');
  const { reportOf } = require('./suite/report.mjs');
  reportOf(JSON.parse(SUITE)).then((rows) => report(JSON.stringify(rows)));
`;

export const hosts = [
  {
    name: 'React Native',
    async run({ folder, servers }) {
      const place = join(folder, 'react-native');
      mkdirSync(place);
      cpSync(join(folder, 'suite'), join(place, 'suite'), { recursive: true });
      writeFileSync(join(place, 'index.js'), ENTRY);
      writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true }));
      const modules = installed(`react-native-${VERSION}`, PACKAGES);
      writeFileSync(join(place, 'babel.config.cjs'), babelConfig(modules));
      const { getDefaultConfig } = createRequire(join(modules, 'x.js'))(
        '@react-native/metro-config',
      );
      await bundleWithMetro({
        entry: join(place, 'index.js'),
        out: join(place, 'bundle.js'),
        modules: [modules, join(folder, 'node_modules')],
        minify: false,
        defaults: getDefaultConfig(place),
      });
      const compiler = COMPILERS[process.platform];
      if (compiler) {
        await execute(
          join(modules, 'hermes-compiler/hermesc', compiler),
          ['-O0', '-w', '-emit-binary', '-out', 'bundle.hbc', 'bundle.js'],
          { cwd: place },
        );
      }
      cpSync(fileURLToPath(new URL('react-native', import.meta.url)), place, { recursive: true });
      const { baseURL, controlURL } = servers;
      const suite = {
        baseURL,
        controlURL,
        features: ['WebSocket'],
        clientOptions: {},
      };
      const output = await execute(process.execPath, ['run-bundle.mjs', 'bundle.js'], {
        cwd: place,
        env: { SUITE: JSON.stringify(suite) },
      });
      return { version: VERSION, rows: reportOf(output) };
    },
  },
];

/** Zod needs a plugin, as React Native's preset leaves `export * as name` to it; nothing else may. */
function babelConfig(modules) {
  const { resolve } = createRequire(join(modules, 'x.js'));
  const [preset, plugin] = [
    '@react-native/babel-preset',
    '@babel/plugin-transform-export-namespace-from',
  ].map((name) => JSON.stringify(resolve(name)));
  return `module.exports = {
    presets: [${preset}],
    overrides: [{ test: /node_modules.zod./, plugins: [${plugin}] }],
  };`;
}

#!/bin/bash
# metro 0.87.1 with @react-native/metro-config and @react-native/babel-preset 0.88.1, zod 4.6.7.
#
# Behaviour: the default configuration of React Native cannot bundle zod 4. Its modules contain
# `export * as name from`, which the preset does not transform and which Metro's transformation of
# modules refuses. With @babel/plugin-transform-export-namespace-from in the user's Babel
# configuration the bundle builds.
#
# Output seen:
#   default preset: Export namespace should be first transformed by `@babel/plugin-transform-export-namespace-from`.
#   with the plugin: built
set -eu
folder=$(mktemp -d "${TMPDIR:-/tmp}/metro-XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps react-native@0.88.1 \
  @react-native/metro-config@0.88.1 @react-native/babel-preset@0.88.1 metro@0.87.1 zod@4.6.7 \
  @babel/plugin-transform-export-namespace-from@7.27.1
echo "import { z } from 'zod'; console.log(z.string().parse('a'));" > index.js
cat > run.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { getDefaultConfig, mergeConfig } = require('@react-native/metro-config');
const Metro = require('metro');
const plugins = process.argv[2] === 'plugin' ? ['@babel/plugin-transform-export-namespace-from'] : [];
const babel = { presets: ['@react-native/babel-preset'], plugins };
writeFileSync('babel.config.cjs', `module.exports = ${JSON.stringify(babel)};`);
const config = mergeConfig(getDefaultConfig(__dirname), {
  reporter: { update() {} },
  maxWorkers: 1,
  projectRoot: __dirname,
  watchFolders: [__dirname],
  resetCache: true,
});
const out = `${__dirname}/bundle.js`;
Metro.runBuild(config, { entry: `${__dirname}/index.js`, out, dev: false, platform: 'ios' }).then(
  () => 'built',
  (error) => /Export namespace should be first transformed by `[^`]+`\./.exec(error.message)?.[0] ?? error.message,
).then((result) => {
  console.log(`${plugins.length ? 'with the plugin' : 'default preset'}: ${result}`);
  process.exit(0);
});
JS
{ node run.cjs; node run.cjs plugin; } 2> errors | grep -E '^(default|with)' | tee output
diff output - <<'TEXT'
default preset: Export namespace should be first transformed by `@babel/plugin-transform-export-namespace-from`.
with the plugin: built
TEXT

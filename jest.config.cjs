'use strict';
const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');
const preset = require('./jest.preset.cjs');
const { hasTests } = require('./tools/workspace/plugin.cjs');

// The unit tests of all packages and tools, in one run.
const projects = ['packages', 'tools']
  .flatMap((parent) => readdirSync(path.join(__dirname, parent)).map((name) => `${parent}/${name}`))
  .filter((folder) => existsSync(path.join(__dirname, folder, 'package.json')))
  .filter((folder) => hasTests(path.join(__dirname, folder)))
  .map((folder) => ({
    ...preset,
    displayName: path.basename(folder),
    rootDir: path.join(__dirname, folder),
  }));

module.exports = { projects, maxWorkers: 2, testTimeout: preset.testTimeout };

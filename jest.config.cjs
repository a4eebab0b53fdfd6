'use strict';
const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');
const preset = require('./jest.preset.cjs');

// Every package and tool with sources, in one run.
const projects = ['packages', 'tools']
  .flatMap((parent) => readdirSync(path.join(__dirname, parent)).map((name) => `${parent}/${name}`))
  .filter((folder) => existsSync(path.join(__dirname, folder, 'src')))
  // The fault suite is run by `nx test faults`: some of its rows still depend on how busy the
  // machine is, and must be steadied before they may fail a build.
  .filter((folder) => folder !== 'tools/faults')
  .map((folder) => ({
    ...preset,
    displayName: path.basename(folder),
    rootDir: path.join(__dirname, folder),
  }));

module.exports = { projects, maxWorkers: 2 };

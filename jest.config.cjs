'use strict';
const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');
const preset = require('./jest.preset.cjs');

// Every package and tool with sources, in one run.
const projects = ['packages', 'tools']
  .flatMap((parent) => readdirSync(path.join(__dirname, parent)).map((name) => `${parent}/${name}`))
  .filter((folder) => existsSync(path.join(__dirname, folder, 'src')))
  .map((folder) => ({
    ...preset,
    displayName: path.basename(folder),
    rootDir: path.join(__dirname, folder),
  }));

module.exports = { projects, maxWorkers: 2 };

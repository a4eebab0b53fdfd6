'use strict';
const preset = require('../jest.preset.cjs');

// These tests work on what is published: built packages, packed and installed elsewhere.
module.exports = {
  ...preset,
  rootDir: __dirname,
  testMatch: [
    '<rootDir>/packed/**/*.test.ts',
    '<rootDir>/spec/*.test.ts',
    '<rootDir>/compat/*.test.ts',
  ],
  testEnvironmentOptions: {},
  testTimeout: 120_000,
  maxWorkers: 2,
};

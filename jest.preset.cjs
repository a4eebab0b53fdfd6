'use strict';
const path = require('node:path');

/**
 * Configuration shared by the tests of all packages. Types are checked by the `typecheck` target, so jest only
 * transpiles; siblings resolve to each other's source, so no build is needed.
 */
module.exports = {
  testEnvironment: 'node',
  // The list replaces jest's default, so `node` is repeated.
  testEnvironmentOptions: { customExportConditions: ['@oai/source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  // Manifests in dist/ repeat the names of packages.
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+(\\.m?ts|/src/.+\\.js)$': [
      'ts-jest',
      { tsconfig: path.join(__dirname, 'tools/workspace/tsconfig.jest.json'), diagnostics: false },
    ],
  },
  // Longer than jest's default: on a busy machine, tests with real sockets take a while.
  testTimeout: 30_000,
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFilesAfterEnv: [path.join(__dirname, 'tools/workspace/fail-on-console.cjs')],
  cacheDirectory: path.join(__dirname, 'node_modules/.cache/jest'),
};

'use strict';
const { existsSync, readdirSync } = require('node:fs');
const { dirname, join } = require('node:path');

/**
 * Infers the Nx targets of every project, so that none needs a configuration of its own:
 *
 * - `lint` for all; `typecheck` where there is a tsconfig.json; `test` where there are tests;
 * - `build`, `check-package` and `check-api` for packages that are published.
 *
 * Sources resolve through the `@oai/source` condition, so `typecheck`, `lint` and `test` never wait
 * for a build. Checks of published files do, and so does e2e, which tests nothing else.
 */
function inferTargets(projectRoot, workspaceRoot) {
  const root = join(workspaceRoot, projectRoot);
  const targets = {
    lint: command(`eslint --max-warnings 0 ${projectRoot}`, {
      inputs: ['default', '^production', '{workspaceRoot}/eslint.config.mjs'],
    }),
  };
  if (existsSync(join(root, 'tsconfig.json'))) {
    targets.typecheck = command(`tsc -p ${projectRoot}/tsconfig.json`, {
      inputs: ['default', '^production'],
    });
  }
  if (hasTests(root)) {
    const hasConfig = existsSync(join(root, 'jest.config.cjs'));
    const config = hasConfig
      ? `${projectRoot}/jest.config.cjs`
      : `jest.preset.cjs --rootDir ${projectRoot}`;
    targets.test = command(`jest -c ${config}`, {
      inputs: [
        ...['default', '^production', '{workspaceRoot}/jest.preset.cjs'],
        ...(projectRoot === 'tools/workspace' ? ['workspace'] : []),
      ],
      ...(projectRoot === 'e2e' && { dependsOn: ['^build'] }),
    });
  }
  if (isPublished(root)) {
    const script = (name) => `node tools/workspace/${name}.mjs ${projectRoot}`;
    targets.build = command(script('build'), {
      dependsOn: ['^build'],
      inputs: ['production', '^production'],
      outputs: ['{projectRoot}/dist'],
    });
    targets['check-api'] = command(script('check-api'), { inputs: ['default', '^production'] });
    targets['check-package'] = command(script('check-package'), {
      dependsOn: ['build', '^build'],
      inputs: ['production', '^production'],
    });
  }
  return targets;
}

function command(text, options) {
  return { executor: 'nx:run-commands', cache: true, ...options, options: { command: text } };
}

function isPublished(root) {
  return existsSync(join(root, 'src/index.ts')) && dirname(root).endsWith('packages');
}

function hasTests(folder) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (!entry.isDirectory()) return entry.name.endsWith('.test.ts');
    if (['node_modules', 'dist', 'fixtures'].includes(entry.name)) return false;
    return hasTests(join(folder, entry.name));
  });
}

/** Returns the names of the published packages. */
function publishedPackages(workspaceRoot) {
  const packages = join(workspaceRoot, 'packages');
  return readdirSync(packages)
    .filter((name) => isPublished(join(packages, name)))
    .map((name) => `@oai/${name}`);
}

/**
 * Projects that read packages through the file system, where Nx finds no imports. The workspace's own
 * tools have them as inputs instead (`workspace` in nx.json): with packages as dependencies, which in
 * turn depend on the tools, they would form a circle.
 */
const readsPackages = new Set(['e2e', 'bench', 'tools/codegen']);

module.exports = {
  name: 'oai-workspace',
  createNodesV2: [
    '{packages/*,tools/*,e2e,bench}/package.json',
    (manifests, _options, { workspaceRoot }) =>
      manifests.map((manifest) => {
        const root = dirname(manifest);
        const project = { root, targets: inferTargets(root, workspaceRoot) };
        if (readsPackages.has(root)) {
          project.implicitDependencies = publishedPackages(workspaceRoot);
        }
        return [manifest, { projects: { [root]: project } }];
      }),
  ],
  hasTests,
};

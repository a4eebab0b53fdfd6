'use strict';
const { existsSync } = require('node:fs');
const { dirname, join } = require('node:path');

/**
 * Gives every folder under packages/ that has sources the same targets, so that a package needs
 * no configuration of its own. Sources resolve through the `@oai/source` condition: `typecheck`,
 * `lint` and `test` never wait for a build; checks of what is published do.
 */
const script = (name) => `node {workspaceRoot}/tools/workspace/${name}.mjs {projectRoot}`;

function targets(projectRoot) {
  const run = (name, extra) => ({
    executor: 'nx:run-commands',
    cache: true,
    ...extra,
    options: {
      command: script(name)
        .replaceAll('{projectRoot}', projectRoot)
        .replaceAll('{workspaceRoot}/', ''),
    },
  });
  return {
    build: run('build', {
      dependsOn: ['^build'],
      inputs: ['production', '^production'],
      outputs: ['{projectRoot}/dist'],
    }),
    typecheck: {
      executor: 'nx:run-commands',
      cache: true,
      inputs: ['default', '^production'],
      options: { command: `tsc -p ${projectRoot}/tsconfig.json` },
    },
    lint: {
      executor: 'nx:run-commands',
      cache: true,
      inputs: ['default', '^production', '{workspaceRoot}/eslint.config.mjs'],
      options: { command: `eslint --max-warnings 0 ${projectRoot}` },
    },
    test: {
      executor: 'nx:run-commands',
      cache: true,
      inputs: ['default', '^production', '{workspaceRoot}/jest.preset.cjs'],
      options: { command: `jest -c jest.preset.cjs --rootDir ${projectRoot}` },
    },
    'check-package': run('check-package', {
      dependsOn: ['build', '^build'],
      inputs: ['production', '^production'],
    }),
  };
}

module.exports = {
  name: 'oai-workspace',
  createNodesV2: [
    'packages/*/package.json',
    (manifests, _options, context) =>
      manifests
        .filter((manifest) =>
          existsSync(join(context.workspaceRoot, dirname(manifest), 'src/index.ts')),
        )
        .map((manifest) => {
          const root = dirname(manifest);
          return [manifest, { projects: { [root]: { root, targets: targets(root) } } }];
        }),
  ],
};

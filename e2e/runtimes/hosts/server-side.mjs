// Node, Deno and Bun: each runs suite/main.mjs as a program.
import { join } from 'node:path';
import { execute, reportOf } from '../../support/execute.mjs';
import { installed } from '../support/install.mjs';

const COMMON = ['streams', 'WebSocket', 'upload progress'];

const node = (version) => ({
  name: `Node ${version.split('.')[0]}`,
  package: ['node', version],
  binary: 'node/bin/node',
  versionArgs: ['--version'],
  args: ['suite/main.mjs'],
  features: [
    ...COMMON.filter((name) => name !== 'WebSocket' || !version.startsWith('20')),
    'undici',
  ],
});

/** The pinned runtimes, each with what it lacks or adds. */
export const runtimes = [
  node('20.19.6'),
  { ...node('22.23.3'), proxyVariables: { NODE_USE_ENV_PROXY: '1' } },
  { ...node('24.21.0'), quick: true, proxyVariables: { NODE_USE_ENV_PROXY: '1' } },
  { ...node('26.10.0'), proxyVariables: { NODE_USE_ENV_PROXY: '1' } },
  {
    name: 'Deno',
    quick: true,
    package: ['deno', '2.9.6'],
    binary: '.bin/deno',
    versionArgs: ['--version'],
    args: ['run', '--allow-all', '--node-modules-dir=manual', 'suite/main.mjs'],
    features: COMMON,
    proxyVariables: {},
  },
  {
    name: 'Bun',
    quick: true,
    package: ['bun', '1.4.5'],
    binary: '.bin/bun',
    versionArgs: ['--version'],
    args: ['run', 'suite/main.mjs'],
    features: COMMON,
    proxyVariables: {},
  },
];

/** The runtime that this program runs on. */
const present = {
  ...node(process.versions.node),
  name: 'Node at hand',
  quick: true,
  command: process.execPath,
};

/**
 * Returns the path of a runtime's binary, which is installed first.
 * @throws {import('../support/install.mjs').NotInstalledError} It cannot be installed.
 */
export function commandOf({ package: [name, version], binary }) {
  return join(installed(`${name}-${version}`, { [name]: version }), binary);
}

export const hosts = [present, ...runtimes].map((runtime) => ({
  name: runtime.name,
  quick: runtime.quick,
  async run({ folder, servers }) {
    const command = runtime.command ?? commandOf(runtime);
    const run = async (options, env = {}) => {
      const { baseURL, controlURL, proxyURL } = servers;
      const suite = { baseURL, controlURL, proxyURL, ...options };
      return reportOf(
        await execute(command, runtime.args, {
          cwd: folder,
          env: { SUITE: JSON.stringify(suite), ...env },
        }),
      );
    };
    const rows = await run({ features: runtime.features });
    if (runtime.proxyVariables) {
      // The control server stays out of it: its address is the name and not the number.
      const variables = {
        ...runtime.proxyVariables,
        HTTP_PROXY: servers.proxyURL,
        NO_PROXY: 'localhost',
      };
      const again = await run({ features: ['proxy variables'], areas: ['proxies'] }, variables);
      const index = rows.findIndex(({ name }) => name === again[1].name);
      rows[index] = again[1];
    }
    const shown = await execute(command, runtime.versionArgs);
    return { version: /\d+\.\d+\.\d+/.exec(shown)[0], rows };
  },
}));

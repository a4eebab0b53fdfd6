// A Next application, built and started for production: one route in Next's edge runtime and one
// in its Node runtime, each of which answers with the report.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execute } from '../../support/execute.mjs';
import { askForReport, freePort } from '../support/served-suite.mjs';
import { installed } from '../support/install.mjs';

const VERSIONS = { next: '16.4.6', react: '19.2.7', 'react-dom': '19.2.7' };

const route = (runtime) => `
  export { serveReport as POST } from '../../../suite/report.mjs';
  export const runtime = '${runtime}';
`;

const FILES = {
  'app/layout.js': `
    export default function Layout({ children }) {
      return <html><body>{children}</body></html>;
    }
  `,
  'app/page.js': 'export default function Page() { return null; }',
  'app/api/edge/route.js': route('edge'),
  'app/api/node/route.js': route('nodejs'),
};

let application;

/** Builds the application once, in the folder of the installed packages. */
async function build(folder) {
  const place = join(folder, 'next-app');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  cpSync(join(folder, 'suite'), join(place, 'suite'), { recursive: true });
  // Next's compiler follows no link out of its root.
  const modules = installed(`next-${VERSIONS.next}`, VERSIONS);
  cpSync(modules, join(place, 'node_modules'), { recursive: true });
  cpSync(join(folder, 'node_modules'), join(place, 'node_modules'), { recursive: true });
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ private: true, dependencies: VERSIONS }),
  );
  rmSync(join(place, '.next'), { recursive: true, force: true });
  await execute(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: place,
    env: { NEXT_TELEMETRY_DISABLED: '1', CI: '1' },
    timeoutMs: 600_000,
  });
  return place;
}

const next = (name, path, features) => ({
  name,
  async run({ folder, servers }) {
    const place = await (application ??= build(folder));
    const port = await freePort();
    const server = spawn(
      process.execPath,
      ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'],
      {
        cwd: place,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      },
    );
    try {
      const rows = await askForReport(`http://127.0.0.1:${port}${path}`, servers, features);
      return { version: VERSIONS.next, rows };
    } finally {
      server.kill('SIGKILL');
    }
  },
});

export const hosts = [
  next('Next, edge runtime', '/api/edge', ['streams', 'upload progress']),
  next('Next, Node runtime', '/api/node', ['streams', 'upload progress']),
];

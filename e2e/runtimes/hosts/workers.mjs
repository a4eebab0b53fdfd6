// workerd, with and without Node's modules, and the runtime of Vercel's edge: a bundle of the
// portable checks is served as a worker, which answers a request with the report.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleSuite } from '../support/bundle.mjs';
import { installed } from '../support/install.mjs';
import { askForReport, freePort } from '../support/served-suite.mjs';

const WORKERD = '1.20261117.1';
const EDGE_RUNTIME = '4.0.1';

const IMPORT = "import { serveReport } from './suite/report.mjs';";

const workerd = (name, flags) => ({
  name,
  quick: flags.length === 0,
  async run({ folder, servers }) {
    const place = join(folder, `.workers/${flags.length}`);
    mkdirSync(place, { recursive: true });
    await bundleSuite(folder, `${IMPORT} export default { fetch: serveReport };`, {
      outfile: join(place, 'worker.mjs'),
      conditions: ['workerd', 'worker'],
      external: ['node:*'],
    });
    const port = await freePort();
    const config = join(place, 'config.capnp');
    writeFileSync(config, workerdConfig(port, flags));
    const modules = installed(`workerd-${WORKERD}`, { workerd: WORKERD });
    const server = spawn(join(modules, '.bin/workerd'), ['serve', config], { stdio: 'inherit' });
    try {
      const features = ['streams', 'WebSocket', 'upload progress'];
      return {
        version: WORKERD,
        rows: await askForReport(`http://127.0.0.1:${port}/`, servers, features),
      };
    } finally {
      server.kill('SIGKILL');
    }
  },
});

const edgeRuntime = {
  name: 'edge-runtime',
  async run({ folder, servers }) {
    const code = await bundleSuite(
      folder,
      `${IMPORT} addEventListener('fetch', (event) => event.respondWith(serveReport(event.request)));`,
      { format: 'iife', conditions: ['edge-light', 'worker'] },
    );
    const modules = installed(`edge-runtime-${EDGE_RUNTIME}`, { 'edge-runtime': EDGE_RUNTIME });
    const { EdgeRuntime, runServer } = createRequire(join(modules, 'x.js'))('edge-runtime');
    const server = await runServer({ runtime: new EdgeRuntime({ initialCode: code }) });
    // It runs in this process, which warns of signals with many listeners.
    const warnings = [];
    const warn = (warning) => warnings.push(warning);
    process.on('warning', warn);
    try {
      const rows = await askForReport(server.url, servers, ['streams', 'upload progress']);
      if (warnings.length > 0) throw new Error(`Warnings: ${warnings.join('; ')}`);
      return { version: EDGE_RUNTIME, rows };
    } finally {
      process.off('warning', warn);
      await server.close();
    }
  },
};

export const hosts = [
  // Node's modules are there by default since the compatibility date 2026-08-04.
  workerd('workerd', []),
  workerd('workerd without Node', ['no_nodejs_compat']),
  edgeRuntime,
];

function workerdConfig(port, flags) {
  const shown = flags.map((flag) => `"${flag}"`).join(', ');
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "worker", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-10-01",
      compatibilityFlags = [${shown}],
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "suite")],
);
`;
}

// Chromium, Firefox and WebKit without a window, as the system has them (Debian: chromium,
// firefox-esr, webkit2gtk-driver with xvfb). A page runs the portable checks against the API on its
// own origin, then on another one, and posts the report.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSuite } from '../support/bundle.mjs';
import { execute } from '../../support/execute.mjs';
import { NotInstalledError } from '../support/install.mjs';
import { freePort } from '../support/served-suite.mjs';

const LIMIT_MS = 180_000;

const PAGE = `
  import { reportOf } from './suite/report.mjs';

  const report = await reportOf({
    ...JSON.parse(decodeURIComponent(location.hash.slice(1))),
    controlURL: new URL('/control', location.href).href,
    clientOptions: { dangerouslyAllowBrowser: true },
  });
  await fetch('/control/report', { method: 'POST', body: JSON.stringify(report) });
`;

/** Systems have browsers under different names. */
function firstOf(...files) {
  return files.find((file) => existsSync(file)) ?? files[0];
}

const chromium = {
  name: 'Chromium',
  features: ['WebRTC'],
  binary: firstOf('/usr/bin/chromium', '/usr/bin/google-chrome'),
  async open(url, profile) {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`];
    const process = spawn(this.binary, [...flags, url], { stdio: 'ignore', detached: true });
    const shown = await execute(this.binary, ['--version']);
    return { process, version: /\d+(\.\d+)+/.exec(shown)[0] };
  },
};

const firefox = {
  name: 'Firefox',
  binary: firstOf('/usr/bin/firefox-esr', '/usr/bin/firefox'),
  async open(url, profile) {
    const flags = ['--headless', '--no-remote', '--profile', profile];
    const process = spawn(this.binary, [...flags, url], { stdio: 'ignore', detached: true });
    const shown = await execute(this.binary, ['--version']);
    return { process, version: /\d+(\.\d+)+/.exec(shown)[0] };
  },
};

const webkit = {
  name: 'WebKit',
  binary: '/usr/bin/WebKitWebDriver',
  async open(url) {
    const port = await freePort();
    const display = `:${port}`;
    const script = `Xvfb ${display} & DISPLAY=${display} exec ${this.binary} --port=${port}`;
    const driver = spawn('sh', ['-c', script], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    });
    const send = async (path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
      const { value } = await response.json();
      if (!response.ok) throw new Error(`WebKitWebDriver: ${JSON.stringify(value)}`);
      return value;
    };
    await until(() => fetch(`http://127.0.0.1:${port}/status`));
    const { sessionId, capabilities } = await send('', { capabilities: {} });
    await send(`/${sessionId}/url`, { url });
    return { process: driver, version: capabilities.browserVersion };
  },
};

const browser = (kind, origin) => ({
  name: `${kind.name}, ${origin} origin`,
  async run({ folder, servers }) {
    if (!existsSync(kind.binary)) throw new NotInstalledError(`${kind.binary} is not there`);
    servers.serve(await page(folder));
    const profile = mkdtempSync(join(tmpdir(), 'oai-browser-'));
    const environment = {
      baseURL: origin === 'same' ? servers.sameOriginURL : servers.baseURL,
      features: ['streams', 'WebSocket', ...(kind.features ?? [])],
    };
    const address = new URL(servers.controlURL).origin;
    const url = `${address}/index.html#${encodeURIComponent(JSON.stringify(environment))}`;
    const opened = await kind.open(url, profile);
    let timer;
    try {
      const limit = new Promise((_resolve, reject) => {
        const late = () => reject(new Error(`no report within ${LIMIT_MS / 1000} seconds`));
        timer = setTimeout(late, LIMIT_MS);
      });
      const rows = await Promise.race([servers.report(), limit]);
      return { version: opened.version, rows };
    } finally {
      clearTimeout(timer);
      process.kill(-opened.process.pid, 'SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
});

export const hosts = [chromium, firefox, webkit].flatMap((kind) => [
  browser(kind, 'same'),
  browser(kind, 'another'),
]);

/** Builds the page once, and returns its folder. */
async function page(folder) {
  const place = join(folder, 'page');
  if (existsSync(place)) return place;
  mkdirSync(place);
  await bundleSuite(folder, PAGE, { outfile: join(place, 'suite.js') });
  writeFileSync(
    join(place, 'index.html'),
    '<!doctype html><meta charset="utf-8"><script type="module" src="suite.js"></script>',
  );
  return place;
}

async function until(action) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await action();
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

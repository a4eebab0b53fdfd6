import { Agent, ProxyAgent } from 'undici';
import { ask, listen } from '../calls.js';
import { certificate } from '../certificate.js';
import type { FaultRow } from '../fault-row.js';
import { foreignProxy, PROXY_PASSWORD } from '../foreign-proxy.js';
import type { Scene } from '../scene.js';

const ANSWERED = { error: 'none', attempts: 1, status: 200 };

/** Starts an emulator behind a proxy. */
async function behindProxy(
  scene: Scene,
  options: { tls?: typeof certificate } = {},
): Promise<{ baseURL: string; proxy: string; host: string; asked: string[]; via: string }> {
  const { emulator, baseURL } = await scene.emulate(options);
  for (let count = 0; count < 3; count += 1) emulator.script({ text: 'Paris.' });
  const { host, asked } = await foreignProxy(scene);
  return {
    baseURL,
    host,
    asked,
    proxy: `http://user:${PROXY_PASSWORD}@${host}`,
    via: new URL(baseURL).host,
  };
}

/** Rows with third-party proxies, with and without faults. */
export const proxyRows: FaultRow[] = [
  ...([ask, listen] as const).map((make): FaultRow => ({
    happened: `the option \`proxy\`, ${make === ask ? 'a response' : 'a stream'}`,
    expected: { ...ANSWERED, result: 'Paris. by CONNECT' },
    async run(scene) {
      const { baseURL, proxy, asked, via } = await behindProxy(scene);
      const outcome = await make(scene.client(baseURL, { proxy }));
      return {
        ...outcome,
        result: `${String(outcome.result)} by ${asked.join().replace(` ${via}`, '')}`,
      };
    },
  })),
  {
    happened: 'a dispatcher with a forward proxy',
    expected: { ...ANSWERED, result: 'Paris. by forward' },
    async run(scene) {
      const { baseURL, proxy, asked, via } = await behindProxy(scene);
      const dispatcher = new ProxyAgent({ uri: proxy, proxyTunnel: false });
      const outcome = await ask(scene.client(baseURL, { fetchOptions: { dispatcher } }));
      // Keep-alive hints of a server do not pass a proxy, so the connection is kept.
      await dispatcher.close();
      return {
        ...outcome,
        result: `${String(outcome.result)} by ${asked.join().replace(` ${via}`, '')}`,
      };
    },
  },
  {
    happened: 'a dispatcher with a CONNECT proxy for TLS',
    expected: { ...ANSWERED, result: 'Paris. by CONNECT' },
    async run(scene) {
      const { baseURL, proxy, asked, via } = await behindProxy(scene, { tls: certificate });
      const dispatcher = new ProxyAgent({ uri: proxy, requestTls: { ca: certificate.cert } });
      scene.onEnd(() => dispatcher.destroy());
      const outcome = await ask(scene.client(baseURL, { fetchOptions: { dispatcher } }));
      return {
        ...outcome,
        result: `${String(outcome.result)} by ${asked.join().replace(` ${via}`, '')}`,
      };
    },
  },
  {
    happened: 'the option `proxy` with an untrusted certificate behind it',
    expected: { error: 'APIConnectionError', message: /TLS failed, DEPTH_ZERO_SELF_SIGNED_CERT/ },
    async run(scene) {
      const { baseURL, proxy } = await behindProxy(scene, { tls: certificate });
      return ask(scene.client(baseURL, { proxy }));
    },
  },
  {
    happened: 'a proxy that rejects the password',
    expected: { error: 'APIConnectionError', message: /^Connection error\..*407/, attempts: 1 },
    async run(scene) {
      const { baseURL, host } = await behindProxy(scene);
      return ask(scene.client(baseURL, { proxy: `http://user:wrong@${host}` }));
    },
  },
  {
    happened: 'a proxy that cannot reach the host',
    expected: {
      error: 'APIConnectionError',
      message: /^Connection error\..*ERR_PROXY_TUNNEL: the proxy closed the connection/,
      attempts: 1,
    },
    async run(scene) {
      const { proxy } = await behindProxy(scene);
      const port = await scene.closedPort();
      return ask(scene.client(`http://127.0.0.1:${port}/v1`, { proxy }));
    },
  },
  {
    happened: 'a proxy that refuses connections',
    expected: { error: 'APIConnectionError', message: /ECONNREFUSED/, attempts: 2 },
    async run(scene) {
      const { baseURL } = await scene.emulate();
      const proxy = `http://user:${PROXY_PASSWORD}@127.0.0.1:${await scene.closedPort()}`;
      return ask(scene.client(baseURL, { proxy, maxRetries: 1 }));
    },
  },
  {
    happened: 'a reset behind the proxy, then a response',
    expected: { error: 'none', attempts: 2, result: 'Paris.' },
    async run(scene) {
      const { emulator, baseURL } = await scene.emulate();
      emulator.fault({ kind: 'reset', stage: 'before-headers' });
      for (let count = 0; count < 2; count += 1) emulator.script({ text: 'Paris.' });
      const { host } = await foreignProxy(scene);
      const proxy = `http://user:${PROXY_PASSWORD}@${host}`;
      return ask(scene.client(baseURL, { proxy, maxRetries: 1 }));
    },
  },
  {
    happened: 'a stall behind the proxy, ended by `deadlineMs`',
    expected: { error: 'DeadlineExceededError', attempts: 1 },
    async run(scene) {
      const { emulator, baseURL } = await scene.emulate();
      emulator.fault({ kind: 'stall', stage: 'before-headers' });
      const { host } = await foreignProxy(scene);
      const proxy = `http://user:${PROXY_PASSWORD}@${host}`;
      return ask(scene.client(baseURL, { proxy, deadlineMs: 300 }));
    },
  },
  {
    happened: 'a dispatcher of the installed undici, no proxy',
    expected: { ...ANSWERED, result: 'Paris.' },
    async run(scene) {
      const { emulator, baseURL } = await scene.emulate();
      emulator.script({ text: 'Paris.' });
      const dispatcher = new Agent();
      scene.onEnd(() => dispatcher.destroy());
      return ask(scene.client(baseURL, { fetchOptions: { dispatcher } }));
    },
  },
];

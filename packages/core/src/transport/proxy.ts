import { OpenAIError } from '../errors/openai-error.js';
import { ProxyUnsupportedError } from '../errors/proxy-unsupported-error.js';
import { reasonOf } from '../errors/reason.js';
import type { Fetch } from '../types.js';
import {
  fetchOf,
  loadOwnUndici,
  loadUndiciOfApplication,
  type Undici,
} from './installed-undici.js';

interface Runtimes {
  Bun?: unknown;
  Deno?: {
    createHttpClient?(options: {
      proxy: { url: string; basicAuth?: { username: string; password: string } };
    }): object;
  };
  process?: { versions?: { node?: string } };
}

/**
 * Returns a `fetch` that uses an HTTP proxy.
 *
 * @throws {OpenAIError} The URL is not that of a proxy.
 * @throws {ProxyUnsupportedError} The runtime does not support proxies, or (at the first call)
 *   `undici` is not installed.
 * @internal
 */
export function proxiedFetch(proxy: string | URL): Fetch {
  const url = checkProxy(proxy);
  const { Bun, Deno, process } = globalThis as Runtimes;
  if (Bun) return (target, init) => fetch(target, { ...init, proxy: url.href } as RequestInit);
  if (Deno?.createHttpClient) {
    const { origin, username, password } = url;
    const basicAuth = username
      ? { username: decodeURIComponent(username), password: decodeURIComponent(password) }
      : undefined;
    const client = Deno.createHttpClient({
      proxy: { url: origin, ...(basicAuth ? { basicAuth } : undefined) },
    });
    return (target, init) => fetch(target, { ...init, client } as RequestInit);
  }
  if (process?.versions?.node) return nodeFetch(url);
  throw new ProxyUnsupportedError(
    'This runtime does not support proxies; pass a `fetch` that uses one.',
  );
}

function checkProxy(proxy: string | URL): URL {
  try {
    const url = new URL(proxy);
    // Refused here, as the runtimes would fail to decode it with each call.
    decodeURIComponent(url.username + url.password);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Reported below, without the value, which may contain a password.
  }
  throw new OpenAIError(
    'The option `proxy` must be a URL such as http://user:password@host:8080, with `%` as %25.',
  );
}

/** Uses one agent for all calls of the client, created with the first call. */
function nodeFetch(url: URL): Fetch {
  const load = async (): Promise<{ send: Fetch; dispatcher: object }> => {
    const undici = await loadUndici();
    return { send: fetchOf(undici), dispatcher: proxyAgent(undici, url) };
  };
  let loading: ReturnType<typeof load> | undefined;
  return async (target, init) => {
    const { send, dispatcher } = await (loading ??= load());
    return send(target, { ...init, dispatcher } as RequestInit);
  };
}

async function loadUndici(): Promise<Undici> {
  let undici: Undici | undefined;
  try {
    undici = (await loadOwnUndici()) ?? (await loadUndiciOfApplication());
  } catch (cause) {
    throw new ProxyUnsupportedError(
      `The installed \`undici\` cannot be loaded on Node ${globalThis.process.version} (${reasonOf(cause)}). ` +
        'Version 8 needs Node 22: npm install undici@7.',
      { cause },
    );
  }
  if (undici) return undici;
  throw new ProxyUnsupportedError(
    'On Node the option `proxy` needs the package `undici`: npm install undici.',
  );
}

/**
 * undici retries a closed connection at once and without limit, which is how a proxy reports that it
 * cannot reach the host. The error gets another code, which undici does not retry.
 */
function proxyAgent(undici: Undici, url: URL): object {
  return new undici.ProxyAgent({
    uri: url.href,
    clientFactory(origin, options) {
      const connections = new undici.Pool(origin, options);
      const connect = connections.connect.bind(connections);
      connections.connect = (request) =>
        connect(request).catch((error: { code?: unknown }) => {
          if (error.code !== 'UND_ERR_SOCKET') throw error;
          const message = 'the proxy closed the connection instead of opening a tunnel';
          throw Object.assign(new Error(message), { code: 'ERR_PROXY_TUNNEL' });
        });
      return connections;
    },
  });
}

// The uses of the `undici` beside a client, and of one from another folder:
// `node checks.mjs <address of the API> <that with TLS> <address of a proxy>`. Prints the outcomes.
import { createRequire } from 'node:module';
import { APIClient } from '@oai/core';

const [baseURL, secureURL, proxy] = process.argv.slice(2);
const other = createRequire(new URL('other/x.js', import.meta.url));
const client = (options) => new APIClient({ apiKey: 'key', baseURL, maxRetries: 0, ...options });

/** Sends a form, which each `fetch` must read as one. */
function post(options) {
  const body = new FormData();
  body.append('file', new File(['text'], 'a.txt'));
  return client(options).post('/echo', { body });
}

const checks = {
  async 'the option `proxy`'() {
    const { type, isProxied } = await post({ proxy });
    if (!isProxied) return 'not proxied';
    return type.startsWith('multipart/form-data; boundary=') ? 'works' : `sends ${type}`;
  },
  async 'its dispatcher'() {
    const { Agent } = await import('undici');
    const { type } = await post({ fetchOptions: { dispatcher: new Agent() } });
    return type.startsWith('multipart/form-data; boundary=') ? 'works' : `sends ${type}`;
  },
  async 'a dispatcher from another folder'() {
    const { Agent } = other('undici');
    const { type } = await post({ fetchOptions: { dispatcher: new Agent() } });
    return type.startsWith('multipart/form-data; boundary=') ? 'works' : `sends ${type}`;
  },
  async undiciTransport() {
    const { undiciTransport } = await import('@oai/core/undici');
    const fetch = undiciTransport();
    const { httpVersion } = await client({ baseURL: secureURL, fetch }).get('/echo');
    await fetch.close();
    return `HTTP/${httpVersion}`;
  },
  async '`allowH2`'() {
    const { undiciTransport } = await import('@oai/core/undici');
    const fetch = undiciTransport({ allowH2: true });
    const { httpVersion } = await client({ baseURL: secureURL, fetch }).get('/echo');
    await fetch.close();
    return `HTTP/${httpVersion}`;
  },
};

const outcomes = {};
for (const [name, run] of Object.entries(checks)) {
  try {
    outcomes[name] = await run();
  } catch (error) {
    const isNamed = /^(OpenAIError|ProxyUnsupportedError)$/.test(error.name);
    outcomes[name] = isNamed ? 'refused, with the fix' : `${error.name}: ${error.message}`;
  }
}
console.log(JSON.stringify(outcomes));
process.exit(0);

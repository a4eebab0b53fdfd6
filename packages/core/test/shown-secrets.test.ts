import { inspect } from 'node:util';
import { startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

/** Logs of every level, and errors, of calls with credentials in unusual places. */

const CANARY = 'canary-51d0c2';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(({ url }, response) => {
    const { searchParams } = new URL(url, 'http://local');
    const location = `//user:${CANARY}@local/next?${searchParams}#part`;
    response.writeHead(307, { location, link: `<https://a.test/x?${searchParams}>; rel="next"` });
    response.end(`redirected to ${location}`);
  });
});
afterAll(() => server.close());

/** All that a call that fails shows. */
async function shownOf(path: string, options: object): Promise<string> {
  const lines: unknown[] = [];
  const write = (...line: unknown[]): void => void lines.push(line);
  const client = new TestClient({
    baseURL: server.baseURL,
    logLevel: 'debug',
    logger: { error: write, warn: write, info: write, debug: write },
    fetchOptions: { redirect: 'manual' },
  });
  const error = await failureOf(client.post(path, options));
  expect(error.status).toBe(307);
  return `${inspect([lines, error], { depth: 20 })} ${JSON.stringify(error)} ${error.stack}`;
}

test.each([
  ...['api_key', 'api_key[]', 'keys[key]', 'a[b][access_token]', 'secret_key', 'a.password'],
  ...['sig', 'code', 'X-Amz-Security-Token', 'cookie[]'],
])('the parameter %s, also in the target of a redirect', async (name) => {
  const query = new URLSearchParams({ [name]: CANARY, page: '2' });
  const shown = await shownOf(`/x?${query}`, { body: {} });
  expect(shown).toContain('page=2#part');
  expect(shown).not.toContain(CANARY);
});

test.each(['x-functions-key', 'api-key', 'secret_key', 'credentials', 'cookie', 'authorization'])(
  'the member %s of a body',
  async (name) => {
    for (const value of [CANARY, [CANARY]]) {
      const body = { kept: 'text', inner: { [name]: value } };
      const shown = await shownOf('/x', { body });
      expect(shown).toContain("kept: 'text'");
      expect(shown.replaceAll(`user:${CANARY}@`, '')).not.toContain(CANARY);
    }
  },
);

import { inspect } from 'node:util';
import { SmallClient, type APIClient, type ClientOptions } from '../src/index.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { SECRET, TestClient } from './helpers/test-client.js';

/** Headers in the option `fetchOptions`, whose type forbids them, as programs in JavaScript pass them. */
let home: TestServer;
let away: TestServer;

beforeAll(async () => {
  home = await startServer((_request, response) => sendJSON(response, 200, {}));
  away = await startServer((_request, response) => sendJSON(response, 200, {}));
});
beforeEach(() => {
  home.requests.length = 0;
  away.requests.length = 0;
});
afterAll(async () => {
  await home.close();
  await away.close();
});

test.each<[string, (options: ClientOptions) => { post: APIClient['post'] }]>([
  ['the client', (options) => new TestClient(options)],
  ['the small client', (options) => new SmallClient({ apiKey: SECRET, ...options })],
])(
  'a request to another origin carries no headers from the `fetchOptions` of %s',
  async (_name, clientOf) => {
    const fetchOptions = { headers: { 'x-any': SECRET } } as ClientOptions['fetchOptions'];
    const client = clientOf({ fetchOptions, baseURL: home.baseURL });
    await client.post(`${away.origin}/x`, {
      body: {},
      headers: { authorization: null, 'x-own': 'a' },
    });
    expect(away.requests[0]!.headers).toMatchObject({ 'x-own': 'a' });
    expect(JSON.stringify(away.requests)).not.toContain(SECRET);
    await client.post('/x', { body: {} });
    expect(home.requests[0]!.headers['x-any']).toBe(SECRET);
  },
);

test('headers in `fetchOptions` are logged without credentials', async () => {
  const lines: unknown[] = [];
  const debug = (...line: unknown[]): void => void lines.push(...line);
  const logger = { debug, info: debug, warn: debug, error: debug };
  const fetchOptions = { headers: { 'x-any-key': SECRET } } as ClientOptions['fetchOptions'];
  await new TestClient({ baseURL: home.baseURL, logger, logLevel: 'debug' }).get('/x', {
    fetchOptions,
  });
  expect(home.requests[0]!.headers['x-any-key']).toBe(SECRET);
  expect(inspect(lines, { depth: 9 })).toContain("'x-any-key': '[redacted]'");
  expect(inspect(lines, { depth: 9 })).not.toContain(SECRET);
});

import { inspect } from 'node:util';
import { APIClient, OpenAIError, SmallClient, type ClientOptions } from '../src/index.js';
import { startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

/** Credentials and other values that no header can have, wherever they come from. */

const CANARY = 'canary-77ab31';
const BAD = ['\n', '\r\nx-other: 1', '\0', '\u{1f511}'].map((part) => `${CANARY}${part}-rest`);

let server: TestServer;
beforeAll(async () => {
  server = await startServer((_request, response) => void response.end('{}'));
});
afterAll(() => server.close());
beforeEach(() => server.requests.splice(0));

class HookClient extends TestClient {
  constructor(
    options: ClientOptions,
    readonly headers: unknown,
  ) {
    super(options);
  }

  protected override async prepareRequest(request: RequestInit): Promise<void> {
    request.headers = this.headers as HeadersInit;
  }
}

const PLACES: [string, (value: string, options: ClientOptions) => PromiseLike<unknown>][] = [
  ['a key', (apiKey, options) => new APIClient({ ...options, apiKey }).get('/x')],
  [
    'a key of a function',
    (key, options) => new APIClient({ ...options, apiKey: async () => key }).get('/x'),
  ],
  [
    'a key of a small client',
    (apiKey, options) => new SmallClient({ ...options, apiKey }).post('/x', { body: {} }),
  ],
  [
    'an organization',
    (organization, options) => new TestClient({ ...options, organization }).get('/x'),
  ],
  [
    'a default header',
    (x, options) => new TestClient({ ...options, defaultHeaders: { x } }).get('/x'),
  ],
  ['a header of a call', (x, options) => new TestClient(options).get('/x', { headers: { x } })],
  [
    'an idempotency key',
    (idempotencyKey, options) => new TestClient(options).post('/x', { idempotencyKey }),
  ],
  [
    'headers in fetchOptions',
    (x, options) =>
      new TestClient({ ...options, fetchOptions: { headers: { x } } as never }).get('/x'),
  ],
  [
    'headers in fetchOptions of a call',
    (x, options) =>
      new TestClient(options).get('/x', { fetchOptions: { headers: { x } } as never }),
  ],
  [
    'headers in fetchOptions of a small client',
    (x, options) =>
      new SmallClient({
        ...options,
        apiKey: 'key',
        fetchOptions: { headers: { x } } as never,
      }).post('/x', { body: {} }),
  ],
  ['a record of a hook', (x, options) => new HookClient(options, { x }).get('/x')],
  ['pairs of a hook', (x, options) => new HookClient(options, [['x', x]]).get('/x')],
];

test.each(PLACES)('%s with a character that no header can have', async (_name, call) => {
  for (const value of BAD) {
    for (const logLevel of ['off', 'debug'] as const) {
      const lines: unknown[] = [];
      const write = (...line: unknown[]): void => void lines.push(line);
      const logger = { error: write, warn: write, info: write, debug: write };
      const options = { baseURL: server.baseURL, maxRetries: 0 };
      const isSmall = call.toString().includes('SmallClient');
      const more = isSmall ? {} : { logger, logLevel };
      const error = await failureOf((async () => call(value, { ...options, ...more }))());
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toMatch(/^The header "[a-z-]+" is not valid in HTTP\.$/);
      const shown = inspect([error, lines], { depth: Infinity, showHidden: true }) + error.stack;
      expect(shown).not.toContain(CANARY);
    }
  }
  expect(server.requests).toHaveLength(0);
});

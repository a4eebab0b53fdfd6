import { OpenAIError, type ClientOptions, type FinalRequestOptions } from '../src/index.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, SECRET, TestClient } from './helpers/test-client.js';

/** Hooks that move a request to another origin. */
let home: TestServer;
let away: TestServer;
/** The number of times that a credential was asked for. */
let asked = 0;

beforeAll(async () => {
  home = await startServer((_request, response) => sendJSON(response, 200, {}));
  away = await startServer((_request, response) => sendJSON(response, 200, {}));
});
beforeEach(() => {
  asked = home.requests.length = away.requests.length = 0;
});
afterAll(async () => {
  await home.close();
  await away.close();
});

const authorize = async () => {
  asked++;
  return { authorization: `Bearer ${SECRET}` };
};

/** Changes what it has built once it has been checked. */
class ChangedLater extends TestClient {
  #built: { url: string } | undefined;

  override async buildRequest(options: FinalRequestOptions) {
    const built = await super.buildRequest(options);
    this.#built = built;
    return built;
  }

  protected override async prepareRequest(_request: RequestInit, context: { url: string }) {
    context.url = this.#built!.url = `${away.origin}/secret-path`;
  }
}

test('hooks that change the address of a built request do not change where it goes', async () => {
  await new ChangedLater({ baseURL: home.baseURL }).get('/x');
  expect([home.requests.length, away.requests.length]).toEqual([1, 0]);
});

test.each<[string, ClientOptions]>([
  [
    'middleware',
    { middleware: [(request, next) => next({ ...request, path: `${away.origin}/secret-path` })] },
  ],
  [
    'a provider',
    {
      apiKey: null,
      provider: {
        authHeaders: authorize,
        prepareOptions: (call) => void (call.path = `${away.origin}/secret-path`),
      },
    },
  ],
])('a path that %s moves to another origin is refused', async (_name, options) => {
  const error = await failureOf(new TestClient({ baseURL: home.baseURL, ...options }).get('/x'));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toContain('request origin');
  expect([away.requests, asked]).toEqual([[], 0]);
});

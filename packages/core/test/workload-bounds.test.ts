import { inspect } from 'node:util';
import {
  azureManagedIdentityTokenProvider,
  WorkloadIdentityAuth,
  type WorkloadIdentity,
} from '../src/auth/index.js';
import { APIClient, OAuthError, OpenAIError, SubjectTokenProviderError } from '../src/index.js';
import { startServer, type TestServer } from './helpers/http-server.js';
import { failureOf } from './helpers/test-client.js';

const MIB = 1024 * 1024;
const SECRET = 'canary-of-a-workload';

/** Answers by the identity that asks. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer(({ url, body }, response) => {
    if (url.startsWith('/metadata')) return void response.end(`${SECRET} {"access_token":`);
    const { service_account_id: kind } = JSON.parse(body) as { service_account_id: string };
    switch (kind) {
      case 'endless': {
        response.writeHead(400, { 'content-type': 'application/json' });
        const write = (): void => {
          while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
        };
        response.on('drain', write);
        return write();
      }
      case 'stalling':
        response.writeHead(401, { 'content-type': 'application/json' });
        return void response.write('{"error":"invalid_grant"');
      default:
        response.end(JSON.stringify({ access_token: kind }));
    }
  });
});
afterAll(() => server.close());

/** The requests for tokens go to the server of the test. */
const toServer = (_url: string | URL | Request, init?: RequestInit): Promise<Response> =>
  fetch(`${server.origin}/token`, init);

const identity = (options: Partial<WorkloadIdentity> = {}): WorkloadIdentity => ({
  identityProviderId: 'idp',
  serviceAccountId: 'account',
  provider: { tokenType: 'jwt', getToken: async () => 'subject' },
  ...options,
});

test('the refusal of an exchange is read up to a mebibyte, and its connection is closed', async () => {
  const auth = new WorkloadIdentityAuth(identity({ serviceAccountId: 'endless' }), toServer);
  const error = await failureOf(auth.getToken());
  expect(error).toBeInstanceOf(OAuthError);
  expect(error.message.length).toBeLessThan(600);
  expect(await server.connectionsLeft()).toBe(0);
});

test('the refusal of an exchange that stalls is reported after five seconds', async () => {
  const auth = new WorkloadIdentityAuth(identity({ serviceAccountId: 'stalling' }), toServer);
  expect(await failureOf(auth.getToken())).toMatchObject({ status: 401, error_code: undefined });
  expect(await server.connectionsLeft()).toBe(0);
}, 60_000);

test('an answer of more than a mebibyte gives no token', async () => {
  const auth = new WorkloadIdentityAuth(
    identity({ serviceAccountId: 'x'.repeat(4 * MIB) }),
    toServer,
  );
  const result = await auth.getToken().catch((error: Error) => error.message);
  expect(result.length).toBeLessThan(100);
  expect(result).toContain('gave no `access_token`');
});

test.each(['\n', '\r\nx-other: 1', '\0', 'é', '\u{1f511}'])(
  'a token with %j is refused, and not shown',
  async (characters) => {
    const token = `${SECRET}${characters}-rest`;
    const client = new APIClient({
      baseURL: server.baseURL,
      workloadIdentity: identity({ serviceAccountId: token }),
      fetch: toServer,
      maxRetries: 0,
    });
    const before = server.requests.length;
    const error = await failureOf(client.get('/models'));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toBe('The token exchange gave no `access_token` that fits a header.');
    expect(inspect(error, { depth: 9 }) + error.stack!).not.toContain(SECRET);
    expect(server.requests).toHaveLength(before + 1);
  },
);

test('broken JSON of a metadata service is not quoted', async () => {
  const { getToken } = azureManagedIdentityTokenProvider('resource', {
    fetch: (url, init) => fetch(String(url).replace(/^http:..[^/]*/, server.origin), init),
  });
  const error = await failureOf(getToken());
  expect(error).toBeInstanceOf(SubjectTokenProviderError);
  expect(inspect(error, { depth: 9 }) + error.stack!).not.toContain(SECRET.slice(0, 6));
});

describe('a step that never ends', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('a provider is asked anew after 30 seconds', async () => {
    let asked = 0;
    const getToken = (): Promise<string> =>
      ++asked === 1 ? new Promise(() => {}) : Promise.resolve('subject');
    const provider = { tokenType: 'jwt' as const, getToken };
    const auth = new WorkloadIdentityAuth(identity({ provider }), async () =>
      Response.json({ access_token: 'fresh' }),
    );
    const failures = Promise.all([failureOf(auth.getToken()), failureOf(auth.getToken())]);
    await jest.advanceTimersByTimeAsync(30_000);
    for (const failure of await failures) {
      expect(failure).toBeInstanceOf(SubjectTokenProviderError);
      expect(failure.message).toBe('`workloadIdentity.provider` took longer than 30 seconds.');
    }
    expect(await auth.getToken()).toBe('fresh');
    expect([asked, jest.getTimerCount()]).toEqual([2, 0]);
  });

  test.each([
    ['no answer', (): Promise<Response> => new Promise(() => {})],
    ['no end of the answer', async () => new Response(new ReadableStream())],
  ])(
    'an exchange with %s ends, though its `fetch` has no regard for signals',
    async (_, silent) => {
      let sent = 0;
      const auth = new WorkloadIdentityAuth(identity(), async () =>
        ++sent === 1 ? silent() : Response.json({ access_token: 'fresh' }),
      );
      const failure = failureOf(auth.getToken());
      await jest.advanceTimersByTimeAsync(30_000);
      expect(await failure).toMatchObject({
        name: 'APIConnectionTimeoutError',
        message: 'The token exchange took longer than 30 seconds.',
      });
      expect(await auth.getToken()).toBe('fresh');
      expect(sent).toBe(2);
    },
  );
});

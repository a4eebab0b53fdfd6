import { AsyncLocalStorage } from 'node:async_hooks';
import { inspect } from 'node:util';
import { WorkloadIdentityAuth, type WorkloadIdentity } from '../src/auth/index.js';
import { APIConnectionTimeoutError, APIUserAbortError } from '../src/index.js';
import type { FinalRequestOptions, APIClient } from '../src/index.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

const TENANTS = 100;
const CALLS = 1000;

let server: TestServer;
const tenant = new AsyncLocalStorage<string>();

beforeAll(async () => {
  server = await startServer(({ headers }, response) => {
    // One in five is refused at first, so that keys are asked for again.
    const refuse = headers['x-refuse'] && Math.random() < 0.2;
    sendJSON(response, refuse ? 500 : 200, { authorization: headers.authorization });
  });
});
afterAll(() => server.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Supplies the key of the tenant on whose behalf it is called, after a while. */
const apiKey = async (): Promise<string> => {
  const name = tenant.getStore()!;
  await pause(Math.random() * 5);
  return `key-of-${name}`;
};

async function mixedUp(client: APIClient): Promise<number> {
  let wrong = 0;
  await Promise.all(
    Array.from({ length: CALLS }, (_, index) =>
      tenant.run(`tenant-${index % TENANTS}`, async () => {
        const headers = { 'x-refuse': '1' };
        const { authorization } = await client.get<{ authorization: string }>('/x', { headers });
        if (authorization !== `Bearer key-of-${tenant.getStore()}`) wrong += 1;
      }),
    ),
  );
  return wrong;
}

describe('each call carries the key that was supplied for it', () => {
  class WithHeaders extends TestClient {
    protected override async authHeaders(options: FinalRequestOptions): Promise<any> {
      await pause(1);
      return super.authHeaders(options);
    }
  }

  class WithCopies extends TestClient {
    override buildRequest(options: FinalRequestOptions): ReturnType<APIClient['buildRequest']> {
      return super.buildRequest({ ...options });
    }
  }

  test.each([
    ['a client', TestClient],
    ['a subclass that overrides authHeaders', WithHeaders],
    ['a subclass that copies the options', WithCopies],
  ])(
    '%s',
    async (_name, Client) => {
      const client = new Client({ apiKey, baseURL: server.baseURL, maxRetries: 20 });
      expect(await mixedUp(client)).toBe(0);
    },
    30_000,
  );

  test('a subclass that sets the key of the client itself is asked before each call', async () => {
    let count = 0;
    class Own extends TestClient {
      override async _callApiKey(): Promise<boolean> {
        this.apiKey = `own-${++count}`;
        return true;
      }
    }
    const client = new Own({ apiKey: async () => 'unused', baseURL: server.baseURL });
    expect(await client.get('/x')).toEqual({ authorization: 'Bearer own-1' });
    expect(await client.get('/x')).toEqual({ authorization: 'Bearer own-2' });
  });

  test('a subclass may hand over the key of one call without setting that of the client', async () => {
    let count = 0;
    class Own extends TestClient {
      override async _callApiKey(capture?: (apiKey: string | null) => void): Promise<boolean> {
        capture?.(`own-${++count}`);
        return true;
      }
    }
    const client = new Own({ apiKey: async () => 'unused', baseURL: server.baseURL });
    expect(await client.get('/x')).toEqual({ authorization: 'Bearer own-1' });
    expect(client.apiKey).not.toBe('own-1');
  });

  test('hooks do not show the key, and errors do not contain it', async () => {
    let shown = '';
    class Showing extends TestClient {
      override buildRequest(options: FinalRequestOptions): ReturnType<APIClient['buildRequest']> {
        shown += inspect(options, { depth: 9, showHidden: true }) + JSON.stringify(options);
        return super.buildRequest(options);
      }
    }
    const client = new Showing({
      apiKey: async () => 'key-of-one-call',
      maxRetries: 0,
      fetch: async (_url, init) => {
        throw new Error(`refused ${new Headers(init!.headers).get('authorization')}`);
      },
    });
    const call = failureOf(client.get('/x'));
    const error = await call;
    client.apiKey = 'key-of-another-call';
    expect(shown).not.toContain('key-of-one-call');
    expect(error.message).toContain('refused Bearer [redacted]');
  });

  test('a credential of one call is removed from errors as well', async () => {
    const client = new TestClient({
      maxRetries: 0,
      fetch: async (_url, init) => {
        const headers = new Headers(init!.headers);
        return Response.json(
          { error: { message: `Wrong key ${headers.get('authorization')}` } },
          { status: 401 },
        );
      },
    });
    const headers = { authorization: 'Bearer only-for-this-call' };
    const error = await failureOf(client.get('/x', { headers }));
    expect(error.message).toBe('401 Wrong key Bearer [redacted]');
    expect(inspect(error)).not.toContain('only-for-this-call');
  });
});

describe('a function that never supplies a credential', () => {
  const never = (): Promise<never> => new Promise(() => {});
  const identity: WorkloadIdentity = {
    clientId: 'client',
    identityProviderId: 'idp',
    serviceAccountId: 'account',
    provider: { tokenType: 'jwt', getToken: never },
  };
  const suppliers: [string, object][] = [
    ['apiKey', { apiKey: never }],
    [
      'authHeaders of a provider',
      { apiKey: null, provider: { name: 'p', configure: () => ({}), authHeaders: never } },
    ],
    [
      'prepareOptions of a provider',
      { apiKey: null, provider: { name: 'p', configure: () => ({}), prepareOptions: never } },
    ],
    [
      'prepareRequest of a provider',
      { apiKey: null, provider: { name: 'p', configure: () => ({}), prepareRequest: never } },
    ],
    ['a workload identity', { apiKey: undefined, workloadIdentity: identity }],
  ];

  test.each(suppliers)('%s: the timeout ends the attempt', async (_name, options) => {
    const client = new TestClient({
      baseURL: server.baseURL,
      maxRetries: 1,
      timeout: 20,
      ...options,
    });
    const error = await failureOf(client.get('/x'));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error.message).toMatch(/unfinished after 20 ms, option `timeout` \(attempts: 2\)/);
    expect(client.pauses).toHaveLength(1);
  });

  test.each(suppliers)('%s: the deadline and the signal end the call', async (_name, options) => {
    const client = new TestClient({ baseURL: server.baseURL, ...options });
    const late = await failureOf(client.get('/x', { deadlineMs: 20 }));
    expect(late.name).toBe('DeadlineExceededError');
    const controller = new AbortController();
    const call = failureOf(client.get('/x', { signal: controller.signal }));
    await pause(5);
    controller.abort();
    expect(await call).toBeInstanceOf(APIUserAbortError);
  });
});

describe('token exchanges', () => {
  const identity: WorkloadIdentity = {
    clientId: 'client',
    identityProviderId: 'idp',
    serviceAccountId: 'account',
    provider: { tokenType: 'jwt', getToken: async () => 'subject' },
  };

  test('an exchange that began before an invalidation does not replace the newer token', async () => {
    const answers: ((response: Response) => void)[] = [];
    const auth = new WorkloadIdentityAuth(
      identity,
      () => new Promise((resolve) => answers.push(resolve)),
    );
    const old = auth.getToken();
    await pause(1);
    auth.invalidateToken();
    const fresh = auth.getToken();
    await pause(1);
    answers[1]!(Response.json({ access_token: 'fresh' }));
    expect(await fresh).toBe('fresh');
    answers[0]!(Response.json({ access_token: 'old' }));
    await old;
    expect(await auth.getToken()).toBe('fresh');
    expect(answers).toHaveLength(2);
  });

  test('many calls that are refused with one token make one exchange', async () => {
    let exchanges = 0;
    const client = new TestClient({
      apiKey: undefined,
      workloadIdentity: identity,
      fetch: async (url, init) => {
        if (String(url).includes('oauth'))
          return Response.json({ access_token: `t${++exchanges}` });
        await pause(Math.random() * 10);
        const isOld = new Headers(init!.headers).get('authorization') === 'Bearer t1';
        return Response.json({}, { status: isOld ? 401 : 200 });
      },
    });
    await Promise.all(Array.from({ length: 100 }, () => client.get('/x')));
    expect(exchanges).toBe(2);
  });

  test.each(['3600', {}, true, 0, -1, '', []])(
    'expires_in of %j is refused',
    async (expires_in) => {
      const auth = new WorkloadIdentityAuth(identity, async () =>
        Response.json({ access_token: 'token', expires_in }),
      );
      const error = await failureOf(auth.getToken());
      expect(error.message).toMatch(/invalid 'expires_in'/);
    },
  );

  test.each([undefined, null, 60])('expires_in of %p is accepted', async (expires_in) => {
    const auth = new WorkloadIdentityAuth(identity, async () =>
      Response.json({ access_token: 'token', expires_in }),
    );
    expect(await auth.getToken()).toBe('token');
  });

  test.each(['', ' ', 7, null])('an access_token of %j is refused', async (access_token) => {
    const auth = new WorkloadIdentityAuth(identity, async () => Response.json({ access_token }));
    expect((await failureOf(auth.getToken())).message).toMatch(/no `access_token`/);
  });
});

test.each([
  'x-auth',
  'x-access-key',
  'ocp-apim-subscription-key',
  'cf-access-jwt-assertion',
  'x-password',
  'helicone-auth',
  'x-goog-api-key',
  'authorization',
])('the header %s is not logged', async (name) => {
  const lines: unknown[] = [];
  const log = (...parts: unknown[]): void => void lines.push(...parts);
  const client = new TestClient({
    baseURL: server.baseURL,
    logLevel: 'debug',
    logger: { debug: log, info: log, warn: log, error: log },
  });
  await client.get('/x', { headers: { [name]: 'canary-value', 'x-author': 'shown' } });
  const text = inspect(lines, { depth: 9 });
  expect(text).not.toContain('canary-value');
  expect(text).toContain('shown');
});

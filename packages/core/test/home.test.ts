import { inspect } from 'node:util';
import {
  APIClient,
  CursorPage,
  OpenAIError,
  type ClientOptions,
  type FinalRequestOptions,
} from '../src/index.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { recordingFetch } from './helpers/recording-fetch.js';
import { failureOf, SECRET, TestClient } from './helpers/test-client.js';

let home: TestServer;
let away: TestServer;

beforeAll(async () => {
  home = await startServer((_request, response) => {
    sendJSON(response, 200, { data: [{ id: 'a' }], has_more: true });
  });
  away = await startServer(({ headers, url }, response) =>
    sendJSON(response, 200, { headers, url }),
  );
});
beforeEach(() => {
  home.requests.length = 0;
  away.requests.length = 0;
});
afterAll(async () => {
  await home.close();
  await away.close();
});

/** The number of times that a credential was asked for. */
let asked = 0;
beforeEach(() => {
  asked = 0;
});
const ask = async (): Promise<string> => {
  asked++;
  return SECRET;
};
const authorize = async () => ({ authorization: `Bearer ${await ask()}` });

const clients: { name: string; options: ClientOptions }[] = [
  { name: 'a key', options: {} },
  { name: 'an API key function', options: { apiKey: ask } },
  {
    name: 'a provider',
    options: {
      apiKey: null,
      provider: {
        name: 'p',
        prepareOptions: async () => void (await ask()),
        authHeaders: authorize,
        prepareRequest: ({ headers }) => headers.set('x-signed', SECRET),
      },
    },
  },
  {
    name: 'a workload identity',
    options: {
      apiKey: undefined,
      workloadIdentity: {
        clientId: 'c',
        identityProviderId: 'i',
        serviceAccountId: 's',
        provider: { tokenType: 'jwt', getToken: ask },
      },
    },
  },
];

class LinkedPage extends CursorPage<{ id: string }> {
  override nextPageRequestOptions() {
    return { ...this.options, path: `${away.origin}/secret-path` };
  }
}

class Elsewhere extends TestClient {
  override buildURL(): string {
    return `${away.origin}/secret-path`;
  }
}

class Rebuilt extends TestClient {
  override async buildRequest(options: FinalRequestOptions) {
    return { ...(await super.buildRequest(options)), url: `${away.origin}/secret-path` };
  }
}

interface Route {
  name: string;
  Client?: typeof TestClient;
  /** True if a credential may have been asked for, and the first request sent home. */
  late?: boolean;
  send: (client: APIClient) => PromiseLike<unknown>;
}

const routes: Route[] = [
  { name: 'an absolute path', send: (client) => client.get(`${away.origin}/secret-path`) },
  {
    name: 'an absolute path in upper case',
    send: (client) => client.post(`HTTP${away.origin.slice(4)}/secret-path`, { body: {} }),
  },
  {
    name: 'the URL of a request',
    send: (client) => client.request({ method: 'get', path: `${away.origin}/secret-path` }),
  },
  {
    name: 'a default base URL',
    send: (client) => {
      // The base URL of a client that has not set one.
      client.baseURL = 'https://api.openai.com/v1';
      return client.get('/x', { defaultBaseURL: `${away.origin}/secret-path` });
    },
  },
  {
    name: 'a base URL that was assigned',
    send: (client) => {
      client.baseURL = `${away.origin}/secret-path`;
      return client.get('/x');
    },
  },
  {
    name: 'a copy after a base URL was assigned',
    send: (client) => {
      client.baseURL = `${away.origin}/secret-path`;
      return client.withOptions({ timeout: 500 }).get('/x');
    },
  },
  {
    name: 'a link to the next page',
    late: true,
    send: async (client) => {
      for await (const _item of client.getAPIList('/x', LinkedPage));
    },
  },
  { name: 'an overridden buildURL', Client: Elsewhere, late: true, send: (c) => c.get('/x') },
  { name: 'an overridden buildRequest', Client: Rebuilt, late: true, send: (c) => c.get('/x') },
];

const rows = routes.flatMap((route) =>
  clients.map(({ name, options }) => ({ ...route, route: route.name, kind: name, options })),
);

// A token exchange would leave this machine.
const exchange: ClientOptions['fetch'] = async (url, init) =>
  String(url).includes('oauth')
    ? Response.json({ access_token: SECRET })
    : fetch(url as string, init);

const newClient = (options: ClientOptions, Client = TestClient): TestClient =>
  new Client({
    baseURL: home.baseURL,
    fetch: exchange,
    organization: 'org-secret',
    project: 'proj-secret',
    defaultHeaders: { 'x-gateway-key': SECRET, 'x-gateway': 'team-secret' },
    defaultQuery: { key: SECRET },
    ...options,
  });

describe('a request to another origin', () => {
  test.each(rows)('$route is refused for $kind', async ({ send, options, Client, late }) => {
    const client = newClient(options, Client);
    const error = await failureOf(send(client));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toContain(`are for ${home.origin}/`);
    expect(error.message).toMatch(/request origin is (http:\/\/127\.0\.0\.1:\d+|https:\/\/api)/);
    expect(inspect(error)).not.toContain(SECRET);
    expect(error.message).not.toContain('secret-path');
    expect(away.requests).toEqual([]);
    expect(client.pauses).toEqual([]);
    if (!late) expect([asked, home.requests]).toEqual([0, []]);
  });

  test.each(
    clients.flatMap((row) =>
      [{ authorization: 'Bearer own' }, { 'API-Key': 'own' }, { Authorization: null }].map(
        (headers) => ({ ...row, headers }),
      ),
    ),
  )('carries $headers of the call, and nothing of $name', async ({ options, headers }) => {
    const client = newClient(options);
    await client.post(`${away.origin}/x?a=1`, { headers, query: { b: 2 }, body: {} });
    const [sent] = away.requests;
    expect(sent!.url).toBe('/x?a=1&b=2');
    expect(sent!.headers.authorization).toBe(
      'authorization' in headers ? headers.authorization : undefined,
    );
    expect(sent!.headers['api-key']).toBe('API-Key' in headers ? 'own' : undefined);
    expect(JSON.stringify(sent)).not.toMatch(new RegExp(`${SECRET}|secret`));
    expect(asked).toBe(0);
  });

  test('middleware may give it a credential', async () => {
    const client = newClient({
      middleware: [
        (request, next) =>
          next({ ...request, headers: { ...request.headers, authorization: 'Bearer own' } }),
      ],
    });
    await client.get(`${away.origin}/x`);
    expect(away.requests[0]!.headers.authorization).toBe('Bearer own');
    expect(JSON.stringify(away.requests)).not.toContain('secret');
  });
});

describe.each([
  { baseURL: 'https://api.example.com/v1', path: 'http://api.example.com/v1/x' },
  { baseURL: 'https://api.example.com/v1', path: 'https://api.example.com:8443/v1/x' },
  { baseURL: 'https://api.example.com/v1', path: 'https://api.example.com.evil.test/x' },
  { baseURL: 'https://api.example.com/v1', path: 'https://api.example.org/x' },
  { baseURL: 'http://localhost:8080/v1', path: 'http://localhost:8081/v1/x' },
])('of $baseURL', ({ baseURL, path }) => {
  test(`${path} is another origin`, async () => {
    const fetch = recordingFetch();
    const client = new TestClient({ baseURL, fetch });
    expect(await failureOf(client.get(path))).toBeInstanceOf(OpenAIError);
    expect(fetch.calls).toEqual([]);
  });
});

test.each([
  { baseURL: 'https://api.example.com/v1', path: 'HTTPS://API.Example.com:443/v1/x?b=1' },
  { baseURL: 'https://API.example.com:443/v1', path: '/x' },
  { baseURL: 'http://localhost:8080/v1', path: 'http://localhost:8080/other' },
  { baseURL: 'http://gateway/v1', path: 'x' },
])('$path is of the origin of $baseURL', async ({ baseURL, path }) => {
  const fetch = recordingFetch();
  await new TestClient({ baseURL, fetch }).get(path);
  expect(fetch.calls[0]!.init.headers.get('authorization')).toBe(`Bearer ${SECRET}`);
});

test('within the origin the base URL may be changed; withOptions begins anew', async () => {
  const client = newClient({ apiKey: ask });
  client.baseURL = `${home.origin}/v2`;
  await client.get('/x');
  expect(home.requests[0]!.url).toContain('/v2/x?');
  await client.withOptions({ baseURL: away.baseURL }).get('/x');
  await new APIClient({ ...client['_options'], baseURL: away.baseURL }).get('/x');
  expect(away.requests).toHaveLength(2);
  expect(away.requests[1]!.headers.authorization).toBe(`Bearer ${SECRET}`);
});

test('a base URL that is changed while the key is asked for is refused', async () => {
  const client: APIClient = newClient({
    apiKey: async () => {
      client.baseURL = away.baseURL;
      return SECRET;
    },
  });
  expect((await failureOf(client.get('/x'))).message).toContain('request origin');
  expect(away.requests).toEqual([]);
});

test.each(['follow', undefined] as const)(
  'redirect: %s takes no credential to another origin',
  async (redirect) => {
    const relay = await startServer((_request, response) => {
      response.writeHead(307, { location: `${away.origin}/there` });
      response.end();
    });
    const client = newClient({
      baseURL: relay.baseURL,
      fetchOptions: redirect ? { redirect } : {},
    });
    await client.get('/x', { headers: { 'api-key': SECRET } });
    expect(JSON.stringify(away.requests)).not.toMatch(new RegExp(`${SECRET}|secret`));
    await relay.close();
  },
);

const admin = { __security: { adminAPIKeyAuth: true } };
const either = { __security: { adminAPIKeyAuth: true, bearerAuth: true } };

test.each([
  { name: 'an administration route', call: admin },
  { name: 'a route of both', call: either },
])('$name with an admin key does not ask for another one', async ({ call }) => {
  for (const { name, options } of clients.filter(({ name: kind }) => kind !== 'a provider')) {
    const client = newClient({ ...options, adminAPIKey: 'adm' });
    await client.get('/o', call);
    expect([name, home.requests.at(-1)!.headers.authorization]).toEqual([name, 'Bearer adm']);
  }
  expect(asked).toBe(0);
});

test('an administration route is refused with a workload identity alone', async () => {
  const client = newClient(clients[3]!.options);
  const error = await failureOf(client.get('/o', admin));
  expect(error.message).toBe('Missing credentials: pass `adminAPIKey` or set OPENAI_ADMIN_KEY.');
  expect([asked, home.requests]).toEqual([0, []]);
});

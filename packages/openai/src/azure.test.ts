import { inspect } from 'node:util';
import { buildRealtimeURL, getAzureRealtimeConnection, isAzure } from '@oai/realtime/connection';
import { buildRealtimeURL as buildBetaURL } from '@oai/realtime/beta/connection';
import { AzureOpenAI } from './azure.js';
import { OpenAI } from './public/client.gen.js';

const endpoint = 'https://resource.openai.azure.com';
const apiVersion = '2024-10-21';
const apiKey = 'azure-very-secret';

interface Recorded {
  url: string;
  headers: Headers;
}

let requests: Recorded[];
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  requests = [];
  environment = { ...process.env };
  for (const name of Object.keys(process.env)) if (/OPENAI/.test(name)) delete process.env[name];
});
afterEach(() => {
  process.env = environment;
});

function make(options: ConstructorParameters<typeof AzureOpenAI>[0] = {}) {
  return new AzureOpenAI({
    endpoint,
    apiVersion,
    fetch: (url, init) => {
      requests.push({ url: String(url), headers: new Headers(init?.headers) });
      return Promise.resolve(Response.json({ data: [], choices: [] }));
    },
    ...options,
  });
}
const chat = (client: OpenAI) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] });

test('a chat goes to the deployment of its model, with the key', async () => {
  const client = make({ apiKey });
  await chat(client);
  expect(requests[0]?.url).toBe(
    `${endpoint}/openai/deployments/gpt-4o/chat/completions?api-version=${apiVersion}`,
  );
  expect(requests[0]?.headers.get('api-key')).toBe(apiKey);
  expect(requests[0]?.headers.get('authorization')).toBeNull();
  expect(client).toBeInstanceOf(OpenAI);
});

test('what users read of a client is there', () => {
  const client = make({ apiKey, deployment: 'dep', defaultQuery: { tenant: '7' } });
  expect(client).toMatchObject({
    apiKey,
    apiVersion,
    deploymentName: 'dep',
    baseURL: `${endpoint}/openai`,
    _options: { defaultQuery: { tenant: '7', 'api-version': apiVersion } },
  });
});

test('a default query goes along', async () => {
  await chat(make({ apiKey, defaultQuery: { tenant: '7' } }));
  expect(new URL(requests[0]!.url).search).toBe(`?tenant=7&api-version=${apiVersion}`);
});

test('the deployment of the client comes before the model of the call', async () => {
  await chat(make({ apiKey, deployment: 'dep' }));
  expect(requests[0]?.url).toContain('/deployments/dep/chat/completions');
});

test('a token is supplied once for each attempt', async () => {
  const azureADTokenProvider = jest.fn(() => Promise.resolve('token-1'));
  const client = make({ azureADTokenProvider });
  await chat(client);
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer token-1');
  expect(requests[0]?.headers.get('api-key')).toBeNull();
  expect(azureADTokenProvider).toHaveBeenCalledTimes(1);
  expect(await client._callApiKey()).toBe(true);
  expect(await make({ apiKey })._callApiKey()).toBe(false);
});

describe('withOptions', () => {
  test.each([
    ['a key', { apiKey }, { 'api-key': apiKey }],
    [
      'a token',
      { azureADTokenProvider: () => Promise.resolve('t') },
      { authorization: 'Bearer t' },
    ],
  ])('keeps %s, version and deployment', async (_name, credential, headers) => {
    const client = make({ ...credential, deployment: 'dep' });
    await chat(client);
    const other = client.withOptions({ timeout: 5 });
    await chat(other);
    expect(other).toBeInstanceOf(AzureOpenAI);
    expect(other.timeout).toBe(5);
    expect(requests[1]?.url).toBe(requests[0]?.url);
    expect(Object.fromEntries(requests[1]!.headers)).toMatchObject(headers);
  });

  test.each([
    ['another endpoint', { endpoint: 'https://other' }, 'https://other/openai/deployments/gpt-4o'],
    ['a base URL', { baseURL: 'https://other/x' }, 'https://other/x/deployments/gpt-4o'],
    ['a deployment', { deployment: 'dep' }, `${endpoint}/openai/deployments/dep`],
  ])('takes %s', async (_name, options, address) => {
    await chat(make({ apiKey }).withOptions(options));
    expect(requests[0]?.url).toBe(`${address}/chat/completions?api-version=${apiVersion}`);
  });

  test('takes another version', async () => {
    await chat(make({ apiKey }).withOptions({ apiVersion: '2' }));
    expect(requests[0]?.url).toMatch(/\?api-version=2$/);
  });

  test('takes the other kind of credential', async () => {
    const azureADTokenProvider = () => Promise.resolve('t');
    await chat(make({ apiKey }).withOptions({ azureADTokenProvider }));
    await chat(make({ azureADTokenProvider }).withOptions({ apiKey }));
    expect(
      requests.map(({ headers }) => [headers.get('authorization'), headers.get('api-key')]),
    ).toEqual([
      ['Bearer t', null],
      [null, apiKey],
    ]);
  });
});

test('a provider of another kind is refused by name', () => {
  expect(() => make({ apiKey, provider: { name: 'other' } as never })).toThrow('that of other');
});

test('a subclass may authorise in its own way', async () => {
  class Own extends AzureOpenAI {
    protected override authHeaders(): ReturnType<AzureOpenAI['authHeaders']> {
      return Promise.resolve({
        values: new Headers({ authorization: 'Own' }),
        nulls: new Set(),
      } as never);
    }
  }
  const { fetch } = make({ apiKey })['_options'];
  await chat(new Own({ apiKey, endpoint, apiVersion, fetch }));
  expect(requests[0]?.headers.get('authorization')).toBe('Own');
});

test('the key is shown nowhere', async () => {
  const withToken = make({ azureADTokenProvider: () => Promise.resolve('token-very-secret') });
  await chat(withToken);
  for (const client of [make({ apiKey }), withToken]) {
    expect(`${inspect(client, { depth: 0 })}${JSON.stringify(client['_options'])}`).not.toContain(
      'very-secret',
    );
  }
});

test('Realtime connections recognise it', () => {
  const client = make({ apiKey, deployment: 'dep' });
  expect(isAzure(client)).toBe(true);
  const connection = getAzureRealtimeConnection(client, {});
  expect(buildRealtimeURL(client, connection).href).toBe(
    'wss://resource.openai.azure.com/openai/v1/realtime?model=dep',
  );
  expect(buildBetaURL(client, connection).href).toBe(
    `wss://resource.openai.azure.com/openai/realtime?api-version=${apiVersion}&deployment=dep`,
  );
});

import { APIClient } from '../src/index.js';
import { recordingFetch } from './helpers/recording-fetch.js';
import { failureOf, SECRET } from './helpers/test-client.js';
import { withoutVariables } from './helpers/variables.js';

withoutVariables();

describe('hooks of subclasses', () => {
  test('are all called, in order, with their changes in effect', async () => {
    const seen: string[] = [];
    const fetch = recordingFetch();
    class Hooked extends APIClient {
      protected override defaultQuery() {
        return { ...super.defaultQuery(), hooked: 'query' };
      }
      protected override stringifyQuery(query: object) {
        seen.push('stringifyQuery');
        return super.stringifyQuery(query);
      }
      protected override async prepareOptions(options: { path: string }) {
        seen.push('prepareOptions');
        options.path = `/prefix${options.path}`;
      }
      override async buildRequest(...args: Parameters<APIClient['buildRequest']>) {
        seen.push('buildRequest');
        const built = await super.buildRequest(...args);
        built.req.headers.set('x-built', '1');
        return built;
      }
      protected override async authHeaders() {
        seen.push('authHeaders');
        return { values: new Headers({ 'api-key': this.apiKey! }), nulls: new Set<string>() };
      }
      protected override async prepareRequest(request: RequestInit, context: { url: string }) {
        seen.push('prepareRequest');
        (request.headers as Headers).set('x-prepared', context.url);
      }
      protected override fetchWithAuth(
        url: string,
        init: RequestInit,
        timeout: number,
        controller: AbortController,
      ) {
        seen.push('fetchWithAuth');
        return super.fetchWithAuth(url, init, timeout, controller);
      }
      override fetchWithTimeout(...args: Parameters<APIClient['fetchWithTimeout']>) {
        seen.push('fetchWithTimeout');
        return super.fetchWithTimeout(...args);
      }
    }
    const client = new Hooked({ apiKey: SECRET, fetch, baseURL: 'http://h' });
    await client.get('/m');
    expect(seen).toEqual([
      'prepareOptions',
      'buildRequest',
      'stringifyQuery',
      'authHeaders',
      'prepareRequest',
      'fetchWithAuth',
      'fetchWithTimeout',
    ]);
    const { url, init } = fetch.calls[0]!;
    expect(url).toBe('http://h/prefix/m?hooked=query');
    expect(Object.fromEntries(init.headers)).toMatchObject({
      'api-key': SECRET,
      'x-built': '1',
      'x-prepared': url,
    });
    expect(init.headers.has('authorization')).toBe(false);
  });

  test('each attempt starts from the options as they were given', async () => {
    let count = 0;
    const fetch = recordingFetch(() => new Response('{}', { status: ++count < 3 ? 500 : 200 }));
    class Hooked extends APIClient {
      override async _sleep() {}
      protected override async prepareOptions(options: { path: string }) {
        options.path = `/prefix${options.path}`;
      }
    }
    await new Hooked({ apiKey: SECRET, fetch, baseURL: 'http://h' }).get('/m');
    expect(fetch.calls.map(({ url }) => url)).toEqual(Array(3).fill('http://h/prefix/m'));
  });

  test('makeStatusError makes the errors', async () => {
    class Own extends Error {}
    class Hooked extends APIClient {
      protected override makeStatusError(): never {
        return new Own('own') as never;
      }
    }
    const fetch = recordingFetch(() => new Response('{}', { status: 400 }));
    expect(await failureOf(new Hooked({ apiKey: SECRET, fetch }).get('/m'))).toBeInstanceOf(Own);
  });
});

describe('a provider', () => {
  test('sets the URL, signs, changes paths, and keeps the environment out', async () => {
    process.env['OPENAI_API_KEY'] = SECRET;
    process.env['OPENAI_ORG_ID'] = 'org';
    const fetch = recordingFetch();
    const client = new APIClient({
      fetch,
      provider: {
        name: 'cloud',
        configure: () => ({ baseURL: 'http://cloud/v1' }),
        prepareOptions: (options) => {
          options.path = `/deployments/d${options.path}`;
          options.query = { 'api-version': '1' };
        },
        authHeaders: async () => ({ 'api-key': 'cloud-key' }),
        prepareRequest: (request, { url }) =>
          request.headers.set('x-signed', `${url}|${request.body}`),
      },
    });
    await client.post('/chat', { body: { a: 1 } });
    const { url, init } = fetch.calls[0]!;
    expect(url).toBe('http://cloud/v1/deployments/d/chat?api-version=1');
    expect(init.headers.get('x-signed')).toBe(`${url}|{"a":1}`);
    expect(init.headers.get('api-key')).toBe('cloud-key');
    expect(JSON.stringify([...init.headers])).not.toContain(SECRET);
    expect(init.headers.has('openai-organization')).toBe(false);
  });

  test('gives way to what the user set', () => {
    const provider = { name: 'cloud', configure: () => ({ baseURL: 'http://cloud', timeout: 7 }) };
    expect(new APIClient({ provider, baseURL: 'http://own' })).toMatchObject({
      baseURL: 'http://own',
      timeout: 7,
    });
  });
});

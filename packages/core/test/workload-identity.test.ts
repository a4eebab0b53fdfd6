import {
  azureManagedIdentityTokenProvider,
  gcpIDTokenProvider,
  k8sServiceAccountTokenProvider,
  WorkloadIdentityAuth,
  type WorkloadIdentity,
} from '../src/auth/index.js';
import { APIClient, OAuthError, OpenAIError, SubjectTokenProviderError } from '../src/index.js';
import { failureOf } from './helpers/test-client.js';

interface Call {
  url: string;
  init: RequestInit;
}

/** A `fetch` that gives the answers one after the other, the last one again and again. */
function answering(...answers: (() => Response)[]) {
  const calls: Call[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    calls.push({ url: String(url), init });
    return answers[Math.min(calls.length, answers.length) - 1]!();
  };
  return { fetch, calls };
}

const token = (value: string, seconds?: number) => () =>
  Response.json({ access_token: value, token_type: 'Bearer', expires_in: seconds });

let subjects = 0;
const identity = (options: Partial<WorkloadIdentity> = {}): WorkloadIdentity => ({
  clientId: 'client',
  identityProviderId: 'idp',
  serviceAccountId: 'account',
  provider: { tokenType: 'jwt', getToken: async () => `subject-${++subjects}` },
  ...options,
});

beforeEach(() => {
  subjects = 0;
});

describe('WorkloadIdentityAuth', () => {
  test.each([
    { tokenType: 'jwt' as const, type: 'urn:ietf:params:oauth:token-type:jwt' },
    { tokenType: 'id' as const, type: 'urn:ietf:params:oauth:token-type:id_token' },
  ])('exchanges a token of type $tokenType, once for many calls', async ({ tokenType, type }) => {
    const { fetch, calls } = answering(token('api-token', 3600));
    const provider = { tokenType, getToken: async () => 'subject' };
    const auth = new WorkloadIdentityAuth(identity({ provider }), fetch);
    expect(await Promise.all([auth.getToken(), auth.getToken()])).toEqual([
      'api-token',
      'api-token',
    ]);
    expect(await auth.getToken()).toBe('api-token');
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      url: 'https://auth.openai.com/oauth/token',
      init: { method: 'POST', redirect: 'manual' },
    });
    expect(JSON.parse(calls[0]!.init.body as string)).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: 'subject',
      subject_token_type: type,
      identity_provider_id: 'idp',
      service_account_id: 'account',
      client_id: 'client',
    });
  });

  test('replaces a token before its end, while the old one still serves', async () => {
    jest.useFakeTimers({ now: 0, doNotFake: ['queueMicrotask', 'nextTick'] });
    const { fetch, calls } = answering(token('first', 3600), token('second', 3600));
    const auth = new WorkloadIdentityAuth(identity({ refreshBufferSeconds: 600 }), fetch);
    await auth.getToken();
    jest.setSystemTime(2_999_000);
    expect([await auth.getToken(), calls.length]).toEqual(['first', 1]);
    jest.setSystemTime(3_001_000);
    expect(await auth.getToken()).toBe('first');
    await new Promise((resolve) => process.nextTick(resolve));
    for (let turn = 0; turn < 30; turn++) await Promise.resolve();
    expect([await auth.getToken(), calls.length]).toEqual(['second', 2]);
    jest.useRealTimers();
  });

  test('waits for a new token where the old one has ended or was refused', async () => {
    jest.useFakeTimers({ now: 0, doNotFake: ['queueMicrotask', 'nextTick'] });
    const { fetch } = answering(token('first', 10), token('second'), token('third'));
    const auth = new WorkloadIdentityAuth(identity(), fetch);
    expect(await auth.getToken()).toBe('first');
    jest.setSystemTime(11_000);
    expect(await auth.getToken()).toBe('second');
    auth.invalidateToken();
    expect(await auth.getToken()).toBe('third');
    jest.useRealTimers();
  });

  test.each([400, 401, 403] as const)('status %i is an OAuthError', async (status) => {
    const body = { error: 'invalid_grant', error_description: 'The grant is over.' };
    const { fetch } = answering(() => Response.json(body, { status }));
    const error = await failureOf(new WorkloadIdentityAuth(identity(), fetch).getToken());
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({
      status,
      error_code: 'invalid_grant',
      message: 'The grant is over.',
    });
  });

  test.each([
    { answer: () => new Response('x', { status: 502 }), message: /502/ },
    { answer: () => new Response('{}'), message: /no `access_token`/ },
    { answer: () => new Response('not JSON'), message: /no `access_token`/ },
  ])('other answers are errors: $message', async ({ answer, message }) => {
    const { fetch } = answering(answer);
    const error = await failureOf(new WorkloadIdentityAuth(identity(), fetch).getToken());
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(message);
  });

  test('an answer that is cut off is a lost connection, not an answer without a token', async () => {
    const cutOff = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"access_token":"a'));
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    const { fetch } = answering(cutOff, token('good'));
    const auth = new WorkloadIdentityAuth(identity(), fetch);
    expect((await failureOf(auth.getToken())).message).toBe('terminated');
    expect(await auth.getToken()).toBe('good');
  });

  test.each(['', 'other', 'constructor', '__proto__', undefined])(
    'a type of tokens must be known: %p',
    (tokenType) => {
      const provider = { tokenType: tokenType as never, getToken: async () => 'subject' };
      expect(() => new WorkloadIdentityAuth(identity({ provider }))).toThrow(
        new OpenAIError("`workloadIdentity.provider.tokenType` must be 'jwt' or 'id'."),
      );
    },
  );

  test.each(['', ' \n', undefined, null, {}])(
    'the subject token %j is not sent',
    async (subject) => {
      const { fetch, calls } = answering(token('api-token'));
      const provider = { tokenType: 'jwt' as const, getToken: async () => subject as string };
      const error = await failureOf(
        new WorkloadIdentityAuth(identity({ provider }), fetch).getToken(),
      );
      expect(error).toBeInstanceOf(SubjectTokenProviderError);
      expect(error).toMatchObject({
        message: '`workloadIdentity.provider` gave an empty token.',
        provider: '`workloadIdentity.provider`',
      });
      expect(calls).toEqual([]);
    },
  );

  test('a failed exchange is tried again by the next call', async () => {
    const { fetch } = answering(() => new Response('x', { status: 500 }), token('good'));
    const auth = new WorkloadIdentityAuth(identity(), fetch);
    await failureOf(auth.getToken());
    expect(await auth.getToken()).toBe('good');
  });

  test.each(['identityProviderId', 'serviceAccountId', 'provider'] as const)(
    'names a missing %s',
    (name) => {
      const config = { ...identity(), [name]: undefined } as never;
      expect(() => new WorkloadIdentityAuth(config)).toThrow(
        `\`workloadIdentity.${name}\` is missing`,
      );
    },
  );
});

describe('a client with a workload identity', () => {
  test('sends the token, and replaces it once when it is refused', async () => {
    let exchanges = 0;
    const seen: string[] = [];
    const client = new APIClient({
      workloadIdentity: identity(),
      maxRetries: 0,
      fetch: async (url, init) => {
        if (String(url).includes('/oauth/')) return token(`t${++exchanges}`, 3600)();
        seen.push(new Headers(init?.headers).get('authorization')!);
        return new Response('{}', { status: seen.length === 2 ? 401 : 200 });
      },
    });
    await client.get('/m');
    await client.post('/m', { body: { a: 1 } });
    expect(seen).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2']);
    expect(client.apiKey).toBeNull();
  });

  test('gives up when the new token is refused as well', async () => {
    const client = new APIClient({
      workloadIdentity: identity(),
      fetch: async (url) =>
        String(url).includes('/oauth/') ? token('t', 3600)() : new Response('{}', { status: 401 }),
    });
    expect(await failureOf(client.get('/m'))).toMatchObject({ status: 401, attempts: 1 });
  });
});

describe('token providers', () => {
  test('Kubernetes reads the file', async () => {
    const read: string[] = [];
    const readFile = async (file: string): Promise<string> => {
      read.push(file);
      return ' token \n';
    };
    const provider = k8sServiceAccountTokenProvider(undefined, { readFile });
    expect([provider.tokenType, await provider.getToken()]).toEqual(['jwt', 'token']);
    expect(read).toEqual(['/var/run/secrets/kubernetes.io/serviceaccount/token']);
    const error = await failureOf(k8sServiceAccountTokenProvider('/no/such/file').getToken());
    expect(error).toBeInstanceOf(SubjectTokenProviderError);
    expect(error).toMatchObject({ provider: 'kubernetes', cause: { code: 'ENOENT' } });
    const empty = k8sServiceAccountTokenProvider('/x', { readFile: async () => ' ' });
    expect((await failureOf(empty.getToken())).message).toMatch(/at \/x gave an empty token/);
  });

  test('Azure asks its metadata service', async () => {
    const { fetch, calls } = answering(() => Response.json({ access_token: 'azure' }));
    const provider = azureManagedIdentityTokenProvider('res', {
      fetch,
      objectId: 'o',
      clientId: 'c',
      msiResId: 'm',
    });
    expect([provider.tokenType, await provider.getToken()]).toEqual(['jwt', 'azure']);
    expect(calls[0]!.url).toBe(
      'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=res' +
        '&object_id=o&client_id=c&msi_res_id=m',
    );
    expect(new Headers(calls[0]!.init.headers).get('metadata')).toBe('true');
  });

  test('Google Cloud asks its metadata server', async () => {
    const { fetch, calls } = answering(() => new Response('gcp\n'));
    const provider = gcpIDTokenProvider(undefined, { fetch });
    expect([provider.tokenType, await provider.getToken()]).toEqual(['id', 'gcp']);
    expect(calls[0]!.url).toMatch(
      /\/default\/identity\?audience=https%3A%2F%2Fapi\.openai\.com%2Fv1$/,
    );
    expect(new Headers(calls[0]!.init.headers).get('metadata-flavor')).toBe('Google');
  });

  test.each([
    { make: azureManagedIdentityTokenProvider, provider: 'azure-imds' },
    { make: gcpIDTokenProvider, provider: 'gcp-metadata' },
  ])('$provider reports what goes wrong', async ({ make, provider }) => {
    const refused = make('a', { fetch: answering(() => new Response('', { status: 404 })).fetch });
    const error = await failureOf(refused.getToken());
    expect(error).toMatchObject({ name: 'SubjectTokenProviderError', provider });
    expect(error.message).toMatch(/failed: status 404$/);
    const empty = make('a', {
      fetch: answering(() => new Response('{}'.slice(provider === 'gcp-metadata' ? 2 : 0))).fetch,
    });
    expect((await failureOf(empty.getToken())).message).toMatch(/gave an empty token/);
  });
});

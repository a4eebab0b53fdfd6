import {
  type APIClient,
  APIConnectionTimeoutError,
  APIResource,
  APIUserAbortError,
  DeadlineExceededError,
  InternalServerError,
  NotFoundError,
  OpenAIError,
  SmallClient,
  type SmallClientOptions,
  type Stream,
} from '../src/index.js';
import { openCallStream } from '../src/internal.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { recordingFetch } from './helpers/recording-fetch.js';
import { failureOf, SECRET } from './helpers/test-client.js';
import { withoutVariables } from './helpers/variables.js';

withoutVariables();

/** Does not wait between attempts. */
class ImpatientClient extends SmallClient {
  protected override async _sleep(): Promise<void> {}
}

function clientOf(options: SmallClientOptions): SmallClient {
  return new ImpatientClient({ apiKey: SECRET, baseURL: 'http://h/v1', ...options });
}

/** Never answers. */
const hang = (_url: unknown, init?: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
  });

describe('a request', () => {
  test('has the headers of the client and those of the call', async () => {
    const fetch = recordingFetch();
    const client = clientOf({
      fetch,
      organization: 'org',
      project: 'proj',
      defaultHeaders: { 'x-default': '1', 'x-removed': '1' },
    });
    const headers = { 'x-own': '2', 'x-removed': null };
    const result = await client.post('/x', { body: { n: 1 }, headers, idempotencyKey: 'k' });
    expect(result).toEqual({ ok: true });
    const [{ url, init }] = fetch.calls as [(typeof fetch.calls)[number]];
    expect([url, init.method, init.body]).toEqual(['http://h/v1/x', 'POST', '{"n":1}']);
    expect(Object.fromEntries(init.headers)).toMatchObject({
      accept: 'application/json',
      authorization: `Bearer ${SECRET}`,
      'content-type': 'application/json',
      'idempotency-key': 'k',
      'openai-organization': 'org',
      'openai-project': 'proj',
      'x-default': '1',
      'x-own': '2',
    });
    expect(init.headers.has('x-removed')).toBe(false);
  });

  test('takes settings from the environment', async () => {
    process.env['OPENAI_API_KEY'] = SECRET;
    process.env['OPENAI_BASE_URL'] = 'http://env/v2';
    const fetch = recordingFetch();
    await new SmallClient({ fetch }).post('/x', { body: {} });
    expect(fetch.calls[0]!.url).toBe('http://env/v2/x');
    expect(fetch.calls[0]!.init.headers.get('authorization')).toBe(`Bearer ${SECRET}`);
  });

  test('asks an apiKey function for the key of each attempt', async () => {
    const answers = [new Response('', { status: 500 }), Response.json({ ok: true })];
    const fetch = recordingFetch(() => answers.shift()!);
    let count = 0;
    const client = clientOf({ fetch, apiKey: async () => `key-${++count}` });
    await client.post('/x', { body: {} });
    expect(fetch.calls.map(({ init }) => init.headers.get('authorization'))).toEqual([
      'Bearer key-1',
      'Bearer key-2',
    ]);
  });

  test('provides its response and facts', async () => {
    const fetch = recordingFetch(() =>
      Response.json({ ok: true }, { headers: { 'x-request-id': 'r' } }),
    );
    const { data, response, request_id, attempts } = await clientOf({ fetch })
      .post('/x', { body: {} })
      .withResponse();
    expect([data, response.status, request_id, attempts]).toEqual([{ ok: true }, 200, 'r', 1]);
  });
});

describe('a failure', () => {
  test.each([
    { answers: [500, 200], attempts: 2 },
    { answers: [429, 503, 200], attempts: 3 },
  ])('is retried: $answers', async ({ answers, attempts }) => {
    const fetch = recordingFetch(() => Response.json({}, { status: answers.shift()! }));
    await clientOf({ fetch }).post('/x', { body: {} });
    expect(fetch.calls).toHaveLength(attempts);
  });

  test.each([
    { status: 404, type: NotFoundError },
    { status: 500, type: InternalServerError },
  ])('of status $status is typed and holds no credential', async ({ status, type }) => {
    const fetch = recordingFetch(() =>
      Response.json({ error: { message: `key ${SECRET}` } }, { status }),
    );
    const error = await failureOf(clientOf({ fetch, maxRetries: 0 }).post('/x', { body: {} }));
    expect(error).toBeInstanceOf(type);
    expect(error.message).toBe(`${status} key [redacted]`);
  });

  test.each([
    { options: { deadlineMs: 20 }, type: DeadlineExceededError },
    { options: { timeout: 20, maxRetries: 0 }, type: APIConnectionTimeoutError },
    { options: { signal: AbortSignal.abort() }, type: APIUserAbortError },
  ])('by a limit is typed: $type.name', async ({ options, type }) => {
    const error = await failureOf(clientOf({ fetch: hang }).post('/x', { body: {}, ...options }));
    expect(error).toBeInstanceOf(type);
  });

  test('of JSON that is no JSON names the member', async () => {
    const error = await failureOf(clientOf({ fetch: hang }).post('/x', { body: { n: 1n } }));
    expect(error.message).toContain('n is a BigInt');
  });
});

describe('credentials', () => {
  let home: TestServer;
  let away: TestServer;
  beforeAll(async () => {
    away = await startServer(({ headers }, response) => sendJSON(response, 200, { headers }));
    home = await startServer((_request, response) => {
      response.writeHead(307, { location: `${away.origin}/moved` }).end();
    });
  });
  afterAll(async () => {
    await home.close();
    await away.close();
  });

  test('are required', () => {
    expect(() => new SmallClient()).toThrow('Missing credentials');
  });

  test('do not leave the origin of the client', async () => {
    const asked = jest.fn(async () => SECRET);
    const client = clientOf({ fetch: hang, apiKey: asked });
    const error = await failureOf(client.post('/x', { body: {}, path: 'http://other/x' }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toContain('are for http://h/');
    expect(asked).not.toHaveBeenCalled();
  });

  test('do not follow a redirect to another origin', async () => {
    const client = clientOf({ baseURL: home.origin, defaultHeaders: { 'x-own': '1' } });
    const { headers } = await client.post<{ headers: object }>('/x', { body: {} });
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('x-own');
  });

  test('are not shown', () => {
    expect(JSON.stringify(clientOf({}))).toBe('{}');
    expect(Object.keys(clientOf({}))).toEqual([]);
  });
});

test('a stream is read by the part that its operation brings along', async () => {
  const fetch = recordingFetch(() => new Response('data: {"n":1}\n\ndata: [DONE]\n\n'));
  const call = { body: {}, stream: true, __openStream: openCallStream };
  const events: unknown[] = [];
  for await (const event of await clientOf({ fetch }).post<Stream<unknown>>('/x', call)) {
    events.push(event);
  }
  expect(events).toEqual([{ n: 1 }]);
  expect(fetch.calls[0]!.init.headers.get('accept')).toBe('text/event-stream');
});

describe('an option of the full client is refused', () => {
  test.each<[string, unknown]>([
    ['adminAPIKey', 'k'],
    ['webhookSecret', 's'],
    ['middleware', []],
    ['idempotencyKeys', true],
    ['defaultQuery', {}],
    ['logLevel', 'debug'],
    ['logger', console],
    ['workloadIdentity', {}],
    ['credential', {}],
    ['x509Transport', {}],
    ['provider', {}],
  ])('of the client: %s', (name, value) => {
    expect(() => clientOf({ [name]: value } as SmallClientOptions)).toThrow(
      `\`${name}\` needs the \`APIClient\` of \`@oai/core\`.`,
    );
  });

  test.each<[string, unknown]>([
    ['middleware', []],
    ['query', { a: 1 }],
    ['onUploadProgress', () => {}],
    ['defaultBaseURL', 'http://d'],
  ])('of a call: %s', (name, value) => {
    const send = () => clientOf({ fetch: hang }).post('/x', { body: {}, [name]: value });
    expect(send).toThrow(`\`${name}\` needs`);
  });

  test('unless it is not set', () => {
    expect(() => clientOf({ middleware: undefined } as SmallClientOptions)).not.toThrow();
  });
});

test('resources are refused, since they need the full client', () => {
  class Resource extends APIResource {}
  const client = clientOf({}) as unknown as APIClient;
  expect(() => new Resource(client)).toThrow(
    'A resource needs an `APIClient`, not a `SmallClient`.',
  );
});

test.each([
  { body: { a: [new Map([['b', 1]])] }, message: 'a[0] is a Map' },
  { body: { a: Buffer.from('b') }, message: 'a is a Buffer' },
  { body: { a: Promise.resolve(1) }, message: 'a is a Promise. Await it.' },
])('a body that JSON would cut is refused: $message', async ({ body, message }) => {
  const fetch = recordingFetch();
  const error = await failureOf(clientOf({ fetch }).post('/x', { body }));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toContain(`The request body cannot be sent as JSON: ${message}`);
  expect(fetch.calls).toEqual([]);
});

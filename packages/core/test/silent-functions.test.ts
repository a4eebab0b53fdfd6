import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  APIClient,
  APIUserAbortError,
  DeadlineExceededError,
  type Middleware,
  type RequestOptions,
} from '../src/index.js';

/** Functions of the user, each of which never answers. */
const never = (): Promise<never> => new Promise(() => {});
const SILENT: [string, RequestOptions][] = [
  ['middleware before the request', { middleware: [never] }],
  [
    'middleware after the request',
    {
      middleware: [
        async (request, next) => {
          await next(request);
          return never();
        },
      ],
    },
  ],
  ['shouldRetry', { shouldRetry: never }],
  ['onRetry', { onRetry: never }],
];

let server: Server;
let requests: number;
let client: APIClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests++;
    const status = request.url === '/ok' ? 200 : 500;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = new APIClient({ apiKey: 'key-of-test', baseURL: `http://127.0.0.1:${port}` });
});

beforeEach(() => {
  requests = 0;
  // No delay before a retry, which would be beyond the deadline.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => jest.restoreAllMocks());

afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

function call(options: RequestOptions): Promise<unknown> {
  const path = options.middleware ? '/ok' : '/fails';
  return client.post(path, { body: {}, ...options }).then(
    () => 'answered',
    (error: unknown) => error,
  );
}

describe.each(SILENT)('%s that never answers', (_name, options) => {
  test('is ended by the signal of the caller', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 100);
    const error = await call({ ...options, signal: controller.signal });
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect((error as Error).cause).toMatchObject({ message: 'enough' });
  });

  test('is ended by the deadline', async () => {
    const error = await call({ ...options, deadlineMs: 200 });
    expect(error).toBeInstanceOf(DeadlineExceededError);
    expect(error).toMatchObject({
      deadlineMs: 200,
      message: expect.stringContaining('unfinished after 200 ms, option `deadlineMs`'),
    });
  });
});

describe('a function that answers after the abort', () => {
  test.each(['signal', 'deadline'])('sends nothing more: %s', async (limit) => {
    let answer = (): void => {};
    let inner: Promise<unknown> = Promise.resolve();
    const late: Middleware = async (request, next) => {
      await new Promise<void>((resolve) => (answer = resolve));
      const sent = next(request);
      inner = sent.catch((error: unknown) => error);
      return sent;
    };
    const limits = limit === 'signal' ? { signal: AbortSignal.timeout(100) } : { deadlineMs: 100 };
    const error = await call({ middleware: [late], ...limits });
    expect(error).toBeInstanceOf(limit === 'signal' ? APIUserAbortError : DeadlineExceededError);
    answer();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await inner).toBeInstanceOf(APIUserAbortError);
    expect(requests).toBe(0);
  });

  test('starts no other attempt and reports none', async () => {
    let decide = (_retry: boolean): void => {};
    const onRetry = jest.fn();
    const controller = new AbortController();
    const shouldRetry = (): Promise<boolean> => {
      setImmediate(() => controller.abort());
      return new Promise((resolve) => (decide = resolve));
    };
    const error = await call({ shouldRetry, onRetry, signal: controller.signal });
    expect(error).toBeInstanceOf(APIUserAbortError);
    decide(true);
    await new Promise((resolve) => setImmediate(resolve));
    expect(onRetry).not.toHaveBeenCalled();
    expect(requests).toBe(1);
  });
});

test('the error of middleware that keeps the deadline itself is kept', async () => {
  const own: Middleware = ({ deadlineMs }) =>
    new Promise((_resolve, reject) => {
      setTimeout(() => reject(new RangeError('no room')), deadlineMs);
    });
  const error = await call({ middleware: [own], deadlineMs: 50 });
  expect(error).toMatchObject({ name: 'RangeError', message: 'no room' });
});

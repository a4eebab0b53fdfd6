import { asBinaryResponse, type APIBinaryResponse } from '../src/answer/binary-response.js';
import {
  APIClient,
  APIConnectionTimeoutError,
  APIUserAbortError,
  DeadlineExceededError,
  StreamIdleTimeoutError,
  type ClientOptions,
} from '../src/index.js';
import { chunk, startRawServer, type RawServer } from './raw-server.js';
import { failureOf } from './helpers/test-client.js';

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: audio/mpeg\r\ntransfer-encoding: chunked\r\n\r\n';

let server: RawServer;
beforeAll(async () => {
  // The body begins, and never goes on.
  server = await startRawServer((socket) =>
    socket.write(Buffer.concat([Buffer.from(HEAD), chunk('x')])),
  );
});
afterAll(() => server.close());

/** A `fetch` that ignores its signal, and whose body ignores that it is cancelled. */
function deaf(): Response {
  const read = (): Promise<never> => new Promise(() => {});
  const reader = { read, cancel: read, releaseLock() {} };
  const response = new Response(null, { headers: { 'content-type': 'audio/mpeg' } });
  return Object.defineProperty(response, 'body', {
    value: { getReader: () => reader },
    configurable: true,
  });
}

/** A `fetch` without streams, as that of React Native, that ignores its signal. */
function streamless(): Response {
  const response = new Response(null, { headers: { 'content-type': 'audio/mpeg' } });
  Object.defineProperty(response, 'arrayBuffer', {
    value: () => new Promise(() => {}),
    configurable: true,
  });
  return Object.defineProperty(response, 'body', { value: undefined });
}

const fetches: [string, ClientOptions['fetch'], isStreamed: boolean][] = [
  ['the platform', undefined, true],
  ['a fetch that ignores its signal', async () => deaf(), true],
  ['a fetch without streams', async () => streamless(), false],
];

const limits: [string, object, abstract new (...args: never) => Error, forStreams: boolean][] = [
  ['timeout', { timeout: 150 }, APIConnectionTimeoutError, false],
  ['deadline', { deadlineMs: 150 }, DeadlineExceededError, true],
  ['idle timeout', { streamIdleTimeoutMs: 150 }, StreamIdleTimeoutError, true],
];

function download(fetch: ClientOptions['fetch'], options: object): PromiseLike<APIBinaryResponse> {
  const client = new APIClient({ apiKey: 'key', baseURL: server.url, maxRetries: 0, fetch });
  return client.get<APIBinaryResponse>('/x', { ...options, __binaryResponse: asBinaryResponse });
}

const whole = (response: APIBinaryResponse): Promise<unknown> => response.arrayBuffer();
const streamed = (response: APIBinaryResponse): Promise<unknown> =>
  new Response(response.body).text();

describe.each(fetches)('a body that stalls, of %s', (_name, fetch, isStreamed) => {
  test.each(limits.filter(([limit]) => isStreamed || limit !== 'idle timeout'))(
    'the %s ends the reading of the whole',
    async (_limit, options, type) => {
      expect(await failureOf(download(fetch, options).then(whole))).toBeInstanceOf(type);
    },
  );

  test('an abort ends the reading of the whole', async () => {
    const controller = new AbortController();
    const response = await download(fetch, { signal: controller.signal });
    const reading = failureOf(whole(response));
    controller.abort();
    expect(await reading).toBeInstanceOf(APIUserAbortError);
  });

  test('an abort before the reading ends it too', async () => {
    const controller = new AbortController();
    const response = await download(fetch, { signal: controller.signal });
    controller.abort();
    expect(await failureOf(whole(response))).toBeInstanceOf(APIUserAbortError);
  });

  if (!isStreamed) return;

  test.each(limits.filter(([, , , forStreams]) => forStreams))(
    'the %s ends the stream',
    async (_limit, options, type) => {
      expect(await failureOf(download(fetch, options).then(streamed))).toBeInstanceOf(type);
    },
  );
});

test('the error of a timeout names the limit', async () => {
  const error = await failureOf(download(undefined, { timeout: 150 }).then(whole));
  expect(error.message).toMatch(/^Request timed out\..*150/);
});

test('a stream may take longer than the timeout', async () => {
  const body = new ReadableStream<Uint8Array>({
    async pull(sink) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      sink.enqueue(new TextEncoder().encode('late'));
      sink.close();
    },
  });
  const response = await download(async () => new Response(body), { timeout: 40 });
  expect(await streamed(response)).toBe('late');
});

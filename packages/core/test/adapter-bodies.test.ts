import { createReadStream, writeFileSync } from 'node:fs';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import axios from 'axios';
import { APIConnectionError, OpenAIError } from '../src/index.js';
import { undiciTransport } from '../src/undici/index.js';
import { multipart } from '../src/uploads/multipart.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { temporaryFolder } from './helpers/temporary-folder.js';
import { failureOf, TestClient } from './helpers/test-client.js';

const nodeFetch2 = require('node-fetch-2') as typeof fetch;
let server: TestServer;
const folder = temporaryFolder();

beforeAll(async () => {
  server = await startServer((_request, response) => sendJSON(response, 200, {}));
  writeFileSync(folder.path('a.txt'), 'file');
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

type Options = ConstructorParameters<typeof TestClient>[0];

/** Sends a body and returns the content type and the text that arrived. */
async function sent(
  body: unknown,
  options: Options = {},
  call: object = {},
): Promise<{ type: string | undefined; text: string }> {
  const client = new TestClient({ baseURL: server.baseURL, ...options });
  await client.post('/files', { body, ...call });
  expect(client.pauses).toEqual([]);
  const { headers, body: text } = server.requests.at(-1)!;
  return { type: headers['content-type'], text };
}

const headersOf = (init?: RequestInit): Record<string, string> =>
  Object.fromEntries(new Headers(init?.headers));

/** A `fetch` on `node:http`, which converts the body to a chunk. */
const onHttp =
  (toChunk: (body: never) => unknown) =>
  (url: string, init: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      const options = { method: init.method!, headers: headersOf(init), agent: false as const };
      const request = httpRequest(url, options, (response) => {
        response.resume().on('end', () => resolve(Response.json({})));
      });
      request.on('error', reject);
      try {
        request.end(toChunk(init.body as never));
      } catch (error) {
        request.destroy();
        reject(error as Error);
      }
    });

const adapters: Record<string, unknown> = {
  'node-fetch 2': nodeFetch2,
  'node:http': onHttp((body) => body),
  'node:http with Buffer.from': onHttp((body) => Buffer.from(body)),
  'node:http with String': onHttp((body) => String(body)),
  axios: async (url: string, init: RequestInit) => {
    const { data, status } = await axios.request<string>({
      url,
      method: init.method!,
      headers: headersOf(init),
      data: init.body,
      responseType: 'text',
      transformResponse: [],
    });
    return new Response(data, { status, headers: { 'content-type': 'application/json' } });
  },
  'a wrapper that reads the body first': async (url: string, init: RequestInit) => {
    const body = await new Response(init.body).arrayBuffer();
    return fetch(url, { ...init, body });
  },
  'a wrapper that makes a Request': (url: string, init: RequestInit) =>
    fetch(new Request(url, init).clone()),
};

const form = (): FormData => {
  const body = new FormData();
  body.append('name', 'value');
  body.append('file', new File(['content'], 'a.txt'));
  return body;
};
const bodies: [string, () => unknown, RegExp | string][] = [
  ['a form', form, /name="name"\r\n\r\nvalue\r\n[^]*filename="a.txt"[^]*\r\n\r\ncontent\r\n/],
  ['a blob', () => new Blob(['blob'], { type: 'text/x' }), 'blob'],
  ['bytes', () => new TextEncoder().encode('a view').subarray(2), 'view'],
  ['numbers', () => Uint16Array.of(0x6261, 0x6463), 'abcd'],
  ['a buffer', () => Uint8Array.of(97, 98).buffer, 'ab'],
  ['parameters', () => new URLSearchParams({ a: 'b c' }), 'a=b+c'],
  ['a stream', () => new Blob(['stream']).stream(), 'stream'],
  ['a file', () => multipart({ file: new File(['content'], 'a.txt') }), /\r\n\r\ncontent\r\n/],
  [
    'a large file',
    () => multipart({ file: new File(['x'.repeat(2e6)], 'a.txt') }),
    /\r\n\r\nx{2000000}\r\n/,
  ],
  [
    'a file stream',
    () => multipart({ file: createReadStream(folder.path('a.txt')) }),
    /\r\n\r\nfile\r\n/,
  ],
];

describe.each(Object.entries(adapters))('by %s', (_name, send) => {
  test.each(bodies)('%s arrives whole', async (_body, body, content) => {
    const { type, text } = await sent(body(), { fetch: send as typeof fetch });
    expect(text).toMatch(
      typeof content === 'string' ? new RegExp(`^${content.replace('+', '\\+')}$`) : content,
    );
    const boundary = /^multipart\/form-data; ?boundary=(\S+)$/.exec(type ?? '')?.[1];
    if (text.startsWith('--')) expect(text).toContain(`--${boundary}--`);
    expect(server.requests).toHaveLength(1);
  });
});

test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => unknown]>([
  ['a file', (file) => multipart({ file })],
  ['the body itself', (bytes) => bytes],
])('more than 64 MiB in memory arrive by node-fetch 2 as %s', async (_name, bodyOf) => {
  const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
  const { text } = await sent(bodyOf(bytes), { fetch: nodeFetch2 });
  expect(text.lastIndexOf('\0') - text.indexOf('\0') + 1).toBe(bytes.length);
});

const jpeg = (): Blob => new Blob([Uint8Array.of(255, 216)]);

test.each([
  ['String', (body: BodyInit) => String(body), multipart({ file: jpeg() })],
  ['String', (body: BodyInit) => String(body), jpeg()],
  ['JSON.stringify', (body: BodyInit) => JSON.stringify(body), jpeg()],
])('bytes are refused where a fetch converts them by %s', async (_how, convert, body) => {
  const send = jest.fn(onHttp(convert));
  const error = await failureOf(sent(body, { fetch: send as never }));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).not.toBeInstanceOf(APIConnectionError);
  expect(error.message).toBe('This `fetch` does not send bytes as they are.');
  expect(send).toHaveBeenCalledTimes(1);
  expect(server.requests).toEqual([]);
});

test.each([
  ['a small form', 'small'],
  ['a large form', 'x'.repeat(2e6)],
])('a wrapper can log %s as JSON, which no server would take for the form', async (_name, text) => {
  const logged: string[] = [];
  const send = (url: string, init: RequestInit): Promise<Response> => {
    logged.push(JSON.stringify(init.body));
    return fetch(url, init);
  };
  const { text: arrived } = await sent(multipart({ file: new File([text], 'a.txt') }), {
    fetch: send as never,
  });
  expect(arrived).toContain(`\r\n\r\n${text}\r\n`);
  expect(logged).toEqual([`"[${arrived.length} bytes]"`]);
});

test('a wrapper can log the whole request as JSON', async () => {
  const send = (url: string, init: RequestInit): Promise<Response> => {
    expect(JSON.stringify({ body: init.body })).toBe('{}');
    return fetch(url, init);
  };
  const { text } = await sent(Uint8Array.of(97), { fetch: send as never });
  expect(text).toBe('a');
});

test('the platform gets small files as bytes', async () => {
  const send = jest.spyOn(globalThis, 'fetch');
  try {
    await sent(multipart({ file: new File(['small'], 'a.txt') }));
    expect(send.mock.calls[0]?.[1]?.body).toBeInstanceOf(Uint8Array);
  } finally {
    send.mockRestore();
  }
});

describe.each([
  { by: 'the platform', fetch: undefined },
  // Passes on the error of a stream as it is.
  { by: 'undiciTransport', fetch: undiciTransport() },
])('an error of onUploadProgress is that of the call by $by', ({ fetch }) => {
  test.each([
    ['JSON', () => ({})],
    ['a form', form],
    ['a blob', () => new Blob(['blob'])],
    ['a stream', () => new Blob(['stream']).stream()],
    ['a file', () => multipart({ file: new File(['content'], 'a.txt') })],
  ])('%s', async (_name, body) => {
    const mine = new Error('mine');
    const onUploadProgress = jest.fn(() => {
      throw mine;
    });
    const client = new TestClient({ baseURL: server.baseURL, maxRetries: 3, fetch });
    const call = client.post('/files', { body: body(), onUploadProgress });
    expect(await failureOf(call)).toBe(mine);
    expect(onUploadProgress).toHaveBeenCalledTimes(1);
    expect(client.pauses).toEqual([]);
  });
});

test('a form whose progress is reported is sent again after a redirect', async () => {
  const moved = await startServer((_request, response) => {
    response.writeHead(307, { location: `${server.baseURL}/files` }).end();
  });
  const { type, text } = await sent(form(), { baseURL: moved.baseURL }, { onUploadProgress() {} });
  await moved.close();
  expect(text).toContain(`--${/boundary=(.*)/.exec(type!)?.[1]}--`);
});

test.each([
  ['an object', {}, 'Object'],
  ['an agent of node:http', new HttpAgent(), 'Agent'],
])('%s as a dispatcher is refused by name', async (_name, dispatcher, name) => {
  const client = new TestClient({ baseURL: server.baseURL, fetchOptions: { dispatcher } });
  const error = await failureOf(client.post('/files', { body: {} }));
  expect(error).not.toBeInstanceOf(APIConnectionError);
  expect(error.message).toBe(
    `\`fetchOptions.dispatcher\` must be one of undici, like a \`ProxyAgent\`, not ${name}.`,
  );
  expect(client.pauses).toEqual([]);
});

describe('files of another realm', () => {
  const members = { name: 'a.txt', type: 'text/plain', size: 4, slice() {} };
  const toBytes = (): Promise<ArrayBuffer> => new Response('text').arrayBuffer();

  test.each([
    ['stream', { stream: () => new Blob(['text']).stream() }],
    ['arrayBuffer', { arrayBuffer: toBytes }],
  ])('one with `%s` is sent', async (_name, method) => {
    const { text } = await sent(multipart({ file: { ...members, ...method } }));
    expect(text).toMatch(/filename="a.txt"\r\nContent-Type: text\/plain\r\n\r\ntext\r\n/);
  });

  test('one without either is refused by name', async () => {
    const error = await failureOf(sent(multipart({ file: members })));
    expect(error.message).toBe(
      'The form field `file` cannot be sent. It has neither `stream` nor `arrayBuffer`, as a file of jsdom; use the global `File`.',
    );
  });
});

import { Agent, fetch as undiciFetch } from 'undici';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { OpenAIError } from '../src/index.js';
import { failureOf, TestClient } from './helpers/test-client.js';

const nodeFetch2 = require('node-fetch-2') as typeof fetch;
let server: TestServer;

beforeAll(async () => {
  server = await startServer((_request, response) => sendJSON(response, 200, {}));
});
afterAll(() => server.close());

/** Sends a form and returns the content type and the text that arrived. */
async function sent(
  form: FormData,
  options: ConstructorParameters<typeof TestClient>[0],
): Promise<{ type: string | undefined; text: string }> {
  const client = new TestClient({ baseURL: server.baseURL, ...options });
  await client.post('/files', { body: form });
  const { headers, body: text } = server.requests.at(-1)!;
  return { type: headers['content-type'], text };
}

test.each([
  ['node-fetch 2', () => nodeFetch2],
  ['an installed undici', () => undiciFetch],
  ['the platform', () => fetch],
])('a form is sent by the fetch of %s, and stays as it is', async (_name, fetchOf) => {
  const form = new FormData();
  form.append('name', 'one');
  form.append('name', 'two');
  form.append('file', new File(['content'], 'a.txt', { type: 'text/plain' }));
  const { type, text } = await sent(form, { fetch: fetchOf() as never });
  expect(type).toMatch(/^multipart\/form-data; ?boundary=/);
  expect(text.match(/name="name"\r\n\r\n\w+/g)).toHaveLength(2);
  expect(text).toMatch(/filename="a.txt"\r\nContent-Type: text\/plain\r\n\r\ncontent/);
  expect(String(form)).toBe('[object FormData]');
});

test('an installed undici gets its own class of forms', async () => {
  const form = new FormData();
  form.append('name', 'value');
  form.append('file', new File(['content'], 'a.txt', { type: 'text/plain' }));
  const dispatcher = new Agent();
  const { type, text } = await sent(form, { fetchOptions: { dispatcher } });
  await dispatcher.close();
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  expect(text).toContain('name="name"\r\n\r\nvalue\r\n');
  expect(text).toMatch(/filename="a.txt"\r\nContent-Type: text\/plain\r\n\r\ncontent/);
});

describe.each([
  ['node-fetch 2', () => nodeFetch2],
  ['an installed undici', () => undiciFetch],
  ['the platform', () => fetch],
])('by the fetch of %s', (_name, fetchOf) => {
  test.each<[string, object, Record<string, string>]>([
    ['of the call', {}, { 'content-type': 'multipart/form-data' }],
    ['of the call, with a boundary', {}, { 'Content-Type': 'multipart/form-data; boundary=mine' }],
    ['of the client', { defaultHeaders: { 'content-type': 'application/json' } }, {}],
  ])('a content type %s does not hide the boundary of a form', async (_of, options, headers) => {
    const form = new FormData();
    form.append('name', 'value');
    for (const onUploadProgress of [undefined, () => {}]) {
      const client = new TestClient({
        baseURL: server.baseURL,
        fetch: fetchOf() as never,
        ...options,
      });
      await client.post('/files', { body: form, headers, onUploadProgress });
      const { headers: seen, body } = server.requests.at(-1)!;
      const boundary = /^multipart\/form-data; ?boundary=(\S+)$/.exec(seen['content-type']!)?.[1];
      expect(body).toContain(`--${boundary}--`);
    }
  });
});

test.each<[string, unknown]>([
  ['bytes', new Uint8Array(3)],
  ['a text', '--x--'],
  ['a stream', new Blob(['--x--']).stream()],
  ['an object', { a: 1 }],
])('a type that names no boundary is refused for %s', async (_kind, body) => {
  const count = server.requests.length;
  const client = new TestClient({ baseURL: server.baseURL });
  const headers = { 'content-type': 'multipart/form-data' };
  const error = await failureOf(client.post('/files', { body, headers }));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toMatch(/`multipart\/form-data` lacks the boundary; .* pass a `FormData`/);
  expect(server.requests).toHaveLength(count);
});

test('bytes whose type names their boundary are sent as they are', async () => {
  const client = new TestClient({ baseURL: server.baseURL });
  const type = 'multipart/form-data; boundary=x';
  await client.post('/files', { body: '--x--', headers: { 'content-type': type } });
  expect(server.requests.at(-1)).toMatchObject({
    headers: { 'content-type': type },
    body: '--x--',
  });
});

import { Agent, fetch as undiciFetch } from 'undici';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { TestClient } from './helpers/test-client.js';

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

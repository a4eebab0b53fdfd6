import { asBinaryResponse, type APIBinaryResponse } from '../src/answer/binary-response.js';
import { APIClient, APIConnectionError, type ClientOptions } from '../src/index.js';
import { undiciTransport } from '../src/undici/index.js';
import { failureOf } from './helpers/test-client.js';
import { chunk, startRawServer, type RawServer } from './raw-server.js';

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: audio/mpeg\r\ntransfer-encoding: chunked\r\n\r\n';
const TEXT = 'ab'.repeat(100_000);
const nodeFetch2 = require('node-fetch-2') as typeof fetch;

let server: RawServer;
afterEach(() => server.close());

async function download(
  fetch: ClientOptions['fetch'],
  end: Buffer | undefined,
): Promise<APIBinaryResponse> {
  server = await startRawServer((socket) => {
    const body = [TEXT.slice(0, 150_000), TEXT.slice(150_000)].map(chunk);
    socket.write(Buffer.concat([Buffer.from(HEAD), ...body, ...(end ? [end] : [])]), () => {
      if (!end) socket.destroy();
    });
  });
  const client = new APIClient({ apiKey: 'key', baseURL: server.url, maxRetries: 0, fetch });
  return client.get<APIBinaryResponse>('/x', { __binaryResponse: asBinaryResponse });
}

describe.each<[string, ClientOptions['fetch']]>([
  ['the platform', undefined],
  ['node-fetch 2', nodeFetch2],
  ['undiciTransport', undiciTransport()],
])('a file by %s', (_name, fetch) => {
  const whole = (): Promise<APIBinaryResponse> => download(fetch, Buffer.from('0\r\n\r\n'));

  test('and its clone are both whole, in either order', async () => {
    const response = await whole();
    const clone = response.clone();
    expect([clone.status, clone.headers.get('content-type')]).toEqual([200, 'audio/mpeg']);
    expect(await clone.text()).toBe(TEXT);
    expect(await response.text()).toBe(TEXT);
    await server.close();

    const other = await whole();
    const clones = [other.clone(), other.clone()];
    expect((await other.bytes()).length).toBe(TEXT.length);
    for (const each of clones) expect((await each.arrayBuffer()).byteLength).toBe(TEXT.length);
  });

  test('can be cloned while nobody reads its stream', async () => {
    const response = await whole();
    const { body } = response;
    const clone = response.clone();
    expect(await new Response(body).text()).toBe(TEXT);
    expect(await clone.text()).toBe(TEXT);
  });

  test('cannot be cloned after it was read', async () => {
    const response = await whole();
    await response.text();
    expect(() => response.clone()).toThrow('The body has been read already.');
  });

  test('that is cut off is the failure of its reader and of its clone', async () => {
    const response = await download(fetch, undefined);
    const clone = response.clone();
    const error = await failureOf(new Response(response.body).text());
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(await failureOf(clone.text())).toBe(error);
  });
});

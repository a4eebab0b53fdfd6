import { once } from 'node:events';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { runInThisContext } from 'node:vm';
import { APIClient, APIConnectionError, APIUserAbortError, type Stream } from '@oai/core';
import { undiciTransport, type UndiciTransport } from '@oai/core/undici';
import { certificate } from '../src/certificate.js';

/** Jest replaces `process.env` by a copy, which TLS connections do not read. */
const { env } = runInThisContext('process') as NodeJS.Process;

const CHUNK = Buffer.alloc(65_536, 'x');
const CHUNK_COUNT = 256;

let server: Http2SecureServer;
let baseURL: string;
let sessions: number;
let chunksTaken: number;

beforeAll(async () => {
  env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  server = createSecureServer({ ...certificate, allowHTTP1: true }, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (request.url === '/v1/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const n of [1, 2]) {
        response.write(`data: {"n":${n}}\n\n`);
        await pause(5);
      }
      response.end('data: [DONE]\n\n');
    } else if (request.url === '/v1/stall') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    } else if (request.url === '/v1/reset') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
      setTimeout(() => response.stream.close(2), 10);
    } else if (request.url === '/v1/large') {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      for (chunksTaken = 0; chunksTaken < CHUNK_COUNT; chunksTaken++) {
        if (!response.write(CHUNK)) await once(response, 'drain');
      }
      response.end();
    } else {
      const { authorization } = request.headers;
      response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_h2' });
      response.end(JSON.stringify({ version: request.httpVersion, authorization, body }));
    }
  });
  server.on('session', () => sessions++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseURL = `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
  delete env['NODE_TLS_REJECT_UNAUTHORIZED'];
  server.close();
});

let transport: UndiciTransport;
beforeEach(() => {
  sessions = 0;
  transport = undiciTransport({ allowH2: true });
});
afterEach(() => transport.close());

const newClient = (fetch = transport) =>
  new APIClient({ apiKey: 'key', baseURL, fetch, maxRetries: 0 });

test('is used by the undici transport if allowed', async () => {
  const client = newClient();
  const call = () => client.post('/echo', { body: { a: 1 } });
  const first = await call();
  expect(first).toEqual({ version: '2.0', authorization: 'Bearer key', body: '{"a":1}' });
  expect(first).toHaveProperty('_request_id', 'req_h2');
  await call();
  expect(sessions).toBe(1);
  expect(await Promise.all(Array.from({ length: 20 }, call))).toEqual(
    Array.from({ length: 20 }, () => first),
  );
});

test('is not used otherwise', async () => {
  const plain = undiciTransport();
  expect(await newClient(plain).post('/echo', { body: {} })).toMatchObject({ version: '1.1' });
  await plain.close();
});

test('carries streams', async () => {
  const stream = await newClient().get<Stream<unknown>>('/stream', { stream: true });
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  expect(items).toEqual([{ n: 1 }, { n: 2 }]);
});

test('a call that ends early keeps the connection open for others', async () => {
  const client = newClient();
  const controller = new AbortController();
  const stalled = client.get('/stall', { signal: controller.signal });
  await stalled.asResponse();
  const seen = expect(stalled).rejects.toBeInstanceOf(APIUserAbortError);
  controller.abort();
  await seen;
  await expect(client.get('/stall', { timeout: 50 })).rejects.toThrow('timed out');
  await expect(client.get('/reset')).rejects.toBeInstanceOf(APIConnectionError);
  expect(await client.post('/echo', { body: {} })).toMatchObject({ version: '2.0' });
  expect(sessions).toBe(1);
});

test('a slow reader slows the server down without losing data', async () => {
  const response = await transport(`${baseURL}/large`);
  const reader = response.body!.getReader();
  let { byteLength: size } = (await reader.read()).value!;
  for (let before = -1; before !== chunksTaken; await pause(100)) before = chunksTaken;
  expect(chunksTaken).toBeLessThan(CHUNK_COUNT / 2);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
  }
  expect(size).toBe(CHUNK.length * CHUNK_COUNT);
});

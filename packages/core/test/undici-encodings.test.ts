import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  brotliCompressSync,
  createBrotliCompress,
  createGzip,
  deflateRawSync,
  deflateSync,
  gzipSync,
  constants,
} from 'node:zlib';
import { Agent as Agent6 } from 'undici-6';
import { APIConnectionError, OpenAIError, type Stream } from '../src/index.js';
import { undiciTransport } from '../src/undici/index.js';
import { failureOf, TestClient } from './helpers/test-client.js';

const value = { text: 'é'.repeat(50_000) };
const text = JSON.stringify(value);
let answer: (response: ServerResponse) => void;
let server: Server;
const transports = [undiciTransport(), undiciTransport({ dispatcher: new Agent6() as never })];
beforeAll(async () => {
  server = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(async () => {
  await Promise.all(transports.map((transport) => transport.close()));
  server.close();
});

const clientOf = (fetch = transports[0]!) =>
  new TestClient({
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    fetch,
    maxRetries: 0,
  });
const send = (coding: string, body: Buffer) => {
  answer = (response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-encoding': coding,
      'content-length': body.length,
    });
    response.end(body);
  };
};

test.each<[string, Buffer]>([
  ['gzip', gzipSync(text)],
  ['X-GZIP', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['deflate', deflateRawSync(text)],
  ['br', brotliCompressSync(text)],
  ['identity', Buffer.from(text)],
  ...[gzipSync, deflateSync, deflateRawSync, brotliCompressSync].map(
    (encode, index): [string, Buffer] => [
      ['gzip', 'deflate', 'deflate', 'br'][index]!,
      Buffer.concat([encode(text.slice(0, 1000)), encode(text.slice(1000))]),
    ],
  ),
  ['gzip, br', brotliCompressSync(gzipSync(text))],
])('%s is decoded', async (coding, body) => {
  send(coding, body);
  for (const transport of transports) {
    const { data, response } = await clientOf(transport).get('/x').withResponse();
    expect(data).toEqual(value);
    if (coding === 'identity') continue;
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('content-length')).toBeNull();
  }
});

/** Returns a frame of zstd, uncompressed, as not every version of Node can make one. */
const frame = (content: string): Buffer =>
  Buffer.concat([
    Buffer.from('28b52ffd20', 'hex'),
    Buffer.of(content.length, content.length * 8 + 1, 0, 0),
    Buffer.from(content),
  ]);

test('zstd is decoded where Node notices that it ends too early, and refused elsewhere', async () => {
  const whole = [frame('{"a":'), frame('[1]'), frame('}')];
  // A frame that decoders skip.
  const skipped = Buffer.from('502a4d1803000000010203', 'hex');
  for (const [body, isWhole] of [
    [frame('{"a":[1]}'), true],
    [Buffer.concat(whole), true],
    [Buffer.concat([skipped, ...whole]), true],
    [frame('{"a":[1]}').subarray(0, -1), false],
    [Buffer.concat(whole).subarray(0, -1), false],
    [Buffer.concat([frame('{"a":[1]}'), Buffer.from('rest')]), false],
  ] as const) {
    send('zstd', body);
    const answered = clientOf().get('/x');
    if (Number(process.versions.node.split('.')[0]) < 24) {
      expect((await failureOf(answered)).message).toMatch(/"zstd".*cannot decode/);
    } else if (isWhole) {
      expect(await answered).toEqual({ a: [1] });
    } else {
      expect(await failureOf(answered)).toBeInstanceOf(APIConnectionError);
    }
  }
});

test.each([
  ['gzip', () => createGzip({ flush: constants.Z_SYNC_FLUSH })],
  ['br', () => createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH })],
])('events in %s arrive one by one', async (coding, create) => {
  let next = (): void => {};
  answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': coding });
    const encoder = create();
    encoder.pipe(response);
    let count = 0;
    next = () => {
      count += 1;
      if (count <= 3) encoder.write(`data: {"n":${count}}\n\n`);
      else encoder.end('data: [DONE]\n\n');
    };
    next();
  };
  const stream = await clientOf().get<Stream<{ n: number }>>('/x', { stream: true });
  const seen: number[] = [];
  // The server sends an event only when the one before has been read.
  for await (const { n } of stream) {
    seen.push(n);
    next();
  }
  expect(seen).toEqual([1, 2, 3]);
});

test('a body that ends too early is a broken connection', async () => {
  send('gzip', gzipSync(text).subarray(0, 100));
  expect(await failureOf(clientOf().get('/x'))).toBeInstanceOf(APIConnectionError);
});

test('a body that is not compressed as it says is a broken connection', async () => {
  send('gzip', Buffer.from(text));
  expect(await failureOf(clientOf().get('/x'))).toBeInstanceOf(APIConnectionError);
});

test('an empty body is empty', async () => {
  send('gzip', Buffer.alloc(0));
  const response = await clientOf().get('/x').asResponse();
  expect(await response.text()).toBe('');
});

test('an unknown coding is refused by name', async () => {
  send('compress', Buffer.from('x'));
  const error = await failureOf(clientOf().get('/x'));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(`${error.message} ${String(error.cause)}`).toContain('content coding "compress"');
});

test('a stream that its reader leaves ends the exchange', async () => {
  let isClosed = false;
  answer = (response) => {
    response.on('close', () => (isClosed = true));
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
    const encoder = createGzip({ flush: constants.Z_SYNC_FLUSH });
    encoder.pipe(response);
    encoder.write('data: {"n":1}\n\n');
  };
  for await (const _ of await clientOf().get<Stream<unknown>>('/x', { stream: true })) break;
  while (!isClosed) await new Promise((resolve) => setTimeout(resolve, 2));
});

test('a Request is sent as it is', async () => {
  const received: unknown[] = [];
  const echo = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      received.push([request.method, request.headers['x-own'], body]);
      response.end('{}');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => echo.once('listening', resolve));
  const url = `http://127.0.0.1:${(echo.address() as AddressInfo).port}/`;
  const request = () =>
    new Request(url, { method: 'POST', headers: { 'x-own': '1' }, body: '{"a":1}' });
  for (const transport of transports) {
    await (await transport(request())).text();
    await (await transport(request(), { method: 'PUT', body: 'x' })).text();
  }
  echo.close();
  const both = [
    ['POST', '1', '{"a":1}'],
    ['PUT', '1', 'x'],
  ];
  expect(received).toEqual([...both, ...both]);
});

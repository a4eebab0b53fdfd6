import { _iterSSEMessages } from '@oai/core/internal';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import OpenAI, { InvalidResponseError, StreamIdleTimeoutError } from '../../src/index.js';
import { Witness } from './witness.js';

/** The key in the headers of answers that are refused for their bodies or their ends. */
const CANARY = 'canary-5d20b7aa';

let server: Server;
let client: OpenAI;
let body: (response: ServerResponse) => void;
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    const key = request.headers.authorization;
    const headers = { 'x-seen': key, 'x-request-id': key, 'x-shown': 'yes' } as object;
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    body(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}/v1`;
  client = new OpenAI({ apiKey: CANARY, baseURL, maxRetries: 0 });
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const events = { model: 'm', input: 'x', stream: true } as const;
const readAll = async (items: PromiseLike<AsyncIterable<unknown>> | AsyncIterable<unknown>) => {
  for await (const _item of await items);
};
const long = `data: ${'x'.repeat(2000)}`;

test.each<[string, string, () => PromiseLike<unknown>]>([
  ['a page without a list', '{"data":5}', () => client.files.list()],
  ['a page of an iteration', '{"data":5}', () => readAll(client.files.list())],
  ['a poll', '{"id":"file-1"}', () => client.files.waitForProcessing('file-1')],
  [
    'a creation',
    '{}',
    () => client.vectorStores.files.createAndPoll('vs_1', { file_id: 'file-1' }),
  ],
  [
    'an undecoded event without end',
    long,
    async () => {
      const answer = await client.get('/events').asResponse();
      await readAll(_iterSSEMessages(answer, new AbortController(), 1000));
    },
  ],
  [
    'an event without end',
    long,
    () => readAll(client.responses.create(events, { maxEventBytes: 1000 })),
  ],
  ['an event that is not JSON', 'data: {\n\n', () => readAll(client.responses.create(events))],
  ['a cut stream', 'data: {"type":"x"}\n\n', () => readAll(client.responses.create(events))],
  ['a body that is not JSON', '{', () => client.get('/x')],
  ['a body with an error', '{"error":{"message":"no"}}', () => client.get('/x')],
])('is not shown by the error of %s', async (_name, text, call) => {
  body = (response) => response.end(text);
  const witness = new Witness();
  const error: unknown = await call().then(undefined, (reason: unknown) => reason);
  witness.see(error);
  witness.leave();
  expect(error).toBeInstanceOf(OpenAI.APIError);
  const { headers, requestID } = error as InstanceType<typeof OpenAI.APIError>;
  expect([headers?.get('x-shown'), headers?.get('x-seen')]).toEqual(['yes', 'Bearer [redacted]']);
  expect(requestID).toBe('Bearer [redacted]');
  expect(witness.sightings(CANARY)).toEqual([]);
});

test('is not shown by the error of a stream that stalls', async () => {
  body = (response) => response.write('data: {"type":"x"}\n\n');
  const options = { streamIdleTimeoutMs: 50 };
  const error: unknown = await readAll(client.responses.create(events, options)).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StreamIdleTimeoutError);
  const witness = new Witness();
  witness.see(error);
  witness.leave();
  expect(witness.sightings(CANARY)).toEqual([]);
});

test('is not shown for an answer that middleware makes', async () => {
  const headers = { 'content-type': 'text/html', 'x-seen': CANARY };
  const middleware = [async () => new Response('<p>', { headers })];
  const error: unknown = await client
    .get('/x', { middleware })
    .then(undefined, (reason: unknown) => reason);
  const witness = new Witness();
  witness.see(error);
  witness.leave();
  expect(error).toBeInstanceOf(InvalidResponseError);
  expect(witness.sightings(CANARY)).toEqual([]);
});

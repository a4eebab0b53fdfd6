import { inspect } from 'node:util';
import { APIConnectionError } from '../src/index.js';
import { undiciTransport } from '../src/undici/index.js';
import { startRawServer, type RawServer } from './raw-server.js';
import { failureOf, SECRET, TestClient } from './helpers/test-client.js';

/** Members of errors of parsers and adapters, which may hold what was sent or received. */

let server: RawServer;
beforeAll(async () => {
  server = await startRawServer((socket) => {
    socket.end(`no HTTP at all, but ${SECRET}\r\n\r\n`);
  });
});
afterAll(() => server.close());

const shownOf = (error: unknown): string =>
  inspect(error, { depth: Infinity, showHidden: true, maxArrayLength: null }) +
  JSON.stringify(error);

/** The bytes of the key, as inspection shows them. */
const BYTES = inspect(Buffer.from(SECRET)).slice('<Buffer '.length, -1);

test.each([
  ['fetch', undefined],
  ['undici', undiciTransport()],
])('a server that answers %s with no HTTP, but the key', async (_name, fetch) => {
  const client = new TestClient({ baseURL: server.url, maxRetries: 0, fetch });
  const error = await failureOf(client.get('/x'));
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error.cause).toBeInstanceOf(Error);
  const shown = shownOf(error);
  expect(shown).not.toContain(SECRET);
  expect(shown).not.toContain(BYTES);
});

const circular: { self?: object; key: string } = { key: SECRET };
circular.self = circular;
const throwing = Object.defineProperty({}, 'trap', {
  enumerable: true,
  get: () => {
    throw new Error('never read');
  },
});

test.each<[string, object]>([
  ['a text', { data: `body ${SECRET}` }],
  ['bytes', { rawPacket: Buffer.from(`GET / ${SECRET}`) }],
  ['other bytes', { view: new DataView(new TextEncoder().encode(SECRET).buffer) }],
  ['an object', { config: { headers: { authorization: `Bearer ${SECRET}` } } }],
  ['a list', { lines: [['authorization', SECRET]] }],
  ['a name', { [SECRET]: true }],
  ['a symbol', { [Symbol('key')]: SECRET }],
  ['a circle', { circular }],
  ['headers', { headers: new Headers({ authorization: SECRET }) }],
  ['a map', { sent: new Map([['key', SECRET]]) }],
  ['a large object', { all: Array.from({ length: 5_000 }, (_, at) => ({ at, key: SECRET })) }],
  ['a long text', { body: 'x'.repeat(2 * 1024 * 1024) + SECRET }],
  ['a member that cannot be read', { throwing, key: SECRET }],
  ['an error', { original: new Error(`with ${SECRET}`) }],
])('%s in an error of a custom fetch', async (_name, members) => {
  const cause = Object.assign(new Error('failed'), members);
  for (const thrown of [cause, new Error('outer', { cause }), new AggregateError([cause], 'all')]) {
    const fetch = (): Promise<Response> => Promise.reject(thrown);
    const error = await failureOf(new TestClient({ maxRetries: 0, fetch }).get('/x'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain('failed');
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(SECRET);
    expect(inspect(error, { depth: Infinity, maxArrayLength: null })).not.toContain(BYTES);
  }
});

test('members without credentials are kept', async () => {
  const details = { errno: -111, syscall: 'connect', address: '::1', port: 443 };
  const cause = Object.assign(new Error('refused'), details, { code: 'ECONNREFUSED' });
  const fetch = (): Promise<Response> => Promise.reject(new Error('outer', { cause }));
  const error = await failureOf(new TestClient({ maxRetries: 0, fetch }).get('/x'));
  expect(error.cause.cause).toBe(cause);
});

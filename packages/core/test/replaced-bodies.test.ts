import { gzipSync, gunzipSync } from 'node:zlib';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { APIClient } from '../src/index.js';
import { multipart } from '../src/uploads/multipart.js';

const nodeFetch2 = require('node-fetch-2') as typeof fetch;

interface Arrived {
  type: string;
  length: string | undefined;
  body: Buffer;
}

let server: Server;
let arrived: Arrived | undefined;

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => {});
    request.on('end', () => {
      const { 'content-type': type = '', 'content-length': length } = request.headers;
      arrived = { type, length, body: Buffer.concat(chunks) };
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => (arrived = undefined));

type Change = (init: RequestInit) => unknown;

/** Sends a body with a client whose hook changes the request, and returns what arrived. */
async function changed(body: unknown, change: Change, options: object = {}): Promise<Arrived> {
  class Hooked extends APIClient {
    protected override async prepareRequest(init: RequestInit): Promise<void> {
      await change(init);
    }
  }
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}/v1`;
  const client = new Hooked({ apiKey: 'key', baseURL, maxRetries: 0, ...options });
  await client.post('/files', { body });
  return arrived!;
}

/** Uploads a file. */
const sentWith = (size: number, change: Change, options?: object): Promise<Arrived> =>
  changed(multipart({ file: new File([new Uint8Array(size)], 'a') }), change, options);

const form = (): FormData => {
  const made = new FormData();
  made.append('name', 'value');
  return made;
};

const sizes = { 'a small file': 10, 'a streamed file': 3_000_000 };
const fetches = { 'the platform': undefined, 'node-fetch 2': nodeFetch2 };
const where = Object.entries(fetches).flatMap(([by, fetch]) =>
  Object.entries(sizes).map(([of, size]) => ({ by, of, size, fetch })),
);

describe.each(where)('by $by, a hook gives $of another body', ({ size, fetch }) => {
  const options = fetch && { fetch };

  test.each<[string, string, RegExp]>([
    ['a shorter text', 'shorter', /^multipart\/form-data; boundary=oai-/],
    ['a longer text', 'x'.repeat(4_000_000), /^multipart\/form-data; boundary=oai-/],
  ])('%s', async (_name, text, type) => {
    const sent = await sentWith(size, (init) => void (init.body = text), options);
    expect(sent.body.toString() === text).toBe(true);
    expect(sent.type).toMatch(type);
    expect(Number(sent.length)).toBe(text.length);
  });

  test('compressed bytes', async () => {
    const sent = await sentWith(
      size,
      async (init) => {
        init.body = gzipSync(Buffer.from(await new Response(init.body).arrayBuffer()));
        (init.headers as Headers).set('content-encoding', 'gzip');
      },
      options,
    );
    expect(gunzipSync(sent.body).length).toBeGreaterThan(size);
  });

  test('bytes with their length', async () => {
    const sent = await sentWith(
      size,
      (init) => {
        init.body = new Uint8Array(7);
        (init.headers as Headers).set('content-length', '7');
      },
      options,
    );
    expect(sent).toMatchObject({ length: '7', body: Buffer.alloc(7) });
  });

  test('a form of the platform, with its own boundary', async () => {
    const sent = await sentWith(size, (init) => void (init.body = form()), options);
    const boundary = /^multipart\/form-data; ?boundary=(\S+)$/.exec(sent.type)?.[1];
    expect(sent.body.toString()).toMatch(new RegExp(`^--${boundary}\r\n[^]*\r\n\r\nvalue\r\n--`));
  });

  test('parameters and a blob, with their own type', async () => {
    const parameters = new URLSearchParams({ a: 'b' });
    const first = await sentWith(size, (init) => void (init.body = parameters), options);
    expect(first.type).toMatch(/^application\/x-www-form-urlencoded/);
    expect(first.body.toString()).toBe('a=b');
    const blob = new Blob(['blob'], { type: 'text/x' });
    const second = await sentWith(size, (init) => void (init.body = blob), options);
    expect([second.type, second.body.toString()]).toEqual(['text/x', 'blob']);
  });

  test('none', async () => {
    const sent = await sentWith(size, (init) => void delete init.body, options);
    expect(sent.body).toHaveLength(0);
  });
});

test('a hook may set a stream of another length', async () => {
  const sent = await sentWith(3_000_000, (init) => {
    init.body = new Blob(['stream']).stream();
  });
  expect(sent).toMatchObject({ length: undefined, body: Buffer.from('stream') });
});

describe.each(Object.entries(fetches))('by %s, a hook replaces JSON', (_by, fetch) => {
  const options = fetch && { fetch };

  test.each<[string, () => BodyInit, RegExp]>([
    ['a form', form, /^multipart\/form-data; ?boundary=/],
    ['parameters', () => new URLSearchParams({ a: 'b' }), /^application\/x-www-form-urlencoded/],
    ['a blob', () => new Blob(['blob'], { type: 'text/x' }), /^text\/x$/],
    ['a blob without a type', () => new Blob(['{}']), /^application\/json$/],
    ['another text', () => '{"b":1}', /^application\/json$/],
    ['a stream', () => new Blob(['{}']).stream(), /^application\/json$/],
    ['a stream of Node', () => Readable.from([Buffer.from('{}')]) as never, /^application\/json$/],
  ])('by %s, whose type is sent', async (_name, make, type) => {
    const sent = await changed({ a: 1 }, (init) => void (init.body = make()), options);
    expect(sent.type).toMatch(type);
  });

  test('and sets the type', async () => {
    const change = (init: RequestInit): void => {
      init.body = new Blob(['blob'], { type: 'text/x' });
      (init.headers as Headers).set('content-type', 'text/mine');
    };
    expect((await changed({ a: 1 }, change, options)).type).toBe('text/mine');
  });
});

test('a type that the caller has set stays that of a blob', async () => {
  const blob = new Blob(['{}'], { type: 'text/x' });
  const { port } = server.address() as AddressInfo;
  const client = new APIClient({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}` });
  await client.post('/x', { body: blob, headers: { 'content-type': 'application/json' } });
  expect(arrived!.type).toBe('application/json');
});

import { createReadStream } from 'node:fs';
import type { FinalRequestOptions } from '../src/call/options.js';
import type { ClientOptions } from '../src/index.js';
import { multipart } from '../src/uploads/multipart.js';
import { answeringServer } from './helpers/answering-server.js';
import { temporaryFolder } from './helpers/temporary-folder.js';
import { failureOf, TestClient } from './helpers/test-client.js';

const server = answeringServer();
const folder = temporaryFolder();

interface Source {
  value: unknown;
  isClosed(): boolean;
}

const sources: [string, () => Source][] = [
  [
    'a file stream',
    () => {
      const value = createReadStream(folder.write('a.txt', 'x'.repeat(300_000)));
      return { value, isClosed: () => value.destroyed };
    },
  ],
  [
    'a web stream',
    () => {
      let isClosed = false;
      const value = new ReadableStream({ cancel: () => void (isClosed = true) });
      return { value, isClosed: () => isClosed };
    },
  ],
  [
    'an asynchronous iterator',
    () => {
      let isClosed = false;
      const value = {
        next: () => new Promise(() => {}),
        return: async () => ((isClosed = true), { done: true }),
        [Symbol.asyncIterator]: () => value,
      };
      return { value, isClosed: () => isClosed };
    },
  ],
  [
    'a response',
    () => {
      let isClosed = false;
      const stream = new ReadableStream({ cancel: () => void (isClosed = true) });
      return { value: new Response(stream), isClosed: () => isClosed };
    },
  ],
];

type Change = (target: { body?: any }) => void;
type Client = new (options: ClientOptions) => TestClient;

const hooked: [string, (change: Change) => Client][] = [
  [
    'prepareOptions',
    (change) =>
      class extends TestClient {
        protected override async prepareOptions(options: FinalRequestOptions): Promise<void> {
          change(options);
        }
      },
  ],
  [
    'middleware',
    (change) =>
      class extends TestClient {
        constructor(options: ClientOptions) {
          super({
            ...options,
            middleware: [async (request, next) => (change(request), next())],
          });
        }
      },
  ],
];

const requested: [string, (change: Change) => Client][] = [
  [
    'prepareRequest',
    (change) =>
      class extends TestClient {
        protected override async prepareRequest(request: RequestInit): Promise<void> {
          change(request);
        }
      },
  ],
  [
    'buildRequest',
    (change) =>
      class extends TestClient {
        override async buildRequest(options: FinalRequestOptions) {
          const built = await super.buildRequest(options);
          change(built.req);
          return built;
        }
      },
  ],
  [
    'fetchWithTimeout',
    (change) =>
      class extends TestClient {
        override fetchWithTimeout(
          ...[url, init, ...rest]: Parameters<TestClient['fetchWithTimeout']>
        ) {
          const request = { ...init };
          change(request);
          return super.fetchWithTimeout(url, request, ...rest);
        }
      },
  ],
];

const changes: [string, Change][] = [
  ['a member', (options) => void (options.body.file = new File(['other'], 'b.txt'))],
  ['a member of a list', (options) => void (options.body.list[0] = new File(['other'], 'b.txt'))],
  ['the body, by JSON', (options) => void (options.body = { a: 1 })],
  ['the body, by bytes', (options) => void (options.body = new Uint8Array(3))],
  ['the body, by nothing', (options) => void delete options.body],
];

/** Waits until a source has been closed; in vain if it never is. */
async function closing({ isClosed }: Source): Promise<boolean> {
  for (let turn = 0; turn < 200 && !isClosed(); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return isClosed();
}

describe.each(sources)('%s', (_source, make) => {
  test.each(
    hooked.flatMap(([by, way]) => changes.map(([of, change]) => ({ by, of, way, change }))),
  )('in a form is closed if $by replaces $of', async ({ way, of, change }) => {
    const source = make();
    const body = of.includes('list') ? { list: [source.value] } : { file: source.value };
    const { baseURL } = server.newClient();
    await new (way(change))({ baseURL }).post('/files', { body: multipart(body) });
    expect(server.requests).toHaveLength(1);
    expect(await closing(source)).toBe(true);
  });

  test.each([...hooked, ...requested])(
    'as the body is closed if %s replaces it',
    async (_by, way) => {
      const source = make();
      const { value } = source;
      const body = value instanceof Response ? value.body : value;
      const Client = way((target) => void (target.body = 'text'));
      const { baseURL } = server.newClient();
      const headers = { 'content-type': 'text/plain' };
      await new Client({ baseURL }).post('/x', { body, headers });
      expect(server.requests[0]!.body).toBe('text');
      expect(await closing(source)).toBe(true);
    },
  );

  test.each(requested)('in a form is closed if %s replaces the request', async (_by, way) => {
    const source = make();
    const Client = way((target) => void (target.body = 'text'));
    const { baseURL } = server.newClient();
    await new Client({ baseURL }).post('/x', { body: multipart({ file: source.value }) });
    expect(await closing(source)).toBe(true);
  });

  test('is closed if a subclass fails after its request was built', async () => {
    class Failing extends TestClient {
      override async buildRequest(options: FinalRequestOptions): Promise<never> {
        await super.buildRequest(options);
        throw new Error('refused');
      }
    }
    const source = make();
    const { baseURL } = server.newClient();
    const body = multipart({ file: source.value });
    const error = await failureOf(new Failing({ baseURL }).post('/x', { body }));
    expect(error.message).toBe('refused');
    expect(await closing(source)).toBe(true);
  });

  test('is closed if middleware answers itself', async () => {
    const source = make();
    const client = server.newClient({ middleware: [async () => Response.json({})] });
    await client.post('/files', { body: multipart({ file: source.value }) });
    expect(server.requests).toEqual([]);
    expect(await closing(source)).toBe(true);
  });
});

test('a source that middleware wraps is read to its end', async () => {
  const file = createReadStream(folder.write('wrapped.txt', 'wrapped'));
  const client = server.newClient({
    middleware: [
      async (request, next) => {
        const { file: given } = request.body as { file: AsyncIterable<Uint8Array> };
        const upper = async function* (): AsyncGenerator<string> {
          for await (const chunk of given) yield Buffer.from(chunk).toString().toUpperCase();
        };
        return next({ ...request, body: { file: upper() } });
      },
    ],
  });
  await client.post('/files', { body: multipart({ file }) });
  expect(server.requests[0]!.body).toContain('\r\n\r\nWRAPPED\r\n');
});

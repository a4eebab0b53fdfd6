// Habits of libraries that wrap or extend the client, tried with `openai` too.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import Latest, { APIPromise as LatestPromise } from 'openai-latest';
import OpenAI, { APIPromise } from '../src/index.js';

type Received = { headers: IncomingHttpHeaders; body: Buffer };
let received: Received | undefined;
const chunk = (content: string) =>
  `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content } }] })}\n\n`;
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const part of request) chunks.push(part as Buffer);
  received = { headers: request.headers, body: Buffer.concat(chunks) };
  if (request.url === '/v1/models') {
    response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '3' });
    response.end('{"error":{"message":"Slow down."}}');
  } else if (received.body.includes('"stream":true')) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`${chunk('Pa')}${chunk('ris')}data: [DONE]\n\n`);
  } else {
    response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
    response.end('{"id":"any","choices":[],"data":[]}');
  }
});
let baseURL: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => (received = undefined));

const chat = { model: 'gpt-4o', messages: [] };

describe.each([
  ['the umbrella', OpenAI, APIPromise],
  ['openai', Latest as unknown as typeof OpenAI, LatestPromise],
])('%s', (_name, Client, { prototype: promises }) => {
  const options = () => ({ apiKey: 'key', baseURL, maxRetries: 0 });

  test('LangChain sets fields of an error', async () => {
    const error: Error = await new Client(options()).models.list().then(
      () => new Error('no error'),
      (thrown) => thrown as Error,
    );
    expect(error).toBeInstanceOf(Client.RateLimitError);
    Object.assign(error, { retryAfterMs: 5, lc_error_code: 'RATE_LIMIT', message: 'Later.' });
    expect({ ...error, message: error.message }).toMatchObject({
      status: 429,
      retryAfterMs: 5,
      lc_error_code: 'RATE_LIMIT',
      message: 'Later.',
    });
  });

  test('Portkey labels each request as JSON and takes the label from forms', async () => {
    const client = new Client({
      ...options(),
      defaultHeaders: { 'Content-Type': 'application/json' },
      fetch: (url, init) => {
        const headers = init?.headers;
        if (init?.body?.constructor.name === 'FormData' && headers instanceof Headers)
          headers.delete('Content-Type');
        return fetch(url, init);
      },
    });
    const file = new File(['Paris is in France.'], 'notes.txt');
    await client.files.create({ file, purpose: 'user_data' });
    const headers = { 'content-type': received!.headers['content-type']! };
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    const form = await new Response(new Uint8Array(received!.body), { headers }).formData();
    expect(await (form.get('file') as File).text()).toBe('Paris is in France.');
    expect(form.get('purpose')).toBe('user_data');
  });

  test('Helicone records one half of a stream as lines of JSON', async () => {
    const stream = await new Client(options()).chat.completions.create({ ...chat, stream: true });
    const [shown, recorded] = stream.tee();
    const readable = recorded.toReadableStream();
    expect(readable).toBeInstanceOf(ReadableStream);
    const texts: unknown[] = [];
    for await (const { choices } of shown) texts.push(choices[0]?.delta.content);
    const lines = (await new Response(readable).text()).trim().split('\n');
    expect(texts).toEqual(['Pa', 'ris']);
    expect(lines.map((line) => JSON.parse(line).choices[0].delta.content)).toEqual(texts);
  });

  test('PostHog declares resources of its own on a subclass', async () => {
    const seen: string[] = [];
    class Embeddings extends Client.Embeddings {
      override create(...args: Parameters<OpenAI.Embeddings['create']>) {
        seen.push(args[0].model);
        return super.create(...args);
      }
    }
    class Wrapped extends Client {
      override embeddings = new Embeddings(this);
    }
    const wrapped = new Wrapped(options());
    await wrapped.embeddings.create({ model: 'small', input: 'a' });
    await wrapped.withOptions({ timeout: 5000 }).embeddings.create({ model: 'large', input: 'a' });
    expect(seen).toEqual(['small', 'large']);
  });

  test('Weave constructs through a proxy of the class and replaces methods of instances', async () => {
    const seen: unknown[] = [];
    const Proxied = new Proxy(Client, {
      construct(target, args, newTarget) {
        const client = Reflect.construct(target, args, newTarget) as OpenAI;
        const create = client.chat.completions.create.bind(client.chat.completions);
        Object.assign(client.chat.completions, {
          create: (...given: Parameters<typeof create>) => {
            seen.push(given[0].model);
            return create(...given);
          },
        });
        return client;
      },
    });
    const client = new Proxied(options());
    await client.chat.completions.create(chat);
    const { response } = await client.chat.completions.create(chat).withResponse();
    expect(client).toBeInstanceOf(Client);
    expect(response.headers.get('x-request-id')).toBe('req_1');
    expect(seen).toEqual(['gpt-4o', 'gpt-4o']);
  });

  test('Langfuse wraps the client and its resources in proxies', async () => {
    const seen: string[] = [];
    const observe = <T extends object>(target: T): T =>
      new Proxy(target, {
        get(object, key, receiver) {
          const value: unknown = Reflect.get(object, key, receiver);
          if (typeof value === 'object' && value !== null) return observe(value);
          if (typeof value !== 'function') return value;
          return (...args: unknown[]) => {
            seen.push(String(key));
            return value.apply(object, args);
          };
        },
      });
    const client = observe(new Client(options()));
    await client.chat.completions.create(chat);
    await client.embeddings.create({ model: 'm', input: 'a', encoding_format: 'float' });
    expect(seen).toEqual(['create', 'create']);
  });

  test('a wrapper that passes itself as `this` counts a helper once', async () => {
    const seen: string[] = [];
    const observe = <T extends object>(target: T, place = ''): T =>
      new Proxy(target, {
        get(object, key) {
          const value: unknown = Reflect.get(object, key, object);
          if (typeof key === 'symbol' || key.startsWith('_')) return value;
          if (typeof value === 'object' && value !== null) return observe(value, `${place}${key}.`);
          if (typeof value !== 'function') return value;
          return function (this: unknown, ...args: unknown[]): unknown {
            seen.push(`${place}${key}`);
            return Reflect.apply(value, this, args);
          };
        },
      });
    const { chat: chats, responses } = observe(new Client(options()));
    const tools = { ...chat, tools: [] };
    const input = { model: 'gpt-4o', input: 'a' };
    // The answers of the server have no content, which some helpers refuse after the call.
    await Promise.allSettled([
      chats.completions.parse(chat),
      chats.completions.stream(chat).done(),
      chats.completions.runTools(tools).done(),
      chats.completions.runTools({ ...tools, stream: true }).done(),
      responses.parse(input),
      responses.stream(input).done(),
    ]);
    expect(seen).toEqual([
      'chat.completions.parse',
      'chat.completions.stream',
      'chat.completions.runTools',
      'chat.completions.runTools',
      'responses.parse',
      'responses.stream',
    ]);
  });

  test('OpenTelemetry patches prototypes and reads the result by `_thenUnwrap`', async () => {
    const { prototype } = Client.Chat.Completions;
    const { create } = prototype;
    const seen: unknown[] = [];
    prototype.create = function (this: unknown, ...args: unknown[]) {
      const promise = Reflect.apply(create, this, args) as APIPromise<{ id: string }>;
      return promise._thenUnwrap((result) => {
        seen.push(result.id);
        return result;
      });
    } as typeof create;
    try {
      const client = new Client(options());
      const { data, response } = await client.chat.completions.create(chat).withResponse();
      expect([data.id, response.status, seen]).toEqual(['any', 200, ['any']]);
    } finally {
      prototype.create = create;
    }
  });

  describe('Datadog wraps the results of calls and the iterators of streams', () => {
    const prototype = promises as unknown as Parsing;
    const { parse } = prototype;
    let results: unknown[];
    let contents: unknown[];
    beforeEach(() => {
      results = [];
      contents = [];
      prototype.parse = async function () {
        const result = await Reflect.apply(parse, this, []);
        results.push(result);
        return isStream(result)
          ? Object.assign(result, { iterator: seen(result.iterator) })
          : result;
      };
    });
    afterEach(() => (prototype.parse = parse));

    const seen = (open: Streamed['iterator']) =>
      function (this: unknown) {
        const iterator = Reflect.apply(open, this, []);
        const { next } = iterator;
        iterator.next = async () => {
          const turn = await Reflect.apply(next, iterator, []);
          if (!turn.done) contents.push(turn.value.choices[0]?.delta.content);
          return turn;
        };
        return iterator;
      };

    test.each<[string, (client: OpenAI) => PromiseLike<unknown>]>([
      ['create', (client) => client.chat.completions.create(chat)],
      ['parse', (client) => client.chat.completions.parse(chat)],
      ['responses', (client) => client.responses.create({ model: 'm', input: 'a' })],
      ['embeddings', (client) => client.embeddings.create({ model: 'm', input: 'a' })],
    ])('and sees the result of %s once', async (_name, call) => {
      await call(new Client(options()));
      expect(results).toHaveLength(1);
    });

    test.each<[string, (client: OpenAI) => Promise<unknown>]>([
      [
        'stream',
        async (client) => {
          for await (const _ of await client.chat.completions.create({ ...chat, stream: true }));
        },
      ],
      ['helper', (client) => client.chat.completions.stream(chat).finalContent()],
    ])('and sees each event of a %s', async (_name, read) => {
      await read(new Client(options())).catch(() => {});
      expect([results.length, contents]).toEqual([1, ['Pa', 'ris']]);
    });
  });
});

type Parsing = { parse: (this: unknown) => Promise<unknown> };
type Chunk = { choices: { delta: { content?: string } }[] };
type Streamed = { iterator: (this: unknown) => AsyncIterator<Chunk> };

function isStream(value: unknown): value is Streamed {
  return typeof value === 'object' && value !== null && 'iterator' in value;
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bedrock } from '@oai/bedrock';
import { bedrock as awsBedrock } from '@oai/bedrock/aws';
import { azure } from '@oai/azure';
import { AzureOpenAI } from './azure.js';
import { BedrockOpenAI } from './bedrock.js';
import { OpenAI } from './public/client.gen.js';
import { vertex } from './providers/vertex.js';

/** Calls of many tenants at once that take several requests each: all carry the key of their tenant. */

const TENANTS = 100;
const CALLS = 200;

const tenant = new AsyncLocalStorage<string>();
const pause = (ms = 3): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * ms));

async function keyOfTenant(): Promise<string> {
  const key = `key-of-${tenant.getStore()}`;
  await pause();
  return key;
}

let server: Server;
let origin: string;
let wrong: string[];
let sent: number;
let answer: (request: IncomingMessage, response: ServerResponse, count: number) => void;
/** The number of requests of each call. */
const counts = new Map<string, number>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const { authorization, 'api-key': key, 'x-tenant': name, 'x-call': call } = request.headers;
    sent += 1;
    if (!(authorization ?? String(key)).includes(`key-of-${name}`)) {
      wrong.push(`${name}: ${authorization ?? key}`);
    }
    const count = (counts.get(String(call)) ?? 0) + 1;
    counts.set(String(call), count);
    request.resume().on('end', () => answer(request, response, count));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  wrong = [];
  sent = 0;
  counts.clear();
});

function json(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

type Headers = Record<string, string>;
type Run = (client: OpenAI, headers: Headers) => Promise<unknown>;

const post: Run = (client, headers) => client.post('/x', { body: { model: 'm' }, headers });

interface Kind {
  readonly requests: number;
  readonly answer: typeof answer;
  readonly run?: Run;
}

const kinds: Record<string, Kind> = {
  retries: {
    requests: 3,
    answer: (_request, response, count) =>
      count < 3
        ? json(response, count === 1 ? 500 : 429, {}, { 'retry-after-ms': '1' })
        : json(response, 200, {}),
  },
  'lost connections': {
    requests: 2,
    answer: (_request, response, count) =>
      count === 1 ? response.destroy() : json(response, 200, {}),
  },
  redirects: {
    requests: 2,
    answer: ({ url }, response) =>
      url!.includes('/there')
        ? json(response, 200, {})
        : json(response, 307, {}, { location: '/v1/there' }),
  },
  pages: {
    requests: 3,
    answer: (_request, response, count) =>
      json(response, 200, { data: [{ id: `${count}` }], has_more: count < 3 }),
    async run(client, headers) {
      let items = 0;
      for await (const _item of client.batches.list({}, { headers })) items += 1;
      expect(items).toBe(3);
    },
  },
  streams: {
    requests: 1,
    answer(_request, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: {"id":"a"}\n\ndata: [DONE]\n\n');
    },
    async run(client, headers) {
      const body = { model: 'm', stream: true };
      const stream = await client.post<AsyncIterable<unknown>>('/x', {
        ...{ body, headers, stream: true },
      });
      for await (const _item of stream);
    },
  },
};

/** The ways in which the calls of tenants use one client. */
const ways: Record<string, (client: OpenAI) => OpenAI> = {
  'the client': (client) => client,
  withOptions: (client) => client.withOptions({ timeout: 50_000 }),
  middleware: (client) =>
    client.withOptions({
      middleware: [
        async (request, next) => {
          await pause();
          return next(request);
        },
      ],
    }),
};

const apiVersion = '2024-10-21';
const region = 'us-east-1';
const options = { maxRetries: 4, timeout: 60_000 };
const credentialProvider = async () => ({
  accessKeyId: await keyOfTenant(),
  secretAccessKey: 'secret',
});

const clients: Record<string, () => OpenAI> = {
  'an apiKey function': () =>
    new OpenAI({ ...options, apiKey: keyOfTenant, baseURL: `${origin}/v1` }),
  'Entra tokens, AzureOpenAI': () =>
    new AzureOpenAI({
      ...{ ...options, endpoint: origin, apiVersion, azureADTokenProvider: keyOfTenant },
    }),
  'Entra tokens, azure()': () =>
    new OpenAI({
      ...options,
      provider: azure({ endpoint: origin, apiVersion, azureADTokenProvider: keyOfTenant }),
    }),
  'Bedrock tokens, BedrockOpenAI': () =>
    new BedrockOpenAI({
      ...{ ...options, awsRegion: region, bedrockTokenProvider: keyOfTenant },
      baseURL: `${origin}/v1`,
    }),
  'Bedrock tokens, bedrock()': () =>
    new OpenAI({
      ...options,
      provider: bedrock({ baseURL: `${origin}/v1`, tokenProvider: keyOfTenant }),
    }),
  'Vertex tokens': () =>
    new OpenAI({
      ...options,
      provider: vertex({ baseURL: `${origin}/v1`, tokenProvider: keyOfTenant }),
    }),
  'credentials of AWS': () =>
    new OpenAI({
      ...options,
      provider: awsBedrock({ region, baseURL: `${origin}/v1`, credentialProvider }),
    }),
};

const rows = Object.keys(clients).flatMap((name) =>
  Object.keys(kinds).flatMap((kind) =>
    (name === 'an apiKey function' ? Object.keys(ways) : ['withOptions']).map((way) => ({
      ...{ name, kind, way },
    })),
  ),
);

test.each(rows)(
  '$name, $kind, by way of $way: no request carries the credential of another',
  async ({ name, kind, way }) => {
    const { requests, run = post } = kinds[kind]!;
    answer = kinds[kind]!.answer;
    const client = clients[name]!();
    await Promise.all(
      Array.from({ length: CALLS }, (_, index) => {
        const id = `tenant-${index % TENANTS}-`;
        const headers = { 'x-tenant': id, 'x-call': `call-${index}` };
        return tenant.run(id, () => run(ways[way]!(client), headers));
      }),
    );
    expect(wrong).toEqual([]);
    expect(sent).toBeGreaterThanOrEqual(CALLS * requests);
  },
  60_000,
);

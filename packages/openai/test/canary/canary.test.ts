import { azure } from '@oai/azure';
import { bedrock } from '@oai/bedrock';
import { bedrock as awsBedrock } from '@oai/bedrock/aws';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inspect } from 'node:util';

import { AzureOpenAI } from '../../src/azure.js';
import { BedrockOpenAI } from '../../src/bedrock.js';
import OpenAI from '../../src/index.js';
import { vertex } from '../../src/providers/vertex.js';
import { closeAgent, serveTLS, trustingFetch, type TLSServer } from './servers.js';
import { Witness } from './witness.js';

/**
 * A canary credential is searched for in everything that leaves for another origin, and in
 * everything that a program, a log or a tracer can see.
 */
const CANARY = 'canary-4f1c9e77';

let home: TLSServer;
let away: TLSServer;
/** The witness of the call under way. */
let current: Witness;

const SENT = ['authorization', 'api-key', 'x-api-key', 'x-amz-security-token'];

/** Answers by the last segment of the path, and repeats every credential that it has received. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url!, home.origin);
  const echo = [...SENT.map((name) => request.headers[name]), url.searchParams.get('api_key')]
    .filter(Boolean)
    .join(' ');
  const path = url.pathname.split('/').at(-1);
  const send = (status: number, type: string, body: string, headers = {}): void => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
  const error = JSON.stringify({
    error: { message: `wrong key ${echo}`, code: echo, param: echo },
  });
  switch (path) {
    case 'refused':
      return send(401, 'application/json', error);
    case 'header':
      return send(400, 'application/json', '{}', { 'x-request-id': 'r', 'x-echo': echo });
    case 'page':
      return send(502, 'text/html', `<html><body><p title="${echo}">Bad gateway: ${echo}</p>`);
    case 'inside':
      return send(200, 'application/json', error);
    case 'broken':
      return send(200, 'application/json', `{"choices": [ ${echo}`);
    case 'redirect':
      return send(307, 'text/plain', echo, { location: `${away.origin}/there` });
    case 'stream':
      return send(200, 'text/event-stream', `data: {"error":{"message":"no ${echo}"}}\n\n`);
    case 'garbage':
      return send(200, 'text/event-stream', `data: {"choices": ${echo}\n\n`);
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' });
      response.write(`{"a": "${echo}`);
      setTimeout(() => response.destroy(), 5);
      return;
    default:
      return send(200, 'application/json', JSON.stringify({ data: [{ id: 'a' }], has_more: true }));
  }
}

beforeAll(async () => {
  home = await serveTLS(answer);
  away = await serveTLS((_request, response) => response.end('{"data":[]}'));
});
beforeEach(() => {
  home.forget();
  away.forget();
});
afterAll(async () => {
  await closeAgent();
  await Promise.all([home.close(), away.close()]);
});

/** The exchange of a workload token stays in this process. */
const fetch: typeof globalThis.fetch = async (url, init) =>
  String(url).startsWith('https://auth.openai.com/')
    ? Response.json({ access_token: CANARY })
    : trustingFetch(url, init);

const supply = async (): Promise<string> => CANARY;
const options = () => ({
  baseURL: `${home.origin}/v1`,
  fetch,
  logger: current.logger,
  logLevel: 'debug' as const,
  maxRetries: 0,
});
const apiVersion = '2024-10-21';
const region = 'us-east-1';

const clients: Record<string, () => OpenAI> = {
  'an API key': () => new OpenAI({ ...options(), apiKey: CANARY }),
  'an API key function': () => new OpenAI({ ...options(), apiKey: supply }),
  'default headers': () =>
    new OpenAI({ ...options(), apiKey: 'other-key', defaultHeaders: { 'x-api-key': CANARY } }),
  'a default query': () =>
    new OpenAI({ ...options(), apiKey: 'other-key', defaultQuery: { api_key: CANARY } }),
  'a workload identity': () =>
    new OpenAI({
      ...options(),
      apiKey: undefined,
      workloadIdentity: {
        clientId: 'c',
        identityProviderId: 'i',
        serviceAccountId: 's',
        provider: { tokenType: 'jwt', getToken: supply },
      },
    }),
  'a key of Azure': () =>
    new AzureOpenAI({
      ...options(),
      baseURL: undefined,
      endpoint: home.origin,
      apiVersion,
      apiKey: CANARY,
    }),
  'a token of Azure': () =>
    new AzureOpenAI({
      ...options(),
      baseURL: undefined,
      endpoint: home.origin,
      apiVersion,
      azureADTokenProvider: supply,
    }),
  'the provider of Azure': () =>
    new OpenAI({
      ...options(),
      baseURL: undefined,
      provider: azure({ endpoint: home.origin, apiVersion, apiKey: CANARY }),
    }),
  'a key of Bedrock': () => new BedrockOpenAI({ ...options(), awsRegion: region, apiKey: CANARY }),
  'a token of Bedrock': () =>
    new OpenAI({
      ...options(),
      baseURL: undefined,
      provider: bedrock({ baseURL: `${home.origin}/v1`, tokenProvider: supply }),
    }),
  'a token of Vertex': () =>
    new OpenAI({
      ...options(),
      baseURL: undefined,
      provider: vertex({ baseURL: `${home.origin}/v1`, tokenProvider: supply }),
    }),
  'a client of Google': () =>
    new OpenAI({
      ...options(),
      baseURL: undefined,
      provider: vertex({
        baseURL: `${home.origin}/v1`,
        credentials: { getRequestHeaders: async () => ({ authorization: `Bearer ${CANARY}` }) },
      }),
    }),
  'credentials of AWS': () =>
    new OpenAI({
      ...options(),
      baseURL: undefined,
      provider: awsBedrock({
        region,
        baseURL: `${home.origin}/v1`,
        accessKeyId: 'AKIDEXAMPLE',
        secretAccessKey: CANARY,
        sessionToken: CANARY,
      }),
    }),
};

const body = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] };
const calls: Record<string, (client: OpenAI) => PromiseLike<unknown>> = {
  'a refusal that echoes': (client) => client.get('/refused'),
  'a header that echoes': (client) => client.get('/header'),
  'a page that echoes': (client) => client.get('/page'),
  'an error inside a success': (client) => client.post('/inside', { body }),
  'broken JSON': (client) => client.get('/broken'),
  'a body that is cut off': (client) => client.get('/cut'),
  'a redirect': (client) => client.get('/redirect'),
  'a redirect of a POST that fetch may follow': (client) =>
    client.post('/redirect', { body, fetchOptions: { redirect: 'follow' } }),
  'a page of a list': async (client) => inspect(await client.models.list(), { depth: 8 }),
  'an absolute path': (client) => client.get(`${away.origin}/x`),
  'an absolute path in upper case': (client) => client.get(`HTTPS${away.origin.slice(5)}/x`),
  'the same host without TLS': (client) => client.get(`http${home.origin.slice(5)}/x`),
  'a changed base URL': (client) => {
    client.baseURL = `${away.origin}/v1`;
    return client.get('/x');
  },
  'an absolute path with its own credential': (client) =>
    client.get(`${away.origin}/x`, { headers: { authorization: 'Bearer own' } }),
  'an error event in a stream': async (client) => {
    for await (const _ of await client.post<AsyncIterable<unknown>>('/stream', {
      body,
      stream: true,
    }));
  },
  'an event that is no JSON': async (client) => {
    for await (const _ of await client.post<AsyncIterable<unknown>>('/garbage', {
      body,
      stream: true,
    }));
  },
};

test.each(Object.keys(clients))('%s is seen by nobody else', async (kind) => {
  const leaks: string[] = [];
  for (const [name, call] of Object.entries(calls)) {
    const witness = (current = new Witness());
    const client = clients[kind]!();
    try {
      witness.see(client);
      const promise = call(client);
      witness.see(promise);
      witness.see(await promise);
    } catch (error) {
      witness.see(error);
    }
    witness.see(client);
    witness.leave();
    expect(witness.count).toBeGreaterThan(10);
    leaks.push(...witness.sightings(CANARY).map((seen) => `${name}: ${seen}`));
  }
  expect(home.received()).toContain(CANARY);
  leaks.push(
    ...away
      .received()
      .split('\r\n')
      .filter((line) => line.includes(CANARY)),
  );
  expect(leaks).toEqual([]);
});

import { azure } from '@oai/azure';
import { bedrock } from '@oai/bedrock';
import { bedrock as awsBedrock } from '@oai/bedrock/aws';

import { AzureOpenAI } from '../../src/azure.js';
import { BedrockOpenAI } from '../../src/bedrock.js';
import OpenAI from '../../src/index.js';
import { vertex } from '../../src/providers/vertex.js';
import { echo, leaksOf } from './calls.js';
import { closeAgent, serveTLS, trustingFetch, type TLSServer } from './servers.js';
import type { Witness } from './witness.js';

/**
 * A canary credential is searched for in everything that leaves for another origin, and in
 * everything that a program, a log or a tracer can see.
 */
const CANARY = 'canary-4f1c9e77';

let home: TLSServer;
let away: TLSServer;
/** The witness of the call under way. */
let current: Witness;

beforeAll(async () => {
  home = await serveTLS((request, response) => echo(request, response, { home, away }));
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
  'a cookie': () =>
    new OpenAI({
      ...options(),
      apiKey: 'other-key',
      defaultHeaders: { cookie: `session=${CANARY}; theme=dark` },
    }),
  'a key of a function': () =>
    new OpenAI({
      ...options(),
      apiKey: 'other-key',
      defaultHeaders: { 'x-functions-key': CANARY },
    }),
  'a credential of several words': () =>
    new OpenAI({
      ...options(),
      apiKey: 'other-key',
      defaultHeaders: { 'x-api-key': `${CANARY} and more` },
    }),
  'a credential in quotes': () =>
    new OpenAI({
      ...options(),
      apiKey: 'other-key',
      defaultHeaders: { authorization: `Token token="${CANARY}"` },
    }),
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

test.each(Object.keys(clients))('%s is seen by nobody else', async (kind) => {
  const leaks = await leaksOf(CANARY, { home, away }, (witness) => {
    current = witness;
    return clients[kind]!();
  });
  expect(home.received()).toContain(CANARY);
  expect(leaks).toEqual([]);
});

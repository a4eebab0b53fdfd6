import { AsyncLocalStorage } from 'node:async_hooks';
import type { AddressInfo } from 'node:net';
import { bedrock } from '@oai/bedrock';
import { bedrock as awsBedrock } from '@oai/bedrock/aws';
import { azure } from '@oai/azure';
import { LiveWS } from '@oai/live/ws';
import { OpenAIRealtimeTranslationWS } from '@oai/realtime/translations/ws';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { ResponsesWS } from '@oai/responses/ws';
import { WebSocketServer } from 'ws';
import { AzureOpenAI } from './azure.js';
import { BedrockOpenAI } from './bedrock.js';
import { OpenAI } from './public/client.gen.js';
import { vertex } from './providers/vertex.js';

const TENANTS = 100;
const CALLS = 1000;

const tenant = new AsyncLocalStorage<string>();
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * 5));

/** Supplies the key of the tenant on whose behalf it is called, after a while. */
async function keyOfTenant(): Promise<string> {
  const key = `key-of-${tenant.getStore()}`;
  await pause();
  return key;
}

function forEachTenant(run: () => Promise<void>, count = CALLS): Promise<unknown> {
  return Promise.all(
    Array.from({ length: count }, (_, index) => tenant.run(`tenant-${index % TENANTS}-`, run)),
  );
}

let wrong: string[];
let sent: number;
beforeEach(() => {
  wrong = [];
  sent = 0;
});

function check(authorization: string | null | undefined, name = tenant.getStore()!): void {
  sent += 1;
  if (!authorization?.includes(`key-of-${name}`)) wrong.push(`${name}: ${authorization}`);
}

const fetch: typeof globalThis.fetch = async (_url, init) => {
  check(new Headers(init!.headers).get('authorization'));
  await pause();
  return Response.json({ data: [] });
};

const endpoint = 'https://resource.openai.azure.com';
const apiVersion = '2024-10-21';
const region = 'us-east-1';
const credentialProvider = async (): Promise<{ accessKeyId: string; secretAccessKey: string }> => ({
  accessKeyId: await keyOfTenant(),
  secretAccessKey: 'secret',
});

test.each<[string, () => OpenAI]>([
  ['an apiKey function', () => new OpenAI({ apiKey: keyOfTenant, fetch })],
  [
    'Entra tokens, AzureOpenAI',
    () => new AzureOpenAI({ endpoint, apiVersion, azureADTokenProvider: keyOfTenant, fetch }),
  ],
  [
    'Entra tokens, azure()',
    () =>
      new OpenAI({
        provider: azure({ endpoint, apiVersion, azureADTokenProvider: keyOfTenant }),
        fetch,
      }),
  ],
  [
    'Bedrock tokens, BedrockOpenAI',
    () => new BedrockOpenAI({ awsRegion: region, bedrockTokenProvider: keyOfTenant, fetch }),
  ],
  [
    'Bedrock tokens, bedrock()',
    () => new OpenAI({ provider: bedrock({ region, tokenProvider: keyOfTenant }), fetch }),
  ],
  [
    'AWS credentials',
    () => new OpenAI({ provider: awsBedrock({ region, credentialProvider }), fetch }),
  ],
  [
    'Vertex tokens',
    () =>
      new OpenAI({
        provider: vertex({ project: 'p', location: 'us-central1', tokenProvider: keyOfTenant }),
        fetch,
      }),
  ],
])(
  '%s: no call carries the credential of another',
  async (_name, makeClient) => {
    const client = makeClient();
    await forEachTenant(async () => void (await client.models.list()));
    expect(sent).toBe(CALLS);
    expect(wrong).toEqual([]);
  },
  30_000,
);

test('workload identities: no call carries the token of another', async () => {
  const exchanges = new Map<string, number>();
  const exchange: typeof globalThis.fetch = async (url, init) => {
    if (!String(url).includes('/oauth/token')) {
      const { headers } = init!;
      // The first token of each is revoked at once.
      if (new Headers(headers).get('authorization')?.endsWith('-1')) {
        return Response.json({}, { status: 401 });
      }
      return fetch(url, init);
    }
    const { subject_token: name } = JSON.parse(init!.body as string) as { subject_token: string };
    const count = (exchanges.get(name) ?? 0) + 1;
    exchanges.set(name, count);
    await pause();
    return Response.json({ access_token: `key-of-${name}-${count}` });
  };
  const clients = Array.from({ length: TENANTS }, (_, index) => {
    const getToken = async (): Promise<string> => `tenant-${index}-`;
    const workloadIdentity = {
      clientId: 'c',
      identityProviderId: 'i',
      serviceAccountId: `account-${index}`,
      provider: { tokenType: 'jwt' as const, getToken },
    };
    return new OpenAI({ apiKey: undefined, workloadIdentity, fetch: exchange });
  });
  let next = 0;
  await forEachTenant(async () => void (await clients[next++ % TENANTS]!.models.list()));
  expect(sent).toBe(CALLS);
  expect(wrong).toEqual([]);
  expect(new Set(exchanges.values())).toEqual(new Set([2]));
}, 30_000);

describe('sockets', () => {
  let server: WebSocketServer;
  let client: OpenAI;
  let azureClient: AzureOpenAI;
  let arrived: Promise<void>;
  const COUNT = 100;

  beforeEach(() => {
    server = new WebSocketServer({ port: 0 });
    const { port } = server.address() as AddressInfo;
    client = new OpenAI({ apiKey: keyOfTenant, baseURL: `http://127.0.0.1:${port}/v1` });
    azureClient = new AzureOpenAI({
      endpoint: `http://127.0.0.1:${port}`,
      apiVersion,
      azureADTokenProvider: keyOfTenant,
    });
    arrived = new Promise((resolve) => {
      server.on('connection', (socket, { headers, url }) => {
        const { searchParams } = new URL(url!, 'http://host');
        const model = searchParams.get('model') ?? searchParams.get('deployment');
        check(headers.authorization, model ?? String(headers['x-tenant']));
        socket.close();
        if (sent === COUNT) resolve();
      });
    });
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  test.each<[string, (name: string) => Promise<{ on(name: 'error', run: () => void): unknown }>]>([
    ['realtime', (name) => OpenAIRealtimeWS.create(client, { model: name })],
    [
      'realtime with Entra tokens',
      (name) => OpenAIRealtimeWS.azure(azureClient, { deploymentName: name }),
    ],
    ['translations', (name) => OpenAIRealtimeTranslationWS.create(client, { model: name })],
    ['live', (name) => LiveWS.create(client, { headers: { 'x-tenant': name } })],
    ['responses', (name) => ResponsesWS.create(client, { headers: { 'x-tenant': name } })],
  ])('%s', async (_name, create) => {
    await forEachTenant(async () => {
      const connection = await create(tenant.getStore()!);
      connection.on('error', () => {});
    }, COUNT);
    await arrived;
    expect(wrong).toEqual([]);
  });
});

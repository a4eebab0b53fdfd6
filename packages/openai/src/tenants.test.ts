import { AsyncLocalStorage } from 'node:async_hooks';
import type { AddressInfo } from 'node:net';
import { bedrock } from '@oai/bedrock/aws';
import { azure } from '@oai/azure';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { ResponsesWS } from '@oai/responses/ws';
import { WebSocketServer } from 'ws';
import { AzureOpenAI } from './azure.js';
import { BedrockOpenAI } from './bedrock.js';
import { OpenAI } from './generated/client.gen.js';

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
    'AWS credentials',
    () => new OpenAI({ provider: bedrock({ region, credentialProvider }), fetch }),
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

describe('sockets', () => {
  let server: WebSocketServer;
  let client: OpenAI;
  let arrived: Promise<void>;
  const COUNT = 100;

  beforeEach(() => {
    server = new WebSocketServer({ port: 0 });
    const { port } = server.address() as AddressInfo;
    client = new OpenAI({ apiKey: keyOfTenant, baseURL: `http://127.0.0.1:${port}/v1` });
    arrived = new Promise((resolve) => {
      server.on('connection', (socket, { headers, url }) => {
        const model = new URL(url!, 'http://host').searchParams.get('model');
        check(headers.authorization, model ?? String(headers['x-tenant']));
        socket.close();
        if (sent === COUNT) resolve();
      });
    });
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  test.each<[string, (name: string) => Promise<{ on(name: 'error', run: () => void): unknown }>]>([
    ['realtime', (name) => OpenAIRealtimeWS.create(client, { model: name })],
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

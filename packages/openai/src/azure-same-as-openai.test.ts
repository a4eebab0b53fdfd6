import { AzureOpenAI as Incumbent, toFile } from 'openai';
import { AzureOpenAI } from './azure.js';

// Addresses and authorisation must be those that existing programs get. Left out on purpose:
// base URLs that end in /openai/v1, which Azure serves without deployments in their paths.
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  environment = { ...process.env };
  for (const name of Object.keys(process.env)) if (/OPENAI/.test(name)) delete process.env[name];
});
afterEach(() => {
  process.env = environment;
});

type Client = Pick<
  Incumbent,
  'chat' | 'embeddings' | 'models' | 'responses' | 'audio' | 'images' | 'batches' | 'files' | 'post'
>;

const calls: Record<string, (client: Client) => Promise<unknown>> = {
  chat: (client) => client.chat.completions.create({ model: 'gpt-4o', messages: [] }),
  'chat with a name to encode': (client) =>
    client.chat.completions.create({ model: 'my gpt/4', messages: [] }),
  embeddings: (client) => client.embeddings.create({ model: 'emb', input: 'x' }),
  'list of models': (client) => client.models.list(),
  responses: (client) => client.responses.create({ model: 'm', input: 'x' }),
  transcription: async (client) =>
    client.audio.transcriptions.create({
      model: 'whisper',
      file: await toFile(Buffer.from('x'), 'a.wav'),
    }),
  speech: (client) => client.audio.speech.create({ model: 'tts', voice: 'alloy', input: 'x' }),
  'image edit': async (client) =>
    client.images.edit({
      model: 'img',
      prompt: 'p',
      image: await toFile(Buffer.from('x'), 'a.png', { type: 'image/png' }),
    }),
  batch: (client) =>
    client.batches.create({
      input_file_id: 'f',
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
    }),
  'list of files': (client) => client.files.list(),
  'a post of the user’s own': (client) =>
    client.post('/chat/completions', { body: { model: 'm' }, query: { a: 'b' } }),
};

const endpoint = 'https://resource.openai.azure.com';
const credentials = {
  'a key': { apiKey: 'azure-key' },
  'a token': { azureADTokenProvider: () => Promise.resolve('token') },
};
const addresses = {
  'an endpoint': { endpoint },
  'an endpoint with a slash': { endpoint: `${endpoint}/` },
  'an endpoint and a deployment': { endpoint, deployment: 'my dep' },
  'a base URL': { baseURL: `${endpoint}/gateway` },
  'a base URL with a deployment': { baseURL: `${endpoint}/openai/deployments/dep` },
  'a default query': { endpoint, defaultQuery: { tenant: '7' } },
};

async function recorded(
  Class: new (options: object) => unknown,
  options: object,
  call: (client: Client) => Promise<unknown>,
) {
  const requests: unknown[] = [];
  const client = new Class({
    apiVersion: '2024-10-21',
    ...options,
    fetch: (url: unknown, init: RequestInit) => {
      const { pathname, origin, searchParams } = new URL(String(url));
      const headers = new Headers(init.headers);
      requests.push({
        address: `${init.method?.toUpperCase()} ${origin}${pathname}`,
        query: Object.fromEntries(searchParams),
        key: headers.get('api-key'),
        token: headers.get('authorization'),
      });
      return Promise.resolve(Response.json({ data: [] }));
    },
  });
  await call(client as Client);
  return requests;
}

describe.each(Object.entries(credentials))('with %s', (_credential, credential) => {
  describe.each(Object.entries(addresses))('and %s', (_address, address) => {
    test.each(Object.entries(calls))('%s', async (_name, call) => {
      const options = { ...credential, ...address };
      const ours = await recorded(AzureOpenAI, options, call);
      expect(ours).toHaveLength(1);
      expect(ours).toEqual(await recorded(Incumbent, options, call));
    });
  });
});

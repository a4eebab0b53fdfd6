import { inspect } from 'node:util';
import { APIClient, OpenAIError } from '@oai/core';
import { OpenAIRealtimeWebSocket as BetaRealtimeWebSocket } from '@oai/realtime/beta/websocket';
import { OpenAIRealtimeWebSocket } from '@oai/realtime/websocket';
import { WebSocket as PlatformWebSocket } from 'undici';
import { RealtimeServer, until } from './realtime-server.js';

const apiKey = 'sk-very-secret-key';
const globals = globalThis as Record<string, unknown>;
let server: RealtimeServer;
let open: { close(): void; on(name: 'error', listener: () => void): unknown }[];

beforeEach(async () => {
  globals['WebSocket'] = PlatformWebSocket;
  server = await RealtimeServer.start();
  open = [];
});
afterEach(async () => {
  for (const connection of open) connection.on('error', () => {});
  for (const connection of open) connection.close();
  await server.stop();
  delete globals['WebSocket'];
  delete globals['document'];
  delete globals['navigator'];
});

function track<T extends (typeof open)[0]>(connection: T): T {
  open.push(connection);
  return connection;
}

function connect(props: object = {}) {
  const config = { model: 'gpt-realtime', apiKey, baseURL: server.baseURL, ...props };
  return track(new OpenAIRealtimeWebSocket(config));
}

describe('connecting', () => {
  test('sends the key as a subprotocol', async () => {
    connect();
    await until(() => server.connections.length);
    expect(server.connections[0]?.url).toBe('/v1/realtime?model=gpt-realtime');
    expect(server.connections[0]?.headers['sec-websocket-protocol']).toBe(
      `realtime, openai-insecure-api-key.${apiKey}`,
    );
    expect(server.connections[0]?.headers.authorization).toBeUndefined();
  });

  test.each([
    ['apiKey', 'sk-secret\nline'],
    ['apiKey', 'sk-secret key'],
    ['organization', 'org\nline'],
    ['project', 'proj,other'],
  ])('refuses the %s %j, which is not shown', (name, value) => {
    const client = new APIClient({ apiKey, baseURL: server.baseURL, [name]: value });
    const message = `The characters of \`${name}\` are not valid in a WebSocket subprotocol.`;
    for (const Connection of [OpenAIRealtimeWebSocket, BetaRealtimeWebSocket]) {
      const connecting = () => new Connection({ model: 'm' }, client);
      expect(connecting).toThrow(OpenAIError);
      expect(connecting).toThrow(new Error(message));
    }
    expect(server.connections).toEqual([]);
  });

  test('sends organisation and project along', async () => {
    const { baseURL } = server;
    const client = new APIClient({ apiKey, baseURL, organization: 'org-1', project: 'proj-1' });
    track(new OpenAIRealtimeWebSocket({ model: 'm' }, client));
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers['sec-websocket-protocol']).toBe(
      `realtime, openai-insecure-api-key.${apiKey}, openai-organization.org-1, openai-project.proj-1`,
    );
  });

  test('with a key that a function supplies, through create', async () => {
    const supply = () => Promise.resolve('sk-supplied');
    const client = new APIClient({ apiKey: supply, baseURL: server.baseURL });
    expect(() => new OpenAIRealtimeWebSocket({ model: 'm' }, client)).toThrow('create(client');
    track(await OpenAIRealtimeWebSocket.create(client, { model: 'm' }));
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers['sec-websocket-protocol']).toContain('sk-supplied');
  });

  test('hands the address to onURL, which may change it', async () => {
    connect({ onURL: (url: URL) => url.searchParams.set('tenant', '7') });
    await until(() => server.connections.length);
    expect(server.connections[0]?.url).toBe('/v1/realtime?model=gpt-realtime&tenant=7');
  });

  test('an address of onURL that is not encrypted is refused', () => {
    const onURL = (url: URL) => void (url.host = 'elsewhere.example');
    expect(() => connect({ onURL })).toThrow('an address of `wss:`');
  });

  test('hides credentials in an address that the caller has made', async () => {
    const build = () => new URL(`${server.baseURL.replace('http', 'ws')}?api-key=very-secret`);
    const connection = connect({ buildRealtimeURL: build });
    await until(() => server.connections.length);
    expect(server.connections[0]?.url).toContain('very-secret');
    expect(connection.url.href).not.toContain('very-secret');
  });

  test.each([
    ['a key', false, 'api-key=az-key'],
    ['a token', true, 'Authorization=Bearer+az-key'],
  ])('to Azure with %s in the query, which url does not show', async (_name, isToken, query) => {
    const client = {
      apiKey: 'az-key',
      baseURL: server.baseURL.replace('/v1', '/openai'),
      apiVersion: '2024-10-01-preview',
      deploymentName: 'dep',
      _callApiKey: () => Promise.resolve(isToken),
    };
    const current = track(await OpenAIRealtimeWebSocket.azure(client));
    const beta = track(await BetaRealtimeWebSocket.azure(client));
    await until(() => server.connections.length === 2);
    expect(server.connections.map(({ url }) => url)).toEqual([
      `/openai/v1/realtime?model=dep&${query}`,
      `/openai/realtime?api-version=2024-10-01-preview&deployment=dep&${query}`,
    ]);
    expect(server.connections.map(({ headers }) => headers['sec-websocket-protocol'])).toEqual([
      'realtime',
      'realtime, openai-beta.realtime-v1',
    ]);
    for (const shown of [current.url.href, beta.url.href, inspect(current), inspect(beta)]) {
      expect(shown).not.toContain('az-key');
    }
  });

  test('without a WebSocket on this runtime it names the other class', () => {
    delete globals['WebSocket'];
    expect(() => connect()).toThrow('OpenAIRealtimeWS of @oai/realtime/ws');
  });
});

describe('in a web page', () => {
  beforeEach(() => {
    globals['document'] = {};
    globals['navigator'] = { userAgent: 'Mozilla/5.0' };
  });

  test('a lasting key is refused, with the way out', () => {
    const client = { apiKey, baseURL: server.baseURL };
    expect(() => new OpenAIRealtimeWebSocket({ model: 'm' }, client)).toThrow(/ephemeral key/);
    expect(() => connect()).toThrow('dangerouslyAllowBrowser');
  });

  test('so it is without a client, and in a worker of a page', () => {
    delete globals['document'];
    expect(() => new OpenAIRealtimeWebSocket({ model: 'm', apiKey })).toThrow(/ephemeral key/);
  });

  test.each([
    ['an ephemeral key', { apiKey: 'ek_1' }],
    ['leave', { dangerouslyAllowBrowser: true }],
  ])('%s is enough', async (_name, props) => {
    connect(props);
    await until(() => server.connections.length);
  });

  test('the leave of the client is enough', async () => {
    const { baseURL } = server;
    const client = new APIClient({ apiKey, baseURL, dangerouslyAllowBrowser: true });
    track(new OpenAIRealtimeWebSocket({ model: 'm' }, client));
    await until(() => server.connections.length);
  });
});

test('sends before it is open, hears both dialects, closes', async () => {
  const connection = connect();
  connection.send({ type: 'session.update', session: { voice: 'alloy' } });
  const deltas: string[] = [];
  connection.on('response.text.delta', (event) => deltas.push(event.delta));
  connection.on('response.output_text.delta', (event) => deltas.push(event.delta));
  server.onMessage = (_event, { send, socket }) => {
    send({ type: 'response.output_text.delta', delta: 'Hi' });
    socket.send(Buffer.from('{"type":"response.done","response":{"status":"completed"}}'));
  };
  const done = await connection.emitted('response.done');
  expect(done.response.status).toBe('completed');
  expect(deltas).toEqual(['Hi', 'Hi']);
  expect(server.connections[0]?.received).toEqual([
    {
      type: 'session.update',
      session: { type: 'realtime', audio: { output: { voice: 'alloy' } } },
    },
  ]);
  const closed = new Promise((resolve) =>
    server.connections[0]?.socket.on('close', (code) => resolve(code)),
  );
  connection.close();
  expect(await closed).toBe(1000);
});

describe('failures', () => {
  function errorsOf(connection: OpenAIRealtimeWebSocket): string[] {
    const errors: string[] = [];
    connection.on('error', (error) => errors.push(`${error.message} ${inspect(error)}`));
    return errors;
  }

  test('refused: one error, without the key', async () => {
    const connection = connect({ baseURL: 'http://127.0.0.1:1/v1' });
    const errors = errorsOf(connection);
    await expect(connection.emitted('session.created')).rejects.toThrow();
    expect(errors).toHaveLength(1);
    expect(errors[0]).not.toContain('very-secret');
  });

  test.each([
    ['a key', false, 'az/very-secret'],
    ['a token', true, 'az/very-secret'],
  ])('%s in the address is left out of what the runtime says', async (_name, isToken, key) => {
    // Bun quotes the whole address, query included.
    class QuotingWebSocket extends EventTarget {
      constructor(readonly url: string) {
        super();
        setTimeout(() => {
          const message = `WebSocket connection to '${url}' failed`;
          this.dispatchEvent(
            Object.assign(new Event('error'), { message, error: new Error(message) }),
          );
          this.dispatchEvent(Object.assign(new Event('close'), { code: 1006, reason: '' }));
        });
      }
      close(): void {}
    }
    globals['WebSocket'] = QuotingWebSocket;
    const client = {
      apiKey: key,
      baseURL: 'https://resource.openai.azure.com/openai',
      apiVersion: '2024-10-01-preview',
      deploymentName: 'dep',
      _callApiKey: () => Promise.resolve(isToken),
    };
    const connection = track(await OpenAIRealtimeWebSocket.azure(client));
    const errors = errorsOf(connection);
    await expect(connection.emitted('session.created')).rejects.toThrow('[redacted]');
    expect(errors).toHaveLength(1);
    expect(errors[0]).not.toContain('very-secret');
  });

  test.each([
    [1000, 'bye'],
    [1001, 'maximum duration'],
    [1011, 'out of capacity'],
  ])('a close event has the code %i and its reason', async (code, reason) => {
    const connection = connect();
    connection.on('error', () => {});
    server.onConnection = ({ socket }) => socket.close(code, reason);
    const closes: unknown[][] = [];
    connection.on('close', (...values) => closes.push(values));
    await until(() => closes.length);
    expect(closes).toEqual([[code, reason, []]]);
  });

  test('a handshake that is never answered', async () => {
    server.refuse = () => {};
    const client = new APIClient({ apiKey, baseURL: server.baseURL, timeout: 50 });
    const connection = track(new OpenAIRealtimeWebSocket({ model: 'm' }, client));
    const errors = errorsOf(connection);
    await until(() => errors.length);
    expect(errors[0]).toContain('was not answered within 50 ms');
  });

  test('closed by the server with an error code', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    server.onConnection = ({ socket }) => socket.close(1011, 'out of capacity');
    await expect(connection.emitted('session.created')).rejects.toThrow('out of capacity');
    expect(errors).toEqual([expect.stringContaining('code 1011, out of capacity')]);
  });

  test('closing before it is open is no error', async () => {
    const connection = connect();
    const errors = errorsOf(connection);
    server.onConnection = ({ send }) => send({ type: 'session.created' });
    connection.send({ type: 'response.create' });
    connection.close();
    await until(() => connection.socket.readyState >= 2);
    await connect().emitted('session.created');
    expect(errors).toEqual([]);
    expect(server.connections.flatMap(({ received }) => received)).toEqual([]);
  });
});

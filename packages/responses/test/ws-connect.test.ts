import { inspect } from 'node:util';
import { APIClient, OpenAIError } from '@oai/core';
import { ResponsesWS as BetaResponsesWS } from '@oai/responses/beta/ws';
import { ResponsesEmitter, ResponsesWSBase } from '@oai/responses/websocket';
import { ResponsesWS } from '@oai/responses/ws';
import { until } from './socket-server.js';
import {
  apiKey,
  connect,
  create,
  listen,
  nowhere,
  opened,
  server,
  serveEachTest,
} from './ws-setup.js';

serveEachTest();

describe('connecting', () => {
  test('with the key, organisation, project, default headers and query of the client', async () => {
    connect(undefined, {
      organization: 'org-1',
      project: 'proj-1',
      defaultHeaders: { 'x-tenant': '7' },
      defaultQuery: { region: 'eu' },
    });
    await until(() => server.connections.length);
    expect(server.connections[0]?.url).toBe('/v1/responses?region=eu');
    expect(server.connections[0]?.headers).toMatchObject({
      authorization: `Bearer ${apiKey}`,
      'openai-organization': 'org-1',
      'openai-project': 'proj-1',
      'x-tenant': '7',
    });
  });

  test('headers of ws win', async () => {
    connect({ headers: { Authorization: 'Bearer other' } });
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe('Bearer other');
  });

  test.each([
    ['key', 'authorization', undefined, { apiKey: 'sk-secret\nline' }],
    ['header of the caller', 'x-token', { headers: { 'X-Token': 'secret\r\na: b' } }, undefined],
    ['credential of the caller', 'api-key', { headers: { 'api-key': 'secret\nline' } }, undefined],
  ])('a %s with a line break is refused, and not shown', async (_name, header, options, own) => {
    const client = new APIClient({ apiKey, baseURL: server.baseURL, ...own });
    const message = `The header "${header}" is not valid in HTTP.`;
    for (const Connection of [ResponsesWS, BetaResponsesWS]) {
      const connecting = () => new Connection(client, options);
      expect(connecting).toThrow(OpenAIError);
      expect(connecting).toThrow(new Error(message));
    }
    await expect(ResponsesWS.create(client, options)).rejects.toThrow(new Error(message));
    expect(server.connections).toEqual([]);
  });

  test('user name and password replace the key', async () => {
    const connection = connect({ auth: 'user:hidden-word' });
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe(`Basic ${btoa('user:hidden-word')}`);
    expect(connection.socket.platformSocket).toBe(connection.socket);
    expect(inspect(connection)).not.toContain('hidden-word');
  });

  test('not at an origin that the base URL was changed to', async () => {
    const supply = jest.fn(async () => 'sk-supplied');
    for (const key of [apiKey, supply]) {
      const client = new APIClient({ apiKey: key, baseURL: 'https://api.example.com/v1' });
      client.baseURL = server.baseURL;
      expect(() => new ResponsesWS(client)).toThrow('request origin');
      await expect(ResponsesWS.create(client)).rejects.toThrow('request origin');
      const headers = { authorization: 'Bearer own' };
      opened.push(
        new ResponsesWS(client, { headers }),
        await ResponsesWS.create(client, { headers }),
      );
    }
    await until(() => server.connections.length === 4);
    for (const { headers } of server.connections) expect(headers.authorization).toBe('Bearer own');
    expect(supply).not.toHaveBeenCalled();
  });

  test('with a key that a function supplies, through create', async () => {
    const client = new APIClient({ apiKey: async () => 'sk-supplied', baseURL: server.baseURL });
    expect(() => new ResponsesWS(client)).toThrow(/`create\(client, options\)`/);
    opened.push(await ResponsesWS.create(client));
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe('Bearer sk-supplied');
  });

  test('with the headers of a provider, through create', async () => {
    const { baseURL } = server;
    const provider = {
      name: 'other',
      configure: () => ({ baseURL }),
      authHeaders: () => ({ 'api-key': 'k' }),
    };
    const client = new APIClient({ provider });
    expect(() => new ResponsesWS(client)).toThrow(OpenAIError);
    opened.push(await ResponsesWS.create(client));
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers['api-key']).toBe('k');
  });

  test('without a key it says so before anything is sent', async () => {
    const client = { apiKey: null, adminAPIKey: 'admin' };
    expect(() => connect(undefined, client)).toThrow('OPENAI_API_KEY');
    const made = new APIClient({ ...client, baseURL: server.baseURL });
    await expect(ResponsesWS.create(made)).rejects.toThrow('needs an API key');
    expect(server.connections).toEqual([]);
  });

  test('the beta is the same with other events', async () => {
    const client = new APIClient({ apiKey, baseURL: server.baseURL });
    const connection = new BetaResponsesWS(client);
    opened.push(connection as unknown as ResponsesWS);
    connection.send({ type: 'response.create', model: 'gpt-5' });
    await until(() => server.connections[0]?.received.length);
    expect(connection).toBeInstanceOf(ResponsesWSBase);
    expect(connection).toBeInstanceOf(ResponsesEmitter);
    const other = await BetaResponsesWS.create(client);
    expect(other).toBeInstanceOf(BetaResponsesWS);
    await until(() => other.socket.readyState === 1);
    other.close();
  });
});

describe('the end', () => {
  test('a refused handshake names the reason of its body', async () => {
    const body = '{"error":{"message":"Incorrect API key provided."}}';
    server.refuse = (_request, socket) =>
      socket.end(`HTTP/1.1 401 Unauthorized\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    const connection = connect();
    const told = listen(connection, 'error', 'close');
    await until(() => told.length === 2);
    expect(String(told[0]?.[1])).toContain('401 Incorrect API key provided.');
  });

  test('closing before the connection is open is no error, and says what was not sent', async () => {
    const connection = connect();
    const told = listen(connection, 'error', 'close');
    connection.send(create);
    connection.close();
    await until(() => told.length);
    expect(told).toEqual([['close', 1006, '', [{ type: 'message', message: create }]]]);
  });

  test('closing twice, and with a code that is not allowed', async () => {
    const connection = connect();
    const told = listen(connection, 'error', 'close');
    await until(() => connection.socket.readyState === 1);
    connection.close({ code: 1, reason: '' });
    connection.close({ code: 4000, reason: 'done' });
    connection.close();
    await until(() => told.length === 2);
    expect(String(told[0]?.[1])).toContain('cannot close');
    expect(told[1]).toEqual(['close', 4000, 'done', []]);
  });

  test('emitted rejects', async () => {
    const connection = connect();
    server.onConnection = ({ socket }) => socket.close(1008, 'policy');
    await expect(connection.emitted('response.completed')).rejects.toThrow('code 1008, policy');
  });

  test('can be awaited', async () => {
    const connection = connect();
    server.onConnection = ({ socket }) => socket.close(1001, 'maximum duration');
    expect(await connection.emitted('close')).toEqual([1001, 'maximum duration', []]);
  });

  test('the key is shown nowhere', async () => {
    const connection = connect();
    const shown = [inspect(connection, { depth: 6 }), JSON.stringify(connection)];
    await until(() => server.connections.length);
    const failed = connect(undefined, { baseURL: nowhere });
    const told = listen(failed, 'error');
    await until(() => told.length);
    const error = told[0]?.[1] as Error;
    shown.push(
      inspect(connection, { depth: 6 }),
      inspect(error),
      error.stack ?? '',
      connection.url.href,
    );
    for (const text of shown) expect(text).not.toContain('very-secret');
  });
});

describe('the credential of the caller', () => {
  test.each([
    ['among the headers of ws', { headers: { Authorization: 'Bearer own' } }, {}],
    ['among the default headers', {}, { defaultHeaders: { authorization: 'Bearer own' } }],
  ])('%s needs no key', async (_name, options, clientOptions) => {
    const settings = { apiKey: null, adminAPIKey: 'admin', ...clientOptions };
    connect(options, settings);
    const client = new APIClient({ ...settings, baseURL: server.baseURL });
    opened.push(await ResponsesWS.create(client, options));
    await until(() => server.connections.length === 2);
    for (const { headers } of server.connections) expect(headers.authorization).toBe('Bearer own');
  });

  test('in the address is used, but not shown', async () => {
    const connection = connect(undefined, { defaultQuery: { token: 'very-secret' } });
    await until(() => server.connections.length);
    expect(server.connections[0]?.url).toContain('token=very-secret');
    expect(connection.url.href).not.toContain('very-secret');
  });
});

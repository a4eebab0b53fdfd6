import { inspect } from 'node:util';
import { APIClient, OpenAIError } from '@oai/core';
import { OpenAIRealtimeWS as BetaRealtimeWS } from '@oai/realtime/beta/ws';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { until } from './realtime-server.js';
import { apiKey, connect, errorsOf, server, track, serveEachTest } from './ws-setup.js';

serveEachTest();

describe('connecting', () => {
  test('with the key in its own options', async () => {
    connect();
    await until(() => server.connections.length);
    const [{ url, headers }] = server.connections as [(typeof server.connections)[0]];
    expect(url).toBe('/v1/realtime?model=gpt-realtime');
    expect(headers.authorization).toBe(`Bearer ${apiKey}`);
    expect(headers['openai-beta']).toBeUndefined();
  });

  test('with the key of the environment', async () => {
    process.env['OPENAI_API_KEY'] = 'sk-from-environment';
    try {
      connect({ apiKey: undefined });
    } finally {
      delete process.env['OPENAI_API_KEY'];
    }
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe('Bearer sk-from-environment');
  });

  test('with a client, its organisation and its project', async () => {
    const client = new APIClient({
      apiKey,
      baseURL: server.baseURL,
      organization: 'org-1',
      project: 'proj-1',
    });
    track(new OpenAIRealtimeWS({ callID: 'rtc_1' }, client));
    await until(() => server.connections.length);
    const [connection] = server.connections;
    expect(connection?.url).toBe('/v1/realtime?call_id=rtc_1');
    expect(connection?.headers).toMatchObject({
      authorization: `Bearer ${apiKey}`,
      'openai-organization': 'org-1',
      'openai-project': 'proj-1',
    });
  });

  test('not at an origin that the base URL was changed to', async () => {
    const supply = jest.fn(async () => 'sk-supplied');
    for (const key of [apiKey, supply]) {
      const client = new APIClient({ apiKey: key, baseURL: 'https://api.example.com/v1' });
      client.baseURL = server.baseURL;
      expect(() => new OpenAIRealtimeWS({ model: 'm' }, client)).toThrow('request origin');
      expect(() => new BetaRealtimeWS({ model: 'm' }, client)).toThrow('request origin');
      await expect(OpenAIRealtimeWS.create(client, { model: 'm' })).rejects.toThrow(
        'request origin',
      );
    }
    expect(supply).not.toHaveBeenCalled();
    expect(server.connections).toEqual([]);
  });

  test('with options of ws, whose headers win', async () => {
    connect({ options: { headers: { 'x-tenant': '7', authorization: 'Bearer other' } } });
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers).toMatchObject({
      'x-tenant': '7',
      authorization: 'Bearer other',
    });
  });

  test.each<[name: string, header: string, props: object]>([
    ['the key', 'authorization', { apiKey: 'sk-secret\nline' }],
    ['the key, outside of Latin-1', 'authorization', { apiKey: 'sk-secret\u2028' }],
    [
      'a header of the caller',
      'x-token',
      { options: { headers: { 'x-token': 'secret\r\na: b' } } },
    ],
  ])('not with a line break in %s, which is not shown', (_name, header, props) => {
    const config = { model: 'm', apiKey, baseURL: server.baseURL, ...props };
    for (const Connection of [OpenAIRealtimeWS, BetaRealtimeWS]) {
      const connecting = () => new Connection(config);
      expect(connecting).toThrow(OpenAIError);
      expect(connecting).toThrow(new Error(`The header "${header}" is not valid in HTTP.`));
    }
    expect(server.connections).toEqual([]);
  });

  test('with a key that a function supplies, without the line break at its end', async () => {
    const apiKey = async (): Promise<string> => 'sk-supplied\n';
    const client = new APIClient({ apiKey, baseURL: server.baseURL });
    track(await OpenAIRealtimeWS.create(client, { model: 'm' }));
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe('Bearer sk-supplied');
  });

  test('with a key that a function supplies, through create', async () => {
    const client = new APIClient({
      apiKey: () => Promise.resolve('sk-supplied'),
      baseURL: server.baseURL,
    });
    expect(() => new OpenAIRealtimeWS({ model: 'm' }, client)).toThrow(/create\(client, props\)/);
    track(await OpenAIRealtimeWS.create(client, { model: 'm' }));
    await until(() => server.connections.length);
    expect(server.connections[0]?.headers.authorization).toBe('Bearer sk-supplied');
  });

  test('without a key it says so before anything is sent', () => {
    const client = { apiKey: null, baseURL: server.baseURL };
    expect(() => new OpenAIRealtimeWS({ model: 'm' }, client)).toThrow(OpenAIError);
    expect(() => new OpenAIRealtimeWS({ model: 'm' }, client)).toThrow('OPENAI_API_KEY');
  });

  test.each([
    ['a key', () => Promise.resolve(false), { 'api-key': 'az-key' }],
    ['a token', () => Promise.resolve(true), { authorization: 'Bearer az-key' }],
  ])('to Azure with %s', async (_name, _callApiKey, headers) => {
    const client = {
      apiKey: 'az-key',
      baseURL: server.baseURL.replace('/v1', '/openai'),
      apiVersion: '2024-10-01-preview',
      deploymentName: 'dep',
      _callApiKey,
    };
    track(await OpenAIRealtimeWS.azure(client));
    track(await BetaRealtimeWS.azure(client, { deploymentName: 'other' }));
    await until(() => server.connections.length === 2);
    const [current, beta] = server.connections;
    expect(current?.url).toBe('/openai/v1/realtime?model=dep');
    expect(current?.headers).toMatchObject(headers);
    expect(current?.headers['openai-beta']).toBeUndefined();
    expect(beta?.url).toBe('/openai/realtime?api-version=2024-10-01-preview&deployment=other');
    expect(beta?.headers).toMatchObject({ ...headers, 'openai-beta': 'realtime=v1' });
  });
});

test('the key is shown nowhere', async () => {
  const shown: string[] = [];
  const show = (value: unknown) => shown.push(inspect(value, { depth: 6 }), JSON.stringify(value));
  const connection = connect();
  const errors = errorsOf(connection);
  show(connection);
  show(connection.url);
  await until(() => server.connections.length);
  show(connection);
  server.connections[0]?.socket.terminate();
  await until(() => errors.length);
  const refused = connect({ baseURL: 'http://127.0.0.1:1/v1' });
  const failures = errorsOf(refused);
  await until(() => failures.length);
  for (const error of [...errors, ...failures]) {
    show(error);
    shown.push(error.stack ?? '', String(error.cause));
  }
  expect(shown.length).toBeGreaterThan(8);
  for (const text of shown) expect(text).not.toContain('very-secret');
});

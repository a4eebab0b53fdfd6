import { OpenAIError } from '@oai/core';
import { buildRealtimeURL as buildBetaURL } from '../beta/azure-url.js';
import { buildRealtimeURL, getAzureRealtimeConnection, isAzure } from './realtime-url.js';
import type { RealtimeConnectionConfig } from './realtime-url.js';

const client = { apiKey: 'sk-secret', baseURL: 'https://api.openai.com/v1' };
const azure = (baseURL: string) => ({
  apiKey: 'az-secret',
  baseURL,
  apiVersion: '2024-10-01-preview',
  deploymentName: 'dep',
  _callApiKey: () => Promise.resolve(false),
});
const preview = 'api-version=2024-10-01-preview&deployment=my+dep';

test.each<[string | RealtimeConnectionConfig, string]>([
  ['gpt-realtime', 'wss://api.openai.com/v1/realtime?model=gpt-realtime'],
  [{ model: 'a b&c=d' }, 'wss://api.openai.com/v1/realtime?model=a+b%26c%3Dd'],
  [{ callID: 'rtc_1' }, 'wss://api.openai.com/v1/realtime?call_id=rtc_1'],
  [{ intent: 'transcription' }, 'wss://api.openai.com/v1/realtime?intent=transcription'],
])('%j is %s', (connection, url) => {
  expect(buildRealtimeURL(client, connection).href).toBe(url);
});

test.each([
  ['http://127.0.0.1:8080/v1', 'ws://127.0.0.1:8080/v1/realtime?model=m'],
  ['https://gateway.example/a/b/', 'wss://gateway.example/a/b/realtime?model=m'],
  ['https://gateway.example', 'wss://gateway.example/realtime?model=m'],
  ['https://gateway.example/v1?tenant=7', 'wss://gateway.example/v1/realtime?tenant=7&model=m'],
  ['ws://localhost/v1', 'ws://localhost/v1/realtime?model=m'],
  ['wss://localhost/v1', 'wss://localhost/v1/realtime?model=m'],
])('below %s it is %s', (baseURL, url) => {
  expect(buildRealtimeURL({ apiKey: 'sk', baseURL }, 'm').href).toBe(url);
});

test.each([
  [{}],
  [{ model: '' }],
  [{ model: 'm', callID: 'c' }],
  [{ model: 'm', intent: 'transcription' }],
  [{ model: undefined }],
])('%j is refused', (connection) => {
  const call = () => buildRealtimeURL(client, connection as RealtimeConnectionConfig);
  expect(call).toThrow(OpenAIError);
  expect(call).toThrow('exactly one of `model`, `callID` and `intent`');
});

test('an unknown intent is refused', () => {
  const connection = { intent: 'translation' } as unknown as RealtimeConnectionConfig;
  expect(() => buildRealtimeURL(client, connection)).toThrow("'transcription'");
});

test.each([
  ['ftp://host/v1', 'http, https, ws or wss'],
  ['ftp://user:secret@host/v1', 'http, https, ws or wss'],
  ['not a url', 'not a URL'],
])('the base URL %s is refused', (baseURL, message) => {
  const call = () => buildRealtimeURL({ apiKey: 'sk', baseURL }, 'm');
  expect(call).toThrow(message);
  expect(call).not.toThrow('secret');
});

test('a gateway may make the address itself', () => {
  const build = jest.fn(() => new URL('wss://gateway.example/live'));
  const connection = { model: 'm', buildRealtimeURL: build };
  expect(buildRealtimeURL(client, connection).href).toBe('wss://gateway.example/live');
  expect(build).toHaveBeenCalledWith(client, connection);
});

test.each([
  ['wss://gateway.example/live', 'https://api.openai.com/v1'],
  ['ws://localhost:8080/live', 'https://api.openai.com/v1'],
  ['ws://127.0.0.1/live', 'https://api.openai.com/v1'],
  ['ws://[::1]:1/live', 'https://api.openai.com/v1'],
  ['ws://gateway.internal:81/live', 'http://gateway.internal:81/v1'],
])('%s may be made for %s', (address, baseURL) => {
  const connection = { model: 'm', buildRealtimeURL: () => new URL(address) };
  expect(buildRealtimeURL({ apiKey: 'sk', baseURL }, connection).href).toBe(address);
});

test.each([
  ['ws://gateway.example/live', 'https://api.openai.com/v1'],
  ['https://gateway.example/live', 'https://api.openai.com/v1'],
  ['ws://elsewhere.internal/live', 'http://gateway.internal/v1'],
  ['ws://gateway.internal:82/live', 'http://gateway.internal:81/v1'],
  ['ws://localhost.example/live', 'not a URL'],
  ['ftp://user:secret@127.0.0.1/live', 'http://127.0.0.1/v1'],
])('%s is refused for %s', (address, baseURL) => {
  const connection = { model: 'm', buildRealtimeURL: () => new URL(address) };
  const call = () => buildRealtimeURL({ apiKey: 'sk', baseURL }, connection);
  expect(call).toThrow(OpenAIError);
  expect(call).toThrow('an address of `wss:`');
  expect(call).not.toThrow('secret');
});

describe('Azure', () => {
  test.each([
    [{ deploymentName: 'd', intent: 'transcription' }],
    [{ deploymentName: 'd', callID: 'c' }],
    [{ intent: 'transcription', callID: 'c' }],
  ])('the targets %j are refused together', (connection) => {
    const call = () => getAzureRealtimeConnection({ deploymentName: 'dep' }, connection as object);
    expect(call).toThrow('at most one of `deploymentName`, `callID` and `intent`');
  });

  test.each([
    ['https://r.openai.azure.com/openai', 'openai/v1'],
    ['https://r.openai.azure.com/openai/', 'openai/v1'],
    ['https://r.openai.azure.com/openai/v1', 'openai/v1'],
    ['https://r.openai.azure.com/openai/deployments/dep', 'openai/v1'],
  ])('%s leads to /%s/realtime', (baseURL, path) => {
    expect(buildRealtimeURL(azure(baseURL), { model: 'dep' }).href).toBe(
      `wss://r.openai.azure.com/${path}/realtime?model=dep`,
    );
  });

  test.each([
    ['https://r.openai.azure.com/openai', 'openai'],
    ['https://r.openai.azure.com/openai/deployments/dep', 'openai'],
  ])('%s leads the beta to the preview endpoint', (baseURL, path) => {
    expect(buildBetaURL(azure(baseURL), 'my dep').href).toBe(
      `wss://r.openai.azure.com/${path}/realtime?${preview}`,
    );
  });

  test('the beta is today’s address elsewhere', () => {
    expect(buildBetaURL(client, 'm').href).toBe('wss://api.openai.com/v1/realtime?model=m');
  });

  test.each([
    [{}, { model: 'dep' }],
    [{ deploymentName: 'other' }, { model: 'other' }],
    [{ callID: 'rtc' }, { callID: 'rtc' }],
    [{ intent: 'transcription' as const }, { intent: 'transcription' }],
  ])('the connection %j is %j', (connection, expected) => {
    expect(getAzureRealtimeConnection({ deploymentName: 'dep' }, connection)).toEqual(expected);
  });

  test('without a deployment the error names both ways to give one', () => {
    const call = () => getAzureRealtimeConnection({ deploymentName: undefined }, {});
    expect(call).toThrow(/`deploymentName`.*`deployment`/);
  });

  test('is recognised', () => {
    expect([isAzure(client), isAzure(azure('https://r.openai.azure.com/openai'))]).toEqual([
      false,
      true,
    ]);
  });
});

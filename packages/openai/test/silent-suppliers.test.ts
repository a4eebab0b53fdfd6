import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ForksWS } from '@oai/live/forks/ws';
import { SidebandWS } from '@oai/live/sideband/ws';
import { LiveWS } from '@oai/live/ws';
import { OpenAIRealtimeTranslationWS } from '@oai/realtime/translations/ws';
import { OpenAIRealtimeWebSocket } from '@oai/realtime/websocket';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { ResponsesWS } from '@oai/responses/ws';
import { WebSocket, WebSocketServer } from 'ws';

import { AzureOpenAI } from '../src/azure.js';
import OpenAI from '../src/index.js';

/** Functions that supply the credential of a connection, and never answer. */

// Node 20 has none of its own.
const { WebSocket: platformSocket } = globalThis;
beforeAll(() => Object.assign(globalThis, { WebSocket }));
afterAll(() => Object.assign(globalThis, { WebSocket: platformSocket }));

let server: WebSocketServer;
let handshakes: number;
let origin: string;
let timeout: number;
beforeEach(async () => {
  handshakes = 0;
  timeout = 60_000;
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', () => (handshakes += 1));
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  for (const socket of server.clients) socket.terminate();
  await new Promise((resolve) => server.close(resolve));
});

type Supply = () => Promise<string>;

const clientOf = (apiKey: Supply): OpenAI =>
  new OpenAI({ apiKey, baseURL: `${origin}/v1`, timeout });
const azureOf = (azureADTokenProvider: Supply): AzureOpenAI =>
  new AzureOpenAI({ endpoint: origin, apiVersion: 'v', azureADTokenProvider, timeout });

const model = { model: 'm' };
const session = { session_id: 's' };
const deployment = { deploymentName: 'd' };

type Connection = { close(): void; on(name: 'error', run: () => void): unknown };

const connections: Record<string, (supply: Supply) => Promise<Connection>> = {
  realtime: (supply) => OpenAIRealtimeWS.create(clientOf(supply), model),
  'realtime of the platform': (supply) => OpenAIRealtimeWebSocket.create(clientOf(supply), model),
  'realtime of Azure': (supply) => OpenAIRealtimeWS.azure(azureOf(supply), deployment),
  'realtime of Azure and the platform': (supply) =>
    OpenAIRealtimeWebSocket.azure(azureOf(supply), deployment),
  translations: (supply) => OpenAIRealtimeTranslationWS.create(clientOf(supply), model),
  responses: (supply) => ResponsesWS.create(clientOf(supply)),
  live: (supply) => LiveWS.create(clientOf(supply)),
  'live, a sideband': (supply) => SidebandWS.create(clientOf(supply), session),
  'live, forks': (supply) => ForksWS.create(clientOf(supply), session),
};

describe.each(Object.keys(connections))('%s', (name) => {
  test.each<[string, Supply]>([
    ['never settles', () => new Promise(() => {})],
    ['returns a thenable that never settles', () => ({ then() {} }) as never],
  ])('a function that %s is bounded by the timeout', async (_name, supply) => {
    timeout = 50;
    const opening = connections[name]!(supply);
    await expect(opening).rejects.toBeInstanceOf(OpenAI.APIConnectionTimeoutError);
    await expect(opening).rejects.toThrow('not supplied within 50 ms (option `timeout`');
    expect(handshakes).toBe(0);
  });

  test('a function that answers in time opens it', async () => {
    const connected = new Promise((resolve) => server.once('connection', resolve));
    const connection = await connections[name]!(async () => 'sk-key');
    connection.on('error', () => {});
    await connected;
    connection.close();
  });
});

interface Reconnecting {
  on(name: 'error', run: (error: Error) => void): unknown;
  on(name: 'close', run: () => void): unknown;
}

const reconnect = { maxRetries: 1, initialDelay: 1, onReconnecting() {} };

test.each<[string, (client: OpenAI) => Promise<Reconnecting>]>([
  ['realtime', (client) => OpenAIRealtimeWS.create(client, { ...model, reconnect: true })],
  ['responses', (client) => ResponsesWS.create(client, { reconnect })],
])(
  '%s: a function that is silent when it reconnects ends the connection',
  async (_name, create) => {
    let count = 0;
    const supply = jest.fn((): Promise<string> => {
      count += 1;
      return count === 1 ? Promise.resolve('sk-key') : new Promise(() => {});
    });
    server.once('connection', (socket) => socket.close(1012));
    const client = clientOf(supply);
    const connection = await create(client);
    // Only the second call has the short limit, not the handshake of the first.
    client.timeout = 50;
    const messages: string[] = [];
    connection.on('error', ({ message }: Error) => messages.push(message));
    await new Promise<void>((resolve) => connection.on('close', () => resolve()));
    expect(supply).toHaveBeenCalledTimes(2);
    expect(messages.join()).toContain('not supplied within 50 ms');
    expect(handshakes).toBe(1);
  },
);

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ForksWS } from '@oai/live/forks/ws';
import { SidebandWS } from '@oai/live/sideband/ws';
import { LiveWS } from '@oai/live/ws';
import { OpenAIRealtimeWS as BetaRealtimeWS } from '@oai/realtime/beta/ws';
import { OpenAIRealtimeWebSocket as BetaRealtimeWebSocket } from '@oai/realtime/beta/websocket';
import { OpenAIRealtimeTranslationWS } from '@oai/realtime/translations/ws';
import { OpenAIRealtimeWebSocket } from '@oai/realtime/websocket';
import { ResponsesWS as BetaResponsesWS } from '@oai/responses/beta/ws';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';

import { AzureOpenAI } from '../../src/azure.js';
import OpenAI from '../../src/index.js';
import { OpenAIRealtimeWS } from '../../src/public/realtime/ws.gen.js';
import { ResponsesWS } from '../../src/public/resources/responses/ws.gen.js';
import { certificate } from './certificate.js';
import { serveTLS, type TLSServer } from './servers.js';
import { Witness } from './witness.js';

/** The handshakes and events of sockets, whose servers repeat the credential. */
const CANARY = 'canary-4f1c9e77';

let home: TLSServer;
let away: TLSServer;
/** The way in which the server answers the next handshake. */
let fault: string;
const sockets = new WebSocketServer({ noServer: true });

function upgrade(request: IncomingMessage, stream: Duplex): void {
  const { authorization, 'api-key': key, cookie = '' } = request.headers;
  const session = /(?<=session=)[^;]*/.exec(cookie)?.[0];
  const query = new URL(request.url!, home.origin).searchParams;
  const [, ofPage] =
    /insecure-api-key\.([^,]+)/.exec(request.headers['sec-websocket-protocol']!) ?? [];
  const given = ['access_token', 'api-key', 'Authorization'].map((name) => query.get(name));
  const echo = [authorization, key, session, ofPage, ...given].filter(Boolean).join(' ');
  const refuse = (status: string, headers: string, body: string): void => {
    stream.end(`HTTP/1.1 ${status}\r\n${headers}content-length: ${body.length}\r\n\r\n${body}`);
  };
  const accept = (use: (socket: WebSocket) => void): void =>
    sockets.handleUpgrade(request, stream, Buffer.alloc(0), use);
  const error = JSON.stringify({ error: { message: `wrong key ${echo}` } });
  switch (fault) {
    case 'a refusal that echoes':
      return refuse('401 Unauthorized', '', error);
    case 'a refusal by a page that echoes':
      return refuse('403 Forbidden', 'content-type: text/html\r\n', `<p>${echo}</p>`);
    case 'a redirect':
      return refuse('302 Found', `location: wss${away.origin.slice(5)}/there\r\n`, echo);
    case 'an error event that echoes':
      return accept((socket) => {
        socket.send(JSON.stringify({ type: 'error', error: { message: echo, code: echo } }));
        socket.close(1000);
      });
    case 'an error event that echoes with escapes':
      return accept((socket) => {
        socket.send(`{"type":"error","error":{"message":"${echo.replaceAll('c', '\\u0063')}"}}`);
        socket.close(1000);
      });
    case 'an error event in bytes that echoes':
      return accept((socket) => {
        socket.send(Buffer.from(JSON.stringify({ type: 'error', error: { message: echo } })));
        socket.close(1000);
      });
    case 'an event that is nested deeply and echoes':
      return accept((socket) => {
        const deep = '['.repeat(20_000) + ']'.repeat(20_000);
        const text = `\\u0062ad ${echo}`;
        socket.send(`{"type":"error","error":{"message":"${text}"},"more":${deep}}`);
        socket.close(1000);
      });
    case 'a message that is no event':
      return accept((socket) => {
        socket.send(`not JSON ${echo}`);
        socket.close(1000);
      });
    default:
      return accept((socket) => socket.close(4001, `bad ${echo}`.slice(0, 120)));
  }
}

beforeAll(async () => {
  home = await serveTLS((_request, response) => response.end(), upgrade);
  away = await serveTLS(
    (_request, response) => response.end(),
    (_request, socket) => socket.destroy(),
  );
});
/** The socket of the platform, which Node 20 does not have, with the certificate of the servers. */
class PlatformSocket extends WebSocket {
  constructor(address: string, protocols: string[]) {
    super(address, protocols, tls);
  }
}
const { WebSocket: platformSocket } = globalThis;
beforeAll(() => Object.assign(globalThis, { WebSocket: PlatformSocket }));
afterAll(() => Object.assign(globalThis, { WebSocket: platformSocket }));

beforeEach(() => {
  home.forget();
  away.forget();
});
afterAll(() => Promise.all([home.close(), away.close()]));

const FAULTS = [
  'a refusal that echoes',
  'a refusal by a page that echoes',
  'a redirect',
  'an error event that echoes',
  'an error event that echoes with escapes',
  'an error event in bytes that echoes',
  'an event that is nested deeply and echoes',
  'a message that is no event',
  'a reason that echoes',
];

const tls = { ca: certificate.cert };
const client = (apiKey: string | (() => Promise<string>)): OpenAI =>
  new OpenAI({ apiKey, baseURL: `${home.origin}/v1`, timeout: 2000 });
const model = 'gpt-realtime';
const realtime = { model, options: tls };

type Connection =
  | OpenAIRealtimeWS
  | OpenAIRealtimeWebSocket
  | BetaRealtimeWS
  | OpenAIRealtimeTranslationWS
  | ResponsesWS
  | BetaResponsesWS
  | LiveWS
  | SidebandWS
  | ForksWS;
const azure = (credential: { apiKey: string } | { azureADTokenProvider: () => Promise<string> }) =>
  new AzureOpenAI({ endpoint: home.origin, apiVersion: '2024-10-21', ...credential });
const connections: Record<string, () => Connection | Promise<Connection>> = {
  'a key in realtime': () => new OpenAIRealtimeWS(realtime, client(CANARY)),
  'an ephemeral key in realtime': () => new OpenAIRealtimeWS(realtime, client(`ek_${CANARY}`)),
  'a key function in realtime': () =>
    OpenAIRealtimeWS.create(
      client(async () => CANARY),
      realtime,
    ),
  'a key of Azure in realtime': () =>
    OpenAIRealtimeWS.azure(azure({ apiKey: CANARY }), { deploymentName: 'd', options: tls }),
  'a key in the socket of the platform': () =>
    new OpenAIRealtimeWebSocket({ model }, client(CANARY)),
  'a key of Azure in the socket of the platform': () =>
    OpenAIRealtimeWebSocket.azure(azure({ apiKey: CANARY }), { deploymentName: 'd' }),
  'a token of Azure in the socket of the platform': () =>
    BetaRealtimeWebSocket.azure(azure({ azureADTokenProvider: async () => CANARY }), {
      deploymentName: 'd',
    }),
  'a header of the caller in realtime': () =>
    new OpenAIRealtimeWS(
      { model, options: { ...tls, headers: { authorization: `Bearer ${CANARY}` } } },
      client('other-key'),
    ),
  'a cookie of the caller in realtime': () =>
    new OpenAIRealtimeWS(
      { model, options: { ...tls, headers: { cookie: `session=${CANARY}; theme=dark` } } },
      client('other-key'),
    ),
  'a parameter of a sideband connection': () =>
    new SidebandWS(client('other-key'), { session_id: 's', access_token: CANARY }, tls),
  'a key of a fork': () => new ForksWS(client(CANARY), { session_id: 's' }, tls),
  'a parameter of a fork': () =>
    new ForksWS(client('other-key'), { session_id: 's', access_token: CANARY }, tls),
  'a key in translations': () =>
    OpenAIRealtimeTranslationWS.create(client(CANARY), { model: 'gpt-realtime', options: tls }),
  'a key in the beta of realtime': () => new BetaRealtimeWS(realtime, client(CANARY)),
  'a key in the beta of responses': () => new BetaResponsesWS(client(CANARY), tls),
  'a key of a live session': () => new LiveWS(client(CANARY), tls),
  'a key in responses': () => new ResponsesWS(client(CANARY), tls),
  'a key function in responses': () =>
    ResponsesWS.create(
      client(async () => CANARY),
      tls,
    ),
  'a header of the caller in responses': () =>
    new ResponsesWS(client('other-key'), { ...tls, headers: { 'api-key': CANARY } }),
};

/** The module of each class of sockets, of which at least one connection is tried. */
const CLASSES: Record<string, unknown> = {
  'live/src/forks/ws.ts': ForksWS,
  'live/src/sideband/ws.ts': SidebandWS,
  'live/src/ws.ts': LiveWS,
  'realtime/src/beta/websocket.ts': BetaRealtimeWebSocket,
  'realtime/src/beta/ws.ts': BetaRealtimeWS,
  'realtime/src/translations/ws.ts': OpenAIRealtimeTranslationWS,
  'realtime/src/websocket.ts': OpenAIRealtimeWebSocket,
  'realtime/src/ws.ts': OpenAIRealtimeWS,
  'responses/src/beta/ws.ts': BetaResponsesWS,
  'responses/src/ws.ts': ResponsesWS,
};

test('a connection of every class of sockets is tried', async () => {
  const found = execFileSync(
    'git',
    ['grep', '--untracked', '-lE', '^export class [A-Za-z0-9]*(WS|WebSocket) ', '--', '*/src/*.ts'],
    { cwd: join(__dirname, '../../..'), encoding: 'utf8' },
  );
  expect(found.trim().split('\n')).toEqual(Object.keys(CLASSES));
  fault = 'a reason that echoes';
  const tried = new Set<unknown>();
  for (const connect of Object.values(connections)) {
    const connection = await connect();
    tried.add(connection.constructor);
    await new Promise<void>((resolve) => {
      (connection as OpenAIRealtimeWS).on('error', () => {});
      (connection as OpenAIRealtimeWS).on('close', () => resolve());
    });
  }
  expect(tried).toEqual(new Set(Object.values(CLASSES)));
});

test.each(Object.keys(connections))('%s is seen by nobody else', async (kind) => {
  const leaks: string[] = [];
  for (fault of FAULTS) {
    const witness = new Witness();
    const connection = (await connections[kind]!()) as unknown as OpenAIRealtimeWS;
    const closed = new Promise<void>((resolve) => connection.on('close', () => resolve()));
    for (const name of ['error', 'event', 'close', 'raw']) {
      connection.on(name as 'event', (...values: unknown[]) =>
        values.forEach((value) => witness.see(value)),
      );
    }
    witness.see(connection);
    witness.see(connection.url);
    // Translations have nothing to wait for.
    const drained = connection.drained?.().catch((error: unknown) => error);
    await closed;
    witness.see(await drained);
    witness.see(connection);
    witness.leave();
    leaks.push(...witness.sightings(CANARY).map((seen) => `${fault}: ${seen}`));
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

test('the secret of webhooks is in no error', async () => {
  const webhooks = new OpenAI({ apiKey: 'other-key', webhookSecret: `whsec_${CANARY}` }).webhooks;
  const witness = new Witness();
  const headers = {
    'webhook-id': 'a',
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'webhook-signature': 'v1,AAAA',
  };
  for (const given of [headers, {}, { ...headers, 'webhook-timestamp': '1' }]) {
    for (const secret of [undefined, `whsec_${CANARY}`, CANARY]) {
      try {
        await webhooks.unwrap('{}', given, secret);
      } catch (error) {
        witness.see(error);
      }
    }
  }
  witness.see(webhooks);
  witness.leave();
  expect(witness.count).toBeGreaterThan(20);
  expect(witness.sightings(CANARY)).toEqual([]);
});

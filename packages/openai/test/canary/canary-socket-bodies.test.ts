import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';

import OpenAI from '../../src/index.js';
import { OpenAIRealtimeWS } from '../../src/public/realtime/ws.gen.js';
import { ResponsesWS } from '../../src/public/resources/responses/ws.gen.js';
import { certificate } from './certificate.js';
import { serveTLS, type TLSServer } from './servers.js';
import { Witness } from './witness.js';

/** A credential for others, which goes to the API in an event, is seen there only. */
const CANARY = 'canary-4f1c9e77';

/** The ends of a connection by a server that repeats the credential. */
const ANSWERS: Record<string, { event?: object | string; reason?: string }> = {
  'an error': { event: { type: 'error', error: { message: `no ${CANARY}`, param: CANARY } } },
  'an escaped error': {
    event: `{"type":"\\u0065rror","error":{"message":"${CANARY.replace('c', '\\u0063')}"}}`,
  },
  'an error as text': { event: { type: 'error', error: `no ${CANARY}` } },
  'an error without a message': { event: { type: 'error', given: CANARY } },
  'a reason': { reason: `no ${CANARY}` },
};

let server: TLSServer;
let answer: string;
const received: string[] = [];
const sockets = new WebSocketServer({ noServer: true });

beforeAll(async () => {
  server = await serveTLS(
    (_request, response) => response.end(),
    (request: IncomingMessage, stream: Duplex) =>
      sockets.handleUpgrade(request, stream, Buffer.alloc(0), (socket) => {
        socket.on('message', (data) => {
          received.push(String(data));
          const { event, reason } = ANSWERS[answer]!;
          if (event) socket.send(typeof event === 'string' ? event : JSON.stringify(event));
          socket.close(reason ? 4001 : 1000, reason);
        });
      }),
  );
});
beforeEach(() => (received.length = 0));
afterAll(() => server.close());

const tls = { ca: certificate.cert };
const tools = [
  { type: 'mcp', server_label: 'a', server_url: 'https://a.example', authorization: CANARY },
];
const headers = [
  { type: 'mcp', server_label: 'a', server_url: 'https://a.example', headers: { 'X-A': CANARY } },
];
const client = () => new OpenAI({ apiKey: 'sk-other', baseURL: `${server.origin}/v1` });
const realtime = (): OpenAIRealtimeWS =>
  new OpenAIRealtimeWS({ model: 'gpt-realtime', options: tls }, client());
const responses = (): ResponsesWS => new ResponsesWS(client(), tls);

const sendings: Record<string, () => OpenAIRealtimeWS | ResponsesWS> = {
  'a realtime session'() {
    const connection = realtime();
    connection.send({ type: 'session.update', session: { type: 'realtime', tools } } as never);
    return connection;
  },
  'headers of a realtime session'() {
    const connection = realtime();
    const session = { type: 'realtime', tools: headers };
    connection.send({ type: 'session.update', session } as never);
    return connection;
  },
  'a response of a realtime session'() {
    const connection = realtime();
    connection.sendResponseCreate({ type: 'response.create', response: { tools } } as never);
    return connection;
  },
  'a response'() {
    const connection = responses();
    connection.send({ type: 'response.create', model: 'm', input: 'x', tools } as never);
    return connection;
  },
  'a raw message'() {
    const connection = responses();
    const message = { type: 'response.create', model: 'm', input: 'x', tools: headers };
    connection.sendRaw(JSON.stringify(message));
    return connection;
  },
};

test.each(
  Object.keys(sendings).flatMap((sending) => Object.keys(ANSWERS).map((name) => [sending, name])),
)('the credential in %s stays hidden if the server answers with %s', async (sending, name) => {
  answer = name;
  const witness = new Witness();
  const connection = sendings[sending]!() as OpenAIRealtimeWS;
  const closed = new Promise<void>((resolve) => connection.on('close', () => resolve()));
  for (const event of ['error', 'event', 'close', 'raw']) {
    connection.on(event as 'event', (...values: unknown[]) =>
      values.forEach((value) => witness.see(value)),
    );
  }
  const waiting = connection.emitted('session.created').catch((error: unknown) => error);
  await closed;
  witness.see(await waiting);
  witness.see(connection);
  witness.leave();
  expect(received.join()).toContain(CANARY);
  expect(witness.count).toBeGreaterThan(10);
  expect(witness.sightings(CANARY)).toEqual([]);
});

import { createX509Transport } from '@oai/core/x509';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, buildConnector } from 'undici';

import OpenAI from '../../src/index.js';
import { echo, leaksOf } from './calls.js';
import { certificate } from './certificate.js';
import { serveTLS, type TLSServer } from './servers.js';

/** The token that a client certificate is exchanged for, and the key of the certificate. */
const CANARY = 'canary-4f1c9e77';
const KEY = certificate.key.split('\n')[1]!;

let home: TLSServer;
let away: TLSServer;
let dispatcher: Agent;

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.url !== '/oauth/token') return echo(request, response, { home, away });
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ access_token: CANARY, token_type: 'Bearer', expires_in: 3600 }));
}

beforeAll(async () => {
  home = await serveTLS(answer);
  away = await serveTLS((_request, response) => response.end('{"data":[]}'));
  const connect = buildConnector({ ca: certificate.cert, ...certificate });
  const { port } = new URL(home.origin);
  // Stands for the two hosts that may see the certificate.
  dispatcher = new Agent({
    connect: (options, callback) =>
      connect({ ...options, hostname: '127.0.0.1', port, servername: 'localhost' }, callback),
  });
});
afterAll(async () => {
  await dispatcher.destroy();
  await Promise.all([home.close(), away.close()]);
});

const ids = { identityProviderId: 'idp', serviceAccountId: 'sa' };

test.each([
  ['the token', CANARY],
  ['the key', KEY],
])('%s of a client certificate is seen by nobody else', async (_name, secret) => {
  away.forget();
  const leaks = await leaksOf(
    secret,
    { home, away },
    ({ logger }) =>
      new OpenAI({
        ...{ logger, logLevel: 'debug', maxRetries: 0 },
        workloadIdentity: { type: 'x509', ...ids },
        x509Transport: createX509Transport({
          ...({ runtime: 'node', certificateIdentity: 'static', proxy: 'direct' } as const),
          dispatcher,
        }),
      }),
  );
  expect(home.received()).toContain(`Bearer ${CANARY}`);
  expect(home.received()).not.toContain(KEY);
  expect(away.received()).toBe('');
  expect(leaks).toEqual([]);
});

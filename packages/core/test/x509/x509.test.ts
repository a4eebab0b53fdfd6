import { createServer as createProxy, type Server as ProxyServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { inspect } from 'node:util';
import { Agent, buildConnector } from 'undici';
import {
  APIClient,
  APIConnectionTimeoutError,
  AuthenticationError,
  OAuthError,
  OpenAIError,
  type ClientOptions,
} from '../../src/index.js';
import { createX509Transport, fromX509, workloadIdentity } from '../../src/x509/index.js';
import { makeCertificates } from './certificates.js';

const { ca, server: own, client, stranger } = makeCertificates();
const ids = { identityProviderId: 'idp', serviceAccountId: 'sa' };

interface Seen {
  route: string;
  authorization: string | undefined;
  body: string;
  subject: string | undefined;
}
const seen: Seen[] = [];
const asked: string[] = [];
let statusOf: (route: string) => number = () => 200;
let silent = false;
/** Ends with the server, since it waits for an exchange that is not answered. */
let closing: Promise<void> | undefined;
let tokens = 0;
let server: Server;
let proxy: ProxyServer;
const sockets = new Set<Socket>();
const portOf = (one: Server | ProxyServer) => (one.address() as AddressInfo).port;

beforeAll(async () => {
  server = createServer({ ...own, ca, requestCert: true }, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const route = `${request.method} ${request.headers.host}${request.url}`;
    const subject = (request.socket as TLSSocket).getPeerCertificate().subject?.CN as string;
    seen.push({ route, authorization: request.headers.authorization, body, subject });
    if (silent) return;
    response.writeHead(statusOf(route), { 'content-type': 'application/json' });
    const token = { access_token: `canary-${++tokens}`, expires_in: 3600, token_type: 'Bearer' };
    const echo = { error: { message: `refused ${request.headers.authorization}` } };
    const failed = statusOf(route) > 299;
    response.end(JSON.stringify(failed ? echo : route.includes('/token') ? token : { ok: true }));
  });
  // Sends every connection to the server, whatever its host.
  proxy = createProxy();
  proxy.on('connect', ({ url, headers }, socket: Socket) => {
    asked.push(`${url} ${JSON.stringify(headers)}`);
    const target = connect(portOf(server), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    for (const one of [socket, target]) {
      sockets.add(one);
      one.on('error', () => {});
    }
  });
  for (const one of [server, proxy])
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const one of sockets) one.destroy();
  server.closeAllConnections();
  await closing?.catch(() => {});
  await Promise.all([server, proxy].map((one) => new Promise((resolve) => one.close(resolve))));
});
beforeEach(() => {
  seen.length = 0;
  asked.length = 0;
  statusOf = () => 200;
  silent = false;
});

const credentialOf = (more: object = {}) =>
  fromX509({
    ...ids,
    ca,
    certificateChain: client.cert,
    privateKey: client.key,
    proxy: { url: `http://127.0.0.1:${portOf(proxy)}`, mode: 'http-connect' },
    ...more,
  });
const clientOf = (options: ClientOptions) => new APIClient({ maxRetries: 0, ...options });
const failure = (promise: PromiseLike<unknown>): Promise<any> =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  );

test('calls share one exchange, and present the certificate', async () => {
  const credential = credentialOf();
  const api = clientOf({ credential });
  expect(api.baseURL).toBe('https://mtls.api.openai.com/v1');
  await Promise.all([api.get('/models'), api.get('/files'), api.get('/batches')]);
  const [exchange, ...calls] = seen;
  expect(exchange).toMatchObject({
    route: 'POST mtls.auth.openai.com/oauth/token',
    authorization: undefined,
    subject: 'client',
  });
  expect(JSON.parse(exchange!.body)).toEqual({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:openai:params:oauth:token-type:x509',
    identity_provider_id: 'idp',
    service_account_id: 'sa',
  });
  expect(calls).toHaveLength(3);
  for (const { subject, authorization } of calls) {
    expect({ subject, authorization }).toEqual({
      subject: 'client',
      authorization: `Bearer canary-${tokens - 3}`,
    });
  }
  // The proxy learns the hosts, and neither the token nor the key.
  expect(asked.join()).not.toContain('canary');
  await credential.close();
});

test('a copy of the client keeps the credential', async () => {
  const credential = credentialOf();
  await clientOf({ credential }).withOptions({ timeout: 5000 }).get('/models');
  expect(seen.map(({ subject }) => subject)).toEqual(['client', 'client']);
  await credential.close();
});

test('a refused token is replaced once', async () => {
  const credential = credentialOf();
  let refusals = 0;
  statusOf = (route) => (route.includes('/models') && refusals++ < 1 ? 401 : 200);
  const api = clientOf({ credential });
  await failure(api.get('/models'));
  expect(seen.filter(({ route }) => route.includes('/token')).length).toBe(2);
  await credential.close();
});

test.each<{ title: string; status: (route: string) => number; error: unknown }>([
  {
    title: 'the exchange',
    status: (route) => (route.includes('/token') ? 401 : 200),
    error: OAuthError,
  },
  {
    title: 'the call',
    status: (route) => (route.includes('/token') ? 200 : 401),
    error: AuthenticationError,
  },
])('$title may be refused, and no error shows a token', async ({ status, error }) => {
  const credential = credentialOf();
  statusOf = status;
  const api = clientOf({ credential });
  const caught = await failure(api.get('/models'));
  expect(caught).toBeInstanceOf(error);
  for (const value of [caught, api, credential, api.withOptions({})]) {
    const text = inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value);
    for (const secret of ['canary', 'PRIVATE KEY']) expect(text).not.toContain(secret);
  }
  await credential.close();
});

test('a server that never answers is bounded by the timeout', async () => {
  const credential = credentialOf();
  silent = true;
  const caught = await failure(clientOf({ credential }).get('/models', { timeout: 200 }));
  expect(caught).toBeInstanceOf(APIConnectionTimeoutError);
  closing = credential.close();
});

test('a server of another authority receives nothing', async () => {
  const credential = credentialOf({ ca: stranger.cert });
  expect(await failure(clientOf({ credential }).get('/models'))).toBeInstanceOf(OpenAIError);
  expect(seen).toEqual([]);
  await credential.close();
});

test('neither certificate nor token goes to another host', async () => {
  const credential = credentialOf();
  const api = clientOf({ credential });
  for (const url of ['https://api.openai.com/v1/models', 'http://mtls.api.openai.com/v1/models'])
    expect(await failure(api.get(url))).toBeInstanceOf(OpenAIError);
  expect([seen, asked]).toEqual([[], []]);
  await credential.close();
});

test('a closed credential sends nothing', async () => {
  const credential = workloadIdentity.fromX509({
    ...ids,
    certificateChain: client.cert,
    privateKey: client.key,
  });
  await Promise.all([credential.close(), credential.close()]);
  const caught = await failure(clientOf({ credential }).get('/models'));
  expect(inspect(caught)).toContain('has been closed');
});

test('a dispatcher of the application presents its certificate', async () => {
  const connector = buildConnector({ ca, ...client });
  const dispatcher = new Agent({
    connect: (options, callback) =>
      connector(
        {
          ...options,
          hostname: '127.0.0.1',
          port: String(portOf(server)),
          servername: options.hostname,
        },
        callback,
      ),
  });
  const x509Transport = createX509Transport({
    ...({ runtime: 'node', certificateIdentity: 'static', proxy: 'direct' } as const),
    dispatcher,
  });
  const api = clientOf({ x509Transport, workloadIdentity: { type: 'x509', ...ids } });
  await api.get('/models');
  expect(seen.map(({ subject }) => subject)).toEqual(['client', 'client']);
  await dispatcher.close();
});

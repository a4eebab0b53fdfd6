import { createPrivateKey } from 'node:crypto';
import { createServer as createHTTP } from 'node:http';
import { createServer as createHTTPS, type ServerOptions } from 'node:https';
import { connect, createServer as createTCP, type AddressInfo, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { inspect } from 'node:util';
import { APIClient, APIConnectionError } from '../../src/index.js';
import { fromX509 } from '../../src/x509/index.js';
import { makeCertificates } from './certificates.js';

const { ca, server: own, expired, elsewhere, client, stranger } = makeCertificates();
const PASSPHRASE = 'canary-passphrase';
/** The key as programs keep it: encrypted. */
const privateKey = createPrivateKey(client.key)
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSPHRASE })
  .toString();
/** A line of each form of the key, and the passphrase. */
const SECRETS = [PASSPHRASE, privateKey.split('\n')[1]!, client.key.split('\n')[1]!, 'PRIVATE KEY'];

const sockets = new Set<Duplex>();
const servers: Server[] = [];
let received = '';

/** Starts a server; its connections are closed at the end of the test. */
async function start(server: Server): Promise<number> {
  servers.push(server);
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Starts a proxy that sends every connection to one server. */
function startProxy(port: number): Promise<number> {
  const proxy = createHTTP();
  proxy.on('connect', (_request, socket: Duplex) => {
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    sockets.add(target);
    target.on('error', () => socket.destroy());
    target.on('close', () => socket.destroy());
  });
  return start(proxy);
}

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await Promise.all(servers.splice(0).map((one) => new Promise((resolve) => one.close(resolve))));
  received = '';
});

const https = (options: ServerOptions, answer = '{}') => {
  const server = createHTTPS({ ca, requestCert: true, ...options }, (request, response) => {
    received += `${request.method} ${request.url}\n`;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 999 });
    response.write(answer, () => response.destroy());
  });
  // The end of a handshake that the server refuses.
  return server.on('tlsClientError', () => {});
};

interface Fault {
  name: string;
  server: () => Server;
  more?: object;
  message: RegExp;
  /** Requests that reach the server. */
  requests: number;
}

const faults: Fault[] = [
  {
    name: 'an expired certificate of the server',
    server: () => https(expired),
    message: /CERT_HAS_EXPIRED/,
    requests: 0,
  },
  {
    name: 'a certificate of another host',
    server: () => https(elsewhere),
    message: /ERR_TLS_CERT_ALTNAME_INVALID/,
    requests: 0,
  },
  {
    name: 'an unknown authority',
    server: () => https(own),
    more: { ca: stranger.cert },
    message: /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|SELF_SIGNED/,
    requests: 0,
  },
  {
    name: 'a server that refuses the certificate of the client',
    server: () => https({ ...own, ca: stranger.cert, rejectUnauthorized: true }),
    message: /ERR_SSL_|UND_ERR_SOCKET|ECONNRESET|EPIPE/,
    requests: 0,
  },
  {
    name: 'a server without TLS',
    server: () => createTCP((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    message: /ERR_SSL_/,
    requests: 0,
  },
  {
    name: 'a server that closes the connection',
    server: () => createTCP((socket) => void socket.destroy()),
    message: /UND_ERR_SOCKET|ECONNRESET|EPIPE/,
    requests: 0,
  },
  {
    name: 'a server that closes in the middle of its answer',
    server: () => https(own, '{"access_token":"canary-'),
    message: /UND_ERR_SOCKET|ECONNRESET|ERR_STREAM_PREMATURE_CLOSE|aborted/,
    requests: 1,
  },
];

test.each(faults)('$name: the error has no secrets', async (fault) => {
  const port = await startProxy(await start(fault.server()));
  const logged: unknown[] = [];
  const log = (...values: unknown[]) => void logged.push(values);
  const credential = fromX509({
    ...{ identityProviderId: 'idp', serviceAccountId: 'sa', ca, privateKey },
    certificateChain: client.cert,
    passphrase: PASSPHRASE,
    proxy: { url: `http://127.0.0.1:${port}`, mode: 'http-connect' },
    ...fault.more,
  });
  const api = new APIClient({
    credential,
    maxRetries: 0,
    logLevel: 'debug',
    logger: { error: log, warn: log, info: log, debug: log },
  });
  const caught = await api.get('/models').then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(caught).toBeInstanceOf(APIConnectionError);
  expect(inspect(caught, { depth: 9 })).toMatch(fault.message);
  expect(received.split('\n').filter(Boolean)).toHaveLength(fault.requests);
  for (const value of [caught, api, credential, api.withOptions({}), logged]) {
    const text = inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  }
});

test('a wrong passphrase is an error without secrets', () => {
  const options = { identityProviderId: 'idp', serviceAccountId: 'sa', privateKey };
  let caught: unknown;
  try {
    fromX509({ ...options, certificateChain: client.cert, passphrase: `${PASSPHRASE}-2` });
  } catch (error) {
    caught = error;
  }
  const text = inspect(caught, { depth: 9, showHidden: true });
  expect(text).toContain('`passphrase` is wrong');
  for (const secret of SECRETS) expect(text).not.toContain(secret);
});

// The server side of the suite: the emulator, a server that controls it for programs that have
// nothing but `fetch`, and a proxy.
import { createReadStream } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { join } from 'node:path';
import { createEmulator } from '@oai/emulator';

const TYPES = { html: 'text/html', js: 'text/javascript', txt: 'text/plain' };

/**
 * Starts all servers on free loopback ports.
 * @returns {Promise<{ baseURL: string, controlURL: string, proxyURL: string, sameOriginURL: string,
 *   serve(folder: string): void, report(): Promise<object>, close(): Promise<void> }>}
 *   `sameOriginURL` is the API on the origin of the control server, for pages; `serve` names the
 *   folder of its pages; `report` waits for what a page reports.
 */
export async function startServers() {
  const emulator = createEmulator();
  const api = await emulator.listen();
  const proxy = createProxy();
  const pages = { folder: undefined, report: deferred() };
  const control = http.createServer((request, response) => {
    answer(request, response, { emulator, api, proxy, pages }).catch((error) => {
      response.writeHead(500).end(String(error?.stack ?? error));
    });
  });
  control.on('upgrade', (request, socket, head) => tunnel(request, socket, head, api.port));
  await Promise.all([listen(control), listen(proxy.server)]);
  const port = control.address().port;
  return {
    baseURL: api.baseURL,
    controlURL: `http://localhost:${port}/control`,
    sameOriginURL: `http://localhost:${port}/v1`,
    proxyURL: `http://127.0.0.1:${proxy.server.address().port}`,
    serve(folder) {
      pages.folder = folder;
      pages.report = deferred();
    },
    report: () => pages.report.promise,
    async close() {
      for (const server of [control, proxy.server]) {
        server.close();
        server.closeAllConnections();
      }
      await api.close();
    },
  };
}

async function answer(request, response, { emulator, api, proxy, pages }) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/v1/')) return forward(request, response, api.port);
  if (request.method === 'GET' && !pathname.startsWith('/control/'))
    return sendPage(response, pages.folder, pathname);
  const send = (value) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const body = request.method === 'POST' ? JSON.parse(await textOf(request)) : undefined;
  switch (pathname.slice('/control/'.length)) {
    case 'reset':
      proxy.connections = 0;
      emulator.reset();
      return send({});
    case 'script':
      emulator.script(body.answers, body.match);
      return send({});
    case 'fault':
      emulator.fault(body.fault, body.match);
      return send({});
    case 'webhook':
      return send(await emulator.webhook(body));
    case 'requests':
      return send(emulator.requests.map(shown));
    case 'proxied':
      return send(proxy.connections);
    case 'text':
      return response.writeHead(200, { 'content-type': 'text/plain' }).end('Paris is in France.\n');
    case 'report':
      pages.report.resolve(body);
      return send({});
    default:
      return response.writeHead(404).end();
  }
}

function shown({ method, path, headers, parts, status, cancelled }) {
  const decoder = new TextDecoder();
  return {
    method,
    path,
    headers,
    status,
    cancelled,
    parts: parts?.map(({ field, filename, bytes, value }) => ({
      name: field,
      filename,
      text: value ?? decoder.decode(bytes),
    })),
  };
}

function sendPage(response, folder, pathname) {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  if (folder === undefined || !/^[\w-]+\.\w+$/.test(name)) return response.writeHead(404).end();
  const file = createReadStream(join(folder, name));
  file.on('error', () => response.writeHead(404).end());
  file.once('open', () => {
    response.writeHead(200, { 'content-type': TYPES[name.split('.').at(-1)] });
    file.pipe(response);
  });
}

/** Forwards a request unchanged; a break on either side breaks the other. */
function forward(request, response, port) {
  const { method, url, headers } = request;
  const upstream = http.request({ host: '127.0.0.1', port, method, path: url, headers });
  upstream.on('response', (answered) => {
    response.writeHead(answered.statusCode, answered.headers);
    response.flushHeaders();
    answered.on('error', () => response.destroy()).pipe(response);
  });
  upstream.on('error', () => response.destroy());
  response.on('close', () => upstream.destroy());
  request.pipe(upstream);
}

/** Forwards a WebSocket handshake and what follows. */
function tunnel(request, socket, head, port) {
  const upstream = net.connect(port, '127.0.0.1', () => {
    const headers = request.rawHeaders.map((text, index) => text + (index % 2 ? '\r\n' : ': '));
    upstream.write(`GET ${request.url} HTTP/1.1\r\n${headers.join('')}\r\n`);
    upstream.write(head);
    socket.pipe(upstream).pipe(socket);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
}

/** A proxy for absolute-form requests and for CONNECT that counts what goes through it. */
function createProxy() {
  const proxy = { connections: 0, server: undefined };
  proxy.server = http.createServer((request, response) => {
    proxy.connections += 1;
    const { port, pathname, search } = new URL(request.url);
    request.url = pathname + search;
    forward(request, response, port);
  });
  proxy.server.on('connect', (request, socket, head) => {
    proxy.connections += 1;
    const [host, port] = request.url.split(':');
    const upstream = net.connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  return proxy;
}

function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, undefined, resolve);
  });
}

async function textOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

function deferred() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

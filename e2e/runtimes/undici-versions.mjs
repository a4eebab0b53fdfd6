// Tries the majors of `undici` on each version of Node: for the option `proxy`, as a dispatcher, and
// as the transport:
//
//   node e2e/runtimes/undici-versions.mjs            all of them
//   node e2e/runtimes/undici-versions.mjs --write    and the table of docs/runtimes.md
//
// Packages must be built; runtimes and versions come from npm, a certificate from `openssl`. Fails if a form does not arrive as
// one, and if a pair that does not fit ends in anything but an error that says so.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, reportOf } from '../support/execute.mjs';
import { replaceRegion, tableOf } from '../../tools/workspace/marked-region.mjs';
import { packAll, unpackHoisted } from '../support/tarballs.mjs';
import { commandOf, runtimes } from './hosts/server-side.mjs';
import { installed } from './support/install.mjs';

const VERSIONS = ['6.29.1', '7.30.2', '8.13.1'];
/** Another one of this machine. */
const PROXY_ADDRESS = '127.0.0.2';
const FITS = /^(works|HTTP\/|needs|refused)/;

const folder = mkdtempSync(join(tmpdir(), 'oai-undici-'));
const api = http.createServer(echo);
const secure = http2.createSecureServer({ ...selfSigned(), allowHTTP1: true }, echo);
const proxy = http.createServer(forward).on('connect', tunnel);
try {
  unpackHoisted(packAll(join(folder, 'tarballs')), join(folder, 'node_modules'));
  cpSync(fileURLToPath(new URL('undici/checks.mjs', import.meta.url)), join(folder, 'checks.mjs'));
  const addresses = [];
  for (const server of [api, secure, proxy]) addresses.push(await listen(server));
  const rows = [];
  for (const runtime of runtimes.filter(({ name }) => name.startsWith('Node')))
    for (const version of VERSIONS) rows.push(await row(runtime, version, addresses));
  const names = Object.keys(rows[0].outcomes);
  const lines = rows.map(({ node, undici, outcomes }) => [
    node,
    undici,
    ...names.map((name) => outcomes[name].replaceAll('|', '\\|')),
  ]);
  const table = tableOf(['Node', 'undici', ...names], lines);
  console.log(table);
  if (process.argv.includes('--write')) await replaceRegion('docs/runtimes.md', 'undici', table);
} finally {
  for (const server of [api, secure, proxy]) {
    server.closeAllConnections?.();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
}

async function row(runtime, version, [apiPort, securePort, proxyPort]) {
  const modules = installed(`undici-${version}`, { undici: version });
  for (const place of ['node_modules', 'other/node_modules']) {
    mkdirSync(join(folder, place), { recursive: true });
    rmSync(join(folder, place, 'undici'), { recursive: true, force: true });
    cpSync(join(modules, 'undici'), join(folder, place, 'undici'), { recursive: true });
  }
  const addresses = [`http://127.0.0.1:${apiPort}`, `https://127.0.0.1:${securePort}`];
  const output = await execute(
    commandOf(runtime),
    ['checks.mjs', ...addresses, `http://127.0.0.1:${proxyPort}`],
    { cwd: folder, env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
  );
  const outcomes = reportOf(output);
  const node = runtime.package[1];
  if (node.startsWith('20.') && version.startsWith('8.')) {
    // It cannot be loaded there, which only the option `proxy` can say.
    for (const name of Object.keys(outcomes).slice(1)) outcomes[name] = 'needs Node 22';
  }
  for (const [name, outcome] of Object.entries(outcomes)) {
    if (FITS.test(outcome)) continue;
    process.exitCode = 1;
    console.error(`Node ${node}, undici ${version}: ${name}: ${outcome}`);
  }
  return { node, undici: version, outcomes };
}

function selfSigned() {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const subject = ['-subj', '/CN=localhost', '-nodes', '-days', '1'];
  const files = ['-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...subject, ...files], {
    stdio: 'ignore',
  });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** Answers with what has arrived. The proxy opens connections from an address of its own. */
function echo(request, response) {
  const { headers, httpVersion, socket } = request;
  const isProxied = socket.remoteAddress?.endsWith(PROXY_ADDRESS);
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ type: headers['content-type'], httpVersion, isProxied }));
  });
}

function forward(request, response) {
  const { hostname, port, pathname } = new URL(request.url);
  const { method, headers } = request;
  const options = { hostname, port, path: pathname, method, headers, localAddress: PROXY_ADDRESS };
  const onward = http.request(options, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
}

function tunnel(request, socket, head) {
  const [host, port] = request.url.split(':');
  const onward = net.connect({ host, port, localAddress: PROXY_ADDRESS }, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  for (const one of [socket, onward]) one.on('error', () => {});
}

async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

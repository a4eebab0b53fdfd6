import type { IncomingMessage, ServerResponse } from 'node:http';
import { inspect } from 'node:util';

import type OpenAI from '../../src/index.js';
import type { TLSServer } from './servers.js';
import { Witness } from './witness.js';

/** The server that a credential is meant for, and another one. */
export interface Servers {
  readonly home: TLSServer;
  readonly away: TLSServer;
}

const SENT = ['authorization', 'api-key', 'x-api-key', 'x-functions-key', 'x-amz-security-token'];

/** Writes each character of a text as an escape of JSON. */
function escaped(text: string): string {
  return Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(
    '',
  );
}

/** Answers by the last segment of the path, and repeats every credential that it has received. */
export function echo(request: IncomingMessage, response: ServerResponse, servers: Servers): void {
  const url = new URL(request.url!, servers.home.origin);
  const { cookie = '' } = request.headers;
  const sent = [...SENT.map((name) => request.headers[name]), url.searchParams.get('api_key')]
    .concat(cookie.match(/(?<=session=)[^;]*/)?.[0])
    .filter(Boolean);
  const all = sent.join(' ');
  const send = (status: number, type: string, body: string, headers = {}): void => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
  const error = JSON.stringify({ error: { message: `wrong key ${all}`, code: all, param: all } });
  switch (url.pathname.split('/').at(-1)) {
    case 'refused':
      return send(401, 'application/json', error);
    case 'escaped':
      return send(401, 'application/json', `{"error":{"message":"${escaped(all)}"}}`);
    case 'header':
      return send(400, 'application/json', '{}', { 'x-request-id': all, 'x-echo': all });
    case 'empty':
      return send(200, 'application/json', '', { 'x-request-id': all, 'x-echo': all });
    case 'page':
      return send(502, 'text/html', `<html><body><p title="${all}">Bad gateway: ${all}</p>`);
    case 'inside':
      return send(200, 'application/json', error);
    case 'broken':
      return send(200, 'application/json', `{"choices": [ ${all}`, { 'x-echo': all });
    case 'bare':
      return send(200, 'application/json', String(sent.at(-1)).replace(/^\w+ /, ''));
    case 'redirect':
      return send(307, 'text/plain', all, { location: `${servers.away.origin}/there` });
    case 'stream':
      return send(200, 'text/event-stream', `data: {"error":{"message":"no ${all}"}}\n\n`);
    case 'garbage':
      return send(200, 'text/event-stream', `data: {"choices": ${all}\n\n`, { 'x-echo': all });
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' });
      response.write(`{"a": "${all}`);
      setTimeout(() => response.destroy(), 5);
      return;
    default:
      return send(200, 'application/json', JSON.stringify({ data: [{ id: 'a' }], has_more: true }));
  }
}

const body = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] };

async function readAll(stream: PromiseLike<unknown>): Promise<void> {
  for await (const _ of (await stream) as AsyncIterable<unknown>);
}

function callsTo({
  home,
  away,
}: Servers): Record<string, (client: OpenAI) => PromiseLike<unknown>> {
  return {
    'a refusal that echoes': (client) => client.get('/refused'),
    'a refusal that echoes with escapes': (client) => client.get('/escaped'),
    'a header that echoes': (client) => client.get('/header'),
    'an empty success whose header echoes': (client) => client.get('/empty'),
    'a page that echoes': (client) => client.get('/page'),
    'an error inside a success': (client) => client.post('/inside', { body }),
    'broken JSON': (client) => client.get('/broken'),
    'the credential instead of JSON': (client) => client.get('/bare'),
    'a body that is cut off': (client) => client.get('/cut'),
    'a redirect': (client) => client.get('/redirect'),
    'a redirect of a POST that fetch may follow': (client) =>
      client.post('/redirect', { body, fetchOptions: { redirect: 'follow' } }),
    'a page of a list': async (client) => inspect(await client.models.list(), { depth: 8 }),
    'an absolute path': (client) => client.get(`${away.origin}/x`),
    'an absolute path in upper case': (client) => client.get(`HTTPS${away.origin.slice(5)}/x`),
    'the same host without TLS': (client) => client.get(`http${home.origin.slice(5)}/x`),
    'a changed base URL': (client) => {
      client.baseURL = `${away.origin}/v1`;
      return client.get('/x');
    },
    'an absolute path with its own credential': (client) =>
      client.get(`${away.origin}/x`, { headers: { authorization: 'Bearer own' } }),
    'an error event in a stream': (client) =>
      readAll(client.post('/stream', { body, stream: true })),
    'an event that is no JSON': (client) =>
      readAll(client.post('/garbage', { body, stream: true })),
  };
}

/**
 * Makes every call with a new client.
 *
 * @returns Where the credential was seen, except by the server that it is meant for.
 */
export async function leaksOf(
  canary: string,
  servers: Servers,
  clientOf: (witness: Witness) => OpenAI,
): Promise<string[]> {
  const leaks: string[] = [];
  for (const [name, call] of Object.entries(callsTo(servers))) {
    const witness = new Witness();
    const client = clientOf(witness);
    try {
      witness.see(client);
      const promise = call(client);
      witness.see(promise);
      const result = await promise;
      witness.see(promise);
      witness.see(result);
    } catch (error) {
      witness.see(error);
    }
    witness.see(client);
    witness.leave();
    expect(witness.count).toBeGreaterThan(10);
    leaks.push(...witness.sightings(canary).map((seen) => `${name}: ${seen}`));
  }
  const lines = servers.away.received().split('\r\n');
  return leaks.concat(lines.filter((line) => line.includes(canary)));
}

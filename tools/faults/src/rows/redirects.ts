import { ReadableStream } from 'node:stream/web';
import type { IncomingHttpHeaders } from 'node:http';
import { QUESTION, ask } from '../calls.js';
import type { Expected, FaultRow } from '../fault-row.js';
import { ANSWER } from '../http-text.js';
import { API_KEY, outcomeOf } from '../outcome.js';
import type { FaultClient, Scene } from '../scene.js';

interface Seen {
  method: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Headers that must never reach another origin. */
const SECRETS = { 'api-key': 'a', cookie: 'b', 'x-api-key': 'c', 'proxy-authorization': 'd' };
const ACCOUNT = { organization: 'org-1', project: 'proj-1' };

/** Starts a server; returns its base URL and the requests it received. */
async function target(scene: Scene): Promise<{ baseURL: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const baseURL = await scene.serve(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    seen.push({ method: request.method!, headers: request.headers, body });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ANSWER));
  });
  return { baseURL, seen };
}

/** Starts a server that redirects every request to itself or to another server. */
async function redirecting(
  scene: Scene,
  status: number,
  to: 'the same origin' | 'another origin',
): Promise<{ client: FaultClient; seen: Seen[] }> {
  const other = await target(scene);
  const seen: Seen[] = to === 'another origin' ? other.seen : [];
  const baseURL = await scene.serve(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    if (request.url!.endsWith('/final')) {
      seen.push({ method: request.method!, headers: request.headers, body });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ANSWER));
      return;
    }
    const location = to === 'another origin' ? `${other.baseURL}/final` : '/v1/final';
    response.writeHead(status, { location }).end('elsewhere');
  });
  return { client: scene.client(baseURL, { ...ACCOUNT, defaultHeaders: SECRETS }), seen };
}

function tell({ method, headers, body }: Seen): string {
  const shown = JSON.stringify(headers);
  const leaks = [API_KEY, ...Object.values(ACCOUNT)].filter((secret) => shown.includes(secret));
  leaks.push(
    ...Object.entries(SECRETS).flatMap(([name, value]) => (headers[name] === value ? [name] : [])),
  );
  const question = body === JSON.stringify(QUESTION) ? 'the question' : body || 'no body';
  return `${method}, ${question}, ${leaks.length} secrets`;
}

const ALL_SECRETS = 3 + Object.keys(SECRETS).length;

function redirectRow(
  status: number,
  to: 'the same origin' | 'another origin',
  expected: string,
): FaultRow {
  return {
    happened: `status ${status} to ${to}`,
    expected: { error: 'none', attempts: 1, result: `Paris. by ${expected}` },
    async run(scene) {
      const { client, seen } = await redirecting(scene, status, to);
      const outcome = await ask(client);
      return { ...outcome, result: `${String(outcome.result)} by ${seen.map(tell).join(' and ')}` };
    },
  };
}

function elsewhere(happened: string, location: string | undefined, expected: Expected): FaultRow {
  return {
    happened,
    expected,
    async run(scene) {
      const baseURL = await scene.serve((_request, response) => {
        response.writeHead(307, location === undefined ? {} : { location }).end();
      });
      return ask(scene.client(baseURL));
    },
  };
}

export const redirectRows: FaultRow[] = [
  ...[301, 302, 303].map((status) =>
    redirectRow(status, 'the same origin', `GET, no body, ${ALL_SECRETS} secrets`),
  ),
  ...[307, 308].map((status) =>
    redirectRow(status, 'the same origin', `POST, the question, ${ALL_SECRETS} secrets`),
  ),
  ...[301, 302, 303].map((status) =>
    redirectRow(status, 'another origin', 'GET, no body, 0 secrets'),
  ),
  ...[307, 308].map((status) =>
    redirectRow(status, 'another origin', 'POST, the question, 0 secrets'),
  ),
  elsewhere('a redirect to itself', '/v1/chat/completions', {
    error: 'OpenAIError',
    message: /More than 20 redirects/,
  }),
  elsewhere('a redirect to a file', 'file:///etc/passwd', {
    error: 'OpenAIError',
    message: /redirects to a location that is not an HTTP URL/,
  }),
  elsewhere('a redirect with a password in it', 'http://user:word@127.0.0.1:1/', {
    error: 'OpenAIError',
    message: /redirects to a location that is not an HTTP URL/,
  }),
  elsewhere('a redirect to nowhere', undefined, { error: 'APIError', status: 307, attempts: 1 }),
  {
    happened: 'a redirect to a port without a listener',
    expected: { error: 'APIConnectionError', message: /ECONNREFUSED/, attempts: 1 },
    async run(scene) {
      const location = `http://127.0.0.1:${await scene.closedPort()}/`;
      const baseURL = await scene.serve((_request, response) => {
        response.writeHead(307, { location }).end();
      });
      return ask(scene.client(baseURL));
    },
  },
  {
    happened: 'a redirect of a body that can only be sent once',
    expected: {
      error: 'OpenAIError',
      message: /takes part in a redirect, and this body can be sent only once/,
    },
    async run(scene) {
      const { client } = await redirecting(scene, 307, 'the same origin');
      const body = new ReadableStream({
        start(sink) {
          sink.enqueue(new TextEncoder().encode('once'));
          sink.close();
        },
      });
      return outcomeOf(async () => ({ result: await client.post('/anything', { body }) }));
    },
  },
];

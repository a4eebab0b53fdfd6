import { writeFileSync } from 'node:fs';
import type { Controls } from '../controls.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { isObject, objectsOf, parsed } from '../json.js';
import { hideSecretTexts, withoutSecrets } from '../secrets.js';
import { readJson } from './script-file.js';

/** One recorded exchange. Headers of requests are not recorded. */
interface RecordedExchange {
  method: string;
  /** Path below the base URL, with the query. */
  path: string;
  /** The JSON body of the request; null for others. */
  body: unknown;
  status: number;
  headers: Record<string, string>;
  response: string;
}

/** Headers of answers that are recorded: those that clients act on, and none that names an account. */
const KEPT_HEADERS = ['content-type', 'retry-after', 'retry-after-ms', 'x-should-retry'];
/** Headers of requests that concern one connection, or that `fetch` sets itself. */
const OWN_HEADERS =
  /^(host|connection|content-length|transfer-encoding|accept-encoding|keep-alive|expect|upgrade)$/;

/** Forwards all requests and writes the exchanges to a file, after each answer. @internal */
export function record(controls: Controls, path: string, upstream: string): void {
  const base = new URL(upstream.endsWith('/') ? upstream : `${upstream}/`);
  const exchanges: RecordedExchange[] = [];
  const forward = async (request: RecordedRequest): Promise<Response> => {
    const answer = await fetch(new URL(pathOf(request).slice(1), base), {
      method: request.method,
      headers: Object.entries(request.headers).filter(([name]) => !OWN_HEADERS.test(name)),
      ...(request.bytes?.length ? { body: request.bytes } : {}),
    });
    const headers = pick(answer.headers);
    const keep = (response: string) => {
      const body = request.parts ? null : (request.body ?? null);
      const { method } = request;
      exchanges.push({
        method,
        path: hideSecretTexts(pathOf(request)),
        body: withoutSecrets(body),
        status: answer.status,
        headers,
        response: bodyWithoutSecrets(response),
      });
      writeFileSync(path, `${JSON.stringify(exchanges, null, 2)}\n`);
    };
    return new Response(answer.body && kept(answer.body, keep), { status: answer.status, headers });
  };
  controls.script(forward, { path: /^/, times: Infinity });
}

/** Answers requests as recorded: equal ones in the order of their exchanges, the last one again. @internal */
export function replay(controls: Controls, path: string): void {
  const content = readJson(path);
  if (!Array.isArray(content)) throw new TypeError(`${path} is not a recording`);
  const groups = new Map<string, RecordedExchange[]>();
  for (const exchange of objectsOf(content) as unknown as RecordedExchange[]) {
    const key = keyOf(exchange.method, exchange.path, exchange.body);
    groups.set(key, [...(groups.get(key) ?? []), exchange]);
  }
  for (const [key, exchanges] of groups) {
    const when = (request: RecordedRequest) =>
      key === keyOf(request.method, pathOf(request), request.parts ? null : (request.body ?? null));
    for (const [index, { status, headers, response }] of exchanges.entries()) {
      const times = index === exchanges.length - 1 ? Infinity : 1;
      const isStream = /^text\/event-stream/.test(headers['content-type'] ?? '');
      const answer = isStream ? { sse: response } : { body: response };
      controls.script({ status, headers, ...answer }, { path: /^/, when, times });
    }
  }
}

function pathOf({ path, query }: RecordedRequest): string {
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Identifies a request; neither its credentials nor the order of members matter. */
function keyOf(method: string, path: string, body: unknown): string {
  return JSON.stringify([method, hideSecretTexts(path), sorted(withoutSecrets(body))]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return names.map((name) => [name, sorted(value[name])]);
}

function pick(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Passes a body on and hands over its text when it has ended. */
function kept(body: ReadableStream<Uint8Array>, keep: (text: string) => void) {
  const decoder = new TextDecoder();
  let text = '';
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        text += decoder.decode(chunk, { stream: true });
        controller.enqueue(chunk);
      },
      flush: () => keep(text + decoder.decode()),
    }),
  );
}

/** Replaces credentials in a body, which is left byte for byte if it has none. */
function bodyWithoutSecrets(text: string): string {
  const json = parsed(text);
  if (json === undefined) return hideSecretTexts(text);
  const clean = withoutSecrets(json);
  return clean === json ? text : JSON.stringify(clean);
}

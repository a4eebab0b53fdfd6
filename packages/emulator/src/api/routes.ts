import type { Result, Router } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';
import { ApiError } from '../http/api-error.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { Reply } from '../http/reply.js';
import type { EmulatorState } from '../state/state.js';
import type { Call, Handler } from './call.js';
import { readOperationBody } from './operation-body.js';

/** A call before routing: without path parameters and body. @internal */
export type RoutedCall = Omit<Call, 'params' | 'body' | 'parts'>;

/** A handler with the parameters of the path that it was found by. */
type RoutedHandler = (call: RoutedCall, params: Call['params']) => ReturnType<Handler>;

/**
 * The handlers of the API's operations. Only operations of the API document can be added.
 *
 * @internal
 */
export class Routes {
  readonly #handlers = new Map<string, Handler>();
  readonly #own: { method: string; path: string; handler: Handler }[] = [];
  #router: Router<RoutedHandler> | undefined;
  /** The handlers of paths without parameters, which need no search. */
  readonly #fixed = new Map<string, RoutedHandler>();

  constructor(private readonly state: EmulatorState) {}

  /** @param key Method and path as in the document: `GET /files/{file_id}`. */
  add(key: string, handler: Handler): void {
    this.#handlers.set(key, handler);
  }

  /** Adds a route that is not in the API document. */
  addOwn(method: string, path: string, handler: Handler): void {
    this.#own.push({ method, path, handler });
  }

  has(key: string): boolean {
    return this.#handlers.has(key);
  }

  /** @throws {ApiError} 404 if the API has no such path. */
  async handle(call: RoutedCall): Promise<Reply> {
    const { method, path } = call.request;
    this.#router ??= this.#build();
    const verb = method === 'HEAD' ? 'GET' : method;
    const fixed = this.#fixed.get(`${verb} ${path}`);
    const found = fixed
      ? { handler: fixed, params: {} }
      : first(this.#router.match(verb, plain(path)));
    if (!found) throw unknownUrl(call.request);
    const response = await found.handler(call, found.params);
    if (method !== 'HEAD') return response;
    await response.chunks().return();
    return new Reply(null, response);
  }

  #build(): Router<RoutedHandler> {
    const router = new SmartRouter<RoutedHandler>({
      routers: [new RegExpRouter(), new TrieRouter()],
    });
    // The first match wins, so literal segments must come before parameters.
    const rank = (key: string) => key.replace(/\{\w+\}/g, '~');
    const keys = [...this.#handlers.keys()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    for (const key of keys) this.#route(router, key, this.#handlers.get(key)!);
    for (const { method, path, handler } of this.#own) {
      router.add(method, path, (call, params) => handler({ ...call, params, body: {}, parts: [] }));
    }
    return router;
  }

  #route(router: Router<RoutedHandler>, key: string, handler: Handler): void {
    const [method = '', path = ''] = key.split(' ');
    const { document } = this.state;
    const operation = document.operation(method, path);
    if (!operation) throw new Error(`The API document has no operation ${key}`);
    const routed: RoutedHandler = (call, params) => {
      const { body, parts } = readOperationBody(operation, call.request, document);
      return handler({ ...call, params, body, parts });
    };
    router.add(method, path.replace(/\{(\w+)\}/g, ':$1'), routed);
    if (!path.includes('{')) this.#fixed.set(key, routed);
  }
}

/** Returns the first match of a router, which writes parameters as texts or as places of a list. */
function first([matches, texts]: Result<RoutedHandler>) {
  const match = matches[0];
  if (!match) return undefined;
  const [handler, places] = match;
  const params: Record<string, string> = {};
  for (const [name, place] of Object.entries(places)) {
    params[name] = decodeURIComponent(typeof place === 'number' ? (texts?.[place] ?? '') : place);
  }
  return { handler, params };
}

/** Decodes a path as far as its segments stay the same: an encoded slash is part of a segment. */
function plain(path: string): string {
  return path.includes('%') ? decodeURI(path.replaceAll('%25', '%2525')) : path;
}

/** Creates the error for a path that the API does not have. @internal */
export function unknownUrl({ method, url }: RecordedRequest): ApiError {
  return new ApiError(404, `Invalid URL (${method} ${new URL(url).pathname})`);
}

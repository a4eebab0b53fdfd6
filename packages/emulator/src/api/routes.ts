import { Hono } from 'hono';
import { ApiError } from '../http/api-error.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { EmulatorState } from '../state/state.js';
import type { Call, Handler } from './call.js';
import { readOperationBody } from './operation-body.js';

/** A call before routing: without path parameters and body. @internal */
export type RoutedCall = Omit<Call, 'params' | 'body' | 'parts'>;

type Env = { Bindings: { call: RoutedCall } };

/**
 * The handlers of the API's operations. Only operations of the API document can be added.
 *
 * @internal
 */
export class Routes {
  readonly #handlers = new Map<string, Handler>();
  readonly #own: { method: string; path: string; handler: Handler }[] = [];
  #app: Hono<Env> | undefined;

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

  async handle(call: RoutedCall): Promise<Response> {
    const { method, path } = call.request;
    this.#app ??= this.#build();
    return this.#app.request(path, { method }, { call });
  }

  #build(): Hono<Env> {
    const app = new Hono<Env>();
    app.notFound((c) => {
      throw unknownUrl(c.env.call.request);
    });
    app.onError((error) => {
      throw error;
    });
    // The first match wins, so literal segments must come before parameters.
    const rank = (key: string) => key.replace(/\{\w+\}/g, '~');
    const keys = [...this.#handlers.keys()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    for (const key of keys) this.#route(app, key, this.#handlers.get(key)!);
    for (const { method, path, handler } of this.#own) {
      app.on(method, path, (c) =>
        handler({ ...c.env.call, params: c.req.param(), body: {}, parts: [] }),
      );
    }
    return app;
  }

  #route(app: Hono<Env>, key: string, handler: Handler): void {
    const [method = '', path = ''] = key.split(' ');
    const operation = this.state.document.operation(method, path);
    if (!operation) throw new Error(`The API document has no operation ${key}`);
    app.on(method, path.replace(/\{(\w+)\}/g, ':$1'), (c) => {
      const { call } = c.env;
      const { body, parts } = readOperationBody(operation, call.request, this.state.document);
      return handler({ ...call, params: c.req.param(), body, parts });
    });
  }
}

/** Creates the error for a path that the API does not have. @internal */
export function unknownUrl({ method, url }: RecordedRequest): ApiError {
  return new ApiError(404, `Invalid URL (${method} ${new URL(url).pathname})`);
}

import { Agent, type Dispatcher } from 'undici';
import { addAbortListener, removeAbortListener } from '../abort-listeners.js';
import { OpenAIError } from '../errors/openai-error.js';
import { controllerOf, plainHeadersOf } from '../wire/request-init.js';
import { sendsStreams } from '../wire/request-streams.js';
import type { Fetch } from '../types.js';
import { decodedAnswer } from './decode.js';
import { Undici6Exchange } from './undici-6-exchange.js';
import { adoptUndiciResponse, undiciResponseClass } from './response.js';

/**
 * @public
 */
export interface UndiciTransportOptions {
  /** Sends the requests, for one a `ProxyAgent` or `MockAgent`. The other options are then unused. */
  dispatcher?: Dispatcher | undefined;
  /** How many connections there may be to one origin. Default: no limit. */
  connections?: number | undefined;
  /**
   * Speak HTTP/2 where the server offers it. Undici still sends one POST at a time on a connection.
   *
   * @defaultValue false
   */
  allowH2?: boolean | undefined;
  /** How long an unused connection is kept, milliseconds. Default: undici's, 4000. */
  keepAliveTimeoutMs?: number | undefined;
}

/**
 * A transport, and how to end it.
 *
 * @public
 */
export interface UndiciTransport extends Fetch {
  /** Waits for what is under way, then closes all connections. */
  close(): Promise<void>;
}

/**
 * Makes a `fetch` for Node that hands requests to `undici` directly, which costs a fraction of what
 * the platform's `fetch` does. It does not ask for compressed answers, but decodes gzip, deflate and br.
 *
 * ```ts
 * const client = new OpenAI({ fetch: undiciTransport() });
 * ```
 *
 * @throws {OpenAIError} The dispatcher is not one of undici; on Bun, there is none.
 * @public
 */
export function undiciTransport(options: UndiciTransportOptions = {}): UndiciTransport {
  // The default of undici 8 is true.
  const { connections, allowH2 = false, keepAliveTimeoutMs } = options;
  const dispatcher =
    options.dispatcher ??
    new Agent({
      allowH2,
      ...(connections === undefined ? undefined : { connections }),
      ...(keepAliveTimeoutMs === undefined ? undefined : { keepAliveTimeout: keepAliveTimeoutMs }),
    });
  if (typeof dispatcher.dispatch !== 'function') {
    throw new OpenAIError(
      '`undiciTransport` needs a dispatcher of undici, such as its `Agent`; this one has no method ' +
        '`dispatch`. On Bun, whose `undici` has none, use the `fetch` of the runtime.',
    );
  }
  const ResponseClass = undiciResponseClass();

  const send: Fetch = (input, given = {}) =>
    new Promise((resolve, reject) => {
      const init = input instanceof Request ? { ...initOf(input), ...given } : given;
      const url = new URL(input instanceof Request ? input.url : input);
      const headers = {
        ...(plainHeadersOf(init) ?? Object.fromEntries(new Headers(init.headers))),
      };
      const request: Dispatcher.DispatchOptions = {
        origin: url.origin,
        path: url.pathname + url.search,
        method: (init.method ?? 'GET') as Dispatcher.HttpMethod,
        headers,
        body: toUndiciBody(init.body, headers),
        // The limits of the call hold instead.
        headersTimeout: 0,
        bodyTimeout: 0,
      };
      let stopListening = (): void => {};
      const exchange = new Undici6Exchange(
        (answer) => {
          try {
            resolve(adoptUndiciResponse(ResponseClass, decodedAnswer(answer), url.href));
          } catch (error) {
            answer.body.cancel(error);
            reject(error);
          }
        },
        (error) => {
          stopListening();
          // Without effect once there is an answer.
          reject(error);
        },
      );
      stopListening = onAbort(init, (reason) => exchange.abort(reason));
      if (!exchange.isAborted) dispatcher.dispatch(request, exchange);
    });
  return sendsStreams(Object.assign(send, { close: () => dispatcher.close() }));
}

/** Returns what a request says, for callers who wrap the transport. */
function initOf({ method, headers, body, signal }: Request): RequestInit {
  return { method, headers, body, signal };
}

/** @returns Ends the listening. */
function onAbort(init: RequestInit, abort: (reason: unknown) => void): () => void {
  const controller = controllerOf(init);
  if (controller) {
    controller.onAbort = abort;
    return () => (controller.onAbort = undefined);
  }
  const { signal } = init;
  if (signal?.aborted) abort(signal.reason);
  if (!signal || signal.aborted) return () => {};
  const listener = (): void => abort(signal.reason);
  addAbortListener(signal, listener);
  return () => removeAbortListener(signal, listener);
}

/** Bytes and streams go out as they are; `Response` knows how to write the rest. */
function toUndiciBody(
  body: BodyInit | null | undefined,
  headers: Record<string, string>,
): NonNullable<Dispatcher.RequestOptions['body']> | null {
  if (body == null || typeof body === 'string' || body instanceof Uint8Array) return body ?? null;
  if (body instanceof ReadableStream) return body as never;
  const encoded = new Response(body);
  const type = encoded.headers.get('content-type');
  if (type) headers['content-type'] ??= type;
  return encoded.body as never;
}

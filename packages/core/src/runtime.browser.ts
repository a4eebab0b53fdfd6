import type { EncodedBody } from './body.js';
import type { Call } from './call.js';
import type { CallResponse } from './call-response.js';
import type { APIClient } from './client.js';
import type { ClientOptions } from './client-options.js';
import { OpenAIError } from './errors/openai-error.js';
import type { NullableHeaders } from './headers.js';
import type { Tracer } from './trace.js';
import type { Fetch } from './types.js';

// The browser variants of what runtime.ts exports: the same names and calls.

/** @internal */
export function createFetch(options: ClientOptions): Fetch {
  if (options.proxy) throw new OpenAIError('Browsers choose their proxy themselves.');
  return options.__fetch ?? options.fetch ?? ((url, init) => fetch(url, init));
}

/** @internal */
export function authNow(_client: APIClient, _schemes: unknown): undefined {}

/** @internal */
export function createController(): AbortController {
  return new AbortController();
}

/** @internal */
export function createInit(method: string, { values }: NullableHeaders): RequestInit {
  return { method, headers: values };
}

/** @internal */
export function withSignalOf({ signal }: AbortController, init?: RequestInit): RequestInit {
  return { ...init, signal };
}

/** @internal */
export function signalOf(init: RequestInit | undefined): AbortSignal | null | undefined {
  return init?.signal;
}

/** @internal */
export function headerOf({ headers }: Response, name: string): string | null {
  return headers.get(name);
}

/**
 * A browser follows redirects by itself: it does not let them be seen, and keeps `authorization` at
 * home.
 *
 * @internal
 */
export async function followRedirects(
  send: Fetch,
  url: string,
  init: RequestInit,
): Promise<Response> {
  return send(url, init);
}

/** @internal */
export function fetchWithWorkloadToken(): Promise<Response> {
  return Promise.reject(new OpenAIError('Browsers have no `workloadIdentity`.'));
}

/** There are no environment variables, and types are the compiler's. @internal */
export function fillOptions(given: ClientOptions): ClientOptions {
  const options: ClientOptions = { ...given.provider?.configure?.(given) };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) options[name as 'baseURL'] = value as string;
  }
  return options;
}

/** Browsers do not count listeners. @internal */
export function expectListeners(_signal: AbortSignal): void {}

/** Types are the compiler's. @internal */
export function checkCallOptions(_options: unknown): void {}

/** A browser does not say more than this. @internal */
export function describeFailure(failure: unknown): string {
  return String(failure);
}

/** The engine's own message has to do. @internal */
export function findUnserializable(_body: unknown): string | undefined {
  return undefined;
}

/** Few browsers stream requests, so there is nothing to be told. @internal */
export function observeUpload(body: EncodedBody): EncodedBody {
  return body;
}

/** @internal */
export function createTracer(): Tracer | undefined {
  return undefined;
}

/** @internal */
export function traceRequest(_call: Call, run: () => Promise<Response>): Promise<Response> {
  return run();
}

/** @internal */
export function traceAttempt(_call: Call, run: () => Promise<Response>): Promise<Response> {
  return run();
}

/** @internal */
export function traceStream(_answer: CallResponse): void {}

/** The browser sends its own. @internal */
export function userAgent(): string | undefined {
  return undefined;
}

/** The names alone. @internal */
export function shownHeaders(headers: Headers): unknown {
  return [...headers.keys()];
}

/** Without the query, where keys may be. @internal */
export function shownURL(url: string): string {
  return url.split('?')[0]!;
}

/** Consoles of browsers do not ask objects what to show. @internal */
export function showAs(_target: object, _settings: () => ClientOptions): void {}

/** @internal */
export function streamOf(source: unknown): Pick<EncodedBody, 'open'> {
  if (source instanceof ReadableStream) return { open: () => source };
  throw new OpenAIError('Browsers send no streams; make a Blob of it.');
}

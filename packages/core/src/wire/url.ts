import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import { mergeHeaders, type HeadersLike } from './headers.js';

/** @internal */
export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

/**
 * Matches URLs that parsing would leave unchanged: nearly all URLs without a query.
 */
const PLAIN_URL =
  /^https?:\/\/(?:[a-z][a-z\d.-]*[a-z]|127\.0\.0\.1)(?::(?:[1-9]\d{3}|[1-5]\d{4}))?(\/[\w~%:@$,+;=&-][\w.~%:@$,+;=&-]*)+$/;

/**
 * Joins base URL and path. The path may be an absolute URL, and may contain a query.
 *
 * @param defaultBaseURL Replaces the base URL, unless the user has set one.
 * @throws {OpenAIError} The result is not a URL.
 * @internal
 */
export function joinURL(baseURL: string, path: string, defaultBaseURL?: string): string {
  const base = baseURL === DEFAULT_BASE_URL ? (defaultBaseURL ?? baseURL) : baseURL;
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(path);
  const text = isWhole ? path : `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
  // Parsing takes longer than the rest of a call needs for its URL. In browsers size matters more.
  if (!FOR_BROWSERS && PLAIN_URL.test(text)) return text;
  return checkURL(text, isWhole ? 'path' : 'baseURL').href;
}

/** Adds a query to that of a URL. @internal */
export function withSearch(address: string, query: string): string {
  if (!query) return address;
  const url = new URL(address);
  url.search = url.search ? `${url.search}&${query}` : query;
  return url.href;
}

/**
 * Parses an HTTP URL.
 *
 * @throws {OpenAIError} It is not one, or contains credentials, which `fetch` refuses.
 * @internal
 */
export function checkURL(value: string, option: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(value);
  } catch {
    // Reported below.
  }
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  // Any part before an `@` may be a password, whether or not the URL can be parsed.
  const shown = /@/.test(value) ? 'with user and password' : JSON.stringify(value.split(/[?#]/)[0]);
  throw new OpenAIError(`Invalid \`${option}\` ${shown}; use one like ${DEFAULT_BASE_URL}.`);
}

/**
 * The key of the URL of the origin that the credentials of a client are meant for, such as
 * `https://api.openai.com/`. Registered, since a client may come from another copy of this package.
 *
 * @internal
 */
export const HOME: unique symbol = Symbol.for('@oai/core.home') as never;

/**
 * Returns true if options name another origin than that of the client: a base URL, a provider in
 * place of one, or the members of a subclass.
 *
 * @internal
 */
export function movesHome(options: { baseURL?: unknown; provider?: unknown }): boolean {
  return Boolean(options.baseURL || (options.provider && 'baseURL' in options) || HOME in options);
}

/** Returns the URL of the origin of a URL. @internal */
export function homeOf(url: string): string {
  // `URL.canParse` would be shorter, but React Native and older browsers lack it.
  try {
    return `${new URL(url).origin}/`;
  } catch {
    return 'invalid';
  }
}

/**
 * Returns true if a URL is of the origin that the credentials of a client are meant for. Objects that
 * stand for a client have no such origin.
 *
 * @internal
 */
export function isHome(client: object, url: string): boolean {
  const { [HOME]: home } = client as { [HOME]?: string };
  // Nearly all URLs do without the parser.
  return !home || url.startsWith(home) || homeOf(url.replace(/^ws/i, 'http')) === home;
}

/**
 * Checks that a request may be sent to a URL.
 *
 * @param own The headers that the caller has given for this request.
 * @returns True if it may carry the credentials of the client; false if only those of the caller.
 * @throws {OpenAIError} The URL is of another origin, and the caller has given no credential.
 * @internal
 */
export function requireHome(client: object, url: string, own: HeadersLike): boolean {
  if (isHome(client, url)) return true;
  const headers = mergeHeaders(own);
  if (['authorization', 'api-key'].some((name) => headers.has(name) || headers.nulls.has(name))) {
    return false;
  }
  const { [HOME]: home } = client as { [HOME]?: string };
  throw new OpenAIError(
    `The credentials are for ${home}, but the request origin is ${homeOf(url)}. ` +
      'Use `withOptions({ baseURL })` or the header `authorization`.',
  );
}

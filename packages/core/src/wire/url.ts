import { OpenAIError } from '../errors/openai-error.js';

/** @internal */
export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

/**
 * Matches URLs that parsing would leave unchanged: nearly all URLs without a query.
 */
const PLAIN_URL =
  /^https?:\/\/(?:[a-z][a-z\d.-]*[a-z]|127\.0\.0\.1)(?::(?:[1-9]\d{3}|[1-5]\d{4}))?(\/[\w~%:@$,+;=&-][\w.~%:@$,+;=&-]*)+$/;

/**
 * Joins base URL, path and query. The path may be an absolute URL, and may contain a query.
 *
 * @throws {OpenAIError} The result is not a URL.
 * @internal
 */
export function buildURL(base: string, path: string, query: string): string {
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(path);
  const text = isWhole ? path : `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
  if (!query && PLAIN_URL.test(text)) return text;
  const url = checkURL(text, isWhole ? 'path' : 'baseURL');
  if (query) url.search = url.search ? `${url.search}&${query}` : query;
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
  // A URL with a password must not be shown.
  const shown = url?.username || url?.password ? 'with user and password' : JSON.stringify(value);
  throw new OpenAIError(`Invalid \`${option}\` ${shown}; give a URL like ${DEFAULT_BASE_URL}.`);
}

import { encodedBodyOf } from './body-init.js';
import type { EncodedBody } from './body.js';
import { isBrowser } from './environment.js';
import { OpenAIError } from './errors/openai-error.js';
import type { Fetch } from './types.js';

const MAX_REDIRECTS = 20;
const HEADERS_FOR_STRANGERS = ['accept', 'content-type', 'user-agent'];

/**
 * Sends a request and follows its redirects here rather than in `fetch`: there a streamed body would
 * be kept in memory for a redirect that hardly ever comes, and headers of one's own (`api-key`)
 * would go along to whatever origin the redirect names.
 *
 * @throws {OpenAIError} The redirect cannot be followed; the message says why.
 * @internal
 */
export async function followRedirects(
  send: Fetch,
  url: string,
  init: RequestInit,
): Promise<Response> {
  // A browser does not let redirects be seen; it keeps `authorization` at home by itself.
  if (init.redirect !== undefined || isBrowser()) return send(url, init);
  const encoded = encodedBodyOf(init);
  init.redirect = 'manual';
  try {
    const response = await sendOnce(send, url, init, encoded);
    return isRedirect(response.status)
      ? await redirect(send, url, init, encoded, response)
      : response;
  } finally {
    // As it was: a subclass may send it again.
    init.redirect = undefined as never;
  }
}

async function redirect(
  send: Fetch,
  url: string,
  init: RequestInit,
  encoded: EncodedBody | undefined,
  first: Response,
): Promise<Response> {
  let target = url;
  let request = init;
  let response = first;
  for (let count = 0; ; count++) {
    const location = isRedirect(response.status) && response.headers.get('location');
    if (!location) return response;
    if (count === MAX_REDIRECTS) throw new OpenAIError(`More than ${MAX_REDIRECTS} redirects.`);
    void response.body?.cancel?.().catch(() => {});
    const next = resolve(location, target);
    request = redirected(request, response.status, new URL(target).origin === next.origin);
    if (request.body && encoded) {
      if (!encoded.replayable) throw cannotSendAgain(next.host);
      request = { ...request, body: encoded.open() };
    }
    target = next.href;
    response = await sendOnce(send, target, request, encoded);
  }
}

function sendOnce(
  send: Fetch,
  url: string,
  init: RequestInit,
  encoded: EncodedBody | undefined,
): Promise<Response> {
  return init.body && encoded?.streamed ? sendStream(send, url, init, encoded) : send(url, init);
}

/**
 * `redirect: 'error'` is the only mode in which `fetch` does not keep a copy of a streamed body. A
 * body that can be opened again is then sent once more in the mode that shows where to.
 */
async function sendStream(
  send: Fetch,
  url: string,
  init: RequestInit,
  encoded: EncodedBody,
): Promise<Response> {
  try {
    return await send(url, { ...init, redirect: 'error' });
  } catch (error) {
    const { message, cause } = error as { message?: unknown; cause?: { message?: unknown } };
    if (!/redirect/i.test(`${message} ${cause?.message}`)) throw error;
    if (!encoded.replayable) throw cannotSendAgain(new URL(url).host);
    return send(url, { ...init, body: encoded.open() });
  }
}

function cannotSendAgain(host: string): OpenAIError {
  return new OpenAIError(
    `${host} takes part in a redirect, and this body can be sent only once. ` +
      'Set `baseURL` to where the redirect leads, or pass a body that can be opened again.',
  );
}

function isRedirect(status: number): boolean {
  return status === 307 || status === 308 || (status >= 301 && status <= 303);
}

function resolve(location: string, base: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(location, base);
  } catch {
    // Handled below, with other unusable targets.
  }
  if (url && /^https?:$/.test(url.protocol) && !url.username) return url;
  throw new OpenAIError(`${new URL(base).host} redirects to somewhere that is not an HTTP URL.`);
}

/** As the fetch standard changes a request; and nothing of ours goes to another origin. */
function redirected(init: RequestInit, status: number, sameOrigin: boolean): RequestInit {
  const request = { ...init };
  const before = new Headers(init.headers);
  const headers = sameOrigin ? before : new Headers();
  if (!sameOrigin) {
    for (const name of HEADERS_FOR_STRANGERS) {
      const value = before.get(name);
      if (value !== null) headers.set(name, value);
    }
  }
  const isPost = init.method?.toUpperCase() === 'POST';
  if (status === 303 || (isPost && status < 303)) {
    request.method = 'GET';
    delete request.body;
    headers.delete('content-type');
    headers.delete('content-length');
  }
  return { ...request, headers };
}

import { IN_BROWSER } from '../environment.js';
import { OpenAIError } from '../errors/openai-error.js';
import { redactBody, redactText, secretsOf } from '../redact.js';
import { hasHeaders } from '../response-header.js';
import type { Fetch } from '../types.js';
import { addBody, encodedBodyOf, type EncodedBody } from '../wire/encoded-body.js';

const MAX_REDIRECTS = 20;
/** Headers that are sent to another origin. */
const CROSS_ORIGIN_HEADERS = /^(accept|content-type|user-agent)$/;

/**
 * Sends a request and follows its redirects. `fetch` would keep a streamed body in memory for a
 * possible redirect, and would send custom headers (`api-key`) to another origin.
 *
 * @throws {OpenAIError} The redirect cannot be followed; the message states the reason.
 * @internal
 */
export async function followRedirects(
  send: Fetch,
  url: string,
  init: RequestInit,
): Promise<Response> {
  // Browsers hide redirects from scripts, and do not send `authorization` to another origin.
  const encoded = encodedBodyOf(init);
  if (IN_BROWSER) return send(url, await forBrowser(init, encoded));
  const { redirect: mode } = init;
  // `fetch` itself follows redirects with all custom headers.
  if (mode !== undefined && mode !== 'follow') return requireResponse(await send(url, init));
  init.redirect = 'manual';
  try {
    const response = requireResponse(await send(url, init));
    return isRedirect(response.status)
      ? await redirect(send, url, init, encoded, response)
      : response;
  } finally {
    // A subclass may send the same request again.
    init.redirect = mode as never;
  }
}

/** Returns the result of a `fetch`, which may be a custom one, or a mock. */
function requireResponse(result: Response): Response {
  if (hasHeaders(result)) return result;
  throw new OpenAIError('`fetch` must return a Response; its result has no `headers.get`.');
}

async function redirect(
  send: Fetch,
  url: string,
  init: RequestInit,
  encoded: EncodedBody | undefined,
  first: Response,
): Promise<Response> {
  let [target, request, response] = [url, init, first];
  const asked = secretsOf(new Headers(), url);
  for (let count = 0; ; count++) {
    const location = isRedirect(response.status) && response.headers.get('location');
    if (!location) return response;
    if (count === MAX_REDIRECTS) throw new OpenAIError(`More than ${MAX_REDIRECTS} redirects.`);
    void response.body?.cancel?.().catch(() => {});
    const next = resolve(location, target);
    const isSame = new URL(target).origin === next.origin;
    request = redirected(request, response.status, isSame);
    // Servers keep the query of the request.
    if (!isSame && (holdsSecrets(request.body) || redactText(next.search, asked) !== next.search)) {
      throw new OpenAIError(
        `${new URL(target).host} redirects credentials to ${next.host}: set \`baseURL\` to its target.`,
      );
    }
    if (request.body && encoded) {
      if (!encoded.replayable) throw cannotSendAgain(next.host);
      addBody(request, encoded);
      // Forms of the platform get another boundary.
      if (encoded.isForm) (request.headers as Headers).set('content-type', encoded.contentType!);
    }
    target = next.href;
    response = await send(target, request);
  }
}

async function forBrowser(
  init: RequestInit,
  encoded: EncodedBody | undefined,
): Promise<RequestInit> {
  if (!encoded?.forBrowser) return init;
  return { ...init, body: await encoded.forBrowser(init.body as ReadableStream<Uint8Array>) };
}

/** @internal */
export function cannotSendAgain(host: string): OpenAIError {
  return new OpenAIError(
    `${host} takes part in a redirect, and this body can be sent only once: set \`baseURL\` to its target.`,
  );
}

/** Returns true for a JSON body with credentials, such as those of MCP servers. */
function holdsSecrets(body: unknown): boolean {
  const found: string[] = [];
  if (typeof body === 'string') redactBody(body, found);
  return found.length > 0;
}

function isRedirect(status: number): boolean {
  return /^30[12378]$/.test(`${status}`);
}

function resolve(location: string, base: string): URL {
  const url = URL.canParse(location, base) && new URL(location, base);
  if (url && /^https?:$/.test(url.protocol) && !url.username) return url;
  throw new OpenAIError(`${new URL(base).host} redirects to a location that is not an HTTP URL.`);
}

/** Changes a request as the fetch standard prescribes, without custom headers for another origin. */
function redirected(init: RequestInit, status: number, sameOrigin: boolean): RequestInit {
  const request = { ...init };
  const headers = new Headers(init.headers);
  for (const name of [...headers.keys()]) {
    if (!sameOrigin && !CROSS_ORIGIN_HEADERS.test(name)) headers.delete(name);
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

import { FOR_BROWSERS } from '#platform';
import { IN_BROWSER, isServer } from '../environment.js';
import type { Fetch } from '../types.js';
import {
  encodedBodyOf,
  isReadableStream,
  replacedBodyOf,
  whole,
  type EncodedBody,
} from '../wire/encoded-body.js';
import { toBytes } from '../wire/chunk.js';
import { onRead } from '../wire/pulled-stream.js';
import {
  buffered,
  canStream,
  MAX_BUFFERED_BYTES,
  readAsText,
  refuseText,
  wasConverted,
} from '../wire/request-streams.js';
import { cannotSendAgain } from './redirects.js';

/** True for runtimes whose `fetch` keeps a copy of a streamed body unless redirects are errors. */
const KEEPS_STREAMS = /* @__PURE__ */ isServer();
/** Bodies up to this size are not worth a stream. */
const SMALL_BYTES = 1024 * 1024;

/**
 * Sends a request with a body that its `fetch` understands. The platform's takes streams; of a custom
 * one it is unknown, so it gets bytes wherever the length of the body allows.
 *
 * @throws {OpenAIError} The body cannot be sent by this `fetch`.
 */
async function sendBody(send: Fetch, url: string, given: RequestInit): Promise<Response> {
  if (IN_BROWSER) return send(url, given);
  const init = withHeadersOfBody(given);
  const { body } = init;
  if (!body) return send(url, init);
  const isKnown = canStream(send);
  const encoded = encodedBodyOf(init);
  if (!encoded) {
    // It may be a stream that a hook has set.
    Object.assign(init, { duplex: 'half' });
    if (!isKnown) return sendContent(send, url, init, body);
    return isFile(body) ? sendStream(send, url, init, whole(body), isKnown) : send(url, init);
  }
  const limit = isKnown ? SMALL_BYTES : MAX_BUFFERED_BYTES;
  // Progress is reported by the stream.
  return !encoded.observed && encoded.contentLength! <= limit
    ? sendWhole(send, url, init, await buffered(body as ReadableStream<Uint8Array>))
    : sendStream(send, url, init, encoded, isKnown);
}

/** Sends bodies other than text. Browsers need no help. @internal */
export const bodySender = FOR_BROWSERS ? undefined : sendBody;

/**
 * Removes the headers that describe a body which a hook has replaced: a wrong length ends or stalls
 * the request, and a wrong boundary hides the content of a form.
 */
function withHeadersOfBody(init: RequestInit): RequestInit {
  const { body } = init;
  const replaced = replacedBodyOf(init);
  const isTyped =
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    (body instanceof Blob && body.type !== '');
  if (!replaced) return init;
  const headers = new Headers(init.headers);
  // A hook may have set the right one.
  if (headers.get('content-length') === String(replaced.contentLength)) {
    headers.delete('content-length');
  }
  if (isTyped && headers.get('content-type') === replaced.contentType) {
    headers.delete('content-type');
  }
  return { ...init, headers };
}

/** Returns true for a body that may refer to files, however large. */
function isFile(body: BodyInit): boolean {
  return body instanceof Blob || body instanceof FormData;
}

/** Sends a body that is in memory, or refers to files; a hook may have set any other value. */
async function sendContent(
  send: Fetch,
  url: string,
  init: RequestInit,
  body: BodyInit,
): Promise<Response> {
  const bytes = toBytes(body);
  // A copy, since what is sent gets methods, and some adapters detach it.
  if (bytes) return sendWhole(send, url, init, new Uint8Array(bytes));
  if (!isFile(body) && !(body instanceof URLSearchParams)) return send(url, init);
  const { headers, body: content } = new Response(body);
  return sendWhole(send, url, init, await buffered(content!, true), headers.get('content-type'));
}

/** Sends a body that is in memory, unless it is a stream because of its length. */
function sendWhole(
  send: Fetch,
  url: string,
  init: RequestInit,
  body: BodyInit,
  type?: string | null,
): Promise<Response> {
  const headers = new Headers(init.headers);
  // The platform would add its own.
  headers.delete('content-length');
  if (type && !headers.has('content-type')) headers.set('content-type', type);
  if (body instanceof Uint8Array) {
    readAsText(body, !!headers.get('content-type')?.startsWith('multipart'));
  } else if (isReadableStream(body)) refuseText(body);
  return send(url, { ...init, headers, body, duplex: 'half' } as RequestInit);
}

/**
 * Sends a streamed body, or files. A runtime that keeps a copy for redirects gets the mode in which
 * it does not; after a redirect, a replayable body is sent again in the mode that reveals its target.
 */
async function sendStream(
  send: Fetch,
  url: string,
  init: RequestInit,
  encoded: EncodedBody,
  isKnown: boolean,
): Promise<Response> {
  const request = KEEPS_STREAMS ? { ...init, redirect: 'error' as const } : init;
  let isRead = isKnown;
  if (!isKnown) {
    const headers = (request.headers = new Headers(init.headers));
    onRead(init.body as object, () => {
      isRead = true;
      // A `fetch` that has read the body by now sends it in another form.
      headers.delete('content-length');
    });
  }
  try {
    return await send(url, request);
  } catch (error) {
    if (wasConverted(init.body) || (!isRead && isRefusal(error))) {
      const blob = encoded.whole?.();
      return blob && blob.size > MAX_BUFFERED_BYTES
        ? sendBlob(send, url, init, blob)
        : sendWhole(send, url, init, await buffered(init.body as ReadableStream<Uint8Array>));
    }
    if (!KEEPS_STREAMS || init.redirect === 'error' || encoded.fault?.()) throw error;
    if (!isForRedirect(error, url)) throw error;
    if (!encoded.replayable) throw cannotSendAgain(new URL(url).host);
    return send(url, { ...init, body: encoded.open() });
  }
}

/** Sends a blob, or its bytes if `fetch` takes no blobs of the platform (node-fetch 2). */
async function sendBlob(
  send: Fetch,
  url: string,
  init: RequestInit,
  blob: Blob,
): Promise<Response> {
  try {
    return await sendWhole(send, url, init, blob);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return sendWhole(send, url, init, new Uint8Array(await blob.arrayBuffer()));
  }
}

interface Failure {
  name?: unknown;
  code?: unknown;
  message?: unknown;
  cause?: unknown;
}

/** Returns true for the error of a redirect, which adapters may have wrapped. */
function isForRedirect(failure: unknown, url: string): boolean {
  // An error may be its own cause.
  const seen = new Set<unknown>();
  for (let at = failure; at && !seen.has(at); at = (at as Failure).cause) {
    seen.add(at);
    const { code, message } = at as Failure;
    // The URL may be part of the message, and names of hosts beside a code.
    const reason = code ?? String(message).replaceAll(url, '');
    if (/redirect/i.test(String(reason))) return true;
  }
  return false;
}

/** Returns true for the error of an adapter that does not accept the type of the body. */
function isRefusal(failure: unknown): boolean {
  const { name, code, cause } = Object(failure) as Failure;
  return (
    /^ERR_(INVALID_ARG|BAD_REQ)/.test(String(code)) || (name === 'TypeError' && !code && !cause)
  );
}

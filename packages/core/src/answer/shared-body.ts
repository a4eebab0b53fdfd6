import type { Call } from '../call/call.js';
import { hide } from '../hide.js';

/**
 * Makes the reading methods of a response share one read, so that the caller, middleware and the
 * parsing of the result can all read the body.
 *
 * @param readText Returns the text of the body, which it reads only once.
 * @param call Released when the body, read as a stream, has ended or was cancelled. Ends the stream
 *   when it is aborted, since a custom `fetch` may ignore its signal.
 * @internal
 */
export function shareBody(response: Response, readText: () => Promise<string>, call: Call): void {
  const native = response.body;
  const { headers } = response;
  const type = headers.get('content-type');
  for (const name of ['text', 'json', 'bytes', 'arrayBuffer', 'blob', 'formData'] as const) {
    hide(response, name, async () => {
      const text = await readText();
      return name === 'text'
        ? text
        : new Response(text, { headers: type ? { 'content-type': type } : {} })[name]();
    });
  }
  let body: ReadableStream<Uint8Array> | null = null;
  Object.defineProperty(response, 'body', {
    get: () => (body ??= native?.pipeThrough ? untilEnd(native, call) : native),
    configurable: true,
  });
}

/** Returns a stream of the same bytes that releases the call at its end or cancellation. */
function untilEnd(source: ReadableStream<Uint8Array>, call: Call): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const release = (): void => call.release();
  source.pipeTo(writable, call.controller).then(release, release);
  return readable;
}

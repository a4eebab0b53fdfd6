import { FOR_BROWSERS } from '#platform';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.js';
import { StreamIdleTimeoutError } from '../errors/stream-idle-timeout-error.js';
import type { BinaryContext } from '../stream/context.js';
import { watchIdle } from '../stream/idle.js';
import { startTimer, unlessAborted } from '../timers.js';
import { cancel, readerOf, type BodyReader } from '../wire/body-reader.js';
import { concatenate } from '../wire/request-streams.js';
import { pipe, type WritableLike } from './pipe.js';

export type { WritableLike } from './pipe.js';

/**
 * A web stream that can also be piped into a Node stream.
 *
 * @public
 */
export interface PipeableBody extends NonNullable<Response['body']> {
  /**
   * Pipes the bytes into a Node stream, with back-pressure, and ends it. If the download fails, the
   * Node stream is destroyed with its error; if the Node stream fails, the download is aborted.
   *
   * @returns The Node stream.
   */
  pipe<Writable extends WritableLike>(
    writable: Writable,
    options?: { end?: boolean | undefined },
  ): Writable;
}

/**
 * The result of operations that return a file: the response, with its body unread.
 *
 * @public
 */
export interface APIBinaryResponse extends Response {
  readonly body: PipeableBody;
}

type AbortableContext = BinaryContext & { readonly controller: AbortController };

/**
 * Adapts a response in place: failures of its body become typed errors, and the body is never null
 * and can be piped.
 *
 * @internal
 */
export function asBinaryResponse(response: Response, context: BinaryContext): APIBinaryResponse {
  // Calls of an older copy of this package do not pass theirs.
  const call = { controller: new AbortController(), ...context };
  const native = response.body;
  // Null is an empty body, undefined a `fetch` without streams, such as that of React Native.
  if (native === undefined) return withoutStream(response, call);
  /** The rest of a body that was cloned. */
  let own: ReadableStream<Uint8Array> | undefined;
  const openNext = (): BodyReader => (own ? readerOf(own) : guardedReader(response, native, call));
  let opened: BodyReader | undefined;
  const open = (): BodyReader => (opened ??= openNext());
  let body: ReadableStream<Uint8Array> | undefined;

  const requireUnread = (): void => {
    if (opened || (!own && response.bodyUsed))
      throw new TypeError('The body has been read already.');
  };
  const bytes = async (): Promise<Uint8Array<ArrayBuffer>> => {
    requireUnread();
    return inTime(call, () => readAll(open()));
  };
  // That of the platform would take the body which is read here.
  const clone = (): Response => {
    requireUnread();
    const reader = openNext();
    const [first, other] = pipeable(() => reader, native).tee();
    own = first;
    return new Response(native && other, response);
  };
  const type = (): string => response.headers.get('content-type') ?? '';
  addMembers(response, {
    clone,
    bytes,
    arrayBuffer: async () => (await bytes()).buffer,
    blob: async () => new Blob([await bytes()], { type: type() }),
    text: async () => new TextDecoder().decode(await bytes()),
    json: async (): Promise<unknown> => JSON.parse(new TextDecoder().decode(await bytes())),
    formData: async () =>
      new Response(await bytes(), { headers: { 'content-type': type() } }).formData(),
  });
  Object.defineProperty(response, 'body', {
    get: () => (body ??= (opened && native) || pipeable(open, native)),
    configurable: true,
  });
  return response as APIBinaryResponse;
}

/** Adapts a response that can only be read whole. */
function withoutStream(response: Response, context: AbortableContext): APIBinaryResponse {
  const { signal } = context.controller;
  const guard = async <Value>(read: () => Promise<Value>): Promise<Value> => {
    try {
      const value = await inTime(context, () => unlessAborted(signal, read));
      context.onClose();
      return value;
    } catch (cause) {
      const error = context.explain(cause);
      context.onClose(error);
      throw error;
    }
  };
  for (const name of ['arrayBuffer', 'blob', 'text', 'json', 'formData'] as const) {
    const read = response[name]?.bind(response) as (() => Promise<unknown>) | undefined;
    if (!read) continue;
    addMembers(response, { [name]: () => guard(read) });
  }
  addMembers(response, { bytes: async () => new Uint8Array(await response.arrayBuffer()) });
  return response as APIBinaryResponse;
}

function addMembers(target: object, members: object): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

/** Creates a stream from a reader that is opened with the first pull. */
function pipeable(open: () => BodyReader, native: object | null): ReadableStream<Uint8Array> {
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        const { done, value } = await open().read();
        if (done) sink.close();
        else sink.enqueue(value as Uint8Array);
      },
      async cancel() {
        await open().cancel();
      },
    },
    { highWaterMark: 0 },
  );
  addMembers(body, {
    pipe: (writable: WritableLike, options?: { end?: boolean }) => pipe(body, writable, options),
  });
  // node-fetch reports the failure of a connection by this method of the body that it has made.
  if (!FOR_BROWSERS && native && 'destroy' in native) {
    addMembers(body, { destroy: (native.destroy as () => unknown).bind(native) });
  }
  return body;
}

/** Reads a whole body within the time that the attempt has left. */
async function inTime<T>(context: AbortableContext, read: () => Promise<T>): Promise<T> {
  const { controller, timeoutMs } = context;
  const timer = startTimer(timeoutMs, () => controller.abort(new APIConnectionTimeoutError()));
  try {
    return await read();
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(reader: BodyReader): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value as Uint8Array);
    length += (value as Uint8Array).length;
  }
  return concatenate(parts, length);
}

/** Reads a body with typed errors and an idle timeout, and reports its end once. */
function guardedReader(
  response: Response,
  body: ReadableStream<Uint8Array> | null,
  context: AbortableContext,
): BodyReader {
  const { idleTimeoutMs = 0, onClose, controller } = context;
  const reader = body && readerOf(body);
  let eventCount = 0;
  let isClosed = false;
  const idle = watchIdle(idleTimeoutMs, () =>
    controller.abort(new StreamIdleTimeoutError({ response, idleTimeoutMs, eventCount })),
  );
  const close = (error?: unknown): void => {
    if (isClosed) return;
    isClosed = true;
    idle.end();
    onClose(error);
  };
  return {
    async read() {
      if (!reader || isClosed) {
        close();
        return { done: true };
      }
      idle.begin();
      try {
        // A custom `fetch` may ignore its signal.
        const result = await unlessAborted(controller.signal, () => reader.read());
        if (result.done) close();
        eventCount += 1;
        return result;
      } catch (cause) {
        const error = context.explain(cause);
        close(error);
        cancel(reader);
        throw error;
      } finally {
        idle.pause();
      }
    },
    async cancel() {
      close();
      await reader?.cancel();
    },
  };
}

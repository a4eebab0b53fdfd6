import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import { reasonOf } from '../errors/reason.js';

const READ: unique symbol = Symbol('read');

/** Sets a function that is called with each read of a pulled stream. @internal */
export function onRead(stream: object, listener: () => void): void {
  Object.defineProperty(stream, READ, { value: listener });
}

/**
 * A request body that can be ended from outside, also while the connection waits for its next bytes
 * or no longer reads it.
 *
 * @internal
 */
export interface PulledStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** Returns the error of the source, if it could not be read. */
  fault(): OpenAIError | undefined;
  /** Releases the source and fails the stream. Has no effect after the end of the stream. */
  close(): void;
}

/**
 * Creates a stream that pulls each chunk only after the connection has accepted the previous one.
 *
 * @param next Returns the next chunk; undefined at the end.
 * @param dispose Releases the source. Called at most once, and not after the source has ended.
 * @param left The number of bytes, if it is known. After the last one, the stream is left to end by
 *   itself: the response may arrive before the source has reported its end, and some sources and
 *   transports do not bear to be cancelled then.
 * @internal
 */
export function pulledStream(
  next: () => Promise<Uint8Array | undefined>,
  dispose: () => void,
  left = Infinity,
): PulledStream {
  let isOver = false;
  let fault: OpenAIError | undefined;
  let sink: ReadableStreamDefaultController<Uint8Array>;
  const end = (): void => {
    if (!isOver) dispose();
    isOver = true;
  };
  const read = async (): Promise<Uint8Array | undefined> => {
    try {
      return await next();
    } catch (error) {
      if (isOver) return undefined;
      end();
      throw (fault = asSourceError(error));
    }
  };
  if (typeof ReadableStream === 'undefined') {
    return { stream: readerOnly(read, end), fault: () => fault, close: end };
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => void (sink = controller),
      async pull() {
        if (!FOR_BROWSERS) (stream as { [READ]?: () => void })[READ]?.();
        const bytes = await read();
        if (isOver) return;
        if (bytes) {
          left -= bytes.length;
          return sink.enqueue(bytes);
        }
        isOver = true;
        sink.close();
      },
      cancel: end,
    },
    // No chunk is read in advance.
    { highWaterMark: 0 },
  );
  return {
    stream,
    fault: () => fault,
    close() {
      if (isOver || left <= 0) return;
      end();
      sink.error(new OpenAIError('The call ended before its body was sent.'));
    },
  };
}

/** Stands for a stream where there are none, as in React Native. It is read into memory. */
function readerOnly(
  next: () => Promise<Uint8Array | undefined>,
  end: () => void,
): ReadableStream<Uint8Array> {
  const read = async (): Promise<{ done: boolean; value: Uint8Array | undefined }> => {
    const value = await next();
    return { done: !value, value };
  };
  const cancel = async (): Promise<void> => end();
  return { getReader: () => ({ read, cancel }) } as unknown as ReadableStream<Uint8Array>;
}

/** The platform would report the error as one of the connection, which it is not. */
function asSourceError(error: unknown): OpenAIError {
  if (error instanceof OpenAIError) return error;
  return new OpenAIError(`The request body is unreadable: ${reasonOf(error)}.`, {
    cause: error,
  });
}

import { OpenAIError } from './errors/openai-error.js';

/**
 * A body on its way out, and how to end it from outside: who reads it may be waiting for bytes that
 * never come, or not care for them any more.
 *
 * @internal
 */
export interface PulledStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** Lets the source go, and ends the stream with an error. Does nothing once that is over. */
  close(): void;
}

/**
 * Makes a stream that asks for bytes when the connection has taken those before.
 *
 * @param next Gives the next bytes; undefined at the end.
 * @param dispose Lets the source go. Called once, unless the source came to its end.
 * @internal
 */
export function pulledStream(
  next: () => Promise<Uint8Array | undefined>,
  dispose: () => void,
): PulledStream {
  let isOver = false;
  let sink: ReadableStreamDefaultController<Uint8Array>;
  const end = (): void => {
    if (!isOver) dispose();
    isOver = true;
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => void (sink = controller),
      async pull() {
        try {
          const bytes = await next();
          if (isOver) return;
          if (bytes) return sink.enqueue(bytes);
          isOver = true;
          sink.close();
        } catch (error) {
          end();
          throw error;
        }
      },
      cancel: end,
    },
    // Nothing is read ahead of the connection.
    { highWaterMark: 0 },
  );
  return {
    stream,
    close() {
      if (isOver) return;
      end();
      sink.error(new OpenAIError('The call ended before its body was sent.'));
    },
  };
}

import { APIError, OpenAIError } from '@oai/core';

import {
  readableItems,
  type ChatCompletionReadableStreamItem,
} from '../streaming/readable-stream-item.js';

/** A stream to relay: the result of `create`, `stream` or `runTools`. @public */
export type RelaySource = AsyncIterable<ChatCompletionReadableStreamItem>;

/** The options of `relay`. @public */
export interface RelayOptions {
  /** Additional headers of the response. */
  headers?: Record<string, string> | undefined;
  /**
   * Converts an error into the object that is sent to the reader. Default: the message, code, type
   * and param of an API error; a general message for any other error, which might reveal internals
   * of the server.
   */
  toPublicError?: ((error: unknown) => object) | undefined;
  /**
   * The time without an event after which a comment is sent, milliseconds, so that proxies keep the
   * connection open. Default 15000.
   */
  heartbeatMs?: number | undefined;
}

/**
 * Creates a response of server-sent events from a stream, for `readRelay` of
 * `@oai/chat/relay-reader`, `EventSource`, or an API client.
 *
 * A slow reader applies back-pressure to the API. When the reader disconnects, the call ends. A
 * failure is sent as an event with `error`; the last event of a complete stream is `[DONE]`.
 *
 * @public
 */
export function relay(source: RelaySource, options: RelayOptions = {}): Response {
  const { headers, toPublicError = publicError, heartbeatMs = 15_000 } = options;
  const iterator = itemsOf(source);
  const encoder = new TextEncoder();
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        const send = (text: string): void => sink.enqueue(encoder.encode(text));
        heartbeat = setInterval(() => send(': \n\n'), heartbeatMs);
        let text: string;
        let isLast: boolean;
        try {
          const { done, value } = await iterator.next();
          isLast = Boolean(done);
          text = isLast ? '[DONE]' : JSON.stringify(value);
        } catch (error) {
          isLast = true;
          text = JSON.stringify({ error: publicErrorOf(error, toPublicError) });
        } finally {
          clearInterval(heartbeat);
        }
        send(`data: ${text}\n\n`);
        if (isLast) sink.close();
      },
      async cancel() {
        clearInterval(heartbeat);
        await iterator.return?.();
      },
    },
    // Pull each item only when the reader asks for it.
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      ...headers,
    },
  });
}

function itemsOf(source: RelaySource): AsyncIterator<ChatCompletionReadableStreamItem> {
  // The helpers have more items than the chunks that they iterate over.
  const helper = source as { [readableItems]?(): AsyncIterator<ChatCompletionReadableStreamItem> };
  return helper[readableItems]?.() ?? source[Symbol.asyncIterator]();
}

/** Returns the general error if the conversion fails, which must not end the server. */
function publicErrorOf(error: unknown, convert: (error: unknown) => object): object {
  try {
    return convert(error);
  } catch {
    return publicError(undefined);
  }
}

function publicError(error: unknown): object {
  if (error instanceof APIError && error.error && typeof error.error === 'object') {
    const { message, code, type, param } = error.error as Record<string, unknown>;
    return { message, code, type, param };
  }
  const name = error instanceof OpenAIError ? error.name : 'Error';
  return { message: 'The stream failed.', code: null, type: name };
}

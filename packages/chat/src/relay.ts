import { APIError, OpenAIError } from '@oai/core';

import type { ChatCompletionReadableStreamItem } from './readable-stream-item.js';

/** What can be relayed: a stream of `create`, of `stream` or of `runTools`. @public */
export type RelaySource =
  | AsyncIterable<ChatCompletionReadableStreamItem>
  | { _readableItems(): AsyncIterator<ChatCompletionReadableStreamItem> };

/** @public */
export interface RelayOptions {
  /** Further headers of the response. */
  headers?: Record<string, string> | undefined;
  /**
   * What the reader is told of a failure. Default: the message, code and type that the API gave for
   * a request; a general message for anything else, since that may tell of the inside of the server.
   */
  toPublicError?: ((error: unknown) => object) | undefined;
  /** A comment is sent after so much silence, milliseconds, so that proxies keep the line. Default 15000. */
  heartbeatMs?: number | undefined;
}

/**
 * Turns a stream into a response of server-sent events, for a browser or anything else that reads
 * them: `readRelay` of `@oai/chat/relay-reader`, `EventSource`, or an API client.
 *
 * A slow reader slows the API down, chunk by chunk. When the reader goes away, the call is ended.
 * A failure is sent as an event with `error`, and the last event of a whole stream is `[DONE]`.
 *
 * @public
 */
export function relay(source: RelaySource, options: RelayOptions = {}): Response {
  const { headers, toPublicError = publicError, heartbeatMs = 15_000 } = options;
  const iterator =
    '_readableItems' in source ? source._readableItems() : source[Symbol.asyncIterator]();
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
          text = JSON.stringify({ error: toPublicError(error) });
        }
        clearInterval(heartbeat);
        send(`data: ${text}\n\n`);
        if (isLast) sink.close();
      },
      async cancel() {
        clearInterval(heartbeat);
        await iterator.return?.();
      },
    },
    // Nothing is read ahead of the reader.
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

function publicError(error: unknown): object {
  if (error instanceof APIError && error.error && typeof error.error === 'object') {
    const { message, code, type, param } = error.error as Record<string, unknown>;
    return { message, code, type, param };
  }
  const name = error instanceof OpenAIError ? error.name : 'Error';
  return { message: 'The stream failed.', code: null, type: name };
}

import type { APIClient } from './client.js';
import { APIConnectionError } from './errors/api-connection-error.js';
import { APIError } from './errors/api-error.js';
import { APIUserAbortError } from './errors/api-user-abort-error.js';
import { InvalidResponseError } from './errors/invalid-response-error.js';
import { OpenAIError } from './errors/openai-error.js';
import type { ReadableBody } from './stream-body.js';
import type { StreamContext } from './stream-context.js';
import { readStream } from './stream-reader.js';

/**
 * The events of one answer, as they arrive. It can be iterated once; `tee` makes two of one.
 *
 * Leaving the loop (`break`, `return`, an exception) aborts the call and frees its connection at
 * once. A slow loop slows the connection down: nothing is buffered beyond one read.
 *
 * Iteration throws
 * - `APIError` (the class of its status) for an error that the server tells in mid-stream,
 * - `IncompleteStreamError` if the answer ends before its final event,
 * - `StreamIdleTimeoutError` if the server is silent for longer than `streamIdleTimeoutMs`,
 * - `APIConnectionError` if the connection breaks,
 * - `InvalidResponseError` if an event is not JSON.
 *
 * @public
 */
export class Stream<Item> implements AsyncIterable<Item> {
  /** Aborts the call: the loop then ends without an error. */
  controller: AbortController;
  readonly #iterator: () => AsyncIterator<Item>;
  readonly #client: APIClient | undefined;

  constructor(
    iterator: () => AsyncIterator<Item>,
    controller: AbortController,
    client?: APIClient,
  ) {
    this.#iterator = iterator;
    this.controller = controller;
    this.#client = client;
  }

  /**
   * Reads a response as server-sent events. Since the operation is not known here, an answer may
   * end without a final event.
   */
  static fromSSEResponse<Item>(
    response: Response,
    controller: AbortController,
    client?: APIClient,
    synthesizeEventData?: boolean,
  ): Stream<Item> {
    return openStream(response, {
      ...standalone(controller, client),
      synthesizeEventData,
      idleTimeoutMs: client?._options.streamIdleTimeoutMs ?? 300_000,
      explain: (cause) =>
        isAbort(cause) ? new APIUserAbortError() : new APIConnectionError({ cause }),
    });
  }

  /** Reads what `toReadableStream` wrote: one JSON value a line. */
  static fromReadableStream<Item>(
    readableStream: ReadableStream | AsyncIterable<Uint8Array | string>,
    controller: AbortController,
    client?: APIClient,
  ): Stream<Item> {
    const context = standalone(controller, client);
    return once(() => readStream(readableStream as ReadableBody, undefined, context), context);
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this.#iterator();
  }

  /**
   * Splits the stream into two that can be read at their own speed. What one of them has read and
   * the other has not is kept in memory. The call is aborted when both have been left.
   */
  tee(): [Stream<Item>, Stream<Item>] {
    const source = this.#iterator();
    const queues: Array<Array<Promise<IteratorResult<Item>>> | undefined> = [[], []];
    const side = (own: 0 | 1): AsyncIterator<Item> => ({
      next: () => {
        const queue = queues[own];
        if (!queue) return Promise.resolve({ value: undefined, done: true });
        if (queue.length > 0) return queue.shift()!;
        const result = source.next();
        const other = queues[1 - own];
        if (other) {
          // The other side may never come to see the failure.
          result.catch(() => {});
          other.push(result);
        }
        return result;
      },
      return: async () => {
        queues[own] = undefined;
        if (!queues[1 - own]) await source.return?.();
        return { value: undefined, done: true };
      },
    });
    return [
      new Stream(() => side(0), this.controller, this.#client),
      new Stream(() => side(1), this.controller, this.#client),
    ];
  }

  /**
   * Writes the items as bytes, one JSON value a line, to be read by `Stream.fromReadableStream`.
   * Cancelling it aborts the call.
   */
  toReadableStream(): ReadableStream<Uint8Array> {
    const iterator = this.#iterator();
    const encoder = new TextEncoder();
    return new ReadableStream({
      async pull(sink) {
        const { done, value } = await iterator.next();
        if (done) sink.close();
        else sink.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await iterator.return?.();
      },
    });
  }
}

/**
 * Opens the stream of a call.
 *
 * @internal
 */
export function openStream<Item>(response: Response, context: StreamContext): Stream<Item> {
  return once(() => {
    const { body } = response;
    if (!body) {
      context.onClose();
      throw new InvalidResponseError({ message: 'The stream has no body.', response });
    }
    return readStream(body, response, context);
  }, context);
}

function once<Item>(open: () => AsyncIterator<Item>, context: StreamContext): Stream<Item> {
  let isConsumed = false;
  const iterator = (): AsyncIterator<Item> => {
    if (isConsumed) {
      throw new OpenAIError('This stream has been read already; split it with `.tee()` before.');
    }
    isConsumed = true;
    return open();
  };
  return new Stream(iterator, context.controller, context.client);
}

function standalone(controller: AbortController, client: APIClient | undefined): StreamContext {
  return {
    controller,
    client,
    idleTimeoutMs: 0,
    allowUnterminated: true,
    toError: (data, { headers }) => new APIError(undefined, data as object, undefined, headers),
    explain: (cause) => (isAbort(cause) ? new APIUserAbortError() : cause),
    onClose: () => {},
  };
}

function isAbort(cause: unknown): boolean {
  return (cause as { name?: unknown } | null)?.name === 'AbortError';
}

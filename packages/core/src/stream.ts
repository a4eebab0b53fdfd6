import type { APIClient } from './client.js';
import { APIConnectionError } from './errors/api-connection-error.js';
import { APIError } from './errors/api-error.js';
import { APIUserAbortError } from './errors/api-user-abort-error.js';
import { InvalidResponseError } from './errors/invalid-response-error.js';
import { OpenAIError } from './errors/openai-error.js';
import { hide } from './hide.js';
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
  /** A property of this name, since tracers wrap it to see the events that pass. */
  declare private readonly iterator: () => AsyncIterator<Item>;

  constructor(
    iterator: () => AsyncIterator<Item>,
    controller: AbortController,
    // Taken as it has always been; nothing of a stream depends on it.
    _client?: APIClient,
  ) {
    hide(this, 'iterator', iterator);
    this.controller = controller;
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
    return openStream(response, standalone(controller, client, response, synthesizeEventData));
  }

  /** Reads what `toReadableStream` wrote: one JSON value a line. */
  static fromReadableStream<Item>(
    readableStream: ReadableStream | AsyncIterable<Uint8Array | string>,
    controller: AbortController,
    client?: APIClient,
  ): Stream<Item> {
    const context = standalone(controller, client);
    return once(context, () => readStream(readableStream as ReadableBody, undefined, context));
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this.iterator();
  }

  /**
   * Splits the stream into two that can be read at their own speed. What one of them has read and
   * the other has not is kept in memory. The call is aborted when both have been left.
   */
  tee(): [Stream<Item>, Stream<Item>] {
    const source = this.iterator();
    const queues = new Set<Promise<IteratorResult<Item>>[]>();
    const side = (): Stream<Item> => {
      const queue: Promise<IteratorResult<Item>>[] = [];
      queues.add(queue);
      const next = (): Promise<IteratorResult<Item>> => {
        const result = source.next();
        // The other side may never come to see a failure.
        result.catch(() => {});
        for (const other of queues) if (other !== queue) other.push(result);
        return result;
      };
      const iterator: AsyncIterator<Item> = {
        next: () => queue.shift() ?? next(),
        async return() {
          queues.delete(queue);
          if (!queues.size) await source.return?.();
          return { value: undefined, done: true };
        },
      };
      return new Stream(() => iterator, this.controller);
    };
    return [side(), side()];
  }

  /**
   * Writes the items as bytes, one JSON value a line, to be read by `Stream.fromReadableStream`.
   * Cancelling it aborts the call.
   */
  toReadableStream(): ReadableStream {
    const iterator = this.iterator();
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
  return once(context, () => {
    if (response.body) return readStream(response.body, response, context);
    context.onClose();
    throw new InvalidResponseError({ message: 'The stream has no body.', response });
  });
}

function once<Item>({ controller }: StreamContext, open: () => AsyncIterator<Item>): Stream<Item> {
  let isConsumed = false;
  return new Stream(() => {
    if (isConsumed) throw new OpenAIError('A stream is read once; split it with `.tee()` before.');
    isConsumed = true;
    return open();
  }, controller);
}

/** What a stream made by hand needs: there is no call that it belongs to. */
function standalone(
  controller: AbortController,
  client: APIClient | undefined,
  response?: Response,
  synthesizeEventData?: boolean,
): StreamContext {
  const idleTimeoutMs = client?._options.streamIdleTimeoutMs ?? 300_000;
  return {
    controller,
    synthesizeEventData,
    // Other streams may have reasons of their own to be silent.
    idleTimeoutMs: response ? idleTimeoutMs : 0,
    allowUnterminated: true,
    toError: (data, { headers }) => new APIError(undefined, data as object, undefined, headers),
    explain(cause) {
      if ((cause as Error | undefined)?.name === 'AbortError') return new APIUserAbortError();
      return response ? new APIConnectionError({ cause }) : cause;
    },
    onClose() {},
  };
}

import { APIConnectionError, APIError } from '../errors/api-error.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { hide } from '../hide.js';
import type { ReadableBody } from '../wire/body-reader.js';
import type { StreamContext } from './context.js';
import { readStream } from './read-stream.js';

const DEFAULT_IDLE_TIMEOUT_MS = 300_000;

/** The protected member of a client that streams read. */
interface StreamSettings {
  readonly _options?: { readonly streamIdleTimeoutMs?: number | undefined };
}

/**
 * The events of a response, as they arrive. A stream can be iterated once; `tee` splits it in two.
 *
 * Leaving the loop (`break`, `return`, an exception) aborts the call and frees its connection at
 * once. Reading applies back-pressure: nothing is buffered beyond one read.
 *
 * Iteration throws
 * - `APIError` (the class of its status) for an error event,
 * - `IncompleteStreamError` if the response ends before its final event,
 * - `StreamIdleTimeoutError` if nothing arrives for longer than `streamIdleTimeoutMs`,
 * - `APIConnectionError` if the connection breaks,
 * - `InvalidResponseError` if an event is not JSON.
 *
 * @public
 */
export class Stream<Item> implements AsyncIterable<Item> {
  /** Aborts the call: the loop then ends without an error. */
  controller: AbortController;
  /** A property with this name, since tracers wrap it to observe the events. */
  declare private readonly iterator: () => AsyncIterator<Item>;

  constructor(
    iterator: () => AsyncIterator<Item>,
    controller: AbortController,
    // Accepted for compatibility with `openai`; unused.
    _client?: object,
  ) {
    hide(this, 'iterator', iterator);
    this.controller = controller;
  }

  /**
   * Reads a response as server-sent events. Since the operation is unknown, the response may end
   * without a final event.
   */
  static fromSSEResponse<Item>(
    response: Response,
    controller: AbortController,
    client?: object,
    synthesizeEventData?: boolean,
  ): Stream<Item> {
    const { _options: settings } = (client ?? {}) as StreamSettings;
    return openStream(response, {
      ...standalone(controller),
      synthesizeEventData,
      idleTimeoutMs: settings?.streamIdleTimeoutMs ?? DEFAULT_IDLE_TIMEOUT_MS,
      explain: (cause) => abortError(cause) ?? new APIConnectionError({ cause }),
    });
  }

  /** Reads the output of `toReadableStream`: one JSON value per line. */
  static fromReadableStream<Item>(
    readableStream: ReadableStream | AsyncIterable<Uint8Array | string>,
    controller: AbortController,
    _client?: object,
  ): Stream<Item> {
    const context = standalone(controller);
    return once(context, () => readStream(readableStream as ReadableBody, undefined, context));
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this.iterator();
  }

  /**
   * Splits the stream into two that can be read at different speeds. Items that only one of them
   * has read are kept in memory. The call is aborted when both have been left.
   */
  tee(): [Stream<Item>, Stream<Item>] {
    const source = this.iterator();
    const queues = new Set<Promise<IteratorResult<Item>>[]>();
    const side = (): Stream<Item> => {
      const queue: Promise<IteratorResult<Item>>[] = [];
      queues.add(queue);
      const next = (): Promise<IteratorResult<Item>> => {
        const result = source.next();
        // Prevents an unhandled rejection if the other side never reads the failure.
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
   * Encodes the items as one JSON value per line, to be read by `Stream.fromReadableStream`.
   * Cancelling the result aborts the call.
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

const NO_BODY = 'No body to stream. In React Native, pass the `fetch` of `expo/fetch`.';

/**
 * Opens the stream of a response.
 *
 * @internal
 */
export function openStream<Item>(response: Response, context: StreamContext): Stream<Item> {
  return once(context, () => {
    if (response.body) return readStream(response.body, response, context);
    context.onClose();
    throw new InvalidResponseError({ message: NO_BODY, response });
  });
}

function once<Item>({ controller }: StreamContext, open: () => AsyncIterator<Item>): Stream<Item> {
  let isConsumed = false;
  return new Stream(() => {
    if (isConsumed) {
      throw new OpenAIError('A stream can be read only once; split it with `.tee()`.');
    }
    isConsumed = true;
    return open();
  }, controller);
}

/** The context of a stream without a call. It has no idle timeout. */
function standalone(controller: AbortController): StreamContext {
  return {
    controller,
    idleTimeoutMs: 0,
    allowUnterminated: true,
    toError: (data, { headers }) => new APIError(undefined, data as object, undefined, headers),
    explain: (cause) => abortError(cause) ?? cause,
    onClose() {},
  };
}

function abortError(cause: unknown): APIUserAbortError | undefined {
  const isAbort = (cause as Error | undefined)?.name === 'AbortError';
  return isAbort ? new APIUserAbortError() : undefined;
}

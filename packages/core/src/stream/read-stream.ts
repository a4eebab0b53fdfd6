import { addAbortListener, removeAbortListener } from '../abort-listeners.js';
import { iterateBatches } from './batch-iterator.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { IncompleteStreamError } from '../errors/incomplete-stream-error.js';
import { StreamIdleTimeoutError } from '../errors/stream-idle-timeout-error.js';
import {
  cancel,
  drain,
  readerOf,
  type BodyRead,
  type BodyReader,
  type ReadableBody,
} from '../wire/body-reader.js';
import type { StreamContext } from './context.js';
import { decodeEvents } from './decode-events.js';
import { watchIdle } from './idle.js';

type ReadResult = Awaited<ReturnType<BodyReader['read']>>;

/**
 * Iterates over the items of a body. It is read only when an item is requested, so that a slow caller
 * slows the connection down, and the events of a read are decoded many at a time.
 *
 * However the stream ends, its connection is released at once and `onClose` is called once.
 *
 * @param response Undefined if the body is not a response but has one JSON value per line.
 * @internal
 */
export function readStream<Item>(
  body: ReadableBody,
  response: Response | undefined,
  context: StreamContext,
): AsyncIterableIterator<Item, undefined> {
  const { controller, idleTimeoutMs, explain, reopen } = context;
  const { signal } = controller;
  let reader = readerOf(body);
  let events = decodeEvents<Item>(context, response);
  let isStalled = false;
  // Reading has ended. The remaining decoded items are still yielded, then the failure is thrown.
  let isSettled = false;
  let failure: { error: unknown } | undefined;
  // The iteration has ended.
  let isOver = false;

  const idle = watchIdle(idleTimeoutMs, () => {
    isStalled = true;
    cancel(reader);
  });

  const settle = (error?: unknown): void => {
    isSettled = true;
    idle.end();
    context.onClose(error);
  };

  const end = (): void => {
    isOver = true;
    signal.removeEventListener('abort', onAbort);
    if (context.signal) removeAbortListener(context.signal, onAbort);
  };

  const fail = (error?: unknown): void => {
    if (isSettled) return;
    // A failure after the final event loses nothing, and an abort by the caller is no error.
    if (error && !events.complete && !(error instanceof APIUserAbortError)) failure = { error };
    settle(error);
    // The items before the failure are still yielded.
    signal.removeEventListener('abort', onAbort);
    controller.abort();
    cancel(reader);
  };

  const onAbort = (): void => {
    iterator.drop();
    fail(explain(signal.reason));
    controller.abort();
  };

  const facts = () => ({ response, eventCount: events.count, lastEvent: events.last });

  const onBodyEnd = (): { error: unknown } | undefined => {
    events.flush();
    if (events.fault) return events.fault;
    if (!events.done && !events.complete) {
      if (events.reported) return events.reported;
      if (!context.allowUnterminated) return { error: new IncompleteStreamError(facts()) };
    }
    settle();
    return undefined;
  };

  /** @param read Undefined for a further part of the last one. */
  const onRead = (read: BodyRead | undefined): { error: unknown } | undefined => {
    events.push(read);
    if (events.done) {
      settle();
      void drain(reader);
    }
    return events.fault;
  };

  const fill = async (): Promise<Item[] | undefined> => {
    if (isSettled) {
      end();
      const last = failure;
      failure = undefined;
      if (last) throw last.error;
      return undefined;
    }
    let fault: { error: unknown } | undefined;
    idle.begin();
    try {
      const { done, value }: Partial<ReadResult> = events.texts.length ? {} : await reader.read();
      if (!isSettled && !isStalled) fault = done ? onBodyEnd() : onRead(value);
    } catch (cause) {
      fault = { error: explain(cause) };
    }
    idle.pause();
    if (isStalled) fault = { error: new StreamIdleTimeoutError({ ...facts(), idleTimeoutMs }) };
    if (fault && !isSettled) {
      // No item has reached the caller, so the call can be retried.
      if (reopen && !events.count && !events.complete) {
        try {
          response = await reopen(fault.error);
          cancel(reader);
          reader = readerOf(response.body!);
          events = decodeEvents(context, response);
          isStalled = false;
          if (isSettled) cancel(reader);
          return [];
        } catch (error) {
          fault = { error };
        }
      }
      fail(fault.error);
    }
    // Items that wait are dropped by an abort too. A call that is released does not pass it on.
    if (context.signal && (isSettled || events.texts.length)) {
      addAbortListener(context.signal, onAbort);
    }
    const { items } = events;
    events.items = [];
    return items;
  };

  const iterator = iterateBatches(fill, () => {
    fail();
    // A stream that was not read to its end is aborted, even if all of it has arrived.
    if (!isOver) controller.abort();
    end();
    failure = undefined;
  });
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort);
  return iterator;
}

import { iterateBatches } from './batch-iterator.js';
import { APIUserAbortError } from './errors/api-user-abort-error.js';
import { IncompleteStreamError } from './errors/incomplete-stream-error.js';
import { StreamIdleTimeoutError } from './errors/stream-idle-timeout-error.js';
import { cancel, drain, readerOf, type BodyRead, type ReadableBody } from './stream-body.js';
import type { StreamContext } from './stream-context.js';
import { decodeEvents } from './stream-events.js';
import { watchIdle } from './stream-idle.js';

/**
 * Iterates over the items of a body. It is read when an item is asked for and at no other time, so
 * that a slow caller slows the connection down, and all events of a read are decoded at once.
 *
 * However the stream ends, its connection is let go at once and `onClose` is called once.
 *
 * @param response Undefined if the body is not that of an answer but one JSON value a line.
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
  // No more is read. Items decoded before are still handed out, then the failure is thrown.
  let isSettled = false;
  let failure: { error: unknown } | undefined;
  // The end has been handed out.
  let isOver = false;

  const idle = watchIdle(idleTimeoutMs, () => {
    isStalled = true;
    cancel(reader);
  });

  const settle = (error?: unknown): void => {
    isSettled = true;
    idle.end();
    signal.removeEventListener('abort', onAbort);
    context.onClose(error);
  };

  const fail = (error?: unknown): void => {
    if (isSettled) return;
    // What happens after the final event takes nothing away, and who aborts needs no error.
    if (error && !events.complete && !(error instanceof APIUserAbortError)) failure = { error };
    settle(error);
    controller.abort();
    cancel(reader);
  };

  const onAbort = (): void => {
    iterator.drop();
    fail(explain(signal.reason));
  };

  const facts = () => ({ response, eventCount: events.count, lastEvent: events.last });

  const onBodyEnd = (): { error: unknown } | undefined => {
    events.flush();
    if (events.fault) return events.fault;
    if (!events.done && !events.complete) {
      if (events.told) return events.told;
      if (!context.allowUnterminated) return { error: new IncompleteStreamError(facts()) };
    }
    settle();
    return undefined;
  };

  const onRead = (read: BodyRead): { error: unknown } | undefined => {
    events.push(read);
    if (events.done) {
      settle();
      void drain(reader);
    }
    return events.fault;
  };

  const fill = async (): Promise<Item[] | undefined> => {
    if (isSettled) {
      isOver = true;
      const last = failure;
      failure = undefined;
      if (last) throw last.error;
      return undefined;
    }
    let fault: { error: unknown } | undefined;
    idle.begin();
    try {
      const { done, value } = await reader.read();
      if (!isSettled && !isStalled) fault = done ? onBodyEnd() : onRead(value!);
    } catch (cause) {
      fault = { error: explain(cause) };
    }
    idle.pause();
    if (isStalled) fault = { error: new StreamIdleTimeoutError({ ...facts(), idleTimeoutMs }) };
    if (fault && !isSettled) {
      // Nothing has reached the caller: the call may be tried again.
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
    const { items } = events;
    events.items = [];
    return items;
  };

  const iterator = iterateBatches(fill, () => {
    fail();
    // Its end not having been handed out, a stream counts as left even if all of it has arrived.
    if (!isOver) controller.abort();
    isOver = true;
    failure = undefined;
  });
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort);
  return iterator;
}

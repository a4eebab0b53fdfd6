import type { APIError } from '../errors/api-error.js';

/**
 * The terminal rule of an operation. Called once for each stream; the returned function is called
 * with each event and returns true for the final one. Without a rule, `[DONE]` ends a stream.
 *
 * @internal
 */
export interface StreamEnd<Item> {
  /** @param params The body of the request. */
  (params?: unknown): (event: Item) => boolean;
  /** True if the result of the operation is a JSON object, unless it is streamed. */
  readonly isObject?: boolean;
  /** True if error events are items like others, after which a stream may go on. */
  readonly errorsAreItems?: boolean;
}

/**
 * The part of a call that reading a binary body needs.
 *
 * @internal
 */
export interface BinaryContext {
  /**
   * Returns the typed error for a failed read or the reason of an abort: user abort, deadline,
   * connection. Typed errors are returned unchanged.
   */
  explain(cause: unknown): unknown;
  /** Called exactly once: the body ended, failed, was abandoned or aborted. */
  onClose(error?: unknown): void;
  /** The longest silence, milliseconds. 0, Infinity or undefined: no limit. */
  readonly idleTimeoutMs?: number | undefined;
  /** Milliseconds for reading a whole body. Undefined: no limit. */
  readonly timeoutMs?: number | undefined;
  /** Aborts the call and its connection. */
  readonly controller?: AbortController;
}

/**
 * The part of a call that reading a stream needs.
 *
 * @internal
 */
export interface StreamContext extends BinaryContext {
  /** Aborts the stream and its connection. The same object for the life of the stream. */
  readonly controller: AbortController;
  /** The signal of the caller, which also drops the items that have arrived. */
  readonly signal?: AbortSignal | null | undefined;
  /** The terminal rule of the operation. Its parameter is `never` since items are of any type. */
  readonly streamEnd?: StreamEnd<never> | undefined;
  /** True if error events are items. Thrown only if the stream ends without its final event. */
  readonly errorsAreItems?: boolean | undefined;
  /** True to yield `{ event, data }` (assistants) instead of the data alone. */
  readonly synthesizeEventData?: boolean | undefined;
  readonly idleTimeoutMs: number;
  /** The maximum size of one event, bytes; 0: no limit. Default: 128 MiB. */
  readonly maxEventBytes?: number | undefined;
  /** True to accept a body that ends before the final event. */
  readonly allowUnterminated: boolean;
  /**
   * Retries the call within its retry policy, after a failure before the first event.
   *
   * @returns The response of the successful attempt.
   * @throws The given error, if it must not be retried, or else the error of the last attempt.
   */
  readonly reopen?: ((error: unknown) => Promise<Response>) | undefined;
  /** Removes the credentials of the call from a text that becomes part of an error. */
  readonly redact?: (text: string) => string;
  /** Returns the typed error for an error event: for its `error` member, or for the whole event. */
  toError(eventData: unknown, response: Response): APIError;
  /** Receives each item before the caller does. Must not throw. */
  readonly onEvent?: ((item: unknown) => void) | undefined;
}

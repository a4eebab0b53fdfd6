import type { APIClient } from './client.js';
import type { APIError } from './errors/api-error.js';

/**
 * Says when a stream is complete: made anew for each stream, asked with each event, true once the
 * operation's final event has been seen. Without one, the `[DONE]` sentinel ends a stream.
 *
 * @internal
 */
export type StreamEnd<Item> = () => (event: Item) => boolean;

/**
 * What a stream needs of the call that it came from.
 *
 * @internal
 */
export interface StreamContext {
  /** Ends the stream and its connection. The same object for the stream's whole life. */
  readonly controller: AbortController;
  readonly client?: APIClient | undefined;
  /** The operation's terminal rule. Streams of any item are opened, so the rule takes any. */
  readonly streamEnd?: StreamEnd<never> | undefined;
  /** Yield `{ event, data }` (assistants) instead of the bare data. */
  readonly synthesizeEventData?: boolean | undefined;
  /** Silence longer than this ends the stream. 0 or Infinity: never. */
  readonly idleTimeoutMs: number;
  /** Accept a body that ends before the terminal event. */
  readonly allowUnterminated: boolean;
  readonly requestID?: string | null | undefined;
  /**
   * Runs further attempts under what is left of the retry policy. For a failure before the first
   * event reached the caller.
   *
   * @returns The response of the attempt that succeeded; the request id is that of this response.
   * @throws The very error that was passed, when it must not be retried, else the error of the last
   *   attempt.
   */
  readonly reopen?: ((error: unknown) => Promise<Response>) | undefined;
  /** The typed error for an error event: the `error` object of the event, or the whole event. */
  toError(eventData: unknown, response: Response): APIError;
  /**
   * The typed error for a failed read or for the reason of an abort: user abort, deadline,
   * connection. Errors that are typed already come back unchanged.
   */
  explain(cause: unknown): unknown;
  /** Sees each item before the caller does. Must not throw. */
  readonly onEvent?: ((item: unknown) => void) | undefined;
  /** Called exactly once: the stream ended, failed, was left or aborted. */
  onClose(error?: unknown): void;
}

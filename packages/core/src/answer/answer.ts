import type { Call } from '../call/call.js';
import type { FinalRequestOptions } from '../call/options.js';

/**
 * The part of an answered call that reading its result needs.
 *
 * @internal
 */
export interface Answer {
  readonly call: Call;
  readonly options: FinalRequestOptions;
  /** The response of the latest attempt. */
  readonly raw: Response;
  /** The response for the caller, whose reading methods share one read. */
  readonly response: Response;
  readonly requestID: string | null;
  /** The observers of a stream. */
  readonly observers: readonly [
    onItem: (item: unknown) => void,
    onEnd: ((error?: unknown) => void) | undefined,
  ][];
  /** Reads the whole body. */
  text(): Promise<string>;
  /** Reads within the time limits of the call. */
  inTime<T>(read: () => Promise<T>): Promise<T>;
  observe(onItem: (item: unknown) => void, onEnd?: (error?: unknown) => void): void;
  /** Replaces the response by that of another attempt, if the retry policy permits one. */
  reopen(error: unknown): Promise<Response>;
}

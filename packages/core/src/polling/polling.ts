import { addAbortListener, removeAbortListener } from '../abort-listeners.js';
import type { RequestOptions } from '../call/options.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { PollTimeoutError } from '../errors/poll-timeout-error.js';
import { sleep as defaultSleep, startTimer, unlessAborted } from '../timers.js';

/**
 * The intervals and limits of polling.
 *
 * @public
 */
export interface PollOptions {
  /**
   * The delay between reads, milliseconds. Default: the value of the response header
   * `openai-poll-after-ms`, but at least 100 and at most 60000; without it, 5000.
   */
  intervalMs?: number | undefined;
  /** The maximum duration, milliseconds. Default: no limit. */
  maxWaitMs?: number | undefined;
  /** Ends the polling with an `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
}

/**
 * The options of an operation that polls: those of each read, and those of the polling.
 *
 * @public
 */
export interface PollingOptions extends RequestOptions {
  /**
   * The delay between reads, milliseconds. Default: the value of the response header
   * `openai-poll-after-ms`, but at least 100 and at most 60000; without it, 5000.
   */
  pollIntervalMs?: number | undefined;
  /** The maximum duration, milliseconds. Default: no limit. */
  maxWaitMs?: number | undefined;
}

/**
 * Separates the options of polling from those of each read.
 *
 * @internal
 */
export function splitPollingOptions(options: PollingOptions = {}): {
  request: RequestOptions;
  polling: PollOptions;
} {
  const { pollIntervalMs, maxWaitMs, ...request } = options;
  return { request, polling: { intervalMs: pollIntervalMs, maxWaitMs, signal: request.signal } };
}

/**
 * The promise of a read: any promise, or an `APIPromise`, whose response may contain the delay.
 *
 * @internal
 */
export interface PollRead<State> extends PromiseLike<State> {
  withResponse?: () => Promise<{ data: State; response: Response }>;
}

const DEFAULT_INTERVAL_MS = 5000;
/** The limits of a delay that the server asks for. */
const MIN_POLL_AFTER_MS = 100;
const MAX_POLL_AFTER_MS = 60_000;

/**
 * Reads a state until it is final. A state is an object with a status.
 *
 * @param read Reads the state; its signal is aborted when the polling ends early.
 * @param options.isDone Returns true for a final state.
 * @param options.sleep Replaces the timer, for tests.
 * @returns The final state.
 * @throws {PollTimeoutError} `maxWaitMs` has passed. It contains the last state; the operation
 *   continues on the server.
 * @throws {APIUserAbortError} `signal` was aborted.
 * @throws {InvalidResponseError} The server returned something else than a state.
 * @throws The error of a read.
 * @internal
 */
export async function pollUntil<State>(
  read: (signal: AbortSignal) => PollRead<State>,
  options: PollOptions & {
    isDone: (state: State) => boolean;
    sleep?: ((durationMs: number, signal: AbortSignal) => Promise<void>) | undefined;
  },
): Promise<State> {
  const { isDone, intervalMs, maxWaitMs, signal, sleep = defaultSleep } = options;
  checkDuration('intervalMs', intervalMs);
  checkDuration('maxWaitMs', maxWaitMs);
  let lastState: State | undefined;
  const stop = new AbortController();
  const onAbort = (): void => stop.abort(new APIUserAbortError());
  const deadline = startTimer(maxWaitMs, () =>
    stop.abort(new PollTimeoutError({ maxWaitMs: maxWaitMs!, lastState })),
  );
  if (signal?.aborted) onAbort();
  else if (signal) addAbortListener(signal, onAbort);
  try {
    for (;;) {
      const { data, response } = await unlessAborted(stop.signal, () =>
        answerOf(read(stop.signal)),
      );
      if (typeof (data as { status?: unknown } | null)?.status !== 'string') {
        const message = 'The server returned no `status`, so polling cannot continue.';
        throw new InvalidResponseError({ message, response });
      }
      if (isDone(data)) return data;
      lastState = data;
      const durationMs = intervalMs ?? pollAfterMs(response) ?? DEFAULT_INTERVAL_MS;
      await unlessAborted(stop.signal, () => sleep(durationMs, stop.signal));
    }
  } finally {
    clearTimeout(deadline);
    if (signal) removeAbortListener(signal, onAbort);
  }
}

/**
 * Returns the object that a call has created.
 *
 * @throws {InvalidResponseError} The server returned something else than an object with an ID.
 * @throws The error of the call.
 * @internal
 */
export async function createdBy<Created extends { id: string }>(
  creation: PollRead<Created>,
): Promise<Created> {
  const { data, response } = await answerOf(creation);
  if (typeof (data as Created | null)?.id === 'string') return data;
  const message = 'The server returned no `id` of the created object.';
  throw new InvalidResponseError({ message, response });
}

async function answerOf<Data>(
  reading: PollRead<Data>,
): Promise<{ data: Data; response?: Response }> {
  return reading.withResponse ? reading.withResponse() : { data: await reading };
}

function pollAfterMs(response: Response | undefined): number | undefined {
  const header = response?.headers.get('openai-poll-after-ms');
  const durationMs = header ? Number(header) : NaN;
  return durationMs >= 0
    ? Math.min(MAX_POLL_AFTER_MS, Math.max(MIN_POLL_AFTER_MS, durationMs))
    : undefined;
}

function checkDuration(name: string, value: number | undefined): void {
  if (value !== undefined && !(value >= 0)) {
    throw new OpenAIError(`\`${name}\` must be a number of milliseconds, 0 or more, not ${value}.`);
  }
}

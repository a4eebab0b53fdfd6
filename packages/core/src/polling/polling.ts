import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { PollTimeoutError } from '../errors/poll-timeout-error.js';

/**
 * How to wait between two reads of something that takes its time.
 *
 * @public
 */
export interface PollOptions {
  /**
   * Pause between reads, milliseconds. Default: what the server asks for in the header
   * `openai-poll-after-ms`, else 5000.
   */
  intervalMs?: number | undefined;
  /** Milliseconds after which polling gives up. Default: no limit. */
  maxWaitMs?: number | undefined;
  /** Ends the polling with an `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
}

/**
 * A read: any promise, or an `APIPromise`, whose response then tells how long to pause.
 *
 * @internal
 */
export interface PollRead<State> extends PromiseLike<State> {
  withResponse?: () => Promise<{ data: State; response: Response }>;
}

const DEFAULT_INTERVAL_MS = 5000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Reads a state until it is final.
 *
 * @param read Reads the state; its signal is aborted when the polling ends early.
 * @param options.isDone Whether a state is final.
 * @param options.sleep Replaces the timer, for tests.
 * @returns The final state.
 * @throws {PollTimeoutError} `maxWaitMs` passed. It carries the last state; the work may go on.
 * @throws {APIUserAbortError} `signal` was aborted.
 * @throws What `read` throws.
 * @internal
 */
export async function pollUntil<State>(
  read: (signal: AbortSignal) => PollRead<State>,
  options: PollOptions & {
    isDone: (state: State) => boolean;
    sleep?: ((durationMs: number, signal: AbortSignal) => Promise<void>) | undefined;
  },
): Promise<State> {
  const { isDone, intervalMs, maxWaitMs, signal, sleep = pause } = options;
  checkDuration('intervalMs', intervalMs);
  checkDuration('maxWaitMs', maxWaitMs);
  let lastState: State | undefined;
  const stop = new AbortController();
  const onAbort = (): void => stop.abort(new APIUserAbortError());
  const deadline =
    maxWaitMs === undefined || maxWaitMs > LONGEST_TIMER_MS
      ? undefined
      : setTimeout(() => stop.abort(new PollTimeoutError({ maxWaitMs, lastState })), maxWaitMs);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  try {
    for (;;) {
      const { data, response } = await unlessStopped(
        () => readState(read, stop.signal),
        stop.signal,
      );
      if (isDone(data)) return data;
      lastState = data;
      const durationMs = intervalMs ?? pollAfterMs(response) ?? DEFAULT_INTERVAL_MS;
      await unlessStopped(() => sleep(durationMs, stop.signal), stop.signal);
    }
  } finally {
    clearTimeout(deadline);
    signal?.removeEventListener('abort', onAbort);
  }
}

async function readState<State>(
  read: (signal: AbortSignal) => PollRead<State>,
  signal: AbortSignal,
): Promise<{ data: State; response?: Response }> {
  const reading = read(signal);
  return reading.withResponse ? reading.withResponse() : { data: await reading };
}

/** Waits for something, but no longer than until the signal; the error is then the signal's. */
function unlessStopped<Value>(start: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort);
    start()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, Math.min(durationMs, LONGEST_TIMER_MS));
    signal.addEventListener('abort', end);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}

function pollAfterMs(response: Response | undefined): number | undefined {
  const header = response?.headers.get('openai-poll-after-ms');
  const durationMs = header ? Number(header) : NaN;
  return durationMs >= 0 && Number.isFinite(durationMs) ? durationMs : undefined;
}

function checkDuration(name: string, value: number | undefined): void {
  if (value !== undefined && !(value >= 0)) {
    throw new OpenAIError(`\`${name}\` must be a number of milliseconds, 0 or more, not ${value}.`);
  }
}

import { addAbortListener, removeAbortListener } from './abort-listeners.js';

/** Timers fire at once for a longer delay, so a longer limit counts as none. @internal */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** @internal */
export type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Starts a timer for a limit.
 *
 * @returns The timer; undefined without a limit, or with one beyond the range of timers.
 * @internal
 */
export function startTimer(ms: number | undefined, onElapsed: () => void): Timer {
  return ms === undefined || ms > LONGEST_TIMER_MS ? undefined : setTimeout(onElapsed, ms);
}

/**
 * Resolves after a delay, or as soon as the signal is aborted. Never rejects.
 *
 * @internal
 */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      removeAbortListener(signal, wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(ms, LONGEST_TIMER_MS));
    if (signal.aborted) wake();
    else addAbortListener(signal, wake);
  });
}

/**
 * Runs a task, but settles no later than the abort of a signal.
 *
 * @throws The reason of the abort, or whatever the task throws.
 * @internal
 */
export function unlessAborted<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    if (signal.aborted) return onAbort();
    addAbortListener(signal, onAbort);
    task()
      .then(resolve, reject)
      .finally(() => removeAbortListener(signal, onAbort));
  });
}

import { APIUserAbortError, DeadlineExceededError } from '@oai/core';
import { addAbortListener, removeAbortListener, startTimer } from '@oai/core/internal';

/**
 * The signal of a run of many calls, aborted by the signal of the caller or by the deadline.
 *
 * @internal
 */
export interface RunSignal {
  readonly signal: AbortSignal;
  /** Removes the timer and the listener. */
  release(): void;
}

/** @internal */
export function runSignal(
  signal: AbortSignal | null | undefined,
  deadlineMs: number | undefined,
): RunSignal {
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(new APIUserAbortError({ cause: signal!.reason }));
  if (signal?.aborted) onAbort();
  else if (signal) addAbortListener(signal, onAbort);
  const timer = startTimer(deadlineMs, () =>
    controller.abort(new DeadlineExceededError({ deadlineMs })),
  );
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      if (signal) removeAbortListener(signal, onAbort);
    },
  };
}

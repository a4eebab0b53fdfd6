/**
 * The controller of one attempt.
 *
 * @internal
 */
export class AttemptController extends AbortController implements TimedController {
  timer: Timer;
  /** Told of the abort, in place of a listener at the signal: a signal costs as much as a call. */
  onAbort: ((reason: unknown) => void) | undefined;

  override abort(reason?: unknown): void {
    super.abort(reason);
    this.onAbort?.(this.signal.reason);
  }
}

/** @internal */
export function createController(): TimedController {
  return new AttemptController();
}

/** @internal */
export interface TimedController extends AbortController {
  /** Limits the attempt. */
  timer?: Timer;
}

/** @internal */
export type Timer = ReturnType<typeof setTimeout> | undefined;

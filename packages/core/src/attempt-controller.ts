/**
 * The controller of one attempt.
 *
 * @internal
 */
export class AttemptController extends AbortController implements TimedController {
  timer: Timer;
  stopListening?: () => void;
  /** Told of the abort, in place of a listener at the signal: a signal costs as much as a call. */
  onAbort: ((reason: unknown) => void) | undefined;
  isAborted = false;

  override abort(reason?: unknown): void {
    this.isAborted = true;
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
  /** Ends the listening to a signal that somebody has put into the request. */
  stopListening?: () => void;
}

/** @internal */
export type Timer = ReturnType<typeof setTimeout> | undefined;

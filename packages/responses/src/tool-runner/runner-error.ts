import { OpenAIError } from '@oai/core';
import { brand, hide } from '@oai/core/internal';
import type { Response } from '../generated/responses/responses-types.gen.js';

/**
 * The failure of a run. The errors of tools, drivers and callbacks are not kept, since they may
 * quote credentials or pages; `cause` is only the error of a failed request, or the reason of an abort.
 *
 * @public
 */
export class ResponsesToolRunnerError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'ResponsesToolRunnerError');

  /** The calls that were begun, refused and failed ones included. */
  readonly attemptedCallIds: string[];
  /** The calls that returned an output. */
  readonly completedCallIds: string[];
  /** The response that the run cannot handle, such as an incomplete one. Not enumerable. */
  declare readonly response: Response | undefined;

  constructor(message: string, attempted: string[], completed: string[]) {
    super(message);
    this.attemptedCallIds = [...attempted];
    this.completedCallIds = [...completed];
  }
}

/**
 * The failure of a request inside a run, or a fault that the run itself found. Its message and cause
 * are shown, unlike those of other errors.
 *
 * @internal
 */
export class RunFault extends Error {
  /** The response that is at fault. */
  response: Response | undefined;
}

/**
 * Returns the error of a run for whatever ended it.
 *
 * @param signal The signal of the caller.
 * @internal
 */
export function runnerError(
  fault: unknown,
  signal: AbortSignal | undefined,
  attempted: string[],
  completed: string[],
): ResponsesToolRunnerError {
  const isKnown = fault instanceof RunFault;
  const message = isKnown
    ? fault.message
    : 'The run has stopped. See `attemptedCallIds` and `completedCallIds` before you try again.';
  const error = new ResponsesToolRunnerError(message, attempted, completed);
  if (isKnown && fault.cause !== undefined) hide(error, 'cause', fault.cause);
  else if (signal?.aborted && fault === signal.reason) hide(error, 'cause', fault);
  hide(error, 'response', isKnown ? fault.response : undefined);
  return error;
}

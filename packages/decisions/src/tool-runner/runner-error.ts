import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

import type { DecisionsRunnerErrorReason } from './runner-options.js';

const MESSAGES: Record<DecisionsRunnerErrorReason, string> = {
  invalid_params: 'The parameters or options of the run are invalid.',
  invalid_candidates: 'Candidates need unique ids, descriptions, actions, and one that is `done`.',
  invalid_answer: 'The answer of the model is none of the candidates.',
  invalid_verification: '`verify` must return true or false.',
  verification_failed: 'The outcome was not verified, and no request is left.',
  step_limit: 'The model has chosen a further action, and no request is left.',
  failed: 'A request or a callback of the run has failed.',
  cancelled: 'The run was aborted.',
};

/**
 * The failure of a run. The errors of callbacks are not kept, since they may quote the environment.
 *
 * @public
 */
export class DecisionsToolRunnerError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'DecisionsToolRunnerError');

  /** The actions that were begun, in order. */
  readonly attemptedCandidateIds: string[];
  /** The actions that ended without an error, in order. */
  readonly completedCandidateIds: string[];
  readonly reason: DecisionsRunnerErrorReason;

  constructor(reason: DecisionsRunnerErrorReason, attempted: string[], completed: string[]) {
    super(MESSAGES[reason]);
    this.reason = reason;
    this.attemptedCandidateIds = [...attempted];
    this.completedCandidateIds = [...completed];
  }
}

/** A fault with a reason, inside a run. @internal */
export class RunFault extends Error {
  readonly reason: DecisionsRunnerErrorReason;

  constructor(reason: DecisionsRunnerErrorReason) {
    super(reason);
    this.reason = reason;
  }
}

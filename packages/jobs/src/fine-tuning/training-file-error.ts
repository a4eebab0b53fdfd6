import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/**
 * Something in a training file that fails the job.
 *
 * @public
 */
export interface TrainingFileProblem {
  /** The line, counted from 1; undefined for a problem of the whole file. */
  line: number | undefined;
  /** Names the member and the rule. It does not repeat content of the file. */
  message: string;
}

/**
 * A training file that a job would fail with.
 *
 * @public
 */
export class TrainingFileError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'TrainingFileError');

  constructor(
    /** The problems, in the order of the lines, at most `maxProblems`. */
    readonly problems: readonly TrainingFileProblem[],
  ) {
    const [first] = problems;
    const place = first?.line === undefined ? '' : ` Line ${first.line}:`;
    const more = problems.length > 1 ? ` ${problems.length - 1} more are in \`problems\`.` : '';
    super(`The training file has problems.${place} ${first?.message ?? ''}${more}`);
  }
}

import { copyJSON } from '@oai/core/internal';

import type { Decision } from '../generated/decisions.gen.js';
import { RunFault } from './runner-error.js';
import type {
  DecisionCandidate,
  DecisionObservation,
  DecisionsRunnerOptions,
  DecisionsRunnerParams,
} from './runner-options.js';

const QUESTION = 'next_action';
const PARAMS = ['model', 'input', 'safety_identifier'];
const OPTIONS = ['headers', 'timeout', 'maxRetries', 'signal'];

/** @throws {RunFault} A parameter or an option is invalid. @internal */
export function checkParams(params: DecisionsRunnerParams, options: DecisionsRunnerOptions): void {
  const { model, input } = (params ?? {}) as Partial<DecisionsRunnerParams>;
  const { maxSteps = 1, requestOptions = {} } = options;
  const isValid =
    typeof model === 'string' &&
    typeof input === 'string' &&
    Object.keys(params).every((name) => PARAMS.includes(name)) &&
    Object.keys(requestOptions).every((name) => OPTIONS.includes(name)) &&
    Number.isSafeInteger(maxSteps) &&
    maxSteps > 0;
  if (!isValid) throw new RunFault('invalid_params');
}

/** Returns a copy of an observation. @throws {RunFault} It is malformed. @internal */
export function readObservation(observation: DecisionObservation): DecisionObservation {
  if (typeof observation === 'string') return observation;
  const isPart = (part: { type?: unknown } | null): boolean =>
    part?.type === 'input_text' || part?.type === 'input_image';
  if (!Array.isArray(observation) || !observation.every(isPart)) throw new RunFault('failed');
  return copyJSON(observation);
}

/** Returns a copy of the candidates. @throws {RunFault} They are malformed. @internal */
export function readCandidates(candidates: readonly DecisionCandidate[]): DecisionCandidate[] {
  const isValid =
    Array.isArray(candidates) &&
    candidates.every(isCandidate) &&
    new Set(candidates.map(({ id }) => id)).size === candidates.length &&
    candidates.some(({ done }) => done);
  if (!isValid) throw new RunFault('invalid_candidates');
  return candidates.map((candidate) => ({ ...candidate }));
}

function isCandidate(candidate: DecisionCandidate | null): boolean {
  const { id, description, done, execute } = (candidate ?? {}) as Record<string, unknown>;
  const isNamed = typeof id === 'string' && id !== '' && typeof description === 'string';
  return isNamed && (done === true ? execute === undefined : typeof execute === 'function');
}

/** Returns the question of a request. @internal */
export function questionOf(candidates: readonly DecisionCandidate[]) {
  return {
    type: 'choice',
    name: QUESTION,
    instructions:
      'Which of these actions is the next step of the task? Choose done if it is finished.',
    choices: candidates.map(({ id, description }) => ({ value: id, description })),
  } as const;
}

/**
 * Returns the chosen candidate; undefined if the model refused to decide.
 *
 * @throws {RunFault} The answer is none of the candidates.
 * @internal
 */
export function chosenCandidate(
  decision: Decision,
  candidates: readonly DecisionCandidate[],
): DecisionCandidate | undefined {
  const [answer, more] = Array.isArray(decision?.answers) ? decision.answers : [];
  if (!more && answer?.name === QUESTION) {
    if (answer.type === 'refusal') return undefined;
    const chosen =
      answer.type === 'choice' ? candidates.find(({ id }) => id === answer.choice) : undefined;
    if (chosen) return chosen;
  }
  throw new RunFault('invalid_answer');
}

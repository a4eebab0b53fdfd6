import type { RequestOptions } from '@oai/core';
import type { RunnerDiagnosticObserver } from '@oai/core/internal';

import type {
  Decision,
  DecisionCreateParams,
  DecisionInputPart,
} from '../generated/decisions.gen.js';

/** The current state: a text, or texts and images. Each request has only the newest one. @public */
export type DecisionObservation = string | ObservationPart[];

type ObservationPart = Extract<DecisionInputPart, { type: 'input_text' | 'input_image' }>;

/**
 * An action to choose. The model sees the id and the description; the arguments are those of the
 * application. A candidate that is `done` ends the run.
 *
 * @public
 */
export type DecisionCandidate =
  | { id: string; description: string; execute: () => void | Promise<void>; done?: false }
  | { id: string; description: string; done: true; execute?: never };

/** The environment of a runner. @public */
export interface DecisionsRunnerRegistration {
  /** Reads the current state, before each request. */
  observe: () => DecisionObservation | Promise<DecisionObservation>;
  /** Returns the actions that are possible now, one of them `done`. */
  candidates: (
    observation: DecisionObservation,
  ) => DecisionCandidate[] | Promise<DecisionCandidate[]>;
  /** Checks the outcome after `done` was chosen. After false the run goes on. */
  verify?: (observation: DecisionObservation) => boolean | Promise<boolean>;
}

/** The parameters of a run. @public */
export interface DecisionsRunnerParams {
  model: string;
  /** The task. */
  input: string;
  safety_identifier?: DecisionCreateParams['safety_identifier'];
}

/** The options of a run. @public */
export interface DecisionsRunnerOptions {
  /** The limit of requests. No action is performed after the last one. Default 20. */
  maxSteps?: number;
  /** Ends the run at once. A callback in progress is abandoned; nothing further begins. */
  signal?: AbortSignal;
  /** Receives a record of each stage. */
  onDiagnostic?: RunnerDiagnosticObserver;
  /** Options of each request. Its signal is used if `signal` is not set. */
  requestOptions?: Pick<RequestOptions, 'headers' | 'timeout' | 'maxRetries' | 'signal'>;
}

/** The outcome of a run. @public */
export interface DecisionsRunResult {
  /**
   * `verified`: `verify` returned true. `unverified`: `done` was chosen, and there is no `verify`.
   * `refused`: the model refused to decide.
   */
  status: 'verified' | 'unverified' | 'refused';
  /** The decisions, in the order of the requests. */
  decisions: Decision[];
  /** The actions that were begun, in order. */
  attemptedCandidateIds: string[];
  /** The actions that ended without an error, in order. */
  completedCandidateIds: string[];
}

/** The reason for which a run has failed. @public */
export type DecisionsRunnerErrorReason =
  | 'invalid_params'
  | 'invalid_candidates'
  | 'invalid_answer'
  | 'invalid_verification'
  | 'verification_failed'
  | 'step_limit'
  | 'failed'
  | 'cancelled';

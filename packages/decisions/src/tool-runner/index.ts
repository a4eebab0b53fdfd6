export { DecisionsToolRunner, type DecisionsClient } from './decisions-tool-runner.js';
export { DecisionsToolRunnerError } from './runner-error.js';
export type {
  DecisionCandidate,
  DecisionObservation,
  DecisionsRunnerErrorReason,
  DecisionsRunnerOptions,
  DecisionsRunnerParams,
  DecisionsRunnerRegistration,
  DecisionsRunResult,
} from './runner-options.js';
export type { RunnerDiagnostic, RunnerDiagnosticObserver } from '@oai/core/internal';

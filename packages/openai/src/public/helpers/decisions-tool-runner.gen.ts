// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  DecisionsToolRunner,
  DecisionsToolRunnerError,
  type DecisionCandidate,
  type DecisionObservation,
  type DecisionsRunResult,
  type DecisionsRunnerErrorReason,
  type DecisionsRunnerOptions,
  type DecisionsRunnerParams,
  type DecisionsRunnerRegistration,
  type RunnerDiagnostic,
  type RunnerDiagnosticObserver,
} from '@oai/decisions/tool-runner';

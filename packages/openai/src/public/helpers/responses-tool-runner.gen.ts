// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ResponsesToolRunner,
  ResponsesToolRunnerError,
  runnerFunction,
  type ResponsesContextBudget,
  type ResponsesEarlyExecution,
  type ResponsesRunnerCheckpoint,
  type ResponsesRunnerLedger,
  type ResponsesRunnerOptions,
  type ResponsesRunnerTools,
  type ResponsesRunnerTurn,
  type RunnerDiagnostic,
  type RunnerDiagnosticObserver,
  type RunnerFunction,
} from '@oai/responses/tool-runner';

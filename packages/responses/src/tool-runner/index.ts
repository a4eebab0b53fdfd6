export { ResponsesToolRunner } from './responses-tool-runner.js';
export { ResponsesToolRunnerError } from './runner-error.js';
export { runnerFunction } from './runner-function.js';
export type {
  ResponsesContextBudget,
  ResponsesEarlyExecution,
  ResponsesRunnerCheckpoint,
  ResponsesRunnerLedger,
  ResponsesRunnerOptions,
  ResponsesRunnerTools,
  ResponsesRunnerTurn,
  RunnerFunction,
} from './runner-options.js';
export type { ResponsesClient } from '../running/conversation.js';
export type { RunnerDiagnostic, RunnerDiagnosticObserver } from '@oai/core/internal';

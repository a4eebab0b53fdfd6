export type {
  ComputerCallInput,
  ComputerDriver,
  ComputerExecutionOptions,
  ComputerRunOptions,
  ComputerScreenshot,
} from './computer-driver.js';
export { ComputerToolset } from './computer-toolset.js';
export type { ResponsesClient } from '../running/conversation.js';
export type { RunnerDiagnostic, RunnerDiagnosticObserver } from '@oai/core/internal';

// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ComputerToolset,
  type ComputerCallInput,
  type ComputerDriver,
  type ComputerExecutionOptions,
  type ComputerRunOptions,
  type ComputerScreenshot,
  type RunnerDiagnostic,
  type RunnerDiagnosticObserver,
} from '@oai/responses/computer';

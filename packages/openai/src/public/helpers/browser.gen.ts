// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  BROWSER_MEMBERS,
  BrowserError,
  BrowserToolset,
  DEFAULT_BROWSER_MEMBERS,
  type BrowserArguments,
  type BrowserConfirmContext,
  type BrowserDriver,
  type BrowserFileOutcome,
  type BrowserMember,
  type BrowserObservationV1,
  type BrowserOptions,
  type BrowserReadConfirmContext,
  type BrowserReadElement,
  type BrowserReadMember,
  type BrowserReadOption,
  type BrowserReadOptions,
  type BrowserReadV1,
  type BrowserResult,
  type BrowserScopedReadV1,
  type BrowserState,
  type BrowserStateChange,
  type BrowserTextReadV1,
  type RunnerDiagnostic,
  type RunnerDiagnosticObserver,
} from '@oai/responses/browser';

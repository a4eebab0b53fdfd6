export { BrowserError } from './browser-error.js';
export {
  BROWSER_MEMBERS,
  DEFAULT_BROWSER_MEMBERS,
  type BrowserArguments,
  type BrowserMember,
  type BrowserReadMember,
} from './browser-members.js';
export type {
  BrowserConfirmContext,
  BrowserDriver,
  BrowserOptions,
  BrowserReadConfirmContext,
  BrowserReadOptions,
} from './browser-options.js';
export type {
  BrowserFileOutcome,
  BrowserReadElement,
  BrowserReadOption,
  BrowserReadV1,
  BrowserResult,
  BrowserScopedReadV1,
  BrowserTextReadV1,
} from './browser-results.js';
export type { BrowserObservationV1, BrowserState, BrowserStateChange } from './browser-state.js';
export { BrowserToolset } from './browser-toolset.js';
export type { RunnerDiagnostic, RunnerDiagnosticObserver } from '@oai/core/internal';

import type { RunnerDiagnosticObserver } from '@oai/core/internal';

import {
  BROWSER_MEMBERS,
  DEFAULT_BROWSER_MEMBERS,
  memberOf,
  type BrowserArguments,
  type BrowserMember,
  type BrowserReadMember,
} from './browser-members.js';
import type { BrowserResult } from './browser-results.js';
import type { BrowserState } from './browser-state.js';

interface Execution {
  /** Aborted when the run is. */
  signal: AbortSignal | undefined;
}

/**
 * The methods of a browser of the application. The model is offered what is implemented.
 *
 * @public
 */
export type BrowserDriver = {
  /** Reports the tabs. Called before and after each call; its failure ends the run. */
  state: (options?: Execution) => BrowserState | Promise<BrowserState>;
} & {
  [M in Exclude<BrowserMember, 'list_tabs'>]?: (
    args: BrowserArguments<M>,
    options: Execution,
  ) => BrowserResult<M> | Promise<BrowserResult<M>>;
};

/** A call that waits for approval. It is a copy. @public */
export type BrowserConfirmContext = {
  [M in BrowserMember]: {
    readonly member: M;
    readonly arguments: Readonly<BrowserArguments<M>> & Readonly<Record<string, unknown>>;
    /** The tabs before the call. The page can change before the call is performed. */
    readonly state: BrowserState;
    readonly call_id: string;
  };
}[BrowserMember];

/** A read that waits for approval, before anything is read from the browser. @public */
export type BrowserReadConfirmContext = {
  [M in BrowserReadMember]: {
    readonly phase: 'before_read';
    readonly member: M;
    readonly arguments: Readonly<BrowserArguments<M>> & Readonly<Record<string, unknown>>;
    readonly call_id: string;
    readonly state: null;
  };
}[BrowserReadMember];

/** The functions of a browser that are offered, and their approval. @public */
export interface BrowserOptions {
  /** The functions to offer. Default: all of `DEFAULT_BROWSER_MEMBERS` that the driver has. */
  members?: readonly BrowserMember[];
  /** Functions to offer beyond the default ones. Not together with `members`. */
  additionalMembers?: readonly BrowserMember[];
  /** Approves calls that change the browser or read sensitive data. Only true approves. */
  confirm?: (context: BrowserConfirmContext, execution: Execution) => boolean | Promise<boolean>;
  /**
   * Approves the URLs of `navigate` and `new_tab`, before `confirm`. Only true approves. The browser
   * follows links and redirects by itself: the driver must check those.
   */
  urlPolicy?: (
    context: BrowserConfirmContext,
    url: string,
    execution: Execution,
  ) => boolean | Promise<boolean>;
  /** Receives a record of each stage. */
  onDiagnostic?: RunnerDiagnosticObserver;
}

/** Options that also ask for approval of reads, before anything is read. @public */
export interface BrowserReadOptions extends Omit<BrowserOptions, 'confirm'> {
  /** The reads that need approval. */
  confirmReads: readonly BrowserReadMember[];
  confirm: (
    context: BrowserConfirmContext | BrowserReadConfirmContext,
    execution: Execution,
  ) => boolean | Promise<boolean>;
}

/** Options of either kind. @internal */
export type AnyBrowserOptions = Omit<BrowserOptions, 'confirm'> &
  Partial<Pick<BrowserReadOptions, 'confirm' | 'confirmReads'>>;

/** Functions that open a URL that the model chose. */
const NAVIGATING: readonly BrowserMember[] = ['navigate', 'new_tab'];

/** Returns true if calls of a function need approval. @internal */
export function needsConfirm(member: BrowserMember): boolean {
  const { changes, sensitive } = memberOf(member);
  return changes || sensitive === true;
}

/**
 * Returns the functions that are offered.
 *
 * @throws {TypeError} A function is unknown, the driver lacks it, or a callback is missing.
 * @internal
 */
export function offeredMembers(
  driver: BrowserDriver,
  options: AnyBrowserOptions,
): readonly BrowserMember[] {
  if (typeof driver?.state !== 'function') {
    throw new TypeError('The browser driver has no method `state`.');
  }
  const { members, additionalMembers, confirmReads = [] } = options;
  if (members && additionalMembers) {
    throw new TypeError('Give either `members` or `additionalMembers`.');
  }
  const has = (member: BrowserMember): boolean =>
    member === 'list_tabs' || typeof driver[member] === 'function';
  for (const list of [members, additionalMembers, confirmReads]) checkNames(list);
  const required = members ?? additionalMembers ?? [];
  const missing = required.find((member) => !has(member));
  if (missing) throw new TypeError(`The browser driver has no method \`${missing}\`.`);
  const chosen = members ?? [...DEFAULT_BROWSER_MEMBERS.filter(has), ...required];
  const offered = BROWSER_MEMBERS.filter((member) => chosen.includes(member));
  checkPolicies(offered, options);
  const unread = confirmReads.find((read) => !offered.includes(read) || memberOf(read).changes);
  if (unread)
    throw new TypeError(`\`confirmReads\` names \`${unread}\`, which is no offered read.`);
  return offered;
}

function checkNames(names: readonly BrowserMember[] | undefined): void {
  if (names === undefined) return;
  const isValid = Array.isArray(names) && names.every((name) => BROWSER_MEMBERS.includes(name));
  if (!isValid || new Set(names).size < names.length) {
    throw new TypeError('Lists of browser functions must have known names, each once.');
  }
}

function checkPolicies(offered: readonly BrowserMember[], options: AnyBrowserOptions): void {
  const confirmed = [...offered.filter(needsConfirm), ...(options.confirmReads ?? [])][0];
  if (confirmed && typeof options.confirm !== 'function') {
    throw new TypeError(`The browser function \`${confirmed}\` needs the callback \`confirm\`.`);
  }
  const opening = offered.find((member) => NAVIGATING.includes(member));
  if (opening && typeof options.urlPolicy !== 'function') {
    throw new TypeError(`The browser function \`${opening}\` needs the callback \`urlPolicy\`.`);
  }
}

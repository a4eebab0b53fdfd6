import { OpenAIError } from '@oai/core';

/** The tabs of a browser, as its driver reports them before and after each call. @public */
export interface BrowserState {
  /** One of the tabs is active, if there are any. Ids are unique. */
  tabs: {
    /** The id that functions take. */
    id: string;
    title: string;
    /** The model and the callbacks see its origin only. */
    url: string;
    active: boolean;
  }[];
  /** The recent changes, for drivers that record them. */
  observation?: BrowserObservationV1 | undefined;
}

/** Recent changes of a browser. Reading them does not remove them. @public */
export interface BrowserObservationV1 {
  version: 1;
  /** The number of the last change. */
  sequence: number;
  /** How many changes before those in `changes` are no longer known. */
  dropped_changes: number;
  title_truncated: boolean;
  /** The last changes, numbered without gaps. */
  changes: BrowserStateChange[];
}

/** A change of a browser, without URLs and texts of the page. @public */
export type BrowserStateChange =
  | {
      type: 'tab_opened' | 'tab_closed' | 'tab_switched' | 'navigation';
      sequence: number;
      tab_id: string;
    }
  | {
      type: 'navigation_refused';
      sequence: number;
      tab_id: string | null;
      reason: 'policy' | 'unsupported';
    }
  | {
      type: 'dialog_dismissed';
      sequence: number;
      tab_id: string;
      kind: 'alert' | 'confirm' | 'prompt' | 'beforeunload' | 'other';
    }
  | {
      type: 'download';
      sequence: number;
      tab_id: string | null;
      status: 'blocked' | 'started' | 'completed' | 'failed';
    };

/** The further members of each change. `tab` is an id, `tab?` an id or null. */
const CHANGES: Record<BrowserStateChange['type'], Record<string, readonly string[]>> = {
  tab_opened: { tab_id: ['tab'] },
  tab_closed: { tab_id: ['tab'] },
  tab_switched: { tab_id: ['tab'] },
  navigation: { tab_id: ['tab'] },
  navigation_refused: { tab_id: ['tab?'], reason: ['policy', 'unsupported'] },
  dialog_dismissed: {
    tab_id: ['tab'],
    kind: ['alert', 'confirm', 'prompt', 'beforeunload', 'other'],
  },
  download: { tab_id: ['tab?'], status: ['blocked', 'started', 'completed', 'failed'] },
};

/**
 * Returns the members of a reported state that the model may see.
 *
 * @throws {OpenAIError} The report is malformed.
 * @internal
 */
export function readState(report: BrowserState): BrowserState {
  const { tabs, observation } = (report ?? {}) as Partial<BrowserState>;
  if (!Array.isArray(tabs)) throw malformed('has no list of tabs');
  const shown = tabs.map((tab) => {
    const { id, title, url, active } = tab ?? {};
    if (typeof id !== 'string' || typeof title !== 'string' || typeof active !== 'boolean') {
      throw malformed('has a malformed tab');
    }
    return { id, title, url: shownURL(url), active };
  });
  const ids = new Set(shown.map(({ id }) => id));
  if (ids.size < shown.length) throw malformed('uses the id of a tab twice');
  const activeCount = shown.filter(({ active }) => active).length;
  if (shown.length > 0 && activeCount !== 1) throw malformed('needs one active tab');
  return { tabs: shown, ...(observation && { observation: readObservation(observation) }) };
}

/** Paths and queries can hold credentials, so only the origin is shown. */
function shownURL(url: unknown): string {
  if (url === 'about:blank') return url;
  if (typeof url !== 'string' || !URL.canParse(url)) throw malformed('has an invalid URL');
  const { origin, protocol } = new URL(url);
  return origin === 'null' ? protocol : origin;
}

function readObservation(report: BrowserObservationV1): BrowserObservationV1 {
  const { version, sequence, dropped_changes, title_truncated, changes } = report;
  const isValid =
    version === 1 &&
    isCount(sequence) &&
    isCount(dropped_changes) &&
    typeof title_truncated === 'boolean' &&
    Array.isArray(changes) &&
    dropped_changes + changes.length === sequence;
  if (!isValid) throw malformed('has a malformed observation');
  const shown = changes.map((change, index) => readChange(change, dropped_changes + index + 1));
  return { version, sequence, dropped_changes, title_truncated, changes: shown };
}

function readChange(change: BrowserStateChange, sequence: number): BrowserStateChange {
  const type = change?.type;
  const members = Object.hasOwn(CHANGES, type) ? CHANGES[type] : undefined;
  if (!members || change.sequence !== sequence) throw malformed('has a malformed change');
  const source = change as unknown as Record<string, unknown>;
  const shown = Object.entries(members).map(([name, values]) => {
    const value = source[name];
    const isTab = values[0]?.startsWith('tab') && typeof value === 'string';
    const isNone = values[0] === 'tab?' && value === null;
    if (!isTab && !isNone && !values.includes(value as string)) {
      throw malformed('has a malformed change');
    }
    return [name, value];
  });
  return { type, sequence, ...Object.fromEntries(shown) } as BrowserStateChange;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function malformed(fault: string): OpenAIError {
  return new OpenAIError(`The state that the browser driver reports ${fault}.`);
}

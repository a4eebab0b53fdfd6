import type { FunctionTool } from '../generated/responses/responses-tools.gen.js';
import { FIELDS, fitsField, type Field, type FieldValues } from './browser-fields.js';

/** A function of a browser. */
interface Member {
  /** The description for the model. */
  description: string;
  /** True if it changes the browser: such a call needs approval. */
  changes: boolean;
  /** True if it is read-only but needs approval all the same. */
  sensitive?: true;
  /** True if it is offered only on request. */
  optIn?: true;
  args: Readonly<Record<string, Field>>;
}

/** The functions of a browser by name. @internal */
export const MEMBERS = {
  navigate: {
    description: 'Open a URL in a tab.',
    changes: true,
    args: { url: 'text', tab_id: 'optionalText' },
  },
  read_page: {
    description: 'Read the structure of a page, with refs of its interactive elements.',
    changes: false,
    args: { tab_id: 'optionalText', filter: 'filter' },
  },
  read_page_scoped: {
    description:
      'Read one section of a page by its ref, or list the sections if root is null. Depth is in ' +
      'levels of the DOM.',
    changes: false,
    optIn: true,
    args: { tab_id: 'optionalText', root: 'scope', depth: 'depth', filter: 'filter' },
  },
  read_diagnostics: {
    description: 'Read recent messages of the console or the network. Needs approval.',
    changes: false,
    sensitive: true,
    optIn: true,
    args: { tab_id: 'optionalText', source: 'diagnosticSource', limit: 'diagnosticLimit' },
  },
  run_script: {
    description: 'Run a script in the page and return its text. Needs approval.',
    changes: true,
    optIn: true,
    args: { tab_id: 'optionalText', source: 'script', timeout_ms: 'timeout' },
  },
  upload_file: {
    description: 'Upload the file of a grant. Needs approval.',
    changes: true,
    optIn: true,
    args: { grant_id: 'fileGrant' },
  },
  download_file: {
    description: 'Download the file of a grant. Needs approval.',
    changes: true,
    optIn: true,
    args: { grant_id: 'fileGrant' },
  },
  get_page_text: {
    description: 'Read the visible text of a page.',
    changes: false,
    args: { tab_id: 'optionalText' },
  },
  find: {
    description: 'Find elements of a page by a text or a description.',
    changes: false,
    args: { query: 'text', tab_id: 'optionalText' },
  },
  click: {
    description: 'Click an element by its ref.',
    changes: true,
    args: { target: 'text', tab_id: 'optionalText' },
  },
  click_at: {
    description: 'Click at a position of the viewport, in CSS pixels, with modifier keys held.',
    changes: true,
    optIn: true,
    args: {
      tab_id: 'optionalText',
      x: 'coordinate',
      y: 'coordinate',
      button: 'button',
      click_count: 'clickCount',
      keys: 'modifiers',
    },
  },
  drag_path: {
    description: 'Drag with the left button along points of the viewport, in CSS pixels.',
    changes: true,
    optIn: true,
    args: { tab_id: 'optionalText', path: 'path', keys: 'modifiers' },
  },
  hold_keys: {
    description: 'Hold keys for some milliseconds, then release them.',
    changes: true,
    optIn: true,
    args: { tab_id: 'optionalText', keys: 'heldKeys', duration_ms: 'holdDuration' },
  },
  type: {
    description: 'Fill an element by its ref, or type where the focus is.',
    changes: true,
    args: { text: 'text', target: 'optionalText', tab_id: 'optionalText' },
  },
  key: {
    description: 'Press keys together.',
    changes: true,
    args: { keys: 'strings', tab_id: 'optionalText' },
  },
  scroll: {
    description: 'Scroll the page.',
    changes: true,
    args: { direction: 'direction', amount: 'amount', tab_id: 'optionalText' },
  },
  scroll_to: {
    description: 'Scroll an element into view by its ref. Read the page again afterwards.',
    changes: true,
    args: { target: 'text', tab_id: 'optionalText' },
  },
  wait_for: {
    description: 'Wait for a visible text, with a timeout in milliseconds.',
    changes: false,
    args: { text: 'visibleText', timeout_ms: 'timeout', tab_id: 'optionalText' },
  },
  select_option: {
    description: 'Select values of a select element by its ref.',
    changes: true,
    args: { target: 'text', values: 'strings', tab_id: 'optionalText' },
  },
  hover: {
    description: 'Move the pointer over an element by its ref.',
    changes: true,
    args: { target: 'text', tab_id: 'optionalText' },
  },
  hover_at: {
    description: 'Move the pointer to a position of the viewport, in CSS pixels.',
    changes: true,
    optIn: true,
    args: { tab_id: 'optionalText', x: 'coordinate', y: 'coordinate' },
  },
  set_checked: {
    description: 'Check or uncheck a checkbox by its ref. A state that it has already is kept.',
    changes: true,
    optIn: true,
    args: { tab_id: 'optionalText', target: 'text', checked: 'checked' },
  },
  screenshot: {
    description: 'Capture the visible tab.',
    changes: false,
    args: { tab_id: 'optionalText' },
  },
  zoom: {
    description: 'Capture the region [x0, y0, x1, y1]. Positions stay those of the whole viewport.',
    changes: false,
    args: { tab_id: 'optionalText', region: 'region' },
  },
  new_tab: {
    description: 'Open a tab, optionally with a URL.',
    changes: true,
    args: { url: 'optionalText' },
  },
  list_tabs: {
    description: 'List the tabs with their titles and URLs.',
    changes: false,
    args: {},
  },
  switch_tab: {
    description: 'Activate a tab.',
    changes: true,
    args: { tab_id: 'text' },
  },
  close_tab: {
    description: 'Close a tab.',
    changes: true,
    args: { tab_id: 'text' },
  },
} as const satisfies Record<string, Member>;

/** The name of a function of a browser. @public */
export type BrowserMember = keyof typeof MEMBERS;

/** The names of all functions, in the order in which they are offered. @public */
export const BROWSER_MEMBERS: readonly BrowserMember[] = Object.freeze(
  Object.keys(MEMBERS) as BrowserMember[],
);

/** The functions that are offered by default, if the driver has them. @public */
export const DEFAULT_BROWSER_MEMBERS: readonly BrowserMember[] = Object.freeze(
  BROWSER_MEMBERS.filter((name) => !memberOf(name).optIn),
);

/** The arguments of a function. Optional ones are null if they are not used. @public */
export type BrowserArguments<M extends BrowserMember> = {
  [K in keyof (typeof MEMBERS)[M]['args']]: FieldValues[Extract<
    (typeof MEMBERS)[M]['args'][K],
    Field
  >];
};

/** The functions that only read. @public */
export type BrowserReadMember = {
  [M in BrowserMember]: (typeof MEMBERS)[M]['changes'] extends false ? M : never;
}[BrowserMember];

/** @internal */
export function memberOf(name: BrowserMember): Member {
  return MEMBERS[name];
}

/** The prefix of the names that the model uses. */
const PREFIX = 'browser_';

/** Returns the function of a name that the model uses. @internal */
export function memberNamed(name: string): BrowserMember | undefined {
  return BROWSER_MEMBERS.find((member) => PREFIX + member === name);
}

/** Returns the declaration of a function. @internal */
export function declarationOf(name: BrowserMember): FunctionTool {
  const { description, args } = memberOf(name);
  const properties = Object.entries(args).map(([arg, field]) => [arg, FIELDS[field]] as const);
  return {
    type: 'function',
    name: PREFIX + name,
    description,
    strict: true,
    parameters: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: Object.keys(args),
      additionalProperties: false,
    },
  };
}

/** Returns the mistake in the arguments of a call; undefined if there is none. @internal */
export function argumentsFault(name: BrowserMember, values: unknown): string | undefined {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return 'The arguments must be a JSON object.';
  }
  const { args } = memberOf(name);
  const given = values as Record<string, unknown>;
  const expected = Object.keys(args);
  const unknown = Object.keys(given).find((arg) => !Object.hasOwn(args, arg));
  if (unknown !== undefined) return 'The arguments have an unknown member.';
  const missing = expected.find((arg) => !Object.hasOwn(given, arg));
  if (missing) return `The argument \`${missing}\` is missing.`;
  const invalid = Object.entries(args).find(([arg, field]) => !fitsField(field, given[arg]));
  return invalid && `The argument \`${invalid[0]}\` is invalid.`;
}

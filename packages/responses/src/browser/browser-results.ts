import { OpenAIError } from '@oai/core';

import type { ResponseInputImageContent } from '../generated/responses/responses-tools.gen.js';
import { isUnicode } from './browser-fields.js';
import type { BrowserMember } from './browser-members.js';
import type { BrowserState } from './browser-state.js';

const OMISSIONS = [
  ...(['report_limit', 'text_limit', 'target_limit', 'work_limit', 'frame_limit'] as const),
  ...(['unsupported_root', 'unsupported_control', 'remote_action', 'private'] as const),
  ...(['value', 'name_limit'] as const),
] as const;
const ROLES = [
  ...(['button', 'textbox', 'combobox', 'checkbox', 'radio', 'slider', 'listbox'] as const),
] as const;

/** An option of a control. @public */
export interface BrowserReadOption {
  label: string;
  value: string;
  /** Only if the driver may show the current selection. */
  selected?: boolean | undefined;
}

/** A control of a page, with the ref by which functions refer to it. @public */
export interface BrowserReadElement {
  ref: string;
  role: (typeof ROLES)[number];
  label: string;
  value?: string | undefined;
  options?: BrowserReadOption[] | undefined;
  /** Only of checkboxes and radio buttons whose state the driver may show. */
  checked?: boolean | undefined;
}

/** A report of a page. The driver decides which texts and controls it shows. @public */
export interface BrowserReadV1 {
  version: 1;
  text: string;
  /** Empty for `get_page_text`. */
  elements: BrowserReadElement[];
  /** The reasons for which parts of the page are missing. */
  omitted: (typeof OMISSIONS)[number][];
}

/** A report without controls. @public */
export interface BrowserTextReadV1 extends BrowserReadV1 {
  elements: never[];
}

/** A report of a section, with the refs of sections for further reads. @public */
export interface BrowserScopedReadV1 extends BrowserReadV1 {
  scopes: { ref: string; label: string }[];
}

/** The outcome of an upload or a download. @public */
export type BrowserFileOutcome = {
  version: 1;
  cleanup: 'not_started' | 'pending' | 'completed';
} & (
  | { status: 'completed'; effect: 'completed' }
  | { status: 'refused'; effect: 'none' }
  | { status: 'unknown'; effect: 'unknown' }
  | { status: 'interrupted'; effect: 'none' | 'unknown' }
);

/** The result of a function of the driver. @public */
export type BrowserResult<M extends BrowserMember> = M extends 'screenshot' | 'zoom'
  ? ResponseInputImageContent
  : M extends 'list_tabs'
    ? BrowserState
    : M extends 'read_page_scoped'
      ? BrowserScopedReadV1
      : M extends 'read_diagnostics'
        ? BrowserTextReadV1
        : M extends 'run_script'
          ? string
          : M extends 'upload_file' | 'download_file'
            ? BrowserFileOutcome
            : M extends 'read_page' | 'get_page_text' | 'find'
              ? string | BrowserReadV1 | null | void
              : string | void;

/** A result, as far as the model may see it. @internal */
export interface ShownResult {
  /** False if the driver did nothing. */
  isDone: boolean;
  /** Undefined if there is nothing to show. */
  value?: unknown;
  image?: ResponseInputImageContent;
}

/**
 * Returns the members of a result that the model may see.
 *
 * @throws {OpenAIError} The result is malformed.
 * @internal
 */
export function readResult(member: BrowserMember, result: unknown): ShownResult {
  const malformed = (): OpenAIError =>
    new OpenAIError(`The method \`${member}\` of the browser driver returned a malformed result.`);
  const value = showResult(member, result);
  if (value === INVALID) throw malformed();
  if (member === 'screenshot' || member === 'zoom') {
    return { isDone: true, image: value as ResponseInputImageContent };
  }
  const isDone = !isOneOf(member, ['upload_file', 'download_file']) || isCompleted(value);
  return { isDone, value };
}

const INVALID = Symbol('invalid');

function showResult(member: BrowserMember, result: unknown): unknown {
  switch (member) {
    case 'screenshot':
    case 'zoom':
      return readImage(result);
    case 'upload_file':
    case 'download_file':
      return readOutcome(result);
    case 'run_script':
      return isText(result) && isUnicode(result) ? result : INVALID;
    case 'read_page_scoped':
      return readScoped(result);
    case 'read_diagnostics':
      return readReport(result, false);
    case 'read_page':
    case 'find':
    case 'get_page_text':
      if (result && typeof result === 'object')
        return readReport(result, member !== 'get_page_text');
      return isText(result ?? '') ? result : INVALID;
    default:
      return isText(result ?? '') ? result : INVALID;
  }
}

function readImage(result: unknown): unknown {
  const { type, image_url, file_id, detail } = objectOf(result);
  const isValid = type === 'input_image' && [image_url, file_id].some((id) => isText(id) && id);
  if (!isValid) return INVALID;
  return defined({ type, image_url, file_id, detail });
}

function readOutcome(result: unknown): unknown {
  const { version, status, effect, cleanup } = objectOf(result);
  const effects = {
    completed: ['completed'],
    refused: ['none'],
    unknown: ['unknown'],
    interrupted: ['none', 'unknown'],
  };
  const isValid =
    version === 1 &&
    isOneOf(status, Object.keys(effects)) &&
    isOneOf(effect, effects[status as keyof typeof effects]) &&
    isOneOf(cleanup, ['not_started', 'pending', 'completed']);
  return isValid ? { version, status, effect, cleanup } : INVALID;
}

function isCompleted(outcome: unknown): boolean {
  return (outcome as { status?: string }).status === 'completed';
}

function readScoped(result: unknown): unknown {
  const report = readReport(result, true);
  const { scopes } = objectOf(result);
  if (report === INVALID || !isList(scopes, isScope)) return INVALID;
  return { ...(report as object), scopes: scopes.map(({ ref, label }) => ({ ref, label })) };
}

function isScope(scope: unknown): scope is { ref: string; label: string } {
  const { ref, label } = objectOf(scope);
  return isText(ref) && ref !== '' && isText(label);
}

function readReport(result: unknown, mayHaveElements: boolean): unknown {
  const { version, text, elements, omitted } = objectOf(result);
  const isValid =
    version === 1 &&
    isText(text) &&
    isList(elements, isElement) &&
    (mayHaveElements || elements.length === 0) &&
    new Set(elements.map(({ ref }) => ref)).size === elements.length &&
    isList(omitted, (reason): reason is string => isOneOf(reason, OMISSIONS));
  return isValid ? { version, text, elements: elements.map(showElement), omitted } : INVALID;
}

function isElement(element: unknown): element is BrowserReadElement {
  const { ref, role, label, value, options, checked } = objectOf(element);
  return (
    isScope({ ref, label }) &&
    isOneOf(role, ROLES) &&
    isText(value ?? '') &&
    (options === undefined || isList(options, isOption)) &&
    (checked === undefined ||
      (typeof checked === 'boolean' && isOneOf(role, ['checkbox', 'radio'])))
  );
}

function isOption(option: unknown): option is BrowserReadOption {
  const { label, value, selected } = objectOf(option);
  return isText(label) && isText(value) && typeof (selected ?? false) === 'boolean';
}

function showElement({ ref, role, label, value, options, checked }: BrowserReadElement): object {
  const shown = options?.map((option) =>
    defined({ label: option.label, value: option.value, selected: option.selected }),
  );
  return defined({ ref, role, label, value, options: shown, checked });
}

function defined(members: object): object {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== null),
  );
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isList<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOneOf(value: unknown, values: readonly string[]): value is string {
  return isText(value) && values.includes(value);
}

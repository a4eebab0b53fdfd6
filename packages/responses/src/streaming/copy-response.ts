import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { listOf, outputTextOf } from '../parsing/output-text.js';

/** The members of items and parts that accumulation changes. */
interface Changing {
  content?: unknown;
  summary?: unknown;
  annotations?: unknown;
  output?: unknown;
  action?: unknown;
}

/** Shared, since an accessor of its own makes an object slow to collect. */
const LAZY_OUTPUT_TEXT: PropertyDescriptor & ThisType<Response> = {
  get() {
    return outputTextOf(this);
  },
  enumerable: true,
  configurable: true,
};

/**
 * Copies the parts of a response that accumulation changes, and shares the others (tools,
 * instructions, metadata). The `output_text` of the copy is computed on access, so that it costs
 * nothing while the output grows.
 *
 * @internal
 */
export function copyResponse(response: Response): Response {
  const copy = { ...response, output: listOf(response.output).map(copyItem) };
  return Object.defineProperty(copy, 'output_text', LAZY_OUTPUT_TEXT);
}

/** Copies an item as far as accumulation changes it. @internal */
export function copyItem(item: ResponseOutputItem): ResponseOutputItem {
  const copy: ResponseOutputItem & Changing = { ...item };
  if (Array.isArray(copy.content))
    copy.content = listOf(copy.content).map(copyPart) as typeof copy.content;
  if (Array.isArray(copy.summary))
    copy.summary = listOf(copy.summary).map(copyPart) as typeof copy.summary;
  if (copy.type === 'shell_call') copy.action = copyLists(copy.action);
  if (copy.type === 'shell_call_output') copy.output = listOf(copy.output).map(copyPart);
  return copy;
}

/** The members whose content arrives in deltas. */
const GROWING = ['content', 'summary', 'arguments', 'input', 'code', 'text', 'refusal'] as const;

/**
 * Keeps what the deltas of an item or a part have said where its final form is empty.
 *
 * @param next The final form, which is changed.
 * @internal
 */
export function keepContent(next: { type: string }, known: { type: string } | undefined): boolean {
  if (known === undefined || known === next || known.type !== next.type) return false;
  const target = next as unknown as Record<string, unknown>;
  const source = known as unknown as Record<string, unknown>;
  let isRepaired = false;
  for (const name of GROWING) {
    if (isEmpty(source[name]) || !isEmpty(target[name])) continue;
    target[name] = source[name];
    isRepaired = true;
  }
  return isRepaired;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (value as { length?: number }).length === 0;
}

/** Copies a part and its lists. @internal */
export function copyPart<Part extends object>(part: Part): Part {
  return copyLists(part);
}

function copyLists<Target extends object>(target: Target): Target {
  const copy = { ...target } as Record<string, unknown>;
  for (const [name, value] of Object.entries(copy))
    if (Array.isArray(value)) copy[name] = [...value];
  return copy as Target;
}

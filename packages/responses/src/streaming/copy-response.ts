import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { outputTextOf } from '../parsing/output-text.js';

/** Members of items and parts that accumulating changes: lists, and the object that holds one. */
interface Changing {
  content?: unknown;
  summary?: unknown;
  annotations?: unknown;
  output?: unknown;
  action?: unknown;
}

/**
 * Copies so much of a response that accumulating into the copy leaves the original as it is. What
 * is never changed (tools, instructions, metadata) is shared. The copy's `output_text` is computed
 * on reading, so that it costs nothing while the output grows.
 *
 * @internal
 */
export function copyResponse(response: Response): Response {
  const copy = { ...response, output: (response.output ?? []).map(copyItem) };
  return Object.defineProperty(copy, 'output_text', {
    get: () => outputTextOf(copy),
    enumerable: true,
    configurable: true,
  });
}

/** @internal */
export function copyItem(item: ResponseOutputItem): ResponseOutputItem {
  const copy: ResponseOutputItem & Changing = { ...item };
  if (Array.isArray(copy.content)) copy.content = copy.content.map(copyPart) as typeof copy.content;
  if (Array.isArray(copy.summary)) copy.summary = copy.summary.map(copyPart) as typeof copy.summary;
  if (copy.type === 'shell_call') copy.action = copyLists(copy.action);
  if (copy.type === 'shell_call_output') copy.output = copy.output.map(copyPart);
  return copy;
}

/** @internal */
export function copyPart<Part extends object>(part: Part): Part {
  return copyLists(part);
}

function copyLists<Target extends object>(target: Target): Target {
  const copy = { ...target } as Record<string, unknown>;
  for (const [name, value] of Object.entries(copy))
    if (Array.isArray(value)) copy[name] = [...value];
  return copy as Target;
}

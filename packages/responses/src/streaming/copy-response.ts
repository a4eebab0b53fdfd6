import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { outputTextOf } from '../parsing/output-text.js';

/** The members of items and parts that accumulation changes. */
interface Changing {
  content?: unknown;
  summary?: unknown;
  annotations?: unknown;
  output?: unknown;
  action?: unknown;
}

/**
 * Copies the parts of a response that accumulation changes, and shares the others (tools,
 * instructions, metadata). The `output_text` of the copy is computed on access, so that it costs
 * nothing while the output grows.
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

/** Copies an item as far as accumulation changes it. @internal */
export function copyItem(item: ResponseOutputItem): ResponseOutputItem {
  const copy: ResponseOutputItem & Changing = { ...item };
  if (Array.isArray(copy.content)) copy.content = copy.content.map(copyPart) as typeof copy.content;
  if (Array.isArray(copy.summary)) copy.summary = copy.summary.map(copyPart) as typeof copy.summary;
  if (copy.type === 'shell_call') copy.action = copyLists(copy.action);
  if (copy.type === 'shell_call_output') copy.output = copy.output.map(copyPart);
  return copy;
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

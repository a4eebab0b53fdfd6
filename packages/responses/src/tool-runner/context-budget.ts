import { copyJSON, type RunnerLifecycle } from '@oai/core/internal';

import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import { RunFault } from './runner-error.js';
import type { Compaction, ResponsesContextBudget } from './runner-options.js';

/** The members of items that a budget looks at. */
interface AnyItem {
  type?: string;
  call_id?: string;
  name?: string;
  content?: unknown;
  output?: unknown;
}

/**
 * Returns the input of the next request: the conversation, or a part of it if the whole exceeds the
 * budget. The conversation itself stays as it is.
 *
 * @param completed The calls of this run that have an output.
 * @throws {RunFault} The input exceeds the budget.
 * @throws Whatever `compact` throws, or the reason of an abort.
 * @internal
 */
export async function fitInput(
  history: readonly ResponseInputItem[],
  budget: ResponsesContextBudget | null | undefined,
  completed: readonly string[],
  lifecycle: RunnerLifecycle,
  signal: AbortSignal,
): Promise<ResponseInputItem[]> {
  if (!budget) return [...history];
  const { inputBytes, inputImages } = measure(history);
  if (fits(budget, { inputBytes, inputImages })) return [...history];
  const { compact, keepRecentScreenshots = 1 } = budget;
  if (!compact) throw new RunFault('The input of the next request exceeds the context budget.');
  const eligibleCallIds = eligible(history, completed, keepRecentScreenshots);
  const snapshot = copyJSON({ history: [...history], eligibleCallIds, inputBytes, inputImages });
  const compaction = await lifecycle.call(signal, () => compact(snapshot));
  signal.throwIfAborted();
  const input = leaveOut(history, checked(compaction, eligibleCallIds));
  if (fits(budget, measure(input))) return input;
  throw new RunFault('The input of the next request still exceeds the context budget.');
}

function fits(
  { maxInputBytes, maxInputImages }: ResponsesContextBudget,
  { inputBytes, inputImages }: ReturnType<typeof measure>,
): boolean {
  return inputBytes <= maxInputBytes && inputImages <= maxInputImages;
}

function measure(items: readonly ResponseInputItem[]) {
  const inputBytes = new TextEncoder().encode(JSON.stringify(items)).length;
  const inputImages = items.reduce((count, item) => count + imagesOf(item as AnyItem), 0);
  return { inputBytes, inputImages };
}

function imagesOf({ content, output }: AnyItem): number {
  const parts = [content, output].flat() as (AnyItem | string | null | undefined)[];
  const images = parts.filter(
    (part) =>
      typeof part === 'object' && ['input_image', 'computer_screenshot'].includes(part?.type ?? ''),
  );
  return images.length;
}

/** Returns the calls that may be left out: all that are completed but for the newest screenshots. */
function eligible(
  history: readonly ResponseInputItem[],
  completed: readonly string[],
  keptScreenshots: number,
): string[] {
  const calls = history.filter(({ type }) => type === 'function_call' || type === 'computer_call');
  const ids = (calls as AnyItem[]).map(({ call_id }) => call_id as string);
  const computers = (calls as AnyItem[]).filter(({ type }) => type === 'computer_call');
  const kept = new Set(computers.slice(-keptScreenshots).map(({ call_id }) => call_id));
  return ids.filter((id) => completed.includes(id) && !kept.has(id));
}

/** @throws {RunFault} The answer of `compact` is malformed. */
function checked(compaction: Compaction, eligibleIDs: readonly string[]): Compaction {
  const { dropCallIds, summary } = (compaction ?? {}) as Partial<Compaction>;
  const isValid =
    Array.isArray(dropCallIds) &&
    new Set(dropCallIds).size === dropCallIds.length &&
    dropCallIds.every((id) => eligibleIDs.includes(id)) &&
    (summary === undefined || typeof summary === 'string');
  if (!isValid) throw new RunFault('`compact` must return ids of `eligibleCallIds`, each once.');
  return { dropCallIds: [...dropCallIds], ...(summary && { summary }) };
}

/** Replaces calls by notes, so that the model knows that they were made. */
function leaveOut(
  history: readonly ResponseInputItem[],
  { dropCallIds, summary }: Compaction,
): ResponseInputItem[] {
  const items = history.flatMap((item): ResponseInputItem[] => {
    const { type, call_id, name } = item as AnyItem;
    if (call_id === undefined || !dropCallIds.includes(call_id)) return [item];
    if (type?.endsWith('_output')) return [];
    const call = JSON.stringify({ call_id, kind: type, name });
    const note = `This call was made, and its output is left out here: ${call}`;
    return [{ role: 'user', content: note }];
  });
  if (!summary) return items;
  return [{ role: 'user', content: `Summary of outputs that are left out: ${summary}` }, ...items];
}

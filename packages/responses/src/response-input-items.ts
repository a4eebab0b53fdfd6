import type {
  ResponseInputItem,
  ResponseOutputItem,
} from './generated/responses/responses-items.gen.js';

/** An item of an input, or of the output of an earlier response. @public */
export type ResponseInputItemLike = ResponseInputItem | ResponseOutputItem;

/**
 * Converts items of an output (or an input) to the input of the next call. Items that the API would
 * reject are left out.
 *
 * @public
 */
export function toResponseInputItems(items: Iterable<ResponseInputItemLike>): ResponseInputItem[] {
  const inputs: ResponseInputItem[] = [];
  for (const item of items) {
    const input = toResponseInputItem(item);
    if (input) inputs.push(input);
  }
  return inputs;
}

/**
 * Converts one item of an output to an input item, without the members that only outputs have
 * (`created_by`) and those that parsing has added. An item that needs no change is returned as is.
 *
 * @returns The item; null if the API would reject it: the failed output of a computer call, the
 *   incomplete output of a custom tool, or tools added by a role other than `developer`.
 * @public
 */
export function toResponseInputItem(item: ResponseInputItemLike): ResponseInputItem | null {
  const { type } = item as { type?: string | null };
  if (type && !isAccepted(item as AnyItem)) return null;
  return (type ? cleaned(item as AnyItem) : item) as ResponseInputItem;
}

/** The members that conversion depends on. */
interface AnyItem {
  type: string;
  role?: string;
  status?: string | null;
  content?: unknown;
  output?: unknown;
}

function isAccepted({ type, role, status }: AnyItem): boolean {
  if (type === 'computer_call_output') return status !== 'failed';
  if (type === 'custom_tool_call_output') return status === undefined || status === 'completed';
  if (type === 'additional_tools') return role === 'developer';
  return true;
}

/**
 * Returns an input without the members that parsing has added to its items: the API refuses them.
 *
 * @internal
 */
export function withoutParsed<Input>(input: Input): Input {
  return changeEach(input, unparsed);
}

/** Changes the objects in a list. Anything else, and a list that stays as it is, is returned as is. */
function changeEach<List>(list: List, change: (item: AnyItem) => unknown): List {
  if (!Array.isArray(list)) return list;
  const changed = list.map((item: unknown) =>
    typeof item === 'object' && item !== null ? change(item as AnyItem) : item,
  );
  return changed.every((item, index) => item === list[index]) ? list : (changed as List);
}

function unparsed<Item extends AnyItem>(item: Item): Item {
  if (item.type === 'function_call') return without(item, 'parsed_arguments');
  return item.type === 'message' ? cleanedParts(item, 'content', 'parsed') : item;
}

function cleaned(item: AnyItem): object {
  let clean = unparsed(without(item, 'created_by'));
  // The input form of this item has no status.
  if (item.type === 'custom_tool_call_output') clean = without(clean, 'status');
  if (item.type === 'shell_call_output') clean = cleanedParts(clean, 'output', 'created_by');
  return clean;
}

function cleanedParts<Target extends object>(
  item: Target,
  list: keyof Target & string,
  member: string,
): Target {
  const parts = changeEach(item[list], (part) => without(part, member));
  return parts === item[list] ? item : { ...item, [list]: parts };
}

function without<Target extends object>(target: Target, member: string): Target {
  if (!(member in target)) return target;
  const { [member as keyof Target]: _removed, ...rest } = target;
  return rest as Target;
}

import type { OnRepair } from '@oai/core';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { indexOf, Positions } from './positions.js';

/** An event of an item. @internal */
export interface IndexedEvent {
  readonly type: string;
  readonly output_index: number;
  readonly item_id?: string;
}

/** The members of items and parts that hold lists. */
interface Lists {
  type: string;
  content?: Array<Part> | null;
  summary?: Array<Part> | null;
  annotations?: unknown[] | null;
}

type Part = { type: string } & Record<string, unknown>;

const INDICES = ['output_index', 'content_index', 'summary_index', 'annotation_index'] as const;

type PartKind = [prefix: string, list: 'content' | 'summary', type: string, member: string];

/** The part that an event belongs to, by the beginning of its type. */
const PARTS: PartKind[] = [
  ['response.output_text.', 'content', 'output_text', 'text'],
  ['response.refusal.', 'content', 'refusal', 'refusal'],
  ['response.reasoning_text.', 'content', 'reasoning_text', 'text'],
  ['response.reasoning_summary_text.', 'summary', 'summary_text', 'text'],
];

/**
 * Finds the places in a response that events refer to, and adds items and parts that a server has
 * not announced.
 *
 * @internal
 */
export class EventPlaces {
  readonly #onRepair: OnRepair;
  readonly #positions = new Positions();
  /** The items that were made for events that came before them. */
  readonly #made = new WeakSet<ResponseOutputItem>();

  constructor(onRepair: OnRepair) {
    this.#onRepair = onRepair;
  }

  /**
   * Returns true for an event whose indices are those of known elements of the right kind, as nearly
   * all are: it needs no search.
   */
  isRegular({ output }: Response, event: { type: string }): boolean {
    const { output_index, item_id, content_index } = event as IndexedEvent & {
      content_index?: number;
    };
    const kind = partKind(event.type);
    if (this.#positions.isUsed || kind?.[1] !== 'content' || event.type.endsWith('.added')) {
      return false;
    }
    const item = typeof output_index === 'number' ? output[output_index] : undefined;
    if (item?.type !== 'message' || item.id !== item_id) return false;
    return (
      typeof content_index === 'number' &&
      item.content?.[content_index]?.type === (kind[2] as string)
    );
  }

  /** @throws {OpenAIError} An index is not an integer from 0, or too large. */
  check(event: { type: string }): void {
    for (const name of INDICES) indexOf(event, name);
  }

  /** Returns the position of an added or finished item, and makes room for a new one. */
  placeItem(
    { output }: Response,
    event: { type: string; output_index: number; item: ResponseOutputItem },
  ): number {
    const { item } = event;
    const index = indexOf(event, 'output_index');
    const byID = item.id === undefined ? -1 : output.findIndex(({ id }) => id === item.id);
    if (byID >= 0) return byID;
    const position = index === undefined ? undefined : this.#positions.find(output, index);
    const known = position === undefined ? undefined : output[position];
    const isDone = event.type.endsWith('.done');
    const isSame =
      known && (isDone || this.#made.has(known) || known.id === undefined || item.id === undefined);
    if (isSame) return position!;
    const inserted = this.#positions.insert(output, index, item);
    if (index !== inserted) this.#onRepair({ kind: 'item-index', path: `output[${inserted}]` });
    return inserted;
  }

  /**
   * Returns an event with the positions of its item and part.
   *
   * @returns Undefined if the item is unknown and cannot be made.
   */
  place(snapshot: Response, event: { type: string; item_id?: string }): IndexedEvent | undefined {
    const { output } = snapshot;
    const part = partKind(event.type);
    const isPart = event.type.startsWith('response.content_part.');
    const isSummary = event.type.startsWith('response.reasoning_summary_part.');
    const position =
      this.#findItem(output, event) ??
      (part || isPart || isSummary ? this.#makeItem(output, event, part?.[2]) : undefined);
    if (position === undefined) return undefined;
    let placed = moved(event, 'output_index', position);
    const item = output[position] as unknown as Lists;
    if (part && holdsParts(item)) placed = this.#placeInPart(item, placed, part);
    else if (isPart && holdsParts(item)) placed = this.#placePart(item, placed, 'content');
    else if (isSummary && holdsParts(item)) placed = this.#placePart(item, placed, 'summary');
    return placed as IndexedEvent;
  }

  #findItem(
    output: ResponseOutputItem[],
    event: { type: string; item_id?: string },
  ): number | undefined {
    const index = indexOf(event, 'output_index');
    const { item_id: id } = event;
    const position = index === undefined ? undefined : this.#positions.find(output, index);
    if (typeof id !== 'string') {
      return index === undefined && output.length === 1 ? 0 : position;
    }
    if (position !== undefined && output[position]!.id === id) return position;
    const byID = output.findIndex((item) => item.id === id);
    // Some servers use another ID in each event: then the index decides.
    return byID >= 0 ? byID : position;
  }

  #makeItem(
    output: ResponseOutputItem[],
    event: { type: string; item_id?: string; part?: unknown },
    partType: string | undefined,
  ): number {
    const type = partType ?? String(Object(event.part).type);
    const made = (/^reasoning_text|^summary_text/.test(type)
      ? { type: 'reasoning', summary: [] }
      : {
          type: 'message',
          role: 'assistant',
          status: 'in_progress',
          content: [],
        }) as unknown as ResponseOutputItem;
    if (typeof event.item_id === 'string') made.id = event.item_id;
    this.#made.add(made);
    const position = this.#positions.insert(output, indexOf(event, 'output_index'), made);
    this.#onRepair({ kind: 'item-missing', path: `output[${position}]` });
    return position;
  }

  /** Places an event inside a part, which is made if no event has added it. */
  #placeInPart(
    item: Lists,
    event: { type: string },
    [, list, type, member]: PartKind,
  ): { type: string } {
    const parts = (item[list] ??= []);
    const name = list === 'content' ? 'content_index' : 'summary_index';
    const index = indexOf(event, name) ?? Math.max(parts.length - 1, 0);
    let position = this.#positions.find(parts, index);
    if (position === undefined || parts[position]!.type !== type) {
      const other = parts.findLastIndex((part) => part.type === type);
      if (position !== undefined && other >= 0) position = other;
      else {
        position = this.#positions.insert(parts, index, { type, [member]: '' });
        if (type === 'output_text') parts[position]!['annotations'] = [];
        const { output_index: output } = event as unknown as IndexedEvent;
        this.#onRepair({ kind: 'part-missing', path: `output[${output}].${list}[${position}]` });
      }
    }
    const placed = moved(event, name, position);
    return event.type.endsWith('annotation.added')
      ? this.#placeAnnotation(parts[position]!, placed)
      : placed;
  }

  /** Places an event that adds or finishes a part. */
  #placePart(item: Lists, event: { type: string }, list: 'content' | 'summary'): { type: string } {
    const { part } = event as { part?: unknown };
    if (typeof part !== 'object' || part === null) return event;
    const parts = (item[list] ??= []);
    const name = list === 'content' ? 'content_index' : 'summary_index';
    const index = indexOf(event, name);
    const position = index === undefined ? undefined : this.#positions.find(parts, index);
    const known = position === undefined ? undefined : parts[position];
    const next = { ...(part as Part) };
    if (known && known.type === next.type) {
      for (const member of ['text', 'refusal']) {
        if (!next[member] && known[member]) next[member] = known[member];
      }
      return moved({ ...event, part: next } as { type: string }, name, position!);
    }
    if (known && event.type.endsWith('.done')) return moved(event, name, position!);
    return moved(event, name, this.#positions.insert(parts, index, next));
  }

  #placeAnnotation(part: Part, event: { type: string }): { type: string } {
    const annotations = (part['annotations'] ??= []) as unknown[];
    const { annotation } = event as { annotation?: unknown };
    const index = indexOf(event, 'annotation_index');
    const position = index === undefined ? undefined : this.#positions.find(annotations, index);
    const isKnown =
      position !== undefined &&
      JSON.stringify(annotations[position]) === JSON.stringify(annotation);
    return isKnown
      ? moved(event, 'annotation_index', position)
      : moved(event, 'annotation_index', this.#positions.insert(annotations, index, annotation));
  }
}

const KINDS = new Map<string, PartKind | undefined>();

function partKind(type: string): PartKind | undefined {
  if (!KINDS.has(type))
    KINDS.set(
      type,
      PARTS.find(([prefix]) => type.startsWith(prefix)),
    );
  return KINDS.get(type);
}

function holdsParts({ type }: Lists): boolean {
  return type === 'message' || type === 'reasoning';
}

/** Returns an event with an index replaced; the same event if it is the same. */
function moved(event: { type: string }, name: string, position: number): { type: string } {
  return (event as unknown as Record<string, unknown>)[name] === position
    ? event
    : { ...event, [name]: position };
}

import { OpenAIError, type OnRepair } from '@oai/core';
import type { ResponseStreamEvent } from '../generated/responses/responses-events.gen.js';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { accumulateResponse, isKnownEvent } from './accumulate-response.js';
import { keepContent } from './copy-response.js';
import { EventPlaces, type IndexedEvent } from './event-places.js';
import { isFinalEvent } from './response-stream-end.js';

/**
 * Accumulates the events of servers that do not keep to the order and the indices of the API.
 *
 * Irregularities with only one sensible reading are repaired. An event that cannot be is left out; it is a
 * fault unless the final event has the whole response.
 *
 * @internal
 */
export class ResponseAccumulator {
  snapshot: Response | undefined;
  #fault: OpenAIError | undefined;
  readonly #onRepair: OnRepair;
  readonly #places: EventPlaces;
  /** Deltas of calls that have not been announced yet, by the index of the call. */
  readonly #early = new Map<number, IndexedEvent[]>();

  constructor(onRepair: OnRepair = () => {}) {
    this.#onRepair = onRepair;
    this.#places = new EventPlaces(onRepair);
  }

  /** Why the snapshot is not whole; undefined if it is. */
  get fault(): OpenAIError | undefined {
    const [early] = this.#early.values();
    if (this.#fault || !early) return this.#fault;
    const { type, output_index: index } = early[0]!;
    return new OpenAIError(
      `The event \`${type}\` refers to output[${index}], which no earlier event has added.`,
    );
  }

  /**
   * Adds an event.
   *
   * @returns The event with the indices of its place in the snapshot; undefined if it has none.
   * @throws {OpenAIError} The stream does not begin with a response, or an index is invalid.
   */
  add(event: ResponseStreamEvent): ResponseStreamEvent | undefined {
    const { snapshot } = this;
    if ('response' in event && isObject(event.response)) {
      this.#replace(event, event.response);
    } else if (snapshot && isFinalEvent(event)) {
      this.#onRepair({ kind: 'final-response', path: 'response' });
      snapshot.status = statusOf(event.type);
    } else if (isKnownEvent(event.type)) {
      if (snapshot) return this.#change(snapshot, event);
      this.snapshot = accumulateResponse(event);
    }
    return event;
  }

  #replace(event: ResponseStreamEvent, response: Response): void {
    const before = this.snapshot;
    const next = (this.snapshot = accumulateResponse(event, before));
    if (!isFinalEvent(event)) return;
    if (!isFinalStatus(next.status)) {
      next.status = statusOf(event.type);
      this.#onRepair({ kind: 'final-response', path: 'status' });
    }
    const isWhole = Array.isArray(response.output) && response.output.length > 0;
    if (!isWhole && next.output.length > 0) {
      this.#onRepair({ kind: 'final-output', path: 'output' });
    }
    if (!isWhole) return;
    this.#fault = undefined;
    this.#early.clear();
  }

  #change(snapshot: Response, event: ResponseStreamEvent): ResponseStreamEvent | undefined {
    try {
      if (this.#places.isRegular(snapshot, event)) {
        accumulateResponse(event, snapshot);
        return event;
      }
    } catch (cause) {
      return this.#leaveOut(event, cause);
    }
    // Throws for invalid indices, before anything is changed.
    this.#places.check(event);
    try {
      const placed = this.#place(snapshot, event);
      if (placed) accumulateResponse(placed as ResponseStreamEvent, snapshot);
      return placed as ResponseStreamEvent | undefined;
    } catch (cause) {
      return this.#leaveOut(event, cause);
    }
  }

  /** Notes that an event is missing in the snapshot. */
  #leaveOut({ type }: ResponseStreamEvent, cause: unknown): undefined {
    this.#fault ??=
      cause instanceof OpenAIError
        ? cause
        : new OpenAIError(`The event \`${type}\` cannot be read: ${String(cause)}`, { cause });
  }

  #place(snapshot: Response, event: ResponseStreamEvent): IndexedEvent | undefined {
    if (event.type === 'response.output_item.added' || event.type === 'response.output_item.done') {
      return this.#placeItem(snapshot, event);
    }
    const placed = this.#places.place(snapshot, event);
    if (!placed) {
      const index = (event as IndexedEvent).output_index;
      const early = this.#early.get(index) ?? [];
      early.push(event as IndexedEvent);
      this.#early.set(index, early);
    }
    return placed;
  }

  #placeItem(
    snapshot: Response,
    event: IndexedEvent & { item: ResponseOutputItem },
  ): IndexedEvent | undefined {
    if (!isObject(event.item)) {
      throw new OpenAIError(`The event \`${event.type}\` has no item.`);
    }
    const position = this.#places.placeItem(snapshot, event);
    const item = { ...event.item };
    const known = snapshot.output[position];
    if (keepContent(item, known)) {
      this.#onRepair({ kind: 'item-content', path: `output[${position}]` });
    }
    accumulateResponse({ ...event, output_index: position, item } as ResponseStreamEvent, snapshot);
    const early = this.#early.get(event.output_index);
    if (early) this.#replay(snapshot, event, early);
    return undefined;
  }

  /** Adds the events of an item that came before it, unless the item is whole. */
  #replay(snapshot: Response, event: IndexedEvent, early: IndexedEvent[]): void {
    this.#early.delete(event.output_index);
    if (event.type.endsWith('.done')) return;
    this.#onRepair({ kind: 'item-order', path: `output[${event.output_index}]` });
    for (const one of early) this.#change(snapshot, one as ResponseStreamEvent);
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function statusOf(type: string): Response['status'] & string {
  return type.slice(type.lastIndexOf('.') + 1) as Response['status'] & string;
}

function isFinalStatus(status: unknown): boolean {
  return typeof status === 'string' && isFinalEvent({ type: `response.${status}` });
}

import { copyJSON } from '@oai/core/internal';
import { endsResponse, type ResponsesWebSocketEvent } from './lane-events.js';
import type { PartialOutput } from './partial-item.js';
import {
  changesResponse,
  ProvisionalResponse,
  type PartSelector,
  type ProvisionalOutputItem,
  type ProvisionalSnapshot,
} from './provisional-response.js';

/** The state of a response, as far as its events are known. @public */
export type ResponsesWebSocketAccumulatorState =
  | {
      /** The response is in progress. */
      phase: 'provisional';
      snapshot: ProvisionalSnapshot;
      /** Output whose items or parts no event has added, by index. */
      partialOutput?: PartialOutput[];
    }
  | {
      /** An event was malformed or contradicted another one. A new response or an end follows. */
      phase: 'unavailable';
      error: Error;
    }
  | {
      /** The response has ended, or failed with an `error` event. */
      phase: 'terminal';
      event: ResponsesWebSocketEvent;
    };

/**
 * Shows the output of a response in progress, from the events that `receive()` of a lane returned.
 *
 * The last event is kept as it is: output that it leaves out is not filled in. Unlike a stream of a
 * response, the accumulator repairs nothing.
 *
 * @public
 */
export class ResponsesWebSocketAccumulator {
  #response: ProvisionalResponse | undefined;
  #end: Exclude<ResponsesWebSocketAccumulatorState, { phase: 'provisional' }> | undefined;

  /** A copy of the whole state; undefined before the first event. Costs more the longer the output. */
  get current(): ResponsesWebSocketAccumulatorState | undefined {
    if (this.#end?.phase === 'terminal') return copyJSON(this.#end);
    if (this.#end) return { ...this.#end };
    if (!this.#response) return undefined;
    const { snapshot, partialOutput } = this.#response;
    return { phase: 'provisional', snapshot, ...(partialOutput && { partialOutput }) };
  }

  /**
   * Returns a copy of an item of a response in progress, or of a part or an annotation.
   *
   * @returns Undefined if there is none, or the response is not in progress.
   */
  outputAt(outputIndex: number): ProvisionalOutputItem | undefined;
  outputAt(outputIndex: number, part: PartSelector): unknown;
  outputAt(outputIndex: number, part?: PartSelector): unknown {
    return this.#end ? undefined : this.#response?.at(outputIndex, part);
  }

  /** Forgets all events. */
  reset(): void {
    this.#response = undefined;
    this.#end = undefined;
  }

  /** Adds an event of the lane. Unknown types change nothing. */
  add(event: ResponsesWebSocketEvent): void {
    const { type } = event;
    if (type === 'error' || endsResponse(type)) {
      this.#end = { phase: 'terminal', event: copyJSON(event) };
      return;
    }
    if (type === 'response.created') this.reset();
    if (this.#end || !changesResponse(type)) return;
    this.#response ??= new ProvisionalResponse();
    try {
      this.#response.add(event);
    } catch (error) {
      this.#end = { phase: 'unavailable', error: error as Error };
    }
  }
}

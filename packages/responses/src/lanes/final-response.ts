import { OpenAIError } from '@oai/core';
import { errorEventText, isIndex } from '@oai/core/internal';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { ResponsesServerEvent } from '../generated/responses/responses-socket.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { addOutputText } from '../parsing/output-text.js';
import { WebSocketError, type WebSocketErrorEventOf } from '../socket/web-socket-error.js';
import { endsResponse, type ResponsesWebSocketEvent } from './lane-events.js';

/**
 * Collects the finished items of a response, for servers whose last event leaves the output out.
 *
 * @internal
 */
export class FinalResponse {
  readonly #items = new Map<number, ResponseOutputItem>();

  /**
   * Adds an event.
   *
   * @returns The response if the event is its last.
   * @throws {OpenAIError} An item or the response is malformed.
   */
  add(event: ResponsesWebSocketEvent): Response | undefined {
    const { type, response, item, output_index: index } = event as Record<string, unknown>;
    if (type === 'response.created') this.#items.clear();
    else if (type === 'response.output_item.done') {
      if (!isIndex(index, Number.MAX_SAFE_INTEGER)) throw malformed(type, 'its `output_index`');
      if (!isItem(item)) throw malformed(type, 'its item');
      this.#items.set(index, item);
    } else if (endsResponse(type)) {
      return this.#finish(response, String(type));
    }
    return undefined;
  }

  /** Returns the error of an `error` event. */
  errorOf(event: ResponsesWebSocketEvent): Error {
    return new WebSocketError<ResponsesServerEvent>(
      errorEventText(event),
      event as WebSocketErrorEventOf<ResponsesServerEvent>,
    );
  }

  #finish(response: unknown, type: string): Response {
    if (typeof response !== 'object' || response === null) throw malformed(type, 'its response');
    const output = (response as Partial<Response>).output ?? this.#collected();
    if (!Array.isArray(output) || !output.every(isItem)) throw malformed(type, 'the output');
    const final = { ...response, output } as Response;
    addOutputText(final);
    return final;
  }

  #collected(): ResponseOutputItem[] {
    return [...this.#items].toSorted(([one], [other]) => one - other).map(([, item]) => item);
  }
}

/** Returns true for an item whose content can be read. */
function isItem(value: unknown): value is ResponseOutputItem {
  const { type, content } = Object(value) as Record<string, unknown>;
  return typeof type === 'string' && (type !== 'message' || Array.isArray(content));
}

function malformed(type: string, part: string): OpenAIError {
  return new OpenAIError(`The event \`${type}\` is malformed: ${part} is missing or invalid.`);
}

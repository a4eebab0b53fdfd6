import { OpenAIError } from '@oai/core';
import { toJSON } from '@oai/core/internal';
import type { BatchCreateParams } from '../generated/batches.gen.js';

/**
 * One request of a batch.
 *
 * @public
 */
export interface BatchRequest<Body extends object = Record<string, unknown>> {
  /** Identifies the result. Unique within the batches. Default: `request-1`, `request-2` … */
  custom_id?: string | undefined;
  /** The parameters of the endpoint, such as `ChatCompletionCreateParamsNonStreaming`. */
  body: Body;
}

/** Encodes requests as the lines of an input file, and checks them on the way. */
export class LineEncoder {
  readonly #endpoint: BatchCreateParams['endpoint'];
  readonly #ids = new Set<string>();
  readonly #encoder = new TextEncoder();

  constructor(endpoint: BatchCreateParams['endpoint']) {
    this.#endpoint = endpoint;
  }

  /** The number of encoded requests. */
  get count(): number {
    return this.#ids.size;
  }

  /**
   * @returns The line, with its line break.
   * @throws {OpenAIError} The request has no body, asks for a stream, repeats an ID, or cannot be
   *   written as JSON; the message has its number or ID.
   */
  encode(request: BatchRequest<object>): Uint8Array {
    const number = this.count + 1;
    const { custom_id = `request-${number}`, body } = Object(request) as BatchRequest<object>;
    if (typeof custom_id !== 'string' || custom_id === '') {
      throw new OpenAIError(`The \`custom_id\` of request ${number} must be a text.`);
    }
    if (this.#ids.has(custom_id)) {
      throw new OpenAIError(`Request ${number} repeats the \`custom_id\` ${quote(custom_id)}.`);
    }
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw new OpenAIError(`Request ${quote(custom_id)} must have an object as its \`body\`.`);
    }
    if ((body as { stream?: unknown }).stream) {
      throw new OpenAIError(`Request ${quote(custom_id)} asks for a stream; batches have none.`);
    }
    this.#ids.add(custom_id);
    const line = { custom_id, method: 'POST', url: this.#endpoint, body };
    const text = toJSON(line, `Request ${quote(custom_id)}`);
    return this.#encoder.encode(`${text}\n`);
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

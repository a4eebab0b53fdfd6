import { OpenAIError, type RequestOptions } from '@oai/core';
import { copyJSON } from '@oai/core/internal';

import type {
  ResponseInputItem,
  ResponseOutputItem,
} from '../generated/responses/responses-items.gen.js';
import type {
  ResponseCreateParams,
  ResponseCreateParamsNonStreaming,
} from '../generated/responses/responses-types.gen.js';
import { toResponseInputItems } from '../response-input-items.js';

/**
 * A client with responses, such as an `OpenAI`, or `{ responses: new Responses() }`. `create` is
 * looked up for each request, so that a method patched by a tracer is used.
 *
 * @public
 */
export interface ResponsesClient {
  responses: {
    create(body: ResponseCreateParams, options?: RequestOptions): PromiseLike<object>;
  };
}

/** @internal */
export const DEFAULT_MAX_STEPS = 20;

/** Returns the input of a request as a list of items that belongs to the run. @internal */
export function inputItems(input: ResponseCreateParamsNonStreaming['input']): ResponseInputItem[] {
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  return copyJSON(input ?? []);
}

/**
 * Returns the body of the first request without its input. Reasoning is requested in encrypted
 * form, since the conversation is sent again with each request and need not be stored.
 *
 * @throws {TypeError} The server would keep the conversation, or would not answer at once.
 * @internal
 */
export function runnerBody(
  name: string,
  { input: _input, ...params }: ResponseCreateParamsNonStreaming,
): Omit<ResponseCreateParamsNonStreaming, 'input'> {
  const refused = (['stream', 'background', 'conversation', 'previous_response_id'] as const).find(
    (member) => Boolean(params[member]),
  );
  if (refused) {
    throw new TypeError(
      `\`${name}\` sends the whole conversation itself: leave out \`${refused}\`.`,
    );
  }
  const include = new Set([...(params.include ?? []), 'reasoning.encrypted_content' as const]);
  return { ...copyJSON(params), include: [...include] };
}

/**
 * Returns the options of one request of a run. The caller's idempotency key is for the first one
 * only: the API would answer the others with the first response.
 *
 * @internal
 */
export function requestOptionsOf(
  options: RequestOptions | undefined,
  signal: AbortSignal | undefined,
  step: number,
): RequestOptions {
  const { idempotencyKey, ...rest } = options ?? {};
  return {
    ...rest,
    ...(signal && { signal }),
    ...(step === 1 && idempotencyKey !== undefined && { idempotencyKey }),
  };
}

/** Returns the output of a response as input of the next request. @internal */
export function historyItems(output: readonly ResponseOutputItem[]): ResponseInputItem[] {
  return copyJSON(toResponseInputItems(output));
}

/**
 * The ids of the calls of one run. An id that is used twice could lend the approval or the output
 * of one call to another.
 *
 * @internal
 */
export class CallIDs {
  readonly #known = new Set<string>();

  constructor(history: readonly ResponseInputItem[] = []) {
    for (const item of history) {
      const { call_id, type } = item as { call_id?: unknown; type?: string };
      if (typeof call_id === 'string' && type?.endsWith('_call')) this.#known.add(call_id);
    }
  }

  /**
   * Adds the id of a new call.
   *
   * @throws {OpenAIError} It is no text, empty, or known.
   */
  add(id: unknown): void {
    if (typeof id !== 'string' || id === '')
      throw new OpenAIError('A call of the model has no id.');
    if (this.#known.has(id)) {
      throw new OpenAIError('The model used the id of one call for another call.');
    }
    this.#known.add(id);
  }
}

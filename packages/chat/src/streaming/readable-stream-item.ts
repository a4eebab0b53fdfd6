import { readSent } from '@oai/core/internal';

import type {
  ChatCompletionChunk,
  ChatCompletionMessageParam,
} from '../generated/chat/completions/completions-types.gen.js';

/**
 * The key of the method that returns the items of a helper's readable stream. Registered globally,
 * so that the ES module and the CommonJS copy of this package share it.
 *
 * @internal
 */
export const readableItems: unique symbol = Symbol.for('@oai/chat.readableItems') as never;

const PREFIX = 'chat.completion.chunk.message:';

/**
 * A message between two completions of a tool runner. It has the form of a chunk without choices,
 * so that readers that do not support it skip it.
 *
 * @public
 */
export interface ChatCompletionReadableStreamMessageChunk extends Omit<
  ChatCompletionChunk,
  'object'
> {
  object: `chat.completion.chunk.message:${string}`;
}

/** An item of `toReadableStream` of the chat helpers. @public */
export type ChatCompletionReadableStreamItem =
  ChatCompletionChunk | ChatCompletionReadableStreamMessageChunk;

/**
 * Encodes a message as a chunk.
 *
 * @param chunk The last chunk of the completion that the message follows.
 * @param toolCallIds The ids of the tool calls in the completion.
 * @public
 */
export function makeChatCompletionReadableStreamMessageChunk(
  chunk: ChatCompletionChunk,
  message: ChatCompletionMessageParam,
  toolCallIds?: string[],
): ChatCompletionReadableStreamMessageChunk {
  const { id, created, model } = chunk;
  const payload = { type: 'message', message, tool_call_ids: toolCallIds };
  return { id, choices: [], created, model, object: `${PREFIX}${JSON.stringify(payload)}` };
}

/** Returns the message that a chunk encodes, or undefined for any other chunk. @internal */
export function readMessageChunk(chunk: {
  object?: string;
}): ChatCompletionMessageParam | undefined {
  return readSent('a chunk', () => {
    if (!chunk.object?.startsWith(PREFIX)) return undefined;
    const { message } = JSON.parse(chunk.object.slice(PREFIX.length)) as {
      message: ChatCompletionMessageParam;
    };
    return message;
  });
}

import type {
  ChatCompletionChunk,
  ChatCompletionMessageParam,
} from './generated/chat/completions/completions.gen.js';

const PREFIX = 'chat.completion.chunk.message:';

/**
 * A message between two completions of a tool runner, written as a chunk without choices so that
 * readers who do not know of it pass over it.
 *
 * @public
 */
export interface ChatCompletionReadableStreamMessageChunk extends Omit<
  ChatCompletionChunk,
  'object'
> {
  object: `chat.completion.chunk.message:${string}`;
}

/** What `toReadableStream` of the chat helpers writes. @public */
export type ChatCompletionReadableStreamItem =
  ChatCompletionChunk | ChatCompletionReadableStreamMessageChunk;

/**
 * Writes a message as a chunk.
 *
 * @param chunk The last chunk of the completion that the message follows.
 * @param toolCallIds The calls that the completion made.
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

/** The message that a chunk holds, if it is one of these. @internal */
export function readMessageChunk(chunk: {
  object?: string;
}): ChatCompletionMessageParam | undefined {
  if (!chunk.object?.startsWith(PREFIX)) return undefined;
  const { message } = JSON.parse(chunk.object.slice(PREFIX.length)) as {
    message: ChatCompletionMessageParam;
  };
  return message;
}

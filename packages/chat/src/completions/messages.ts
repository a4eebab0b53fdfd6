import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
} from '../generated/chat/completions/completions-types.gen.js';

/** Returns true for a message of the assistant. @public */
export const isAssistantMessage = (
  message: ChatCompletionMessageParam | null | undefined,
): message is ChatCompletionAssistantMessageParam => message?.role === 'assistant';

/** Returns true for the result of a tool. @public */
export const isToolMessage = (
  message: ChatCompletionMessageParam | null | undefined,
): message is ChatCompletionToolMessageParam => message?.role === 'tool';

/** Returns true unless the value is null or undefined. @public */
export function isPresent<T>(value: T | null | undefined): value is T {
  return value != null;
}

/**
 * Converts a message of a conversation into one that the API accepts: without fields that only
 * responses have, and without values that were parsed here.
 *
 * @internal
 */
export function toMessageParam(message: ChatCompletionMessageParam): ChatCompletionMessageParam {
  if (!isAssistantMessage(message)) return message;
  const {
    parsed: _parsed,
    annotations: _annotations,
    ...rest
  } = message as typeof message & { parsed?: unknown; annotations?: unknown };
  if (rest.audio) rest.audio = { id: rest.audio.id };
  if (rest.tool_calls) {
    rest.tool_calls = rest.tool_calls.map((call) =>
      call.type === 'function'
        ? { ...call, function: { name: call.function.name, arguments: call.function.arguments } }
        : call,
    );
  }
  return rest;
}

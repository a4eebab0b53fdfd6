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
  const rest = { ...message } as typeof message & Record<string, unknown>;
  for (const key of ONLY_IN_RESPONSES) delete rest[key];
  if (rest.audio) rest.audio = { id: rest.audio.id };
  if (rest.tool_calls?.length) rest.tool_calls = rest.tool_calls.map(toCallParam);
  else delete rest.tool_calls;
  // Strict servers refuse null, except for the content beside calls.
  for (const key in rest) {
    const isNeeded = key === 'content' && (rest.tool_calls || rest.function_call);
    if (rest[key] === null && !isNeeded) delete rest[key];
  }
  return rest;
}

const ONLY_IN_RESPONSES = ['parsed', 'parse_error', 'annotations', 'content_parts'];

type ToolCallParam = NonNullable<ChatCompletionAssistantMessageParam['tool_calls']>[number];

function toCallParam(call: ToolCallParam): ToolCallParam {
  if (call.type !== 'function') return call;
  const called = { ...call.function } as typeof call.function & Record<string, unknown>;
  delete called['parsed_arguments'];
  delete called['parse_error'];
  return { ...call, function: called };
}

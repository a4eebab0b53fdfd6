import type { ChatCompletionMessageParam } from './generated/chat/completions/completions.gen.js';
import { isAssistantMessage } from './chat-completion-utils.js';

/**
 * A message as the API takes it back: without what only answers have, or what was parsed here.
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

import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
} from './generated/chat/completions/completions.gen.js';

/** Whether a message is the model's. @public */
export const isAssistantMessage = (
  message: ChatCompletionMessageParam | null | undefined,
): message is ChatCompletionAssistantMessageParam => message?.role === 'assistant';

/** Whether a message is a tool's answer. @public */
export const isToolMessage = (
  message: ChatCompletionMessageParam | null | undefined,
): message is ChatCompletionToolMessageParam => message?.role === 'tool';

/** Whether there is a value. @public */
export function isPresent<T>(value: T | null | undefined): value is T {
  return value != null;
}

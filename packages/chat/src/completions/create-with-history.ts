import type { APIClient, APIPromise, RequestOptions, Stream } from '@oai/core';

import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
} from '../generated/chat/completions/completions-types.gen.js';
import { createChatCompletion } from './create-chat-completion.js';
import { toMessageParam } from './messages.js';

/**
 * Implements `chat.completions.create`: messages of earlier answers are sent without the values that
 * parsing has added to them, as the API refuses these.
 *
 * @throws {OpenAIError} A schema takes the place of a format or of a tool's JSON Schema.
 * @throws {APIError} The request failed.
 * @internal
 */
export function createWithHistory(
  client: APIClient,
  given: ChatCompletionCreateParamsBase,
  options?: RequestOptions,
): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion> {
  const isClean = !(given?.messages as Message[] | null)?.some?.(isParsed);
  const body = isClean ? given : { ...given, messages: given.messages.map(toMessageParam) };
  return createChatCompletion(client, body, options);
}

/** A message as parsing returns it. */
type Message = {
  parsed?: unknown;
  tool_calls?: ({ function?: { parsed_arguments?: unknown } } | null)[];
} | null;

function isParsed(message: Message): unknown {
  return (
    message?.parsed !== undefined ||
    message?.tool_calls?.some((call) => call?.function?.parsed_arguments !== undefined)
  );
}

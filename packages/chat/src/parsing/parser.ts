import { ContentFilterFinishReasonError, LengthFinishReasonError } from '@oai/core';
import { isAutoParsableResponseFormat, isAutoParsableTool, readNow } from '@oai/core/internal';
import type { AutoParseableResponseFormat, ReadText } from '@oai/core/internal';

import type {
  ChatCompletion,
  ChatCompletionFunctionTool,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageToolCall,
} from '../generated/chat/completions/completions-types.gen.js';
import type {
  ParsedChatCompletion,
  ParsedChatCompletionMessageToolCall,
  ParsingParams,
} from './parsed-types.js';
import { parseArguments } from './tool-arguments.js';

/** The type of `parsed`, inferred from the parameters of the call. @public */
export type ExtractParsedContentFromParams<Params extends ParsingParams> =
  Params['response_format'] extends AutoParseableResponseFormat<infer ParsedT> ? ParsedT : null;

/** Returns true for a response format with a JSON schema: its content can be parsed. @public */
export function isParseableResponseFormat(format: unknown): boolean {
  return (format as { type?: unknown } | null | undefined)?.type === 'json_schema';
}

/**
 * Parses the complete content of a message by its response format.
 *
 * @returns Null if the format has no JSON schema.
 * @throws The error of the format's parser; `SyntaxError` if the content is not JSON.
 * @public
 */
export function parseResponseFormatContent<ParsedT>(
  format: unknown,
  content: string,
  read: ReadText = readNow,
): ParsedT | null {
  if (isAutoParsableResponseFormat(format)) return read(format, content) as ParsedT;
  return isParseableResponseFormat(format) ? (JSON.parse(content) as ParsedT) : null;
}

/** Returns true if the response format or a tool can be parsed. @public */
export function hasAutoParseableInput(params: ParsingParams): boolean {
  return (
    isParseableResponseFormat(params.response_format) ||
    (params.tools?.some(
      (tool) =>
        isAutoParsableTool(tool) || (tool as ChatCompletionFunctionTool).function?.strict === true,
    ) ??
      false)
  );
}

/**
 * Parses the messages of a completion. The completion itself is not changed.
 *
 * @throws {LengthFinishReasonError} A message was cut off at the token limit.
 * @throws {ContentFilterFinishReasonError} The content filter stopped a message.
 * @throws The error of a parser, if a message does not match its schema.
 * @public
 */
export function parseChatCompletion<Params extends ParsingParams, ParsedT>(
  completion: ChatCompletion,
  params: Params,
  read: ReadText = readNow,
): ParsedChatCompletion<ParsedT> {
  for (const { finish_reason } of completion.choices) {
    if (finish_reason === 'length') throw new LengthFinishReasonError();
    if (finish_reason === 'content_filter') throw new ContentFilterFinishReasonError();
  }
  return withParsed(
    completion,
    ({ content, refusal }) =>
      content && !refusal
        ? parseResponseFormatContent(params.response_format, content, read)
        : null,
    (call) => parseArguments(params, call, read),
  );
}

/**
 * Parses the messages of a completion if its parameters can be parsed; otherwise sets `parsed` to
 * null.
 *
 * @public
 */
export function maybeParseChatCompletion<Params extends ParsingParams | null, ParsedT>(
  completion: ChatCompletion,
  params: Params,
  read: ReadText = readNow,
): ParsedChatCompletion<ParsedT> {
  if (params && hasAutoParseableInput(params)) return parseChatCompletion(completion, params, read);
  return withParsed<ParsedT>(completion, () => null);
}

/** Returns a copy, because callers may hold the original. */
function withParsed<ParsedT>(
  completion: ChatCompletion,
  parsed: (message: ChatCompletionMessage) => ParsedT | null,
  parsedArguments?: (call: ChatCompletionMessageFunctionToolCall.Function) => unknown,
): ParsedChatCompletion<ParsedT> {
  const copyCall = (call: ChatCompletionMessageToolCall): ParsedChatCompletionMessageToolCall =>
    call.type === 'function' && parsedArguments
      ? {
          ...call,
          function: { ...call.function, parsed_arguments: parsedArguments(call.function) },
        }
      : call;
  return {
    ...completion,
    choices: completion.choices.map((choice) => {
      const { tool_calls, ...message } = choice.message;
      return {
        ...choice,
        message: {
          ...message,
          parsed: parsed(choice.message),
          ...(tool_calls ? { tool_calls: tool_calls.map(copyCall) } : {}),
        },
      };
    }),
  };
}

import { ContentFilterFinishReasonError, LengthFinishReasonError } from '@oai/core';
import type { RequestOptions } from '@oai/core';
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
  const type = (format as { type?: unknown } | null | undefined)?.type;
  return type === 'json_schema' || isAutoParsableResponseFormat(format);
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
 * @param read Parses a text.
 * @param parseErrors `return` to add the errors of parsers to the message.
 * @throws {LengthFinishReasonError} A message was cut off at the token limit.
 * @throws {ContentFilterFinishReasonError} The content filter stopped a message.
 * @throws The error of a parser, if a message does not match its schema.
 * @public
 */
export function parseChatCompletion<Params extends ParsingParams, ParsedT>(
  completion: ChatCompletion,
  params: Params,
  read: ReadText = readNow,
  parseErrors: RequestOptions['parseErrors'] = 'throw',
): ParsedChatCompletion<ParsedT> {
  const orFault = <Value>(parse: () => Value | null): Parsed<Value> => {
    try {
      return { value: parse() };
    } catch (error) {
      if (parseErrors === 'throw') throw error;
      return { value: null, parse_error: error };
    }
  };
  for (const { finish_reason } of completion.choices) {
    if (finish_reason === 'length') throw new LengthFinishReasonError();
    if (finish_reason === 'content_filter') throw new ContentFilterFinishReasonError();
  }
  return withParsed<ParsedT>(
    completion,
    (message) => orFault(() => parseMessage<ParsedT>(message, params.response_format, read)),
    (call) => orFault(() => parseArguments(params, call, read)),
  );
}

/**
 * Parses the content of a complete message. Text before a tool call need not match the format, since
 * it is not the final answer.
 *
 * @internal
 */
export function parseMessage<ParsedT>(
  message: { content?: string | null; refusal?: string | null; tool_calls?: readonly object[] },
  format: unknown,
  read: ReadText = readNow,
): ParsedT | null {
  const { content, refusal, tool_calls } = message;
  const isEmpty =
    typeof content !== 'string' || (!content && !isAutoParsableResponseFormat(format));
  if (isEmpty || refusal) return null;
  if (!tool_calls?.length) return parseResponseFormatContent<ParsedT>(format, content, read);
  if (!content) return null;
  try {
    return parseResponseFormatContent<ParsedT>(format, content, read);
  } catch {
    return null;
  }
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
  parseErrors: RequestOptions['parseErrors'] = 'throw',
): ParsedChatCompletion<ParsedT> {
  if (params && hasAutoParseableInput(params)) {
    return parseChatCompletion(completion, params, read, parseErrors);
  }
  return withParsed<ParsedT>(completion, () => ({ value: null }));
}

/** A parsed value, and the error of the parser if it is returned. */
interface Parsed<Value> {
  value: Value | null;
  parse_error?: unknown;
}

/** Returns a copy, because callers may hold the original. */
function withParsed<ParsedT>(
  completion: ChatCompletion,
  parsed: (message: ChatCompletionMessage) => Parsed<ParsedT>,
  parsedArguments?: (call: ChatCompletionMessageFunctionToolCall.Function) => Parsed<unknown>,
): ParsedChatCompletion<ParsedT> {
  const copyCall = (call: ChatCompletionMessageToolCall): ParsedChatCompletionMessageToolCall => {
    if (call.type !== 'function' || !parsedArguments) return call;
    const { value, ...fault } = parsedArguments(call.function);
    return { ...call, function: { ...call.function, parsed_arguments: value, ...fault } };
  };
  return {
    ...completion,
    choices: completion.choices.map((choice) => {
      const { tool_calls, ...message } = choice.message;
      const { value, ...fault } = parsed(choice.message);
      return {
        ...choice,
        message: {
          ...message,
          parsed: value,
          ...fault,
          ...(tool_calls ? { tool_calls: tool_calls.map(copyCall) } : {}),
        },
      };
    }),
  };
}

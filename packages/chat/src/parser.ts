import { ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError } from '@oai/core';
import { isAutoParsableResponseFormat, isAutoParsableTool } from '@oai/core/internal';
import type { AutoParseableResponseFormat } from '@oai/core/internal';

import type {
  ChatCompletion,
  ChatCompletionCreateParamsBase,
  ChatCompletionFunctionTool,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
} from './generated/chat/completions/completions.gen.js';
import type { ParsedChatCompletion, ParsedChatCompletionMessageToolCall } from './parsed-types.js';

/** The part of parameters that says how answers are parsed. @internal */
export interface ParsingParams {
  response_format?: unknown;
  tools?: readonly object[] | undefined;
}

/** What `parsed` will be, by the parameters of the call. @public */
export type ExtractParsedContentFromParams<Params extends ParsingParams> =
  Params['response_format'] extends AutoParseableResponseFormat<infer ParsedT> ? ParsedT : null;

/** Whether a tool, or a tool call, is of a function. @public */
export function isChatCompletionFunctionTool<
  Tool extends { type: string } | ChatCompletionTool | ChatCompletionMessageToolCall,
>(tool: Tool | undefined): tool is Extract<Tool, { type: 'function' }> {
  return tool?.type === 'function';
}

/** Whether a response format is JSON by a schema, so that its answers can be parsed. @public */
export function isParseableResponseFormat(format: unknown): boolean {
  return (format as { type?: unknown } | null | undefined)?.type === 'json_schema';
}

/**
 * Parses the whole content of an answer by its response format.
 *
 * @returns Null if the format is no JSON Schema.
 * @throws What the format's parser throws; `SyntaxError` if the content is not JSON.
 * @public
 */
export function parseResponseFormatContent<ParsedT>(
  format: unknown,
  content: string,
): ParsedT | null {
  if (isAutoParsableResponseFormat<ParsedT>(format)) return format.$parseRaw(content);
  return isParseableResponseFormat(format) ? (JSON.parse(content) as ParsedT) : null;
}

/** The function tool of the parameters that a call names. @internal */
export function findTool(
  params: ParsingParams | null | undefined,
  name: string | undefined,
): ChatCompletionFunctionTool | undefined {
  return params?.tools?.find(
    (tool): tool is ChatCompletionFunctionTool =>
      isChatCompletionFunctionTool(tool as ChatCompletionTool) &&
      (tool as ChatCompletionFunctionTool).function.name === name,
  );
}

/** Whether the arguments of a call can be parsed: its tool says how, or is strict. @public */
export function shouldParseToolCall(
  params: ParsingParams | null | undefined,
  toolCall: { type?: string | undefined; function?: { name?: string | undefined } | undefined },
): boolean {
  if (!params || toolCall.type !== 'function') return false;
  const tool = findTool(params, toolCall.function?.name);
  return isAutoParsableTool(tool) || tool?.function.strict === true;
}

/** The parsed arguments of a call; null if its tool does not say how. @internal */
export function parseArguments(
  params: ParsingParams | null | undefined,
  call: ChatCompletionMessageFunctionToolCall.Function,
): unknown {
  const tool = findTool(params, call.name);
  if (isAutoParsableTool(tool)) return tool.$parseRaw(call.arguments);
  return tool?.function.strict ? JSON.parse(call.arguments) : null;
}

/** Whether anything in the parameters says how to parse answers. @public */
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
 * Checks that `parse` can parse the calls of every function tool.
 *
 * @throws {OpenAIError} A function tool is not strict, so its arguments may be anything.
 * @public
 */
export function validateInputTools(tools: ChatCompletionCreateParamsBase['tools']): void {
  for (const tool of tools ?? []) {
    if (isChatCompletionFunctionTool(tool) && tool.function.strict !== true) {
      throw new OpenAIError(
        `The tool \`${tool.function.name}\` is not marked with \`strict: true\`. Only strict function tools can be parsed automatically.`,
      );
    }
  }
}

/** Says to the type checker that all calls are of functions. @public */
export function assertToolCallsAreChatCompletionFunctionToolCalls(
  toolCalls: ChatCompletionMessage['tool_calls'],
): asserts toolCalls is ChatCompletionMessageFunctionToolCall[] {
  for (const { type } of toolCalls ?? []) {
    if (type !== 'function') {
      throw new OpenAIError(`Expected calls of functions only, but one is of type \`${type}\`.`);
    }
  }
}

/**
 * Parses the answers of a completion.
 *
 * @throws {LengthFinishReasonError} An answer was cut off.
 * @throws {ContentFilterFinishReasonError} The content filter stopped an answer.
 * @throws What a parser throws, when an answer does not fit.
 * @public
 */
export function parseChatCompletion<Params extends ParsingParams, ParsedT>(
  completion: ChatCompletion,
  params: Params,
): ParsedChatCompletion<ParsedT> {
  for (const { finish_reason } of completion.choices) {
    if (finish_reason === 'length') throw new LengthFinishReasonError();
    if (finish_reason === 'content_filter') throw new ContentFilterFinishReasonError();
  }
  return withParsed(
    completion,
    ({ content, refusal }) =>
      content && !refusal ? parseResponseFormatContent(params.response_format, content) : null,
    (call) => parseArguments(params, call),
  );
}

/**
 * Parses the answers of a completion if the parameters say how; else `parsed` is null.
 *
 * @public
 */
export function maybeParseChatCompletion<Params extends ParsingParams | null, ParsedT>(
  completion: ChatCompletion,
  params: Params,
): ParsedChatCompletion<ParsedT> {
  if (params && hasAutoParseableInput(params)) return parseChatCompletion(completion, params);
  return withParsed<ParsedT>(completion, () => null);
}

/** A copy, since the completion may be in other hands as well. */
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

import { OpenAIError } from '@oai/core';
import { isAutoParsableTool, readNow } from '@oai/core/internal';
import type { ReadText } from '@oai/core/internal';

import type {
  ChatCompletionCreateParamsBase,
  ChatCompletionFunctionTool,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
} from '../generated/chat/completions/completions-types.gen.js';
import type { ParsingParams } from './parsed-types.js';

/** Returns true for a function tool and for a call of one. @public */
export function isChatCompletionFunctionTool<
  Tool extends { type: string } | ChatCompletionTool | ChatCompletionMessageToolCall,
>(tool: Tool | undefined): tool is Extract<Tool, { type: 'function' }> {
  return tool?.type === 'function';
}

/**
 * Returns true if the arguments of a call can be parsed: its tool has a parser or is strict.
 *
 * @public
 */
export function shouldParseToolCall(
  params: ParsingParams | null | undefined,
  toolCall: { type?: string | undefined; function?: { name?: string | undefined } | undefined },
): boolean {
  if (!params || toolCall.type !== 'function') return false;
  const tool = findTool(params, toolCall.function?.name);
  return isAutoParsableTool(tool) || tool?.function.strict === true;
}

/**
 * Parses the arguments of a call. Returns null if its tool has no parser and is not strict.
 *
 * @throws The error of the tool's parser; `SyntaxError` if the arguments of a strict tool are not JSON.
 * @internal
 */
export function parseArguments(
  params: ParsingParams | null | undefined,
  call: ChatCompletionMessageFunctionToolCall.Function,
  read: ReadText = readNow,
): unknown {
  const tool = findTool(params, call.name);
  if (isAutoParsableTool(tool)) return read(tool, wholeArguments(params, call));
  return tool?.function.strict ? JSON.parse(wholeArguments(params, call)) : null;
}

/**
 * Returns arguments as text. Some servers send an object, or nothing.
 *
 * @internal
 */
export function argumentsText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/**
 * Returns the arguments of a complete call as text. No text means no arguments for a tool that can be
 * called without any.
 *
 * @internal
 */
export function wholeArguments(
  params: ParsingParams | null | undefined,
  call: { name?: string | undefined; arguments?: unknown },
): string {
  const text = argumentsText(call.arguments);
  const tool = text ? undefined : findTool(params, call.name);
  if (!tool) return text;
  const { parameters } = tool.function as { parameters?: { required?: unknown } | null };
  const required = parameters?.required;
  return Array.isArray(required) && required.length > 0 ? '' : '{}';
}

/**
 * Checks that the calls of every function tool can be parsed.
 *
 * @throws {OpenAIError} A function tool is not strict, so its arguments need not match its schema.
 * @public
 */
export function validateInputTools(tools: ChatCompletionCreateParamsBase['tools']): void {
  for (const tool of [tools ?? []].flat()) {
    if (!isChatCompletionFunctionTool(tool)) continue;
    // A tool of another API has none, and is refused with the request.
    const { function: definition } = tool as Partial<ChatCompletionFunctionTool>;
    if (definition && definition.strict !== true) {
      throw new OpenAIError(
        `The tool \`${definition.name}\` is not marked with \`strict: true\`, so it cannot be parsed.`,
      );
    }
  }
}

/**
 * Asserts that all calls are calls of function tools.
 *
 * @throws {OpenAIError} One of them is not.
 * @public
 */
export function assertToolCallsAreChatCompletionFunctionToolCalls(
  toolCalls: ChatCompletionMessage['tool_calls'],
): asserts toolCalls is ChatCompletionMessageFunctionToolCall[] {
  for (const { type } of toolCalls ?? []) {
    if (type !== 'function') {
      throw new OpenAIError(`Expected only function tool calls, but got one of type \`${type}\`.`);
    }
  }
}

function findTool(
  params: ParsingParams | null | undefined,
  name: string | undefined,
): ChatCompletionFunctionTool | undefined {
  return params?.tools?.find(
    (tool): tool is ChatCompletionFunctionTool =>
      isChatCompletionFunctionTool(tool as ChatCompletionTool) &&
      (tool as ChatCompletionFunctionTool).function.name === name,
  );
}

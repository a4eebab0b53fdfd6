import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
} from './generated/chat/completions/completions.gen.js';

/** The function of a tool call, with its arguments parsed where the tool says how. @public */
export interface ParsedFunction extends ChatCompletionMessageFunctionToolCall.Function {
  /** What the tool's parser made of `arguments`; null if the tool has none. */
  parsed_arguments?: unknown;
}

/** A call of a function tool. @public */
export interface ParsedFunctionToolCall extends ChatCompletionMessageFunctionToolCall {
  function: ParsedFunction;
}

/** A call of any tool. @public */
export type ParsedChatCompletionMessageToolCall =
  ParsedFunctionToolCall | ChatCompletionMessageCustomToolCall;

/** A message with its content parsed. @public */
export interface ParsedChatCompletionMessage<ParsedT> extends ChatCompletionMessage {
  /** What the response format made of `content`; null without a format or after a refusal. */
  parsed: ParsedT | null;
  tool_calls?: ParsedChatCompletionMessageToolCall[];
}

/** A choice with its message parsed. @public */
export interface ParsedChoice<ParsedT> extends ChatCompletion.Choice {
  message: ParsedChatCompletionMessage<ParsedT>;
}

/** A completion with its messages parsed. @public */
export interface ParsedChatCompletion<ParsedT> extends ChatCompletion {
  choices: ParsedChoice<ParsedT>[];
}

/** What `parse` takes. @public */
export type ChatCompletionParseParams = ChatCompletionCreateParamsNonStreaming;

import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
} from '../generated/chat/completions/completions-types.gen.js';

/** The function of a tool call, with parsed arguments. @public */
export interface ParsedFunction extends ChatCompletionMessageFunctionToolCall.Function {
  /** The result of the tool's parser for `arguments`; null if the tool has no parser. */
  parsed_arguments?: unknown;
  /** The error of the tool's parser, with `parseErrors: 'return'`. */
  parse_error?: unknown;
}

/** A call of a function tool. @public */
export interface ParsedFunctionToolCall extends ChatCompletionMessageFunctionToolCall {
  function: ParsedFunction;
}

/** A call of a tool of any kind. @public */
export type ParsedChatCompletionMessageToolCall =
  ParsedFunctionToolCall | ChatCompletionMessageCustomToolCall;

/** A message with parsed content. @public */
export interface ParsedChatCompletionMessage<ParsedT> extends ChatCompletionMessage {
  /** The content parsed by the response format; null without a format and after a refusal. */
  parsed: ParsedT | null;
  tool_calls?: ParsedChatCompletionMessageToolCall[];
  /** The error of the parser, with `parseErrors: 'return'`. */
  parse_error?: unknown;
}

/** A choice with a parsed message. @public */
export interface ParsedChoice<ParsedT> extends ChatCompletion.Choice {
  message: ParsedChatCompletionMessage<ParsedT>;
}

/** A completion with parsed messages. @public */
export interface ParsedChatCompletion<ParsedT> extends ChatCompletion {
  choices: ParsedChoice<ParsedT>[];
}

/** The parameters of `parse`. @public */
export type ChatCompletionParseParams = ChatCompletionCreateParamsNonStreaming & WithoutText;

/** Keeps formats of responses out, whose place is `text`. @internal */
export type WithoutText = {
  text?: undefined;
};

/** The request parameters that control how a completion is parsed. @internal */
export interface ParsingParams {
  n?: number | null | undefined;
  response_format?: unknown;
  tools?: readonly object[] | undefined;
}

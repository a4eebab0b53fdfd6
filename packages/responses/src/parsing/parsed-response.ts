import type { ResponseFunctionToolCall } from '../generated/responses/responses-calls.gen.js';
import type {
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../generated/responses/responses-items.gen.js';
import type {
  Response,
  ResponseCreateParamsNonStreaming,
} from '../generated/responses/responses-types.gen.js';

/** A text of a response, and what its format made of it. @public */
export interface ParsedResponseOutputText<ParsedT> extends ResponseOutputText {
  /** Null if no format was asked for, or the response did not come to its end. */
  parsed: ParsedT | null;
}

/** A part of a message whose text is parsed. @public */
export type ParsedContent<ParsedT> = ParsedResponseOutputText<ParsedT> | ResponseOutputRefusal;

/** A message whose texts are parsed. @public */
export interface ParsedResponseOutputMessage<ParsedT> extends ResponseOutputMessage {
  content: Array<ParsedContent<ParsedT>>;
}

/** A function call whose arguments are parsed. @public */
export interface ParsedResponseFunctionToolCall extends ResponseFunctionToolCall {
  /** Null if the tool is not strict and has no parser, or the response did not come to its end. */
  // The type is the tool's own: a call does not know which tool it will be.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  parsed_arguments: any;
}

/** An item of a parsed response. @public */
export type ParsedResponseOutputItem<ParsedT> =
  | ParsedResponseOutputMessage<ParsedT>
  | ParsedResponseFunctionToolCall
  | Exclude<ResponseOutputItem, ResponseOutputMessage | ResponseFunctionToolCall>;

/** A response whose texts and function calls are parsed. @public */
export interface ParsedResponse<ParsedT> extends Response {
  output: Array<ParsedResponseOutputItem<ParsedT>>;
  /** What the first parsed text says; null if there is none. */
  output_parsed: ParsedT | null;
}

/** The parameters of `responses.parse`. @public */
export type ResponseParseParams = ResponseCreateParamsNonStreaming;

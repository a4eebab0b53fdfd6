import type { ResponseFunctionToolCall } from '../generated/responses/responses-calls.gen.js';
import type {
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../generated/responses/responses-content.gen.js';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type {
  Response,
  ResponseCreateParamsNonStreaming,
} from '../generated/responses/responses-types.gen.js';

/** A text of a response with its parsed value. @public */
export interface ParsedResponseOutputText<ParsedT> extends ResponseOutputText {
  /** The parsed text; null if the call has no text format or the response is not complete. */
  parsed: ParsedT | null;
  /** Why the text could not be parsed, with the option `parseErrors: 'return'`. */
  parse_error?: unknown;
}

/** A part of a parsed message. @public */
export type ParsedContent<ParsedT> = ParsedResponseOutputText<ParsedT> | ResponseOutputRefusal;

/** A message with parsed texts. @public */
export interface ParsedResponseOutputMessage<ParsedT> extends ResponseOutputMessage {
  content: Array<ParsedContent<ParsedT>>;
}

/** A function call with parsed arguments. @public */
export interface ParsedResponseFunctionToolCall extends ResponseFunctionToolCall {
  /**
   * The parsed arguments; null if the tool is neither strict nor has a parser, or the response is
   * not complete.
   */
  // The type depends on the tool, which is known only at run time.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  parsed_arguments: any;
  /** Why the arguments could not be parsed, with the option `parseErrors: 'return'`. */
  parse_error?: unknown;
}

/** An item of a parsed response. @public */
export type ParsedResponseOutputItem<ParsedT> =
  | ParsedResponseOutputMessage<ParsedT>
  | ParsedResponseFunctionToolCall
  | Exclude<ResponseOutputItem, ResponseOutputMessage | ResponseFunctionToolCall>;

/** A response with parsed texts and function calls. @public */
export interface ParsedResponse<ParsedT> extends Response {
  output: Array<ParsedResponseOutputItem<ParsedT>>;
  /** The value of the first parsed text; null if there is none. */
  output_parsed: ParsedT | null;
}

/** The parameters of `responses.parse`. @public */
export type ResponseParseParams = ResponseCreateParamsNonStreaming;

import { OpenAIError } from '@oai/core';
import {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  settleParsed,
  withAnswer,
} from '@oai/core/internal';
import type { ResponseFunctionToolCall } from '../generated/responses/responses-calls.gen.js';
import type {
  Response,
  ResponseCreateParamsBase,
} from '../generated/responses/responses-types.gen.js';
import { addOutputText, listOf } from './output-text.js';
import { findTool, parseItems, type ParseSettings } from './parse-items.js';

export type { ParseableToolsParams, ParseParams } from './parse-params.js';
import type { ParsedResponse, ParsedResponseOutputItem } from './parsed-response.js';
import {
  textFormatOf,
  withFormat,
  type ParseableToolsParams,
  type ParsedFormat,
  type ParseParams,
  type ResponseParserTextFormat,
  type ResponseParsingInput,
  type UpdatedFormats,
  type WithoutResponseFormat,
} from './parse-params.js';

/** The parameters of a call that is parsed by its text format and tools. @public */
export type ResponseCreateParamsWithTools = ResponseCreateParamsBase & {
  tools?: ParseableToolsParams | undefined;
} & ResponseParsingInput &
  WithoutResponseFormat;

/**
 * The type of a parsed text: that of the zod or Standard Schema format, `unknown` for a plain JSON
 * Schema, and null without a format. Formats of configuration updates in the input are alternatives.
 *
 * @public
 */
export type ExtractParsedContentFromParams<Params extends ParseParams> =
  | ParsedFormat<NonNullable<NonNullable<Params['text']>['format']>>
  | UpdatedFormats<Params['input']>;

/**
 * Parses a response if its parameters ask for it. Otherwise the parsed members are null.
 *
 * @param format In place of the format in the parameters; null for none.
 * @throws The errors of `parseResponse`.
 * @public
 */
export function maybeParseResponse<
  Params extends ParseParams | null,
  ParsedT = Params extends ParseParams ? ExtractParsedContentFromParams<Params> : null,
>(response: Response, params: Params, format?: ResponseParserTextFormat): ParsedResponse<ParsedT> {
  const parsing = params && withFormat(params, format);
  return parseWith(response, parsing && hasAutoParseableInput(parsing) ? parsing : {}, {});
}

/**
 * Parses the texts of a response by the text format of its call, and the arguments of its function
 * calls by the tools. Incomplete items are not parsed. The response itself is not changed.
 *
 * @param format In place of the format in the parameters; null for none.
 * @throws {SyntaxError} A text or arguments are not JSON. `response` of the error is the response.
 * @throws Any error of the parser of the format or tool, such as a `ZodError`, with `response`.
 * @public
 */
export function parseResponse<
  Params extends ParseParams,
  ParsedT = ExtractParsedContentFromParams<Params>,
>(response: Response, params: Params, format?: ResponseParserTextFormat): ParsedResponse<ParsedT> {
  return parseWith(response, withFormat(params, format), {});
}

function parseWith<ParsedT>(
  response: Response,
  params: ParseParams,
  settings: ParseSettings,
): ParsedResponse<ParsedT> {
  let output: unknown[];
  try {
    output = parseItems(response, params, settings);
  } catch (error) {
    throw withAnswer(error, 'response', response);
  }
  const parsed = { ...response, output } as unknown as ParsedResponse<ParsedT>;
  addOutputText(parsed);
  // Computed on each access, so that it reflects later changes of `output`.
  Object.defineProperty(parsed, 'output_parsed', LAZY_OUTPUT_PARSED);
  return parsed;
}

/** Shared, since an accessor of its own makes an object slow to collect. */
const LAZY_OUTPUT_PARSED: PropertyDescriptor & ThisType<ParsedResponse<unknown>> = {
  enumerable: true,
  get() {
    return firstParsed(this.output);
  },
};

function firstParsed<ParsedT>(output: ParsedResponseOutputItem<ParsedT>[]): ParsedT | null {
  for (const item of listOf(output)) {
    if (item.type !== 'message') continue;
    for (const part of listOf(item.content))
      if (part.type === 'output_text' && part.parsed != null) return part.parsed;
  }
  return null;
}

/**
 * Parses a response, and awaits asynchronous checks of its formats and tools.
 *
 * @throws The errors of `parseResponse`.
 * @internal
 */
export function settleResponse<ParsedT>(
  response: Response,
  params: ParseParams,
  { onRepair, ...settings }: ParseSettings,
): Promise<ParsedResponse<ParsedT>> {
  let runs = 0;
  return settleParsed((read) => {
    runs += 1;
    // The second run finds the same irregularities.
    const reporting = runs === 1 ? { onRepair } : {};
    return parseWith<ParsedT>(response, params, {
      ...settings,
      ...reporting,
      read,
    });
  });
}

/**
 * Returns true if the text format or a tool asks for parsing.
 *
 * @param instead In place of the format in the parameters; null for none.
 * @public
 */
export function hasAutoParseableInput(
  params: ParseParams,
  instead?: ResponseParserTextFormat,
): boolean {
  const format = instead === undefined ? textFormatOf(params) : instead;
  if (isAutoParsableResponseFormat(format) || format?.type === 'json_schema') return true;
  return (params.tools ?? []).some(
    (tool) => isAutoParsableTool(tool) || (tool.type === 'function' && tool.strict === true),
  );
}

/** Returns true if the tool of a function call is strict or has a parser. @public */
export function shouldParseToolCall(
  params: ParseParams | null | undefined,
  toolCall: ResponseFunctionToolCall,
): boolean {
  const tool = params ? findTool(params, toolCall) : undefined;
  return isAutoParsableTool(tool) || tool?.strict === true;
}

/**
 * Checks that the arguments of every tool can be parsed.
 *
 * @param tools Tools in the shape of responses, or of chat (`{ function: { strict } }`).
 * @throws {OpenAIError} A tool is not a function, or not strict.
 * @public
 */
export function validateInputTools(
  tools:
    | Array<{ type: string; strict?: boolean | null; name?: string; function?: ToolFunction }>
    | undefined,
): void {
  for (const tool of tools ?? []) {
    if (tool.type !== 'function')
      throw new OpenAIError(
        `Only tools of type \`function\` can be parsed automatically, not \`${tool.type}\`.`,
      );
    const { name, strict } = tool.function ?? tool;
    if (strict !== true)
      throw new OpenAIError(
        `Only strict functions can be parsed automatically: set \`strict: true\` on \`${name}\`.`,
      );
  }
}

interface ToolFunction {
  name: string;
  strict?: boolean | null;
}

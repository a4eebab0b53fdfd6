import type { RequestOptions } from '@oai/core';
import { refuseSchemas, type AutoParseableTextFormat } from '@oai/core/internal';
import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import type {
  ResponseFormatTextJSONSchemaConfig,
  Tool,
} from '../generated/responses/responses-tools.gen.js';
import type { ResponseCreateParamsBase } from '../generated/responses/responses-types.gen.js';

/** The tools of a call, whose arguments may be parsed. @public */
export type ParseableToolsParams = Array<Tool> | null;

/** The parameters that parsing depends on. @internal */
export interface ParseParams {
  text?: ResponseCreateParamsBase['text'] | undefined;
  tools?: ParseableToolsParams | undefined;
  input?: unknown;
}

/** The format that texts are parsed by; texts are parsed by formats of type `json_schema`. @public */
export type ResponseParserTextFormat = { readonly type: string } | null;

/** The options of `responses.parse` and `responses.stream`. @public */
export type ResponseParseOptions = RequestOptions & {
  /**
   * Format that texts are parsed by in place of the one in the request. It is not sent. With null
   * texts are not parsed.
   */
  parseAs?: ResponseFormatTextJSONSchemaConfig | null | undefined;
};

/** Input of which the compiler keeps the order, and so the formats of its items. @public */
export interface ResponseParsingInput {
  input?: ResponseCreateParamsBase['input'] | [ResponseInputItem, ...ResponseInputItem[]];
}

/**
 * The type of a parsed text: that of the option `parseAs`, or the one that the parameters determine.
 *
 * @public
 */
export type ParsedWithOptions<Options extends ResponseParseOptions, Fallback> = Options extends {
  parseAs: infer Format;
}
  ? Format extends undefined
    ? Fallback
    : ParsedFormat<Format>
  : Fallback;

/** The type of a text that is parsed by a format. @internal */
export type ParsedFormat<Format> = [Format] extends [AutoParseableTextFormat<infer ParsedT>]
  ? ParsedT
  : [Extract<Format, { type: 'json_schema' }>] extends [never]
    ? null
    : unknown;

/** The types of the formats that items of the input change to. @internal */
export type UpdatedFormats<Input> = Input extends readonly (infer Item)[]
  ? Item extends { type: 'configuration_update'; text: { format: infer Format } }
    ? ParsedFormat<Format>
    : never
  : never;

/** Keeps formats of chat out, whose place is `response_format`. @internal */
export type WithoutResponseFormat = {
  response_format?: undefined;
};

interface ConfigurationUpdate {
  readonly type?: unknown;
  readonly text?: { readonly format?: ResponseParserTextFormat } | null;
}

/**
 * Returns the format of the texts that a request asks for: that of the last configuration update in
 * its input, or that of the request.
 *
 * @internal
 */
export function textFormatOf({ text, input }: ParseParams): ResponseParserTextFormat | undefined {
  if (Array.isArray(input)) {
    for (const item of (input as (ConfigurationUpdate | null)[]).toReversed()) {
      if (item?.type === 'configuration_update' && item.text?.format) return item.text.format;
    }
  }
  return text?.format;
}

/** Returns parameters whose texts are parsed by another format, if one is given. @internal */
export function withFormat(
  params: ParseParams,
  format: ResponseParserTextFormat | undefined,
): ParseParams {
  if (format === undefined) return params;
  return { text: { format: format as ResponseFormatTextJSONSchemaConfig }, tools: params.tools };
}

/**
 * Returns the parameters that a response is parsed by, and the options without those of parsing.
 *
 * @throws {OpenAIError} `parseAs` is a bare schema.
 * @internal
 */
export function readParseOptions(
  params: ParseParams,
  options: ResponseParseOptions | undefined,
): { parsing: ParseParams; rest: RequestOptions | undefined } {
  if (!options || !('parseAs' in Object(options))) return { parsing: params, rest: options };
  const { parseAs, ...rest } = options;
  refuseSchemas(parseAs, undefined, 'parseAs', 'TextFormat', 'ResponsesFunction');
  return { parsing: withFormat(params, parseAs), rest };
}

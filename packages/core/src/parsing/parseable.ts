/**
 * How a response format or a tool says that its answers can be parsed: hidden members that never
 * reach the wire. `@oai/structured` writes them, `parse` and `stream` of the domains read them, so
 * neither needs to import the other.
 */

/** Marks a response format that parses its content. @public */
export interface ParseableFormat<ParsedT> {
  /** Only for the type checker. */
  __output: ParsedT;
  $brand: 'auto-parseable-response-format';
  $parseRaw(content: string): ParsedT;
  /** As `$parseRaw`, and waits for checks that take time. */
  $parseRawAsync?(content: string): Promise<ParsedT>;
}

/** Marks a function tool that parses its arguments and may hold the function itself. @public */
export interface ParseableTool<OptionsT extends ToolOptions, HasFunction> {
  /** Only for the type checker. */
  __arguments: OptionsT['arguments'];
  /** Only for the type checker. */
  __name: OptionsT['name'];
  /** Only for the type checker. */
  __hasFunction: HasFunction;
  $brand: 'auto-parseable-tool';
  $callback: ((args: OptionsT['arguments']) => unknown) | undefined;
  $parseRaw(args: string): OptionsT['arguments'];
  /** As `$parseRaw`, and waits for checks that take time. */
  $parseRawAsync?(args: string): Promise<OptionsT['arguments']>;
}

/** The parts of a parseable tool. @public */
export interface ToolOptions {
  name: string;
  arguments: unknown;
  // The function's arguments differ from tool to tool; `any` lets each be inferred.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  function?: ((args: any) => unknown) | undefined;
}

type HasFunctionOf<OptionsT extends ToolOptions> = OptionsT extends {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any function at all
  function: (...args: any[]) => unknown;
}
  ? true
  : false;

/** The function of a tool, as it goes on the wire. @internal */
export interface FunctionDefinitionWire {
  name: string;
  description?: string;
  parameters?: Record<string, unknown>;
  strict?: boolean | null;
}

/** A response format of chat that parses its answers into `ParsedT`. @public */
export type AutoParseableResponseFormat<ParsedT> = {
  type: 'json_schema';
  json_schema: FormatWire;
} & ParseableFormat<ParsedT>;

/** A JSON Schema format, as it goes on the wire. @internal */
export interface FormatWire {
  name: string;
  description?: string;
  schema?: Record<string, unknown>;
  strict?: boolean | null;
}

/** A text format of responses that parses its answers into `ParsedT`. @public */
export type AutoParseableTextFormat<ParsedT> = {
  type: 'json_schema';
  schema: Record<string, unknown>;
} & FormatWire &
  ParseableFormat<ParsedT>;

/** A function tool of chat whose arguments are parsed. @public */
export type AutoParseableTool<
  OptionsT extends ToolOptions,
  HasFunction = HasFunctionOf<OptionsT>,
> = { type: 'function'; function: FunctionDefinitionWire } & ParseableTool<OptionsT, HasFunction>;

/** A function tool of responses whose arguments are parsed. @public */
export type AutoParseableResponseTool<
  OptionsT extends ToolOptions,
  HasFunction = HasFunctionOf<OptionsT>,
> = {
  type: 'function';
  name: string;
  parameters: Record<string, unknown> | null;
  strict: boolean | null;
  description?: string | null;
  output_schema?: Record<string, unknown> | null;
  defer_loading?: boolean;
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
} & ParseableTool<OptionsT, HasFunction>;

const FORMAT_BRAND = 'auto-parseable-response-format';
const TOOL_BRAND = 'auto-parseable-tool';

/** Further hidden members of a format. @internal */
export interface ParseableFormatOptions {
  /** Parses as well, and waits for checks that take time. Default: the parser. */
  parserAsync?: ((content: string) => Promise<unknown>) | undefined;
  /** Makes the parsed value of an unfinished answer from the JSON that has arrived. */
  fromPartial?: ((value: unknown) => unknown) | undefined;
}

function hide<Target extends object>(target: Target, members: Record<string, unknown>): Target {
  // Not enumerable: JSON and copies of the parameters show only what goes on the wire.
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(target, name, { value });
  return target;
}

type Parser = (content: string) => unknown;

function makeFormat(format: object, parser: Parser, options: ParseableFormatOptions): object {
  return hide(
    { ...format },
    {
      $brand: FORMAT_BRAND,
      $parseRaw: parser,
      $parseRawAsync: options.parserAsync ?? later(parser),
      $fromPartial: options.fromPartial,
    },
  );
}

function later(parser: Parser): (content: string) => Promise<unknown> {
  return async (content) => parser(content);
}

/**
 * Makes a response format of chat parse its answers.
 *
 * @param format The format that goes on the wire.
 * @param parser Makes the parsed value from the whole content; what it throws reaches the caller.
 * @public
 */
export function makeParseableResponseFormat<ParsedT>(
  format: { type: 'json_schema'; json_schema: FormatWire },
  parser: (content: string) => ParsedT,
  options: ParseableFormatOptions = {},
): AutoParseableResponseFormat<ParsedT> {
  return makeFormat(format, parser, options) as AutoParseableResponseFormat<ParsedT>;
}

/**
 * Makes a text format of responses parse its answers.
 *
 * @param format The format that goes on the wire.
 * @param parser Makes the parsed value from the whole text; what it throws reaches the caller.
 * @public
 */
export function makeParseableTextFormat<ParsedT>(
  format: { type: 'json_schema'; schema: Record<string, unknown> } & FormatWire,
  parser: (content: string) => ParsedT,
  options: ParseableFormatOptions = {},
): AutoParseableTextFormat<ParsedT> {
  return makeFormat(format, parser, options) as AutoParseableTextFormat<ParsedT>;
}

/** How a parseable tool parses, and what it calls. @public */
export interface ToolParser<OptionsT extends ToolOptions> {
  /** Makes the arguments from their JSON text. */
  parser: (content: string) => OptionsT['arguments'];
  /** Parses as well, and waits for checks that take time. Default: the parser. */
  parserAsync?: ((content: string) => Promise<OptionsT['arguments']>) | undefined;
  /** The function that a tool runner calls with the arguments. */
  callback?: ((args: OptionsT['arguments']) => unknown) | undefined;
}

function makeTool<OptionsT extends ToolOptions>(
  tool: object,
  { parser, parserAsync = later(parser), callback }: ToolParser<OptionsT>,
): object {
  return hide(
    { ...tool },
    {
      $brand: TOOL_BRAND,
      $parseRaw: parser,
      $parseRawAsync: parserAsync,
      $callback: callback,
    },
  );
}

/** Makes a function tool of chat parse its arguments. @public */
export function makeParseableTool<OptionsT extends ToolOptions>(
  tool: { type: 'function'; function: FunctionDefinitionWire },
  props: ToolParser<OptionsT>,
): AutoParseableTool<OptionsT> {
  return makeTool(tool, props) as AutoParseableTool<OptionsT>;
}

/** Makes a function tool of responses parse its arguments. @public */
export function makeParseableResponseTool<OptionsT extends ToolOptions>(
  tool: {
    type: 'function';
    name: string;
    parameters: Record<string, unknown> | null;
    strict: boolean | null;
    description?: string | null;
  },
  props: ToolParser<OptionsT>,
): AutoParseableResponseTool<OptionsT> {
  return makeTool(tool, props) as AutoParseableResponseTool<OptionsT>;
}

/** Returns true if a format parses its content. @public */
export function isAutoParsableResponseFormat<ParsedT = unknown>(
  format: unknown,
): format is AutoParseableResponseFormat<ParsedT> {
  const { $brand, $parseRaw } = Object(format) as { $brand?: unknown; $parseRaw?: unknown };
  // Formats written by hand need no brand.
  return $brand === FORMAT_BRAND || ($brand === undefined && typeof $parseRaw === 'function');
}

/** Returns true if a tool parses its arguments. @public */
export function isAutoParsableTool(tool: unknown): tool is AutoParseableTool<ToolOptions, boolean> {
  return (tool as { $brand?: unknown } | null | undefined)?.$brand === TOOL_BRAND;
}

/**
 * The parsed value of an unfinished answer.
 *
 * @internal
 */
export function parsedFromPartial(format: unknown, value: unknown): unknown {
  const { $fromPartial } = (format ?? {}) as { $fromPartial?: (value: unknown) => unknown };
  return $fromPartial ? $fromPartial(value) : value;
}

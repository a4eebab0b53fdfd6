import { OpenAIError } from '@oai/core';
import {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  readNow,
  type AutoParseableTextFormat,
  type ReadText,
} from '@oai/core/internal';
import type { ResponseFunctionToolCall } from '../generated/responses/responses-calls.gen.js';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Tool } from '../generated/responses/responses-tools.gen.js';
import type {
  Response,
  ResponseCreateParamsBase,
} from '../generated/responses/responses-types.gen.js';
import { addOutputText, listOf } from './output-text.js';
import type { ParsedResponse, ParsedResponseOutputItem } from './parsed-response.js';

/** The tools of a call, whose arguments may be parsed. @public */
export type ParseableToolsParams = Array<Tool> | null;

/** The parameters of a call that is parsed by its text format and tools. @public */
export type ResponseCreateParamsWithTools = ResponseCreateParamsBase & {
  tools?: ParseableToolsParams | undefined;
};

/** The parameters that parsing depends on. @internal */
export interface ParseParams {
  text?: ResponseCreateParamsBase['text'] | undefined;
  tools?: ParseableToolsParams | undefined;
}

/**
 * The type of a parsed text: that of the zod or Standard Schema format, `unknown` for a plain JSON
 * Schema, and null without a format.
 *
 * @public
 */
export type ExtractParsedContentFromParams<Params extends ParseParams> = ParsedFormat<
  NonNullable<NonNullable<Params['text']>['format']>
>;

type ParsedFormat<Format> = [Format] extends [AutoParseableTextFormat<infer ParsedT>]
  ? ParsedT
  : [Extract<Format, { type: 'json_schema' }>] extends [never]
    ? null
    : unknown;

/**
 * Parses a response if its parameters ask for it. Otherwise the parsed members are null.
 *
 * @throws The errors of `parseResponse`.
 * @public
 */
export function maybeParseResponse<
  Params extends ParseParams | null,
  ParsedT = Params extends ParseParams ? ExtractParsedContentFromParams<Params> : null,
>(response: Response, params: Params, read: ReadText = readNow): ParsedResponse<ParsedT> {
  return parseResponse<ParseParams, ParsedT>(
    response,
    params && hasAutoParseableInput(params) ? params : {},
    read,
  );
}

/**
 * Parses the texts of a response by the text format of its call, and the arguments of its function
 * calls by the tools. Incomplete items are not parsed. The response itself is not changed.
 *
 * @throws {SyntaxError} A text or arguments are not JSON.
 * @throws Any error of the parser of the format or tool, such as a `ZodError`.
 * @public
 */
export function parseResponse<
  Params extends ParseParams,
  ParsedT = ExtractParsedContentFromParams<Params>,
>(response: Response, params: Params, read: ReadText = readNow): ParsedResponse<ParsedT> {
  const items = listOf(response.output);
  const isComplete = response.status === undefined || response.status === 'completed';
  const run = { params, read, isComplete, isAnswer: !items.some(awaitsOutput) };
  const output = items.map((item) => parseItem(item, run));
  const parsed = { ...response, output } as unknown as ParsedResponse<ParsedT>;
  addOutputText(parsed);
  // Computed on each access, so that it reflects later changes of `output`.
  Object.defineProperty(parsed, 'output_parsed', {
    enumerable: true,
    get: () => firstParsed(parsed.output),
  });
  return parsed;
}

function firstParsed<ParsedT>(output: ParsedResponseOutputItem<ParsedT>[]): ParsedT | null {
  for (const item of listOf(output)) {
    if (item.type !== 'message') continue;
    for (const part of listOf(item.content))
      if (part.type === 'output_text' && part.parsed != null) return part.parsed;
  }
  return null;
}

/** One pass over a response. */
interface ParseRun {
  readonly params: ParseParams;
  readonly read: ReadText;
  readonly isComplete: boolean;
  /** False if the model waits for the output of a call: its texts are then no answer. */
  readonly isAnswer: boolean;
}

/** The types of the items that the next request answers. */
const AWAITING = new Set<string>([
  'function_call',
  'custom_tool_call',
  'computer_call',
  'local_shell_call',
  'shell_call',
  'apply_patch_call',
  'mcp_approval_request',
]);

function awaitsOutput({ type }: ResponseOutputItem): boolean {
  return AWAITING.has(type);
}

function parseItem(item: ResponseOutputItem, run: ParseRun): unknown {
  const { status } = item as { status?: string | null };
  const isDone = run.isComplete && status !== 'incomplete' && status !== 'in_progress';
  if (item.type === 'function_call') return parseCall(item, run, isDone);
  if (item.type !== 'message') return item;
  // The model comments on its work before it answers.
  const { phase } = item as { phase?: string | null };
  const isParsed = isDone && (phase == null || phase === 'final_answer');
  const content = listOf(item.content).map((part) => {
    if (part.type !== 'output_text') return part;
    return { ...part, parsed: isParsed ? parseText(part.text, run) : null };
  });
  return { ...item, content };
}

function parseText(text: unknown, { params, read, isAnswer }: ParseRun): unknown {
  const format = params.text?.format;
  if (format?.type !== 'json_schema' || typeof text !== 'string') return null;
  if (!isAnswer && !isJSON(text)) return null;
  return isAutoParsableResponseFormat(format) ? read(format, text) : JSON.parse(text);
}

function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parseCall(
  call: ResponseFunctionToolCall,
  { params, read }: ParseRun,
  isDone: boolean,
): unknown {
  if (!isDone) return { ...call, parsed_arguments: null };
  const text = argumentsText(call.arguments);
  const tool = findTool(params, call);
  const parsed = isAutoParsableTool(tool)
    ? read(tool, text)
    : tool?.strict
      ? (JSON.parse(text) as unknown)
      : null;
  return { ...call, arguments: text, parsed_arguments: parsed };
}

/** Returns arguments as JSON. Servers leave out those of tools without parameters, or send objects. */
function argumentsText(args: unknown): string {
  if (args === undefined || args === null || args === '') return '{}';
  return typeof args === 'string' ? args : JSON.stringify(args);
}

function findTool({ tools }: ParseParams, { name }: ResponseFunctionToolCall) {
  for (const tool of tools ?? []) if (tool.type === 'function' && tool.name === name) return tool;
  return undefined;
}

/** Returns true if the text format or a tool asks for parsing. @public */
export function hasAutoParseableInput(params: ParseParams): boolean {
  const format = params.text?.format;
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

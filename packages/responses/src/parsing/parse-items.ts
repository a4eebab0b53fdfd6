import type { OnRepair, RequestOptions } from '@oai/core';
import {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  readNow,
  type ReadText,
} from '@oai/core/internal';
import type { ResponseFunctionToolCall } from '../generated/responses/responses-calls.gen.js';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { listOf } from './output-text.js';
import { textFormatOf, type ParseParams, type ResponseParserTextFormat } from './parse-params.js';

/** How a response is parsed. @internal */
export interface ParseSettings {
  /** Parses a text. Default: at once. */
  readonly read?: ReadText | undefined;
  readonly parseErrors?: RequestOptions['parseErrors'];
  readonly onRepair?: OnRepair | undefined;
}

/** One pass over a response. */
interface ParseRun extends ParseSettings {
  readonly params: ParseParams;
  readonly format: ResponseParserTextFormat | undefined;
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

/**
 * Parses the items of a response.
 *
 * @throws The errors of the parsers, unless they are returned.
 * @internal
 */
export function parseItems(
  response: Response,
  params: ParseParams,
  settings: ParseSettings,
): unknown[] {
  const items = listOf(response.output);
  const isComplete = response.status === undefined || response.status === 'completed';
  const isAnswer = !items.some(awaitsOutput);
  const run: ParseRun = {
    ...settings,
    read: settings.read ?? readNow,
    params,
    format: textFormatOf(params),
    isComplete,
    isAnswer,
  };
  return items.map((item, index) => parseItem(item, index, run));
}

function awaitsOutput({ type }: ResponseOutputItem): boolean {
  return AWAITING.has(type);
}

function parseItem(item: ResponseOutputItem, index: number, run: ParseRun): unknown {
  const { status } = item as { status?: string | null };
  const isDone = run.isComplete && status !== 'incomplete' && status !== 'in_progress';
  if (item.type === 'function_call') return parseCall(item, index, run, isDone);
  if (item.type !== 'message') return item;
  // The model comments on its work before it answers.
  const { phase } = item as { phase?: string | null };
  const isParsed = isDone && (phase == null || phase === 'final_answer');
  const content = listOf(item.content).map((part) => {
    if (part.type !== 'output_text') return part;
    if (!isParsed) return { ...part, parsed: null };
    return { ...part, ...attempt('parsed', run, () => parseText(part.text, run)) };
  });
  return { ...item, content };
}

function parseText(text: unknown, { format, read, isAnswer }: ParseRun): unknown {
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
  index: number,
  run: ParseRun,
  isDone: boolean,
): unknown {
  if (!isDone) return { ...call, parsed_arguments: null };
  const text = argumentsText(call.arguments);
  if (text !== call.arguments) {
    run.onRepair?.({ kind: 'call-arguments', path: `output[${index}].arguments` });
  }
  const tool = findTool(run.params, call);
  return {
    ...call,
    arguments: text,
    ...attempt('parsed_arguments', run, () => {
      if (isAutoParsableTool(tool)) return run.read(tool, text);
      return tool?.strict ? (JSON.parse(text) as unknown) : null;
    }),
  };
}

/** Returns the member with a parsed value, or with null and the error of its parser. */
function attempt(
  member: 'parsed' | 'parsed_arguments',
  { parseErrors }: ParseRun,
  parse: () => unknown,
): Record<string, unknown> {
  try {
    return { [member]: parse() };
  } catch (error) {
    if (parseErrors !== 'return') throw error;
    return { [member]: null, parse_error: error };
  }
}

/** Returns arguments as JSON. Servers leave out those of tools without parameters, or send objects. */
function argumentsText(args: unknown): string {
  if (args === undefined || args === null || args === '') return '{}';
  return typeof args === 'string' ? args : JSON.stringify(args);
}

/** Returns the tool of a function call. @internal */
export function findTool({ tools }: ParseParams, { name }: ResponseFunctionToolCall) {
  for (const tool of tools ?? []) if (tool.type === 'function' && tool.name === name) return tool;
  return undefined;
}

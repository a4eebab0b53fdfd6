import { positiveLimit } from '@oai/core/internal';

import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import type { Tool } from '../generated/responses/responses-tools.gen.js';
import type { ResponseCreateParamsNonStreaming } from '../generated/responses/responses-types.gen.js';
import { DEFAULT_MAX_STEPS, inputItems, runnerBody } from '../running/conversation.js';
import type { ToolRegistry } from './registry.js';
import type { ResponsesRunnerOptions } from './runner-options.js';

/** The parameters and options of a run after validation. @internal */
export interface RunSettings {
  body: Omit<ResponseCreateParamsNonStreaming, 'input'> & { tools: Tool[] };
  input: ResponseInputItem[];
  maxSteps: number;
  maxConcurrentCalls: number;
  options: ResponsesRunnerOptions;
}

const COMPUTER_TOOLS: readonly string[] = ['computer', 'computer_use_preview', 'computer_use'];

/** Tools that the API runs by itself. */
const HOSTED_TOOLS: readonly string[] = [
  ...['web_search', 'web_search_2025_08_26', 'web_search_preview'],
  ...['web_search_preview_2025_03_11', 'file_search', 'code_interpreter', 'image_generation'],
  'mcp',
];

/** Options of requests that keep each request of a ledger a single, ordinary one. */
const LEDGER_OPTIONS: readonly string[] = ['headers', 'timeout', 'deadlineMs', 'signal'];

/** @throws {TypeError} A parameter or an option is invalid. @internal */
export function runSettings(
  registry: ToolRegistry,
  params: ResponseCreateParamsNonStreaming,
  options: ResponsesRunnerOptions,
): RunSettings {
  const { maxSteps, maxConcurrentCalls, stream, eager } = options;
  const body = runnerBody('ResponsesToolRunner', params);
  const tools = runTools(registry, body.tools ?? []);
  checkToolChoice(body.tool_choice);
  if (eager && !stream) throw new TypeError('`eager` needs `stream`.');
  checkFunctionOptions(options);
  checkBudget(options, body);
  checkLedger(options);
  return {
    body: { ...body, tools },
    input: inputItems(params.input),
    maxSteps: positiveLimit('maxSteps', maxSteps, DEFAULT_MAX_STEPS),
    maxConcurrentCalls: positiveLimit('maxConcurrentCalls', maxConcurrentCalls, 2),
    options,
  };
}

function runTools(registry: ToolRegistry, given: readonly Tool[]): Tool[] {
  const computers = given.filter(({ type }) => COMPUTER_TOOLS.includes(type));
  const hosted = given.filter(({ type }) => HOSTED_TOOLS.includes(type));
  if (computers.length > (registry.computer ? 1 : 0)) {
    throw new TypeError('A computer tool needs one registered `ComputerToolset`.');
  }
  if (computers.length + hosted.length < given.length) {
    throw new TypeError(
      '`tools` of `ResponsesToolRunner` takes tools that the API runs by itself. Register others ' +
        'with the runner.',
    );
  }
  const tools = [...registry.declarations(computers[0]), ...hosted];
  if (tools.length === 0) throw new TypeError('`ResponsesToolRunner` has no tools to run.');
  return tools;
}

/** A choice that forces a local call in every response would never let the model answer. */
function checkToolChoice(choice: ResponseCreateParamsNonStreaming['tool_choice']): void {
  const isForced =
    typeof choice === 'object' && choice !== null
      ? choice.type === 'allowed_tools'
        ? choice.mode === 'required' && choice.tools.some(({ type }) => !isHosted(type))
        : !isHosted(choice.type)
      : choice === 'required';
  if (!isForced) return;
  throw new TypeError(
    'A run cannot end if `tool_choice` forces a call in every response: use `auto`.',
  );
}

function isHosted(type: unknown): boolean {
  return typeof type === 'string' && HOSTED_TOOLS.includes(type);
}

function checkFunctionOptions({
  approveFunction,
  toolErrors = 'throw',
  toolTimeoutMs,
}: ResponsesRunnerOptions): void {
  positiveLimit('toolTimeoutMs', toolTimeoutMs, 1);
  if (toolErrors !== 'throw' && toolErrors !== 'return') {
    throw new TypeError('`toolErrors` must be `throw` or `return`.');
  }
  if (approveFunction !== undefined && typeof approveFunction !== 'function') {
    throw new TypeError('`approveFunction` must be a function.');
  }
}

function checkBudget(
  { contextBudget }: ResponsesRunnerOptions,
  { truncation, context_management }: Omit<ResponseCreateParamsNonStreaming, 'input'>,
): void {
  if (!contextBudget) return;
  const { maxInputBytes, maxInputImages, keepRecentScreenshots } = contextBudget;
  positiveLimit('contextBudget.maxInputBytes', maxInputBytes ?? NaN, 1);
  positiveLimit('contextBudget.keepRecentScreenshots', keepRecentScreenshots, 1);
  if (!Number.isSafeInteger(maxInputImages) || maxInputImages < 0) {
    throw new TypeError('`contextBudget.maxInputImages` must be a safe integer from 0.');
  }
  if (truncation === 'auto' || context_management?.length) {
    throw new TypeError('`contextBudget` excludes `truncation` and `context_management`.');
  }
}

function checkLedger({ ledger, requestOptions = {} }: ResponsesRunnerOptions): void {
  if (!ledger) return;
  const { runId, save } = ledger;
  if (typeof runId !== 'string' || runId === '' || typeof save !== 'function') {
    throw new TypeError('`ledger` needs a `runId` and a function `save`.');
  }
  const refused = Object.keys(requestOptions).find((name) => !LEDGER_OPTIONS.includes(name));
  if (refused)
    throw new TypeError(`With a ledger, requests do not take the option \`${refused}\`.`);
}

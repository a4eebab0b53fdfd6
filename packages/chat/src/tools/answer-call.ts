import { OpenAIError } from '@oai/core';

import type { PendingToolCall } from '../completions/tool-approval.js';
import type { ChatCompletionMessageFunctionToolCall } from '../generated/chat/completions/completions-types.gen.js';
import { callFunction } from './call-function.js';
import type { RunnerOptions } from './runner-options.js';
import type { CallableFunction } from './tool-set.js';

/** The facts of a run that the answer to a tool call depends on. @internal */
export interface AnswerSettings extends Pick<
  RunnerOptions,
  'approvals' | 'needsApproval' | 'toolErrors' | 'toolTimeoutMs'
> {
  functions: ReadonlyMap<string, CallableFunction>;
  /** The name of the function that the model must call, if `tool_choice` forces one. */
  forced: string | undefined;
  runner: { controller: AbortController };
  toolContext: unknown;
}

/**
 * Answers one tool call: checks it, parses its arguments, asks for approval if needed, and calls the
 * function.
 *
 * @returns The content of the tool message; undefined if the call waits for approval.
 * @throws The error of the function, unless `toolErrors` is `return`.
 * @internal
 */
export async function answerCall(
  call: ChatCompletionMessageFunctionToolCall,
  settings: AnswerSettings,
): Promise<string | undefined> {
  const { functions, forced, approvals = {}, runner } = settings;
  const { name, arguments: text } = call.function;
  const callable = functions.get(name);
  const invalid = `Invalid tool_call: ${JSON.stringify(name)}.`;
  if (!callable) {
    const available = [...functions.keys()].map((known) => JSON.stringify(known)).join(', ');
    return `${invalid} Available options are: ${available}. Please try again`;
  }
  if (forced && forced !== name) {
    return `${invalid} ${JSON.stringify(forced)} requested. Please try again`;
  }
  const approval = approvals[call.id];
  if (typeof approval === 'string') return approval;
  if (approval === false) return 'The call was refused by the user.';
  let args: unknown = text;
  try {
    if (callable.parse) args = await callable.parse(text);
  } catch (error) {
    return messageOf(error);
  }
  if (!approval && (await isApprovalNeeded(callable, args, call, settings))) return undefined;
  try {
    const timeoutMs = callable.timeoutMs ?? settings.toolTimeoutMs;
    return await callFunction(callable, args, runner, settings.toolContext, timeoutMs);
  } catch (error) {
    if (settings.toolErrors === 'return' && !runner.controller.signal.aborted) {
      return messageOf(error);
    }
    // Errors of this library keep their class.
    if (error instanceof OpenAIError || (error as Error | null)?.name === 'AbortError') throw error;
    throw new OpenAIError(`The tool "${name}" failed: ${messageOf(error)}`, { cause: error });
  }
}

/** Returns the part of a call that an approver sees. @internal */
export function pendingCall({
  id,
  function: call,
}: ChatCompletionMessageFunctionToolCall): PendingToolCall {
  return { id, name: call.name, arguments: call.arguments };
}

async function isApprovalNeeded(
  callable: CallableFunction,
  args: unknown,
  call: ChatCompletionMessageFunctionToolCall,
  { needsApproval }: AnswerSettings,
): Promise<boolean> {
  const own = callable.needsApproval;
  if (own === undefined) return (await needsApproval?.(pendingCall(call))) ?? false;
  return typeof own === 'function' ? own(args as never) : own;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

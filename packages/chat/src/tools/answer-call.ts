import { APIUserAbortError, OpenAIError } from '@oai/core';
import { unlessAborted } from '@oai/core/internal';

import type { PendingToolCall, ToolApproval } from '../completions/tool-approval.js';
import type { ChatCompletionMessageFunctionToolCall } from '../generated/chat/completions/completions-types.gen.js';
import { callFunction } from './call-function.js';
import type { RunnerOptions } from './runner-options.js';
import type { CallableFunction } from './tool-set.js';

/** The facts of a run that the answer to a tool call depends on. @internal */
export interface AnswerSettings extends Pick<
  RunnerOptions,
  'needsApproval' | 'toolErrors' | 'toolTimeoutMs'
> {
  functions: ReadonlyMap<string, CallableFunction>;
  /** The name of the function that the model must call, if `tool_choice` forces one. */
  forced: string | undefined;
  runner: { controller: AbortController };
  toolContext: unknown;
}

/** The decisions on a call. @internal */
export interface CallDecisions {
  /** By the id of the call. Empty for calls that nobody has seen yet. */
  approvals: Readonly<Record<string, ToolApproval>>;
  /** True if another call has the same id: a decision on one of them would apply to both. */
  isAmbiguous: boolean;
}

/**
 * Answers one tool call: checks it, parses its arguments, asks for approval if needed, and calls the
 * function.
 *
 * @returns The content of the tool message; undefined if the call waits for approval.
 * @throws {APIUserAbortError} The run was aborted. The function is not called after that.
 * @throws The error of the function, unless `toolErrors` is `return`.
 * @internal
 */
export async function answerCall(
  call: ChatCompletionMessageFunctionToolCall,
  settings: AnswerSettings,
  { approvals, isAmbiguous }: CallDecisions,
): Promise<string | undefined> {
  const { functions, forced, runner } = settings;
  const { signal } = runner.controller;
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
  // Ids may be any text, such as the name of a member of all objects.
  const isDecided = !isAmbiguous && Object.hasOwn(approvals, call.id);
  const approval = isDecided ? approvals[call.id] : undefined;
  if (typeof approval === 'string') return approval;
  if (approval === false) return 'The call was refused by the user.';
  let args: unknown = text;
  try {
    const { parse } = callable;
    if (parse) args = await unlessAborted(signal, async () => parse(text));
  } catch (error) {
    if (signal.aborted) throw new APIUserAbortError();
    return messageOf(error);
  }
  const shown = approval as PendingToolCall | undefined;
  const isShown = shown?.id === call.id && shown.arguments === text && shown.name === name;
  if (approval !== true && !isShown) {
    const isNeeded = await isApprovalNeeded(callable, args, call, settings);
    if (isNeeded) {
      return isAmbiguous
        ? 'It needs approval, but another call has the same id. Please try again'
        : undefined;
    }
  }
  if (signal.aborted) throw new APIUserAbortError();
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

import { APIUserAbortError, OpenAIError } from '@oai/core';
import type { RequestOptions } from '@oai/core';

import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
} from './generated/chat/completions/completions.gen.js';
import { isAssistantMessage, isToolMessage } from './chat-completion-utils.js';
import { toMessageParam } from './message-param.js';
import { readTools, type CallableFunction } from './runnable-tool.js';
import type { PendingToolCall, ToolApprovalPause } from './tool-approval.js';
import { callFunction, forEachConcurrently } from './tool-call.js';
import type { AnyToolRunnerParams, RunnerOptions } from './tool-runner-params.js';

/** What the loop needs of the runner that it works for. @internal */
export interface ToolLoopHost {
  readonly controller: AbortController;
  readonly messages: ChatCompletionMessageParam[];
  complete(
    params: ChatCompletionCreateParamsNonStreaming,
    options: RequestOptions,
  ): Promise<ChatCompletion>;
  addMessage(message: ChatCompletionMessageParam): void;
  pause(pause: ToolApprovalPause): void;
}

/**
 * Asks the model, runs the functions that it calls, tells it what they returned, and asks again,
 * until it calls none.
 *
 * @internal
 */
export async function runToolLoop(
  host: ToolLoopHost,
  runner: { controller: AbortController },
  params: AnyToolRunnerParams,
  options: RunnerOptions = {},
): Promise<void> {
  const {
    maxChatCompletions = 10,
    afterCompletion,
    maxConcurrentTools = 8,
    toolTimeoutMs,
    toolErrors = 'throw',
    needsApproval,
    approvals = {},
    ...requestOptions
  } = options;
  const { tool_choice = 'auto', toolContext, stream: _stream, tools: inputTools, ...rest } = params;
  const { tools, functions } = readTools(inputTools);
  const forced =
    typeof tool_choice === 'object' && tool_choice.type === 'function'
      ? tool_choice.function.name
      : undefined;
  const available = [...functions.keys()].map((name) => JSON.stringify(name)).join(', ');

  /** The answer to a call; undefined if it waits for approval. */
  const answer = async (
    call: ChatCompletionMessageFunctionToolCall,
  ): Promise<string | undefined> => {
    const { name, arguments: text } = call.function;
    const callable = functions.get(name);
    const invalid = `Invalid tool_call: ${JSON.stringify(name)}.`;
    if (!callable) return `${invalid} Available options are: ${available}. Please try again`;
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
    if (!approval && (await isApprovalNeeded(callable, args, call))) return undefined;
    try {
      const timeoutMs = callable.timeoutMs ?? toolTimeoutMs;
      return await callFunction(callable, args, runner, toolContext, timeoutMs);
    } catch (error) {
      if (toolErrors === 'throw' || host.controller.signal.aborted) throw error;
      return messageOf(error);
    }
  };

  const isApprovalNeeded = async (
    callable: CallableFunction,
    args: unknown,
    call: ChatCompletionMessageFunctionToolCall,
  ): Promise<boolean> => {
    const own = callable.needsApproval;
    if (own === undefined) return (await needsApproval?.(pendingCall(call))) ?? false;
    return typeof own === 'function' ? own(args as never) : own;
  };

  /** Answers the calls; false if the run cannot go on without the caller. */
  const answerAll = async (calls: ChatCompletionMessageFunctionToolCall[]): Promise<boolean> => {
    const pending: PendingToolCall[] = [];
    await forEachConcurrently(
      calls,
      maxConcurrentTools,
      async (call) => ({ call, content: await answer(call) }),
      ({ call, content }) => {
        if (content === undefined) pending.push(pendingCall(call));
        else host.addMessage({ role: 'tool', tool_call_id: call.id, content });
      },
    );
    if (pending.length > 0) host.pause({ messages: host.messages.map(toMessageParam), pending });
    return pending.length === 0;
  };

  const open = openCalls(host.messages);
  if (open.length > 0 && !(await answerAll(open))) return;

  for (let count = 0; count < maxChatCompletions; count += 1) {
    if (host.controller.signal.aborted) throw new APIUserAbortError();
    const completion = await host.complete(
      { ...rest, tool_choice, tools, messages: host.messages.map(toMessageParam) },
      requestOptions,
    );
    const message = completion.choices[0]?.message;
    if (!message) throw new OpenAIError('The completion has no message.');
    const calls = message.tool_calls ?? [];
    const functionCalls = calls.filter((call) => call.type === 'function');
    // A forced function is asked for once.
    const isLast =
      forced !== undefined && functionCalls.some(({ function: f }) => f.name === forced);
    const goesOn = await answerAll(isLast ? firstUpTo(functionCalls, forced) : functionCalls);
    await afterCompletion?.(completion, {
      messages: host.messages,
      abort: () => host.controller.abort(),
    });
    // Calls of custom tools are for the caller to answer.
    if (!goesOn || isLast || calls.length === 0 || functionCalls.length < calls.length) return;
  }
}

/** The calls at the end of a conversation that no message answers: those that an earlier run left. */
function openCalls(
  messages: readonly ChatCompletionMessageParam[],
): ChatCompletionMessageFunctionToolCall[] {
  const last = messages.findLastIndex(isAssistantMessage);
  const message = messages[last];
  const after = messages.slice(last + 1);
  if (!isAssistantMessage(message) || !after.every(isToolMessage)) return [];
  const answered = new Set(after.filter(isToolMessage).map(({ tool_call_id }) => tool_call_id));
  return (message.tool_calls ?? []).filter(
    (call): call is ChatCompletionMessageFunctionToolCall =>
      call.type === 'function' && !answered.has(call.id),
  );
}

function firstUpTo(
  calls: ChatCompletionMessageFunctionToolCall[],
  name: string,
): ChatCompletionMessageFunctionToolCall[] {
  return calls.slice(0, calls.findIndex((call) => call.function.name === name) + 1);
}

function pendingCall({
  id,
  function: call,
}: ChatCompletionMessageFunctionToolCall): PendingToolCall {
  return { id, name: call.name, arguments: call.arguments };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { APIUserAbortError, OpenAIError } from '@oai/core';
import type { RequestOptions } from '@oai/core';
import { forEachConcurrently } from '@oai/core/internal';

import { isAssistantMessage, isToolMessage, toMessageParam } from '../completions/messages.js';
import type { PendingToolCall, ToolApprovalPause } from '../completions/tool-approval.js';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
} from '../generated/chat/completions/completions-types.gen.js';
import { answerCall, pendingCall, type AnswerSettings, type CallDecisions } from './answer-call.js';
import type { RunnerOptions } from './runner-options.js';
import { readTools } from './tool-set.js';

/** The parameters of a tool runner, streaming or not. @internal */
export interface ToolLoopParams extends Omit<
  ChatCompletionCreateParamsNonStreaming,
  'tools' | 'stream'
> {
  tools: readonly object[];
  toolContext?: unknown;
  stream?: boolean | null | undefined;
}

/** The runner of a loop, which is passed to the functions. @internal */
export interface ToolLoopRunner {
  readonly controller: AbortController;
  readonly messages: ChatCompletionMessageParam[];
  once(event: 'end', listener: () => void): unknown;
}

/** The actions that a runner performs for its loop. @internal */
export interface ToolLoopActions {
  /** Requests a completion and adds its message to the conversation. */
  complete(
    params: ChatCompletionCreateParamsNonStreaming,
    options: RequestOptions,
  ): Promise<ChatCompletion>;
  addMessage(message: ChatCompletionMessageParam): void;
  pause(pause: ToolApprovalPause): void;
}

/**
 * Requests a completion, runs the functions that it calls, adds their results to the conversation,
 * and repeats this until a completion calls none.
 *
 * @internal
 */
export async function runToolLoop(
  runner: ToolLoopRunner,
  actions: ToolLoopActions,
  params: ToolLoopParams,
  options: RunnerOptions | null | undefined,
): Promise<void> {
  const {
    maxChatCompletions = 10,
    afterCompletion,
    maxConcurrentTools = params.parallel_tool_calls === false ? 1 : 8,
    toolTimeoutMs,
    toolErrors,
    needsApproval,
    approvals = {},
    ...requestOptions
  } = options ?? {};
  const { tool_choice = 'auto', toolContext, stream: _stream, tools: inputs, ...body } = params;
  const { tools, functions } = readTools(inputs);
  const forced =
    typeof tool_choice === 'object' && tool_choice?.type === 'function'
      ? tool_choice.function?.name
      : undefined;
  const settings: AnswerSettings = {
    functions,
    forced,
    runner,
    toolContext,
    toolTimeoutMs,
    toolErrors,
    needsApproval,
  };
  const answer = (
    calls: readonly ChatCompletionMessageFunctionToolCall[],
    shown: RunnerOptions['approvals'] = {},
  ): Promise<boolean> => answerCalls(calls, maxConcurrentTools, settings, shown, runner, actions);

  // Calls that an earlier run left pending come first. The decisions are only about these: a later
  // call with the same id has not been shown to anybody.
  const open = openCalls(runner.messages);
  if (open.length > 0 && !(await answer(open, approvals))) return;

  for (let count = 0; count < maxChatCompletions; count += 1) {
    if (runner.controller.signal.aborted) throw new APIUserAbortError();
    const completion = await actions.complete(
      { ...body, tool_choice, tools, messages: runner.messages.map(toMessageParam) },
      requestOptions,
    );
    const message = completion.choices[0]?.message;
    if (!message) throw new OpenAIError('The completion has no message.');
    const calls = message.tool_calls ?? [];
    const functionCalls = calls.filter((call) => call.type === 'function');
    // A forced function is requested once; the calls after it are not answered.
    const forcedIndex = functionCalls.findIndex((call) => call.function.name === forced);
    const isLast = forced && forcedIndex !== -1;
    const goesOn = await answer(isLast ? functionCalls.slice(0, forcedIndex + 1) : functionCalls);
    await afterCompletion?.(completion, {
      messages: runner.messages,
      abort: () => runner.controller.abort(),
    });
    // The caller answers the calls of custom tools.
    const hasCustomCalls = functionCalls.length < calls.length;
    if (!goesOn || isLast || calls.length === 0 || hasCustomCalls) return;
  }
}

/** Answers tool calls in their order. Returns false, after a pause, if any of them needs approval. */
async function answerCalls(
  calls: readonly ChatCompletionMessageFunctionToolCall[],
  maxConcurrentTools: number,
  settings: AnswerSettings,
  approvals: CallDecisions['approvals'],
  runner: ToolLoopRunner,
  actions: ToolLoopActions,
): Promise<boolean> {
  const { messages, controller } = runner;
  const pending: PendingToolCall[] = [];
  // Some servers number their calls, but decisions are named by texts.
  const ids = calls.map(({ id }) => {
    if (Object(id) === id) throw new OpenAIError('The `id` of a tool call must be a text.');
    return `${id}`;
  });
  await forEachConcurrently(
    calls,
    maxConcurrentTools,
    async (call) => {
      const isAmbiguous = ids.filter((id) => id === `${call.id}`).length > 1;
      return { call, content: await answerCall(call, settings, { approvals, isAmbiguous }) };
    },
    ({ call, content }) => {
      if (content === undefined) pending.push(pendingCall(call));
      else actions.addMessage({ role: 'tool', tool_call_id: call.id, content });
    },
    // After the end of the run: an abort before would be reported as its error.
    () => runner.once('end', () => controller.abort()),
  );
  if (pending.length === 0) return true;
  actions.pause({ messages: messages.map(toMessageParam), pending });
  return false;
}

/** Returns the function calls at the end of a conversation that no tool message answers. */
function openCalls(
  messages: readonly ChatCompletionMessageParam[],
): ChatCompletionMessageFunctionToolCall[] {
  const last = messages.findLastIndex(isAssistantMessage);
  const message = messages[last];
  const after = messages.slice(last + 1);
  if (!isAssistantMessage(message) || !after.every(isToolMessage)) return [];
  return (message.tool_calls ?? []).filter(
    (call): call is ChatCompletionMessageFunctionToolCall =>
      call.type === 'function' && !after.some(({ tool_call_id: id }) => id === call.id),
  );
}

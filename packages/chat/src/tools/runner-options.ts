import type { RequestOptions } from '@oai/core';

import type { PendingToolCall, ToolApproval } from '../completions/tool-approval.js';
import type {
  ChatCompletion,
  ChatCompletionMessageParam,
} from '../generated/chat/completions/completions-types.gen.js';

/** The run, as seen by `afterCompletion`. @public */
export interface ChatCompletionRunnerContext {
  /** The conversation so far, including the results of the tools. */
  messages: ChatCompletionMessageParam[];
  /** Ends the run. */
  abort: () => void;
}

/** The options of a tool runner, in addition to those of its requests. @public */
export interface RunnerOptions extends RequestOptions {
  /** The maximum number of completions. Default 10. */
  maxChatCompletions?: number | undefined;
  /** Called after each completion, when its tools have run. */
  afterCompletion?:
    | ((completion: ChatCompletion, runner: ChatCompletionRunnerContext) => void | Promise<void>)
    | undefined;
  /**
   * The maximum number of tool calls that run at the same time. Default 8, or 1 if
   * `parallel_tool_calls` is false: they then run in sequence.
   */
  maxConcurrentTools?: number | undefined;
  /** The time limit of a tool call, milliseconds. Default: no limit. */
  toolTimeoutMs?: number | undefined;
  /**
   * Handles a function that fails or times out: `throw` ends the run with the error, `return` sends
   * the error message to the model and continues. Default `throw`. Arguments that cannot be parsed
   * are always reported to the model.
   */
  toolErrors?: 'throw' | 'return' | undefined;
  /** Decides which calls need approval. The `needsApproval` of a tool takes precedence. */
  needsApproval?: ((call: PendingToolCall) => boolean | Promise<boolean>) | undefined;
  /** The decisions on calls that an earlier run left pending, by the id of the call. */
  approvals?: Readonly<Record<string, ToolApproval>> | undefined;
}

import type { RequestOptions } from '@oai/core';
import type { AutoParseableTool } from '@oai/core/internal';

import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from './generated/chat/completions/completions.gen.js';
import type {
  BaseFunctionsArgs,
  RunnableTools,
  RunnableToolFunctionWithContext,
} from './runnable-function.js';
import type { PendingToolCall, ToolApproval } from './tool-approval.js';

/** What `afterCompletion` can do with the run. @public */
export interface ChatCompletionRunnerContext {
  /** The conversation so far, the answers of the tools included. */
  messages: ChatCompletionMessageParam[];
  /** Ends the run. */
  abort: () => void;
}

/** Options of a tool runner, beside those of its requests. @public */
export interface RunnerOptions extends RequestOptions {
  /** Ends the run after so many completions. Default 10. */
  maxChatCompletions?: number | undefined;
  /** Called after each completion, when its tools have run. */
  afterCompletion?:
    | ((completion: ChatCompletion, runner: ChatCompletionRunnerContext) => void | Promise<void>)
    | undefined;
  /** How many calls of one answer run at the same time. Default 8; 1 runs them one by one. */
  maxConcurrentTools?: number | undefined;
  /** Ends a tool call that takes longer, milliseconds. Default: no limit. */
  toolTimeoutMs?: number | undefined;
  /**
   * What happens when a function fails or takes too long: `throw` ends the run with the error,
   * `return` tells the model and goes on. Default `throw`. Arguments that cannot be parsed are
   * always told to the model.
   */
  toolErrors?: 'throw' | 'return' | undefined;
  /** Says which calls wait for somebody's approval; a tool's own `needsApproval` goes before it. */
  needsApproval?: ((call: PendingToolCall) => boolean | Promise<boolean>) | undefined;
  /** Decisions about calls that an earlier run left pending, by the id of the call. */
  approvals?: Readonly<Record<string, ToolApproval>> | undefined;
}

// Tools of any arguments.
/* eslint-disable @typescript-eslint/no-explicit-any -- see above */
type AnyAutoParseableTools = AutoParseableTool<any, true>[];
/* eslint-enable @typescript-eslint/no-explicit-any */

/** @internal */
export type ToolRunnerParamsBase = Omit<ChatCompletionCreateParamsNonStreaming, 'tools'>;
/** @internal */
export type StreamingToolRunnerParamsBase = Omit<ChatCompletionCreateParamsStreaming, 'tools'>;

/** What `runTools` takes. @public */
export type ChatCompletionToolRunnerParamsWithoutContext<FunctionsArgs extends BaseFunctionsArgs> =
  ToolRunnerParamsBase & {
    tools: RunnableTools<FunctionsArgs> | AnyAutoParseableTools;
    toolContext?: undefined;
  };

/** What `runTools` takes, with a context for the functions. @public */
export type ChatCompletionToolRunnerParamsWithContext<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext,
> = ToolRunnerParamsBase & {
  tools: RunnableTools<FunctionsArgs, ToolContext> | AnyAutoParseableTools;
  /** Handed to every function. */
  toolContext: ToolContext;
};

/** What `runTools` takes, by whether there is a context. @public */
export type ChatCompletionToolRunnerParams<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext = undefined,
> = [ToolContext] extends [undefined]
  ? ChatCompletionToolRunnerParamsWithoutContext<FunctionsArgs>
  : ChatCompletionToolRunnerParamsWithContext<FunctionsArgs, ToolContext>;

/** What `runTools` takes, streaming. @public */
export type ChatCompletionStreamingToolRunnerParamsWithoutContext<
  FunctionsArgs extends BaseFunctionsArgs,
> = StreamingToolRunnerParamsBase & {
  tools: RunnableTools<FunctionsArgs> | AnyAutoParseableTools;
  toolContext?: undefined;
};

/** What `runTools` takes, streaming, with a context for the functions. @public */
export type ChatCompletionStreamingToolRunnerParamsWithContext<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext,
> = StreamingToolRunnerParamsBase & {
  tools: RunnableTools<FunctionsArgs, ToolContext> | AnyAutoParseableTools;
  /** Handed to every function. */
  toolContext: ToolContext;
};

/** What `runTools` takes, streaming, by whether there is a context. @public */
export type ChatCompletionStreamingToolRunnerParams<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext = undefined,
> = [ToolContext] extends [undefined]
  ? ChatCompletionStreamingToolRunnerParamsWithoutContext<FunctionsArgs>
  : ChatCompletionStreamingToolRunnerParamsWithContext<FunctionsArgs, ToolContext>;

/**
 * What the overloads of `runTools` take: looser than the types above, so that functions written in
 * place get the types of their parameters.
 *
 * @internal
 */
export interface InlineTools<ToolContext> {
  tools: readonly (RunnableToolFunctionWithContext<ToolContext> | AnyAutoParseableTools[number])[];
}

/** @internal */
export type InlineToolRunnerParams<ToolContext> = ToolRunnerParamsBase & InlineTools<ToolContext>;

/** @internal */
export type InlineStreamingToolRunnerParams<ToolContext> = StreamingToolRunnerParamsBase &
  InlineTools<ToolContext>;

/** Parameters of a tool runner, as the loop reads them. @internal */
export type AnyToolRunnerParams = Omit<
  ChatCompletionCreateParamsNonStreaming,
  'tools' | 'stream'
> & {
  tools: readonly (
    RunnableToolFunctionWithContext<never> | AnyAutoParseableTools[number] | object
  )[];
  toolContext?: unknown;
  stream?: boolean | null | undefined;
};

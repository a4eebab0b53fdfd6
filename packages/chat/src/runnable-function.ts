import type { JSONSchema } from '@oai/core/internal';

import type { ChatCompletionRunner } from './chat-completion-runner.js';
import type { ChatCompletionStreamingRunner } from './chat-completion-streaming-runner.js';

type PromiseOrValue<T> = T | Promise<T>;

/** The runner that calls a function: its messages can be read, and it can be aborted. @public */
export type AnyToolRunner = ChatCompletionRunner<unknown> | ChatCompletionStreamingRunner<unknown>;

/** What is the same for every function of a tool runner. @public */
export interface RunnableFunctionBase<Args, ToolContext> {
  /**
   * Does the work. What it returns goes to the model: text as it is, anything else as JSON.
   *
   * @param args The arguments that the model wrote.
   * @param runner The runner; its `controller.signal` is aborted with the run.
   * @param toolContext The `toolContext` of the parameters.
   */
  function: (
    args: Args,
    runner: AnyToolRunner,
    toolContext: ToolContext,
  ) => PromiseOrValue<unknown>;
  /** Describes the arguments. */
  parameters: JSONSchema | Record<string, unknown>;
  /** Tells the model what the function does. */
  description: string;
  /** The name that the model uses. Default: the name of the function. */
  name?: string | undefined;
  /** Whether the API makes the arguments fit the schema exactly. */
  strict?: boolean | undefined;
  /** Ends a call that takes longer, milliseconds. Default: `toolTimeoutMs` of the options. */
  timeoutMs?: number | undefined;
  /** Whether a call waits for somebody's approval. Default: `needsApproval` of the options. */
  needsApproval?: boolean | ((args: Args) => PromiseOrValue<boolean>) | undefined;
}

/** A function that gets the arguments as the model wrote them: as text. @public */
export type RunnableFunctionWithoutParse<ToolContext = unknown> = RunnableFunctionBase<
  string,
  ToolContext
> & { parse?: undefined };

/** A function whose arguments are parsed before it is called. @public */
export type RunnableFunctionWithParse<
  Args extends object,
  ToolContext = unknown,
> = RunnableFunctionBase<Args, ToolContext> & {
  /** Makes the arguments of the text; what it throws is told to the model. */
  parse: (input: string) => PromiseOrValue<Args>;
};

/** A function of either kind, by the type of its arguments. @public */
export type RunnableFunction<
  Args extends object | string,
  ToolContext = unknown,
> = Args extends string
  ? RunnableFunctionWithoutParse<ToolContext>
  : Args extends object
    ? RunnableFunctionWithParse<Args, ToolContext>
    : never;

/** A tool whose function gets its arguments as text. @public */
export interface RunnableToolFunctionWithoutParse<ToolContext = unknown> {
  type: 'function';
  function: RunnableFunctionWithoutParse<ToolContext>;
}

/** A tool whose function gets parsed arguments. @public */
export interface RunnableToolFunctionWithParse<Args extends object, ToolContext = unknown> {
  type: 'function';
  function: RunnableFunctionWithParse<Args, ToolContext>;
}

/** A tool that `runTools` can run. @public */
export type RunnableToolFunction<
  Args extends object | string,
  ToolContext = unknown,
> = Args extends string
  ? RunnableToolFunctionWithoutParse<ToolContext>
  : Args extends object
    ? RunnableToolFunctionWithParse<Args, ToolContext>
    : never;

/** A tool of any arguments whose function gets the context of the run. @public */
export interface RunnableToolFunctionWithContext<ToolContext> {
  type: 'function';
  function: Omit<RunnableFunctionBase<never, ToolContext>, 'function' | 'needsApproval'> & {
    // The arguments differ from tool to tool.
    /* eslint-disable @typescript-eslint/no-explicit-any -- see above */
    function: (
      args: any,
      runner: AnyToolRunner,
      toolContext: ToolContext,
    ) => PromiseOrValue<unknown>;
    parse?: ((input: string) => PromiseOrValue<any>) | undefined;
    needsApproval?: boolean | ((args: any) => PromiseOrValue<boolean>) | undefined;
    /* eslint-enable @typescript-eslint/no-explicit-any */
  };
}

/** The types of the arguments of several functions. @public */
export type BaseFunctionsArgs = readonly (object | string)[];

type IsAny<T> = 0 extends 1 & T ? true : false;

/** The functions for a list of argument types. @public */
export type RunnableFunctions<FunctionsArgs extends BaseFunctionsArgs, ToolContext = unknown> =
  IsAny<FunctionsArgs> extends true
    ? // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any list of functions
      readonly RunnableFunction<any, ToolContext>[]
    : {
        [Index in keyof FunctionsArgs]: FunctionsArgs[Index] extends object | string
          ? RunnableFunction<FunctionsArgs[Index], ToolContext>
          : never;
      };

/** The tools for a list of argument types. @public */
export type RunnableTools<FunctionsArgs extends BaseFunctionsArgs, ToolContext = unknown> =
  IsAny<FunctionsArgs> extends true
    ? // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any list of tools
      readonly RunnableToolFunction<any, ToolContext>[]
    : {
        [Index in keyof FunctionsArgs]: FunctionsArgs[Index] extends object | string
          ? RunnableToolFunction<FunctionsArgs[Index], ToolContext>
          : never;
      };

/** Whether a function parses its arguments. @public */
export function isRunnableFunctionWithParse<Args extends object, ToolContext = unknown>(
  fn: unknown,
): fn is RunnableFunctionWithParse<Args, ToolContext> {
  return typeof (fn as { parse?: unknown } | null | undefined)?.parse === 'function';
}

/**
 * Makes a tool of a function, so that the type of its arguments is inferred from `parse`.
 *
 * @public
 */
export class ParsingToolFunction<Args extends object, ToolContext = unknown> {
  readonly type = 'function' as const;
  readonly function: RunnableFunctionWithParse<Args, ToolContext>;

  constructor(input: RunnableFunctionWithParse<Args, ToolContext>) {
    this.function = input;
  }
}

import type { ChatCompletionRunner } from './chat-completion-runner.js';
import type { ChatCompletionStreamingRunner } from './chat-completion-streaming-runner.js';
import type {
  BaseFunctionsArgs,
  InlineTool,
  PromiseOrValue,
  ToolFunction,
} from './tool-function.js';

/** The runner passed to a function: its messages can be read, and it can be aborted. @public */
export type AnyToolRunner = ChatCompletionRunner<unknown> | ChatCompletionStreamingRunner<unknown>;

/** A function that receives its arguments as the text that the model wrote. @public */
export type RunnableFunctionWithoutParse<ToolContext = unknown> = ToolFunction<
  string,
  ToolContext,
  AnyToolRunner
> & { parse?: undefined };

/** A function that receives parsed arguments. @public */
export type RunnableFunctionWithParse<Args extends object, ToolContext = unknown> = ToolFunction<
  Args,
  ToolContext,
  AnyToolRunner
> & {
  /** Parses the arguments; the message of an error is sent to the model. */
  parse: (input: string) => PromiseOrValue<Args>;
};

/** A function with or without a parser, by the type of its arguments. @public */
export type RunnableFunction<
  Args extends object | string,
  ToolContext = unknown,
> = Args extends string
  ? RunnableFunctionWithoutParse<ToolContext>
  : Args extends object
    ? RunnableFunctionWithParse<Args, ToolContext>
    : never;

/** A tool whose function receives its arguments as text. @public */
export interface RunnableToolFunctionWithoutParse<ToolContext = unknown> {
  type: 'function';
  function: RunnableFunctionWithoutParse<ToolContext>;
}

/** A tool whose function receives parsed arguments. @public */
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

/** A tool with arguments of any type, whose function receives the context of the run. @public */
export type RunnableToolFunctionWithContext<ToolContext> = InlineTool<ToolContext, AnyToolRunner>;

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

/** Returns true if the function parses its arguments. @public */
export function isRunnableFunctionWithParse<Args extends object, ToolContext = unknown>(
  fn: unknown,
): fn is RunnableFunctionWithParse<Args, ToolContext> {
  return typeof (fn as { parse?: unknown } | null | undefined)?.parse === 'function';
}

/**
 * Wraps a function as a tool, so that the type of its arguments is inferred from `parse`.
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

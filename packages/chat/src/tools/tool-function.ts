import type { AutoParseableTool, JSONSchema } from '@oai/core/internal';

/** The type of what is not a schema of zod, valibot or effect. @internal */
export interface NoLibrarySchema {
  _zod?: never;
  '~run'?: never;
  ast?: never;
}

/** A value, or a promise of it. @internal */
export type PromiseOrValue<T> = T | Promise<T>;

/**
 * A function that a tool runner can call.
 *
 * The type of the runner is a parameter, so that this module need not know the runners.
 *
 * @public
 */
export interface ToolFunction<Args, ToolContext, Runner> {
  /**
   * Runs the function. Its result is sent to the model: a string as it is, anything else as JSON.
   *
   * @param args The arguments that the model wrote.
   * @param runner The runner; its `controller.signal` is aborted when the run is.
   * @param toolContext The `toolContext` of the parameters.
   */
  function: (args: Args, runner: Runner, toolContext: ToolContext) => PromiseOrValue<unknown>;
  /** The JSON schema of the arguments. */
  parameters: (JSONSchema | Record<string, unknown>) & NoLibrarySchema;
  /** Describes the function to the model. */
  description: string;
  /** The name that the model uses. Default: the name of the function. */
  name?: string | undefined;
  /** If true, the API makes the arguments match the schema exactly. */
  strict?: boolean | undefined;
  /** The time limit of a call, milliseconds. Default: `toolTimeoutMs` of the options. */
  timeoutMs?: number | undefined;
  /** Decides which calls need approval. Default: `needsApproval` of the options. */
  needsApproval?: boolean | ((args: Args) => PromiseOrValue<boolean>) | undefined;
}

/**
 * A tool written inline, with arguments of any type.
 *
 * @internal
 */
export interface InlineTool<ToolContext, Runner> {
  type: 'function';
  function: Omit<ToolFunction<never, ToolContext, Runner>, 'function' | 'needsApproval'> & {
    /* eslint-disable @typescript-eslint/no-explicit-any -- the arguments differ from tool to tool */
    function: (args: any, runner: Runner, toolContext: ToolContext) => PromiseOrValue<unknown>;
    parse?: ((input: string) => PromiseOrValue<any>) | undefined;
    needsApproval?: boolean | ((args: any) => PromiseOrValue<boolean>) | undefined;
    /* eslint-enable @typescript-eslint/no-explicit-any */
  };
}

/** Tools of `@oai/structured`, with arguments of any type. @internal */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the arguments differ from tool to tool
export type AnyAutoParseableTool = AutoParseableTool<any, true>;

/**
 * The tools of `runTools`. Looser than `RunnableTools`, so that the parameters of functions written
 * inline are inferred.
 *
 * @internal
 */
export interface InlineTools<ToolContext, Runner> {
  tools: readonly (InlineTool<ToolContext, Runner> | AnyAutoParseableTool)[];
}

/** The types of the arguments of several functions. @public */
export type BaseFunctionsArgs = readonly (object | string)[];

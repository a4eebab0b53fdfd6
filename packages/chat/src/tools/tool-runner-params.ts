import type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from '../generated/chat/completions/completions-types.gen.js';
import type { WithoutText } from '../parsing/parsed-types.js';
import type { AnyToolRunner, RunnableTools } from './runnable-function.js';
import type { AnyAutoParseableTool, BaseFunctionsArgs, InlineTools } from './tool-function.js';

/** The parameters of a request without the tools. @internal */
export type ToolRunnerParamsBase = Omit<ChatCompletionCreateParamsNonStreaming, 'tools'> &
  WithoutText;
/** The parameters of a streaming request without the tools. @internal */
export type StreamingToolRunnerParamsBase = Omit<ChatCompletionCreateParamsStreaming, 'tools'> &
  WithoutText;

/** The parameters of `runTools`, without a context. @public */
export type ChatCompletionToolRunnerParamsWithoutContext<FunctionsArgs extends BaseFunctionsArgs> =
  ToolRunnerParamsBase & {
    tools: RunnableTools<FunctionsArgs> | AnyAutoParseableTool[];
    toolContext?: undefined;
  };

/** The parameters of `runTools`, with a context. @public */
export type ChatCompletionToolRunnerParamsWithContext<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext,
> = ToolRunnerParamsBase & {
  tools: RunnableTools<FunctionsArgs, ToolContext> | AnyAutoParseableTool[];
  /** Passed to every function. */
  toolContext: ToolContext;
};

/** The parameters of `runTools`, with a context if its type is given. @public */
export type ChatCompletionToolRunnerParams<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext = undefined,
> = [ToolContext] extends [undefined]
  ? ChatCompletionToolRunnerParamsWithoutContext<FunctionsArgs>
  : ChatCompletionToolRunnerParamsWithContext<FunctionsArgs, ToolContext>;

/** The parameters of a streaming `runTools`, without a context. @public */
export type ChatCompletionStreamingToolRunnerParamsWithoutContext<
  FunctionsArgs extends BaseFunctionsArgs,
> = StreamingToolRunnerParamsBase & {
  tools: RunnableTools<FunctionsArgs> | AnyAutoParseableTool[];
  toolContext?: undefined;
};

/** The parameters of a streaming `runTools`, with a context. @public */
export type ChatCompletionStreamingToolRunnerParamsWithContext<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext,
> = StreamingToolRunnerParamsBase & {
  tools: RunnableTools<FunctionsArgs, ToolContext> | AnyAutoParseableTool[];
  /** Passed to every function. */
  toolContext: ToolContext;
};

/** The parameters of a streaming `runTools`, with a context if its type is given. @public */
export type ChatCompletionStreamingToolRunnerParams<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext = undefined,
> = [ToolContext] extends [undefined]
  ? ChatCompletionStreamingToolRunnerParamsWithoutContext<FunctionsArgs>
  : ChatCompletionStreamingToolRunnerParamsWithContext<FunctionsArgs, ToolContext>;

/** The tools of `runTools`, for any runner. @internal */
export type AnyInlineTools<ToolContext> = InlineTools<ToolContext, AnyToolRunner>;

/** Parameters of `runTools` with inline tools. @internal */
export type InlineToolRunnerParams<ToolContext> = ToolRunnerParamsBase &
  AnyInlineTools<ToolContext>;

/** Parameters of a streaming `runTools` with inline tools. @internal */
export type InlineStreamingToolRunnerParams<ToolContext> = StreamingToolRunnerParamsBase &
  AnyInlineTools<ToolContext>;

import type { BaseEvents } from '@oai/core/internal';

import type { CompletionUsage } from '../generated/completions-usage.gen.js';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionTokenLogprob,
} from '../generated/chat/completions/completions-types.gen.js';
import type { ChatCompletionSnapshot } from './snapshot.js';
import type { ToolApprovalPause } from '../completions/tool-approval.js';

/** The events of every chat helper. @public */
export interface AbstractChatCompletionRunnerEvents extends BaseEvents {
  /** The model called a function. */
  functionToolCall: (functionCall: ChatCompletionMessageFunctionToolCall.Function) => void;
  /** A message of the model or of a tool was added to the conversation. */
  message: (message: ChatCompletionMessageParam) => void;
  /** A completion is complete. */
  chatCompletion: (completion: ChatCompletion) => void;
  /** The content of the last message of the model. */
  finalContent: (contentSnapshot: string) => void;
  /** The last message of the model. */
  finalMessage: (message: ChatCompletionMessageParam) => void;
  /** The last completion. */
  finalChatCompletion: (completion: ChatCompletion) => void;
  /** The last function that the model called. */
  finalFunctionToolCall: (functionCall: ChatCompletionMessageFunctionToolCall.Function) => void;
  /** The result of a tool. */
  functionToolCallResult: (content: string) => void;
  /** The result of the last tool. */
  finalFunctionToolCallResult: (content: string) => void;
  /** The sum of the usage of all completions, if the API reported any. */
  totalUsage: (usage: CompletionUsage) => void;
  /** Tool calls wait for approval; the runner ends after this event. */
  approvalRequired: (pause: ToolApprovalPause) => void;
}

/** A delta of the content. @public */
export interface ContentDeltaEvent {
  delta: string;
  /** The content so far. */
  snapshot: string;
  /** The value parsed from the content so far: a new object for each event; its parts grow in place. */
  parsed: unknown | null;
}

/** The complete content. @public */
export interface ContentDoneEvent<ParsedT = null> {
  content: string;
  parsed: ParsedT | null;
}

/** A delta of a refusal. @public */
export interface RefusalDeltaEvent {
  delta: string;
  /** The refusal so far. */
  snapshot: string;
}

/** The complete refusal. @public */
export interface RefusalDoneEvent {
  refusal: string;
}

/** A delta of the arguments of a function call. @public */
export interface FunctionToolCallArgumentsDeltaEvent {
  name: string;
  /** The position of the call in the message. */
  index: number;
  /** The arguments so far. */
  arguments: string;
  /** The value parsed from the arguments so far: a new object for each event; its parts grow in place. */
  parsed_arguments: unknown;
  arguments_delta: string;
}

/** The complete arguments of a function call. @public */
export interface FunctionToolCallArgumentsDoneEvent {
  name: string;
  /** The position of the call in the message. */
  index: number;
  arguments: string;
  /** Null if the tool cannot be parsed. */
  parsed_arguments: unknown;
}

/** Log probabilities of a delta of the content. @public */
export interface LogProbsContentDeltaEvent {
  content: ChatCompletionTokenLogprob[];
  snapshot: ChatCompletionTokenLogprob[];
}

/** Log probabilities of the complete content. @public */
export interface LogProbsContentDoneEvent {
  content: ChatCompletionTokenLogprob[];
}

/** Log probabilities of a delta of a refusal. @public */
export interface LogProbsRefusalDeltaEvent {
  refusal: ChatCompletionTokenLogprob[];
  snapshot: ChatCompletionTokenLogprob[];
}

/** Log probabilities of the complete refusal. @public */
export interface LogProbsRefusalDoneEvent {
  refusal: ChatCompletionTokenLogprob[];
}

/** The events of a streamed completion. @public */
export interface ChatCompletionStreamEvents<
  ParsedT = null,
> extends AbstractChatCompletionRunnerEvents {
  /** A delta of the content, and the content so far. */
  content: (contentDelta: string, contentSnapshot: string) => void;
  /** A chunk as received, and the completion so far. */
  chunk: (chunk: ChatCompletionChunk, snapshot: ChatCompletionSnapshot) => void;
  'content.delta': (props: ContentDeltaEvent) => void;
  'content.done': (props: ContentDoneEvent<ParsedT>) => void;
  'refusal.delta': (props: RefusalDeltaEvent) => void;
  'refusal.done': (props: RefusalDoneEvent) => void;
  'tool_calls.function.arguments.delta': (props: FunctionToolCallArgumentsDeltaEvent) => void;
  'tool_calls.function.arguments.done': (props: FunctionToolCallArgumentsDoneEvent) => void;
  'logprobs.content.delta': (props: LogProbsContentDeltaEvent) => void;
  'logprobs.content.done': (props: LogProbsContentDoneEvent) => void;
  'logprobs.refusal.delta': (props: LogProbsRefusalDeltaEvent) => void;
  'logprobs.refusal.done': (props: LogProbsRefusalDoneEvent) => void;
}

/** The events of a tool runner that does not stream. @public */
export interface ChatCompletionRunnerEvents extends AbstractChatCompletionRunnerEvents {
  /** The content of a message of the model. */
  content: (content: string) => void;
}

/** The events of a streaming tool runner. @public */
export interface ChatCompletionStreamingRunnerEvents extends AbstractChatCompletionRunnerEvents {
  /** A delta of the content, and the content so far. */
  content: (contentDelta: string, contentSnapshot: string) => void;
  /** A chunk as received, and the completion so far. */
  chunk: (chunk: ChatCompletionChunk, snapshot: ChatCompletionSnapshot) => void;
}

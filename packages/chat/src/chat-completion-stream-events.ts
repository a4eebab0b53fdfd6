import type { BaseEvents } from '@oai/core/internal';

import type { CompletionUsage } from './generated/completions.gen.js';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionTokenLogprob,
} from './generated/chat/completions/completions.gen.js';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.js';
import type { ToolApprovalPause } from './tool-approval.js';

/** What every helper of chat tells. @public */
export interface AbstractChatCompletionRunnerEvents extends BaseEvents {
  /** The model calls a function. */
  functionToolCall: (functionCall: ChatCompletionMessageFunctionToolCall.Function) => void;
  /** A message was added to the conversation, by the model or by a tool. */
  message: (message: ChatCompletionMessageParam) => void;
  /** A completion is whole. */
  chatCompletion: (completion: ChatCompletion) => void;
  /** The content of the last answer. */
  finalContent: (contentSnapshot: string) => void;
  /** The last answer. */
  finalMessage: (message: ChatCompletionMessageParam) => void;
  /** The last completion. */
  finalChatCompletion: (completion: ChatCompletion) => void;
  /** The last function that the model called. */
  finalFunctionToolCall: (functionCall: ChatCompletionMessageFunctionToolCall.Function) => void;
  /** A tool's answer to the model. */
  functionToolCallResult: (content: string) => void;
  /** The last answer of a tool to the model. */
  finalFunctionToolCallResult: (content: string) => void;
  /** The usage of all completions together, if the API reported it. */
  totalUsage: (usage: CompletionUsage) => void;
  /** Tool calls wait for somebody's approval; the runner ends after this. */
  approvalRequired: (pause: ToolApprovalPause) => void;
}

/** A piece of content. @public */
export interface ContentDeltaEvent {
  delta: string;
  /** All content so far. */
  snapshot: string;
  /** The content parsed as far as it goes: a live object that keeps growing. */
  parsed: unknown | null;
}

/** The content is whole. @public */
export interface ContentDoneEvent<ParsedT = null> {
  content: string;
  parsed: ParsedT | null;
}

/** A piece of a refusal. @public */
export interface RefusalDeltaEvent {
  delta: string;
  /** The refusal so far. */
  snapshot: string;
}

/** The refusal is whole. @public */
export interface RefusalDoneEvent {
  refusal: string;
}

/** A piece of the arguments of a function call. @public */
export interface FunctionToolCallArgumentsDeltaEvent {
  name: string;
  /** Which call of the message it is. */
  index: number;
  /** All arguments so far. */
  arguments: string;
  /** The arguments parsed as far as they go: a live object that keeps growing. */
  parsed_arguments: unknown;
  arguments_delta: string;
}

/** The arguments of a function call are whole. @public */
export interface FunctionToolCallArgumentsDoneEvent {
  name: string;
  /** Which call of the message it is. */
  index: number;
  arguments: string;
  /** Null if the tool does not say how to parse them. */
  parsed_arguments: unknown;
}

/** Log probabilities of a piece of content. @public */
export interface LogProbsContentDeltaEvent {
  content: ChatCompletionTokenLogprob[];
  snapshot: ChatCompletionTokenLogprob[];
}

/** Log probabilities of the content. @public */
export interface LogProbsContentDoneEvent {
  content: ChatCompletionTokenLogprob[];
}

/** Log probabilities of a piece of a refusal. @public */
export interface LogProbsRefusalDeltaEvent {
  refusal: ChatCompletionTokenLogprob[];
  snapshot: ChatCompletionTokenLogprob[];
}

/** Log probabilities of the refusal. @public */
export interface LogProbsRefusalDoneEvent {
  refusal: ChatCompletionTokenLogprob[];
}

/** What a stream of a completion tells. @public */
export interface ChatCompletionStreamEvents<
  ParsedT = null,
> extends AbstractChatCompletionRunnerEvents {
  /** A piece of content, and all content so far. */
  content: (contentDelta: string, contentSnapshot: string) => void;
  /** A chunk as it came, and the completion so far. */
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

/** What a runner that does not stream tells. @public */
export interface ChatCompletionRunnerEvents extends AbstractChatCompletionRunnerEvents {
  /** The content of an answer. */
  content: (content: string) => void;
}

/** What a streaming runner tells beside the events of a stream. @public */
export interface ChatCompletionStreamingRunnerEvents extends AbstractChatCompletionRunnerEvents {
  /** A piece of content, and all content so far. */
  content: (contentDelta: string, contentSnapshot: string) => void;
  /** A chunk as it came, and the completion so far. */
  chunk: (chunk: ChatCompletionChunk, snapshot: ChatCompletionSnapshot) => void;
}

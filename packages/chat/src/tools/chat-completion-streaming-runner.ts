import type { RequestOptions } from '@oai/core';

import type { ChatClient, CompletionsAPI } from '../completions/completions-api.js';
import { isAssistantMessage, isToolMessage } from '../completions/messages.js';
import type { ToolApprovalPause } from '../completions/tool-approval.js';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from '../generated/chat/completions/completions-types.gen.js';
import {
  ChatCompletionStream,
  type ChatCompletionStreamParams,
} from '../streaming/chat-completion-stream.js';
import {
  makeChatCompletionReadableStreamMessageChunk,
  readableItems,
  type ChatCompletionReadableStreamItem,
} from '../streaming/readable-stream-item.js';
import type { RunnerOptions } from './runner-options.js';
import type { BaseFunctionsArgs, InlineTools } from './tool-function.js';
import { runToolLoop, type ToolLoopParams } from './tool-loop.js';

/**
 * Runs tools until the model gives its final answer, and streams every completion on the way.
 *
 * @public
 */
export class ChatCompletionStreamingRunner<ParsedT = null>
  extends ChatCompletionStream<ParsedT>
  implements AsyncIterable<ChatCompletionChunk>
{
  /** The pause for approval that ended the run; undefined if there was none. */
  pause: ToolApprovalPause | undefined;

  /** Reads the output of `toReadableStream`. */
  static override fromReadableStream(stream: ReadableStream): ChatCompletionStreamingRunner<null> {
    return new ChatCompletionStreamingRunner<null>(null)._readFrom(stream);
  }

  /**
   * Runs tools with a client.
   *
   * @typeParam _FunctionsArgs Not used; kept for callers that pass type arguments.
   */
  static runTools<
    _FunctionsArgs extends BaseFunctionsArgs = never[],
    ParsedT = null,
    ToolContext = undefined,
  >(
    client: ChatClient,
    params: Omit<ToolLoopParams, 'tools'> &
      InlineTools<ToolContext, ChatCompletionStreamingRunner<unknown>> & {
        toolContext?: ToolContext;
      },
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<ParsedT> {
    const { completions } = client.chat;
    const runner = new ChatCompletionStreamingRunner<ParsedT>(params);
    return runner._start(params.messages, options, () =>
      runner.#runTools(completions, params, options),
    );
  }

  /** The chunks, with the results of the tools between them. @internal */
  override [readableItems](): AsyncIterator<ChatCompletionReadableStreamItem> {
    let lastChunk: ChatCompletionChunk | undefined;
    let isFirstMessage = true;
    // A private event puts both into one queue, which keeps their order.
    const emit = (item: ChatCompletionReadableStreamItem): void =>
      (this._emit as (event: string, item: object) => void).call(this, READABLE_ITEM, item);
    this.on('chunk', (chunk) => {
      lastChunk = chunk;
      isFirstMessage = true;
      emit(chunk);
    });
    this.on('message', (message) => {
      if (!isToolMessage(message) || !lastChunk) return;
      const calls = this.messages.findLast(isAssistantMessage)?.tool_calls;
      const ids = isFirstMessage ? calls?.map(({ id }) => id) : undefined;
      isFirstMessage = false;
      emit(makeChatCompletionReadableStreamMessageChunk(lastChunk, message, ids));
    });
    const toItem = (item: ChatCompletionReadableStreamItem) => item;
    return this._iterate(READABLE_ITEM, toItem, { abortOnReturn: true });
  }

  #runTools(
    completions: CompletionsAPI,
    params: ToolLoopParams,
    options: RunnerOptions | undefined,
  ): Promise<void> {
    const actions = {
      complete: (body: ChatCompletionCreateParamsNonStreaming, request: RequestOptions) =>
        this._streamCompletion(completions, body as object as ChatCompletionStreamParams, request),
      addMessage: (message: ChatCompletionMessageParam) => this._addMessage(message),
      pause: (pause: ToolApprovalPause) => {
        this.pause = pause;
        this._emitEvent('approvalRequired', pause);
      },
    };
    return runToolLoop(this, actions, params, options);
  }
}

/** The private event of `readableItems`; it has no listeners but the iterator of that method. */
const READABLE_ITEM = 'readable item' as 'chunk';

import type { RequestOptions } from '@oai/core';

import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from './generated/chat/completions/completions.gen.js';
import { ChatCompletionStream, type ChatCompletionStreamParams } from './chat-completion-stream.js';
import { isAssistantMessage, isToolMessage } from './chat-completion-utils.js';
import type { ChatClient, CompletionsAPI } from './completions-api.js';
import {
  makeChatCompletionReadableStreamMessageChunk,
  type ChatCompletionReadableStreamItem,
} from './readable-stream-item.js';
import { runToolLoop } from './run-tools.js';
import type { BaseFunctionsArgs } from './runnable-function.js';
import type { ToolApprovalPause } from './tool-approval.js';
import type {
  AnyToolRunnerParams,
  ChatCompletionStreamingToolRunnerParams,
  RunnerOptions,
} from './tool-runner-params.js';

/**
 * Runs tools until the model has its answer, and streams every completion on the way.
 *
 * @public
 */
export class ChatCompletionStreamingRunner<ParsedT = null>
  extends ChatCompletionStream<ParsedT>
  implements AsyncIterable<ChatCompletionChunk>
{
  /** Where the run stopped for approval; undefined if it did not. */
  pause: ToolApprovalPause | undefined;

  /** Reads what `toReadableStream` wrote. */
  static override fromReadableStream(stream: ReadableStream): ChatCompletionStreamingRunner<null> {
    const runner = new ChatCompletionStreamingRunner<null>(null);
    runner._run(() => runner._fromReadableStream(stream));
    return runner;
  }

  /** Runs tools with a client. */
  static runTools<FunctionsArgs extends BaseFunctionsArgs, ParsedT = null, ToolContext = undefined>(
    client: ChatClient,
    params: ChatCompletionStreamingToolRunnerParams<FunctionsArgs, ToolContext>,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<ParsedT> {
    return startStreamingToolRunner(
      client.chat.completions,
      params as AnyToolRunnerParams,
      options,
    );
  }

  /** Chunks, and the tools' answers between them. @internal */
  override _readableItems(): AsyncIterator<ChatCompletionReadableStreamItem> {
    let lastChunk: ChatCompletionChunk | undefined;
    let isFirstMessage = true;
    // An event of its own keeps both in one queue, and so in their order.
    const tell = (item: ChatCompletionReadableStreamItem): void =>
      (this._emit as (event: string, item: object) => void).call(this, READABLE_ITEM, item);
    this.on('chunk', (chunk) => {
      lastChunk = chunk;
      isFirstMessage = true;
      tell(chunk);
    });
    this.on('message', (message) => {
      if (!isToolMessage(message) || !lastChunk) return;
      const calls = this.messages.findLast(isAssistantMessage)?.tool_calls;
      const ids = isFirstMessage ? calls?.map(({ id }) => id) : undefined;
      isFirstMessage = false;
      tell(makeChatCompletionReadableStreamMessageChunk(lastChunk, message, ids));
    });
    return this._iterate(
      READABLE_ITEM,
      (item) => item as unknown as ChatCompletionReadableStreamItem,
      {
        abortOnReturn: true,
      },
    );
  }

  /** @internal */
  _start(
    completions: CompletionsAPI,
    params: AnyToolRunnerParams,
    options: RunnerOptions | undefined,
  ): this {
    return this._begin(options, params.messages ?? [], () => {
      const host = {
        controller: this.controller,
        messages: this.messages,
        addMessage: (message: ChatCompletionMessageParam) => this._addMessage(message),
        complete: (body: ChatCompletionCreateParamsNonStreaming, request: RequestOptions) =>
          this._streamCompletion(
            completions,
            body as object as ChatCompletionStreamParams,
            request,
          ),
        pause: (pause: ToolApprovalPause) => {
          this.pause = pause;
          this._tell('approvalRequired', pause);
        },
      };
      return runToolLoop(host, this, params, options);
    });
  }
}

/** Not for users: nobody else adds listeners for it. */
const READABLE_ITEM = 'readable item' as 'chunk';

/** @internal */
export function startStreamingToolRunner<ParsedT>(
  completions: CompletionsAPI,
  params: AnyToolRunnerParams,
  options?: RunnerOptions,
): ChatCompletionStreamingRunner<ParsedT> {
  const runner = new ChatCompletionStreamingRunner<ParsedT>(params);
  return runner._start(completions, params, options);
}

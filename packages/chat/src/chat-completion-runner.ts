import type { RequestOptions } from '@oai/core';

import type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from './generated/chat/completions/completions.gen.js';
import { AbstractChatCompletionRunner } from './abstract-chat-completion-runner.js';
import type { ChatCompletionRunnerEvents } from './chat-completion-stream-events.js';
import { isAssistantMessage } from './chat-completion-utils.js';
import type { ChatClient, CompletionsAPI } from './completions-api.js';
import type { ParsedChatCompletion } from './parsed-types.js';
import { maybeParseChatCompletion, type ParsingParams } from './parser.js';
import { runToolLoop } from './run-tools.js';
import type { BaseFunctionsArgs } from './runnable-function.js';
import type { ToolApprovalPause } from './tool-approval.js';
import type {
  AnyToolRunnerParams,
  ChatCompletionToolRunnerParams,
  RunnerOptions,
} from './tool-runner-params.js';

/**
 * Runs tools until the model has its answer, without streaming.
 *
 * @public
 */
export class ChatCompletionRunner<ParsedT = null> extends AbstractChatCompletionRunner<
  ChatCompletionRunnerEvents,
  ParsedT
> {
  /** Where the run stopped for approval; undefined if it did not. */
  pause: ToolApprovalPause | undefined;

  /** Runs tools with a client. */
  static runTools<
    ParsedT,
    FunctionsArgs extends BaseFunctionsArgs = never[],
    ToolContext = undefined,
  >(
    client: ChatClient,
    params: ChatCompletionToolRunnerParams<FunctionsArgs, ToolContext>,
    options?: RunnerOptions,
  ): ChatCompletionRunner<ParsedT> {
    return startToolRunner(client.chat.completions, params as AnyToolRunnerParams, options);
  }

  /** @internal */
  _start(
    completions: CompletionsAPI,
    params: AnyToolRunnerParams,
    options: RunnerOptions | undefined,
  ): this {
    this.messages.push(...(params.messages ?? []));
    this._run(() => {
      this._listenForAbort(options?.signal);
      const host = {
        controller: this.controller,
        messages: this.messages,
        addMessage: (message: ChatCompletionMessageParam) => this._addMessage(message),
        complete: (body: ChatCompletionCreateParamsNonStreaming, request: RequestOptions) =>
          this.#complete(completions, body, request),
        pause: (pause: ToolApprovalPause) => {
          this.pause = pause;
          this._tell('approvalRequired', pause);
        },
      };
      return runToolLoop(host, this, params, options);
    });
    return this;
  }

  async #complete(
    completions: CompletionsAPI,
    body: ChatCompletionCreateParamsNonStreaming,
    options: RequestOptions,
  ): Promise<ParsedChatCompletion<ParsedT>> {
    const completion = await completions.create(body, {
      ...options,
      signal: this.controller.signal,
    });
    this._connected();
    // By what went on the wire: what a tool's own parser refuses is told to the model, not thrown.
    return this._addChatCompletion(
      maybeParseChatCompletion<ParsingParams, ParsedT>(completion, body),
    );
  }

  protected override _addMessage(message: ChatCompletionMessageParam): void {
    super._addMessage(message);
    if (isAssistantMessage(message) && message.content) {
      this._emit('content', message.content as string);
    }
  }
}

/** @internal */
export function startToolRunner<ParsedT>(
  completions: CompletionsAPI,
  params: AnyToolRunnerParams,
  options?: RunnerOptions,
): ChatCompletionRunner<ParsedT> {
  return new ChatCompletionRunner<ParsedT>()._start(completions, params, options);
}

import type { RequestOptions } from '@oai/core';

import { repairReporter, settleParsed, unlessAborted, withAnswer } from '@oai/core/internal';

import { clientOf, type ChatClient, type CompletionsAPI } from '../completions/completions-api.js';
import { isAssistantMessage } from '../completions/messages.js';
import type { ToolApprovalPause } from '../completions/tool-approval.js';
import type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from '../generated/chat/completions/completions-types.gen.js';
import type { ParsedChatCompletion, ParsingParams } from '../parsing/parsed-types.js';
import { maybeParseChatCompletion } from '../parsing/parser.js';
import { repairCompletion } from '../parsing/repair-completion.js';
import { AbstractChatCompletionRunner } from '../streaming/abstract-chat-completion-runner.js';
import type { ChatCompletionRunnerEvents } from '../streaming/events.js';
import type { RunnerOptions } from './runner-options.js';
import type { InlineTools } from './tool-function.js';
import { runToolLoop, type ToolLoopParams } from './tool-loop.js';

/**
 * Runs tools until the model gives its final answer, without streaming.
 *
 * @public
 */
export class ChatCompletionRunner<ParsedT = null> extends AbstractChatCompletionRunner<
  ChatCompletionRunnerEvents,
  ParsedT
> {
  /** The pause for approval that ended the run; undefined if there was none. */
  pause: ToolApprovalPause | undefined;

  /** Runs tools with a client. */
  static runTools<ParsedT, ToolContext = undefined>(
    client: ChatClient,
    params: Omit<ToolLoopParams, 'tools'> &
      InlineTools<ToolContext, ChatCompletionRunner<unknown>> & { toolContext?: ToolContext },
    options?: RunnerOptions,
  ): ChatCompletionRunner<ParsedT> {
    const { completions } = client.chat;
    const runner = new ChatCompletionRunner<ParsedT>();
    runner.messages = [params.messages ?? []].flat();
    runner._run(() => runner.#runTools(completions, params, options));
    return runner;
  }

  #runTools(
    completions: CompletionsAPI,
    params: ToolLoopParams,
    options: RunnerOptions | undefined,
  ): Promise<void> {
    this._listenForAbort(options?.signal);
    const actions = {
      complete: (body: ChatCompletionCreateParamsNonStreaming, request: RequestOptions) =>
        this.#complete(completions, body, request),
      addMessage: (message: ChatCompletionMessageParam) => this._addMessage(message),
      pause: (pause: ToolApprovalPause) => {
        this.pause = pause;
        this._emitEvent('approvalRequired', pause);
      },
    };
    return runToolLoop(this, actions, params, options);
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
    // By the body as sent, which has no parsers of tools: their errors go to the model instead.
    const report = repairReporter({ client: clientOf(completions), options });
    const repaired = repairCompletion(completion, body, this._repairKeeper(report));
    try {
      const parsed = await unlessAborted(this.controller.signal, () =>
        settleParsed((read) =>
          maybeParseChatCompletion<ParsingParams, ParsedT>(
            repaired,
            body,
            read,
            options.parseErrors,
          ),
        ),
      );
      return this._addChatCompletion(parsed);
    } catch (error) {
      throw withAnswer(error, 'completion', repaired);
    }
  }

  protected override _addMessage(message: ChatCompletionMessageParam): void {
    super._addMessage(message);
    if (isAssistantMessage(message) && message.content) {
      this._emit('content', message.content as string);
    }
  }
}

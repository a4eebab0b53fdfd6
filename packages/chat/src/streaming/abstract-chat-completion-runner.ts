import { OpenAIError, type OnRepair, type Repair } from '@oai/core';
import { EventStream } from '@oai/core/internal';

import { isAssistantMessage, isToolMessage } from '../completions/messages.js';
import type { CompletionUsage } from '../generated/completions-usage.gen.js';
import type {
  ChatCompletion,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
} from '../generated/chat/completions/completions-types.gen.js';
import type { ParsedChatCompletion } from '../parsing/parsed-types.js';
import type { AbstractChatCompletionRunnerEvents } from './events.js';

type FunctionCall = ChatCompletionMessageFunctionToolCall.Function;

/**
 * The base of the chat helpers: the conversation as it grows, and its final values.
 *
 * @public
 */
export class AbstractChatCompletionRunner<
  EventTypes extends AbstractChatCompletionRunnerEvents,
  ParsedT,
> extends EventStream<EventTypes> {
  /** The conversation so far: the messages sent, those of the model, and the results of tools. */
  messages: ChatCompletionMessageParam[] = [];
  /** The irregularities of the answers so far that were repaired. */
  readonly repairs: Repair[] = [];
  protected readonly _chatCompletions: ParsedChatCompletion<ParsedT>[] = [];

  /**
   * Waits for the end of the stream.
   *
   * @returns The last completion.
   * @throws {OpenAIError} The error that ended the stream early.
   */
  async finalChatCompletion(): Promise<ParsedChatCompletion<ParsedT>> {
    await this.done();
    return expect(this._chatCompletions.at(-1), 'a ChatCompletion');
  }

  /** Waits for the end of the stream. @returns The content of the model's last message. */
  async finalContent(): Promise<string | null> {
    return (await this.finalMessage()).content;
  }

  /** Waits for the end of the stream. @returns The model's last message. */
  async finalMessage(): Promise<ChatCompletionMessage> {
    await this.done();
    return expect(this.#finalMessage(), 'a ChatCompletionMessage with role=assistant');
  }

  /** Waits for the end of the stream. @returns The last function call of the model. */
  async finalFunctionToolCall(): Promise<FunctionCall | undefined> {
    await this.done();
    return this.#finalFunctionToolCall();
  }

  /** Waits for the end of the stream. @returns The result of the last tool. */
  async finalFunctionToolCallResult(): Promise<string | undefined> {
    await this.done();
    return this.#finalFunctionToolCallResult();
  }

  /** Waits for the end of the stream. @returns The sum of the usage of all completions. */
  async totalUsage(): Promise<CompletionUsage> {
    await this.done();
    return this.#totalUsage();
  }

  /** The completions so far. */
  allChatCompletions(): ChatCompletion[] {
    return [...this._chatCompletions];
  }

  /** Emits an event of this class, which the type parameter hides from `_emit`. */
  protected _emitEvent<Event extends keyof AbstractChatCompletionRunnerEvents>(
    event: Event,
    ...args: Parameters<AbstractChatCompletionRunnerEvents[Event]>
  ): void {
    this._emit(event, ...(args as never));
  }

  /** Returns the function that keeps each repair once, and passes it on. */
  protected _repairKeeper(report?: OnRepair): OnRepair {
    const known = new Set<string>();
    return (repair) => {
      const key = `${repair.kind} ${repair.path}`;
      if (known.has(key)) return;
      known.add(key);
      this.repairs.push(repair);
      report?.(repair);
    };
  }

  protected _addChatCompletion(
    completion: ParsedChatCompletion<ParsedT>,
  ): ParsedChatCompletion<ParsedT> {
    this._chatCompletions.push(completion);
    this._emitEvent('chatCompletion', completion);
    const message = completion.choices[0]?.message;
    if (message) this._addMessage(message as ChatCompletionMessageParam);
    return completion;
  }

  protected _addMessage(message: ChatCompletionMessageParam): void {
    this.messages.push(message);
    this._emitEvent('message', message);
    if (isToolMessage(message)) {
      if (message.content) this._emitEvent('functionToolCallResult', message.content as string);
    } else if (isAssistantMessage(message)) {
      for (const call of message.tool_calls ?? []) {
        if (call.type === 'function') this._emitEvent('functionToolCall', call.function);
      }
    }
  }

  protected override _emitFinal(): void {
    const completion = this._chatCompletions.at(-1);
    if (completion) this._emitEvent('finalChatCompletion', completion);
    const message = this.#finalMessage();
    if (message) this._emitEvent('finalMessage', message as ChatCompletionMessageParam);
    if (message?.content) this._emitEvent('finalContent', message.content);
    const call = this.#finalFunctionToolCall();
    if (call) this._emitEvent('finalFunctionToolCall', call);
    const result = this.#finalFunctionToolCallResult();
    if (result !== undefined) this._emitEvent('finalFunctionToolCallResult', result);
    if (this._chatCompletions.some(({ usage }) => usage))
      this._emitEvent('totalUsage', this.#totalUsage());
  }

  #finalMessage(): ChatCompletionMessage | undefined {
    const message = this.messages.findLast(isAssistantMessage);
    if (!message) return undefined;
    const { content = null, refusal = null } = message;
    // Only a message that the caller provided can lack these; it must not be changed.
    const isComplete = message.content === content && message.refusal === refusal;
    return (isComplete ? message : { ...message, content, refusal }) as ChatCompletionMessage;
  }

  #finalFunctionToolCall(): FunctionCall | undefined {
    return this.messages
      .filter(isAssistantMessage)
      .flatMap(({ tool_calls }) => tool_calls ?? [])
      .findLast((call) => call.type === 'function')?.function;
  }

  #finalFunctionToolCallResult(): string | undefined {
    const message = this.messages.findLast(isToolMessage);
    return typeof message?.content === 'string' ? message.content : undefined;
  }

  #totalUsage(): CompletionUsage {
    const total = { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 };
    for (const { usage } of this._chatCompletions) {
      for (const name of Object.keys(total) as (keyof typeof total)[])
        total[name] += usage?.[name] ?? 0;
    }
    return total;
  }
}

function expect<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new OpenAIError(`The stream ended without producing ${name}.`);
  return value;
}

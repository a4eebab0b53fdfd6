import { ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError } from '@oai/core';
import { parsedFromPartial } from '@oai/core/internal';

import type { ChatCompletionChunk } from './generated/chat/completions/completions.gen.js';
import { ChatCompletionAccumulator } from './chat-completion-accumulator.js';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.js';
import type { ChatCompletionStreamEvents } from './chat-completion-stream-events.js';
import { ChoiceEvents } from './choice-events.js';
import type { ParsedChatCompletion } from './parsed-types.js';
import {
  hasAutoParseableInput,
  isParseableResponseFormat,
  shouldParseToolCall,
  type ParsingParams,
} from './parser.js';

/** Where the events of a completion go. @internal */
export interface CompletionListener<ParsedT> {
  /** Whether anybody listens, so that what only an event needs is not made in vain. */
  hears(event: keyof ChatCompletionStreamEvents<ParsedT>): boolean;
  tell(event: keyof ChatCompletionStreamEvents<ParsedT>, ...args: unknown[]): void;
}

/** One completion while it is streamed: puts it together and tells of it. @internal */
export class StreamedCompletion<ParsedT> {
  readonly #params: ParsingParams | null;
  readonly #listener: CompletionListener<ParsedT>;
  readonly #accumulator: ChatCompletionAccumulator;
  readonly #events: ChoiceEvents<ParsedT>[] = [];
  /** Whether unfinished answers make the call fail, since what was asked for is a parsed value. */
  readonly #mustParse: boolean;

  constructor(params: ParsingParams | null, listener: CompletionListener<ParsedT>) {
    this.#params = params;
    this.#listener = listener;
    const format = params?.response_format;
    this.#mustParse = params !== null && hasAutoParseableInput(params);
    this.#accumulator = new ChatCompletionAccumulator({
      content:
        this.#mustParse && isParseableResponseFormat(format)
          ? (value) => parsedFromPartial(format, value)
          : undefined,
      hasArguments: (name) => shouldParseToolCall(params, { type: 'function', function: { name } }),
    });
  }

  get snapshot(): ChatCompletionSnapshot | undefined {
    return this.#accumulator.snapshot;
  }

  add(chunk: ChatCompletionChunk): void {
    const accumulator = this.#accumulator;
    const snapshot = accumulator.add(chunk);
    this.#listener.tell('chunk', chunk, snapshot);
    for (const choice of chunk.choices ?? []) {
      const index = choice.index ?? 0;
      const events = (this.#events[index] ??= new ChoiceEvents(
        accumulator.choices[index]!,
        this.#params,
        this.#listener,
        this.#mustParse,
      ));
      events.add(choice);
    }
  }

  /**
   * Ends the completion.
   *
   * @throws {LengthFinishReasonError} An answer that was to be parsed was cut off.
   * @throws {ContentFilterFinishReasonError} The content filter stopped an answer that was to be parsed.
   * @throws {OpenAIError} The server left out what every completion has.
   */
  finish(): ParsedChatCompletion<ParsedT> {
    const { snapshot } = this;
    if (!snapshot) throw new OpenAIError('The stream ended without sending any chunk.');
    snapshot.choices = snapshot.choices.filter(Boolean);
    if (snapshot.usage === null) delete snapshot.usage;
    for (const choice of snapshot.choices) {
      const { index, finish_reason, message } = choice;
      if (!finish_reason) throw missing(`finish_reason of choice ${index}`);
      if (this.#mustParse && finish_reason === 'length') throw new LengthFinishReasonError();
      if (this.#mustParse && finish_reason === 'content_filter') {
        throw new ContentFilterFinishReasonError();
      }
      message.content ??= null;
      message.refusal ??= null;
      message.tool_calls?.forEach((call, position) => {
        const { name } = call.type === 'custom' ? call.custom : call.function;
        const where = `of tool call ${position} of choice ${index}`;
        if (!call.id) throw missing(`id ${where}`);
        if (!name) throw missing(`name ${where}`);
      });
      if (message.tool_calls) message.tool_calls = message.tool_calls.filter(Boolean);
      this.#events[index]!.parse();
    }
    const completion = Object.assign(snapshot, { object: 'chat.completion' });
    return completion as unknown as ParsedChatCompletion<ParsedT>;
  }
}

function missing(what: string): OpenAIError {
  return new OpenAIError(`The stream ended without the ${what}.`);
}

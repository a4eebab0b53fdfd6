import { ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError } from '@oai/core';
import { parsedFromPartial, readSent } from '@oai/core/internal';

import type { ChatCompletionChunk } from '../generated/chat/completions/completions-types.gen.js';
import type { ParsedChatCompletion, ParsingParams } from '../parsing/parsed-types.js';
import { hasAutoParseableInput, isParseableResponseFormat } from '../parsing/parser.js';
import { repairToolCalls } from '../parsing/repair-tool-calls.js';
import { shouldParseToolCall } from '../parsing/tool-arguments.js';
import { ChoiceEvents, type CompletionListener } from './choice-events.js';
import { CompletionAccumulator } from './completion-accumulator.js';
import { LazyJSON } from './lazy-json.js';
import type { PartialParsing } from './partial-parsing.js';
import type { ChatCompletionSnapshot } from './snapshot.js';

/** A completion that is being streamed: its state so far and the source of its events. @internal */
export class StreamedCompletion<ParsedT> {
  readonly #params: ParsingParams | null;
  readonly #listener: CompletionListener<ParsedT>;
  readonly #accumulator: CompletionAccumulator;
  readonly #events: ChoiceEvents<ParsedT>[] = [];
  /** True if the caller asked for a parsed value, which a truncated message cannot give. */
  readonly #mustParse: boolean;

  constructor(params: ParsingParams | null, listener: CompletionListener<ParsedT>) {
    this.#params = params;
    this.#listener = listener;
    const format = params?.response_format;
    this.#mustParse = params !== null && hasAutoParseableInput(params);
    const parsing: PartialParsing = {
      content:
        this.#mustParse && isParseableResponseFormat(format)
          ? (value) => parsedFromPartial(format, value)
          : undefined,
      newJSON: () => new LazyJSON(),
      hasArguments: (name) => shouldParseToolCall(params, { type: 'function', function: { name } }),
      report: listener.report,
    };
    this.#accumulator = new CompletionAccumulator(parsing, params?.n);
  }

  get snapshot(): ChatCompletionSnapshot | undefined {
    return this.#accumulator.snapshot;
  }

  /**
   * Adds a chunk and emits its events.
   *
   * @returns Undefined if the next chunk can be added at once; otherwise a promise to wait for.
   * @throws {InvalidResponseError} The chunk is of an unexpected shape.
   */
  add(chunk: ChatCompletionChunk): Promise<void> | undefined {
    const accumulator = this.#accumulator;
    const snapshot = readSent('a chunk', () => accumulator.add(chunk));
    this.#listener.emit('chunk', chunk, snapshot);
    let pending: Promise<void> | undefined;
    for (const choice of chunk.choices ?? []) {
      const index = choice.index ?? 0;
      const events = (this.#events[index] ??= new ChoiceEvents(
        accumulator.choices[index]!,
        this.#params,
        this.#listener,
        this.#mustParse,
      ));
      pending = pending ? pending.then(() => events.add(choice)) : events.add(choice);
    }
    return pending;
  }

  /**
   * Checks and parses the completion after its last chunk.
   *
   * @throws {LengthFinishReasonError} A message to parse was cut off at the token limit.
   * @throws {ContentFilterFinishReasonError} The content filter stopped a message to parse.
   * @throws {OpenAIError} The server omitted a required field.
   */
  async finish(): Promise<ParsedChatCompletion<ParsedT>> {
    const { snapshot } = this;
    if (!snapshot) throw new OpenAIError('The stream ended without sending any chunk.');
    snapshot.choices = snapshot.choices.filter(Boolean);
    if (snapshot.usage === null) delete snapshot.usage;
    for (const choice of snapshot.choices) {
      this.#checkFinish(choice);
      const { index, message } = choice;
      message.content ??= null;
      message.refusal ??= null;
      this.#finishToolCalls(choice);
      await this.#events[index]!.parse();
    }
    const completion = Object.assign(snapshot, { object: 'chat.completion' });
    return completion as unknown as ParsedChatCompletion<ParsedT>;
  }

  #checkFinish(choice: ChatCompletionSnapshot.Choice): void {
    const { index, message } = choice;
    if (!choice.finish_reason && this.#accumulator.choices[index]?.hasAudioEnded) {
      choice.finish_reason = 'stop';
      this.#listener.report({ kind: 'finish-reason', path: `choices[${index}].finish_reason` });
    }
    const { finish_reason } = choice;
    if (!finish_reason) throw missing(`finish_reason for choice ${index}`);
    if (message.role !== 'assistant') {
      throw missing(`role for choice ${index}: it is "${message.role}"`);
    }
    if (this.#mustParse && finish_reason === 'length') throw new LengthFinishReasonError();
    if (this.#mustParse && finish_reason === 'content_filter') {
      throw new ContentFilterFinishReasonError();
    }
  }

  #finishToolCalls({ index, message }: ChatCompletionSnapshot.Choice): void {
    if (!message.tool_calls) return;
    const { report } = this.#listener;
    const place = `choices[${index}].message`;
    const calls = message.tool_calls.filter(Boolean);
    // Some servers count from one.
    if (calls.length < message.tool_calls.length) {
      report({ kind: 'tool-call-index', path: `${place}.tool_calls` });
    }
    calls.forEach((call, position) => {
      const { name } = call.type === 'custom' ? call.custom : call.function;
      if (!name) throw missing(`name for tool call ${position} of choice ${index}`);
    });
    message.tool_calls = repairToolCalls(calls, this.#params, place, report);
  }
}

/** Applications search error messages for `missing finish_reason for choice`. */
function missing(field: string): OpenAIError {
  return new OpenAIError(`The streamed completion is invalid: missing ${field}.`);
}

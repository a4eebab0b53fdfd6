import type { ChatCompletionChunk } from '../generated/chat/completions/completions-types.gen.js';
import type { ParsingParams } from '../parsing/parsed-types.js';
import { parseResponseFormatContent } from '../parsing/parser.js';
import { parseArguments } from '../parsing/tool-arguments.js';
import type { ChoiceAccumulator } from './choice-accumulator.js';
import type { ChatCompletionStreamEvents } from './events.js';

/** The receiver of the events of a completion. @internal */
export interface CompletionListener<ParsedT> {
  /** Returns true if the event has a listener, so that unused events are not built. */
  hasListeners(event: keyof ChatCompletionStreamEvents<ParsedT>): boolean;
  emit(event: keyof ChatCompletionStreamEvents<ParsedT>, ...args: unknown[]): void;
}

/**
 * Emits the events of one choice: one for each delta, and one when a part is complete.
 *
 * @internal
 */
export class ChoiceEvents<ParsedT> {
  readonly #state: ChoiceAccumulator;
  readonly #params: ParsingParams | null;
  readonly #listener: CompletionListener<ParsedT>;
  readonly #mustParse: boolean;
  readonly #done = new Set<string | number>();
  #currentCall: number | undefined;
  /** The content is parsed once, for the event and for the final message. */
  #parsed: { value: ParsedT | null } | undefined;
  readonly #parsedArguments: { value: unknown }[] = [];

  constructor(
    state: ChoiceAccumulator,
    params: ParsingParams | null,
    listener: CompletionListener<ParsedT>,
    mustParse: boolean,
  ) {
    this.#state = state;
    this.#params = params;
    this.#listener = listener;
    this.#mustParse = mustParse;
  }

  add({ delta, logprobs, finish_reason }: ChatCompletionChunk.Choice): void {
    const { hasListeners, emit } = this.#listener;
    const { message, logprobs: allLogprobs } = this.#state.choice;
    if (typeof delta?.content === 'string' && message.content) {
      emit('content', delta.content, message.content);
      if (hasListeners('content.delta')) {
        this.#emit('content.delta', {
          delta: delta.content,
          snapshot: message.content,
          parsed: message.parsed,
        });
      }
    }
    if (typeof delta?.refusal === 'string' && message.refusal) {
      this.#emit('refusal.delta', { delta: delta.refusal, snapshot: message.refusal });
    }
    for (const kind of ['content', 'refusal'] as const) {
      const pieces = logprobs?.[kind];
      if (pieces)
        this.#emit(`logprobs.${kind}.delta`, {
          [kind]: pieces,
          snapshot: allLogprobs?.[kind] ?? [],
        });
    }
    if (delta?.tool_calls) this.#addToolCalls(delta.tool_calls);
    // A truncated choice gets no `done` events. The call fails after the usage has arrived.
    const isCut = finish_reason === 'length' || finish_reason === 'content_filter';
    if (finish_reason && !(isCut && this.#mustParse)) {
      this.#contentDone();
      message.tool_calls?.forEach((_call, index) => this.#callDone(index));
    }
  }

  /** Replaces the partial values of the message by the final ones. */
  parse(): void {
    const { message } = this.#state.choice;
    define(message, 'parsed', this.#parseContent());
    if (!this.#mustParse) return;
    message.tool_calls?.forEach((call, index) => {
      if (call.type === 'function')
        define(call.function, 'parsed_arguments', this.#parseCall(index));
    });
  }

  #addToolCalls(deltas: ChatCompletionChunk.Choice.Delta.ToolCall[]): void {
    const calls = this.#state.choice.message.tool_calls ?? [];
    for (const delta of deltas) {
      const index = delta.index ?? calls.length - 1;
      const call = calls[index];
      const before = this.#currentCall;
      if (before !== index) {
        this.#contentDone();
        // Calls may be interleaved: a call ends with its arguments, not when the next one starts.
        if (before !== undefined && this.#listener.hasListeners(ARGUMENTS_DONE)) {
          if (this.#state.args[before]?.isComplete) this.#callDone(before);
        }
        this.#currentCall = index;
      }
      if (call?.type !== 'function' || !this.#listener.hasListeners(ARGUMENTS_DELTA)) continue;
      const { name, arguments: args, parsed_arguments } = call.function;
      const arguments_delta = delta.function?.arguments ?? '';
      this.#emit(ARGUMENTS_DELTA, {
        name,
        index,
        arguments: args,
        parsed_arguments,
        arguments_delta,
      });
    }
  }

  #contentDone(): void {
    const { message, logprobs } = this.#state.choice;
    this.#once('content.done', message.content, () => ({
      content: message.content,
      parsed: this.#parseContent(),
    }));
    this.#once('refusal.done', message.refusal, () => ({ refusal: message.refusal }));
    for (const kind of ['content', 'refusal'] as const) {
      this.#once(`logprobs.${kind}.done`, logprobs?.[kind], () => ({ [kind]: logprobs?.[kind] }));
    }
  }

  #callDone(index: number): void {
    const call = this.#state.choice.message.tool_calls?.[index];
    if (call?.type !== 'function' || this.#done.has(index)) return;
    this.#done.add(index);
    if (!this.#listener.hasListeners(ARGUMENTS_DONE)) return;
    this.#emit(ARGUMENTS_DONE, {
      name: call.function.name,
      index,
      arguments: call.function.arguments,
      parsed_arguments: this.#parseCall(index),
    });
  }

  #once(event: string, subject: unknown, makeProps: () => object): void {
    if (!subject || this.#done.has(event)) return;
    this.#done.add(event);
    if (this.#listener.hasListeners(event as 'chunk')) this.#emit(event, makeProps());
  }

  #parseContent(): ParsedT | null {
    const { content, refusal } = this.#state.choice.message;
    this.#parsed ??= {
      value:
        content && !refusal && this.#mustParse
          ? parseResponseFormatContent<ParsedT>(this.#params?.response_format, content)
          : null,
    };
    return this.#parsed.value;
  }

  #parseCall(index: number): unknown {
    const call = this.#state.choice.message.tool_calls?.[index];
    if (call?.type !== 'function') return null;
    return (this.#parsedArguments[index] ??= { value: parseArguments(this.#params, call.function) })
      .value;
  }

  #emit(event: string, props: object): void {
    this.#listener.emit(event as 'chunk', props);
  }
}

const ARGUMENTS_DELTA = 'tool_calls.function.arguments.delta';
const ARGUMENTS_DONE = 'tool_calls.function.arguments.done';

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

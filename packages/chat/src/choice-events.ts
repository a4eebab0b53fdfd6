import type { ChatCompletionChunk } from './generated/chat/completions/completions.gen.js';
import type { ChoiceAccumulator } from './choice-accumulator.js';
import { parseArguments, parseResponseFormatContent, type ParsingParams } from './parser.js';
import type { CompletionListener } from './streamed-completion.js';

/** Tells what each delta of one choice means, and when which part of it is whole. @internal */
export class ChoiceEvents<ParsedT> {
  readonly #state: ChoiceAccumulator;
  readonly #params: ParsingParams | null;
  readonly #listener: CompletionListener<ParsedT>;
  readonly #mustParse: boolean;
  readonly #done = new Set<string | number>();
  #currentCall: number | undefined;
  /** Parsed once, for the event and for the final message. */
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
    const { hears, tell } = this.#listener;
    const { message, logprobs: allLogprobs } = this.#state.choice;
    if (typeof delta?.content === 'string' && message.content) {
      tell('content', delta.content, message.content);
      if (hears('content.delta')) {
        this.#tell('content.delta', {
          delta: delta.content,
          snapshot: message.content,
          parsed: message.parsed,
        });
      }
    }
    if (typeof delta?.refusal === 'string' && message.refusal) {
      this.#tell('refusal.delta', { delta: delta.refusal, snapshot: message.refusal });
    }
    for (const kind of ['content', 'refusal'] as const) {
      const pieces = logprobs?.[kind];
      if (pieces)
        this.#tell(`logprobs.${kind}.delta`, {
          [kind]: pieces,
          snapshot: allLogprobs?.[kind] ?? [],
        });
    }
    if (delta?.tool_calls) this.#addToolCalls(delta.tool_calls);
    // What was cut off is not whole; the call fails when the stream has told its usage.
    const isCut = finish_reason === 'length' || finish_reason === 'content_filter';
    if (finish_reason && !(isCut && this.#mustParse)) {
      this.#contentDone();
      message.tool_calls?.forEach((_call, index) => this.#callDone(index));
    }
  }

  /** Puts the parsed values in place of the unfinished ones. */
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
        // Calls may arrive interleaved: one is over when its arguments are, not when another begins.
        if (before !== undefined && this.#listener.hears(ARGUMENTS_DONE)) {
          if (this.#state.args[before]?.isComplete) this.#callDone(before);
        }
        this.#currentCall = index;
      }
      if (call?.type !== 'function' || !this.#listener.hears(ARGUMENTS_DELTA)) continue;
      const { name, arguments: args, parsed_arguments } = call.function;
      const arguments_delta = delta.function?.arguments ?? '';
      this.#tell(ARGUMENTS_DELTA, {
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
    if (!this.#listener.hears(ARGUMENTS_DONE)) return;
    this.#tell(ARGUMENTS_DONE, {
      name: call.function.name,
      index,
      arguments: call.function.arguments,
      parsed_arguments: this.#parseCall(index),
    });
  }

  #once(event: string, subject: unknown, makeProps: () => object): void {
    if (!subject || this.#done.has(event)) return;
    this.#done.add(event);
    if (this.#listener.hears(event as 'chunk')) this.#tell(event, makeProps());
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

  #tell(event: string, props: object): void {
    this.#listener.tell(event as 'chunk', props);
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

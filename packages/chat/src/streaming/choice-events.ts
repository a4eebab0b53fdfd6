import type { OnRepair, RequestOptions } from '@oai/core';
import { readLater, unlessAborted } from '@oai/core/internal';

import { textOfParts } from '../completions/content-parts.js';

import type { ChatCompletionChunk } from '../generated/chat/completions/completions-types.gen.js';
import type { ParsingParams } from '../parsing/parsed-types.js';
import { parseMessage } from '../parsing/parser.js';
import { argumentsText, parseArguments } from '../parsing/tool-arguments.js';
import type { ChoiceAccumulator } from './choice-accumulator.js';
import type { ChatCompletionStreamEvents } from './events.js';

/** The receiver of the events of a completion, whose abort ends all checks. @internal */
export interface CompletionListener<ParsedT> {
  readonly signal: AbortSignal;
  /** Returns true if the event has a listener, so that unused events are not built. */
  hasListeners(event: keyof ChatCompletionStreamEvents<ParsedT>): boolean;
  emit(event: keyof ChatCompletionStreamEvents<ParsedT>, ...args: unknown[]): void;
  /** Receives the repairs. */
  readonly report: OnRepair;
  readonly parseErrors?: RequestOptions['parseErrors'];
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
  /** True if text has arrived since the last call. */
  #isTextOpen = false;
  /** The content is parsed once, for the event and for the final message. */
  #parsed: Promise<Outcome<ParsedT>> | undefined;
  /** By call, as indexes change when the gaps between them are closed. */
  readonly #parsedArguments = new Map<object, Promise<Outcome<unknown>>>();

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

  /** Returns a promise if a part has been completed that must be parsed before the next chunk. */
  add(choice: ChatCompletionChunk.Choice): Promise<void> | undefined {
    this.#addText(choice);
    const { delta, finish_reason } = choice;
    const pending = delta?.tool_calls ? this.#addToolCalls(delta.tool_calls) : undefined;
    if (!finish_reason) return pending;
    return pending ? pending.then(() => this.#end(finish_reason)) : this.#end(finish_reason);
  }

  #addText({ delta, logprobs }: ChatCompletionChunk.Choice): void {
    const { hasListeners, emit } = this.#listener;
    const { message, logprobs: allLogprobs } = this.#state.choice;
    const given: unknown = delta?.content;
    const content = Array.isArray(given) ? textOfParts(given) || undefined : given;
    if (typeof content === 'string' && message.content) {
      this.#isTextOpen = true;
      emit('content', content, message.content);
      if (hasListeners('content.delta')) {
        this.#emit('content.delta', {
          delta: content,
          snapshot: message.content,
          parsed: freshRoot(message.parsed),
        });
      }
    }
    if (typeof delta?.refusal === 'string' && message.refusal) {
      this.#isTextOpen = true;
      this.#emit('refusal.delta', { delta: delta.refusal, snapshot: message.refusal });
    }
    if (!logprobs) return;
    this.#isTextOpen = true;
    for (const kind of ['content', 'refusal'] as const) {
      const pieces = logprobs[kind];
      if (pieces)
        this.#emit(`logprobs.${kind}.delta`, {
          [kind]: pieces,
          snapshot: allLogprobs?.[kind] ?? [],
        });
    }
  }

  /** A truncated choice gets no `done` events. The call fails after the usage has arrived. */
  async #end(finish_reason: string): Promise<void> {
    const isCut = finish_reason === 'length' || finish_reason === 'content_filter';
    if (isCut && this.#mustParse) return;
    await this.#textDone();
    const { tool_calls } = this.#state.choice.message;
    for (const index of tool_calls?.keys() ?? []) await this.#callDone(index);
  }

  /** Replaces the partial values of the message by the final ones. */
  async parse(): Promise<void> {
    const { message } = this.#state.choice;
    const indexes = this.#mustParse ? [...(message.tool_calls ?? []).keys()] : [];
    const [parsed, ...parsedArguments] = await Promise.all([
      this.#parseContent(),
      ...indexes.map((index) => this.#parseCall(index)),
    ]);
    settle(message, 'parsed', parsed);
    message.tool_calls?.forEach((call, index) => {
      const outcome = parsedArguments[index];
      if (call.type === 'function' && outcome) settle(call.function, 'parsed_arguments', outcome);
    });
  }

  #addToolCalls(
    deltas: readonly ChatCompletionChunk.Choice.Delta.ToolCall[],
    from = 0,
  ): Promise<void> | undefined {
    for (let order = from; order < deltas.length; order += 1) {
      const index = this.#state.touched[order]!;
      const pending = index === this.#currentCall ? undefined : this.#beginCall(index);
      if (pending) {
        return pending.then(() => {
          this.#argumentsDelta(index, deltas[order]!);
          return this.#addToolCalls(deltas, order + 1);
        });
      }
      this.#argumentsDelta(index, deltas[order]!);
    }
    return undefined;
  }

  #beginCall(index: number): Promise<void> | undefined {
    const before = this.#currentCall;
    this.#currentCall = index;
    // Calls may be interleaved: a call ends with its arguments, not when the next one starts.
    const isDone =
      before !== undefined &&
      this.#listener.hasListeners(ARGUMENTS_DONE) &&
      this.#state.args[before]?.isComplete;
    const text = this.#isTextOpen ? this.#textDone() : undefined;
    return isDone ? Promise.resolve(text).then(() => this.#callDone(before)) : text;
  }

  #argumentsDelta(index: number, delta: ChatCompletionChunk.Choice.Delta.ToolCall): void {
    const call = this.#state.choice.message.tool_calls?.[index];
    if (call?.type !== 'function' || !this.#listener.hasListeners(ARGUMENTS_DELTA)) return;
    const { name, arguments: args, parsed_arguments } = call.function;
    const arguments_delta = argumentsText(delta.function?.arguments);
    this.#emit(ARGUMENTS_DELTA, {
      name,
      index,
      arguments: args,
      parsed_arguments: freshRoot(parsed_arguments),
      arguments_delta,
    });
  }

  async #textDone(): Promise<void> {
    this.#isTextOpen = false;
    const { message, logprobs } = this.#state.choice;
    await this.#once('content.done', message.content, async () => ({
      content: message.content,
      parsed: (await this.#parseContent()).value,
    }));
    await this.#once('refusal.done', message.refusal, () => ({ refusal: message.refusal }));
    for (const kind of ['content', 'refusal'] as const) {
      await this.#once(`logprobs.${kind}.done`, logprobs?.[kind], () => ({
        [kind]: logprobs?.[kind],
      }));
    }
  }

  async #callDone(index: number): Promise<void> {
    const call = this.#state.choice.message.tool_calls?.[index];
    if (call?.type !== 'function' || this.#done.has(index)) return;
    this.#done.add(index);
    if (!this.#listener.hasListeners(ARGUMENTS_DONE)) return;
    this.#emit(ARGUMENTS_DONE, {
      name: call.function.name,
      index,
      arguments: call.function.arguments,
      parsed_arguments: (await this.#parseCall(index)).value,
    });
  }

  async #once(
    event: string,
    subject: unknown,
    makeProps: () => object | Promise<object>,
  ): Promise<void> {
    if (!subject || this.#done.has(event)) return;
    this.#done.add(event);
    if (this.#listener.hasListeners(event as 'chunk')) this.#emit(event, await makeProps());
  }

  #parseContent(): Promise<Outcome<ParsedT>> {
    const { message } = this.#state.choice;
    return (this.#parsed ??= this.#settle(async () => {
      if (!this.#mustParse) return null;
      const { tool_calls, ...text } = message;
      try {
        return await parseMessage<Promise<ParsedT>>(text, this.#params?.response_format, readLater);
      } catch (error) {
        // Text before a tool call is not the final answer.
        if (tool_calls?.length) return null;
        throw error;
      }
    }));
  }

  async #parseCall(index: number): Promise<Outcome<unknown>> {
    const call = this.#state.choice.message.tool_calls?.[index];
    if (call?.type !== 'function') return { value: null };
    const known = this.#parsedArguments.get(call);
    if (known) return known;
    const parsed = this.#settle(async () => parseArguments(this.#params, call.function, readLater));
    this.#parsedArguments.set(call, parsed);
    return parsed;
  }

  /** Waits for a parsed value, no longer than the stream may run. */
  async #settle<Value>(parse: () => Promise<Value | null>): Promise<Outcome<Value>> {
    const { signal, parseErrors } = this.#listener;
    try {
      return { value: await unlessAborted(signal, parse) };
    } catch (parse_error) {
      if (parseErrors !== 'return' || signal.aborted) throw parse_error;
      return { value: null, parse_error };
    }
  }

  #emit(event: string, props: object): void {
    this.#listener.emit(event as 'chunk', props);
  }
}

const ARGUMENTS_DELTA = 'tool_calls.function.arguments.delta';
const ARGUMENTS_DONE = 'tool_calls.function.arguments.done';

/** A parsed value; null with the error of the parser, if that is to be returned. */
interface Outcome<Value> {
  value: Value | null;
  parse_error?: unknown;
}

/** A copy of the outermost object or array, so that state libraries notice the change. */
function freshRoot(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])];
  const isPlain = value && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? { ...(value as object) } : value;
}

/** Sets a final value in the place of the getter of a partial one. */
function settle(target: object, name: string, { value, ...fault }: Outcome<unknown>): void {
  Reflect.deleteProperty(target, name);
  Object.assign(target, fault, { [name]: value });
}

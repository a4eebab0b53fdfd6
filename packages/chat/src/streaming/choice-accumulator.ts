import { textOfParts } from '../completions/content-parts.js';
import { isAudioEnd } from '../completions/stream-end.js';
import type {
  ChatCompletionAudio,
  ChatCompletionChunk,
  ChatCompletionTokenLogprob,
} from '../generated/chat/completions/completions-types.gen.js';
import { appendText, lazily } from './append-text.js';
import { Base64Pieces } from './base64-pieces.js';
import type { LazyJSON } from './lazy-json.js';
import type { PartialParsing } from './partial-parsing.js';
import type { ChatCompletionSnapshot } from './snapshot.js';
import { ToolCallAccumulator, type ToolCallDelta } from './tool-call-accumulator.js';

type Open = Record<string, unknown>;

/** Assembles the deltas of one choice. @internal */
export class ChoiceAccumulator {
  readonly choice: ChatCompletionSnapshot.Choice;
  /** True if the audio has ended and not gone on. */
  hasAudioEnded = false;
  /** The positions of the tool calls of the last delta. */
  touched: readonly number[] = [];
  #calls: ToolCallAccumulator | undefined;
  readonly #parsing: PartialParsing;
  #content: LazyJSON | undefined;
  #audio: Base64Pieces | undefined;

  constructor(index: number, parsing: PartialParsing) {
    this.#parsing = parsing;
    const message: ChatCompletionSnapshot.Choice.Message = { role: 'assistant' };
    this.choice = { index, message, finish_reason: null, logprobs: null };
    if (parsing.content && parsing.newJSON) {
      const json = (this.#content = parsing.newJSON());
      const fromPartial = parsing.content;
      lazily(message, 'parsed', () => (message.refusal ? null : (fromPartial(json.value) ?? null)));
    }
  }

  /** The arguments of the function calls, by the position of the call. */
  get args(): readonly (LazyJSON | undefined)[] {
    return this.#calls?.args ?? [];
  }

  add({
    index: _index,
    delta,
    finish_reason,
    logprobs,
    ...rest
  }: ChatCompletionChunk.Choice): void {
    const { choice } = this;
    if (delta) this.#addDelta(delta);
    if (finish_reason) choice.finish_reason = finish_reason;
    if (logprobs) this.#addLogprobs(logprobs);
    // Filter results of Azure.
    Reflect.deleteProperty(rest, '__proto__');
    Object.assign(choice, rest);
  }

  #addDelta(delta: ChatCompletionChunk.Choice.Delta): void {
    const message = this.choice.message as Open;
    for (const key in delta) {
      const value = (delta as Open)[key];
      const before = message[key];
      if (value === null || value === undefined || key === '__proto__') continue;
      if (key === 'tool_calls') {
        this.touched = this.#addToolCalls(value as ToolCallDelta[]);
      } else if (key === 'function_call') {
        message[key] = appendText((before as Open) ?? {}, value as Open, ['arguments']);
      } else if (key === 'audio') {
        this.#addAudio(value as Partial<ChatCompletionAudio>);
      } else if (key === 'content' && Array.isArray(value)) {
        this.#addParts(message, value);
      } else if (key === 'role') {
        if (value) message[key] = value;
      } else if (before === undefined) {
        message[key] = value;
        if (key === 'content') this.#content?.add(value as string);
      } else if (typeof value === 'string' && typeof before === 'string') {
        // Includes text fields of other providers, such as reasoning.
        message[key] = before + value;
        if (key === 'content') this.#content?.add(value);
      } else if (Array.isArray(value) && Array.isArray(before)) {
        before.push(...value);
      } else {
        message[key] = value;
      }
    }
  }

  #addToolCalls(deltas: readonly ToolCallDelta[]): number[] {
    const calls = (this.choice.message.tool_calls ??= []);
    this.#calls ??= new ToolCallAccumulator(calls, this.#place, this.#parsing);
    const accumulator = this.#calls;
    return deltas.map((delta) => accumulator.add(delta));
  }

  /** Adds content in parts, of which some are no text, such as the thoughts of the model. */
  #addParts(message: Open, parts: readonly unknown[]): void {
    ((message['content_parts'] ??= []) as unknown[]).push(...parts);
    const text = textOfParts(parts);
    if (text) {
      message['content'] = `${(message['content'] as string) ?? ''}${text}`;
      this.#content?.add(text);
    }
    this.#parsing.report?.({ kind: 'content-parts', path: `${this.#place}.content` });
  }

  #addAudio(delta: Partial<ChatCompletionAudio>): void {
    if (isAudioEnd(delta)) this.hasAudioEnded = true;
    else if (delta.data || delta.transcript) this.hasAudioEnded = false;
    const audio = (this.choice.message.audio ??= {} as ChatCompletionAudio);
    appendText(audio, { ...delta, data: undefined }, ['transcript']);
    if (delta.data) audio.data = (this.#audio ??= new Base64Pieces()).add(delta.data);
  }

  get #place(): string {
    return `choices[${this.choice.index}].message`;
  }

  #addLogprobs(delta: ChatCompletionChunk.Choice.Logprobs): void {
    const logprobs = (this.choice.logprobs ??= { content: null, refusal: null }) as object as Open;
    for (const key in delta) {
      const value = (delta as unknown as Open)[key] as ChatCompletionTokenLogprob[] | null;
      if (!Array.isArray(value) || key === '__proto__') logprobs[key] ??= value;
      else ((logprobs[key] ??= []) as ChatCompletionTokenLogprob[]).push(...value);
    }
  }
}

import type {
  ChatCompletionAudio,
  ChatCompletionChunk,
  ChatCompletionTokenLogprob,
} from '../generated/chat/completions/completions-types.gen.js';
import { Base64Pieces } from './base64-pieces.js';
import { LazyJSON } from './lazy-json.js';
import type { ChatCompletionSnapshot } from './snapshot.js';

/** Decides which parts of a message are parsed while they arrive. @internal */
export interface PartialParsing {
  /** Converts the partial JSON value of the content into `parsed`; absent if it is not parsed. */
  content?: ((value: unknown) => unknown) | undefined;
  /** Returns true if the arguments of the named function are parsed. */
  hasArguments?: ((name: string) => boolean) | undefined;
}

type Open = Record<string, unknown>;
type ToolCall = ChatCompletionSnapshot.Choice.Message.ToolCall;

/** Custom tools, audio and filter results are on the wire, but not in the API document. */
type ToolCallDelta = ChatCompletionChunk.Choice.Delta.ToolCall & {
  custom?: { name?: string; input?: string };
};

/** Assembles the deltas of one choice. @internal */
export class ChoiceAccumulator {
  readonly choice: ChatCompletionSnapshot.Choice;
  /** The arguments of the function calls, by index. */
  readonly args: LazyJSON[] = [];
  readonly #parsing: PartialParsing;
  #content: LazyJSON | undefined;
  #audio: Base64Pieces | undefined;

  constructor(index: number, parsing: PartialParsing) {
    this.#parsing = parsing;
    const message: ChatCompletionSnapshot.Choice.Message = { role: 'assistant' };
    this.choice = { index, message, finish_reason: null, logprobs: null };
    if (parsing.content) {
      const json = (this.#content = new LazyJSON());
      const fromPartial = parsing.content;
      lazily(message, 'parsed', () => (message.refusal ? null : (fromPartial(json.value) ?? null)));
    }
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
    Object.assign(choice, rest);
  }

  #addDelta(delta: ChatCompletionChunk.Choice.Delta): void {
    const message = this.choice.message as Open;
    for (const key in delta) {
      const value = (delta as Open)[key];
      const before = message[key];
      if (value === null || value === undefined) continue;
      if (key === 'tool_calls') {
        for (const call of value as ToolCallDelta[]) this.#addToolCall(call);
      } else if (key === 'function_call') {
        message[key] = appendText((before as Open) ?? {}, value as Open, ['arguments']);
      } else if (key === 'audio') {
        this.#addAudio(value as Partial<ChatCompletionAudio>);
      } else if (key === 'role' || before === undefined) {
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

  #addToolCall(delta: ToolCallDelta): void {
    const calls = (this.choice.message.tool_calls ??= []);
    // Some servers omit the index; an id then starts a new call.
    const index = delta.index ?? (delta.id ? calls.length : Math.max(calls.length - 1, 0));
    const call = (calls[index] ??= this.#openToolCall(delta, index));
    if (delta.id) call.id = delta.id;
    if (call.type === 'custom') appendText(call.custom, delta.custom, ['input']);
    else {
      appendText(call.function, delta.function, ['arguments']);
      if (delta.function?.arguments) this.args[index]?.add(delta.function.arguments);
    }
  }

  #openToolCall(delta: ToolCallDelta, index: number): ToolCall {
    const type = delta.type ?? (delta.custom ? 'custom' : 'function');
    if ((type as string) === 'custom') {
      return { id: '', type: 'custom', custom: { name: '', input: '' } };
    }
    const json = (this.args[index] = new LazyJSON());
    const call = { name: '', arguments: '' };
    if (this.#parsing.hasArguments?.(delta.function?.name ?? '')) {
      lazily(call, 'parsed_arguments', () => json.value);
    }
    return { id: '', type: 'function', function: call };
  }

  #addAudio(delta: Partial<ChatCompletionAudio>): void {
    const audio = (this.choice.message.audio ??= {} as ChatCompletionAudio);
    appendText(audio, { ...delta, data: undefined }, ['transcript']);
    if (delta.data) audio.data = (this.#audio ??= new Base64Pieces()).add(delta.data);
  }

  #addLogprobs(delta: ChatCompletionChunk.Choice.Logprobs): void {
    const logprobs = (this.choice.logprobs ??= { content: null, refusal: null }) as object as Open;
    for (const key in delta) {
      const value = (delta as unknown as Open)[key] as ChatCompletionTokenLogprob[] | null;
      if (!Array.isArray(value)) logprobs[key] ??= value;
      else ((logprobs[key] ??= []) as ChatCompletionTokenLogprob[]).push(...value);
    }
  }
}

/** Appends to the growing fields, and replaces the others unless the new value is empty. */
function appendText<Target extends object>(
  target: Target,
  delta: object | undefined,
  growing: string[],
): Target {
  const open = target as Open;
  for (const key in delta) {
    const value = (delta as Open)[key];
    if (growing.includes(key))
      open[key] = `${(open[key] as string) ?? ''}${(value as string) ?? ''}`;
    else if (value) open[key] = value;
  }
  return target;
}

function lazily(target: object, name: string, get: () => unknown): void {
  Object.defineProperty(target, name, { get, enumerable: true, configurable: true });
}

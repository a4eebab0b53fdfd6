import type { ChatCompletionChunk } from '../generated/chat/completions/completions-types.gen.js';
import { argumentsText } from '../parsing/tool-arguments.js';
import { appendText, lazily } from './append-text.js';
import type { LazyJSON } from './lazy-json.js';
import type { PartialParsing } from './partial-parsing.js';
import type { ChatCompletionSnapshot } from './snapshot.js';

type ToolCall = ChatCompletionSnapshot.Choice.Message.ToolCall;

/** A delta, with the parts that are on the wire but not in the API document. */
export type ToolCallDelta = ChatCompletionChunk.Choice.Delta.ToolCall & {
  custom?: { name?: string; input?: string };
};

/** Assembles the tool calls of one message. @internal */
export class ToolCallAccumulator {
  readonly calls: ToolCall[];
  /** The arguments of the function calls, by the position of the call. */
  readonly args: (LazyJSON | undefined)[] = [];
  readonly #place: string;
  readonly #parsing: PartialParsing;
  /** The positions of calls that began at the index of another one. */
  readonly #moved = new Map<number, number>();

  /** @param place The path of the message. */
  constructor(calls: ToolCall[], place: string, parsing: PartialParsing) {
    this.calls = calls;
    this.#place = place;
    this.#parsing = parsing;
  }

  /** Adds a delta. Returns the position of its call. */
  add(delta: ToolCallDelta): number {
    const position = this.#positionOf(delta);
    const { index: _index, id, type: _type, function: called, custom, ...others } = delta;
    const call = (this.calls[position] ??= this.#open(delta, position));
    if (id) call.id = id;
    // Other fields of providers, such as signatures, must be sent back with the call.
    for (const key in others) {
      if (key !== '__proto__') mergeField(call as object as Fields, key, (others as Fields)[key]);
    }
    if (call.type === 'custom') {
      appendText(call.custom, custom, ['input']);
      return position;
    }
    const text = argumentsText(called?.arguments);
    if (text && text !== called?.arguments) {
      this.#report('tool-call-arguments', `[${position}].function.arguments`);
    }
    appendText(call.function, { ...called, arguments: text }, ['arguments']);
    if (text) this.args[position]?.add(text);
    return position;
  }

  #positionOf(delta: ToolCallDelta): number {
    const { calls } = this;
    const { index, id } = delta as { index?: number | null; id?: string | null };
    let position: number;
    if (typeof index === 'number') position = this.#moved.get(index) ?? index;
    else {
      // Some servers omit the index.
      const known = id ? calls.findIndex((call) => call?.id === id) : calls.length - 1;
      position = known >= 0 ? known : calls.length;
    }
    const call = calls[position];
    if (!call || !this.#isNext(call, delta)) return position;
    // Some servers give each call of a message the same index.
    if (typeof index === 'number') {
      this.#moved.set(index, calls.length);
      this.#report('tool-call-index', `[${calls.length}]`);
    }
    return calls.length;
  }

  /** Returns true if a delta begins another call than the one at its position. */
  #isNext(call: ToolCall, delta: ToolCallDelta): boolean {
    if (call.type !== 'function') return false;
    const { name, arguments: text } = delta.function ?? {};
    if (!name || !call.function.name || delta.id === call.id) return false;
    if (!text && !(delta.id && call.id)) return false;
    if (call.function.arguments === '') return name !== call.function.name;
    return isWholeJSON(call.function.arguments);
  }

  #report(kind: string, path: string): void {
    this.#parsing.report?.({ kind, path: `${this.#place}.tool_calls${path}` });
  }

  #open(delta: ToolCallDelta, position: number): ToolCall {
    const type = delta.type ?? (delta.custom ? 'custom' : 'function');
    if ((type as string) === 'custom') {
      return { id: '', type: 'custom', custom: { name: '', input: '' } };
    }
    const json = (this.args[position] = this.#parsing.newJSON?.());
    const call = { name: '', arguments: '' };
    if (json && this.#parsing.hasArguments?.(delta.function?.name ?? '')) {
      lazily(call, 'parsed_arguments', () => json.value);
    }
    return { id: '', type: 'function', function: call };
  }
}

function isWholeJSON(text: string): boolean {
  try {
    return text.endsWith('}') && Boolean(JSON.parse(text));
  } catch {
    return false;
  }
}

type Fields = Record<string, unknown>;

function mergeField(target: Fields, key: string, value: unknown): void {
  const before = target[key];
  const areObjects = Object(before) === before && Object(value) === value;
  target[key] =
    areObjects && !Array.isArray(value) ? { ...(before as object), ...(value as object) } : value;
}

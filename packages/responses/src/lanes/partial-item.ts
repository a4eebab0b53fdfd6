import { OpenAIError } from '@oai/core';
import { copyJSON, isIndex } from '@oai/core/internal';
import { append, finish } from '../streaming/text.js';

/** The known parts of an item that no event has added. @internal */
export interface PartialOutput {
  /** The index of the item in the output. */
  output_index: number;
  /** The id of the item. */
  item_id: string;
  /** The arguments of a function or MCP call. */
  arguments?: string;
  /** The input of a call of a custom tool. */
  input?: string;
  /** Parts of a message, by index. */
  content?: { content_index: number; data: unknown }[];
  /** The output of shell commands, by command. */
  commands?: { command_index: number; data: unknown }[];
}

/** The members of events that make a partial item. */
interface PartialEvent {
  readonly type: string;
  readonly delta?: unknown;
}

type Data = Record<string, unknown>;
type Texts = Record<string, string | undefined>;

/** The known parts of an item before the event that adds it. @internal */
export class PartialItem {
  readonly id: string;
  readonly content = new Map<number, Data>();
  readonly #commands = new Map<number, Data>();
  readonly #texts: { arguments?: string; input?: string } = {};

  constructor(id: string) {
    this.id = id;
  }

  get isEmpty(): boolean {
    return this.content.size + this.#commands.size + Object.keys(this.#texts).length === 0;
  }

  /** The text of all parts, in order. */
  get text(): string {
    return byIndex(this.content)
      .map(([, { type = 'output_text', text }]) =>
        type === 'output_text' && typeof text === 'string' ? text : '',
      )
      .join('');
  }

  addArguments(event: PartialEvent): void {
    const name = event.type.includes('custom_tool') ? 'input' : 'arguments';
    write(this.#texts as Texts, name, event);
  }

  /** Adds a part, or text to one. */
  addContent(event: PartialEvent): void {
    const index = indexIn(event, 'content_index');
    if ('part' in event) {
      this.content.set(index, copyJSON(event.part) as Data);
      return;
    }
    const data = this.content.get(index) ?? {};
    this.content.set(index, data);
    write(data as Texts, event.type.includes('refusal') ? 'refusal' : 'text', event);
  }

  addCommand(event: PartialEvent): void {
    const index = indexIn(event, 'command_index');
    const data = this.#commands.get(index) ?? {};
    this.#commands.set(index, data);
    if (event.type.endsWith('.done')) {
      data['output'] = copyJSON((event as { output?: unknown }).output ?? []);
      return;
    }
    for (const [name, delta] of Object.entries(Object(event.delta) as Data)) {
      if (name !== 'stdout' && name !== 'stderr') continue;
      append(data as Texts, name, { type: event.type, delta });
    }
  }

  toOutput(index: number): PartialOutput {
    const { content } = this;
    return {
      output_index: index,
      item_id: this.id,
      ...this.#texts,
      ...(content.size > 0 && {
        content: byIndex(content).map(([content_index, data]) => ({
          content_index,
          data: copyJSON(data),
        })),
      }),
      ...(this.#commands.size > 0 && {
        commands: byIndex(this.#commands).map(([command_index, data]) => ({
          command_index,
          data: copyJSON(data),
        })),
      }),
    };
  }
}

/** Writes the text of an event to a member: of a delta to its end, of a final event in its place. */
function write(target: Texts, name: string, event: PartialEvent): void {
  if (event.type.endsWith('.delta')) append(target, name, event);
  else finish(target, name, (event as unknown as Data)[name]);
}

function indexIn(event: PartialEvent, name: string): number {
  const index = (event as unknown as Data)[name];
  if (isIndex(index, Number.MAX_SAFE_INTEGER)) return index;
  throw new OpenAIError(`The event \`${event.type}\` has an invalid \`${name}\`.`);
}

function byIndex(map: Map<number, Data>): [number, Data][] {
  return [...map].toSorted(([one], [other]) => one - other);
}

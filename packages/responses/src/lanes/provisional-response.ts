import { OpenAIError } from '@oai/core';
import { copyJSON, isIndex } from '@oai/core/internal';
import type { ResponseStreamEvent } from '../generated/responses/responses-events.gen.js';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { outputTextOf } from '../parsing/output-text.js';
import { accumulateResponse, isKnownEvent } from '../streaming/accumulate-response.js';
import { copyItem } from '../streaming/copy-response.js';
import { PartialItem, type PartialOutput } from './partial-item.js';

/** An item in progress: of its members only the type is certain. */
type ProvisionalItemOf<Type extends ResponseOutputItem['type']> = { type: Type } & Partial<
  Record<Exclude<keyof Extract<ResponseOutputItem, { type: Type }>, 'type'>, unknown>
>;

/** An item of a response in progress. @internal */
export type ProvisionalOutputItem = {
  [Type in ResponseOutputItem['type']]: ProvisionalItemOf<Type>;
}[ResponseOutputItem['type']];

/** A part of a message or of reasoning, or an annotation of a part. @internal */
export type PartSelector =
  { content_index: number; annotation_index?: number } | { summary_index: number };

/** A response in progress. @internal */
export type ProvisionalSnapshot = {
  output: ProvisionalOutputItem[];
  output_text: string;
} & { [Field in Exclude<keyof Response, 'output' | 'output_text'>]?: unknown };

/** The members of events that refer to items. */
interface ItemEvent {
  readonly type: string;
  readonly output_index?: unknown;
  readonly item_id?: unknown;
  readonly item?: unknown;
  readonly part?: unknown;
  readonly content_index?: unknown;
}

const LIFECYCLE = /^response\.(created|queued|in_progress)$/;

/** The types of events that can be shown before their item. */
const ARGUMENTS =
  /^response\.(function_call_arguments|mcp_call_arguments|custom_tool_call_input)\./;
const TEXT = /^response\.(output_text|refusal)\.(delta|done)$/;
const PART = /^response\.content_part\./;
const SHELL_OUTPUT = /^response\.shell_call_output_content\./;

/** Returns true for the types of events that `ProvisionalResponse` takes. @internal */
export function changesResponse(type: string): boolean {
  return LIFECYCLE.test(type) || isKnownEvent(type);
}

/**
 * A response in progress whose events may leave items and parts out. An event goes to its item, or, if
 * that or its part is missing, to a partial item.
 *
 * @internal
 */
export class ProvisionalResponse {
  #fields: Record<string, unknown> = {};
  /** Items by their index, each as the only one of a response, since only the index is certain. */
  readonly #items = new Map<number, { output: [ResponseOutputItem] }>();
  readonly #partial = new Map<number, PartialItem>();

  /** @throws {OpenAIError} The event is malformed, or contradicts those before it. */
  add(event: ItemEvent & { readonly response?: unknown }): void {
    const { type } = event;
    if (LIFECYCLE.test(type)) this.#replace(type, event.response);
    else if (/^response\.output_item\.(added|done)$/.test(type)) {
      this.#put(indexIn(event), event.item, type);
    } else this.#change(event);
  }

  get snapshot(): ProvisionalSnapshot {
    const output = sorted(this.#items).map(([, { output }]) => output[0]);
    return copyJSON({ ...this.#fields, output, output_text: this.#text() }) as ProvisionalSnapshot;
  }

  get partialOutput(): PartialOutput[] | undefined {
    if (this.#partial.size === 0) return undefined;
    return sorted(this.#partial).map(([index, item]) => item.toOutput(index));
  }

  /** Returns a copy of an item, or of a part of it. */
  at(index: number, selector: PartSelector | null | undefined): unknown {
    let found: unknown = this.#items.get(index)?.output[0];
    if (selector) {
      const { content_index, annotation_index, summary_index } = selector as Record<
        string,
        unknown
      >;
      found =
        content_index === undefined
          ? elementOf(found, 'summary', summary_index)
          : elementOf(found, 'content', content_index);
      if (annotation_index !== undefined) found = elementOf(found, 'annotations', annotation_index);
    }
    return found === undefined ? undefined : copyJSON(found);
  }

  #replace(type: string, response: unknown): void {
    if (typeof response !== 'object' || response === null) {
      throw new OpenAIError(`The event \`${type}\` has no response.`);
    }
    const { output, output_text: _text, ...fields } = copyJSON(response) as Record<string, unknown>;
    this.#fields = fields;
    if (output === undefined) return;
    if (!Array.isArray(output)) {
      throw new OpenAIError(`The event \`${type}\` has an output that is not a list.`);
    }
    this.#items.clear();
    this.#partial.clear();
    for (const [index, item] of output.entries()) this.#put(index, item, type);
  }

  #put(index: number, item: unknown, event: string): void {
    const { type, id } = Object(item) as Record<string, unknown>;
    if (typeof type !== 'string') throw new OpenAIError(`The event \`${event}\` has no item.`);
    const partial = this.#partial.get(index);
    if (partial && partial.id !== id) throw otherItem(event, index);
    this.#partial.delete(index);
    this.#items.set(index, { output: [copyItem(item as ResponseOutputItem)] });
  }

  #change(event: ItemEvent): void {
    const index = indexIn(event);
    const { type, item_id: id } = event;
    const item = this.#items.get(index)?.output[0];
    if (item ? item.id !== undefined && item.id !== id : typeof id !== 'string') {
      throw otherItem(type, index);
    }
    if (this.#canBeAdded(item, event)) {
      const snapshot = this.#items.get(index) as unknown as Response;
      accumulateResponse({ ...event, output_index: 0 } as unknown as ResponseStreamEvent, snapshot);
      if (PART.test(type)) this.#forgetPart(index, event.content_index);
      return;
    }
    const partial = this.#partial.get(index) ?? new PartialItem(id as string);
    if (partial.id !== id) throw otherItem(type, index);
    if (SHELL_OUTPUT.test(type)) partial.addCommand(event);
    else if (ARGUMENTS.test(type)) partial.addArguments(event);
    else if (PART.test(type) || TEXT.test(type)) partial.addContent(event);
    else throw new OpenAIError(`The event \`${type}\` refers to an item that is not known.`);
    this.#partial.set(index, partial);
  }

  /** Returns true if the item of an event is known, and the part that it refers to. */
  #canBeAdded(item: ResponseOutputItem | undefined, { type, content_index }: ItemEvent): boolean {
    // The place of the output of a command among those of others is not certain.
    if (item === undefined || SHELL_OUTPUT.test(type)) return false;
    if (!PART.test(type) && !TEXT.test(type)) return true;
    if (item.type !== 'message' && item.type !== 'reasoning') return true;
    const length = item.content?.length ?? 0;
    return isIndex(content_index, PART.test(type) ? length : length - 1);
  }

  #forgetPart(index: number, contentIndex: unknown): void {
    const partial = this.#partial.get(index);
    partial?.content.delete(contentIndex as number);
    if (partial?.isEmpty) this.#partial.delete(index);
  }

  #text(): string {
    const indices = new Set([...this.#items.keys(), ...this.#partial.keys()]);
    return [...indices]
      .toSorted((one, other) => one - other)
      .map((index) => {
        const whole = this.#items.get(index);
        // Parts are appended in order, so those that are missing follow.
        return (whole ? outputTextOf(whole) : '') + (this.#partial.get(index)?.text ?? '');
      })
      .join('');
  }
}

function indexIn({ type, output_index: index }: ItemEvent): number {
  if (isIndex(index, Number.MAX_SAFE_INTEGER)) return index;
  throw new OpenAIError(`The event \`${type}\` has an invalid \`output_index\`.`);
}

function elementOf(owner: unknown, list: string, index: unknown): unknown {
  const elements: unknown = (Object(owner) as Record<string, unknown>)[list];
  return Array.isArray(elements) && typeof index === 'number' ? elements[index] : undefined;
}

function sorted<Value>(map: Map<number, Value>): [number, Value][] {
  return [...map].toSorted(([one], [other]) => one - other);
}

function otherItem(type: string, index: number): OpenAIError {
  return new OpenAIError(`The event \`${type}\` names another item than output[${index}].`);
}

import { isObject, objectOf, objectsOf, textOf, type JSONObject } from './records.js';

/** The final events of the Responses API. They carry the whole response. */
const FINAL_EVENTS = new Set(['response.completed', 'response.incomplete', 'response.failed']);

interface Choice {
  text: string;
  reasoning: string;
  refusal: string;
  finishReason: unknown;
  readonly calls: Map<number, { id: unknown; name: string; text: string }>;
}

/**
 * Joins the items of a stream to a result with what telemetry needs: ids, finish reasons, usage,
 * and texts if they are recorded.
 */
export class StreamResult {
  readonly #withContent: boolean;
  readonly #choices = new Map<number, Choice>();
  /** The newest values of members that many chunks repeat. */
  #facts: Record<string, unknown> = {};

  constructor(withContent: boolean) {
    this.#withContent = withContent;
  }

  add(item: unknown): void {
    if (!isObject(item)) return;
    const event = textOf(item['type']);
    if (event === undefined) {
      this.#addChunk(item);
    } else if (event === 'response.created' || FINAL_EVENTS.has(event)) {
      this.#facts = { ...objectOf(item['response']) };
    } else if (isObject(item['usage'])) {
      // Final events of images and transcriptions.
      this.#facts = { ...item };
    }
  }

  /** Returns the result so far. Choices that did not end have no finish reason. */
  get(): JSONObject {
    if (this.#choices.size === 0) return this.#facts;
    const choices = [...this.#choices.keys()]
      .sort((a, b) => a - b)
      .map((index) => {
        const { text, reasoning, refusal, finishReason, calls } = this.#choices.get(index)!;
        const message = {
          role: 'assistant',
          content: text || null,
          ...(reasoning && { reasoning_content: reasoning }),
          ...(refusal && { refusal }),
          tool_calls: [...calls.values()].map(({ id, name, text: given }) => ({
            id,
            function: { name, arguments: given },
          })),
        };
        return { index, message, finish_reason: finishReason };
      });
    return { ...this.#facts, choices };
  }

  #addChunk(chunk: JSONObject): void {
    for (const name of ['id', 'model', 'service_tier', 'system_fingerprint', 'usage']) {
      if (chunk[name] != null) this.#facts[name] = chunk[name];
    }
    for (const [position, part] of objectsOf(chunk['choices']).entries()) {
      const choice = this.#choiceAt(typeof part['index'] === 'number' ? part['index'] : position);
      if (part['finish_reason'] != null) choice.finishReason = part['finish_reason'];
      if (this.#withContent) addDelta(choice, part);
    }
  }

  #choiceAt(index: number): Choice {
    let choice = this.#choices.get(index);
    if (!choice) {
      choice = { text: '', reasoning: '', refusal: '', finishReason: undefined, calls: new Map() };
      this.#choices.set(index, choice);
    }
    return choice;
  }
}

function addDelta(choice: Choice, part: JSONObject): void {
  const delta = objectOf(part['delta']);
  choice.text += textOf(delta['content']) ?? textOf(part['text']) ?? '';
  choice.reasoning += textOf(delta['reasoning_content']) ?? '';
  choice.refusal += textOf(delta['refusal']) ?? '';
  for (const [position, piece] of objectsOf(delta['tool_calls']).entries()) {
    const index = typeof piece['index'] === 'number' ? piece['index'] : position;
    const called = objectOf(piece['function']);
    const call = choice.calls.get(index) ?? { id: undefined, name: '', text: '' };
    call.id ??= piece['id'];
    call.name += textOf(called['name']) ?? '';
    call.text += textOf(called['arguments']) ?? '';
    choice.calls.set(index, call);
  }
}

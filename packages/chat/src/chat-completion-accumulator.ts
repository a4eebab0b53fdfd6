import type { ChatCompletionChunk } from './generated/chat/completions/completions.gen.js';
import { ChoiceAccumulator } from './choice-accumulator.js';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.js';

/** Says which parts of an answer are JSON that can be parsed on the way. @internal */
export interface PartialParsing {
  /** Makes the `parsed` of an unfinished message from its JSON; absent if content is not parsed. */
  content?: ((value: unknown) => unknown) | undefined;
  /** Whether the arguments of this function are parsed. */
  hasArguments?: ((name: string) => boolean) | undefined;
}

/**
 * Puts the chunks of one completion together, in place: the work for a chunk does not grow with
 * what has come before.
 *
 * @internal
 */
export class ChatCompletionAccumulator {
  snapshot: ChatCompletionSnapshot | undefined;
  readonly choices: ChoiceAccumulator[] = [];
  readonly #parsing: PartialParsing;

  constructor(parsing: PartialParsing = {}) {
    this.#parsing = parsing;
  }

  add(chunk: ChatCompletionChunk): ChatCompletionSnapshot {
    const snapshot = (this.snapshot ??= { choices: [] } as unknown as ChatCompletionSnapshot);
    const target = snapshot as unknown as Record<string, unknown>;
    for (const key in chunk) {
      if (key === 'choices' || key === 'obfuscation') continue;
      const value = chunk[key as keyof ChatCompletionChunk];
      // Azure's filter chunks have an empty id and model, which say nothing.
      if (value || !(key in snapshot)) target[key] = value;
    }
    for (const choice of chunk.choices ?? []) {
      const index = choice.index ?? 0;
      let accumulator = this.choices[index];
      if (!accumulator) {
        accumulator = this.choices[index] = new ChoiceAccumulator(index, this.#parsing);
        snapshot.choices[index] = accumulator.choice;
      }
      accumulator.add(choice);
    }
    return snapshot;
  }
}

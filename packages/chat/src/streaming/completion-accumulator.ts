import type { ChatCompletionChunk } from '../generated/chat/completions/completions-types.gen.js';
import { ChoiceAccumulator } from './choice-accumulator.js';
import type { PartialParsing } from './partial-parsing.js';
import type { ChatCompletionSnapshot } from './snapshot.js';

/**
 * Assembles the chunks of a completion in place, so that the cost of a chunk does not grow with the
 * length of the completion.
 *
 * @internal
 */
export class CompletionAccumulator {
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
      // Azure's filter chunks have an empty id and model, which must not replace the real ones.
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

/**
 * Returns true if a chunk begins another completion. The filter results of Azure have an empty id.
 *
 * @internal
 */
export function isNextCompletion(
  snapshot: ChatCompletionSnapshot | undefined,
  { id }: ChatCompletionChunk,
): boolean {
  return Boolean(snapshot?.id && id && snapshot.id !== id);
}

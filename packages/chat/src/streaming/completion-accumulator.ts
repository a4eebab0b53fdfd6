import { OpenAIError } from '@oai/core';
import { isIndex } from '@oai/core/internal';

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
  readonly #highestChoice: number;

  /** @param choiceCount The number of choices that the request asked for, if it did. */
  constructor(parsing: PartialParsing = {}, choiceCount?: number | null) {
    this.#parsing = parsing;
    this.#highestChoice = choiceCount ? choiceCount - 1 : HIGHEST_INDEX;
  }

  /** @throws {OpenAIError} An index is invalid. The chunk has changed nothing then. */
  add(chunk: ChatCompletionChunk): ChatCompletionSnapshot {
    checkIndexes(chunk, this.#highestChoice);
    const snapshot = (this.snapshot ??= { choices: [] } as unknown as ChatCompletionSnapshot);
    const target = snapshot as unknown as Record<string, unknown>;
    for (const key in chunk) {
      if (key === 'choices' || key === 'obfuscation' || key === '__proto__') continue;
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

/** The API has at most 128 choices, and as many tools. A huge index would fill the memory. */
const HIGHEST_INDEX = 127;

/** Refuses a chunk before it changes anything. */
function checkIndexes({ choices }: ChatCompletionChunk, highestChoice: number): void {
  for (const choice of choices ?? []) {
    checkIndex(choice.index, highestChoice, 'choice');
    for (const call of choice.delta?.tool_calls ?? []) {
      checkIndex(call.index, HIGHEST_INDEX, 'tool call');
    }
  }
}

function checkIndex(index: unknown, highest: number, what: string): void {
  if (isIndex(index ?? 0, highest)) return;
  throw new OpenAIError(`The streamed completion is invalid: invalid ${what} index: ${index}.`);
}

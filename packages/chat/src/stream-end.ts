import type { StreamEnd } from '@oai/core/internal';

/** What of a chunk tells the end. */
interface EndChunk {
  choices?: readonly { index: number; finish_reason?: string | null }[] | undefined;
  usage?: object | null | undefined;
}

/**
 * The final event of a stream of choices: every choice has finished, and the usage has come if it
 * was announced. Streams that will report usage say `usage: null` in the chunks before.
 *
 * @internal
 */
export const chatStreamEnd: StreamEnd<EndChunk> = () => {
  const finished = new Map<number, boolean>();
  let usage: object | null | undefined;
  return (chunk) => {
    for (const { index, finish_reason } of chunk.choices ?? []) {
      // Filter results may follow a choice that has finished; they do not reopen it.
      finished.set(index, Boolean(finish_reason) || finished.get(index) === true);
    }
    usage = chunk.usage ?? usage ?? chunk.usage;
    if (usage === null || finished.size === 0) return false;
    for (const isFinished of finished.values()) if (!isFinished) return false;
    return true;
  };
};

import type { StreamEnd } from '@oai/core/internal';

/** The fields of a chunk that show whether the stream is complete. */
interface EndChunk {
  choices?: readonly { index: number; finish_reason?: string | null }[] | undefined;
  usage?: object | null | undefined;
}

/**
 * Detects the final event of a stream of choices: every choice has finished, and the usage has
 * arrived if it was announced. Streams that report usage send `usage: null` in the chunks before.
 *
 * @internal
 */
export const chatStreamEnd: StreamEnd<EndChunk> = /* @__PURE__ */ Object.assign(endOfChoices, {
  isObject: true,
});

function endOfChoices(): (chunk: EndChunk) => boolean {
  const finished = new Map<number, boolean>();
  let usage: object | null | undefined;
  return (chunk) => {
    for (const { index, finish_reason } of chunk.choices ?? []) {
      // Filter results may follow a finished choice; they do not reopen it.
      finished.set(index, Boolean(finish_reason) || finished.get(index) === true);
    }
    usage = chunk.usage ?? usage ?? chunk.usage;
    if (usage === null || finished.size === 0) return false;
    for (const isFinished of finished.values()) if (!isFinished) return false;
    return true;
  };
}

import type { StreamEnd } from '@oai/core/internal';

/** The fields of a chunk that show whether the stream is complete. */
interface EndChunk {
  choices?: readonly EndChoice[] | undefined;
  usage?: object | null | undefined;
}

interface EndChoice {
  index: number;
  finish_reason?: string | null;
  delta?: { audio?: AudioDelta | null } | null;
}

interface AudioDelta {
  data?: string;
  transcript?: string;
  expires_at?: number;
}

/** The parameters that decide on the number of choices. */
interface EndParams {
  n?: number | null | undefined;
  /** Of the completions of old models. */
  prompt?: unknown;
}

/**
 * Detects the final event of a stream of choices: every choice that was asked for has finished, and
 * the usage has arrived if it was announced. Streams that report usage send `usage: null` in the
 * chunks before.
 *
 * @internal
 */
export const chatStreamEnd: StreamEnd<EndChunk> = /* @__PURE__ */ Object.assign(endOfChoices, {
  isObject: true,
});

/** Returns true for the delta that ends audio, after which no `finish_reason` follows. @internal */
export function isAudioEnd(audio: AudioDelta | null | undefined): boolean {
  return Boolean(audio?.expires_at && !audio.data && !audio.transcript);
}

function endOfChoices(params: unknown): (chunk: EndChunk) => boolean {
  const count = choicesOf((params ?? {}) as EndParams);
  const finished = new Map<number, boolean>();
  let usage: object | null | undefined;
  return (chunk) => {
    for (const { index, finish_reason, delta } of chunk.choices ?? []) {
      // Filter results may follow a finished choice; they do not reopen it.
      const isEnd = Boolean(finish_reason) || isAudioEnd(delta?.audio);
      finished.set(index, isEnd || finished.get(index) === true);
    }
    usage = chunk.usage ?? usage ?? chunk.usage;
    if (usage === null || finished.size < count) return false;
    for (const isFinished of finished.values()) if (!isFinished) return false;
    return true;
  };
}

/** Returns the number of choices that were asked for: `n` for each prompt. */
function choicesOf({ n, prompt }: EndParams): number {
  const isList = Array.isArray(prompt) && typeof prompt[0] !== 'number';
  return Math.max(1, (n ?? 1) * (isList ? prompt.length : 1));
}

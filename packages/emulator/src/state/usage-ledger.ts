/** The kinds of usage that the API reports, by the last part of their paths. @internal */
export const usageKinds = [
  'audio_speeches',
  'audio_transcriptions',
  'code_interpreter_sessions',
  'completions',
  'decisions',
  'embeddings',
  'file_search_calls',
  'images',
  'moderations',
  'vector_stores',
  'web_search_calls',
] as const;

/** @internal */
export type UsageKind = (typeof usageKinds)[number];

/** The members by which usage is filtered and grouped. @internal */
export interface UsageOrigin {
  model: string;
  api_key_id: string | null;
  batch: boolean;
}

/** The usage of one origin in one minute. @internal */
export interface UsageEntry {
  kind: UsageKind;
  minute: number;
  origin: UsageOrigin;
  /** Sums by the names of the API: `input_tokens`, `characters`. */
  amounts: Record<string, number>;
}

/**
 * Adds up what requests use. It keeps a line for each minute, kind and origin, however many requests
 * there are.
 *
 * @internal
 */
export class UsageLedger {
  readonly #entries = new Map<string, UsageEntry>();

  add(
    kind: UsageKind,
    atSeconds: number,
    origin: UsageOrigin,
    amounts: Record<string, number>,
  ): void {
    const minute = Math.floor(atSeconds / 60);
    const key = [kind, minute, origin.api_key_id, origin.batch, origin.model].join(' ');
    const entry = this.#entries.get(key) ?? { kind, minute, origin, amounts: {} };
    this.#entries.set(key, entry);
    for (const [name, amount] of Object.entries(amounts)) {
      entry.amounts[name] = (entry.amounts[name] ?? 0) + amount;
    }
  }

  /** Returns the entries of a time range. The end, seconds since 1970, is exclusive. */
  between(startSeconds: number, endSeconds: number): UsageEntry[] {
    return [...this.#entries.values()].filter(
      ({ minute }) => minute * 60 >= startSeconds && minute * 60 < endSeconds,
    );
  }

  clear(): void {
    this.#entries.clear();
  }
}

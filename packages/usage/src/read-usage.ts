/** A kind of content whose tokens the API counts apart. @public */
export type Modality = 'text' | 'image' | 'audio' | 'unknown';

/**
 * The tokens of one direction of a call.
 *
 * @public
 */
export interface TokenCount {
  readonly total: number;
  /** The parts that the server counts apart, by modality. */
  readonly parts: ReadonlyMap<Modality, number>;
}

/**
 * The usage of a call, in one form for all operations.
 *
 * @public
 */
export interface Usage {
  readonly input: TokenCount | undefined;
  readonly output: TokenCount | undefined;
  /** Input tokens that were read from the cache; they are part of `input`. */
  readonly cacheRead: number | undefined;
  /** Input tokens that were written to the cache; they are part of `input`. */
  readonly cacheWrite: number | undefined;
  /** Output tokens of reasoning; they are part of `output`. */
  readonly reasoning: number | undefined;
}

type JSONObject = Readonly<Record<string, unknown>>;

/**
 * Reads the `usage` of any result of the API.
 *
 * @param value The `usage` of a completion, a response, embeddings, images, a transcript or a
 *   realtime response.
 * @returns The usage; undefined if it holds no tokens.
 * @public
 */
export function readUsage(value: unknown): Usage | undefined {
  const usage = objectOf(value);
  const inputDetails = objectOf(
    usage['prompt_tokens_details'] ?? usage['input_tokens_details'] ?? usage['input_token_details'],
  );
  const outputDetails = objectOf(
    usage['completion_tokens_details'] ??
      usage['output_tokens_details'] ??
      usage['output_token_details'],
  );
  const input = countOf(
    numberOf(usage['prompt_tokens']) ?? numberOf(usage['input_tokens']),
    inputDetails,
  );
  const output = countOf(
    numberOf(usage['completion_tokens']) ?? numberOf(usage['output_tokens']),
    outputDetails,
  );
  if (!input && !output) return undefined;
  return {
    input,
    output,
    cacheRead: numberOf(inputDetails['cached_tokens']),
    cacheWrite: numberOf(inputDetails['cache_write_tokens']),
    reasoning: numberOf(outputDetails['reasoning_tokens']),
  };
}

function countOf(total: number | undefined, details: JSONObject): TokenCount | undefined {
  if (total === undefined) return undefined;
  const parts = new Map<Modality, number>();
  for (const modality of ['text', 'image', 'audio'] as const) {
    const tokens = numberOf(details[`${modality}_tokens`]);
    if (tokens !== undefined) parts.set(modality, tokens);
  }
  return { total, parts };
}

/** Returns an object, or an empty one for anything else. @internal */
export function objectOf(value: unknown): JSONObject {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as JSONObject) : {};
}

/** Returns a number from 0 on whose sums are exact, or undefined for anything else. @internal */
export function numberOf(value: unknown): number | undefined {
  const isCount = typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
  return isCount ? value : undefined;
}

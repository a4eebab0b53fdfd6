/** Reads the tokens that a call used from its result, or from an item of its stream. */
export function usedTokens(value: unknown): number | undefined {
  const { usage, response } = Object(value) as { usage?: unknown; response?: unknown };
  const counts = Object(usage ?? (Object(response) as { usage?: unknown }).usage) as Counts;
  const total = tokensOf(counts.total_tokens);
  const [input, output] = [tokensOf(counts.input_tokens), tokensOf(counts.output_tokens)];
  if (total === undefined && input === undefined && output === undefined) return undefined;
  return total ?? (input ?? 0) + (output ?? 0);
}

interface Counts {
  readonly total_tokens?: unknown;
  readonly input_tokens?: unknown;
  readonly output_tokens?: unknown;
}

/** More than any call can use. It would leave a debt that blocks the budget for days. */
const MAX_TOKENS = 100_000_000;

function tokensOf(count: unknown): number | undefined {
  return typeof count === 'number' && count >= 0 && count <= MAX_TOKENS ? count : undefined;
}

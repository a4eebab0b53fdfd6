/** Reads the tokens that a call used from its result, or from an item of its stream. */
export function usedTokens(value: unknown): number | undefined {
  const { usage, response } = Object(value) as { usage?: unknown; response?: unknown };
  const counts = Object(usage ?? (Object(response) as { usage?: unknown }).usage) as Counts;
  if (isCount(counts.total_tokens)) return counts.total_tokens;
  const { input_tokens: input, output_tokens: output } = counts;
  if (isCount(input) || isCount(output)) return (input ?? 0) + (output ?? 0);
  return undefined;
}

interface Counts {
  readonly total_tokens?: number;
  readonly input_tokens?: number;
  readonly output_tokens?: number;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

import type { Attributes } from '@opentelemetry/api';
import { numberOf, objectOf, type JSONObject } from './records.js';

export type Modality = 'text' | 'image' | 'audio' | 'unknown';

/** The tokens of one direction of a call. */
export interface TokenCount {
  readonly total: number;
  /** The parts that the server counts apart, by modality. */
  readonly parts: ReadonlyMap<Modality, number>;
}

/** The tokens that a call used. */
export interface Usage {
  readonly input: TokenCount | undefined;
  readonly output: TokenCount | undefined;
  readonly cacheRead: number | undefined;
  readonly cacheWrite: number | undefined;
  readonly reasoning: number | undefined;
}

/** Reads the `usage` of any result of the API; undefined if it holds no tokens. */
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

export function usageAttributes(usage: Usage): Attributes {
  const attributes: Attributes = {};
  for (const direction of ['input', 'output'] as const) {
    const count = usage[direction];
    if (!count) continue;
    attributes[`gen_ai.usage.${direction}_tokens`] = count.total;
    for (const [modality, tokens] of count.parts) {
      attributes[`gen_ai.usage.${modality}.${direction}_tokens`] = tokens;
    }
  }
  const { cacheRead, cacheWrite, reasoning } = usage;
  if (cacheRead !== undefined) attributes['gen_ai.usage.cache_read.input_tokens'] = cacheRead;
  if (cacheWrite !== undefined) attributes['gen_ai.usage.cache_write.input_tokens'] = cacheWrite;
  if (reasoning !== undefined) attributes['gen_ai.usage.reasoning.output_tokens'] = reasoning;
  return attributes;
}

/** Returns tokens by modality. Those that the server does not count apart are `unknown`. */
export function byModality({ total, parts }: TokenCount): [Modality, number][] {
  const counted = [...parts].filter(([, tokens]) => tokens > 0);
  const rest = total - counted.reduce((sum, [, tokens]) => sum + tokens, 0);
  return rest > 0 || counted.length === 0 ? [...counted, ['unknown', Math.max(rest, 0)]] : counted;
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

import type { Attributes } from '@opentelemetry/api';
import type { Modality, TokenCount, Usage } from '@oai/usage';

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

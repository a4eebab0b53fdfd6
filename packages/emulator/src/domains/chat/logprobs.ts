import type { JsonObject } from '../../json.js';

/** Returns a log probability derived from the token's letters. @internal */
export function tokenLogprob(token: string): number {
  let hash = 7;
  for (const character of token) hash = (hash * 31 + character.codePointAt(0)!) % 9973;
  return -Math.round((hash / 9973) * 1e6) / 1e6;
}

/** Describes a token in the API's format, with its most likely alternatives. @internal */
export function describeToken(token: string, topLogprobs: number): JsonObject {
  const own = entry(token, tokenLogprob(token));
  const alternatives = Array.from({ length: topLogprobs }, (_, index) =>
    index === 0 ? own : entry(`${token}${index}`, tokenLogprob(token) - index),
  );
  return { ...own, top_logprobs: alternatives };
}

function entry(token: string, logprob: number): JsonObject {
  return { token, logprob, bytes: [...new TextEncoder().encode(token)] };
}

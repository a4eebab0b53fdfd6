import type { JsonObject } from '../../json.js';

/** The log probability of a token, made up from its letters. @internal */
export function tokenLogprob(token: string): number {
  let hash = 7;
  for (const character of token) hash = (hash * 31 + character.codePointAt(0)!) % 9973;
  return -Math.round((hash / 9973) * 1e6) / 1e6;
}

/** One token as the API describes it, with its likeliest alternatives. @internal */
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

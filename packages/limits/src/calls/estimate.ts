import type { MiddlewareRequest } from '@oai/core';

/** The names of the parameters that limit the output. */
const OUTPUT_LIMITS = ['max_completion_tokens', 'max_output_tokens', 'max_tokens'];

const CHARACTERS_PER_TOKEN = 4;
/** An image, a sound or a file within the request. */
const TOKENS_PER_MEDIUM = 1000;
const MEDIA = new Set(['image_url', 'input_audio', 'file_data', 'image_data']);

/**
 * Estimates the tokens of a call: a quarter of the characters of its input, and the largest output
 * that it allows, for each choice. Images, sounds and files within the request count 1000 each.
 *
 * @param outputTokens The output of a call that does not limit it.
 */
export function estimateTokens({ path, body }: MiddlewareRequest, outputTokens: number): number {
  const params = paramsOf(body);
  const input = Math.ceil(countCharacters(params) / CHARACTERS_PER_TOKEN);
  if (path.endsWith('/embeddings') || path.endsWith('/moderations')) return input;
  const limits = OUTPUT_LIMITS.map((name) => params[name]);
  const limit = limits.find(isCount) ?? outputTokens;
  return input + limit * (isCount(params['n']) ? params['n'] : 1);
}

/** Returns false for what JSON of others may make of a number, such as Infinity of `1e999`. */
function isCount(value: unknown): value is number {
  return Number.isFinite(value) && (value as number) >= 0;
}

/** Returns the parameters of a call. */
export function paramsOf(body: unknown): Readonly<Record<string, unknown>> {
  return Object(body) as Readonly<Record<string, unknown>>;
}

function countCharacters(value: unknown, name = ''): number {
  if (typeof value === 'string') {
    const isMedium = MEDIA.has(name) || value.startsWith('data:');
    return isMedium ? TOKENS_PER_MEDIUM * CHARACTERS_PER_TOKEN : value.length;
  }
  // In lists, numbers are tokens.
  if (typeof value === 'number') return name === '' ? CHARACTERS_PER_TOKEN : 0;
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, item) => sum + countCharacters(item), 0);
  }
  if (!isPlain(value) || (MEDIA.has(name) && !('url' in value))) {
    return TOKENS_PER_MEDIUM * CHARACTERS_PER_TOKEN;
  }
  let sum = 0;
  for (const [key, item] of Object.entries(value)) {
    sum += countCharacters(item, key === 'url' && MEDIA.has(name) ? name : key);
  }
  return sum;
}

/** Returns false for files, streams and bytes. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

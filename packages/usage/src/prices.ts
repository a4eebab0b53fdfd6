import { OpenAIError } from '@oai/core';
import { requireObject } from '@oai/core/internal';
import type { Charge } from './charges.js';
import type { TokenCount } from './read-usage.js';

/**
 * The prices of a model, in any currency. Tokens are priced by the million.
 *
 * @public
 */
export interface ModelPrice {
  /** Input tokens. */
  input?: number | undefined;
  /** Input tokens that were read from the cache. Default: `input`. */
  cachedInput?: number | undefined;
  /** Input tokens that were written to the cache. Default: `input`. */
  cacheWrite?: number | undefined;
  /** Output tokens, those of reasoning included. */
  output?: number | undefined;
  /** Input tokens of audio. Default: `input`. */
  audioInput?: number | undefined;
  /** Output tokens of audio. Default: `output`. */
  audioOutput?: number | undefined;
  /** Input tokens of images. Default: `input`. */
  imageInput?: number | undefined;
  /** Output tokens of images. Default: `output`. */
  imageOutput?: number | undefined;
  /** A minute of audio, where the API reports seconds. */
  minute?: number | undefined;
  /** A call, in addition; the price of `tool:web_search`. */
  call?: number | undefined;
}

/**
 * Prices by model. A price of `gpt-5-mini` is that of its dated versions too, such as
 * `gpt-5-mini-2025-08-07`. `tool:image_generation` and `tool:web_search` price these tools of
 * responses.
 *
 * @public
 */
export type Prices = Readonly<Record<string, ModelPrice>>;

const MILLION = 1_000_000;
const DATE = /-\d{4}(-\d{2}-\d{2})?$/;

const NAMES: Readonly<Record<keyof ModelPrice, true>> = {
  input: true,
  cachedInput: true,
  cacheWrite: true,
  output: true,
  audioInput: true,
  audioOutput: true,
  imageInput: true,
  imageOutput: true,
  minute: true,
  call: true,
};

/** Refuses prices that are not numbers, and those of unknown things. @internal */
export function checkPrices(prices: Prices): void {
  requireObject(prices, 'prices');
  for (const [model, price] of Object.entries(prices)) {
    requireObject(price, `prices['${model}']`);
    for (const [name, value] of Object.entries(price)) {
      if (!Object.hasOwn(NAMES, name)) {
        throw new OpenAIError(
          `\`prices['${model}'].${name}\` is no price: use ${Object.keys(NAMES).join(', ')}.`,
        );
      }
      if (value !== undefined && !(typeof value === 'number' && value >= 0)) {
        throw new OpenAIError(
          `\`prices['${model}'].${name}\` must be a number, 0 or more, not ${String(value)}.`,
        );
      }
    }
  }
}

/** Returns the price of a model; undefined if there is none. @internal */
export function priceOf(prices: Prices, model: string): ModelPrice | undefined {
  for (const name of [model, model.replace(DATE, '')]) {
    if (Object.hasOwn(prices, name)) return prices[name];
  }
  return undefined;
}

/**
 * Returns the cost of a charge. Tokens of the cache are taken for text, which they are but for
 * realtime sessions.
 *
 * @internal
 */
export function costOf({ usage, seconds, count }: Charge, price: ModelPrice): number {
  const { input = 0, output = 0, cachedInput = input, cacheWrite = input } = price;
  const read = usage?.cacheRead ?? 0;
  const written = usage?.cacheWrite ?? 0;
  const tokens =
    costOfTokens(usage?.input, input, price.audioInput, price.imageInput) +
    read * (cachedInput - input) +
    written * (cacheWrite - input) +
    costOfTokens(usage?.output, output, price.audioOutput, price.imageOutput);
  return tokens / MILLION + (seconds / 60) * (price.minute ?? 0) + count * (price.call ?? 0);
}

function costOfTokens(
  count: TokenCount | undefined,
  price: number,
  audioPrice = price,
  imagePrice = price,
): number {
  if (!count) return 0;
  const audio = count.parts.get('audio') ?? 0;
  const image = count.parts.get('image') ?? 0;
  return count.total * price + audio * (audioPrice - price) + image * (imagePrice - price);
}

import type { Middleware } from '@oai/core';
import { requireObject } from '@oai/core/internal';
import { chargesOf, isCharged, resultOf, type Charge } from './charges.js';
import { PendingResponses } from './pending-responses.js';
import { checkPrices, costOf, priceOf, type Prices } from './prices.js';
import { objectOf } from './read-usage.js';
import { addCharge, noUsage, type UsageTotals } from './totals.js';

/**
 * The options of a {@link UsageTally}.
 *
 * @public
 */
export interface UsageTallyOptions {
  /** Prices by model. None are built in, as they change. */
  prices?: Prices | undefined;
}

/**
 * The options of `add`.
 *
 * @public
 */
export interface AddUsageOptions {
  /** The model, for results that do not name one, such as those of realtime sessions and images. */
  model?: string | undefined;
  /** Factor of the prices, such as 0.5 for results of a batch. Default: 1. */
  priceFactor?: number | undefined;
}

/** The number of models that have sums of their own, and the longest of their names. */
const MOST_MODELS = 1000;
const LONGEST_NAME = 256;
/** The sums of all further models. */
const OTHERS = 'other models';

/** The calls whose results are looked at, by method. */
const LOOKED_AT: Readonly<Record<string, RegExp>> = {
  // The operations that are charged, whether or not their results have usage.
  post: /\/(completions|responses(\/compact)?|embeddings|images\/\w+|audio\/(speech|transcriptions|translations))$/,
  // A response that has run in the background.
  get: /\/responses\/[^/]+$/,
};

/**
 * Counts the tokens of calls by model, and their cost by prices of your own.
 *
 * @public
 */
export class UsageTally {
  /**
   * Counts the calls of one or more clients, or of single calls: pass it to the option `middleware`.
   * A stream is counted when it ends.
   */
  readonly middleware: Middleware = async (request, next) => {
    const response = await next();
    const { method, path, body } = request;
    if (!LOOKED_AT[method]?.test(path)) return response;
    const params = objectOf(body);
    const model = typeof params['model'] === 'string' ? params['model'] : '';
    if (request.stream ?? params['stream'] === true) {
      let last: unknown;
      response.observe(
        (item) => {
          if (last === undefined || isCharged(chargesOf(item, model)[0]!)) last = item;
        },
        () => this.#settle(method, last, model),
      );
    } else {
      response.data().then(
        (data) => this.#settle(method, data, model),
        () => {}, // The caller gets the error.
      );
    }
    return response;
  };

  readonly #prices: Prices;
  readonly #pending = new PendingResponses();
  #total = noUsage();
  #models = new Map<string, UsageTotals>();

  /** @throws {OpenAIError} A price is not a number, or unknown; the message names it. The options are no object. */
  constructor(options: UsageTallyOptions = {}) {
    requireObject(options, 'options');
    const { prices = {} } = options;
    checkPrices(prices);
    this.#prices = prices;
  }

  /** The sums over all calls so far. */
  get total(): UsageTotals {
    return { ...this.#total };
  }

  /** The sums by model, as the results name it. After the first 1,000, they are of `other models`. */
  get models(): Record<string, UsageTotals> {
    return Object.fromEntries([...this.#models].map(([model, totals]) => [model, { ...totals }]));
  }

  /**
   * Adds a result that did not pass the middleware: of a batch, a realtime session or a relay.
   *
   * @param result A result with `usage`, an event whose `response` has it, or a result of
   *   `batchResults`.
   */
  add(result: unknown, { model = '', priceFactor = 1 }: AddUsageOptions = {}): void {
    this.#count(chargesOf(result, model), priceFactor);
  }

  /** Sets all sums to 0. */
  reset(): void {
    this.#total = noUsage();
    this.#models = new Map();
  }

  /** The sums as JSON: `total` and `models`. */
  toJSON(): { total: UsageTotals; models: Record<string, UsageTotals> } {
    const { total, models } = this;
    return { total, models };
  }

  /**
   * Counts the result of a creation, or that of a background response once it is there. Other reads
   * repeat the usage of a result that was counted.
   */
  #settle(method: string, value: unknown, model: string): void {
    const charges = chargesOf(value, model);
    const hasUsage = isCharged(charges[0]!);
    const { id, background } = resultOf(value);
    if (method === 'get') {
      if (hasUsage && this.#pending.delete(id)) this.#count(charges);
    } else if (!hasUsage && background === true && typeof id === 'string') {
      this.#pending.add(id);
    } else this.#count(charges);
  }

  #count(charges: readonly Charge[], priceFactor = 1): void {
    charges.forEach((charge, index) => {
      const price = priceOf(this.#prices, charge.model);
      const cost = price && isCharged(charge) ? costOf(charge, price) * priceFactor : undefined;
      const model = this.#nameOf(charge.model);
      const totals = this.#models.get(model) ?? noUsage();
      this.#models.set(model, totals);
      addCharge(totals, charge, { cost, isCall: true });
      // Tools are charged apart, but are part of the same call.
      addCharge(this.#total, charge, { cost, isCall: index === 0 });
    });
  }

  /** Returns the name under which a model is counted: results may name any number of models. */
  #nameOf(model: string): string {
    const isKnown = this.#models.has(model) || this.#models.size < MOST_MODELS;
    return isKnown && model.length <= LONGEST_NAME ? model : OTHERS;
  }
}

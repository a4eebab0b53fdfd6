import type { Charge } from './charges.js';
import type { TokenCount } from './read-usage.js';

/**
 * Sums over calls.
 *
 * @public
 */
export interface UsageTotals {
  /** Calls that could be charged, those without usage included. */
  calls: number;
  /** Calls whose result has no usage, such as streams of chat without `include_usage`. */
  callsWithoutUsage: number;
  inputTokens: number;
  /** Part of `inputTokens`. */
  cachedInputTokens: number;
  /** Part of `outputTokens`. */
  reasoningTokens: number;
  outputTokens: number;
  /** Audio that is charged by its duration, seconds. */
  seconds: number;
  /** The cost by the given prices. */
  cost: number;
  /** Calls with usage whose model has no price. Their cost is missing in `cost`. */
  callsWithoutPrice: number;
}

/** @internal */
export function noUsage(): UsageTotals {
  return {
    calls: 0,
    callsWithoutUsage: 0,
    inputTokens: 0,
    cachedInputTokens: 0,
    reasoningTokens: 0,
    outputTokens: 0,
    seconds: 0,
    cost: 0,
    callsWithoutPrice: 0,
  };
}

/** Adds a charge. @internal */
export function addCharge(
  totals: UsageTotals,
  { usage, seconds, count }: Charge,
  { cost, isCall }: { cost: number | undefined; isCall: boolean },
): void {
  if (isCall) totals.calls += count;
  if (!usage && seconds === 0) totals.callsWithoutUsage += 1;
  else if (cost === undefined) totals.callsWithoutPrice += 1;
  totals.inputTokens += totalOf(usage?.input);
  totals.outputTokens += totalOf(usage?.output);
  totals.cachedInputTokens += usage?.cacheRead ?? 0;
  totals.reasoningTokens += usage?.reasoning ?? 0;
  totals.seconds += seconds;
  totals.cost += cost ?? 0;
}

function totalOf(count: TokenCount | undefined): number {
  return count?.total ?? 0;
}

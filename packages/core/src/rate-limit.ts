import { FOR_BROWSERS } from '#platform';

/**
 * The values of the `x-ratelimit-*` headers of a response.
 *
 * @public
 */
export interface RateLimit {
  readonly limitRequests: number | undefined;
  readonly limitTokens: number | undefined;
  readonly remainingRequests: number | undefined;
  readonly remainingTokens: number | undefined;
  /** Time until the request limit is fully restored, milliseconds. */
  readonly resetRequestsMs: number | undefined;
  /** Time until the token limit is fully restored, milliseconds. */
  readonly resetTokensMs: number | undefined;
}

const UNITS: Record<string, number> = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };

/**
 * Parses the `x-ratelimit-*` headers.
 *
 * @returns Undefined if there are none, and in browsers, which do not expose them to pages.
 * @internal
 */
export function parseRateLimit(headers: Headers): RateLimit | undefined {
  if (FOR_BROWSERS) return undefined;
  const limit: Record<string, number | undefined> = {};
  let found = false;
  for (const kind of ['limit', 'remaining', 'reset']) {
    for (const unit of ['Requests', 'Tokens']) {
      const value = headers.get(`x-ratelimit-${kind}-${unit.toLowerCase()}`);
      found ||= value !== null;
      if (kind === 'reset') limit[`${kind}${unit}Ms`] = toMs(value);
      else limit[kind + unit] = value && Number(value) >= 0 ? Number(value) : undefined;
    }
  }
  return found ? (limit as unknown as RateLimit) : undefined;
}

/** Parses `6m0s`, `1.5s` or `20ms`; a bare number is in seconds. */
function toMs(value: string | null): number | undefined {
  if (!value || !/^(\d+(\.\d+)?(ms|[smhd]|$))+$/.test(value)) return undefined;
  let total = 0;
  for (const [, amount, unit = 's'] of value.matchAll(/([\d.]+)(ms|[smhd])?/g)) {
    total += Number(amount) * UNITS[unit]!;
  }
  return total;
}

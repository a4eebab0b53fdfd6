/**
 * What the `x-ratelimit-*` headers of an answer say.
 *
 * @public
 */
export interface RateLimit {
  readonly limitRequests: number | undefined;
  readonly limitTokens: number | undefined;
  readonly remainingRequests: number | undefined;
  readonly remainingTokens: number | undefined;
  /** Until the request limit is whole again, milliseconds. */
  readonly resetRequestsMs: number | undefined;
  /** Until the token limit is whole again, milliseconds. */
  readonly resetTokensMs: number | undefined;
}

const UNITS: Record<string, number> = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };

/**
 * Reads the `x-ratelimit-*` headers.
 *
 * @returns Undefined if there are none.
 * @internal
 */
export function parseRateLimit(headers: Headers): RateLimit | undefined {
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

/** `6m0s`, `1.5s`, `20ms`; a bare number counts seconds. */
function toMs(value: string | null): number | undefined {
  if (!value || !/^(\d+(\.\d+)?(ms|[smhd]|$))+$/.test(value)) return undefined;
  let total = 0;
  for (const [, amount, unit = 's'] of value.matchAll(/([\d.]+)(ms|[smhd])?/g)) {
    total += Number(amount) * UNITS[unit]!;
  }
  return total;
}

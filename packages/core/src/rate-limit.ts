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

const PREFIX = 'x-ratelimit-';
const UNITS: Record<string, number> = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };

/**
 * Reads the `x-ratelimit-*` headers.
 *
 * @returns Undefined if there are none.
 * @internal
 */
export function parseRateLimit(headers: Headers): RateLimit | undefined {
  let found = false;
  const read = (name: string): string | null => {
    const value = headers.get(PREFIX + name);
    if (value !== null) found = true;
    return value;
  };
  const count = (name: string) => toNumber(read(name));
  const limit: RateLimit = {
    limitRequests: count('limit-requests'),
    limitTokens: count('limit-tokens'),
    remainingRequests: count('remaining-requests'),
    remainingTokens: count('remaining-tokens'),
    resetRequestsMs: toMs(read('reset-requests')),
    resetTokensMs: toMs(read('reset-tokens')),
  };
  return found ? limit : undefined;
}

function toNumber(value: string | null): number | undefined {
  const number = value ? Number(value) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** `6m0s`, `1.5s`, `20ms`; a bare number counts seconds. */
function toMs(value: string | null): number | undefined {
  if (!value) return undefined;
  const seconds = toNumber(value);
  if (seconds !== undefined) return seconds * 1e3;
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(value)) return undefined;
  let total = 0;
  for (const [, amount, unit] of value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)) {
    total += Number(amount) * UNITS[unit!]!;
  }
  return total;
}

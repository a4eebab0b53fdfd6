/**
 * Reads `retry-after-ms`, then `retry-after` in both its forms.
 *
 * @returns Milliseconds, undefined if the server named none or nothing that can be read.
 * @internal
 */
export function parseRetryAfter(
  headers: { get(name: string): string | null },
  nowMs: number = Date.now(),
): number | undefined {
  const milliseconds = positive(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const value = headers.get('retry-after');
  const seconds = positive(value);
  if (seconds !== undefined) return seconds * 1000;
  const date = value && /[a-z]/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/** Only plain decimals: `Number` would also take `0x10`, `Infinity` and the empty string. */
function positive(value: string | null): number | undefined {
  return value !== null && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}

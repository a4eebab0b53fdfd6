/**
 * Parses `retry-after-ms`, or else `retry-after` in both its forms.
 *
 * @returns Milliseconds; undefined if neither header is present and valid.
 * @internal
 */
export function parseRetryAfter(
  headers: { get(name: string): string | null },
  nowMs: number = Date.now(),
): number | undefined {
  // A missing header parses as NaN, and so does a date, since it begins with the day of the week.
  const milliseconds = parseFloat(headers.get('retry-after-ms')!);
  if (milliseconds >= 0) return milliseconds;
  const value = headers.get('retry-after')!;
  const seconds = parseFloat(value);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(value);
  return date >= 0 ? Math.max(0, date - nowMs) : undefined;
}

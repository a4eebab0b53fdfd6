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
  // What is not there reads as NaN, and so does a date, which begins with the day of the week.
  const milliseconds = parseFloat(headers.get('retry-after-ms')!);
  if (milliseconds >= 0) return milliseconds;
  const value = headers.get('retry-after')!;
  const seconds = parseFloat(value);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(value);
  return date >= 0 ? Math.max(0, date - nowMs) : undefined;
}

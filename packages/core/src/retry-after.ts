import { FOR_BROWSERS } from '#platform';

const NUMBER = /^\d+(\.\d+)?$/;
/** The three forms of dates in HTTP, all of them in GMT, such as `Sun, 06 Nov 1994 08:49:37 GMT`. */
const HTTP_DATE =
  /^\w{3}(, \d\d \w{3} \d{4}|\w{3,6}, \d\d-\w{3}-\d\d) [\d:]{8} GMT$|^\w{3} \w{3} [ \d]\d [\d:]{8} \d{4}$/;

/**
 * Parses `retry-after-ms`, or else `retry-after` in both its forms.
 *
 * @returns Milliseconds, 0 for a date in the past; undefined if neither header is present and valid.
 * @internal
 */
export function parseRetryAfter(
  headers: { get(name: string): string | null },
  nowMs: number = Date.now(),
): number | undefined {
  const milliseconds = headers.get('retry-after-ms')?.trim() ?? '';
  if (NUMBER.test(milliseconds)) return Number(milliseconds);
  const value = headers.get('retry-after')?.trim() ?? '';
  if (NUMBER.test(value)) return Number(value) * 1000;
  // Browsers rarely expose the header, and the forms of dates are left out for size.
  if (FOR_BROWSERS) return undefined;
  // One of the forms does not name its zone, and would be parsed as local time.
  const date = HTTP_DATE.test(value) ? Date.parse(`${value.replace(/ GMT$/, '')} GMT`) : NaN;
  return date >= 0 ? Math.max(0, date - nowMs) : undefined;
}

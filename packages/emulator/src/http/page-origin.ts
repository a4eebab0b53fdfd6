import { ApiError } from './api-error.js';

/** This machine, its private networks, and names without a dot, such as those of containers. */
const LOCAL_HOST =
  /^(?:[^.:[\]]+|.+\.localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1\])$/;

/**
 * Returns the error for a request of a web page from elsewhere; undefined if it may be answered. Browsers
 * let any page send requests to this machine, and such a page would use up what tests have scripted.
 *
 * @param origin The `origin` header, which browsers send and other clients do not.
 * @param allowed Further origins; `*` stands for all.
 * @internal
 */
export function pageRefusal(
  origin: string | undefined,
  allowed: readonly string[],
): ApiError | undefined {
  if (origin === undefined || allowed.includes('*') || allowed.includes(origin)) return undefined;
  if (URL.canParse(origin) && LOCAL_HOST.test(new URL(origin).hostname)) return undefined;
  const message = `Pages of ${origin} may not use this emulator: name their origin in \`allowedOrigins\` of \`listen\`, or with --allow-origin.`;
  return new ApiError(403, message, {
    type: 'emulator_error',
    code: 'origin_not_allowed',
    headers: { 'x-should-retry': 'false' },
  });
}

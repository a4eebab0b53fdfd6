import { FOR_BROWSERS } from '#platform';

/** Registered globally, since another copy of this package may read the response. */
const TO_SHOW: unique symbol = /* @__PURE__ */ Symbol.for('@oai/core.headersToShow') as never;

/**
 * Sets the headers that errors and logs show of a response, which may repeat the credentials of its
 * call. Not used in browsers, for size.
 *
 * @internal
 */
export function setHeadersToShow(response: Response, read: () => Headers): void {
  Reflect.defineProperty(response, TO_SHOW, { value: read, configurable: true });
}

/** Returns the headers of a response for an error or a log. @internal */
export function headersToShow(response: Response): Headers {
  if (FOR_BROWSERS) return response.headers;
  return (response as { [TO_SHOW]?: () => Headers })[TO_SHOW]?.() ?? response.headers;
}

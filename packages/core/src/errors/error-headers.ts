import { headersToShow } from './headers-to-show.js';

/**
 * The headers of an error response: a `Headers` object that also has each header as a property.
 *
 * @public
 */
export type ErrorHeaders = Headers & { readonly [name: string]: string | undefined };

/**
 * Adds each header as a non-enumerable property, except for names that `Headers` already has.
 *
 * @internal
 */
export function withHeaderProperties(headers: Headers): void {
  headers.forEach((value, name) => {
    if (name in headers) return;
    Object.defineProperty(headers, name, { value, configurable: true });
  });
}

interface StreamFacts {
  eventCount: number;
  lastEvent?: unknown;
  partial?: unknown;
  response?: Response | undefined;
}

/**
 * Adds the state of a failed stream to its error, with the headers and request id of its response.
 *
 * @internal
 */
export function addStreamFacts(error: object, props: StreamFacts): void {
  const { response, eventCount, lastEvent, partial } = props;
  Object.assign(error, { eventCount, lastEvent, partial });
  if (!response) return;
  const headers = headersToShow(response);
  withHeaderProperties(headers);
  Object.assign(error, { headers, requestID: headers.get('x-request-id') });
}

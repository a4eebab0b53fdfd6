import { withHeaderProperties } from './response-headers.js';

/**
 * Gives an error without an error status the headers and the request id of the answer it broke in.
 *
 * @internal
 */
export function addResponseFacts(error: object, response: Response | undefined): void {
  if (!response) return;
  withHeaderProperties(response.headers);
  Object.assign(error, {
    headers: response.headers,
    requestID: response.headers.get('x-request-id'),
  });
}

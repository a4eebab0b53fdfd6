import { withHeaderProperties } from './response-headers.js';

interface StreamFacts {
  eventCount: number;
  idleTimeoutMs?: number;
  lastEvent?: unknown;
  partial?: unknown;
  response?: Response | undefined;
}

/**
 * Gives the error of a stream what is known of the stream, and headers and request id of the answer
 * that it broke in.
 *
 * @internal
 */
export function addStreamFacts(error: object, props: StreamFacts): void {
  const { response, eventCount, lastEvent, partial } = props;
  Object.assign(error, { eventCount, lastEvent, partial });
  if (!response) return;
  const { headers } = response;
  withHeaderProperties(headers);
  Object.assign(error, { headers, requestID: headers.get('x-request-id') });
}

import type { MiddlewareResponse } from '@oai/core';
import { redactText } from '@oai/core/internal';

/** Returns the id of an answered call without parts of the request, some of which are credentials. */
export function requestIDOf(response: MiddlewareResponse): string | null {
  const { requestID } = response;
  // The call is known only to responses of the core, not to those that other middleware makes.
  const { call } = response as { call?: { url: string; request: RequestInit | undefined } };
  if (requestID === null || !call) return requestID;
  const headers = [...new Headers(call.request?.headers).values()];
  const query = call.url ? [...new URL(call.url).searchParams.values()] : [];
  return redactText(
    requestID,
    [...headers, ...query].flatMap((value) => [value, value.replace(/^\w+ /, '')]),
  );
}

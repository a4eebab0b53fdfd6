import { ApiError } from '../http/api-error.js';
import { Reply } from '../http/reply.js';
import type { BodyFault, Fault, StatusFault } from './fault.js';
import { eventFault } from './event-fault.js';

/** Returns the response of faults that replace the real one. @internal */
export function replacement(fault: Fault): Reply | undefined {
  switch (fault.kind) {
    case 'status':
      return statusResponse(fault);
    case 'garbage-json':
    case 'html':
    case 'empty':
      return brokenBody(fault);
    default:
      return undefined;
  }
}

/** Applies faults that change the events of a response. @internal */
export function changeEvents(response: Reply, fault: Fault, path: string): Reply {
  if (
    fault.kind !== 'stream-error' &&
    fault.kind !== 'cut-stream' &&
    fault.kind !== 'missing-end'
  ) {
    return response;
  }
  if (response.content === null) return response;
  return new Reply(eventFault(response.chunks(), fault, path), response);
}

function statusResponse(fault: StatusFault): Reply {
  const { status, retryAfterMs } = fault;
  const headers = { ...fault.headers };
  if (retryAfterMs !== undefined) {
    headers['retry-after-ms'] ??= String(retryAfterMs);
    headers['retry-after'] ??= String(Math.ceil(retryAfterMs / 1000));
  }
  if (fault.body === undefined) {
    const message = fault.message ?? defaultMessage(status);
    const { type, param, code } = fault;
    return new ApiError(status, message, {
      type,
      param,
      code: code ?? defaultCode(status),
      headers,
    }).toResponse();
  }
  // The Response constructor throws for a body with these.
  const bodyless = status === 204 || status === 205 || status === 304;
  const text = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body);
  const type = typeof fault.body === 'string' ? 'text/plain' : 'application/json';
  return new Reply(bodyless ? null : text, {
    status,
    headers: new Headers({ 'content-type': type, ...headers }),
  });
}

function defaultMessage(status: number): string {
  if (status === 429) return 'Rate limit reached for requests. Try again later.';
  if (status >= 500)
    return 'The server had an error while processing your request. Try again later.';
  return `The request was refused with status ${status}.`;
}

function defaultCode(status: number): string | null {
  return status === 429 ? 'rate_limit_exceeded' : null;
}

function brokenBody({ kind, status }: BodyFault): Reply {
  const json = new Map([['content-type', 'application/json']]);
  switch (kind) {
    case 'garbage-json':
      return new Reply('{"id": "broken-000000000001", "object": ', {
        status: status ?? 200,
        headers: json,
      });
    case 'empty':
      return new Reply('', { status: status ?? 200, headers: json });
    case 'html':
      return new Reply(
        '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n',
        { status: status ?? 502, headers: new Map([['content-type', 'text/html']]) },
      );
  }
}

import type { Bytes } from '../bytes.js';
import type { JsonObject } from '../json.js';
import { Reply } from './reply.js';

/** Creates a JSON response, indented like the API's. @internal */
export function jsonResponse(
  body: unknown,
  init: { status?: number; headers?: Record<string, string> } = {},
): Reply {
  const headers = new Map(Object.entries({ 'content-type': 'application/json', ...init.headers }));
  return new Reply(`${JSON.stringify(body, null, 2)}\n`, { status: init.status ?? 200, headers });
}

/** @internal */
export function bytesResponse(
  bytes: Bytes,
  contentType: string,
  headers: Record<string, string> = {},
): Reply {
  const all = new Map(Object.entries({ 'content-type': contentType, ...headers }));
  return new Reply(bytes, { headers: all });
}

/** @internal */
export function textResponse(text: string, contentType = 'text/plain; charset=utf-8'): Reply {
  return new Reply(text, { headers: new Map([['content-type', contentType]]) });
}

/** Creates a response without a body. @internal */
export function emptyResponse(status: number): Reply {
  return new Reply(null, { status });
}

/** Returns the body that confirms a deletion. @internal */
export function deletedBody(object: string, id: string): JsonObject {
  return { id, object, deleted: true };
}

import type { JsonObject } from '../json.js';

/** Creates a JSON response, indented like the API's. @internal */
export function jsonResponse(
  body: unknown,
  init: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status: init.status ?? 200,
    headers: { 'content-type': 'application/json', ...init.headers },
  });
}

/** @internal */
export function bytesResponse(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(bytes, { headers: { 'content-type': contentType, ...headers } });
}

/** @internal */
export function textResponse(text: string, contentType = 'text/plain; charset=utf-8'): Response {
  return new Response(text, { headers: { 'content-type': contentType } });
}

/** Returns the body that confirms a deletion. @internal */
export function deletedBody(object: string, id: string): JsonObject {
  return { id, object, deleted: true };
}

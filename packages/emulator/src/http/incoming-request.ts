import type { Bytes } from '../bytes.js';
import { readBody } from './read-body.js';

/** The end of a client's connection before its response was complete. @internal */
export interface Client {
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
}

/**
 * A request as it arrives: a `Request`, or one of a server. The latter has no need of all that
 * `Request` does for each.
 *
 * @internal
 */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  /** Headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly client: Client;
  /** Reads the body. @throws {ApiError} 413 if it is larger than the limit. */
  read(maxBytes: number): Promise<Bytes>;
  /** Has a function called if the client disconnects; one of a `fetch` tells by its own means. */
  whenLeft?(listener: () => void): void;
}

/** @internal */
export function incomingRequest(request: Request): IncomingRequest {
  return {
    method: request.method,
    url: new URL(request.url),
    headers: Object.fromEntries(request.headers),
    client: request,
    read: (maxBytes) => readBody(request, maxBytes),
  };
}

import type { IncomingMessage } from 'node:http';
import { joinBytes, type Bytes } from '../bytes.js';
import type { Client, IncomingRequest } from '../http/incoming-request.js';
import { tooLarge } from '../http/read-body.js';

/** Returns the headers of a request; repeated ones are joined. @internal */
export function headersOf(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name in incoming.headers) {
    const value = incoming.headers[name];
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return headers;
}

/** Returns the absolute URL of a request, as the client sees it. @internal */
export function requestUrl(incoming: IncomingMessage): URL {
  const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
  return new URL(incoming.url ?? '/', `${scheme}://${incoming.headers.host ?? 'localhost'}`);
}

/** The client of a server. Its signal is made when someone asks for it: few requests need one. @internal */
export class NodeClient implements Client {
  #controller: AbortController | undefined;
  #hasLeft = false;
  #listeners: (() => void)[] = [];

  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#hasLeft) this.#controller.abort();
    return this.#controller.signal;
  }

  whenLeft(listener: () => void): void {
    if (this.#hasLeft) listener();
    else this.#listeners.push(listener);
  }

  leave(): void {
    this.#hasLeft = true;
    this.#controller?.abort();
    for (const listener of this.#listeners.splice(0)) listener();
  }
}

/**
 * Describes a request of node:http.
 *
 * @throws {TypeError} Its method is one that browsers forbid, or its host is none.
 * @internal
 */
export function nodeRequest(incoming: IncomingMessage, client: NodeClient): IncomingRequest {
  const method = incoming.method ?? 'GET';
  if (/^(TRACE|TRACK)$/.test(method)) throw new TypeError(`${method} is no method of the API`);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return {
    method,
    url: requestUrl(incoming),
    headers: headersOf(incoming),
    client,
    read: async (maxBytes) => (hasBody ? readAll(incoming, client, maxBytes) : new Uint8Array()),
    whenLeft: (listener) => client.whenLeft(listener),
  };
}

/** Reads a body, and stops reading once it exceeds the limit. */
function readAll(incoming: IncomingMessage, client: NodeClient, maxBytes: number): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    if (Number(incoming.headers['content-length'] ?? 0) > maxBytes)
      return reject(tooLarge(maxBytes));
    const chunks: Uint8Array[] = [];
    let size = 0;
    incoming.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= maxBytes) return chunks.push(chunk);
      incoming.removeAllListeners('data').pause();
      reject(tooLarge(maxBytes));
    });
    incoming.once('end', () => resolve(joinBytes(chunks)));
    incoming.once('error', reject);
    client.whenLeft(() => reject(new Error('The client has disconnected.')));
  });
}

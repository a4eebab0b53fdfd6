import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';

/** The headers of a request, repeated ones joined. @internal */
export function toHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  }
  return headers;
}

/** The whole URL of a request, as the client has it. @internal */
export function requestUrl(incoming: IncomingMessage): URL {
  const scheme = incoming.socket instanceof TLSSocket ? 'https' : 'http';
  return new URL(incoming.url ?? '/', `${scheme}://${incoming.headers.host ?? 'localhost'}`);
}

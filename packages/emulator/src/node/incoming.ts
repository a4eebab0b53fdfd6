import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';

/** Returns the headers of a request; repeated ones are joined. @internal */
export function toHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  }
  return headers;
}

/** Returns the absolute URL of a request, as the client sees it. @internal */
export function requestUrl(incoming: IncomingMessage): URL {
  const scheme = incoming.socket instanceof TLSSocket ? 'https' : 'http';
  return new URL(incoming.url ?? '/', `${scheme}://${incoming.headers.host ?? 'localhost'}`);
}

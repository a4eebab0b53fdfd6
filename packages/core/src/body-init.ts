import type { EncodedBody } from './body.js';

// Shared by name, since the transport may come from another file of the build.
const SENT: unique symbol = Symbol.for('@oai/core.sentBody');

interface RequestInitWithBody extends RequestInit {
  [SENT]?: { body: BodyInit; encoded: EncodedBody };
  duplex?: 'half';
}

/**
 * Opens a body for one attempt. The encoded form of a stream travels with it, so that a redirect
 * can open it again; anything else can be sent again as it is.
 *
 * @internal
 */
export function addBody(init: RequestInitWithBody, encoded: EncodedBody): void {
  const body = (init.body = encoded.open());
  if (!encoded.streamed) return;
  init.duplex = 'half';
  init[SENT] = { body, encoded };
}

/** The encoded body, unless a hook has put another one in its place. @internal */
export function encodedBodyOf(init: RequestInitWithBody): EncodedBody | undefined {
  const sent = init[SENT];
  return sent?.body === init.body ? sent?.encoded : undefined;
}

/** Whether what is sent can be sent again. @internal */
export function isReplayable(init: RequestInit): boolean {
  return encodedBodyOf(init)?.replayable ?? !(init.body instanceof ReadableStream);
}

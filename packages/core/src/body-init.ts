import type { EncodedBody } from './body.js';

declare const MARK: unique symbol;
// Shared by name, since the transport may come from another file of the build.
const ENCODED = Symbol.for('@oai/core.encodedBody') as unknown as typeof MARK;

interface RequestInitWithBody extends RequestInit {
  [ENCODED]?: EncodedBody;
  duplex?: 'half';
}

/**
 * Opens a body for one attempt. Its encoded form travels with it, so that a redirect can open it
 * again.
 *
 * @internal
 */
export function bodyInit(encoded: EncodedBody): RequestInit {
  const init: RequestInitWithBody = { body: encoded.open(), [ENCODED]: encoded };
  if (encoded.streamed) init.duplex = 'half';
  return init;
}

/** The encoded body, unless a hook has put another one in its place. @internal */
export function encodedBodyOf(init: RequestInit): EncodedBody | undefined {
  return (init as RequestInitWithBody)[ENCODED];
}

/** Whether what is sent can be sent again. @internal */
export function isReplayable(init: RequestInit): boolean {
  return encodedBodyOf(init)?.replayable ?? !(init.body instanceof ReadableStream);
}

import { builtinModule } from '../environment.js';
import { OpenAIError } from '../errors/openai-error.js';
import { cancel, readerOf, type ReadableBody } from './body-reader.js';

/** The members of streams of Node, and of web streams, that show their state. */
interface StreamState {
  locked?: boolean;
  destroyed?: boolean;
  readableEnded?: boolean;
  bodyUsed?: boolean;
  errored?: Error | null;
  on?: (event: 'error', listener: () => void) => unknown;
}

interface StreamModule {
  isDisturbed?(stream: object): boolean;
  isReadable?(stream: object): boolean | null;
}

/**
 * Refuses a stream that has failed, yields nothing more, or has another reader. Streams that are not
 * destroyed at their end, and released web streams, would be sent as empty files.
 *
 * @param name Begins the message of the error.
 * @throws {OpenAIError} It is such a stream.
 * @internal
 */
export function refuseSpent(stream: object, name: string): void {
  const { locked, destroyed, readableEnded, errored: cause } = stream as StreamState;
  if (cause) throw new OpenAIError(`${name} has failed: ${cause.message}.`, { cause });
  const { isDisturbed, isReadable } = builtinModule<StreamModule>('node:stream') ?? {};
  const isSpent =
    (isDisturbed?.(stream) && isReadable?.(stream) === false) ||
    // That module of Deno does not know its web streams.
    (slotOf(stream, '[[state]]') === 'closed' && slotOf(stream, '[[disturbed]]'));
  if (locked || destroyed || readableEnded || isSpent) {
    throw new OpenAIError(`${name} has been read already.`);
  }
}

function slotOf(stream: object, name: string): unknown {
  const key = Object.getOwnPropertySymbols(stream).find(({ description }) => description === name);
  return key && stream[key as never];
}

/**
 * Keeps the error of a stream until it is read. A file that is missing would end the process, as the
 * stream reports it at once, but a call reads it only when it has its credentials.
 *
 * @internal
 */
export function holdError(value: object): void {
  const { on } = value as StreamState;
  if (typeof on === 'function') on.call(value, 'error', () => {});
}

/** The streams that requests have taken, each with the request's source. */
const owners = /* @__PURE__ */ new WeakMap<object, object>();

/**
 * Takes a stream for one request, since two would get a part each. Iterables that begin anew with
 * each iteration can be in several requests.
 *
 * @param owner Takes it again without effect.
 * @throws {OpenAIError} Another request has taken it.
 * @internal
 */
export function takeStream(stream: object, owner: object): void {
  if (isTaken(stream, owner)) {
    throw new OpenAIError('Another call has taken the stream; open one each time.');
  }
  if ('getReader' in stream || 'next' in stream || 'pipe' in stream) owners.set(stream, owner);
}

/** Returns true if a request other than that of the given owner has taken a stream. @internal */
export function isTaken(stream: object, owner?: object): boolean {
  return (owners.get(stream) ?? owner) !== owner;
}

/**
 * Releases streams and responses that no request has taken, and nobody else reads.
 *
 * @param isUnread True if no request has begun to read them.
 * @internal
 */
export function releaseStreams(streams: readonly object[], isUnread?: boolean): void {
  for (const given of streams) {
    const { bodyUsed } = given as StreamState;
    const stream = bodyUsed === false ? ((given as Response).body ?? {}) : given;
    if ((stream as StreamState).locked || isTaken(stream)) continue;
    holdError(stream);
    // Another iteration of what was read would begin anew.
    const isOpen = isUnread || 'next' in stream || 'destroy' in stream;
    if ('getReader' in stream || (isOpen && Symbol.asyncIterator in stream)) {
      cancel(readerOf(stream as ReadableBody));
    }
  }
}

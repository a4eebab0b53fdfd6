import { FOR_BROWSERS } from '#platform';
import { holdError, releaseStreams } from './one-time-stream.js';
import { refuseText } from './request-streams.js';

/**
 * Progress of a request body that is being sent.
 *
 * @public
 */
export interface UploadProgress {
  readonly loadedBytes: number;
  /** Undefined if the length is not known in advance. */
  readonly totalBytes: number | undefined;
}

/**
 * A request body ready to be sent.
 *
 * @internal
 */
export interface EncodedBody {
  /** Undefined if `fetch` derives it from the body, or if it is unknown. */
  readonly contentType?: string | undefined;
  /** The exact number of bytes; undefined if it is not known in advance. */
  readonly contentLength?: number | undefined;
  /** True if it can be sent again, for a retry or a redirect. */
  readonly replayable: boolean;
  /** True if it is produced while it is sent. */
  readonly streamed: boolean;
  /** Called once for each time the body is sent. */
  open(): NonNullable<RequestInit['body']>;
  /** True if its stream reports the progress. */
  readonly observed?: boolean;
  /** The whole body, for a `fetch` that cannot send streams; undefined if it is not in memory. */
  readonly whole?: (() => Blob | undefined) | undefined;
  /** Returns the error of the source or of the listener for progress, if one failed. */
  fault?(): unknown;
  /** Returns the body in a form that browsers can send. */
  forBrowser?(opened: ReadableStream<Uint8Array>): Promise<NonNullable<RequestInit['body']>>;
  /**
   * Releases the source and ends the current transfer. Platforms do neither: they keep the source
   * open while it is silent, and read on without a connection when it is not.
   */
  close?(): void;
}

/**
 * The key that marks a body to be opened anew for each attempt.
 *
 * @internal
 */
export const streamableBody: unique symbol = Symbol.for('@oai/core.streamableBody') as never;

/**
 * A request body that is produced while it is sent, such as a streamed multipart form.
 *
 * @internal
 */
export interface StreamableBody extends EncodedBody {
  readonly [streamableBody]: true;
  /** The `content-type` header, boundary included. */
  readonly contentType: string;
  /** The original parameters: the URL of a provider may depend on them. */
  readonly params?: object | undefined;
  /** The reason why it cannot be sent. */
  readonly refusal?: unknown;
}

/** @internal */
export function isStreamableBody(value: unknown): value is StreamableBody {
  return typeof value === 'object' && value !== null && streamableBody in value;
}

/**
 * Returns a request body that must be closed if the call ends before it is sent.
 *
 * @internal
 */
export function unsentBodyOf(body: unknown): Pick<EncodedBody, 'close' | 'fault'> | undefined {
  if (isStreamableBody(body)) return body;
  if (FOR_BROWSERS || typeof body !== 'object' || !body) return undefined;
  holdErrors(body);
  return { close: () => releaseStreams(body) };
}

/**
 * Keeps the errors of streams in a body that is none, such as JSON: it is refused, but only when the
 * call has its credentials.
 */
function holdErrors(body: object): void {
  const found = new Set([body]);
  for (const value of found) {
    if ('pipe' in value) holdError(value);
    // Other objects may refer to the whole application.
    else if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) {
      for (const item of Object.values(value) as unknown[]) {
        if (typeof item === 'object' && item) found.add(item);
      }
    }
  }
}

/**
 * Returns the part of a request that must be closed if it is not sent to its end. Text refers to no
 * source.
 *
 * @internal
 */
export function sentBodyOf(init: RequestInit): Pick<EncodedBody, 'close' | 'fault'> | undefined {
  return encodedBodyOf(init) ?? (!FOR_BROWSERS && typeof init.body === 'string' ? {} : undefined);
}

/** Returns true for a stream of this platform; some, such as React Native, have none. @internal */
export function isReadableStream(value: unknown): value is ReadableStream<Uint8Array> {
  return typeof ReadableStream !== 'undefined' && value instanceof ReadableStream;
}

// A registered symbol, since the transport may come from another copy of this package.
const SENT: unique symbol = Symbol.for('@oai/core.sentBody');

interface RequestInitWithBody extends RequestInit {
  [SENT]?: { body: BodyInit; encoded: EncodedBody };
  duplex?: 'half';
}

/**
 * Opens a body for one attempt. Its encoded form is attached to the request, so that a redirect can
 * open a stream again, and it is known whether a hook has replaced the body.
 *
 * @internal
 */
export function addBody(init: RequestInitWithBody, encoded: EncodedBody): void {
  const body = (init.body = encoded.open());
  if (!FOR_BROWSERS || encoded.streamed) init[SENT] = { body, encoded };
  if (!encoded.streamed) return;
  init.duplex = 'half';
  if (isReadableStream(body)) refuseText(body);
}

/** Returns the encoded body of a stream, unless a hook has replaced the body. @internal */
export function encodedBodyOf(init: RequestInitWithBody): EncodedBody | undefined {
  const sent = init[SENT];
  const isSent = sent?.body === init.body && (FOR_BROWSERS || sent?.encoded.streamed);
  return isSent ? sent?.encoded : undefined;
}

/**
 * Returns the encoded body that a hook has replaced by another one, or removed.
 *
 * @internal
 */
export function replacedBodyOf(init: RequestInitWithBody): EncodedBody | undefined {
  const sent = init[SENT];
  return sent?.body === init.body ? undefined : sent?.encoded;
}

/** Returns true if the body can be sent again. @internal */
export function isReplayable(init: RequestInit): boolean {
  return encodedBodyOf(init)?.replayable ?? !isReadableStream(init.body);
}

/** Encodes a body in memory, which every `fetch` can send again. @internal */
export function whole(body: BodyInit, contentType?: string): EncodedBody {
  return { contentType, replayable: true, streamed: false, open: () => body };
}

import { FOR_BROWSERS } from '#platform';
import { holdError, releaseStreams } from './one-time-stream.js';
import type { HeadersLike } from './headers.js';
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
  /** Undefined or null if `fetch` derives it from the body, or if it is unknown. */
  readonly contentType?: string | null | undefined;
  /** True for a form, of which only its own content type names the boundary. */
  readonly isForm?: boolean | undefined;
  /** The exact number of bytes; undefined if it is not known in advance. */
  readonly contentLength?: number | undefined;
  /** True if it can be sent again, for a retry or a redirect. */
  readonly replayable: boolean;
  /** True if it is produced while it is sent. */
  readonly streamed: boolean;
  /**
   * Called before the body is sent. Not in browsers.
   *
   * @throws {OpenAIError} A file of it cannot be read.
   */
  readonly check?: (() => Promise<void>) | undefined;
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
 * The key of a function in the body of an upload, which returns the options of the call with plain fields
 * as their body, for middleware and hooks.
 *
 * @internal
 */
export const FORM: unique symbol = Symbol.for('@oai/core.form') as never;

/**
 * Encodes the fields of an upload, anew for each attempt, since hooks may change them.
 *
 * @internal
 */
export interface FormEncoder {
  /**
   * @returns Undefined if the call has become one with a JSON body.
   * @throws {OpenAIError} A field cannot be encoded; the message names it.
   */
  encode(call: CallWithForm): EncodedBody | undefined;
  /** The last form. */
  last?: EncodedBody;
}

/** The options of a call that uploads. @internal */
export interface CallWithForm {
  body?: unknown;
  method?: unknown;
  path?: unknown;
  headers?: HeadersLike;
  __form?: FormEncoder;
}

/** Returns true for streams of all kinds, and for other asynchronous iterables. @internal */
export function isStream(value: object): boolean {
  const { getReader, pipe, on } = value as { getReader?: unknown; pipe?: unknown; on?: unknown };
  return (
    Symbol.asyncIterator in value ||
    typeof getReader === 'function' ||
    // Streams of old, such as the forms of the package `form-data`.
    (typeof pipe === 'function' && typeof on === 'function')
  );
}

/**
 * Returns the streams and responses in the body of a call, and keeps the errors of the streams: they may
 * fail long before the call looks at them.
 *
 * @internal
 */
export function streamsIn(body: unknown): object[] {
  const found = new Set([body]);
  const streams: object[] = [];
  for (const value of found) {
    if (typeof value !== 'object' || !value) continue;
    if (isStream(value) || (value as Partial<Response>).bodyUsed === false) {
      holdError(value);
      streams.push(value);
      // Other objects may refer to the whole application.
    } else if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) {
      // Texts may be long, and a set reads them.
      for (const item of Object.values(value) as unknown[])
        if (typeof item === 'object') found.add(item);
    }
  }
  return streams;
}

/**
 * Returns the part of a call that must be closed at its end: the streams that its caller gave, whether
 * or not they were sent.
 *
 * @internal
 */
export function givenBodyOf(options: object): { close(): void } {
  const { body, __form: form } = options as CallWithForm;
  const streams = streamsIn(body);
  return {
    close() {
      form?.last?.close?.();
      releaseStreams(streams, form && !form.last);
    },
  };
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

/** Returns the body of a request that must be closed, also if a hook has replaced it. @internal */
export function openedBodyOf(init: RequestInitWithBody): EncodedBody | undefined {
  return init[SENT]?.encoded;
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

import type { JsonObject } from '../json.js';

/**
 * The point of an exchange at which a fault occurs: `request` after the request's headers and before
 * its body, `before-headers` after the whole request, `headers` amid the response headers, `body`
 * amid the response body.
 *
 * @public
 */
export type FaultStage = 'request' | 'before-headers' | 'headers' | 'body';

/**
 * A failure to inject.
 *
 * @public
 */
export type Fault =
  | StatusFault
  | ResetFault
  | StallFault
  | TruncateFault
  | DripFault
  | BodyFault
  | StreamErrorFault
  | CutStreamFault
  | MissingEndFault;

/** The request is refused. @public */
export interface StatusFault {
  kind: 'status';
  status: number;
  headers?: Record<string, string> | undefined;
  /** Body: a string is sent unchanged, anything else as JSON. Default: an error object. */
  body?: unknown;
  message?: string | undefined;
  type?: string | undefined;
  code?: string | null | undefined;
  param?: string | null | undefined;
  /** Sent as `retry-after-ms`, and rounded up as `retry-after`. */
  retryAfterMs?: number | undefined;
  /** Respond before the request body is read. Default false. */
  early?: boolean | undefined;
}

/** The connection is reset (RST). @public */
export interface ResetFault {
  kind: 'reset';
  stage: FaultStage;
  /** For `body`: number of bytes to deliver first. Default 0. */
  afterBytes?: number | undefined;
}

/** The exchange stalls, for a time or until the client disconnects. @public */
export interface StallFault {
  kind: 'stall';
  stage: FaultStage;
  /** For `body`: number of bytes to deliver first. Default 0. */
  afterBytes?: number | undefined;
  /** Length of the stall, milliseconds. Default: unlimited. */
  forMs?: number | undefined;
}

/** The body is cut off: the connection closes amid the message. @public */
export interface TruncateFault {
  kind: 'truncate';
  afterBytes: number;
  /** End the message properly, so that only its content is incomplete. Default false. */
  clean?: boolean | undefined;
}

/** The body arrives in small chunks. @public */
export interface DripFault {
  kind: 'drip';
  /** Size of a chunk, bytes. Default 1. */
  bytes?: number | undefined;
  /** Pause before each chunk, milliseconds. Default 0. */
  everyMs?: number | undefined;
}

/** A body that does not match its content type: broken JSON, an HTML page of a proxy, or nothing. @public */
export interface BodyFault {
  kind: 'garbage-json' | 'html' | 'empty';
  /** Status code. Default 200; 502 for `html`. */
  status?: number | undefined;
}

/** An event of a stream reports an error, and the stream ends. @public */
export interface StreamErrorFault {
  kind: 'stream-error';
  /** Number of events to deliver first. Default 1. */
  afterEvents?: number | undefined;
  error?: JsonObject | undefined;
}

/** A stream ends early, between two events. @public */
export interface CutStreamFault {
  kind: 'cut-stream';
  afterEvents: number;
}

/** A stream lacks its last event: `[DONE]`, or `response.completed` and the like. @public */
export interface MissingEndFault {
  kind: 'missing-end';
}
